// A folded paragraph as tokens, each quotation being one of them, cut into the sentences around the quotations.
import type { Span } from '../../base/span.js';
import { pronounOf } from '../actors/names/given-names.js';
import { isCommonNoun } from './common-nouns.js';
import { SAYING_VERBS } from './saying-verbs.js';
import type { Quote, Token } from './types.js';
import { CALENDAR, CLOSED, DOCUMENTS, GROUPS, PARTICLES, ROLES } from './word-lists.js';

/** How a document writes its words where no sentence begins. */
export interface WordShapes {
  readonly lower: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

/** Looks through folded texts. */
export function readWordShapes(texts: readonly string[]): WordShapes {
  return {
    lower: new Set(texts.flatMap((text) => text.match(/(?<![\p{L}'-])\p{Ll}[\p{Ll}'-]*/gu) ?? [])),
    capital: new Set(texts.flatMap((text) => text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}\p{N}-]*/gu) ?? [])),
  };
}

/** A sentence of the text around quotations: `He said: "Go. Now."` is one. */
export interface OuterSentence {
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** `U.S.`, a word with its inner hyphens and apostrophes, a number, or any other character. */
const PIECE =
  /(?<word>\d{1,3}-(?:year|month|day)-olds?|(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{L}\.\p{L}(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'/&][\p{L}\p{N}]+)*)|(?<number>[$€£]?\d+(?:[.,]\d+)*%?)|(?<other>\S)/gu;
/** Given names that are short forms of months. */
const GIVEN = /^(?:Jan|Mar)(?: [A-Z]\.)? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:van |de |der )?\p{Lu}\p{Ll}/u;
const NEXT_WORD = /^ ([\p{L}'-]+)/u;
const TITLE_STOP =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|adm|sen|rep|gov|rev|fr|st|hon|brig|cmdr|msgr|messrs|jr|sr|amb|pres|\p{L})$/iu;
const KINDS: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ':': 'colon',
  ';': 'semicolon',
  '-': 'dash',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
};

/** Tokens of a paragraph by outer sentences; `words` tells how the document writes them elsewhere. */
export function readTokens(
  text: string,
  quotes: readonly Quote[],
  sentences: readonly Span[],
  paragraph: number,
  words: WordShapes,
): readonly OuterSentence[] {
  const outer: OuterSentence[] = [];
  let tokens: Token[] = [];
  let ends = 0;
  const push = (token: Token): void => {
    // Marks of emphasis say nothing.
    if (token.kind !== 'other' || !/^[*_]$/.test(token.text)) tokens.push(token);
    while (ends < sentences.length && (sentences[ends]?.end ?? 0) < token.end) ends += 1;
    if (sentences[ends]?.end !== token.end) return;
    outer.push({ paragraph, tokens });
    tokens = [];
  };
  let at = 0;
  for (let index = 0; index <= quotes.length; index += 1) {
    const quote = quotes[index];
    const stop = quote?.outerStart ?? text.length;
    for (const token of wordsOf(text, at, stop, words, () => tokens.length === 0)) push(token);
    if (quote === undefined) break;
    at = quote.outerEnd;
    push({ kind: 'quote', text: '', lower: '', isName: false, start: quote.outerStart, end: at, quote: index });
  }
  if (tokens.length > 0) outer.push({ paragraph, tokens });
  return outer;
}

/** Words and marks between two offsets. */
function* wordsOf(text: string, from: number, to: number, words: WordShapes, isFirst: () => boolean): Generator<Token> {
  const pattern = new RegExp(PIECE);
  const part = text.slice(from, to);
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    const start = from + match.index;
    const [piece] = match;
    if (match.groups?.['word'] === undefined) {
      const kind = match.groups?.['number'] === undefined ? (KINDS[piece] ?? 'other') : 'number';
      yield { kind, text: piece, lower: piece, isName: false, start, end: start + piece.length };
      continue;
    }
    const isOwner = /'[sS]$/.test(piece);
    const word = isOwner ? piece.slice(0, -2) : piece;
    const end = start + word.length;
    // “Jan Egeland” is no month.
    const lower = GIVEN.test(part.slice(match.index, match.index + 24)) ? `${word.toLowerCase()}*` : word.toLowerCase();
    const hasStop = part[pattern.lastIndex] === '.' && TITLE_STOP.test(piece);
    if (hasStop) pattern.lastIndex += 1;
    const first = isFirst();
    const isCommon =
      first && !words.capital.has(word) && isCommonNoun(lower, NEXT_WORD.exec(part.slice(pattern.lastIndex, pattern.lastIndex + 24))?.[1]);
    const isName = !isCommon && isNameWord(word, lower, first, words);
    const keepsStop = hasStop && (word.length === 1 || /^(?:st|jr|sr)$/i.test(word));
    yield { kind: 'word', text: keepsStop ? `${word}.` : word, lower, isName, start, end: hasStop ? end + 1 : end };
    if (isOwner) yield { kind: 'possessive', text: "'s", lower: "'s", isName: false, start: end, end: end + 2 };
    else if (/s$/i.test(word) && part[pattern.lastIndex] === "'" && /\s/.test(part[pattern.lastIndex + 1] ?? '')) {
      yield { kind: 'possessive', text: "'", lower: "'s", isName: false, start: end, end: end + 1 };
      pattern.lastIndex += 1;
    }
  }
}

/** Whether a word is written like a name; at the beginning of a sentence it must be no common word. */
function isNameWord(word: string, lower: string, isFirst: boolean, words: WordShapes): boolean {
  if (!/^\p{Lu}/u.test(word) && !/^(?:al|el|d|bin)[-']\p{Lu}/u.test(word)) return false;
  if (CALENDAR.has(lower)) return false;
  if (!isFirst) return word.length > 1 ? !NEVER.has(lower) : word !== 'I';
  if (CLOSED.has(lower) || DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || PARTICLES.has(lower))
    return PARTICLES.has(lower) && lower.length > 1;
  if (SAYING_VERBS.has(lower) || GROUPS.has(lower) || ROLES.has(lower) || DOCUMENTS.has(lower) || NEVER_FIRST.has(lower)) return false;
  if (words.capital.has(word) || pronounOf(lower) !== null) return true;
  return !words.lower.has(lower) && !/(?:ing|ed|ly)$/.test(lower);
}

const NEVER = new Set('he she they it we you the a an his her their its our my your and but or in on at'.split(' '));

const NEVER_FIRST = new Set(
  'none nothing nobody nowhere everyone everybody everything someone somebody something anyone anybody anything what why how these those such well yes no oh indeed perhaps maybe instead rather even once ever let last next first second third finally then there here today yesterday tomorrow tonight'.split(
    ' ',
  ),
);

/** Articles and other words that begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our my your one another each every some any many several few most all two three four five six seven eight nine ten other both'.split(
    ' ',
  ),
);

/** Prepositions that join noun phrases. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for at in from with on to by into near under over against about between after before during since until through across within outside inside behind beyond amid among as despite like following'.split(
    ' ',
  ),
);
