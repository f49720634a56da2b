// The words for a bug of ours.
import { escapeControls } from './display-text.js';

/** A few lines that end in a line break; the stack only on demand. */
export function describeBug(error: unknown, when: string, withStack: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = [
    `bug: Dragoman failed ${escapeControls(when)}: ${escapeControls(message)}`,
    '  This is a bug in Dragoman, not in your files. Nothing was written for it.',
  ];
  if (withStack) lines.push(...stackOf(error));
  else lines.push('  hint: run again with `--debug` and report what it prints, with the brief if you can share it');
  return `${lines.join('\n')}\n`;
}

/** The stack and those of its causes. */
function stackOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = (error.stack ?? '').split('\n').slice(1).map(escapeControls);
  return error.cause === undefined ? own : [...own, `  caused by: ${escapeControls(String(error.cause))}`, ...stackOf(error.cause)];
}
