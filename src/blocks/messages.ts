// Diagnostics of blocks/.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic } from '../base/diagnostic.js';

/** A directive that no block answers to. */
export function unknownBlock(template: string, line: number, name: string, known: readonly string[]): Diagnostic {
  const [near] = closestWords(name, known);
  return {
    severity: 'error',
    code: 'blocks/unknown-block',
    message: `Cannot place \`${name}\`, expected one of ${known.map((it) => `\`${it}\``).join(', ')}`,
    place: { file: template, line, column: 1 },
    hints: near === undefined ? [] : [`did you mean \`${near}\`?`],
  };
}

/** A directive without the attribute that it needs, or with one of another kind. */
export const wrongAttribute = (template: string, line: number, block: string, attribute: string, expected: string): Diagnostic => ({
  severity: 'error',
  code: 'blocks/wrong-attribute',
  message: `Cannot read attribute \`${attribute}\` of \`${block}\`, expected ${expected}`,
  place: { file: template, line, column: 1 },
  hints: [`write \`::${block}{${attribute}="{{…}}"}\``],
});
