// Quotations and who is said to have spoken them.
import type { Span } from '../../base/span.js';

/** What words in quotation marks are: `speech` is what somebody said or wrote; the others are never offered as quotations. */
export type QuoteKind = 'speech' | 'term' | 'title' | 'name';

/** A quotation found in body text, with the speaker as the text names them. */
export interface FoundQuotation {
  readonly document: string;
  /** Without the marks. */
  readonly span: Span;
  /** The fullest name that the document gives for the person or body, without titles; null where nothing leads to one. */
  readonly speaker: string | null;
  /** The speaker's English name in the gazetteer, or null. */
  readonly actor: string | null;
  /** The words that the speaker was read from: a name, a title, a pronoun. */
  readonly speakerSpan: Span | null;
  /** How the speaker was found, short and checkable: "subject of `said` after the quotation". */
  readonly reason: string;
  /** The medium or source the words were said to, "Reuters", or null. */
  readonly quotedIn: string | null;
  readonly kind: 'speech';
  /** Whether it carries on the quotation before it: the second part of a split one, or its next paragraph. */
  readonly continues: boolean;
}

/** A stretch between quotation marks in the folded text of a paragraph; the marks stand right outside `start` and `end`. */
export interface Quote extends Span {
  /** Index of the paragraph among the folded ones. */
  readonly paragraph: number;
  /** Whether the quotation of the paragraph before goes on here without having been closed. */
  readonly goesOn: boolean;
  /** Where the closing mark ends; `end` where there is none. */
  readonly outerEnd: number;
  /** Where the opening mark begins; `start` where there is none. */
  readonly outerStart: number;
}

/** A piece of a paragraph: a word, a stop, or a whole quotation. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'possessive' | 'comma' | 'stop' | 'colon' | 'semicolon' | 'dash' | 'bracket' | 'quote' | 'other';
  readonly text: string;
  readonly lower: string;
  /** Whether it begins with a capital letter that is more than the beginning of a sentence. */
  readonly isName: boolean;
  /** Index of the quotation among those of the paragraph, for `quote`. */
  readonly quote?: number;
}

/** What a noun phrase names. */
export interface Party {
  readonly kind: 'person' | 'body' | 'role' | 'group' | 'document' | 'pronoun';
  /** The name without titles, or the words as written without an article. */
  readonly name: string;
  /** Titles and posts in front of a name, lower case: `foreign minister`. */
  readonly role: string;
  /** Whose it is or where it is from: `Putin`, `Turkish`, `ministry`. */
  readonly of: string;
  readonly gender: 'he' | 'she' | null;
  /** Whether nothing but its place in the sentence says that it can speak. */
  readonly isGuess: boolean;
  /** Where the phrase begins whose apposition this is: `a spokesman, Jane Doe`. */
  readonly begins?: number;
  /** Range of tokens in its sentence. */
  readonly from: number;
  readonly to: number;
}

/** One act of saying. */
export interface Saying {
  /** Index of the verb, or of what stands for it. */
  readonly at: number;
  /** First token of subject and verb together, and where they end. */
  readonly from: number;
  readonly to: number;
  readonly party: Party | null;
  /** How the speaker was found, for people: "subject of `said`". */
  readonly reason: string;
  readonly quotedIn: string | null;
  /** `noun` and `clause` lead to a speaker only where nothing better does. */
  readonly kind: 'verb' | 'call' | 'according' | 'noun' | 'clause';
  readonly isPassive: boolean;
  /** Whether a medium only passes words on: `Xinhua reported`. */
  readonly isReport?: boolean;
}
