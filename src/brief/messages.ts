// What reading a brief says about it.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place } from '../base/diagnostic.js';
import { errorAt } from '../base/error-at.js';

const LISTED = 12;
const code = (word: string): string => `\`${word}\``;
/** `a`, `b` or `c`; long lists are cut. */
const listOf = (words: readonly string[]): string =>
  words.length <= LISTED ? words.map(code).join(', ') : `${words.slice(0, LISTED).map(code).join(', ')} and ${words.length - LISTED} more`;
const didYouMean = (word: string, known: readonly string[]): readonly string[] =>
  closestWords(word, known).map((near) => `did you mean ${code(near)}?`);
const at = (path: string): string => (path === '' ? 'the brief' : code(path));

/** The file holds nothing. */
export const emptyBrief = (place: Place): Diagnostic =>
  errorAt('brief/empty', 'Cannot read an empty brief, expected at least `title` and `themes`', place, [
    'write `title: …` and `themes: [<theme id>]`',
  ]);

/** A field that briefs do not have. */
export const unknownField = (field: string, path: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt(
    'brief/unknown-field',
    `Cannot read field ${code(field)} in ${at(path)}, expected one of ${listOf(known)}`,
    place,
    SAID.test(field) && known.includes('say') && didYouMean(field, known).length === 0 ? ['did you mean `say`?'] : didYouMean(field, known),
  );

/** What people call the words of a statement. */
const SAID = /^(?:what|text|words?|event|statement|description|label|name|title|claim)$/i;

/** A field without which the statement cannot stand. */
export const missingField = (field: string, path: string, meaning: string, place: Place): Diagnostic =>
  errorAt('brief/missing-field', `Cannot find ${code(field)} in ${at(path)}, expected it: ${meaning}`, place, [`add \`${field}: …\``]);

/** Text where a list must stand, a number where text must stand, and the like. */
export const wrongType = (path: string, seen: string, expected: string, place: Place, hints: readonly string[]): Diagnostic =>
  errorAt('brief/wrong-type', `Cannot read ${at(path)}, found ${seen}, expected ${expected}`, place, hints);

/** A word that is none of those allowed. */
export const unknownValue = (path: string, seen: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt('brief/unknown-value', `Cannot read ${seen} in ${at(path)}, expected one of ${listOf(known)}`, place, didYouMean(seen, known));

/** Nothing where words must stand. */
export const emptyText = (path: string, place: Place): Diagnostic =>
  errorAt('brief/empty-text', `Cannot use ${at(path)} without words, expected text`, place, ['write it, or delete the field']);

/** More characters than fit. */
export const tooLong = (path: string, length: number, limit: number, place: Place): Diagnostic =>
  errorAt('brief/too-long', `Cannot take ${length} characters in ${at(path)}, expected at most ${limit}`, place, [
    `shorten it by ${length - limit}`,
  ]);

/** More or fewer items than a list may have, or a number out of its range. */
export const outOfRange = (path: string, seen: string, expected: string, place: Place): Diagnostic =>
  errorAt('brief/out-of-range', `Cannot take ${seen} in ${at(path)}, expected ${expected}`, place);

/** Not a day, a month or a year, or one that no calendar has. */
export const badDate = (path: string, seen: string, expected: 'day' | 'date', place: Place): Diagnostic =>
  errorAt(
    'brief/bad-date',
    `Cannot read ${seen} in ${at(path)} as a date, expected ${DATE_FORMS[expected]}`,
    place,
    dateHints(seen, expected),
  );

const DATE_FORMS = {
  day: 'a day as YYYY-MM-DD',
  date: 'YYYY-MM-DD, YYYY-MM, YYYY, YYYY-Q1 or YYYY-fall, or two of them joined by `/`',
} as const;

/** An item of evidence that is not `document: words`. */
export const badEvidence = (path: string, seen: string, place: Place): Diagnostic =>
  errorAt(
    'brief/bad-evidence',
    `Cannot read ${seen} in ${at(path)} as evidence, expected one \`<document id>: words pasted from it\``,
    place,
    ['write `- <document id>: >-` and the pasted words on the next line, indented by two more spaces than the id'],
  );

/** A statement without a quotation; only a fact may become `background` instead. */
export const missingEvidence = (path: string, isFact: boolean, place: Place): Diagnostic =>
  errorAt('brief/missing-evidence', `Cannot find \`evidence\` in ${at(path)}, expected at least one quotation`, place, [
    'find words for it with `dragoman search "…"`',
    ...(isFact ? ['or write `kind: background` for your own knowledge, which is shown as such'] : []),
  ]);

/** A row whose cells are not as many as the columns. */
export const raggedRow = (path: string, cells: number, columns: number, place: Place): Diagnostic =>
  errorAt('brief/ragged-row', `Cannot set ${cells} cells of ${at(path)} under ${columns} columns, expected ${columns}`, place, [
    'write an empty cell as ""',
  ]);

/** An actor, state or criterion that the heading of its table does not name. */
export const unlisted = (path: string, word: string, listPath: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt(
    'brief/unlisted',
    `Cannot place ${code(word)} of ${at(path)}, expected one of those in ${code(listPath)}: ${listOf(known)}`,
    place,
    [...didYouMean(word, known), `or add it to ${code(listPath)}`],
  );

/** Day first or month first, or a month in words: the most frequent slips. */
function dateHints(seen: string, expected: 'day' | 'date'): readonly string[] {
  const numeric = /^"?(\d{1,2})[./](\d{1,2})[./](\d{4})"?$/.exec(seen);
  if (numeric === null)
    return [
      expected === 'day' ? 'write for example 2025-11-21' : 'write for example 2025-06-27, 2025-06, 2025, 2025-Q2 or 2025-06-27/2025-07-02',
    ];
  const [, first = '', second = '', year = ''] = numeric;
  const iso = (month: string, dayOfMonth: string): string => `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (Number(first) > 12) return [`write ${iso(second, first)}`];
  return Number(second) > 12
    ? [`write ${iso(first, second)}`]
    : [`write ${iso(second, first)} or ${iso(first, second)}, whichever you mean`];
}

/** A sentence that only its author can write, and has not written yet. */
export const placeholder = (path: string, text: string, place: Place): Diagnostic => ({
  severity: 'warning',
  code: 'brief/placeholder',
  message: `Cannot tell what ${code(path)} is to say, found “${text}”, expected a sentence of your own`,
  place,
  hints: ['write it, or put the block behind `#` again'],
});
