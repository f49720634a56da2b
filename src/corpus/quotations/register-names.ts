// The people and bodies that a document names, with the posts it gives them, so that a short name leads to the fullest one.
import { interpretParty, wordsBetween } from './interpret-party.js';
import type { Known } from './known-names.js';
import { readLeft, readRight } from './read-party.js';
import type { OuterSentence } from './read-tokens.js';
import type { Party, Token } from './types.js';
import { BODY_HEADS, CALENDAR, DOCUMENTS, PARTICLES, PORTFOLIOS, ROLE_MODIFIERS, ROLES } from './word-lists.js';

/** A person or body where the text names it. */
export interface Introduction {
  readonly name: string;
  /** The name's words, lower case, without accents. */
  readonly words: readonly string[];
  readonly role: string;
  readonly of: string;
  readonly gender: 'he' | 'she' | null;
  /** Whether a title, an age or a given name tells that it is a person. */
  readonly isSure: boolean;
  /** Index of the sentence. */
  readonly at: number;
}

/** All names of a document. */
export interface Register {
  /** People by each word of their names. */
  readonly people: ReadonlyMap<string, readonly Introduction[]>;
  readonly byRole: ReadonlyMap<string, readonly Introduction[]>;
  /** Bodies by the noun at their head. */
  readonly bodies: ReadonlyMap<string, readonly Introduction[]>;
  /** Full names by their initials. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** People by sentence, surely people, in order. */
  readonly bySentence: ReadonlyMap<number, readonly Introduction[]>;
}

/** Names under one key are kept up to this many, so that no text makes looking them up slow. */
const MOST = 60;

/** Reads all names outside quotations. */
export function registerNames(sentences: readonly OuterSentence[], known: Known): Register {
  const people = new Map<string, Introduction[]>();
  const byRole = new Map<string, Introduction[]>();
  const bodies = new Map<string, Introduction[]>();
  const bySentence = new Map<number, Introduction[]>();
  const acronyms = new Map<string, string>();
  for (const [at, { tokens }] of sentences.entries()) {
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token === undefined) continue;
      if (token.kind === 'bracket' && token.text === '(') addAcronym(tokens, index, acronyms);
      if (BODY_HEADS.has(token.lower) || (DOCUMENTS.has(token.lower) && tokens[index - 1]?.isName === true)) {
        const body = readBody(tokens, index);
        if (body !== null) put(bodies, token.lower, { ...NOBODY, name: body, words: plainWords(body), at });
      }
      if (!token.isName || tokens[index + 1]?.isName || (PARTICLES.has(tokens[index + 1]?.lower ?? '') && tokens[index + 2]?.isName))
        continue;
      const person = readPerson(tokens, index + 1, known);
      if (person === null) continue;
      const introduction = introduce(tokens, person, at, known);
      if (introduction.words.length > 1) for (const word of new Set(introduction.words)) put(people, word, introduction);
      if (introduction.role !== '') put(byRole, headOf(introduction.role), introduction);
      if (introduction.isSure) put(bySentence, at, introduction);
    }
  }
  return { people, byRole, bodies, acronyms, bySentence };
}

const NOBODY = { role: '', of: '', gender: null, isSure: true } as const;

/** Words to compare names by. */
export const plainWords = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\b(?:al|el|ul|ad|as|an|ar|at|ash|az)-/g, '')
    .split(/[\s.]+/)
    .filter((word) => word !== '');

export const headOf = (role: string): string => role.split(' ').at(-1) ?? role;

function put<Key>(map: Map<Key, Introduction[]>, key: Key, introduction: Introduction): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [introduction]);
  else if (list.length < MOST) list.push(introduction);
  else list[MOST - 1] = introduction;
}

