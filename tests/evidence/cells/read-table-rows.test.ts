// Rows of a table of the corpus as data, each with the cells that it stands on.
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import type { CorpusDocument } from '../../../src/corpus/types.js';
import { readTableRows, type TableChoice } from '../../../src/evidence/cells/read-table-rows.js';

function read(text: string, columns: TableChoice['columns'], where: TableChoice['where'] = {}) {
  const files = [{ path: 'trade.csv', bytes: new TextEncoder().encode(text) }];
  const { value: corpus } = readCorpus({ folder: 'seeds', documents: files });
  if (corpus === undefined) throw new Error('No corpus');
  return readTableRows(corpus.documents[0] as CorpusDocument, corpus, { columns, where }); // one was given
}
const valuesOf = (found: ReturnType<typeof read>) => ('kind' in found ? found : found.map(({ values }) => values));
const cellsOf = (found: ReturnType<typeof read>) =>
  'kind' in found ? found : found.map(({ evidence }) => evidence.map(({ words }) => words));

const TRADE = 'Country,Year,Exports (bn)\nAzerbaijan,2023,"1,250.5"\nGeorgia,2023,n/a\n\nGeorgia,2024,−3 %\nTürkiye,2024,\n';

describe('rows of a table', () => {
  it('have their numbers as numbers, and nothing where the table has none', () => {
    expect(valuesOf(read(TRADE, { who: 'Country', exports: 'Exports (bn)' }))).toEqual([
      { who: 'Azerbaijan', exports: 1250.5 },
      { who: 'Georgia', exports: null },
      { who: 'Georgia', exports: -3 },
      { who: 'Türkiye', exports: null },
    ]);
  });

  it('stand on their filled cells; the first names itself in the others', () => {
    const rows = read(TRADE, { who: 'Country', year: 'Year', exports: 'Exports (bn)' }, { Country: ['Azerbaijan', 'Türkiye'] });
    expect(cellsOf(rows)).toEqual([['Year, Azerbaijan: 2023', 'Exports (bn), Azerbaijan: 1,250.5'], ['Year, Türkiye: 2024']]);
    expect(cellsOf(read(TRADE, { who: 'Country' }, { Year: ['2023'] }))).toEqual([['Country: Azerbaijan'], ['Country: Georgia']]);
  });

  it('are chosen by words or by numbers however they are written', () => {
    expect(valuesOf(read(TRADE, { who: 'Country' }, { 'Exports (bn)': ['1250.5'] }))).toEqual([{ who: 'Azerbaijan' }]);
    expect(valuesOf(read(TRADE, { who: 'Country' }, { Year: ['2024'], Country: ['Georgia'] }))).toEqual([{ who: 'Georgia' }]);
    expect(valuesOf(read(TRADE, { who: 'Country' }, { Country: ['Armenia'] }))).toEqual([]);
  });

  it('have columns of text where most cells are none', () => {
    expect(valuesOf(read('A,B\nx,1\ny,two\nz,three\n', { b: 'B' }))).toEqual([{ b: '1' }, { b: 'two' }, { b: 'three' }]);
  });

  it('have decimal commas where a column shows that its commas part no thousands', () => {
    expect(valuesOf(read('A;B\nx;1.250,5\ny;3,125\n', { b: 'B' }))).toEqual([{ b: 1250.5 }, { b: 3.125 }]);
    expect(valuesOf(read('A;B\nx;1,250\ny;3,125\n', { b: 'B' }))).toEqual([{ b: 1250 }, { b: 3125 }]);
  });

  it('end the lines of other systems, and take other delimiters', () => {
    expect(valuesOf(read('A;B\r\nx;1\r\ny;2\r\n', { a: 'A', b: 'B' }))).toEqual([
      { a: 'x', b: 1 },
      { a: 'y', b: 2 },
    ]);
  });
});

describe('a table without such rows', () => {
  it.each([
    ['a heading that it does not have', { x: 'Contry' }, {}, { kind: 'no-heading', heading: 'Contry' }],
    ['a condition on a heading that it does not have', { x: 'Country' }, { Yaer: ['2023'] }, { kind: 'no-heading', heading: 'Yaer' }],
    ['a heading that two columns share', { x: 'Twice' }, {}, { kind: 'twice', heading: 'Twice' }],
    ['a word among numbers', { x: 'Number' }, {}, { kind: 'no-number', cell: 'D3', value: 'many' }],
  ] as const)('says %s', (_, columns, where, expected) => {
    expect(read('Country,Twice,Twice,Number\na,1,2,3\nb,1,2,many\nc,1,2,4\n', columns, where)).toMatchObject(expected);
  });

  it('says that it has more rows than a chart takes, before any is looked up', () => {
    const many = `A,B\n${Array.from({ length: 6000 }, (_, index) => `x${index},${index}`).join('\n')}\n`;
    expect(read(many, { b: 'B' })).toEqual({ kind: 'too-many', count: 6000, limit: 5000 });
  });
});
