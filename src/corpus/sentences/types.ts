// What a language says of the stops that end its sentences.

/**
 * The rules of one language. Words stand as they are written, without the last stop: one in lower case is meant in any
 * case, a capitalised one only with its capital (`Sun.` is a day, `the sun.` is not).
 */
export interface SentenceRules {
  /** BCP 47 language subtag. */
  readonly language: string;
  /** Something always follows: titles before names, `e.g.`, `vs.`. */
  readonly neverLast: ReadonlySet<string>;
  /** Before a name they go on; only a word that begins sentences ends one: `St. Petersburg`, `Wall St. The`. */
  readonly beforeNames: ReadonlySet<string>;
  /** Followed by a number they go on; otherwise the stop ends the sentence. */
  readonly withNumber: ReadonlySet<string>;
  /** A sentence ends behind them only where what follows visibly begins one. */
  readonly rarelyLast: ReadonlySet<string>;
  /** A sentence ends behind them before any capital letter, unless one of `afterClock` follows. */
  readonly oftenLast: ReadonlySet<string>;
  /** Capitalised words that go on after `5 p.m.`: days, months, time zones. */
  readonly afterClock: ReadonlySet<string>;
  /** Capitalised words that go on after `U.S.`, `Inc.`, `Jr.`: offices, bodies, roles. */
  readonly followers: ReadonlySet<string>;
  /** Words, capitalised, that begin sentences and hardly stand inside names. */
  readonly starters: ReadonlySet<string>;
  /** Words behind a name that show it to be the subject of a new sentence; those of saying follow a quotation too. */
  readonly verbs: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  /** What a single letter belongs to when it is no initial: `Plan B`, `vitamin C`. */
  readonly labels: ReadonlySet<string>;
  /** Names that end in a question or exclamation mark: `Yahoo!`. */
  readonly marked: ReadonlySet<string>;
  /** Names of months, before which `14.` is a day. */
  readonly months: ReadonlySet<string>;
  /** Whether `2.` before a capital letter is an ordinal: `2. Dünya Savaşı`. */
  readonly hasOrdinals: boolean;
  /** Words so common that they tell the language of a text. */
  readonly common: ReadonlySet<string>;
}
