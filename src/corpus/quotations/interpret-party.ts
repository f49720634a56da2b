// A noun phrase read as a person, a body, a post, a group or a text that speaks.
import { pronounOf } from '../actors/names/given-names.js';
import type { Known } from './known-names.js';
import { DETERMINERS, PREPOSITIONS } from './read-tokens.js';
import type { Party, Token } from './types.js';
import {
  BODY_HEADS,
  CALENDAR,
  DOCUMENTS,
  GROUPS,
  HONORIFICS,
  MEDIA,
  PARTICLES,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  ROLES,
  TIMES,
} from './word-lists.js';

const PRONOUN_GENDER: Readonly<Record<string, 'he' | 'she' | null>> = { he: 'he', him: 'he', she: 'she', her: 'she' };
/** Titles behind which even the noun of a body is a surname: `Senator Church`. */
const TITLES_BEFORE_NAMES =
  /^(?:president|premier|minister|chancellor|secretary|senator|sen|congressman|representative|rep|governor|gov|mayor|ambassador|colonel|col|major|captain|capt|sergeant|judge|justice|professor|prof|dr|doctor|mr|mrs|ms|sir|lord|lady|king|queen|prince|princess|pope|bishop|chairman|spokesman|spokeswoman)$/;
/** What stands behind those who are quoted without a name: `people familiar with the matter`. */
const KNOWING = /^(?:familiar|briefed|aware)$/;
/** Longer runs of capitalised words are headings or lists. */
const LONGEST_NAME = 7;

/** Reads tokens as somebody; null where they are a time or nothing is left. Range of the answer covers the whole phrase. */
export function interpretParty(tokens: readonly Token[], from: number, to: number, known: Known): Party | null {
  const first = tokens[from];
  if (first === undefined || to <= from) return null;
  const base = { role: '', of: '', gender: null, isGuess: false, from, to } as const;
  if (to === from + 1 && /^(?:he|she|they|it|who|him|her|them|we|i|you)$/.test(first.lower))
    return { ...base, kind: 'pronoun', name: first.lower, gender: PRONOUN_GENDER[first.lower] ?? null };
  let start = from;
  while (start < to - 1 && DETERMINERS.has(tokens[start]?.lower ?? '') && !tokens[start]?.isName) start += 1;
  const post = postBehindBody(tokens, start, to);
  if (post !== -1)
    return { ...base, ...readName(tokens, { start, core: post, end: to, to, of: wordsBetween(tokens, start, post) }, known) };
  const titled = readOfTitle(tokens, start, to, known);
  if (titled !== null) return { ...base, ...titled };
  const cut = headEnd(tokens, start, to);
  const owner = lastOwner(tokens, start, cut);
  const core = owner === -1 || owner + 1 >= cut ? start : owner + 1;
  const end = owner === cut - 1 ? owner : cut;
  const of = owner !== -1 && core > start ? wordsBetween(tokens, start, owner) : '';
  const last = tokens[end - 1];
  if (last === undefined || end <= core) return null;
  if (last.isName) return { ...base, ...readName(tokens, { start, core, end, to, of }, known) };
  return readCommon(tokens, { start, core, end, to, of }, base, known);
}

interface Phrase {
  /** Where the phrase begins behind its article, where what stands behind an owner begins, where its head ends, where all ends. */
  readonly start: number;
  readonly core: number;
  readonly end: number;
  readonly to: number;
  readonly of: string;
}
type Named = Pick<Party, 'kind' | 'name' | 'role' | 'of' | 'gender' | 'isGuess'>;

/** `Bank of Japan Governor Haruhiko Kuroda`: where the post begins between the name of a body with `of` and that of a person; -1 without one. */
function postBehindBody(tokens: readonly Token[], start: number, to: number): number {
  const of = headEnd(tokens, start, to);
  if (of >= to - 3 || !/^(?:of|for)$/.test(tokens[of]?.lower ?? '') || !BODY_HEADS.has(tokens[of - 1]?.lower ?? '')) return -1;
  for (let at = of + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) return -1;
    const isPost = at > of + 1 && (ROLES.has(token.lower) || (ROLE_MODIFIERS.has(token.lower) && ROLES.has(tokens[at + 1]?.lower ?? '')));
    if (isPost) return at + 1 < to && tokens[to - 1]?.isName && !ROLES.has(tokens[to - 1]?.lower ?? '') ? at : -1;
  }
  return -1;
}

/** `Secretary of State Mike Pompeo`, `minister for Europe Jane Doe`. */
function readOfTitle(tokens: readonly Token[], start: number, to: number, known: Known): Named | null {
  const cut = headEnd(tokens, start, to);
  const title = tokens[cut - 1];
  if (
    title === undefined ||
    cut >= to ||
    !ROLES.has(title.lower) ||
    title.lower.length < 4 ||
    !/^(?:of|for)$/.test(tokens[cut]?.lower ?? '')
  )
    return null;
  let at = cut + 1;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined) break;
    const isTitle = PORTFOLIOS.has(token.lower) || ROLES.has(token.lower) || /^(?:the|and|of|for)$/.test(token.lower);
    if (!isTitle && !(token.isName && known.isBody(token.text) && at + 2 < to)) break;
    at += 1;
  }
  if (at >= to || at === cut + 1 || tokens[at]?.isName !== true || !/^\p{Lu}/u.test(title.text)) return null;
  const name = readName(tokens, { start: at, core: at, end: headEnd(tokens, at, to), to, of: '' }, known);
  return name.kind === 'person' ? { ...name, role: wordsBetween(tokens, start, at).toLowerCase() } : null;
}

