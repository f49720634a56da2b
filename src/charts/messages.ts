// The diagnostics of charts/.
import { closestWords } from '../base/closest-words.js';
import type { Diagnostic, Place } from '../base/diagnostic.js';

const error = (code: Diagnostic['code'], message: string, place?: Place, hints: readonly string[] = []): Diagnostic =>
  make('error', code, message, place, hints);
const warning = (code: Diagnostic['code'], message: string, place?: Place, hints: readonly string[] = []): Diagnostic =>
  make('warning', code, message, place, hints);

function make(
  severity: Diagnostic['severity'],
  code: Diagnostic['code'],
  message: string,
  place: Place | undefined,
  hints: readonly string[],
): Diagnostic {
  return { severity, code, message, ...(place === undefined ? {} : { place }), ...(hints.length === 0 ? {} : { hints }) };
}

/** `did you mean …?` where a known word is near enough, else the list of what is possible when it is short. */
function nearest(value: string, known: readonly string[]): readonly string[] {
  const [best] = closestWords(value, known);
  if (best !== undefined) return [`did you mean \`${best}\`?`];
  return known.length > 0 && known.length <= 24 ? [`possible here: ${known.map((word) => `\`${word}\``).join(', ')}`] : [];
}

/** A value as messages show it: short, on one line. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};

export const unknownChart = (name: string, known: readonly string[], place: Place): Diagnostic =>
  error(
    'charts/unknown-chart',
    `Cannot find chart \`${shown(name)}\`, expected the name of a chart in the kit`,
    place,
    nearest(name, known),
  );

export const unknownDataset = (name: unknown, known: readonly string[], place: Place): Diagnostic =>
  error(
    'charts/unknown-dataset',
    `Cannot find dataset \`${shown(name)}\`, expected one that Dragoman can read from a brief`,
    place,
    nearest(String(name), known),
  );

export const badUsermeta = (what: string, place: Place): Diagnostic =>
  error('charts/bad-usermeta', `Cannot read \`usermeta.dragoman\` of this chart: ${what}`, place, [
    'it holds `dataset`, `floor`, `title`, `subtitle` and `alt`',
  ]);

export const unknownFact = (name: string, known: readonly string[], place: Place): Diagnostic =>
  error('charts/unknown-fact', `Cannot fill \`{${shown(name)}}\`, expected a fact that the dataset computes`, place, nearest(name, known));

export const tooFewRows = (name: string, count: number, floor: number, place: Place): Diagnostic =>
  warning(
    'charts/too-few-rows',
    `Cannot draw chart \`${name}\` from ${count} ${count === 1 ? 'row' : 'rows'}, expected at least ${floor}; it is left out`,
    place,
    ['show so few values as key figures (`figures:`) or as a table (`table:`)'],
  );

export const tooManyRows = (count: number, limit: number, place: Place): Diagnostic =>
  error('charts/too-many-rows', `Cannot draw ${count} rows, expected at most ${limit}`, place, [
    'count or sum them before they reach the chart',
  ]);

export const noRows = (name: string, place: Place): Diagnostic =>
  error('charts/no-rows', `Cannot draw chart \`${name}\` without rows`, place, [
    'give it `rows:`; docs/charts.md shows those of each chart',
  ]);

export const badRow = (what: string, place: Place): Diagnostic => error('charts/bad-row', `Cannot use a row of this chart: ${what}`, place);

export const incompleteRow = (label: string, name: string, missing: readonly string[], place: Place): Diagnostic =>
  error(
    'charts/incomplete-row',
    `Cannot draw row \`${shown(label)}\` in chart \`${shown(name)}\`, expected ${missing.join(' and ')}`,
    place,
    ['docs/charts.md shows the rows of each chart'],
  );

export const notTwoSeries = (name: string, found: readonly string[], place: Place): Diagnostic =>
  error(
    'charts/not-two-series',
    `Cannot compare ${found.length} series in chart \`${shown(name)}\` (${found.map(shown).join(', ')}), expected two`,
    place,
    ['leave one out, or use `small-multiples` or `figures` for more'],
  );

export const notOnMap = (label: string, known: readonly string[], place: Place): Diagnostic =>
  error('charts/not-on-map', `Cannot find \`${shown(label)}\` on the map of the kit`, place, [
    ...nearest(label, known),
    'add it to `defaults.dragoman.map.places` of the kit',
  ]);

export const noMap = (name: string, place: Place): Diagnostic =>
  error('charts/no-map', `Cannot draw chart \`${shown(name)}\`: the kit has no map`, place, [
    'state `defaults.dragoman.map` in `_brand.yml`: places (for `boundary-map` also boundaries), source and disclaimer',
  ]);

export const notMapping = (where: string, value: unknown, place: Place): Diagnostic =>
  error('charts/not-a-mapping', `Cannot read ${where}, found \`${shown(value)}\`, expected fields and values`, place);

export const wrongValue = (field: string, value: unknown, expected: string, place: Place): Diagnostic =>
  error('charts/wrong-value', `Cannot read \`${field}\`, found \`${shown(value)}\`, expected ${expected}`, place);

export const unknownField = (field: string, where: string, known: readonly string[], place: Place): Diagnostic =>
  error('charts/unknown-field', `Cannot read field \`${shown(field)}\` of ${where}`, place, nearest(field, known));

