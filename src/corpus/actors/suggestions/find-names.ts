// Capitalised names in a paragraph that the actors of the corpus do not cover.
import type { Mention } from '../../types.js';
import { GIVEN_NAMES } from '../names/given-names.js';
import { BODY_WORDS, NO_NAMES, OPENERS, PLACE_OPENERS, PLACE_WORDS, THING_OPENERS, THING_WORDS } from '../names/name-words.js';
import { DAYS_AND_MONTHS, isParticle, ROLES, TITLES } from '../names/titles.js';
import { plainText } from '../plain-text.js';
import { isAside } from '../resolve-surname.js';
import { gapBefore, isAllCapitals, isCapitalised, scanWords, startsSentence, type Words, wordAt } from '../scan-words.js';
import type { FoundName, KindVotes } from './types.js';

const LONGEST = 9;
const SAYING =
  /^,? (?:also |later |then |[a-z]+ly )?(?:said|says|told|added|argued|warned|noted|stated|claimed|insisted|explained|stressed|wrote|tweeted|announced|declared|denied|urged|promised|vowed|resigned|was born|has said|replied)\b/;
const SAID_BY = /\b(?:said|says|added|according to|argued|warned|noted|explained|told) $/;
/** What only companies have behind them: their legal form, and shares that are traded. */
const FIRM_BEHIND =
  /^(?:,? (?:Bhd|Sdn|Berhad|Inc|Corp|Ltd|Limited|plc|PLC|PCL|AG|S\.?A|SpA|GmbH|LLC|Co|Oyj|ASA|NV|BV|Tbk|JSC|Holdings?)\b|(?:['’]s?)? (?:shares?|shareholders?|stock|bonds|subsidiary|subsidiaries|directors|board|revenues?|profits?)\b)/;
const LEGAL_FORM = /^(?:Bhd|Berhad|Inc|Corp|Ltd|plc|PLC|PCL|GmbH|LLC|Oyj|ASA|JSC|Holdings?)$/;
const FIRM_BEFORE =
  /\b(?:shares (?:of|in)|(?:stake|holding) in|shareholders? (?:of|in)|subsidiary of|company|firm|refiner|carmaker|airline) $/;
const APPOSITION = /^, (?:who|whose|a|an|the|his|her|\d\d)\b/;
const IN = /\b(?:in|near|at|outside|around|from|across|throughout) (?:the )?$/;
const LOCALITY = /\b(?:city|town|village|port|province|region|district|capital|suburb|island|neighbou?rhood) (?:of )?$/;
const LOCALITY_BEHIND =
  /^ (?:province|region|district|city|town|village|peninsula|island|river|airport|county|governorate|oblast|prefecture|crossing|refugee camp)\b/;
const GOVERNED =
  /\b(?:government|president|parliament|army|prime minister|foreign minister|embassy|ambassador|people|exports|imports|border|borders|republic|kingdom) (?:of|to|from|with) $/i;
const GOVERNING =
  /^(?:'s?)? (?:government|president|parliament|army|armed forces|(?:[a-z]+ )?minister|(?:[a-z]+ )?ministry|embassy|ambassador|capital|border|borders|territory|economy|exports|imports|central bank|constitution|independence|neighbou?rs?)\b/;
const ABBREVIATION = /^ \((?:the |or )?"?([A-Z][A-Za-z]{0,2}[A-Z][A-Za-z-]{0,5})"?\)/;

/** Unknown names of a folded paragraph, in order; `known` are the mentions in it. */
export function findNames(text: string, known: readonly Mention[]): readonly FoundName[] {
  const words = scanWords(text);
  const mentionAt = mentionsByWord(words, known);
  const found: FoundName[] = [];
  for (let at = 0; at < words.starts.length; at += 1) {
    if (!isNameWord(words, at)) continue;
    const end = runEnd(words, at);
    const name = toName(words, withParticles(words, at), end, mentionAt);
    if (name !== null) found.push(name);
    at = end - 1;
  }
  return found;
}

/** For each word the mention that covers it. */
function mentionsByWord(words: Words, known: readonly Mention[]): readonly (Mention | undefined)[] {
  let next = 0;
  return words.starts.map((start) => {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const mention = known[next];
    return mention !== undefined && mention.start <= start ? mention : undefined;
  });
}

/** `de Vries said`: the particles in front of a surname that stands alone. */
function withParticles(words: Words, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    !['la', 'le', 'da', 'den'].includes(wordAt(words, from - 1)) &&
    isParticle(wordAt(words, from - 1), gapBefore(words, from))
  )
    from -= 1;
  return from;
}

const isNameWord = (words: Words, at: number): boolean => isCapitalised(words, at) && wordAt(words, at) !== 'I';

/** The word behind the last of a run of capitalised words, with what is written small between them. */
function runEnd(words: Words, from: number): number {
  let end = from + 1;
  let isBody = BODY_WORDS.has(wordAt(words, from));
  while (end < words.starts.length && end - from < LONGEST) {
    const gap = gapBefore(words, end);
    const word = wordAt(words, end);
    const isInitial = wordAt(words, end - 1).length === 1 && (gap === '. ' || gap === '.');
    if (gap === ' ' || gap === '-' || isInitial || (gap === "'" && wordAt(words, end - 1).length === 1 && isCapitalised(words, end))) {
      if (isNameWord(words, end)) {
        isBody ||= BODY_WORDS.has(word);
        end += 1;
        continue;
      }
      const next = smallWords(words, end, isBody);
      if (next > end) {
        end = next;
        continue;
      }
      // `Jae-in`: the second half of a given name.
      if (gap === '-' && word.length > 1 && word.length < 6 && end - from > 1 && !isBody && word !== 'led' && word !== 'based') {
        end += 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** Behind particles, and inside names of bodies `of`, `for the`, `and`: the capitalised word that goes on, else the same place. */
function smallWords(words: Words, at: number, isBody: boolean): number {
  const word = wordAt(words, at);
  const one = gapBefore(words, at + 1);
  const isNext = (place: number): boolean => isNameWord(words, place) && !DAYS_AND_MONTHS.has(wordAt(words, place));
  if (isParticle(word, one)) {
    if (isNext(at + 1)) return at + 1;
    return isParticle(wordAt(words, at + 1), gapBefore(words, at + 2)) && isNext(at + 2) ? at + 2 : at;
  }
  if (!isBody || one !== ' ' || !['of', 'for', 'on', 'and', 'in', 'to'].includes(word)) return at;
  if (isNext(at + 1) && (word === 'of' || word === 'for' || word === 'on' || isJoined(words, at, word))) return at + 1;
  return word !== 'and' &&
    wordAt(words, at + 1) === 'the' &&
    gapBefore(words, at + 2) === ' ' &&
    isNext(at + 2) &&
    word !== 'in' &&
    word !== 'to'
    ? at + 2
    : at;
}

/** `Center for Strategic and International Studies`: `and` goes on only behind `of` or `for`, within a few words. */
function isJoined(words: Words, at: number, word: string): boolean {
  if (word !== 'and') return false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const before = wordAt(words, back);
    if (before === 'of' || before === 'for' || before === 'on') return !BODY_WORDS.has(wordAt(words, at - 1)) && !isMinister(words, back);
  }
  return false;
}

const isMinister = (words: Words, at: number): boolean => TITLES.has(wordAt(words, at - 1));

/** A run without what is no part of a name: openers, titles, adjectives of countries; null where nothing of a new name is left. */
function toName(words: Words, from: number, to: number, mentionAt: readonly (Mention | undefined)[]): FoundName | null {
  const last = lastOfName(words, from, to);
  const role = lastRole(words, from, last);
  if (role === last - 1 && role >= from) return null;
  const isBody = holdsBodyWord(words, Math.max(from, role + 1), last);
  const head = role === -1 || isBody ? from : role + 1;
  const first = firstOfName(words, head, last, isBody, mentionAt);
  if (first >= last || isKnown(words, first, last, isBody, mentionAt)) return null;
  const hasTitle = !isBody && (role !== -1 || (first > from && TITLES.has(wordAt(words, first - 1))));
  return describe(words, first, last, hasTitle, isBody);
}

/** Days, months and the stop of `No. 2` at the end go. */
function lastOfName(words: Words, from: number, to: number): number {
  let last = to;
  const isOver = (word: string): boolean =>
    DAYS_AND_MONTHS.has(word) || word === 'No' || word === 'Nos' || (word.length === 1 && last - from > 1);
  while (last > from && isOver(wordAt(words, last - 1))) last -= 1;
  return last;
}

/** Place of the last word that says what the person behind it is, -1 where there is none. */
function lastRole(words: Words, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (ROLES.has(wordAt(words, at))) return at;
  return -1;
}

function holdsBodyWord(words: Words, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let at = from; at < to; at += 1) if (BODY_WORDS.has(wordAt(words, at))) return true;
  return false;
}

function firstOfName(words: Words, from: number, to: number, isBody: boolean, mentionAt: readonly (Mention | undefined)[]): number {
  let first = from;
  for (; first < to; first += 1) {
    const word = wordAt(words, first);
    const isOpener = first === from && ((OPENERS.has(word) && startsSentence(words, first)) || DAYS_AND_MONTHS.has(word) || word === 'The');
    const isTitle = !isBody && (mentionAt[first] !== undefined || TITLES.has(word) || ['of', 'for', 'and'].includes(word));
    if (!isOpener && !isTitle) break;
  }
  return first;
}

/** Whether actors of the corpus cover the name, or a part that makes it theirs. */
function isKnown(words: Words, first: number, last: number, isBody: boolean, mentionAt: readonly (Mention | undefined)[]): boolean {
  const start = words.starts[first] ?? 0;
  const end = words.ends[last - 1] ?? 0;
  return mentionAt
    .slice(first, last)
    .some((mention) => mention !== undefined && (isBody ? mention.start <= start && mention.end >= end : mention.use !== 'adjective'));
}

function describe(words: Words, first: number, last: number, hasTitle: boolean, isBody: boolean): FoundName | null {
  const { text } = words;
  const start = words.starts[first] ?? 0;
  const end = words.ends[last - 1] ?? 0;
  const own = Array.from({ length: last - first }, (_, at) => wordAt(words, first + at));
  if (isNobody(own) || (text[start - 1] === '"' && text[end] === '"')) return null;
  const abbreviation = own.length > 1 ? abbreviationOf(own, text.slice(end, end + 16)) : null;
  return {
    start,
    end,
    name: text.slice(start, end),
    opensSentence: startsSentence(words, first),
    isAside: isAside(text, start, end),
    abbreviation,
    votes: vote(text, start, end, { own: own.map(plainText), hasTitle, isBody: isBody || abbreviation !== null }),
  };
}

/** Names of things, and words that name nothing by themselves. */
function isNobody(own: readonly string[]): boolean {
  const [only = ''] = own;
  if (THING_WORDS.has(own.at(-1) ?? '') || THING_OPENERS.has(only)) return true;
  const isCommon = (word: string): boolean =>
    BODY_WORDS.has(word) ||
    PLACE_WORDS.has(word) ||
    NO_NAMES.has(word) ||
    TITLES.has(word) ||
    OPENERS.has(word) ||
    /^(?:\p{Ll}+|\d+)$/u.test(word);
  if (own.every(isCommon)) return true;
  return (
    own.length === 1 &&
    (only.length < 3 ||
      /\d/.test(only) ||
      /^[IVXLC]+$/.test(only) ||
      (only.length > 7 && isAllCapitals(only)) ||
      /^\p{Lu}{2,}s$/u.test(only))
  );
}

/** An abbreviation in brackets whose first letter the name has as an initial. */
function abbreviationOf(own: readonly string[], behind: string): string | null {
  const short = ABBREVIATION.exec(behind)?.[1];
  if (short === undefined) return null;
  const initials = own.map((word) => word.charAt(0).toUpperCase());
  return initials.includes(short.charAt(0)) ? short : null;
}

interface Shape {
  /** Its words without accents. */
  readonly own: readonly string[];
  readonly hasTitle: boolean;
  readonly isBody: boolean;
}

/** What the words themselves and those around them say of the kind. */
function vote(text: string, start: number, end: number, { own, hasTitle, isBody }: Shape): KindVotes {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  const votes = { person: 0, organisation: 0, place: 0, state: 0 };
  const [opener = ''] = own;
  const isOne = own.length === 1;
  const hasArticle = /\b[Tt]he $/.test(before);
  if (isBody) votes.organisation += 4;
  else if (isOne && isAllCapitals(opener)) votes.organisation += 2;
  if (PLACE_WORDS.has(own.at(-1) ?? '') || (PLACE_OPENERS.has(opener) && !isOne)) votes.place += 4;
  if (LOCALITY.test(before) || LOCALITY_BEHIND.test(behind)) votes.place += 3;
  else if (IN.test(before) && own.length < 3) votes.place += 1;
  if (isOne && (GOVERNED.test(before) || GOVERNING.test(behind))) votes.state += 1;
  if (hasArticle && !hasTitle) votes.person -= 1;
  if (hasTitle) votes.person += 3;
  if (!isOne && own.length < 5 && !isBody && (GIVEN_NAMES.has(opener) || own.slice(0, -1).some((word) => word.length === 1)))
    votes.person += 3;
  if (LEGAL_FORM.test(own.at(-1) ?? '')) votes.organisation += 4;
  if (FIRM_BEHIND.test(behind) || FIRM_BEFORE.test(before)) votes.organisation += 3;
  if (/^,? which\b/.test(behind)) votes.person -= 2;
  if ((SAYING.test(behind) || SAID_BY.test(before)) && !hasArticle) votes.person += 1;
  if (APPOSITION.test(behind) && !isOne && !hasArticle) votes.person += 1;
  return votes;
}
