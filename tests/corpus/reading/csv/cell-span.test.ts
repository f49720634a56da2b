import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellSpan, tableOf } from '../../../../src/corpus/reading/csv/cell-span.js';
import { parseCsv } from '../../../../src/corpus/reading/csv/parse-csv.js';
import { corpusOf, documentOf, slice } from '../../../support/read-seeds.js';

const TRADE = 'Country,Exports 2013,Note\nTurkey,"1,250.5","up, a lot"\nIran,740,"he said ""no""\nand left"\n\nIraq,,\n';
const trade = documentOf(TRADE, 'trade.csv');

describe('a cell', () => {
  it.each([
    ['A1', 'Country', null, null],
    ['B2', '1,250.5', 'Exports 2013', 'Turkey'],
    ['b3', '740', 'Exports 2013', 'Iran'],
    ['C3', 'he said "no"\nand left', 'Note', 'Iran'],
    ['A5', 'Iraq', 'Country', null],
    ['B5', '', 'Exports 2013', 'Iraq'],
  ])('is found by its name: %s', (name, value, column, row) => {
    const cell = cellSpan(trade, name);
    expect(cell).toMatchObject({ value, column, row });
    expect(cell === null ? '' : slice(trade, cell).replaceAll('""', '"')).toBe(value);
  });

  it.each(['D1', 'A9', 'A0', '7', 'B', 'B-7', '', 'AAAA1'])('is not found by %j', (name) => expect(cellSpan(trade, name)).toBeNull());

  it('is none of a text', () => expect(cellSpan(documentOf('Some words.'), 'A1')).toBeNull());
});

describe('a table', () => {
  it.each([
    ['semicolons', 'Land;Wert\nTürkei;1,5\nIran;2,5\n', ';'],
    ['tabs', 'a\tb\n1,5\t2\n', '\t'],
    ['commas within quotation marks', '"a;b;c",d\n"1;2;3",4\n', ','],
    ['a line that says so', 'sep=;\na;b,c\n1;2\n', ';'],
    ['one column', 'a\nb\n', ','],
  ])('has its delimiter told by %s', (_, text, delimiter) => expect(parseCsv(text).delimiter).toBe(delimiter));

  it('has no paragraphs and is no reason to complain', () => {
    const { value, diagnostics } = corpusOf({
      'a.csv': TRADE,
      'b.txt': 'The talks went on for a year and then they ended without any result.',
    });
    expect(diagnostics).toEqual([]);
    expect(value?.documents[0]).toMatchObject({ paragraphs: [], debris: [], reading: { reader: 'csv-1', encoding: 'utf-8' } });
    expect(tableOf(value?.documents[0] ?? trade)?.rows).toHaveLength(5);
  });

  it('reads back any cells', () => {
    const cell = fc.string({ maxLength: 12 }).filter((text) => text.trim() === text && !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseCsv(text).rows.map((row) => row.map(({ value }) => value))).toEqual(rows);
      }),
      { seed: 11 },
    );
  });

  it.each(['"', ',', '"a""', '\n', 'a,"b\n'])(
    'takes time in step with its length: %j',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      const cells = parseCsv(text).rows.flat();
      expect(cells.filter(({ start, end }) => start > end || end > text.length)).toEqual([]);
    },
    5000,
  );
});
