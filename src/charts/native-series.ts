// Arranges cells by series and category, as a native chart holds them.
import type { NativeKind, NativeSeries } from '../frame/chart.js';
import type { Color } from '../frame/types.js';
import type { CellLabel } from './read-labels.js';

/** One drawn mark as numbers. */
export interface Cell {
  readonly category: string;
  readonly series: string;
  readonly value: number | null;
  /** Lower end of a range; its upper end is `value`. */
  readonly low?: number;
  readonly color?: Color;
}

export interface Labelled {
  readonly cells: readonly Cell[];
  readonly labels: readonly CellLabel[];
  readonly categories: readonly string[];
  readonly isRange?: boolean;
}

/** One series for each name in `order`; a range becomes an invisible base, the range itself, and invisible carriers of its labels. */
export function nativeSeries(
  data: Labelled,
  order: readonly string[],
  name: string,
  kind: NativeKind,
  maximum: number | undefined,
): readonly NativeSeries[] {
  if (data.isRange === true) return rangeSeries(data, name, maximum);
  return order.map((key) => {
    const values = data.categories.map((category) => find(data.cells, category, key)?.value ?? null);
    const found = data.labels.filter((label) => label.series === key);
    const [position] = found.flatMap((label) => label.position ?? []);
    return {
      name: key === '' ? name : key,
      values,
      ...colorsOf(data.categories.map((category) => find(data.cells, category, key)?.color)),
      ...(found.length === 0 ? {} : { labels: labelsOf(data.categories, values, found) }),
      ...(position === undefined || kind !== 'bar' ? {} : { labelPosition: position === 'before' ? 'insideBase' : position }),
    };
  });
}

const find = (cells: readonly Cell[], category: string, series: string): Cell | undefined =>
  cells.find((cell) => cell.category === category && cell.series === series);

/** One colour, or one a point where they differ. */
function colorsOf(colors: readonly (Color | undefined)[]): Pick<NativeSeries, 'color' | 'pointColors'> {
  const present = colors.flatMap((color) => color ?? []);
  const [first] = mostFrequent(present);
  if (first === undefined) return {};
  return present.every((color) => color.rgb === first.rgb)
    ? { color: first }
    : { color: first, pointColors: colors.map((color) => color ?? first) };
}

function mostFrequent(colors: readonly Color[]): readonly Color[] {
  const count = (color: Color): number => colors.filter((other) => other.rgb === color.rgb).length;
  return [...colors].sort((a, b) => count(b) - count(a));
}

/** `value` where the labels are the values and one number format prints them all, else a text for each category. */
function labelsOf(
  categories: readonly string[],
  values: readonly (number | null)[],
  found: readonly CellLabel[],
): NonNullable<NativeSeries['labels']> {
  const texts = categories.map((category) => found.find((label) => label.category === category)?.text ?? '');
  const decimals = new Set(values.flatMap((value) => (value === null ? [] : (String(value).split('.')[1] ?? '').length)));
  return decimals.size < 2 && values.every((value, index) => value === null || isPrinted(value, texts[index] ?? '')) ? 'value' : texts;
}

/** True where a text is the value itself, its thousands marked or not. */
const isPrinted = (value: number, text: string): boolean => text !== '' && Number(text.replace(/[,\u00a0 ]/g, '')) === value;

/** A label left of its range is carried by the base, one right of it by a third series that fills the row. */
function rangeSeries(data: Labelled, name: string, maximum: number | undefined): readonly NativeSeries[] {
  const cells = data.categories.map((category) => find(data.cells, category, ''));
  const lows = cells.map((cell) => cell?.low ?? null);
  const highs = cells.map((cell) => cell?.value ?? null);
  const end = maximum ?? Math.max(0, ...highs.map((high) => high ?? 0));
  const texts = (position: CellLabel['position']): readonly string[] =>
    data.categories.map((category) => data.labels.find((label) => label.category === category && label.position === position)?.text ?? '');
  const before = texts('before');
  const inside = texts('center');
  const after = texts('outsideEnd');
  const isUsed = (labels: readonly string[]): boolean => labels.some((label) => label !== '');
  const carrier: NativeSeries = {
    name: `${name}: labels`,
    values: highs.map((high) => (high === null ? null : round(Math.max(0, end - high)))),
    labels: after,
    labelPosition: 'insideBase',
  };
  return [
    { name: `${name}: from`, values: lows, ...(isUsed(before) ? { labels: before, labelPosition: 'insideEnd' as const } : {}) },
    {
      name,
      values: highs.map((high, index) => difference(high, lows[index])),
      ...colorsOf(cells.map((cell) => cell?.color)),
      ...(isUsed(inside) ? { labels: inside, labelPosition: 'center' as const } : {}),
    },
    ...(isUsed(after) ? [carrier] : []),
  ];
}

const difference = (high: number | null, low: number | null | undefined): number | null =>
  high === null || low === null || low === undefined ? null : round(high - low);

/** Ten decimals, so that 0.8 − 0.55 is 0.25. */
const round = (value: number): number => Number(value.toFixed(10));
