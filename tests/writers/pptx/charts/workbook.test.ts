// The small workbook writer.
import { describe, expect, it } from 'vitest';
import { columnName, excelSerial, writeWorkbook } from '../../../../src/writers/pptx/charts/workbook.js';
import { all, first, openArchive, readSheet } from '../../../support/read-pptx.js';

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

  it('holds dates as numbers of the calendar, with a format that shows them as dates', () => {
    const rows = [['h'], [{ date: '2025-10-23' }], [{ date: '2025-10-23T06:00:00Z' }], [{ date: '1899-12-31' }], [{ date: 'soon' }]];
    const book = writeWorkbook([{ name: 'Data', rows, widths: [10] }]);
    expect(readSheet(book, 1).slice(1)).toEqual([[45953], [45953.25], ['1899-12-31'], ['soon']]);
    const styles = openArchive(book).root('xl/styles.xml');
    const formats = new Map(all(styles, 'numFmt').map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')]));
    const looks = all(first(styles, 'cellXfs'), 'xf').map((each) => formats.get(each.getAttribute('numFmtId')));
    const cells = all(openArchive(book).root('xl/worksheets/sheet1.xml'), 'c').map((each) => looks[Number(each.getAttribute('s') ?? 0)]);
    expect(cells).toEqual([undefined, 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm', undefined, undefined]);
  });

  it('shows the numbers of a column in its format, and no header', () => {
    const book = openArchive(
      writeWorkbook([
        {
          name: 'Data',
          rows: [
            ['h', 1],
            ['x', 0.5],
          ],
          widths: [10],
          formats: [undefined, '0%'],
        },
      ]),
    );
    expect(all(book.root('xl/styles.xml'), 'numFmt').map((each) => each.getAttribute('formatCode'))).toEqual(['0%']);
  });

  it.each([
    ['1900-03-01', 61],
    ['1900-02-28', undefined],
    ['2024-02-29', 45351],
    ['2025-02-30', undefined],
    ['', undefined],
  ])('knows %s as %s', (date, serial) => expect(excelSerial(date)).toBe(serial));

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (index, name) => expect(columnName(index)).toBe(name));
});
