// What a chart shows, as a table: for the workbook, the file beside a memo, and those who do not see the chart.
import type { ChartValue, RowSource } from './chart.js';

/** A column: a date is ISO 8601, as fine as it is known. */
export interface ChartColumn {
  readonly title: string;
  readonly type: 'text' | 'number' | 'date';
  /** Numbers are shares of one. */
  readonly isShare?: boolean;
}

/** One mark, or marks that share a place on the chart. */
export interface ChartTableRow {
  /** As values, beside the columns. */
  readonly cells: readonly ChartValue[];
  /** As a person of the brief's language reads them; beside `cells`. */
  readonly texts: readonly string[];
  readonly sources: readonly RowSource[];
}

export interface ChartTable {
  /** Says of which chart these are the data. */
  readonly title: string;
  readonly columns: readonly ChartColumn[];
  /** In the order in which the chart shows them. */
  readonly rows: readonly ChartTableRow[];
  /** Titles of what each passage tells. */
  readonly sourceTitles: Readonly<Record<keyof RowSource, string>>;
  /** The table as lines for speaker notes; a long one is cut, and the last line counts the rest. */
  readonly lines: readonly string[];
  /** Rows of the table in a PDF; what is said of the others stands in `rest`. */
  readonly most: number;
  readonly rest?: string;
}