/** The person whose name ends before `end`, with the title in front. */
function readPerson(tokens: readonly Token[], end: number, known: Known): Party | null {
  let from = end;
  while (from > 0 && end - from < 16) {
    const token = tokens[from - 1];
    const next = tokens[from];
    if (token === undefined) break;
    const isPart =
      token.isName ||
      token.kind === 'possessive' ||
      (PARTICLES.has(token.lower) && next?.isName === true && tokens[from - 2]?.isName === true) ||
      (ROLES.has(token.lower) && from < end) ||
      (ROLE_MODIFIERS.has(token.lower) && from < end && token.lower !== 'and') ||
      (token.lower === 'of' && PORTFOLIOS.has(next?.lower ?? '') && ROLES.has(tokens[from - 2]?.lower ?? ''));
    if (!isPart) break;
    from -= 1;
  }
  const party = from < end ? interpretParty(tokens, from, end, known) : null;
  return party?.kind === 'person' ? party : null;
}

/** A person with the post that an apposition gives them: `Jane Doe, the minister of trade,`. */
function introduce(tokens: readonly Token[], person: Party, at: number, known: Known): Introduction {
  const comma = tokens[person.to];
  const isApart = comma?.kind === 'comma' || comma?.kind === 'dash' || comma?.kind === 'bracket';
  const hasAge = isApart && tokens[person.to + 1]?.kind === 'number' && tokens[person.to + 2]?.kind === 'comma';
  let { role, of, gender } = person;
  if (isApart && role === '') {
    const post = readRight(tokens, person.to + (hasAge ? 3 : 1), tokens.length, known);
    if (post?.kind === 'role' && !post.isGuess && tokens[post.from]?.isName !== true) {
      role = post.role;
      of = post.of;
      gender ??= post.gender;
    }
  }
  if (role === '' && tokens[person.from - 1]?.kind === 'comma') {
    const post = readLeft(tokens, 0, person.from - 1, known);
    if (post?.kind === 'role' && !post.isGuess && (isApart || comma?.kind === 'stop')) {
      ({ role, of } = post);
      gender ??= post.gender;
    }
  }
  const isSure = role !== '' || gender !== null || hasAge;
  return { name: person.name, words: plainWords(person.name), role, of, gender, isSure, at };
}

/** The full name of the body whose head noun stands at an index; null where it has only that noun. */
function readBody(tokens: readonly Token[], head: number): string | null {
  let from = head;
  while (from > 0 && head - from < 7) {
    const token = tokens[from - 1];
    const next = tokens[from];
    if (token === undefined || CALENDAR.has(token.lower)) break;
    const isPart =
      token.isName ||
      (token.kind === 'possessive' && tokens[from - 2]?.isName === true) ||
      ((PORTFOLIOS.has(token.lower) || ROLE_MODIFIERS.has(token.lower)) && token.lower !== 'and') ||
      (token.lower === 'and' && from < head && next?.isName === true && tokens[from - 2]?.isName === true);
    if (!isPart) break;
    from -= 1;
  }
  let to = head + 1;
  if (/^(?:of|for|on)$/.test(tokens[to]?.lower ?? '')) {
    let at = to;
    while (at - head < 12 && (tokens[at]?.isName === true || /^(?:of|for|the|and|on|&)$/.test(tokens[at]?.lower ?? ''))) at += 1;
    while (at > to && !tokens[at - 1]?.isName) at -= 1;
    to = at;
  }
  return to - from > 1 ? wordsBetween(tokens, from, to) : null;
}

/** `International Atomic Energy Agency (IAEA)`. */
function addAcronym(tokens: readonly Token[], bracket: number, acronyms: Map<string, string>): void {
  const short = tokens[bracket + 1];
  if (short === undefined || tokens[bracket + 2]?.text !== ')' || !/^[\p{Lu}\p{N}-]{2,8}s?$/u.test(short.text)) return;
  let from = bracket;
  while (from > 0 && bracket - from < 10) {
    const token = tokens[from - 1];
    if (token === undefined || !(token.isName || /^(?:of|for|the|and|on|in|&|to)$/.test(token.lower))) break;
    from -= 1;
  }
  const initial = short.text[0]?.toLowerCase();
  while (from < bracket && tokens[from]?.lower[0] !== initial) from += 1;
  while (from < bracket && !tokens[from]?.isName) from += 1;
  if (bracket - from > 1 && !acronyms.has(short.text)) acronyms.set(short.text, wordsBetween(tokens, from, bracket));
}
