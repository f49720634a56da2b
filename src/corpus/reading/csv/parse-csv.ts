// A table of figures in a text file to cells with their places (RFC 4180, and the semicolons and tabs of other countries).
import type { Span } from '../../../base/span.js';

/** A cell: its value, and the range of the text that it was read from, quotation marks outside. */
export interface CsvCell extends Span {
  readonly value: string;
}

export interface CsvTable {
  /** All rows, the header first; rows that hold nothing are kept, so that row numbers are those of a spreadsheet. */
  readonly rows: readonly (readonly CsvCell[])[];
  readonly delimiter: ',' | ';' | '\t' | '|';
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines by which the delimiter is told. */
const SAMPLE = 20;

/** Parses a decoded file. Never fails: a quotation mark without its partner runs to the end. */
export function parseCsv(text: string): CsvTable {
  // Excel's own first line, which names the delimiter, is no row.
  const told = /^sep=([,;\t|])\r?\n/i.exec(text);
  const delimiter = DELIMITERS.find((it) => it === told?.[1]) ?? sniffDelimiter(text);
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  for (let at = told?.[0].length ?? 0; at < text.length || row.length > 0; ) {
    const { cell, next } = readCell(text, at, delimiter);
    row.push(cell);
    if (text.charAt(next) === delimiter) {
      at = next + 1;
      // A delimiter at the very end is followed by an empty cell.
      if (at < text.length) continue;
      row.push({ value: '', start: at, end: at });
    }
    rows.push(row);
    row = [];
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  return { rows, delimiter };
}

/** The cell at an offset, and the offset of the delimiter or line end behind it. */
function readCell(text: string, at: number, delimiter: string): { readonly cell: CsvCell; readonly next: number } {
  if (text.charAt(at) !== '"') {
    const end = endOfPlain(text, at, delimiter);
    return { cell: { value: text.slice(at, end).trim(), ...trimmed(text, at, end) }, next: end };
  }
  let value = '';
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    const end = mark === -1 ? text.length : mark;
    value += text.slice(from, end);
    if (text.charAt(end + 1) === '"' && mark !== -1) {
      value += '"';
      from = end + 2;
      continue;
    }
    // What stands between the closing mark and the delimiter belongs to nothing.
    return { cell: { value, start: at + 1, end }, next: endOfPlain(text, Math.min(text.length, end + 1), delimiter) };
  }
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at += 1;
  return at;
}

function trimmed(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(from, start + raw.trimEnd().length) };
}

/** The delimiter that gives the first lines the same number of cells, more than one; of several the one with most. */
function sniffDelimiter(text: string): CsvTable['delimiter'] {
  const counts = new Map<string, number[]>(DELIMITERS.map((it) => [it, [0]]));
  let isQuoted = false;
  let lines = 0;
  for (let at = 0; at < text.length && lines < SAMPLE; at += 1) {
    const unit = text.charAt(at);
    if (unit === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (unit === '\n') {
      lines += 1;
      for (const list of counts.values()) list.push(0);
    }
    const list = counts.get(unit);
    if (list !== undefined) list[list.length - 1] = (list.at(-1) ?? 0) + 1;
  }
  const score = (it: string): number => {
    const list = counts.get(it) ?? [];
    const first = list[0] ?? 0;
    const same = list.filter((count) => count === first).length / Math.max(1, list.length);
    return first === 0 ? 0 : first * same * same;
  };
  return DELIMITERS.reduce((best, it) => (score(it) > score(best) ? it : best), ',');
}
