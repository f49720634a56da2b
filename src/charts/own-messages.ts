// The diagnostics of an author's own charts: their specs, their rows, and the process that tries them out.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place } from '../base/diagnostic.js';
import { errorAt } from '../base/error-at.js';

/** The nearest known word, else all where they are few. */
function nearest(value: string, known: readonly string[]): readonly string[] {
  const [best] = closestWords(value, known);
  if (best !== undefined) return [`did you mean \`${best}\`?`];
  return known.length > 0 && known.length <= 24 ? [`there are ${known.map((word) => `\`${word}\``).join(', ')}`] : [];
}

const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};

export const unknownSpec = (spec: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt(
    'charts/unknown-spec',
    `Cannot find spec \`${shown(spec)}\`, expected a file below \`charts/\` of the project that ends with \`.vl.yaml\` or \`.vl.json\``,
    place,
    nearest(spec, known),
  );

export const unknownTable = (id: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt(
    'charts/unknown-table',
    `Cannot take rows from \`${shown(id)}\`, expected the id of a CSV document of the corpus`,
    place,
    nearest(id, known),
  );

export const unknownHeading = (heading: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt(
    'charts/unknown-heading',
    `Cannot find a column headed \`${shown(heading)}\` in this table, expected a heading of its first line`,
    place,
    nearest(heading, known),
  );

export const doubleHeading = (heading: string, place: Place): Diagnostic =>
  errorAt('charts/unknown-heading', `Cannot tell which column is headed \`${shown(heading)}\`: this table has several`, place);

export const noNumber = (cell: string, value: string, name: string, place: Place): Diagnostic =>
  errorAt(
    'charts/bad-row',
    `Cannot use cell ${cell}, found \`${shown(value)}\`, expected a number as in the other cells of column \`${shown(name)}\``,
    place,
    ['leave its row out with `where`, or write the rows in the brief'],
  );

export const mixedColumn = (column: string, place: Place): Diagnostic =>
  errorAt(
    'charts/bad-row',
    `Cannot use column \`${shown(column)}\`, found text here and numbers in other rows, expected one of them`,
    place,
  );

export const noSuchRows = (place: Place): Diagnostic =>
  errorAt('charts/no-rows', 'Cannot draw this chart: no row of the table has what `where` asks for', place);

export const notOfBrief = (name: string, place: Place): Diagnostic =>
  errorAt(
    'charts/unknown-dataset',
    `Cannot take rows from dataset \`${shown(name)}\`: it needs rows of the brief, expected one that Dragoman counts by itself`,
    place,
  );

export const unknownDataset = (name: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt(
    'charts/unknown-dataset',
    `Cannot find dataset \`${shown(name)}\`, expected one that Dragoman can count from a brief`,
    place,
    nearest(name, known),
  );

export const missingField = (field: string, where: string, place: Place): Diagnostic =>
  errorAt('charts/missing-field', `Cannot read ${where} without \`${shown(field)}\``, place);

export const wrongType = (column: string, value: string, wanted: 'dates' | 'numbers', place: Place): Diagnostic =>
  errorAt('charts/wrong-type', `Cannot show column \`${shown(column)}\` as ${wanted}, found \`${shown(value)}\` in it`, place, [
    wanted === 'numbers'
      ? 'show it as `nominal` or `ordinal`, or put numbers into the rows'
      : 'write dates as 2025-03-13, 2025-03 or 2025, or show it as `ordinal`',
  ]);

export const outsideBox = (name: string, points: number, place: Place): Diagnostic =>
  errorAt(
    'charts/outside-box',
    `Cannot draw this chart: \`${shown(name)}\` stands ${points > 1e6 ? 'more than a million' : Math.round(points)} points outside of its plot`,
    place,
    ['widen `scale.domain` until it holds every row, or leave rows out with a `filter`'],
  );

export const noPosition = (mark: string, place: Place): Diagnostic =>
  errorAt(
    'charts/no-position',
    `Cannot draw this chart: \`${shown(mark)}\` has no place in it, as text on an axis of numbers and the logarithm of 0 have none`,
    place,
    ['leave such rows out with a `filter`, or take another scale'],
  );

export const tooMuchDrawn = (count: number, limit: number, place: Place): Diagnostic =>
  errorAt('charts/too-large', `Cannot draw this chart: it holds ${count} shapes and texts, expected at most ${limit}`, place, [
    'count or sum the rows, or draw fewer layers',
  ]);

export const tooSlow = (seconds: number, place: Place): Diagnostic =>
  errorAt('charts/too-slow', `Cannot draw this chart: it was not done in ${seconds} seconds`, place, [
    'make the spec simpler, or give it fewer rows',
  ]);

export const tooMuchMemory = (place: Place): Diagnostic =>
  errorAt('charts/too-much-memory', 'Cannot draw this chart: it needs more memory than a chart may', place, [
    'make the spec simpler, or give it fewer rows',
  ]);

export const stopped = (detail: string, place: Place): Diagnostic =>
  errorAt('charts/stopped', `Cannot draw this chart: the process that tried it out stopped (${shown(detail)})`, place, [
    'make the spec simpler',
  ]);

export const unknownField = (field: string, where: string, known: readonly string[], place: Place): Diagnostic =>
  errorAt('charts/unknown-field', `Cannot read field \`${shown(field)}\` of ${where}`, place, nearest(field, known));

/** Most words that are listed. */
const MOST_WORDS = 8;

export const wrongValue = (name: string, value: unknown, words: readonly string[], forms: readonly string[], place: Place): Diagnostic => {
  const [best] = typeof value === 'string' ? closestWords(value, words) : [];
  const listed = words.slice(0, MOST_WORDS).map((word) => `\`${word}\``);
  const expected = [...listed, ...(words.length > MOST_WORDS ? [`one of ${words.length - MOST_WORDS} other words`] : []), ...forms];
  const last = expected.at(-1) ?? 'another value';
  const text = expected.length > 1 ? `${expected.slice(0, -1).join(', ')} or ${last}` : last;
  const found = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return errorAt(
    'charts/wrong-value',
    `Cannot read ${name}, found \`${shown(found)}\`, expected ${text}`,
    place,
    best === undefined ? [] : [`did you mean \`${best}\`?`],
  );
};

/** A rule, a line or a filled gap at a number that the author made up. */
export const unsupportedMark = (value: string, place: Place): Diagnostic =>
  errorAt(
    'charts/unsupported-mark',
    `Cannot draw a mark at ${value}, expected 0, a value of a row, or a number of the rows' evidence`,
    place,
    ['give it as a row with its evidence'],
  );

/** A number that values are reckoned with, and that no source has. */
export const ownConstant = ({
  value,
  expression,
  place,
}: {
  readonly value: string;
  readonly expression: string;
  readonly place: Place;
}): Diagnostic =>
  errorAt(
    'charts/unsupported-mark',
    `Cannot reckon with \`${shown(value)}\` in \`${shown(expression)}\`, expected columns of the rows, 1, or a unit: 100, 1000, a million, a billion`,
    place,
    ['give it as a column of the rows, with its evidence'],
  );
