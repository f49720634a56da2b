// What a language other than English says of verbs of saying and of those who speak.

/** The rules of one language; all words in lower case. */
export interface QuotationRules {
  /** BCP 47 language subtag. */
  readonly language: string;
  /** Verbs of saying in the forms that reports use, with the pronoun that a form shows. */
  readonly verbs: ReadonlyMap<string, 'he' | 'she' | null>;
  /** Forms of them without a speaker of their own: `denildi`, `говорится`. */
  readonly passives: ReadonlySet<string>;
  /** Forms whose speaker stands behind them: `diyen`. */
  readonly participles: ReadonlySet<string>;
  /** Plural forms that have a body behind a preposition for subject: `заявили в МИД`. */
  readonly plurals: ReadonlySet<string>;
  /** Whether the subject may stand right behind a verb: `сказал Песков`. */
  readonly hasSubjectBehind: boolean;
  readonly pronouns: ReadonlyMap<string, 'he' | 'she' | null>;
  /** Last words of posts in front of a name or instead of it. */
  readonly roles: ReadonlySet<string>;
  /** Words in front of a name that is then no subject, and words behind one. */
  readonly prepositions: ReadonlySet<string>;
  readonly postpositions: ReadonlySet<string>;
  /** What makes the name beside it a source: `göre` behind it, `словам` in front of it. */
  readonly sourceBehind: ReadonlySet<string>;
  readonly sourceBefore: ReadonlySet<string>;
  /** Words between a verb and the words in quotation marks that it brings: `ki`, `что`. */
  readonly opens: ReadonlySet<string>;
  /** Case endings of names, longest first. */
  readonly endings: readonly string[];
  /** What `words of` is where a medium passes words on: `приводит ТАСС слова Лаврова`. */
  readonly wordsOf: ReadonlySet<string>;
  /** The genitive of names, as endings and what stands for them in the nominative, longest first. */
  readonly genitives: readonly (readonly [ending: string, nominative: string])[];
  /** Words that begin sentences and are no names. */
  readonly starters: ReadonlySet<string>;
}
