// Rows of a table of the corpus as data: columns by their headings, numbers as numbers, and the cells that each row stands on.
import { tableOf } from '../../corpus/reading/csv/cell-span.js';
import type { CsvCell } from '../../corpus/reading/csv/parse-csv.js';
import type { Corpus, CorpusDocument } from '../../corpus/types.js';
import { locateEvidence } from '../locate-evidence.js';
import type { Quotation } from '../types.js';
import { nameOf } from './locate-cell.js';

/** What is taken of a table. */
export interface TableChoice {
  /** Heading of each column by the name that it gets. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values by heading: a row is taken that has one of them there. */
  readonly where: Readonly<Record<string, readonly string[]>>;
}

export interface TableRow {
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly evidence: readonly Quotation[];
}

/** Why a table gives no rows. */
export type TableProblem =
  | { readonly kind: 'no-table' }
  | { readonly kind: 'no-heading'; readonly heading: string; readonly known: readonly string[] }
  | { readonly kind: 'twice'; readonly heading: string }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  | { readonly kind: 'no-number'; readonly name: string; readonly cell: string; readonly value: string };

/** Rows that a chart takes. */
const MOST_ROWS = 5000;
/** Signs that a table has where it has no figure. */
const EMPTY = /^(?:|[-–—.…]+|n\.?\s?\/?[ad]\.?)$/i;
/** `42.5`, `1,234.5`, `1 234`, `-3`, `12 %`; and with a decimal comma, `42,5`, `1.234,5`. White space is one space here. */
const NUMBERS = {
  '.': /^([-+−]?)(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:\.(\d+))?\s?%?$/,
  ',': /^([-+−]?)(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d+))?\s?%?$/,
} as const;
type DecimalSign = keyof typeof NUMBERS;
/** A comma that cannot part thousands. */
const DECIMAL_COMMA = /,(?:\d{1,2}|\d{4,})\s?%?$/;

/** The rows in their order; a column is one of numbers where at least half of its cells are. Cells without a value are null. */
export function readTableRows(document: CorpusDocument, corpus: Corpus, choice: TableChoice): readonly TableRow[] | TableProblem {
  const [head, ...body] = tableOf(document)?.rows ?? [];
  if (head === undefined) return { kind: 'no-table' };
  const headings = head.map(({ value }) => oneLine(value));
  const wanted = [...Object.values(choice.columns), ...Object.keys(choice.where)].map(oneLine);
  const unknown = wanted.find((heading) => !headings.includes(heading));
  if (unknown !== undefined) return { kind: 'no-heading', heading: unknown, known: headings.filter((heading) => heading !== '') };
  const double = wanted.find((heading) => headings.indexOf(heading) !== headings.lastIndexOf(heading));
  if (double !== undefined) return { kind: 'twice', heading: double };

  const conditions = Object.entries(choice.where).map(([heading, values]) => ({ at: headings.indexOf(oneLine(heading)), values }));
  const taken = body
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some(({ value }) => value.trim() !== ''))
    .filter(({ cells }) => conditions.every(({ at, values }) => values.some((value) => isSame(cells[at], value))));
  if (taken.length > MOST_ROWS) return { kind: 'too-many', count: taken.length, limit: MOST_ROWS };
  const columns = Object.entries(choice.columns).map(([name, heading]) => {
    const at = headings.indexOf(oneLine(heading));
    const values = taken.map(({ cells }) => oneLine(cells[at]?.value ?? ''));
    const filled = values.filter((value) => !EMPTY.test(value));
    const sign = filled.some((value) => NUMBERS[','].test(value) && DECIMAL_COMMA.test(value)) ? ',' : '.';
    const numbers = filled.filter((value) => NUMBERS[sign].test(value));
    return { name, at, sign: numbers.length > 0 && numbers.length * 2 >= filled.length ? sign : null } as const;
  });
  const rows: TableRow[] = [];
  for (const { cells, row } of taken) {
    const values: Record<string, string | number | null> = {};
    for (const { name, at, sign } of columns) {
      const value = oneLine(cells[at]?.value ?? '');
      const number = sign === null ? undefined : toNumber(value, sign);
      if (sign !== null && number === undefined) return { kind: 'no-number', name, cell: nameOf(row, at), value };
      values[name] = number === undefined ? value || null : number;
    }
    rows.push({
      values,
      evidence: quotationsOf(
        document,
        corpus,
        row,
        columns.map(({ at }) => at).filter((at) => isFilled(cells[at])),
      ),
    });
  }
  return rows;
}

/** The cells of a row; the first of the table is named by all others, so it stands by itself only where there is no other. */
function quotationsOf(document: CorpusDocument, corpus: Corpus, row: number, columns: readonly number[]): readonly Quotation[] {
  const named = columns.filter((at) => at !== 0);
  return (named.length > 0 ? named : columns).flatMap((at) => {
    const located = locateEvidence({ document: document.id, quote: nameOf(row, at) }, corpus);
    return located.kind === 'located' ? [located.quotation] : [];
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isFilled = (cell: CsvCell | undefined): boolean => (cell?.value.trim() ?? '') !== '';

/** The same words, or the same number. */
function isSame(cell: CsvCell | undefined, wanted: string): boolean {
  const value = oneLine(cell?.value ?? '');
  const number = toNumber(value);
  return value === oneLine(wanted) || (typeof number === 'number' && number === toNumber(oneLine(wanted)));
}

/** Null where the cell says that there is none; undefined where it holds something else. */
function toNumber(text: string, decimal: DecimalSign = '.'): number | null | undefined {
  if (EMPTY.test(text)) return null;
  const [, sign = '', whole, part = '0'] = NUMBERS[decimal].exec(text) ?? [];
  if (whole === undefined) return undefined;
  return Number(`${sign === '−' ? '-' : sign}${whole.replace(/\D/g, '')}.${part}`);
}
