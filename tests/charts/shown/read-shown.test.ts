// The table of a chart: the values of its marks, in the order of the chart, with the passages behind each.
import { describe, expect, test } from 'vitest';
import { compiled } from '../compile-small.js';

const rows = (values: readonly Readonly<Record<string, string | number | null>>[]) =>
  values.map((each) => ({ values: each, evidence: [] }));
const tableOf = (spec: object, values: Parameters<typeof rows>[0]) => compiled(JSON.stringify(spec), rows(values)).table;
const cellsOf = (table: ReturnType<typeof tableOf>) => table.rows.map(({ cells }) => cells);
const sourcesOf = (table: ReturnType<typeof tableOf>) =>
  table.rows.map(({ sources }) => sources.map(({ place }) => Number(place.split(' ').at(-1))));

const TALKS = [
  { place: 'Baku', kind: 'meeting', talks: 2 },
  { place: 'Ankara', kind: 'meeting', talks: 5 },
  { place: 'Baku', kind: 'call', talks: 4 },
];

describe('the table of a chart', () => {
  test('has the marks in the order of the axis, each once, with what its words say', () => {
    const bar = {
      y: { field: 'place', type: 'nominal', sort: 'ascending' },
      x: { field: 'talks', type: 'quantitative', title: 'Rounds of talks' },
    };
    const table = tableOf(
      { encoding: bar, layer: [{ mark: 'bar' }, { mark: 'text', encoding: { text: { field: 'kind' } } }] },
      TALKS.slice(0, 2),
    );
    expect(table.columns).toEqual([
      { title: 'Place', type: 'text' },
      { title: 'Rounds of talks', type: 'number' },
      { title: 'Kind', type: 'text' },
    ]);
    expect(cellsOf(table)).toEqual([
      ['Ankara', 5, 'meeting'],
      ['Baku', 2, 'meeting'],
    ]);
    expect(sourcesOf(table)).toEqual([[2], [1]]);
  });

  test('shows sums as the chart does, and stands on every row that they sum', () => {
    const spec = {
      mark: 'bar',
      encoding: { x: { field: 'place', type: 'nominal' }, y: { aggregate: 'sum', field: 'talks', type: 'quantitative' } },
    };
    const table = tableOf(spec, TALKS);
    expect(cellsOf(table)).toEqual([
      ['Ankara', 5],
      ['Baku', 6],
    ]);
    expect(sourcesOf(table)).toEqual([[2], [1, 3]]);
  });

  test('leaves out what a filter does', () => {
    const spec = {
      transform: [{ filter: 'datum.talks > 3' }],
      mark: 'bar',
      encoding: { x: { field: 'place', type: 'nominal' }, y: { field: 'talks', type: 'quantitative' } },
    };
    expect(cellsOf(tableOf(spec, TALKS))).toEqual([
      ['Ankara', 5],
      ['Baku', 4],
    ]);
  });

  test('keeps dates as fine as they are known, in their order, and cuts them where the chart does', () => {
    const dated = [
      { when: '2025-07-23', n: 1 },
      { when: '2025-03', n: 2 },
      { when: '2025-07-02', n: 4 },
    ];
    const points = { mark: 'line', encoding: { x: { field: 'when', type: 'temporal' }, y: { field: 'n', type: 'quantitative' } } };
    const table = tableOf(points, dated);
    expect(cellsOf(table)).toEqual([
      ['2025-03', 2],
      ['2025-07-02', 4],
      ['2025-07-23', 1],
    ]);
    expect(table.rows.map(({ texts }) => texts)).toEqual([
      ['March 2025', '2'],
      ['2 July 2025', '4'],
      ['23 July 2025', '1'],
    ]);
    const months = {
      mark: 'bar',
      encoding: {
        x: { field: 'when', type: 'temporal', timeUnit: 'yearmonth' },
        y: { aggregate: 'sum', field: 'n', type: 'quantitative' },
      },
    };
    expect(cellsOf(tableOf(months, dated))).toEqual([
      ['2025-03', 2],
      ['2025-07', 5],
    ]);
  });

  test('keeps what is not there as nothing, and text as text', () => {
    const line = { mark: 'line', encoding: { x: { field: 'k', type: 'ordinal' }, y: { field: 'v', type: 'quantitative' } } };
    const table = tableOf(line, [
      { k: '=HYPERLINK("x")', v: null },
      { k: 'Москва', v: -2 },
    ]);
    expect(cellsOf(table)).toEqual([
      ['=HYPERLINK("x")', null],
      ['Москва', -2],
    ]);
    expect(table.rows.map(({ texts }) => texts[1])).toEqual(['–', '−2']);
  });

  test('has points at one place as rows of their own', () => {
    const spec = { mark: 'point', encoding: { x: { field: 'v', type: 'quantitative' }, y: { field: 'w', type: 'quantitative' } } };
    const same = { v: 1, w: 2 };
    expect(cellsOf(tableOf(spec, [same, { v: 3, w: 4 }, same]))).toHaveLength(3);
    expect(sourcesOf(tableOf(spec, [same, { v: 3, w: 4 }, same]))).toEqual([[1, 3], [2], [1, 3]]);
  });

  test('tells every panel apart', () => {
    const spec = {
      mark: 'bar',
      encoding: {
        facet: { field: 'kind', type: 'nominal', columns: 2 },
        x: { field: 'place', type: 'nominal' },
        y: { field: 'talks', type: 'quantitative' },
      },
    };
    expect(cellsOf(tableOf(spec, TALKS))).toEqual([
      ['Baku', 'call', 4],
      ['Ankara', 'meeting', 5],
      ['Baku', 'meeting', 2],
    ]);
  });

  test('calls both ends of a range after it', () => {
    const spec = {
      encoding: { y: { field: 'k', type: 'nominal' }, x: { field: 'low', type: 'quantitative', title: 'Chance', axis: { format: '.0%' } } },
      layer: [
        { mark: 'bar', encoding: { x2: { field: 'high' } } },
        { mark: 'text', encoding: { x: { field: 'high', type: 'quantitative' }, text: { field: 'term' } } },
      ],
    };
    const table = tableOf(spec, [{ k: 'a', low: 0.2, high: 0.45, term: 'unlikely' }]);
    expect(table.columns.map(({ title }) => title)).toEqual(['K', 'Chance: from', 'Chance: to', 'Term']);
    expect(table.rows.map(({ texts }) => texts)).toEqual([['a', '20%', '45%', 'unlikely']]);
    expect(table.lines[1]).toBe('a: 20% – 45%, unlikely');
  });

  test('has no places of tiles that are laid out by hand, and only those with words', () => {
    const tile = { x: { field: 'x', type: 'quantitative', axis: null }, y: { field: 'y', type: 'quantitative', axis: null } };
    const layer = [
      { mark: 'rect', encoding: { x2: { field: 'right' }, y2: { field: 'foot' } } },
      { mark: 'text', encoding: { text: { field: 'code' } } },
      { mark: 'text', encoding: { text: { field: 'group' } } },
    ];
    const table = tableOf({ encoding: tile, layer }, [
      { x: 0, y: 0, right: 1, foot: 1, code: 'KAZ', group: 'member' },
      { x: 1, y: 0, right: 2, foot: 1, code: 'CHN', group: '' },
    ]);
    expect(table.columns.map(({ title }) => title)).toEqual(['Code', 'Group']);
    expect(table.lines.slice(1)).toEqual(['KAZ, member']);
  });

  test('has the columns that its spec chooses, with titles from the rows', () => {
    const bar = {
      mark: 'bar',
      encoding: { x: { field: 'v', type: 'quantitative' }, y: { field: 'k', type: 'nominal', sort: 'descending' } },
    };
    const meta = { dragoman: { table: { k: 'What', v: '{year}', nothing: 'Nothing' } } };
    const rows = [
      { k: 'a', v: 1, year: '2024' },
      { k: 'b', v: 2, year: '2024' },
    ];
    const table = tableOf({ usermeta: meta, ...bar }, rows);
    expect(table.columns).toEqual([
      { title: 'What', type: 'text' },
      { title: '2024', type: 'number' },
    ]);
    expect(cellsOf(table)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(sourcesOf(table)).toEqual([[1], [2]]);
    expect(tableOf({ usermeta: { dragoman: { table: { nothing: 'Nothing' } } }, ...bar }, rows).columns.map(({ title }) => title)).toEqual([
      'K',
      'V',
    ]);
  });

  test('is quick for 3,000 points', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      d: new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10),
      v: index % 97,
    }));
    const table = tableOf(
      { mark: 'line', encoding: { x: { field: 'd', type: 'temporal' }, y: { field: 'v', type: 'quantitative' } } },
      many,
    );
    expect(cellsOf(table)).toEqual(many.map(({ d, v }) => [d, v]));
    expect(table.lines).toHaveLength(14);
    expect(table.lines.at(-1)).toBe('… and 2988 more rows.');
    expect(table.rest).toBe('… and 2800 more rows, in the attached file chart-1.csv.');
  });
});
