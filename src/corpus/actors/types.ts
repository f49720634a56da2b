// What a prepared list of actors' names is made of.
import type { Actor, Mention } from '../types.js';

/** A name as it is looked for in text without accents. */
export interface Entry {
  readonly words: readonly string[];
  /** For the gap before each word from the second on: what may stand there. */
  readonly gaps: readonly (readonly string[])[];
  /** The name as given, without accents. */
  readonly text: string;
  /** English name of the actor; null for words that hold an actor's name and mean something else. */
  readonly actor: string | null;
  readonly kind: Actor['kind'];
  readonly use: Mention['use'];
  /** A capital or another metonym where things also happen. */
  readonly isPlace: boolean;
  /** A person's name of several words: after it the surname alone means this person. */
  readonly isFullName: boolean;
}

/** The names of one language. */
export interface Lexicon {
  /** Entries by their first word, those with more words first. */
  readonly entriesOf: (word: string) => readonly Entry[] | undefined;
  /** First letters of those entries that begin with a small letter. */
  readonly smallStarts: ReadonlySet<number>;
  /** Whether the last word of a name may carry the case endings of Turkish and Azerbaijani. */
  readonly hasSuffixes: boolean;
}

/** Languages beside English with names of their own. */
export type NameLanguage = 'tr' | 'az' | 'ru';

/** A person of the corpus, as the bare surname leads to them. */
export interface Person {
  readonly actor: string;
  /** All words of all their names, without accents. */
  readonly words: ReadonlySet<string>;
  /** Initials inside their names, `HW` of George H. W. Bush. */
  readonly initials: ReadonlySet<string>;
}

/** Prepared names for `findMentions`; made by `indexActors`. */
export interface MentionIndex {
  readonly base: Lexicon;
  /** Persons by surname and by every other single word that is one of their names. */
  readonly surnames: ReadonlyMap<string, readonly Person[]>;
  /** The person for whom a single word is listed as a name. */
  readonly listed: ReadonlyMap<string, string>;
  /** Words under which each person is looked for alone. */
  readonly surnamesOf: ReadonlyMap<string, readonly string[]>;
  /** Names in another language, prepared when a text first needs them. */
  readonly lexiconOf: (language: NameLanguage) => Lexicon;
}
