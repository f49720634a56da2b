// Key phrases: the terms that say what documents are about, found without a model.
import { findMentions, indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { foldQuery } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus, CorpusDocument } from '../types.js';
import { phraseTokens } from './phrase-tokens.js';
import { isBreaking, isGeneric, isNaming } from './phrase-words.js';

/** A term of one to four words. */
export interface KeyPhrase {
  /** As it is mostly written; small letters unless it is mostly written with capitals. */
  readonly words: string;
  /** Its stems, joined by spaces: forms of a phrase share them. */
  readonly key: string;
  /** True for what is mostly written with capitals. */
  readonly isName: boolean;
  /** How often each document says it, titles and headings counted double, by document id. */
  readonly counts: Readonly<Record<string, number>>;
  /** Ids of the documents with the phrase in their title. */
  readonly inTitle: readonly string[];
  /** How much it says of the corpus: phrases of more words, and those of more documents, weigh more. */
  readonly score: number;
}

const LONGEST = 4;
/** Titles and headings name the subject. */
const HEADING_WEIGHT = 2;
/** Share of its occurrences that a phrase must have to itself, outside of longer phrases. */
const LEAST_OWN = 0.35;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly isName: boolean;
  /** Whether the place tells nothing on capitals: the beginning of a sentence, a title, a line of capitals. */
  readonly isUnsure: boolean;
}

interface Tally {
  /** Of each word; a name with small words has several. */
  readonly stems: readonly string[];
  readonly forms: Map<string, number>;
  readonly counts: Map<string, number>;
  readonly inTitle: Set<string>;
  /** Occurrences outside titles, those written as a name, those inside a longer name, and those where capitals tell nothing. */
  total: number;
  names: number;
  inside: number;
  unsure: number;
}

/**
 * Finds the key phrases of a corpus, best first; ties by their words. Candidates are runs of words between function words,
 * verbs and marks (Rose et al., Automatic Keyword Extraction from Individual Documents, 2010), weighed by length, frequency
 * and spread; a phrase must be said twice, in a title and a text at least. Names of actors are left out: they are found as actors.
 */
export function findKeyPhrases(corpus: Corpus, limit = 400): readonly KeyPhrase[] {
  const actors = indexActors(corpus.actors);
  const tallies = new Map<string, Tally>();
  const isCommon = findCommon(corpus);
  for (const document of corpus.documents) {
    for (const text of textsOf(document, isCommon)) {
      for (const run of findRuns(text, actors)) {
        for (const phrase of phrasesOf(run)) count(tallies, phrase, document.id, text);
      }
    }
  }
  const kept = [...tallies].filter(([, tally]) => tally.total >= 2 || (tally.total === 1 && tally.inTitle.size > 0));
  const own = ownCounts(new Map(kept));
  return kept
    .filter(([key, { total }]) => (own.get(key) ?? 0) >= total * LEAST_OWN)
    .map(([key, tally]) => toKeyPhrase(key, tally, corpus.documents.length))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, limit);
}

/** A sentence that stands in so many documents, and in half of all, belongs to the publisher and not to a subject. */
const FEWEST_COMMON = 3;
const SHARE_COMMON = 0.5;

function findCommon({ documents }: Corpus): (sentence: string) => boolean {
  const holders = new Map<string, number>();
  for (const document of documents.length < FEWEST_COMMON ? [] : documents) {
    const own = new Set(
      foldParagraphs(document).flatMap(({ folded, sentences }) => sentences.map(({ start, end }) => folded.text.slice(start, end))),
    );
    for (const sentence of own) holders.set(sentence, (holders.get(sentence) ?? 0) + 1);
  }
  const least = Math.max(FEWEST_COMMON, documents.length * SHARE_COMMON);
  return (sentence) => (holders.get(sentence) ?? 0) >= least;
}

interface Text {
  readonly text: string;
  readonly isTitle: boolean;
  readonly weight: number;
  /** Where its sentences begin. */
  readonly starts: ReadonlySet<number>;
}

/** Title, headings and paragraphs, folded, without what is common. A title in brackets is ours. */
function textsOf(document: CorpusDocument, isCommon: (sentence: string) => boolean): readonly Text[] {
  const title = document.title.startsWith('[') ? '' : foldQuery(document.title);
  const headings = document.paragraphs
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => foldQuery(document.text.slice(start, end)));
  return [
    { text: title, isTitle: true, weight: HEADING_WEIGHT, starts: new Set() },
    ...headings.map((text) => ({ text, isTitle: false, weight: HEADING_WEIGHT, starts: new Set([0]) })),
    ...foldParagraphs(document)
      .filter(({ folded, sentences }) => !sentences.every(({ start, end }) => isCommon(folded.text.slice(start, end))))
      .map(({ folded, sentences }) => ({
        text: folded.text,
        isTitle: false,
        weight: 1,
        starts: new Set(sentences.map(({ start }) => start)),
      })),
  ];
}

