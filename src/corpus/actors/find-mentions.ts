// Names of actors in text: the longest name at a place wins, so that one actor's name inside another's counts once.
import type { Mention } from '../types.js';
import { isPersonsName, isSomethingElse, type WholeText } from './guards.js';
import { guessLanguage } from './guess-language.js';
import { isLocal } from './judge-place.js';
import { findStem, isInflected } from './match-suffix.js';
import { plainText } from './plain-text.js';
import { type NamedSoFar, nobodyYet, noteFullName, resolveSurname } from './resolve-surname.js';
import { gapBefore, isAllCapitals, isCapital, scanWords, type Words, wordAt } from './scan-words.js';
import type { Entry, Lexicon, MentionIndex } from './types.js';

export { indexActors } from './index-actors.js';
export type { MentionIndex } from './types.js';

/** Mentions in folded text, in order, not overlapping; spans are into that text. Case counts, accents do not. */
export function findMentions(text: string, index: MentionIndex): readonly Mention[] {
  return findDocumentMentions([text], index)[0] ?? [];
}

/**
 * Mentions in the paragraphs of one document, in its order, as `findMentions` gives them for each. What the whole document says
 * settles what a single paragraph leaves open: whose surname stands alone, which Georgia is meant, whether Jordan is a player.
 */
export function findDocumentMentions(paragraphs: readonly string[], index: MentionIndex): readonly (readonly Mention[])[] {
  const plain = paragraphs.map(plainText);
  const document: DocumentReading = { index, whole: wholeText(plain), so: nobodyYet(), players: new Set() };
  const found = paragraphs.map((text, at) => readParagraph(plain[at] ?? '', guessLanguage(text), document));
  return document.players.size === 0 ? found : withoutPlayers(found, plain, document.players);
}

interface DocumentReading {
  readonly index: MentionIndex;
  readonly whole: WholeText;
  readonly so: NamedSoFar;
  /** Names of countries that the document uses for a person. */
  readonly players: Set<string>;
}

/** Asks each pattern of the document once. */
function wholeText(texts: readonly string[]): WholeText {
  const answers = new Map<RegExp, boolean>();
  return (pattern) => {
    const known = answers.get(pattern) ?? texts.some((text) => pattern.test(text));
    answers.set(pattern, known);
    return known;
  };
}

function readParagraph(text: string, language: 'tr' | 'az' | null, document: DocumentReading): readonly Mention[] {
  const { index, so } = document;
  const words = scanWords(text);
  const local = language === null ? null : index.lexiconOf(language);
  const found: Mention[] = [];
  let lastPlace = -1;
  for (let at = 0; at < words.starts.length; at += 1) {
    const start = words.starts[at] ?? 0;
    const code = text.charCodeAt(start);
    const lexicon = code >= CYRILLIC && code < BEYOND_CYRILLIC ? index.lexiconOf('ru') : local;
    const isName = isCapital(code);
    if (!isName && !index.base.smallStarts.has(code) && !lexicon?.smallStarts.has(code)) continue;
    const key = wordAt(words, at);
    const entry = (lexicon === null ? undefined : lookUp(words, at, key, lexicon)) ?? lookUp(words, at, key, index.base);
    if (entry === undefined) {
      const persons = isName ? index.surnames.get(isAllCapitals(key) ? titled(key) : key) : undefined;
      const person = persons === undefined ? null : resolveSurname(words, at, persons, index, so);
      if (person === null) continue;
      const first = Math.max(person.first, firstFree(words, at, found));
      found.push({ start: words.starts[first] ?? start, end: words.ends[at] ?? start, actor: person.actor, use: 'name' });
      continue;
    }
    const last = at + entry.words.length - 1;
    const end = endOf(words, last, entry);
    const isPerson = isPersonsName(words, at, entry);
    if (isPerson) document.players.add(key);
    if (entry.actor !== null && !isPerson && !isSomethingElse(words, at, entry, end, document.whole)) {
      const use = useOf(entry, words, last, start, end, lastPlace, index, lexicon);
      if (use === 'place') lastPlace = end;
      if (entry.isFullName) noteFullName(words, at, end, entry, index, so);
      found.push({ start, end, actor: entry.actor, use });
    }
    at = last;
  }
  return found;
}

