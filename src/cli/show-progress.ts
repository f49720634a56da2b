// A line that says how far the command is, where a person watches.
import type { Effects } from './types.js';

/** Shows a text in place of the one before; without a text the line is wiped. Nothing where nobody watches. */
export function createProgress({ isTerminal, environment, stderr }: Effects): (text?: string) => void {
  if (!isTerminal || environment.TERM === 'dumb') return () => {};
  return (text) => stderr(text === undefined ? '\r\u001b[K' : `\r\u001b[K${text} …`);
}
