// Themes proposed for a corpus that nobody has read yet: documents that share actors and phrases, and what they share.
import { countMentions } from '../actors/count-mentions.js';
import type { Actor, Corpus, Theme } from '../types.js';
import { cosine } from './diversify.js';
import { findKeyPhrases, type KeyPhrase } from './find-key-phrases.js';
import { groupDocuments } from './group-documents.js';
import { splitSubject } from './split-subject.js';

/** A theme with the documents that it was read from. */
export interface ProposedTheme extends Theme {
  readonly question: string;
  /** The phrase that names it, as it stands inside a sentence. */
  readonly subject: string;
  /** Ids, those that say most of it first. */
  readonly documents: readonly string[];
}

export interface ProposedThemes {
  /** One for a single document, else two to four. */
  readonly themes: readonly ProposedTheme[];
  /** One for each document that none of these speaks for. */
  readonly others: readonly ProposedTheme[];
}

/** What a theme is made from: documents, and the phrases and actors to choose from, the best first. */
export interface Subject {
  readonly documents: readonly string[];
  readonly phrases: readonly Weighted<KeyPhrase>[];
  readonly actors: readonly Weighted<string>[];
  /** The phrase that it was built around. */
  readonly anchor?: KeyPhrase;
}

export interface Weighted<T> {
  readonly item: T;
  readonly weight: number;
  /** How many of the subject's documents have it. */
  readonly spread: number;
}

/** How often each document names an actor. */
export interface ActorCounts {
  readonly actor: string;
  readonly counts: Readonly<Record<string, number>>;
}

const MOST_THEMES = 4;
const FEWEST_THEMES = 2;
/** Documents less alike than this do not share a subject. */
const ALIKE = 0.1;
/** Of larger corpora, documents at even distances speak for all. */
const MOST_DOCUMENTS = 240;
const MOST_TERMS = 12;
const MOST_ACTORS = 5;

/**
 * Proposes themes for a corpus; nothing but counts decides, and the same corpus gives the same themes. Documents are grouped
 * by their phrases and actors; a corpus on one subject is split by the phrases that stand in different paragraphs.
 */
export function proposeThemes(whole: Corpus): ProposedThemes {
  const corpus = sample(whole);
  const phrases = findKeyPhrases(corpus, 40 + 30 * corpus.documents.length);
  const actors = countMentions(corpus);
  const vectors = toVectors(corpus, phrases, actors);
  const groups = groupDocuments(
    corpus.documents.map(({ id }) => id),
    (one, other) => cosine(vectors.get(one) ?? new Map(), vectors.get(other) ?? new Map()),
    ALIKE,
  );
  const shared = groups.filter((group) => group.length > 1);
  const [only] = shared;
  const isOne = shared.length === 1 && only !== undefined && only.length > corpus.documents.length / 2 && only.length > 2;
  const subjects = isOne
    ? splitSubject(corpus, toSubject(only, phrases, actors, corpus.documents.length))
    : shared.slice(0, MOST_THEMES).map((group) => toSubject(group, phrases, actors, corpus.documents.length));
  const spoken = new Set(subjects.flatMap(({ documents }) => documents));
  const singles = corpus.documents
    .filter(({ id }) => !spoken.has(id))
    .map(({ id }) => toSubject([id], phrases, actors, corpus.documents.length))
    .filter((subject) => subject.phrases.length > 0);
  // Documents on the one subject that no part speaks for belong to it all the same.
  const missing = Math.max(0, (isOne ? MOST_THEMES : FEWEST_THEMES) - subjects.length);
  const ids = new Set<string>();
  const toThemes = (list: readonly Subject[]): readonly ProposedTheme[] => list.map((subject) => toTheme(corpus, subject, ids));
  return { themes: toThemes([...subjects, ...singles.slice(0, missing)]), others: toThemes(singles.slice(missing)) };
}

function sample(corpus: Corpus): Corpus {
  const step = corpus.documents.length / MOST_DOCUMENTS;
  return step <= 1
    ? corpus
    : { ...corpus, documents: corpus.documents.filter((_, index) => Math.floor(index % step) === 0).slice(0, MOST_DOCUMENTS) };
}

