// A cell of a table of figures as evidence: `- trade-2024: B7`.
import type { Span } from '../../base/span.js';
import { cellSpan, type FoundCell, tableOf } from '../../corpus/reading/csv/cell-span.js';
import type { CorpusDocument } from '../../corpus/types.js';

/** A cell with the words that show it: head of its column, label of its row, value. */
export interface LocatedCell {
  readonly span: Span;
  readonly words: string;
}

/** The cell of a name, spreadsheet fashion; null where the table has none of that name, or an empty one. */
export function locateCell(document: CorpusDocument, name: string): LocatedCell | null {
  const cell = cellSpan(document, name);
  return cell === null || cell.value.trim() === '' ? null : { span: { start: cell.start, end: cell.end }, words: wordsOf(cell) };
}

/** `Exports (billion USD), Azerbaijan: 42.5`. */
function wordsOf({ column, row, value }: FoundCell): string {
  const heads = [column, row].filter((head) => head !== null && head.trim() !== '').map((head) => oneLine(head ?? ''));
  return heads.length === 0 ? oneLine(value) : `${heads.join(', ')}: ${oneLine(value)}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The cell that begins at an offset, with what it is called; null outside of tables. */
export function cellAt(document: CorpusDocument, start: number): FoundCell | null {
  const rows = tableOf(document)?.rows ?? [];
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.start === start && cell.value !== '');
    if (column !== -1) return cellSpan(document, nameOf(row, column));
  }
  return null;
}

/** The cells whose value is asked for, by name; else the last of the table, for messages. */
export function describeCells(document: CorpusDocument, asked: string): { readonly same: readonly string[]; readonly last: string } {
  const rows = tableOf(document)?.rows ?? [];
  const same = rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) => (value.trim() === asked.trim() ? [nameOf(row, column)] : [])),
  );
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return { same, last: nameOf(Math.max(0, rows.length - 1), width - 1) };
}

/** `B7` for row 6 and column 1, both from 0. */
export function nameOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
