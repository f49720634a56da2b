// What a language says of the numbers in its texts.
import type { QuantityBound } from '../types.js';

/** A beginning of words, since these languages inflect, and what it stands for. */
export type Stems<T> = readonly (readonly [stem: string, meaning: T])[];

/** The rules of one language; all words in lower case, stems before the longer words that begin with them last. */
export interface QuantityRules {
  /** BCP 47 language subtag. */
  readonly language: string;
  /** Number words below a hundred and hundreds, as written. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** “hundred”, “thousand”, “million”; abbreviations stand without their stop. */
  readonly scales: Stems<number>;
  /** What adds a half to the number before it: `buçuk`. */
  readonly halves: ReadonlySet<string>;
  /** Words before a number that make it percent: `yüzde`. */
  readonly percentBefore: ReadonlySet<string>;
  /** Units behind a number, percent among them, and what a number of them is multiplied by. */
  readonly units: Stems<readonly [unit: string, factor: number]>;
  readonly money: Stems<string>;
  /** Whose money it is, before its name; the code it makes of a dollar. */
  readonly moneyOwners: Stems<string>;
  /** Nouns that count people. */
  readonly persons: Stems<true>;
  /** Months: a number before them is a day. */
  readonly months: Stems<true>;
  /** Words before a number that make it a label or a time: “article”, “at”, “flight”. */
  readonly labels: ReadonlySet<string>;
  /** Words that a number never counts. */
  readonly stops: ReadonlySet<string>;
  /** Whether `3.` before a word is an ordinal. */
  readonly hasOrdinals: boolean;
  /** Words behind a span of time that make it a date: “ago”, “later”. */
  readonly dating: ReadonlySet<string>;
  /** What ties the ends of a range: `ila`. */
  readonly links: ReadonlySet<string>;
  readonly bounds: ReadonlyMap<string, QuantityBound>;
}