/** Weights of phrases and actors by document. */
function toVectors(
  corpus: Corpus,
  phrases: readonly KeyPhrase[],
  actors: readonly ActorCounts[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const vectors = new Map(corpus.documents.map(({ id }) => [id, new Map<string, number>()]));
  const add = (unit: string, counts: Readonly<Record<string, number>>, length: number): void => {
    const rarity = rarityOf(counts, corpus.documents.length);
    for (const [document, count] of Object.entries(counts)) vectors.get(document)?.set(unit, (1 + Math.log(count)) * rarity * length);
  };
  for (const { key, counts } of phrases) add(key, counts, lengthOf(key));
  for (const { actor, counts } of actors) add(`@${actor}`, counts, 1);
  return vectors;
}

const rarityOf = (counts: Readonly<Record<string, number>>, documents: number): number =>
  Math.log(1 + documents / Object.keys(counts).length);
const lengthOf = (key: string): number => Math.log2(key.split(' ').length + 1);

/** The phrases and actors of some documents; what several of them share counts twice. */
function toSubject(documents: readonly string[], phrases: readonly KeyPhrase[], actors: readonly ActorCounts[], all: number): Subject {
  const weigh = (counts: Readonly<Record<string, number>>): { readonly weight: number; readonly spread: number } => {
    const own = documents.flatMap((id) => counts[id] ?? []);
    const weight = own.reduce((sum, count) => sum + 1 + Math.log(count), 0) * rarityOf(counts, all);
    return { weight: own.length > 1 ? weight * 2 : weight, spread: own.length };
  };
  // Who is named often acts; rarity counts less than for phrases.
  const weighActor = (counts: Readonly<Record<string, number>>): { readonly weight: number; readonly spread: number } => {
    const own = documents.flatMap((id) => counts[id] ?? []);
    return { weight: own.reduce((sum, count) => sum + count ** 0.75, 0) * Math.sqrt(rarityOf(counts, all)), spread: own.length };
  };
  return {
    documents,
    phrases: phrases
      .map((item) => {
        const { weight, spread } = weigh(item.counts);
        const isTitled = item.inTitle.some((id) => documents.includes(id));
        return { item, weight: weight * lengthOf(item.key) * (isTitled ? 1.5 : 1), spread };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.item.key < b.item.key ? -1 : 1)),
    actors: actors
      .map(({ actor: item, counts }) => ({ item, ...weighActor(counts) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.item < b.item ? -1 : 1)),
  };
}

/** Title, question, terms, actors and period of a subject. */
function toTheme(corpus: Corpus, { documents, phrases, actors, anchor }: Subject, taken: Set<string>): ProposedTheme {
  const own = phrases.slice(0, MOST_TERMS).map(({ item }) => item);
  const terms = anchor === undefined || own.includes(anchor) ? own : [anchor, ...own.slice(0, -1)];
  const names = new Map(corpus.actors.map((actor) => [actor.name, actor]));
  const named = actors.slice(0, 3).map(({ item }) => ({ name: item, words: withArticle(item, names.get(item)) }));
  const about = anchor === undefined ? titlePhrases(phrases) : [anchor.words];
  const who = listed(named.map(({ words }) => words));
  return {
    id: freeId([...about, ...named.slice(0, 1).map(({ name }) => name)], taken),
    title: capitalise(who === '' ? listed(about) : `${listed(about)}: ${who}`),
    question: `What do the sources report on ${listed(about)}${who === '' ? '' : `, and on ${who}`}?`,
    subject: about[0] ?? who,
    terms: terms.map(({ words }) => words),
    actors: actors.slice(0, MOST_ACTORS).map(({ item }) => item),
    period: periodOf(corpus, documents),
    documents,
  };
}

/** Two phrases that name the subject without sharing a word: common words before names, then by weight. */
function titlePhrases(phrases: readonly Weighted<KeyPhrase>[]): readonly string[] {
  const best = phrases.slice(0, MOST_TERMS).toSorted((a, b) => Number(a.item.isName) - Number(b.item.isName) || b.weight - a.weight);
  const [first, ...rest] = best.map(({ item }) => item);
  if (first === undefined) return [];
  const stems = first.key.split(' ');
  const second = rest.find(({ key }) => !key.split(' ').some((stem) => stems.includes(stem)));
  return second === undefined ? [first.words] : [first.words, second.words];
}

/** Names that English writes with an article. */
const WITH_ARTICLE =
  /^(?:United|European|African|Arab|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Marshall|Solomon|Central African|Democratic|Dominican Rep|Republic|CIS$|Vatican)|\b(?:Union|Bank|Organi[sz]ation|Council|Commission|Community|Fund|Agency|Court|League|Forum|Group)\b/;

const withArticle = (name: string, actor: Actor | undefined): string =>
  actor?.kind !== 'person' && WITH_ARTICLE.test(name) ? `the ${name}` : name;

/** From the year before the earliest document, where all have a date: what is older is background. Open towards what is announced. */
function periodOf(corpus: Corpus, ids: readonly string[]): Theme['period'] {
  const dates = corpus.documents.filter(({ id }) => ids.includes(id)).map(({ date }) => date);
  const years = dates.flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  const isKnown = years.length > 0 && years.length === dates.length;
  return { from: isKnown ? String(years.reduce((least, year) => Math.min(least, year)) - 1).padStart(4, '0') : null, to: null };
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

function freeId(parts: readonly string[], taken: Set<string>): string {
  const words = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['theme'];
  const wanted = words.slice(0, 5).join('-');
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
