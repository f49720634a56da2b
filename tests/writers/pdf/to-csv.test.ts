// Rows of a chart as CSV, read back by a parser that knows only RFC 4180.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartValue } from '../../../src/frame/chart.js';
import { toCsv } from '../../../src/writers/pdf/to-csv.js';

const write = (titles: readonly string[], rows: readonly (readonly ChartValue[])[]): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    toCsv({ columns: titles.map((title) => ({ title, type: 'text' })), rows: rows.map((cells) => ({ cells, texts: [], sources: [] })) }),
  );

/** RFC 4180, section 2, and nothing more. */
function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += character;
  }
  return rows;
}

describe('CSV', () => {
  it('has a line of titles, then the rows, each ended by CR LF', () => {
    expect(write(['Ay', 'Görüşme'], [['Şubat', 3]])).toBe('Ay,Görüşme\r\nŞubat,3\r\n');
  });

  it('writes values as they are: signs of formulas, points, dates, nothing', () => {
    const cells = ['=HYPERLINK("x","y")', -0.5, 1e-7, '2025-02', null, '+1', '@x'];
    expect(parse(write(['a', 'b', 'c', 'd', 'e', 'f', 'g'], [cells]))[1]).toEqual([
      '=HYPERLINK("x","y")',
      '-0.5',
      '1e-7',
      '2025-02',
      '',
      '+1',
      '@x',
    ]);
  });

  it('gives back any words and numbers', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', ',', '\r\n', '\n', '", "'),
      fc.double({ noNaN: true }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }))),
        (rows) => {
          const titles = Array.from({ length: rows[0]?.length ?? 1 }, (_, index) => `column ${index}`);
          expect(parse(write(titles, rows)).slice(1)).toEqual(
            rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
          );
        },
      ),
    );
  });
});
