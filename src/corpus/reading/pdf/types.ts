// What a PDF page is made of, once its glyphs have been put into lines. Lengths in points, y up.

/** A piece of text set in one go. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
}

/** A line of text, or the part of it that stands in one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size and font of most of its characters. */
  readonly size: number;
  readonly font: string;
  readonly page: number;
  /** Whether other text stands beside it at some distance: a row of a table, unless columns explain it. */
  readonly isRow: boolean;
}

export interface Page {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly bottom: number;
}
