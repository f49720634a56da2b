// Date expressions as written: what their words say, before anything is concluded from the document.
import type { Span } from '../../base/span.js';

export type Season = 'spring' | 'summer' | 'fall' | 'winter';

/** Which of several a word points at, seen from the document (`last`, `this`, `next`) or from what was told before. */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';

/** What relative words count from: the document's own date, or the event told before. */
export type Anchor = 'document' | 'narrative';

/** A year by its distance: "last year" is -1 from the document, "the following year" 1 from the narrative. */
export interface RelativeYear {
  readonly from: Anchor;
  readonly offset: number;
}

/** A day, a month or a year of the calendar; what the words leave out is null. */
export interface CalendarForm {
  readonly type: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday to 7 Sunday, where written beside the day. */
  readonly weekday: number | null;
  readonly which: Which | null;
  readonly relativeYear: RelativeYear | null;
}

/** What the words of a date say. Months count from 1, weekdays from Monday as 1. */
export type DateForm =
  | CalendarForm
  | {
      readonly type: 'season';
      readonly season: Season;
      readonly year: number | null;
      readonly which: Which | null;
      readonly relativeYear: RelativeYear | null;
    }
  | {
      /** Months of a year: a quarter, a half, "the first nine months". */
      readonly type: 'months';
      readonly first: number;
      readonly last: number;
      readonly year: number | null;
      readonly relativeYear: RelativeYear | null;
    }
  /** "on the 14th". */
  | { readonly type: 'month-day'; readonly day: number }
  | { readonly type: 'decade'; readonly year: number }
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which | null }
  | {
      readonly type: 'relative';
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
      readonly offset: number;
      readonly from: Anchor;
      /** The date that follows in the sentence is counted from: "two days before the March 16 vote". */
      readonly toNext?: boolean;
      /** "a year ago", which may mean the same quarter or month of that year. */
      readonly mayCompare?: boolean;
    }
  | { readonly type: 'range'; readonly first: DateForm; readonly last: DateForm }
  /** So many months up to the end of a month or day: "the year to March 2010". */
  | { readonly type: 'span'; readonly months: number; readonly last: CalendarForm }
  /** A day or week told by its distance in whole units: "a year ago on Sunday", "two years ago this week". */
  | { readonly type: 'distance'; readonly unit: 'week' | 'month' | 'year'; readonly offset: number; readonly to: DateForm }
  | { readonly type: 'anniversary'; readonly years: number; readonly of: DateForm | null };

/** A date as written. `year`, `month` and `day` are those of the calendar, as far as the words say them; of a range, of its first end. */
export interface FoundDate extends Span {
  readonly form: DateForm;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The word that introduces it, in lower case: `in`, `on`, `since`; null where none does. */
  readonly lead: string | null;
}

/** Which part comes first in `03/04/2014`. */
export type DateOrder = 'day-first' | 'month-first';

/** Where a rule matched, for what the words around it decide. */
export interface DateSite extends Span {
  readonly text: string;
  /** The date found before this one. */
  readonly previous: FoundDate | undefined;
  readonly order: DateOrder | null;
}

/** A sticky pattern and what it says; null where it is no date after all; several forms for a list of days. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, site: DateSite) => DateForm | readonly DateForm[] | null;
}

/** The dates of one language: rules by the word or number that an expression begins with. */
export interface DateLanguage {
  /** Rules that begin with digits. */
  readonly numberRules: readonly DateRule[];
  /** Rules by first word, in lower case; by its first three letters and `*` where endings vary. */
  readonly wordRules: ReadonlyMap<string, readonly DateRule[]>;
  /** Words between two dates that make a range of them, with the spaces around them. */
  readonly rangeWords: RegExp;
  /** Words between two dates that list them. */
  readonly listWords: RegExp;
  /** What stands before the first of two dates joined by "and" when they are a range; null where the language does without. */
  readonly between: RegExp | null;
  /** Verb forms, in the groups `denied`, `expected`, `ahead` and `past`; null where the sentence is read more closely. */
  readonly verbs: VerbForms | null;
  /** Names as pages print them above an article; null where the reader of such lines knows them itself. */
  readonly printed: PrintedNames | null;
}

/** Forms of verbs that tell when; `isLast` where a verb ends its clause. */
export interface VerbForms {
  /** Global. */
  readonly forms: RegExp;
  readonly isLast: boolean;
}

/** Sources of patterns: months from January, weekdays from Monday, what follows a year, and the labels of dates. */
export interface PrintedNames {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly afterYear: string;
  readonly labels: { readonly published: string; readonly updated: string; readonly other: string };
}