/** Where the head of a phrase ends: at its first preposition or relative. */
function headEnd(tokens: readonly Token[], start: number, to: number): number {
  for (let at = start + 1; at < to; at += 1) {
    const { lower = '', isName = false } = tokens[at] ?? {};
    if (PREPOSITIONS.has(lower) && !isName) return at;
    if (KNOWING.test(lower) && GROUPS.has(tokens[at - 1]?.lower ?? '')) return at;
  }
  return to;
}

function lastOwner(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) if (tokens[at]?.kind === 'possessive') return at;
  return -1;
}

/** A phrase whose head ends with a capitalised word. */
function readName(tokens: readonly Token[], phrase: Phrase, known: Known): Named {
  const { core, end, to } = phrase;
  let run = end - 1;
  while (run > core && belongsToRun(tokens, run - 1)) run -= 1;
  const words = tokens.slice(run, end);
  const lead = tokens.slice(core, run);
  const whole = wordsBetween(tokens, core, end);
  const lastWord = words.at(-1)?.lower ?? '';
  const firstBody = BODY_HEADS.has(words[0]?.lower ?? '') || BODY_HEADS.has(lastWord);
  if (
    firstBody &&
    end < to &&
    /^(?:of|for|on)$/.test(tokens[end]?.lower ?? '') &&
    tokens.slice(end + 1, end + 3).some(({ isName }) => isName)
  )
    return body(joinOwner(phrase, wordsBetween(tokens, core, bodyEnd(tokens, end, to))));
  if (known.isBody(whole) && !isPersonLike(words)) return body(whole, phrase.of);
  if (BODY_HEADS.has(lastWord) && !TITLES_BEFORE_NAMES.test(words.at(-2)?.lower ?? '')) return body(joinOwner(phrase, whole));
  const title = lastTitle(words);
  let name = words.slice(title + 1);
  if (name.length === 0)
    return { kind: 'role', name: joinOwner(phrase, whole), role: whole.toLowerCase(), of: phrase.of, gender: null, isGuess: false };
  while (name.length > 1 && isLoose(name[0], name.length, known)) name = name.slice(1);
  const role = roleBefore([...lead, ...words.slice(0, words.length - name.length)], known);
  const text = wordsOf(name.slice(-LONGEST_NAME));
  const given = name[0]?.lower ?? '';
  const honour = [...lead, ...words.slice(0, words.length - name.length)]
    .map(({ lower }) => HONORIFICS[lower.replace(/\.$/, '')])
    .find((gender) => gender !== undefined);
  const isBody =
    role.role === '' &&
    (known.isBody(text) ||
      (name.length === 1 && (/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(text) || MEDIA.has(given) || BODY_HEADS.has(given) || GROUPS.has(given))));
  if (isBody && !isPersonLike(name)) return body(text, phrase.of);
  return {
    kind: 'person',
    name: text,
    role: role.role,
    of: phrase.of === '' ? role.of : phrase.of,
    gender: honour ?? (name.length > 1 ? pronounOf(given) : null),
    isGuess: false,
  };
}

/** A name with a given name that people have. */
const isPersonLike = (words: readonly Token[]): boolean => words.length > 1 && pronounOf(words[0]?.lower ?? '') !== null;

function belongsToRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.isName) return true;
  const next = tokens[at + 1];
  return (PARTICLES.has(token.lower) || token.lower === 'and') && next?.isName === true && tokens[at - 1]?.isName === true;
}

/** Nationalities, days and modifiers of a post in front of a name. */
function isLoose(token: Token | undefined, length: number, known: Known): boolean {
  if (token === undefined) return false;
  if (CALENDAR.has(token.lower)) return true;
  if (length > 2 && (known.isAdjective(token.text) || /^(?:US|UK|UN|EU|U\.S\.|U\.N\.|NATO)$/.test(token.text))) return true;
  return length > 2 && ROLE_MODIFIERS.has(token.lower) && !/^(?:francis|white|royal|case|new)$/.test(token.lower);
}

/** Index of the last word of a title in a run of capitalised words; -1 without one. */
function lastTitle(words: readonly Token[]): number {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const lower = (words[at]?.lower ?? '').replace(/\.$/, '');
    const isRole =
      ROLES.has(lower) ||
      (lower.includes('-') && lower.split('-').every((part) => ROLES.has(part))) ||
      /^[\p{L}-]+-(?:general|minister|secretary|president|designate|elect)$/u.test(lower);
    if (
      isRole &&
      !(
        at > 0 &&
        at === words.length - 1 &&
        /^(?:sen|rep|gov|col|gen|maj|adm|capt|king|prince|bishop|pope|major|judge|chief|justice|baron|duke|page|shah|sheikh|imam)$/.test(
          lower,
        )
      )
    )
      return at;
  }
  return -1;
}

