// Reads what a chart shows off its evaluated view: the values of its marks, each with the passages behind it.
import type { View } from 'vega';
import type { ChartRow, ChartValue, RowSource } from '../../frame/chart.js';
import type { Fittable } from '../fit-spec.js';
import { marksOf, type SceneMark } from '../scene.js';
import { isNode } from '../spec-reader.js';
import { longMonth } from '../vega-locale.js';
import { allUnitsOf, areTiles, drawnKinds, findColumns, kindOf } from './find-columns.js';
import type { ShownChart, ShownColumn, ShownRow } from './types.js';

/**
 * What the chart shows, in the order in which it stands on the chart. Marks at one place (a bar and the words on it)
 * make one row. Where no mark tells its row, as on a map, the rows are those that went in.
 */
export function readShown(chart: Fittable, view: View): ShownChart {
  const units = allUnitsOf(chart.spec);
  const kind = kindOf(units);
  const drawn = drawnKinds(units);
  const columns = findColumns(units);
  const marks = marksOf(view).filter((mark) => drawn.has(mark.kind));
  const behind = createTrace(chart, columns);
  const rows = mergeMarks(marks, columns, behind, chart.context.language);
  if (columns.length === 0 || rows.length === 0) return { kind, ...rowsAsGiven(chart) };
  const all = finishRows(chart, rows, columns, view);
  // Tiles without words of their own are the ground that the others lie on.
  const finished = areTiles(units) ? all.filter(({ cells }) => cells.every((cell) => cell !== null && cell !== '')) : all;
  return { kind, columns: columns.map((column, index) => asDates(column, index, finished)), rows: finished };
}

/** Categories that are written as months, quarters or days are dates, whatever the spec calls them; years at least follow each other. */
function asDates(column: ShownColumn, index: number, rows: readonly ShownRow[]): ShownColumn {
  if (column.role !== 'category' || column.type !== 'text') return column;
  const areAll = (form: RegExp): boolean => rows.every(({ cells }) => form.test(String(cells[index])));
  if (areAll(PERIOD)) return { ...column, type: 'date', isOrdered: true };
  return areAll(/^\d{4}$/) ? { ...column, isOrdered: true } : column;
}

const PERIOD = /^\d{4}-(?:\d{2}(?:-\d{2})?|Q[1-4])$/;

type Behind = (datum: SceneMark['datum']) => readonly number[];

/** A row while marks are gathered: a cell is undefined where no mark has said anything yet. */
interface Traced {
  cells: readonly (ChartValue | undefined)[];
  /** Indices of the input rows. */
  readonly from: Set<number>;
  /** Layers whose marks it joins: each gives it one. */
  readonly layers: Set<unknown>;
}

/** The rows at one place, by the input rows behind them. */
interface Place {
  readonly byInput: Map<number, Traced[]>;
  readonly untraced: Traced[];
}

/** Marks become rows; a mark joins a row of its place that it completes, that shares an input row with it and has no mark of its layer. */
function mergeMarks(marks: readonly SceneMark[], columns: readonly ShownColumn[], behind: Behind, language: string): readonly Traced[] {
  const isPlace = columns.map(({ role }) => role === 'category' || role === 'series');
  const rows: Traced[] = [];
  const places = new Map<string, Place>();
  for (const { datum, kind, item } of marks) {
    const layer = layerOf(item) ?? kind;
    const cells = columns.map((column) => cellOf(column, datum, language));
    if (cells.every((cell) => cell === undefined)) continue;
    const from = behind(datum);
    const key = JSON.stringify(cells.map((cell, index) => (isPlace[index] === true || !isPlace.includes(true) ? (cell ?? null) : 0)));
    const place = places.get(key) ?? { byInput: new Map<number, Traced[]>(), untraced: [] };
    places.set(key, place);
    const near =
      from.length === 0 ? [...new Set([...place.byInput.values()].flat())] : from.flatMap((index) => place.byInput.get(index) ?? []);
    const joined = [...place.untraced, ...near].find((row) => !row.layers.has(layer) && agrees(row.cells, cells));
    const row = joined ?? { cells, from: new Set<number>(), layers: new Set<unknown>() };
    row.layers.add(layer);
    if (joined === undefined) {
      rows.push(row);
      if (from.length === 0) place.untraced.push(row);
    } else joined.cells = joined.cells.map((cell, index) => cell ?? cells[index]);
    for (const index of from) {
      if (row.from.has(index)) continue;
      row.from.add(index);
      place.byInput.set(index, [...(place.byInput.get(index) ?? []), row]);
    }
  }
  return rows;
}

