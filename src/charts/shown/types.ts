// What an evaluated chart shows, before anyone puts it into words.
import type { ChartValue, RowSource } from '../../frame/chart.js';
import type { ChartColumn } from '../../frame/chart-table.js';

/** What a chart looks like, as its description says. */
export type ShownKind = 'bar' | 'line' | 'area' | 'points' | 'pie' | 'heatmap' | 'range' | 'map' | 'marks';

/** What a column is to its chart: a place on it, one of several series, a value that is drawn, or words at a mark. */
export type ShownRole = 'category' | 'series' | 'value' | 'text';

export interface ShownColumn extends ChartColumn {
  readonly role: ShownRole;
  /** Names of the column in the rows of the marks; the first that a row has. */
  readonly fields: readonly string[];
  readonly channel: string;
  /** Its values follow each other: an ordinal scale or time. */
  readonly isOrdered: boolean;
  /** One end of what the column before or after it is the other end of, where neither is called by a name of its own. */
  readonly end?: 'from' | 'to';
  /** A unit of time that Vega-Lite cuts dates to, e.g. `utcyearmonth`. */
  readonly timeUnit?: string;
}

export interface ShownRow {
  readonly cells: readonly ChartValue[];
  readonly sources: readonly RowSource[];
}

export interface ShownChart {
  readonly kind: ShownKind;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}
