// What layout needs besides the document, and what it gives.
import type { LayoutContext, SourceMark } from '../blocks/types.js';
import type { Document } from '../document/types.js';
import type { Measure } from '../frame/measure.js';
import type { Layout, Metadata } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

/** The words that stand around every slide or page. */
export interface Chrome {
  readonly footer: string;
  /** Printed date. */
  readonly date: string;
  readonly marking: string | null;
  /** The source line of a slide that shows these statements under a title that claims those; null where none has a source. */
  readonly sourceLine: (statements: readonly string[], claims: readonly string[]) => string | null;
  /** The stamp of a draft on every slide and page, and what it means; absent where the copy may be signed. */
  readonly stamp?: { readonly word: string; readonly meaning: string };
  /** Speaker notes of a slide: its quotations in full. */
  readonly notes: (title: string, statements: readonly string[]) => readonly string[];
}

export interface LayoutInput {
  readonly document: Document;
  readonly kit: Kit;
  readonly measure: Measure;
  readonly metadata: Metadata;
  readonly chrome: Chrome;
  readonly drawChart: LayoutContext['drawChart'];
  readonly leastChartHeight: LayoutContext['leastChartHeight'];
  readonly marksOf: (statement: string, at: string) => readonly SourceMark[];
  /** The sign after statements of a draft; absent where the copy may be signed. */
  readonly doubtOf?: NonNullable<LayoutContext['doubtOf']>;
  readonly word: (key: string) => string;
  /** Most slides, or most body pages. */
  readonly limit: number;
}

/** Where a statement is shown. */
export interface Appearance {
  readonly statement: string;
  /** Slide or page, from 1. */
  readonly number: number;
}

export interface LaidOut {
  readonly layout: Layout;
  readonly appearances: readonly Appearance[];
  /** Pages before the annex; all slides of a deck. */
  readonly bodyFrames: number;
}
