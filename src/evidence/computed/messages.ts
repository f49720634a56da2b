// What is said of computed facts that do not come out.
import type { Diagnostic, Place, Severity } from '../../base/diagnostic.js';
import type { Statement } from '../types.js';

const clip = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
const list = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.map((word) => `“${word}”`).join(', '));

/** An item of evidence that cannot be reckoned with. */
export const badOperand = (
  { id, text }: Statement,
  item: number,
  compute: string,
  { found, expected }: { readonly found: readonly string[]; readonly expected: string },
  place: Place,
): Diagnostic => ({
  severity: 'error',
  code: 'evidence/operand',
  message: `Cannot take item ${item + 1} of \`${id}\` (“${clip(text)}”) into the ${compute}, found ${list(found)}, expected ${expected}`,
  place,
  hints: [
    found.length > 1
      ? 'paste a shorter passage, that has the one number only'
      : 'paste the passage that has the number, or say it as a plain fact',
  ],
  statement: id,
});

/** Too few or too many operands, or a division by nothing. */
export const cannotReckon = ({ id, text }: Statement, compute: string, found: string, expected: string, place: Place): Diagnostic => ({
  severity: 'error',
  code: 'evidence/operand',
  message: `Cannot reckon the ${compute} of \`${id}\` (“${clip(text)}”), found ${found}, expected ${expected}`,
  place,
  hints: ['each item of `evidence` is one operand, in order'],
  statement: id,
});

/** A statement that does not say what its operands come to. */
export const wrongResult = (
  { id, text }: Statement,
  computation: string,
  said: readonly string[],
  isInverse: boolean,
  place: Place,
): Diagnostic => ({
  severity: 'error',
  code: 'evidence/computation',
  message: `Cannot find the result of \`${id}\` (“${clip(text)}”) in what it says, found ${list(said)}, expected it to say that ${computation}`,
  place,
  hints: [
    isInverse
      ? 'the operands stand the other way round: change the items of `evidence` over'
      : 'say what it comes to, or correct the operands and their order',
  ],
  statement: id,
});

/** A limit that the sum does not come to. */
export const wrongLimit = ({ id, text }: Statement, computation: string, severity: Severity, place: Place): Diagnostic => ({
  severity,
  code: 'evidence/computation',
  message: `Cannot find the limit that \`${id}\` (“${clip(text)}”) gives its result in the sum, found that ${computation}, expected the same of “more than”, “at most” and “exactly”`,
  place,
  hints: ['say what it comes to'],
  statement: id,
});

/** Sides told the other way round than the operands stand. */
export const swapped = ({ id, text }: Statement, computation: string, place: Place): Diagnostic => ({
  severity: 'warning',
  code: 'evidence/computation',
  message: `Cannot match the sides of \`${id}\` (“${clip(text)}”) with its operands in their order, found that ${computation}, expected what item 1 tells of before what item 2 tells of`,
  place,
  hints: ['read the passages again: change the sides or the items over'],
  statement: id,
});
