// Says in one or two sentences what a chart shows: its kind and measure, the extremes, and where it goes.
import type { ChartValue } from '../../frame/chart.js';
import type { ChartContext } from '../types.js';
import { cellPrinter, joined } from './print-cell.js';
import type { ShownChart, ShownColumn, ShownRow } from './types.js';
import { type Say, sayIn } from './words.js';

/** Series that are called by their names. */
const MOST_NAMED = 4;
/** Characters of a label; what is longer stands on the chart. */
const LONGEST_LABEL = 80;

/** What describing one chart needs. */
interface Telling {
  readonly shown: ShownChart;
  readonly say: Say;
  readonly print: (value: ChartValue, column: ShownColumn | undefined) => string;
  readonly list: (items: readonly string[]) => string;
}

/** A value with the words for where it stands. */
interface Labelled {
  readonly value: number | string;
  readonly label: string;
}

/** The alternative text of a chart for which nobody wrote one: numbers, dates and words as the language has them. */
export function describeChart(shown: ShownChart, context: Pick<ChartContext, 'kit' | 'language'>): string {
  const say = sayIn(context.kit, context.language);
  const print = cellPrinter(context);
  const telling: Telling = {
    shown,
    say,
    print: (value, column) => shorten(print(value, column, 'short')),
    list: (items) => joined(items, context.language),
  };
  if (shown.rows.length === 0) return say('chart-alt-empty', { kind: say(`chart-kind-${shown.kind}`) });
  const values = columnsOf(shown, 'value');
  const measured = [...values, ...columnsOf(shown, 'text')].filter(({ column }) => column.type === 'number');
  const [first, second] = measured;
  if (shown.kind === 'points' && first !== undefined && second !== undefined) return points(telling, first, second);
  if (shown.kind === 'range' && values.length > 1) return ranges(telling, values);
  if (first === undefined) return marks(telling);
  const trend = trendOf(telling, first);
  const further = second === undefined ? '' : furtherOf(telling, second);
  return [extremes(telling, first), trend === '' ? further : trend].filter((sentence) => sentence !== '').join(' ');
}

interface Placed {
  readonly column: ShownColumn;
  readonly index: number;
}

const columnsOf = ({ columns }: ShownChart, role: ShownColumn['role']): readonly Placed[] =>
  columns.flatMap((column, index) => (column.role === role ? [{ column, index }] : []));

function shorten(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  const cut = text.slice(0, LONGEST_LABEL - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_LABEL / 2)).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `Bar chart, trade by year, 2 series (A, B)`. */
function whatOf({ shown, say, list }: Telling, values: readonly Placed[]): string {
  const kind = say(`chart-kind-${shown.kind}`);
  const categories = columnsOf(shown, 'category').map(({ column }) => column.title);
  const measure = values.length === 0 ? kind : say('chart-alt-what', { kind, values: list(values.map(({ column }) => column.title)) });
  const placed = categories.length === 0 ? measure : say('chart-alt-by', { what: measure, categories: list(categories) });
  const names = seriesOf(shown).filter((name) => name !== '');
  if (names.length < 2) return placed;
  return names.length <= MOST_NAMED
    ? say('chart-alt-for-named', { what: placed, n: names.length, list: list(names.map(shorten)) })
    : say('chart-alt-for', { what: placed, n: names.length });
}

/** Names of the series, in order. */
function seriesOf(shown: ShownChart): readonly string[] {
  return [...new Set(shown.rows.map((row) => seriesName(shown, row)))];
}

const seriesName = (shown: ShownChart, { cells }: ShownRow): string =>
  columnsOf(shown, 'series')
    .filter(({ column }) => column.type === 'text')
    .map(({ index }) => String(cells[index] ?? ''))
    .join(', ');

/** Where a row stands on the chart, in words. */
function labelOf({ shown, print }: Telling, row: ShownRow): string {
  const places = columnsOf(shown, 'category').map(({ column, index }) => print(row.cells[index] ?? null, column));
  const words = places.length > 0 ? [] : columnsOf(shown, 'text').map(({ column, index }) => print(row.cells[index] ?? null, column));
  return [...places, seriesName(shown, row), ...words].filter((part) => part !== '').join(', ');
}

/** The values of a column that are there, with where they stand. */
const valuesIn = (telling: Telling, { index }: Placed): readonly Labelled[] =>
  telling.shown.rows.flatMap((row) => {
    const value = row.cells[index];
    return value === null || value === undefined ? [] : [{ value, label: labelOf(telling, row) }];
  });

/** The least or largest value, and where it stands; `A and 2 more` where several share it. */
function extreme(values: readonly Labelled[], side: 'min' | 'max', say: Say): Labelled | undefined {
  const isBetter = (a: Labelled, b: Labelled): boolean => (side === 'min' ? a.value < b.value : a.value > b.value);
  const best = values.reduce<Labelled | undefined>(
    (found, value) => (found === undefined || isBetter(value, found) ? value : found),
    undefined,
  );
  if (best === undefined) return undefined;
  const labels = [...new Set(values.filter(({ value }) => value === best.value).map(({ label }) => label))];
  return labels.length > 1 ? { ...best, label: say('chart-alt-others', { label: best.label, n: labels.length - 1 }) } : best;
}