/** Name of the group that a mark is drawn with, e.g. `layer_0_marks`. */
const layerOf = (item: SceneMark['item']): unknown => (isNode(item['mark']) ? item['mark']['name'] : undefined);

const agrees = (one: Traced['cells'], other: Traced['cells']): boolean =>
  one.every((cell, index) => cell === undefined || other[index] === undefined || cell === other[index]);

/** A mark's value in a column; undefined where its row has none of that name. */
function cellOf(column: ShownColumn, datum: SceneMark['datum'], language: string): ChartValue | undefined {
  const name = nameIn(column, datum);
  if (name === undefined) return undefined;
  const value = datum[name];
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  const end = datum[`${name}_end`];
  if (name.startsWith('bin_') && typeof end === 'number') return `${String(value)} – ${end}`;
  if (column.type === 'date') return dateCell(value, column.timeUnit, language);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** The first of a column's names that a row has; bins are called after how they are cut. */
function nameIn({ fields }: ShownColumn, datum: SceneMark['datum']): string | undefined {
  for (const field of fields) {
    if (Object.hasOwn(datum, field)) return field;
    if (!field.startsWith('bin:')) continue;
    const cut = Object.keys(datum).find((key) => key.startsWith('bin_') && key.endsWith(`_${field.slice(4)}`));
    if (cut !== undefined) return cut;
  }
  return undefined;
}

/** A moment as an ISO date no finer than its unit of time; a month without a year by its name. */
function dateCell(value: unknown, timeUnit: string | undefined, language: string): ChartValue {
  if (typeof value === 'string') return value;
  const date = new Date(Number(value));
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  const [year = '', month = ''] = iso.split('-');
  switch (timeUnit?.replace(/^utc/, '')) {
    case 'year':
      return year;
    case 'yearquarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'yearmonth':
      return `${year}-${month}`;
    case 'month':
      return longMonth(Number(month), language);
    default:
      return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace(/:\d\d\.\d+Z$/, 'Z');
  }
}

/** Finds the input rows of a mark by the input columns that its row still has; an aggregate has those it was grouped by. */
function createTrace({ rows }: Fittable, shown: readonly ShownColumn[]): Behind {
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const dates = new Set(shown.flatMap(({ type, fields }) => (type === 'date' ? fields : [])));
  const comparable = (name: string, value: unknown): unknown => {
    if (value instanceof Date) return value.getTime();
    return dates.has(name) && typeof value === 'string' ? Date.parse(value) : (value ?? null);
  };
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const keyOf = (present: readonly string[], values: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(present.map((name) => comparable(name, values[name])));
  return (datum) => {
    const present = names.filter((name) => Object.hasOwn(datum, name));
    if (present.length === 0) return rows.length === 1 ? [0] : [];
    const signature = JSON.stringify(present);
    const index = indexes.get(signature) ?? indexRows(rows, (values) => keyOf(present, values));
    indexes.set(signature, index);
    return index.get(keyOf(present, datum)) ?? [];
  };
}

function indexRows(rows: readonly ChartRow[], keyOf: (values: ChartRow['values']) => string): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [number, { values }] of rows.entries()) {
    const key = keyOf(values);
    const same = index.get(key);
    if (same === undefined) index.set(key, [number]);
    else same.push(number);
  }
  return index;
}

