// Evidence as an author pastes it into a brief.

const WIDTH = 100;

/**
 * One item of evidence in YAML's block form, which takes every mark as it is; `indent` spaces before the dash.
 *
 *     - istanbul-talks: >-
 *         words pasted from the source
 */
export function toEvidenceItem(document: string, words: string, indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines = words
    .split(' ')
    .reduce<string[]>((wrapped, word) => {
      const last = wrapped.at(-1);
      if (last === undefined || last.length + 1 + word.length > WIDTH) return [...wrapped, word];
      return [...wrapped.slice(0, -1), `${last} ${word}`];
    }, [])
    .map((line) => `${margin}    ${line}`);
  return [`${margin}- ${document}: >-`, ...lines].join('\n');
}
