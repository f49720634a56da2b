// What charts/ passes on: specs, prepared rows, compiled charts.
import type { Outcome } from '../base/diagnostic.js';
import type { KitChartContent } from '../brief/schema.js';
import type { Brief, BriefPath } from '../brief/types.js';
import type { Corpus } from '../corpus/types.js';
import type { Ledger, Quotation } from '../evidence/types.js';
import type { ChartRow, NativeChart, NotNative, RowSource } from '../frame/chart.js';
import type { ChartTable } from '../frame/chart-table.js';
import type { Measure } from '../frame/measure.js';
import type { Target } from '../frame/types.js';
import type { Kit } from '../kit/types.js';
import type { KeptViews } from './resize-view.js';

/** A Vega-Lite spec in YAML, and the path that messages show. */
export interface ChartSource {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** A mapping of a spec, as plain values. */
export type SpecNode = Readonly<Record<string, unknown>>;

/** What a chart needs besides its spec and rows. */
export interface ChartContext {
  readonly kit: Kit;
  readonly target: Target;
  readonly measure: Measure;
  /** BCP 47; names of months and number signs follow it. */
  readonly language: string;
  /** Unique within the layout. */
  readonly id: string;
  /** Said to those who do not see the chart; made from what it shows when absent. */
  readonly alt?: string;
  /** The passages behind each row; beside the rows. */
  readonly sources: readonly (readonly RowSource[])[];
  /** Printed over the chart by layout, not part of the drawing. */
  readonly title?: string;
  readonly subtitle?: string;
}

/** A chart that has been checked, compiled and evaluated once; it can be drawn at any size without further trouble. */
export interface CompiledChart {
  readonly name: string;
  /** The checked spec: kit colours resolved, dates pinned to UTC. */
  readonly spec: SpecNode;
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly context: ChartContext;
  /** Said to those who do not see the chart. */
  readonly alt: string;
  readonly table: ChartTable;
  /** What it was evaluated in, laid out anew for each size. */
  readonly views: KeptViews;
  /** Points at text scale 1: drawn lower, labels would touch. */
  readonly leastHeight: number;
  /** Absent where PowerPoint has no such chart. */
  readonly native?: NativeChart;
  /** Why; present where `native` is absent. */
  readonly notNative?: NotNative;
  /** How many shapes it makes, and whether these are too many for a slide; present where `native` is absent. */
  readonly drawn?: DrawnWay;
}

/** The way of a chart that has no native form. */
export interface DrawnWay {
  readonly way: 'shapes' | 'picture';
  readonly shapes: number;
}

/** A chart of the kit that a brief asks for, and where it stands. */
export interface AuthoredChart {
  /** `findings[0].chart` or `charts[1]`. */
  readonly path: BriefPath;
  readonly content: KitChartContent;
}

/** What a dataset may look at. */
export interface DatasetInput {
  readonly brief: Brief;
  readonly ledger: Ledger;
  readonly corpus: Corpus;
  readonly kit: Kit;
  /** BCP 47. */
  readonly language: string;
  /** Present where the brief asks for the chart. */
  readonly authored?: AuthoredChart;
  /** Finds what the corpus writes of its themes; looked for only when a chart shows it. */
  readonly findThemePassages?: () => readonly FoundPassage[];
}

/** A passage of the corpus that a chart counts. */
export interface FoundPassage {
  /** Id of the theme. */
  readonly theme: string;
  readonly quotation: Quotation;
}

/** Rows for a chart, each with the statements it stands on, and the facts that titles and alt texts are filled with. */
export interface Dataset {
  readonly rows: readonly ChartRow[];
  /** The passages behind each row; beside `rows`. */
  readonly sources: readonly (readonly RowSource[])[];
  /** Passages of the corpus that a row counts by itself, where it stands on no statement; beside `rows`. */
  readonly counted?: readonly (readonly Quotation[])[];
  /** What the floor of the chart is compared with, where it is not the rows. */
  readonly bars?: number;
  /** Values for `{n}`, `{from}`, `{to}`, `{max}`, `{maxLabel}` and the like. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Makes the rows of one kind of chart from a brief. */
export type ReadDataset = (input: DatasetInput) => Outcome<Dataset>;

/** A spec with its rows and words, ready to compile. */
export interface PreparedChart {
  readonly source: ChartSource;
  readonly rows: readonly ChartRow[];
  readonly sources: readonly (readonly RowSource[])[];
  /** Passages of the corpus that a row counts by itself; beside `rows`. */
  readonly counted?: readonly (readonly Quotation[])[];
  /** True where a column of a slide is too narrow for it. */
  readonly isWide?: boolean;
  readonly title: string;
  readonly subtitle: string;
  /** Where someone wrote one. */
  readonly alt?: string;
  /** How a spec of the author's own makes other numbers of those of the rows. */
  readonly formulas?: readonly string[];
}
