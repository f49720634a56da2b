// What the drafts of a document are taken for while its furniture is being found.
import { foldQuery } from '../text/fold-text.js';
import type { Debris } from '../types.js';
import type { DateLine } from './date-line.js';
import type { Draft } from './find-drafts.js';

export type DebrisKind = Debris['kind'];

/** Furniture in the making: `kinds` is filled in step by step, undefined for running text. */
export interface State {
  readonly drafts: readonly Draft[];
  /** Text of each draft with single spaces and without emphasis. */
  readonly texts: readonly string[];
  readonly kinds: (DebrisKind | undefined)[];
}

/** A date line and where it stands. */
export interface FoundDateLine {
  readonly date: DateLine;
  readonly place: 'head' | 'body' | 'tail';
}

/** What the furniture says about the document; the catalogue has the last word. */
export interface Furniture {
  /** For each draft its kind of debris, or undefined for running text. */
  readonly kinds: readonly (DebrisKind | undefined)[];
  readonly title: string | null;
  /** Lines behind `by`, without it. */
  readonly bylines: readonly string[];
  /** Name and description from the note on the author at the end. */
  readonly authorNote: { readonly name: string; readonly role: string } | null;
  readonly dateLines: readonly FoundDateLine[];
  /** The paper or institute that a date line names, where its author stands there too or it says what it is. */
  readonly source: string | null;
  /** `© 2014 The Paper`, as written. */
  readonly copyrights: readonly string[];
}

/** Headings, bylines and dates stand before the first draft that is longer than this and ends like a sentence. */
const PROSE_LENGTH = 120;
const LONGEST_HEADING = 160;
const MOST_WORDS = 24;

/** True for words that read as running text. */
export const isProse = (text: string): boolean => text.length > PROSE_LENGTH && endsSentence(text);

/** Whether the last words end like a sentence, before a footnote mark too. */
export const endsSentence = (text: string): boolean => /[.!?…。]["”’»')\]]*(?:\[[^\]\s]{1,8}\]|[¹²³⁰⁴-⁹]{1,3})?$/.test(text.slice(-40));

/** A short line without an end mark, or a question in title case, that may stand above running text. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || !/^["“‘'([]*[\p{Lu}\d]/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || /^[QA]\s?[:.]\s/.test(text)) return false;
  if (/[:;,]["”’»')\]]*$/.test(text)) return words.length <= 3 && text.endsWith(':') && words.every((word) => /^[\p{Lu}\d]/u.test(word));
  if (/[.!…。]["”’»')\]]*$/.test(text)) return false;
  return !/\?["”’»')\]]*$/.test(text) || isTitleCase(words) || (words.length <= 9 && /^(?:Why|What|How|Who|Where|When)\b/.test(text));
}

/** Whether most of the longer words have capitals. */
export function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length >= 4);
  return long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.6;
}

/** Words for comparing: folded, in small letters, without marks. */
export const comparable = (text: string): string =>
  foldQuery(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Single spaces, and none of the asterisks and underscores of Markdown emphasis. */
export function plainWords(text: string): string {
  const spaced = text.replace(/\s+/g, ' ').trim();
  if (!/[*_]/.test(spaced)) return spaced;
  return spaced.replace(/(\*{1,3}|_{1,3})(?=\S)([^*_]{1,2000})(?<=\S)\1/g, '$2');
}
