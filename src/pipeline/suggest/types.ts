// Evidence proposed for one statement of a brief, and what carries it now.

/** What carries a statement. */
export interface StatementSupport {
  /** The path, such as `findings[0].facts[1]`. */
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Where it stands in the brief, from 1. */
  readonly line: number;
  /** Quotations that the lock finds, its own and those of the statements that it rests on. */
  readonly quotations: number;
  /** Ids of their documents. */
  readonly documents: readonly string[];
  /** What is weak, in words. */
  readonly weak: readonly string[];
}

/** A passage for or against a statement. */
export interface Suggestion {
  readonly document: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Words to paste as evidence. */
  readonly words: string;
  /** The same as an item of an `evidence:` list. */
  readonly item: string;
  /** Why it was chosen, the weightiest first: “has the number 18 days”, “another document”. */
  readonly reasons: readonly string[];
}

export interface Suggestions {
  readonly statement: StatementSupport;
  /** Holds values that the evidence lacks, or more of them, or is closer in meaning. */
  readonly better: readonly Suggestion[];
  /** Tells it in other documents. */
  readonly further: readonly Suggestion[];
  /** Denies it, or tells it with another number, date or outcome. */
  readonly contrary: readonly Suggestion[];
}
