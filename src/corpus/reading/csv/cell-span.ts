// Cells of a CSV document by their spreadsheet names.
import type { CorpusDocument } from '../../types.js';
import { type CsvCell, type CsvTable, parseCsv } from './parse-csv.js';

/** A cell with the headings that say what it means. */
export interface FoundCell extends CsvCell {
  /** Value of the first row in its column; null for the first row itself. */
  readonly column: string | null;
  /** Value of the first column in its row; null for the first column itself. */
  readonly row: string | null;
}

/** Documents are values, so what was parsed once stays true. */
const tables = new WeakMap<CorpusDocument, CsvTable>();
const NAME = /^([A-Z]{1,3})([1-9]\d{0,6})$/i;

/** The table of a CSV document; null for documents of other formats. */
export function tableOf(document: CorpusDocument): CsvTable | null {
  if (!document.reading.reader.startsWith('csv-')) return null;
  const table = tables.get(document) ?? parseCsv(document.text);
  tables.set(document, table);
  return table;
}

/** The cell of a document by its name, such as `B7`: column letters from A, rows from 1 with the header; null where there is none. */
export function cellSpan(document: CorpusDocument, name: string): FoundCell | null {
  const [, letters = '', number = ''] = NAME.exec(name.trim()) ?? [];
  const table = tableOf(document);
  if (letters === '' || table === null) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = table.rows[Number(number) - 1];
  const cell = row?.[column];
  if (row === undefined || cell === undefined) return null;
  return {
    ...cell,
    column: number === '1' ? null : (table.rows[0]?.[column]?.value ?? null),
    row: column === 0 ? null : (row[0]?.value ?? null),
  };
}
