// What templates place as a whole: exhibits, composed from the brief, the corpus and the ledger.
import type { TextSpan } from './types.js';

type Words = readonly TextSpan[];

/** A likelihood on the ladder, ready to draw: bounds are probabilities from 0 to 1. */
export interface LikelihoodMark {
  readonly term: string;
  readonly low: number;
  readonly high: number;
}

export interface JudgementRow {
  readonly claim: Words;
  readonly likelihood: LikelihoodMark;
  /** Where horizons differ; a common one stands in the heading. */
  readonly horizon: string | null;
  readonly confidence: { readonly level: 1 | 2 | 3; readonly word: string };
  /** How many independent documents it leans on, in words; absent where none is known. */
  readonly support?: { readonly words: string; readonly isSingle: boolean };
  readonly because: Words;
}

/** Judgements as rows: claim, likelihood band, confidence. */
export interface JudgementsExhibit {
  readonly kind: 'judgements';
  readonly headings: readonly [string, string, string];
  readonly rows: readonly JudgementRow[];
  /** Whether each row prints its reason for the confidence. */
  readonly reasons: boolean;
}

export interface TimelineEvent {
  /** Days since 1970-01-01 of the earliest and latest day that the date allows. */
  readonly from: number;
  readonly to: number;
  /** As printed: `27 Jun`, `March`, `autumn 2025`. */
  readonly dateLabel: string;
  readonly words: Words;
  readonly lane: string;
  readonly status: 'happened' | 'announced' | 'expected' | 'cancelled';
  readonly statusLabel: string | null;
  readonly inferred: boolean;
  readonly turning: boolean;
}

export interface TimelineExhibit {
  readonly kind: 'timeline';
  readonly alt: string;
  readonly lanes: readonly string[];
  readonly events: readonly TimelineEvent[];
  /** Ticks of the axis: day number and label. */
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly major: boolean }[];
  readonly from: number;
  readonly to: number;
  /** What the marks mean. */
  readonly key: readonly { readonly mark: 'day' | 'span' | 'open' | 'turning'; readonly label: string }[];
}

/** How a table cell looks: shape and words, never colour alone. */
export type CellTone = 'plain' | 'strong' | 'muted' | 'positive' | 'negative' | 'pending';

export interface TableCellContent {
  readonly words: Words;
  readonly tone?: CellTone;
  /** A geometric sign before the words. */
  readonly sign?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Any table: a matrix, scenarios, indicators, options, recommendations, sources. */
export interface TableExhibit {
  readonly kind: 'table';
  readonly name: string;
  readonly alt: string;
  /** Relative widths beside headings. */
  readonly columns: readonly { readonly heading: Words; readonly weight: number; readonly align?: 'left' | 'center' | 'right' }[];
  readonly rows: readonly { readonly cells: readonly TableCellContent[]; readonly emphasised?: boolean }[];
  /** First cell of each row heads it. */
  readonly rowHeaders: boolean;
  /** Smallest text that the table may use: `label` on slides, `note` for annexes. */
  readonly density: 'normal' | 'compact';
  /** Printed under the table: what signs mean. */
  readonly key?: string;
}

export interface FactsExhibit {
  readonly kind: 'facts';
  readonly items: readonly { readonly words: Words; readonly label: string | null }[];
}

export interface QuotationExhibit {
  readonly kind: 'quotation';
  readonly words: Words;
  /** Speaker and source, e.g. `Ilham Aliyev, as quoted in …`. */
  readonly attribution: string;
}

export interface TakeawayExhibit {
  readonly kind: 'takeaway';
  readonly label: string;
  readonly words: Words;
}

export interface FiguresExhibit {
  readonly kind: 'figures';
  readonly items: readonly { readonly value: string; readonly label: Words }[];
}

export interface CompareExhibit {
  readonly kind: 'compare';
  readonly sides: readonly {
    readonly label: string;
    readonly say: Words;
    readonly quotations: readonly { readonly words: string; readonly attribution: string }[];
  }[];
}

export interface LadderExhibit {
  readonly kind: 'ladder';
  readonly title: string;
  readonly rungs: readonly LikelihoodMark[];
  readonly confidenceTitle: string;
  readonly confidence: readonly { readonly level: 1 | 2 | 3; readonly word: string; readonly meaning: string }[];
}

export interface ChartExhibit {
  readonly kind: 'chart';
  /** Key of the compiled chart, given to layout beside the document. */
  readonly chart: string;
  readonly title: string;
  readonly subtitle: string;
  /** True where a column of a slide is too narrow for it. */
  readonly isWide?: boolean;
  /** Statement whose sources the title is marked with. */
  readonly cited?: string;
  /** Statements that its marks stand on. */
  readonly statements: readonly string[];
}

/** A labelled list of header lines: TO, FROM, DATE, SUBJECT. */
export interface HeaderExhibit {
  readonly kind: 'header';
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

export interface EndnotesExhibit {
  readonly kind: 'endnotes';
  readonly notes: readonly { readonly number: number; readonly words: string; readonly source: string }[];
}

export type Exhibit =
  | JudgementsExhibit
  | TimelineExhibit
  | TableExhibit
  | FactsExhibit
  | QuotationExhibit
  | TakeawayExhibit
  | FiguresExhibit
  | CompareExhibit
  | LadderExhibit
  | ChartExhibit
  | HeaderExhibit
  | EndnotesExhibit;