/** The post in the words before a name: modifiers and the last role, and whose it is. */
function roleBefore(words: readonly Token[], known: Known): { readonly role: string; readonly of: string } {
  let last = words.length - 1;
  while (last >= 0 && !ROLES.has((words[last]?.lower ?? '').replace(/\.$/, ''))) last -= 1;
  if (last < 0) return { role: '', of: '' };
  let first = last;
  while (first > 0 && ROLE_MODIFIERS.has(words[first - 1]?.lower ?? '') && !known.isAdjective(words[first - 1]?.text ?? '')) first -= 1;
  return { role: wordsOf(words.slice(first, last + 1)).toLowerCase(), of: wordsOf(words.slice(0, first)) };
}

/** `the ministry`, `a senior official`, `residents of the town`. */
function readCommon(tokens: readonly Token[], phrase: Phrase, base: Omit<Party, 'kind' | 'name'>, known: Known): Party | null {
  const { start, core, end, to } = phrase;
  const last = tokens[end - 1];
  if (last === undefined || last.kind !== 'word' || (TIMES.has(last.lower) && !DOCUMENTS.has(last.lower)) || CALENDAR.has(last.lower))
    return null;
  const isOf = end < to && /^(?:of|for|familiar|briefed|aware)$/.test(tokens[end]?.lower ?? '');
  const full = wordsBetween(tokens, start, isOf ? to : end);
  const singular = last.lower.replace(/s$/, '');
  const modifiers = wordsBetween(tokens, core, end - 1);
  const of = phrase.of === '' ? adjectiveIn(tokens, core, end, known) : phrase.of;
  const gender = HONORIFICS[last.lower] ?? null;
  if (BODY_HEADS.has(last.lower) && !ROLES.has(last.lower)) return { ...base, kind: 'body', name: full, of };
  if (ROLES.has(last.lower)) {
    const role = roleBefore(tokens.slice(core, end), known).role;
    return { ...base, kind: 'role', name: full, role, of: isOf ? wordsBetween(tokens, end + 1, to).replace(/^the /i, '') : of, gender };
  }
  if (DOCUMENTS.has(last.lower)) {
    const by = /^(?:by|from|of)$/.test(tokens[end]?.lower ?? '') ? interpretParty(tokens, end + 1, to, known) : null;
    if (by !== null && !by.isGuess && by.kind !== 'document') return { ...by, from: base.from, to: base.to };
    if (phrase.of !== '' && /^(?:statement|tweet|post|letter|message|communique|communiqué|speech)$/.test(last.lower)) {
      const who = interpretParty(tokens, start, core - 1, known);
      if (who !== null && who.kind !== 'role') return { ...who, from: base.from, to: base.to };
    }
    return { ...base, kind: 'document', name: full, of };
  }
  if (GROUPS.has(last.lower) || ROLES.has(singular) || BODY_HEADS.has(singular) || DOCUMENTS.has(singular))
    return { ...base, kind: 'group', name: full, of };
  // The noun in front of a preposition is nobody, the name behind it may be somebody: `on the attack Doe said`.
  const tail = tokens[to - 1];
  if (end < to && tail?.isName === true && !isOf && !/^(?:in|at|from|near)$/.test(tokens[end]?.lower ?? '')) {
    const lastName = lastRun(tokens, end, to);
    return { ...base, ...readName(tokens, { start: lastName, core: lastName, end: to, to, of: '' }, known), from: lastName };
  }
  return {
    ...base,
    kind: 'role',
    name: full,
    role: modifiers === '' ? last.lower : `${modifiers} ${last.lower}`.toLowerCase(),
    of,
    isGuess: true,
  };
}

function lastRun(tokens: readonly Token[], low: number, to: number): number {
  let run = to - 1;
  while (run > low && belongsToRun(tokens, run - 1)) run -= 1;
  return run;
}

function adjectiveIn(tokens: readonly Token[], from: number, to: number, known: Known): string {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.isName === true && (known.isAdjective(token.text) || known.isBody(token.text))) return token.text;
  }
  return '';
}

const body = (name: string, of = ''): Named => ({ kind: 'body', name, role: '', of, gender: null, isGuess: false });
const joinOwner = ({ of }: Phrase, words: string): string => (of === '' ? words : `${of}'s ${words}`);

/** The name of a body goes on behind `of` and `for` while words are capitalised. */
function bodyEnd(tokens: readonly Token[], end: number, to: number): number {
  let at = end;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined || !(token.isName || /^(?:of|for|the|and|on|&)$/.test(token.lower))) break;
    at += 1;
  }
  while (at > end && !tokens[at - 1]?.isName) at -= 1;
  return at;
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }, index) => (index === 0 ? text : ` ${text}`)).join('');

/** Words of a range as the text has them, possessives joined. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined) words += token.kind === 'possessive' || words === '' ? token.text : ` ${token.text}`;
  }
  return words;
}