/** What is shown, from the least to the largest value. */
function extremes(telling: Telling, value: Placed): string {
  const { say, print } = telling;
  const all = valuesIn(telling, value);
  const [min, max] = [extreme(all, 'min', say), extreme(all, 'max', say)];
  const what = whatOf(telling, [value]);
  if (min === undefined || max === undefined) return say('chart-alt-marks', { what, n: telling.shown.rows.length });
  const facts = { what, n: all.length, ...printed(min, max, value.column, print) };
  if (all.length === 1) return say('chart-alt-one', facts);
  return min.value === max.value ? say('chart-alt-equal', facts) : say('chart-alt-extremes', facts);
}

const printed = (min: Labelled, max: Labelled, column: ShownColumn, print: Telling['print']) => ({
  min: print(min.value, column),
  minLabel: min.label,
  max: print(max.value, column),
  maxLabel: max.label,
});

/** The extremes of a second measure. */
function furtherOf(telling: Telling, value: Placed): string {
  const { say, print } = telling;
  const all = valuesIn(telling, value);
  const [min, max] = [extreme(all, 'min', say), extreme(all, 'max', say)];
  if (min === undefined || max === undefined || min.value === max.value) return '';
  return say('chart-alt-further', { value: value.column.title, ...printed(min, max, value.column, print) });
}

/** From the first to the last place of an ordered axis; empty where the places have no order. */
function trendOf(telling: Telling, value: Placed): string {
  const { shown, say, print, list } = telling;
  const [axis, another] = columnsOf(shown, 'category');
  if (axis === undefined || another !== undefined || !axis.column.isOrdered || !['bar', 'line', 'area'].includes(shown.kind)) return '';
  const known = shown.rows.filter(({ cells }) => typeof cells[value.index] === 'number' && cells[axis.index] !== null);
  const [start, end] = [known[0], known.at(-1)];
  if (start === undefined || end === undefined || start.cells[axis.index] === end.cells[axis.index]) return '';
  const trends = seriesOf(shown).flatMap((name) => {
    const own = known.filter((row) => seriesName(shown, row) === name).map(({ cells }) => Number(cells[value.index]));
    const [first, last] = [own[0], own.at(-1)];
    return own.length < 2 || first === undefined || last === undefined ? [] : [{ name, first, last }];
  });
  const ends = { from: print(start.cells[axis.index] ?? null, axis.column), to: print(end.cells[axis.index] ?? null, axis.column) };
  if (trends.length === 0) return '';
  if (trends.length > MOST_NAMED) {
    const up = trends.filter(({ first, last }) => last > first).length;
    const down = trends.filter(({ first, last }) => last < first).length;
    return say('chart-alt-trend', { ...ends, list: say('chart-alt-counts', { n: trends.length, up, down }) });
  }
  const phrases = trends.map(({ name, first, last }) => {
    const key = last > first ? 'chart-alt-rise' : last < first ? 'chart-alt-fall' : 'chart-alt-same';
    const trend = say(key, { first: print(first, value.column), last: print(last, value.column) });
    return name === '' ? trend : say('chart-alt-named', { name: shorten(name), trend });
  });
  return say('chart-alt-trend', { ...ends, list: list(phrases) });
}

function points(telling: Telling, x: Placed, y: Placed): string {
  const { shown, say, print } = telling;
  const [xs, ys] = [valuesIn(telling, x), valuesIn(telling, y)];
  const ends = ({ column }: Placed, all: readonly Labelled[]): readonly [string, string] => [
    print(extreme(all, 'min', say)?.value ?? null, column),
    print(extreme(all, 'max', say)?.value ?? null, column),
  ];
  const [[minX, maxX], [minY, maxY]] = [ends(x, xs), ends(y, ys)];
  const names = { x: x.column.title, y: y.column.title };
  const what = say('chart-alt-against', { kind: say('chart-kind-points'), ...names });
  return say('chart-alt-points', { what, n: shown.rows.length, ...names, minX, maxX, minY, maxY });
}

/** From the lowest beginning to the highest end, of numbers or of dates. */
function ranges(telling: Telling, values: readonly Placed[]): string {
  const { shown, say } = telling;
  const all = values.flatMap((value) => valuesIn(telling, value));
  const [min, max] = [extreme(all, 'min', say), extreme(all, 'max', say)];
  const what = whatOf(telling, []);
  const [{ column } = {}] = values;
  if (min === undefined || max === undefined || column === undefined) return say('chart-alt-marks', { what, n: shown.rows.length });
  return say('chart-alt-ranges', { what, n: shown.rows.length, ...printed(min, max, column, telling.print) });
}

/** Charts that show no number: how many marks, and from when to when. */
function marks(telling: Telling): string {
  const { shown, say, print } = telling;
  const what = whatOf(telling, []);
  const date = shown.columns.findIndex(({ type }) => type === 'date');
  const dates = shown.rows.flatMap(({ cells }) => cells[date] ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return say('chart-alt-marks', { what, n: shown.rows.length });
  const column = shown.columns[date];
  return say('chart-alt-dates', { what, n: shown.rows.length, first: print(first, column), last: print(last, column) });
}
