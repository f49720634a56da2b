// The words of a text as terms have them: names with small words inside, such as `von der Leyen` and `Gulf of Finland`, are one.
import { PARTICLES } from '../actors/names/titles.js';

/** A word, a name with its small words, or marks and numbers, which end a run. */
export interface PhraseToken {
  readonly token: string;
  /** UTF-16 offset. */
  readonly index: number;
}

/** Words, and everything that ends a run. */
const TOKEN = /\p{L}[\p{L}\p{N}]*(?:[-'][\p{L}\p{N}]+)*|[^\s\p{L}]+/gu;
/** What stands before the `of` of a place's name. */
const PLACES = new Set(
  'Bay Cape Coast Firth Gulf Horn Isle Isles Island Islands Kingdom Lake Mount Port River Rock Sea Strait Straits Valley'.split(' '),
);
/** Small words that a name begins with where it has no other. */
const MOST_PARTICLES = 3;

/** The tokens of a folded text, in order. */
export function phraseTokens(text: string): readonly PhraseToken[] {
  const raw = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ token, index }));
  const tokens: PhraseToken[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const first = raw[at];
    if (first === undefined) break;
    const last = Math.max(particleEnd(text, raw, at), placeEnd(text, raw, at));
    const end = raw[last] ?? first;
    tokens.push(last === at ? first : { token: text.slice(first.index, end.index + end.token.length), index: first.index });
    at = last;
  }
  return tokens;
}

/** The place of the name behind particles that begin at `at`; `at` itself where there is none. */
function particleEnd(text: string, raw: readonly PhraseToken[], at: number): number {
  let next = at;
  while (next - at < MOST_PARTICLES && PARTICLES.has(raw[next]?.token.toLowerCase() ?? '') && isJoined(text, raw, next)) next += 1;
  return next > at && isName(raw[next]) ? next : at;
}

/** The last word of `Gulf of Finland`, `Cape of Good Hope`; `at` itself where none such begins. */
function placeEnd(text: string, raw: readonly PhraseToken[], at: number): number {
  const isOpen = PLACES.has(raw[at]?.token ?? '') && raw[at + 1]?.token === 'of' && isJoined(text, raw, at) && isJoined(text, raw, at + 1);
  if (!isOpen || !isName(raw[at + 2])) return at;
  return isJoined(text, raw, at + 2) &&
    isName(raw[at + 3]) &&
    /^(?:Good|Great|New|North|South|East|West|Saint|St|San|Santa)$/.test(raw[at + 2]?.token ?? '')
    ? at + 3
    : at + 2;
}

const isName = (token: PhraseToken | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.token);

/** Whether one space stands between a token and the next. */
function isJoined(text: string, raw: readonly PhraseToken[], at: number): boolean {
  const [one, other] = [raw[at], raw[at + 1]];
  if (one === undefined || other === undefined) return false;
  const end = one.index + one.token.length;
  return other.index === end + 1 && text[end] === ' ';
}
