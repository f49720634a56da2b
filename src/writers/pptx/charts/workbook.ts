// A workbook as small as Excel accepts (SpreadsheetML, ECMA-376 part 1, 18): sheets of text and numbers.
import { cleanText } from '../clean-text.js';
import { emptyPackage, putPart, relationship, zipPackage } from '../package.js';
import { attributesXml, escapeXml, NAMESPACES, partFromXml } from '../xml.js';

/** What a cell holds; null leaves it out. */
export type CellValue = string | number | null;

/** One sheet; the first row is its header. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Column widths in characters; the last one holds for the columns after it. */
  readonly widths: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The most characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** The letters of a column; 0 is A. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Text for a cell: `_x0041_` is an escape in SpreadsheetML (22.9.2.19), so a literal one is escaped itself. */
const cellText = (value: string): string =>
  escapeXml(
    cleanText(value)
      .slice(0, LONGEST_TEXT)
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
  );

/** A cell. Text is inline and never a formula, whatever it begins with. */
function cellXml(value: CellValue, row: number, column: number): string {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return '';
  const reference = `${columnName(column)}${row + 1}`;
  const style = row === 0 ? ' s="1"' : '';
  if (typeof value === 'number') return `<c r="${reference}"${style}><v>${value}</v></c>`;
  return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function sheetXml({ rows, widths }: Sheet): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widthOf = (index: number): number => widths[Math.min(index, widths.length - 1)] ?? 12;
  const columnsXml = Array.from({ length: columns }, (_, index) => {
    const attributes = attributesXml({ min: index + 1, max: index + 1, width: widthOf(index), customWidth: 1 });
    return `<col${attributes}/>`;
  });
  const rowsXml = rows.map(
    (row, number) => `<row r="${number + 1}">${row.map((value, column) => cellXml(value, number, column)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><cols>${columnsXml.join('')}</cols><sheetData>${rowsXml.join('')}</sheetData></worksheet>`;
}

/** Two cell formats: plain, and bold for headers. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Writes sheets as the bytes of an .xlsx; the same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const book = emptyPackage();
  const main = 'xl/workbook.xml';
  book.relationships.set('', [relationship('rId1', 'officeDocument', main)]);
  const names = sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const xml = `<workbook xmlns="${MAIN}" xmlns:r="${NAMESPACES.r}"><sheets>${names.join('')}</sheets></workbook>`;
  putPart(book, main, `${CONTENT}.sheet.main+xml`, partFromXml(xml));
  sheets.forEach((sheet, index) => {
    putPart(book, `xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`, partFromXml(sheetXml(sheet)));
  });
  putPart(book, 'xl/styles.xml', `${CONTENT}.styles+xml`, partFromXml(STYLES));
  book.relationships.set(main, [
    ...sheets.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `xl/worksheets/sheet${index + 1}.xml`)),
    relationship(`rId${sheets.length + 1}`, 'styles', 'xl/styles.xml'),
  ]);
  return zipPackage(book);
}
