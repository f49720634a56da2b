// Half-open ranges of text.

/** A half-open range of UTF-16 code units: `start` is included, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
