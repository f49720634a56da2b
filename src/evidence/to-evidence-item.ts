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
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return [`${margin}- ${document}: >-`, ...lines.map((line) => `${margin}    ${line}`)].join('\n');
}
