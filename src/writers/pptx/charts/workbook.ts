// A workbook as small as Excel accepts (SpreadsheetML, ECMA-376 part 1, 18): sheets of text, numbers and dates.
import { cleanText } from '../clean-text.js';
import { emptyPackage, putPart, relationship, zipPackage } from '../package.js';
import { attributesXml, escapeXml, NAMESPACES, partFromXml } from '../xml.js';

/** What a cell holds; null leaves it out. A date is ISO 8601, a day or a moment in UTC. */
export type CellValue = string | number | null | { readonly date: string };

/** One sheet; the first row is its header. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Column widths in characters; the last one holds for the columns after it. */
  readonly widths: readonly number[];
  /** Number formats of the columns, e.g. `0.0%`; `General` where there is none. */
  readonly formats?: readonly (string | undefined)[];
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

/** The day that Excel counts from: 1900 is a leap year to it, so its numbers hold from 1 March 1900 on (18.17.4.1). */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;
const DAY = 86_400_000;

/** The number of an ISO date in Excel's calendar; undefined where it is no date, or one before 1 March 1900. */
export function excelSerial(date: string): number | undefined {
  const instant = Date.parse(date.length <= 10 ? `${date}T00:00:00Z` : date);
  // `Date.parse` takes 30 February for 2 March.
  const isDate = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date.slice(0, 10));
  const serial = (instant - EPOCH) / DAY;
  return isDate && serial >= FIRST_SERIAL ? Number(serial.toFixed(8)) : undefined;
}

/** How a cell looks: a header is bold, numbers and dates have a format. */
type StyleOf = (format: string, isHeader: boolean) => number;

const GENERAL = 'General';
const DAY_FORMAT = 'yyyy-mm-dd';
const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm';

/** A cell. Text is inline and never a formula, whatever it begins with. */
function cellXml(value: CellValue, row: number, column: number, format: string, styleOf: StyleOf): string {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) return '';
  const serial = typeof value === 'object' ? excelSerial(value.date) : typeof value === 'number' ? value : undefined;
  const text = typeof value === 'object' ? value.date : String(value);
  const shown = typeof value === 'object' ? (value.date.length <= 10 ? DAY_FORMAT : MOMENT_FORMAT) : format;
  const style = styleOf(serial === undefined ? GENERAL : shown, row === 0);
  const head = `<c${attributesXml({ r: `${columnName(column)}${row + 1}`, s: style === 0 ? undefined : style })}`;
  return serial === undefined
    ? `${head} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
    : `${head}><v>${serial}</v></c>`;
}

function sheetXml({ rows, widths, formats = [] }: Sheet, styleOf: StyleOf): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widthOf = (index: number): number => widths[Math.min(index, widths.length - 1)] ?? 12;
  const columnsXml = Array.from({ length: columns }, (_, index) => {
    const attributes = attributesXml({ min: index + 1, max: index + 1, width: widthOf(index), customWidth: 1 });
    return `<col${attributes}/>`;
  });
  const rowsXml = rows.map(
    (row, number) =>
      `<row r="${number + 1}">${row.map((value, column) => cellXml(value, number, column, formats[column] ?? GENERAL, styleOf)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><cols>${columnsXml.join('')}</cols><sheetData>${rowsXml.join('')}</sheetData></worksheet>`;
}

/** Number formats of our own begin here (18.8.30). */
const FIRST_FORMAT = 164;

/** Hands out the indices of cell formats as they are first asked for, and writes the part that defines them. */
function createStyles(): { readonly styleOf: StyleOf; readonly xml: () => string } {
  const formats: string[] = [GENERAL];
  return {
    styleOf(format, isHeader) {
      if (!formats.includes(format)) formats.push(format);
      return formats.indexOf(format) * 2 + (isHeader ? 1 : 0);
    },
    xml() {
      const own = formats.slice(1).map((format, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(format)}"/>`);
      const cells = formats.flatMap((_, index) =>
        [0, 1].map((font) => {
          const numFmtId = index === 0 ? 0 : FIRST_FORMAT + index - 1;
          const applied = { applyNumberFormat: index === 0 ? undefined : 1, applyFont: font === 0 ? undefined : 1 };
          return `<xf${attributesXml({ numFmtId, fontId: font, fillId: 0, borderId: 0, xfId: 0, ...applied })}/>`;
        }),
      );
      const numberFormats = own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`;
      return `<styleSheet xmlns="${MAIN}">${numberFormats}${FONTS}<cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    },
  };
}

/** A plain face and a bold one for headers, and the fills and borders that Excel expects. */
const FONTS =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';

/** Writes sheets as the bytes of an .xlsx; the same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const book = emptyPackage();
  const main = 'xl/workbook.xml';
  book.relationships.set('', [relationship('rId1', 'officeDocument', main)]);
  const names = sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const xml = `<workbook xmlns="${MAIN}" xmlns:r="${NAMESPACES.r}"><sheets>${names.join('')}</sheets></workbook>`;
  putPart(book, main, `${CONTENT}.sheet.main+xml`, partFromXml(xml));
  const styles = createStyles();
  sheets.forEach((sheet, index) => {
    putPart(book, `xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`, partFromXml(sheetXml(sheet, styles.styleOf)));
  });
  putPart(book, 'xl/styles.xml', `${CONTENT}.styles+xml`, partFromXml(styles.xml()));
  book.relationships.set(main, [
    ...sheets.map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `xl/worksheets/sheet${index + 1}.xml`)),
    relationship(`rId${sheets.length + 1}`, 'styles', 'xl/styles.xml'),
  ]);
  return zipPackage(book);
}
