// The small workbook writer.
import { describe, expect, it } from 'vitest';
import { columnName, writeWorkbook } from '../../../../src/writers/pptx/charts/workbook.js';
import { openArchive, readSheet } from '../../../support/read-pptx.js';

describe('a workbook', () => {
  it('gives back what was written', () => {
    const rows = [
      ['', 'A name'],
      ['Words & <more>', 1.5],
      ['', -0.000001],
      [' spaced ', null],
    ];
    const read = readSheet(writeWorkbook([{ name: 'Data', rows, widths: [10] }]), 1);
    expect(read).toEqual([[null, 'A name'], ['Words & <more>', 1.5], [null, -0.000001], [' spaced ']]);
  });

  it('has the same bytes for the same sheets, its content types first', () => {
    const sheets = [{ name: 'Data', rows: [['x', 1]], widths: [10] }];
    const [one, other] = [writeWorkbook(sheets), writeWorkbook(sheets)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(openArchive(one).names[0]).toBe('[Content_Types].xml');
  });

  it('escapes what Excel would read as an escape', () => {
    const sheet = openArchive(writeWorkbook([{ name: 'Data', rows: [['h'], ['_x0041_']], widths: [10] }])).text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('>_x005F_x0041_<');
  });

  it('holds no more text in a cell than Excel does', () => {
    const [, row] = readSheet(writeWorkbook([{ name: 'Data', rows: [['h'], ['x'.repeat(40_000)]], widths: [10] }]), 1);
    expect(String(row?.[0])).toHaveLength(32_767);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (index, name) => expect(columnName(index)).toBe(name));
});