/** Rows in the order of the chart: panels, then categories as their axis has them, time forwards; others as drawn. */
function finishRows(chart: Fittable, traced: readonly Traced[], columns: readonly ShownColumn[], view: View): readonly ShownRow[] {
  const rank = (column: ShownColumn): number => (FACET.test(column.channel) ? 0 : column.role === 'category' ? 1 : 2);
  const drawnIn = (index: number): readonly string[] => [...new Set(traced.map(({ cells }) => String(cells[index] ?? null)))];
  const keys = columns
    .map((column, index) => ({ column, index, rankOf: rankIn(column, view, drawnIn(index)) }))
    .filter(({ column: { role, type } }) => role === 'category' || (role === 'series' && type === 'text'))
    .sort((a, b) => rank(a.column) - rank(b.column));
  const rows = traced.map(({ cells, from }) => ({
    cells: cells.map((cell, index) => asKnown(cell ?? null, columns[index], [...from], chart.rows)),
    sources: uniqueSources([...from].flatMap((index) => chart.context.sources[index] ?? [])),
    ranks: keys.map(({ index, rankOf }) => rankOf(cells[index] ?? null)),
  }));
  const compare = (a: ChartValue, b: ChartValue): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1);
  return rows
    .sort((a, b) => a.ranks.map((value, index) => compare(value, b.ranks[index] ?? null)).find((order) => order !== 0) ?? 0)
    .map(({ cells, sources }) => ({ cells, sources }));
}

const FACET = /^(?:facet|row|column)$/;

/** What a column is sorted by: the date itself, its place on the axis, or where there is none, as its values were `drawn`. */
function rankIn({ type, channel }: ShownColumn, view: View, drawn: readonly string[]): (cell: ChartValue) => ChartValue {
  if (type === 'date') return (cell) => cell;
  const scaled = domainOf(view, channel);
  const domain = scaled.size > 0 ? scaled : new Map(drawn.map((value, index) => [value, index]));
  return (cell) => (cell === null ? domain.size : (domain.get(String(cell)) ?? domain.size));
}

/** Places of the values on a discrete scale. */
function domainOf(view: View, channel: string): ReadonlyMap<string, number> {
  try {
    const scale: unknown = view.scale(channel);
    const values: unknown = typeof scale === 'function' && 'domain' in scale && typeof scale.domain === 'function' ? scale.domain() : [];
    return new Map((Array.isArray(values) ? values : []).map((value: unknown, index) => [String(value), index]));
  } catch {
    return new Map(); // the view has no such scale
  }
}

/** A date as the input has it, where all input rows have the same: Vega makes the first day of a month of it. */
function asKnown(cell: ChartValue, column: ShownColumn | undefined, from: readonly number[], rows: readonly ChartRow[]): ChartValue {
  if (column?.type !== 'date' || column.timeUnit !== undefined) return cell;
  const given = new Set(from.map((index) => rows[index]?.values[column.fields[0] ?? '']));
  const [only] = given;
  return given.size === 1 && typeof only === 'string' ? only : cell;
}

const uniqueSources = (sources: readonly RowSource[]): readonly RowSource[] => [
  ...new Map(sources.map((source) => [`${source.place} ${source.quotation}`, source])).values(),
];

/** The rows that went in, for charts whose marks do not tell them. */
function rowsAsGiven({ rows, context }: Fittable): Pick<ShownChart, 'columns' | 'rows'> {
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const columns = names.map((name): ShownColumn => {
    const isNumber = rows.every(({ values }) => typeof (values[name] ?? 0) === 'number');
    return {
      title: name,
      type: isNumber ? 'number' : 'text',
      role: isNumber ? 'value' : 'category',
      fields: [name],
      channel: '',
      isOrdered: false,
    };
  });
  return {
    columns,
    rows: rows.map(({ values }, index) => ({ cells: names.map((name) => values[name] ?? null), sources: context.sources[index] ?? [] })),
  };
}