/** Runs of words that may hold terms: unbroken by function words, verbs, marks and names of actors. */
function findRuns({ text, isTitle, starts }: Text, actors: MentionIndex): readonly (readonly Word[])[] {
  const mentions = findMentions(text, actors);
  const isShouted = isTitle || !/\p{Ll}{2}/u.test(text);
  const runs: Word[][] = [[]];
  let next = 0;
  let isStart = true;
  let before = '';
  for (const { token, index } of phraseTokens(text)) {
    isStart ||= starts.has(index);
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const isMention = (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < index + token.length;
    const isPossessive = token.endsWith("'s");
    const plain = isPossessive ? token.slice(0, -2) : token;
    const lower = plain.toLowerCase();
    const isLetters = /^\p{L}/u.test(plain);
    const isUnsure = isShouted || isStart;
    const isTerm = isLetters && !isMention && !isBreaking(lower, before);
    if (isTerm) runs.at(-1)?.push({ text: plain, lower, isName: (!isUnsure && /^\p{Lu}/u.test(plain)) || plain.includes(' '), isUnsure });
    if (!isTerm || isPossessive) runs.push([]);
    // A mark that opens a sentence leaves its first word the first.
    if (isLetters || /\p{N}/u.test(token)) isStart = false;
    before = isLetters ? lower : '';
  }
  return runs.filter((run) => run.length > 0);
}

/** The candidates in a run: up to four words that end with a thing, one of them at least of this subject. */
function phrasesOf(run: readonly Word[]): readonly (readonly Word[])[] {
  const found: (readonly Word[])[] = [];
  for (let start = 0; start < run.length; start += 1) {
    for (let length = 1; length <= Math.min(LONGEST, run.length - start); length += 1) {
      const phrase = run.slice(start, start + length);
      // A capital at the head of a sentence and a name behind it: the beginning of that name.
      if (length === 1 && phrase[0]?.isUnsure === true && run[start + 1]?.isName === true) continue;
      // A word inside a longer name is no name by itself.
      const isInside = run[start - 1]?.isName === true || run[start + length]?.isName === true;
      if (isTerm(phrase)) found.push(isInside ? phrase.map((word) => ({ ...word, isUnsure: true })) : phrase);
    }
  }
  return found;
}

function isTerm(phrase: readonly Word[]): boolean {
  const last = phrase.at(-1);
  if (last === undefined || !(last.isName || isNaming(last.lower))) return false;
  if (phrase.length === 1 && last.lower.length < 3) return false;
  // A name next to common words is two things.
  const names = phrase.filter(({ isName }) => isName).length;
  return (
    phrase.some(({ lower }) => lower.length > 2 && !isGeneric(lower)) &&
    (names === 0 || names === phrase.length || phrase[0]?.isName === true)
  );
}

function count(tallies: Map<string, Tally>, phrase: readonly Word[], document: string, { weight, isTitle }: Text): void {
  const stems = phrase.map(({ lower }) => stemsOf(lower).join(' '));
  const key = stems.join(' ');
  const tally = tallies.get(key) ?? {
    stems,
    forms: new Map(),
    counts: new Map(),
    inTitle: new Set(),
    total: 0,
    names: 0,
    inside: 0,
    unsure: 0,
  };
  const form = phrase.map((word) => (word.isName ? word.text : word.lower)).join(' ');
  const isUnsure = phrase.some((word) => word.isUnsure);
  // The form of an uncertain place counts only where there is no other.
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + (isUnsure ? 0.01 : 1));
  tally.counts.set(document, (tally.counts.get(document) ?? 0) + weight);
  tally.total += isTitle ? 0 : 1;
  if (isUnsure && !isTitle) tally.unsure += 1;
  if (phrase.every((word) => word.isName)) tally[isUnsure ? 'inside' : 'names'] += 1;
  if (isTitle) tally.inTitle.add(document);
  tallies.set(key, tally);
}

/** How often each phrase stands outside of phrases that are longer by one word. */
function ownCounts(tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, number> {
  const own = new Map([...tallies].map(([key, { total }]) => [key, total]));
  for (const { stems, total } of tallies.values()) {
    const parts = new Set([stems.slice(1).join(' '), stems.slice(0, -1).join(' ')]);
    for (const part of parts) if (own.has(part)) own.set(part, (own.get(part) ?? 0) - total);
  }
  return own;
}

function toKeyPhrase(key: string, { stems, forms, counts, inTitle, names, inside, total, unsure }: Tally, documents: number): KeyPhrase {
  const small = total - unsure - names;
  const isName = small === 0 ? names + inside > 0 : names >= small;
  const [form = key] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => text);
  const weight = [...counts.values()].reduce((sum, times) => sum + 1 + Math.log(times), 0);
  const rarity = Math.log(1 + documents / counts.size);
  const score = weight * rarity * Math.log2(stems.length + 1) * (inTitle.size > 0 ? 1.5 : 1);
  return {
    words: form,
    key,
    isName,
    counts: Object.fromEntries(counts),
    inTitle: [...inTitle].sort(),
    score: Math.round(score * 10_000) / 10_000,
  };
}
