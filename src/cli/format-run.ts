// What the command prints about finished briefs: one line per output, and the totals.
import type { Diagnostic, Severity } from '../base/diagnostic.js';
import type { BriefResult, StatementCounts } from '../pipeline/types.js';
import { escapeControls } from './display-text.js';
import type { BriefRun } from './run-briefs.js';

/** `out/ots-rise/ots-rise.pptx  12 slides, 31 locks, 2 warnings, 0.4 s`; files beside decks and memos have no line. */
export function formatOutputs({ exitCode, result, diagnostics, milliseconds }: BriefRun, out: string): readonly string[] {
  if (exitCode !== 0 || result === undefined) return [];
  if (result.draft !== undefined) return formatDraft(result, milliseconds, out);
  const facts = [count(result.locks, 'lock'), count(countOf(diagnostics, 'warning'), 'warning'), seconds(milliseconds)];
  return result.outputs.flatMap(({ path, summary }) =>
    summary === undefined ? [] : [`${escapeControls(`${out}/${path}`)}  ${[summary, ...facts].join(', ')}`],
  );
}

/** `out/ots-rise/ots-rise.draft.pptx  14 slides, 0.6 s`, and what is open in one line. */
function formatDraft({ outputs, draft }: BriefResult, milliseconds: number, out: string): readonly string[] {
  const files = outputs.flatMap(({ path, summary }) =>
    summary === undefined ? [] : [`${escapeControls(`${out}/${path}`)}  ${summary}, ${seconds(milliseconds)}`],
  );
  return [
    ...files,
    `draft: ${count(draft?.unsupported.length ?? 0, 'statement')} unsupported, ${count(draft?.problems ?? 0, 'point')} to mend`,
  ];
}

/** `3 briefs: 2 built, 1 failed; 1 error, 2 warnings; 1.2 s`. */
export function formatTotals(verb: string, runs: readonly BriefRun[], others: readonly Diagnostic[], milliseconds: number): string {
  const failed = runs.filter(({ exitCode }) => exitCode !== 0).length;
  const outcome = [runs.length > failed ? `${runs.length - failed} ${verb}` : '', failed > 0 ? `${failed} failed` : ''].filter(
    (part) => part !== '',
  );
  // What concerns several briefs counts once, as it was said once.
  const all = [...new Set([...others, ...runs.flatMap(({ diagnostics }) => diagnostics)])];
  const noticed = [count(countOf(all, 'error'), 'error'), count(countOf(all, 'warning'), 'warning')].join(', ');
  return `${count(runs.length, 'brief')}: ${outcome.join(', ')}; ${noticed}; ${seconds(milliseconds)}`;
}

const KINDS: Readonly<Record<keyof StatementCounts['kinds'], readonly [one: string, several: string]>> = {
  fact: ['fact', 'facts'],
  computed: ['computed', 'computed'],
  background: ['background', 'background'],
  judgement: ['judgement', 'judgements'],
  assumption: ['assumption', 'assumptions'],
  proposal: ['proposal', 'proposals'],
};

/** `62 statements: 41 facts (9 of them titles and takeaways), 4 judgements, 17 proposals; 12 marks of charts`; kinds that there are none of are left out. */
export function formatCounts({ kinds, lines, marks }: StatementCounts): string {
  const found = Object.entries(KINDS).flatMap(([kind, [one, several]]) => {
    const number = kinds[kind as keyof typeof KINDS]; // the keys of KINDS are the kinds
    const own = kind === 'fact' && lines > 0 ? ` (${lines} of them ${lines === 1 ? 'a title or takeaway' : 'titles and takeaways'})` : '';
    return number === 0 ? [] : [`${number} ${number === 1 ? one : several}${own}`];
  });
  const total = count(
    Object.values(kinds).reduce((sum, number) => sum + number, 0),
    'statement',
  );
  return `${total}${found.length === 0 ? '' : `: ${found.join(', ')}`}${marks === 0 ? '' : `; ${count(marks, 'mark')} of charts`}`;
}

/** `1 lock`, `2 locks`, `no locks`. */
export const count = (number: number, noun: string): string => `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;

export const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0)} s`;
