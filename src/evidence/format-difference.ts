// A difference between two texts on one line, for people.
import type { DifferencePart } from './near-miss.js';

const CONTEXT = 4;

/** `the talks [-reaffirm-] {+reaffirmed+} Turkey's …`: the author's words in `[- -]`, the source's in `{+ +}`, long equal stretches cut. */
export function formatDifference(parts: readonly DifferencePart[]): string {
  return parts
    .map(({ kind, words }, index) => {
      if (kind === 'yours') return `[-${words.join(' ')}-]`;
      if (kind === 'source') return `{+${words.join(' ')}+}`;
      const head = index === 0 ? [] : words.slice(0, CONTEXT);
      const tail = index === parts.length - 1 ? [] : words.slice(-CONTEXT);
      return words.length <= CONTEXT * 2 ? words.join(' ') : [...head, '…', ...tail].join(' ');
    })
    .join(' ');
}