export const unknownMark = (mark: unknown, known: readonly string[], place: Place): Diagnostic =>
  error('charts/unknown-mark', `Cannot draw mark \`${shown(mark)}\`, expected a mark of Vega-Lite`, place, nearest(shown(mark), known));

export const refusedMark = (mark: string, why: string, place: Place): Diagnostic =>
  error('charts/refused-mark', `Cannot draw mark \`${mark}\`: ${why}`, place);

export const refusedField = (field: string, why: string, place: Place): Diagnostic =>
  error('charts/refused-field', `Cannot use field \`${field}\` in a chart: ${why}`, place);

export const ownData = (what: string, place: Place): Diagnostic =>
  error('charts/own-data', `Cannot take data from ${what}: the rows of a chart come from the brief, where each has its evidence`, place, [
    'remove `data:` here and put the values under `rows:` of the chart in the brief, or name a dataset in `usermeta.dragoman`',
  ]);

export const ignoredField = (field: string, why: string, place: Place): Diagnostic =>
  warning('charts/ignored-field', `Leaving out field \`${field}\`: ${why}`, place);

export const severalViews = (field: string, place: Place): Diagnostic =>
  error('charts/several-views', `Cannot use \`${field}\` in a layer: a layer is one view`, place, [
    'put it around the layers: they then stand in each of the views',
  ]);

export const unknownTransform = (keys: readonly string[], known: readonly string[], place: Place): Diagnostic =>
  error('charts/unknown-transform', `Cannot apply transform \`${shown(keys.join(', '))}\``, place, nearest(keys[0] ?? '', known));

export const unknownColumn = (column: string, known: readonly string[], place: Place): Diagnostic =>
  error('charts/unknown-column', `Cannot find column \`${shown(column)}\` in the rows of this chart`, place, nearest(column, known));

export const unknownColor = (color: unknown, known: readonly string[], place: Place): Diagnostic =>
  error(
    'charts/unknown-color',
    `Cannot use colour \`${shown(color)}\`, expected one of the kit's names or \`#RRGGBB\``,
    place,
    nearest(String(color), known),
  );

export const badExpression = (expression: unknown, why: string, place: Place): Diagnostic =>
  error('charts/bad-expression', `Cannot use expression \`${shown(expression)}\`: ${why}`, place, [
    'expressions may use `datum`, arithmetic, comparisons and functions on numbers, text and dates',
  ]);

export const outOfBounds = (field: string, value: unknown, expected: string, place: Place): Diagnostic =>
  error('charts/out-of-bounds', `Cannot use \`${shown(value)}\` for \`${field}\`, expected ${expected}`, place);

export const tooLarge = (what: string, limit: number, place: Place): Diagnostic =>
  error('charts/too-large', `Cannot read this chart: more than ${limit} ${what}`, place, ['make the spec simpler']);

export const vegaWarning = (message: string, place: Place): Diagnostic =>
  warning('charts/vega-warning', `Vega-Lite says of this chart: ${shown(message)}`, place);

export const notDrawable = (message: string, place: Place): Diagnostic =>
  error('charts/not-drawable', `Cannot draw this chart, Vega says: ${shown(message)}`, place);

export const clampedRow = (name: string, place: Place): Diagnostic =>
  error('charts/outside-box', `Cannot draw this chart: \`clamp\` shows \`${shown(name)}\` elsewhere than its value is`, place, [
    'widen `scale.domain` until it holds every row, or leave rows out with a `filter`',
  ]);

export const nothingLeft = (filter: string | undefined, place: Place): Diagnostic =>
  error(
    'charts/no-rows',
    filter === undefined
      ? 'Cannot draw this chart: no row has what its marks show'
      : `Cannot draw this chart: filter \`${shown(filter)}\` leaves no row that it could show`,
    place,
  );

export const triedToRead = (uri: string, place: Place): Diagnostic =>
  error('charts/tried-to-read', `Cannot draw this chart: it asked for \`${shown(uri)}\`, and charts read nothing but their rows`, place);

export const drawnAsPicture = (name: string, shapes: number, limit: number, place: Place): Diagnostic =>
  warning(
    'charts/drawn-as-picture',
    `Chart \`${shown(name)}\` is a picture on its slide: ${shapes} shapes, expected at most ${limit} for a chart that can be edited`,
    place,
    ['sum up its rows, or show fewer of them'],
  );

/** A note: which way a chart leaves for PowerPoint. */
export const leavesAs = (name: string, way: string): Diagnostic =>
  make('note', 'charts/leaves-as', `Chart \`${shown(name)}\` leaves as ${way.replace(/\s+/g, ' ').slice(0, 200)}`, undefined, []);

export const missingGlyph = (characters: readonly string[], place: Place): Diagnostic =>
  warning(
    'charts/missing-glyph',
    `Cannot print ${characters.map((character) => `\`${character}\``).join(', ')} in a chart: the kit's font has no such character`,
    place,
    ['spell the label differently or give the kit a font that has it'],
  );

export const unusedRows = (name: string, place: Place): Diagnostic =>
  warning('charts/unused-rows', `Leaving out \`rows\`: chart \`${name}\` counts its own`, place, [
    'take a chart for rows of your own, see docs/charts.md',
  ]);

export const unknownRung = (term: string, known: readonly string[], place: Place): Diagnostic =>
  warning(
    'charts/unknown-rung',
    `Cannot place \`${shown(term)}\` on the ladder of likelihood; its row is left out`,
    place,
    nearest(term, known),
  );