const CYRILLIC = 0x400;
const BEYOND_CYRILLIC = 0x530;

/** The longest entry that begins with a word; capitals throughout stand for the word in its usual shape. */
function lookUp(words: Words, at: number, key: string, lexicon: Lexicon): Entry | undefined {
  const found = firstFitting(lexicon.entriesOf(key), words, at, lexicon);
  if (found !== undefined) return found;
  if (lexicon.hasSuffixes) {
    const stemmed = firstFitting(findStem(key, lexicon.entriesOf), words, at, lexicon);
    if (stemmed !== undefined) return stemmed;
  }
  return key.length > 3 && isAllCapitals(key) ? firstFitting(lexicon.entriesOf(titled(key)), words, at, lexicon) : undefined;
}

const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

function firstFitting(entries: readonly Entry[] | undefined, words: Words, at: number, lexicon: Lexicon): Entry | undefined {
  return entries?.find((entry) => fits(entry, words, at, lexicon));
}

function fits(entry: Entry, words: Words, at: number, { hasSuffixes }: Lexicon): boolean {
  const { length } = entry.words;
  const isShouted = isAllCapitals(wordAt(words, at)) && !isAllCapitals(entry.words[0] ?? '');
  for (let offset = 0; offset < length; offset += 1) {
    const wanted = entry.words[offset] ?? '';
    const word = wordAt(words, at + offset);
    const isWord = word === wanted || (isShouted && word === wanted.toUpperCase());
    if (!isWord && !(hasSuffixes && offset === length - 1 && wanted.length > 1 && isInflected(word, wanted))) return false;
    if (offset > 0 && !entry.gaps[offset]?.includes(gapBefore(words, at + offset))) return false;
  }
  return !entry.text.endsWith('+') || words.text[words.ends[at + length - 1] ?? 0] === '+';
}

/** The last stop of `U.S.` belongs to it, and the plus of `OPEC+`. */
function endOf(words: Words, last: number, entry: Entry): number {
  const end = words.ends[last] ?? 0;
  const next = words.text[end];
  return (entry.text.endsWith('.') && next === '.') || (entry.text.endsWith('+') && next === '+') ? end + 1 : end;
}

/** A capital is a place or stands for its government; the second of two, `in Moscow and Kyiv`, is what the first is. */
function useOf(
  entry: Entry,
  words: Words,
  last: number,
  start: number,
  end: number,
  lastPlace: number,
  index: MentionIndex,
  lexicon: Lexicon | null,
): Mention['use'] {
  if (!entry.isPlace) return entry.use;
  const { text } = words;
  if (lastPlace !== -1 && start - lastPlace < 8 && /^(?: and | or |, |\/|-)$/.test(text.slice(lastPlace, start))) return 'place';
  if (lexicon?.hasSuffixes && /[dt][ae](?:k[iu])?$/.test(text.slice(start, end)) && wordAt(words, last) !== entry.words.at(-1))
    return 'place';
  const isOwnCountry = (from: number): boolean => {
    const next = words.starts[last + 1] === from ? lookUp(words, last + 1, wordAt(words, last + 1), index.base) : undefined;
    return next?.actor === entry.actor;
  };
  return isLocal(text, start, end, isOwnCountry) ? 'place' : entry.use;
}

/** The first word behind the last mention, so that a given name is not taken twice. */
function firstFree(words: Words, at: number, found: readonly Mention[]): number {
  const end = found.at(-1)?.end ?? 0;
  let first = at;
  while (first > 0 && (words.starts[first - 1] ?? 0) >= end && at - first < 5) first -= 1;
  return first;
}

/** Leaves out countries that the document names by one word only, which is a person's too: Jordan, where Jim Jordan speaks. */
function withoutPlayers(
  found: readonly (readonly Mention[])[],
  texts: readonly string[],
  players: ReadonlySet<string>,
): readonly (readonly Mention[])[] {
  const isPlayer = (mention: Mention, at: number): boolean => players.has(texts[at]?.slice(mention.start, mention.end) ?? '');
  const sure = new Set(found.flatMap((mentions, at) => mentions.filter((mention) => !isPlayer(mention, at)).map(({ actor }) => actor)));
  return found.map((mentions, at) => mentions.filter((mention) => !isPlayer(mention, at) || sure.has(mention.actor)));
}
