// Noun phrases left and right of a place in a sentence, read as somebody who can speak.

import { interpretParty } from './interpret-party.js';
import type { Known } from './known-names.js';
import { DETERMINERS, PREPOSITIONS } from './read-tokens.js';
import { SAYING_VERBS } from './saying-verbs.js';
import type { Party, Token } from './types.js';
import { BETWEEN, BODY_HEADS, CALENDAR, CLOSED, DOCUMENTS, GROUPS, PARTICLES, ROLE_MODIFIERS, ROLES } from './word-lists.js';

/** Tokens that a noun phrase, or what stands between it and its verb, holds at most. */
const REACH = 24;
const ASIDES = 60;
const MOST_ASIDES = 7;
const PRONOUNS: ReadonlySet<string> = new Set('he she they it who i we you'.split(' '));
/** What may stand in front of a subject at the beginning of its clause. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  'and but or yet so that while when whereas as although though because since if where after before then later meanwhile however therefore also thus indeed now today yesterday elsewhere what how which separately still earlier'.split(
    ' ',
  ),
);
const OPENS_CLAUSE = /^(?:that|which|whom|while|whereas|but|because|what)$/;
const CAN_JOIN: ReadonlySet<string> = new Set('of for at in from on with to by under near'.split(' '));

export const isVerbBetween = (token: Token): boolean =>
  token.kind === 'word' && (BETWEEN.has(token.lower) || (/ly$/.test(token.lower) && !token.isName) || CALENDAR.has(token.lower));

/** The subject that ends right before the token at `verb`, asides between the two left out; nothing before `low` belongs to it. */
export function readSubject(tokens: readonly Token[], low: number, verb: number, known: Known): Party | null {
  let at = verb - 1;
  while (at >= low && verb - at < REACH && isSkipped(tokens, at)) at -= 1;
  const last = tokens[at];
  if (at < low || last === undefined) return null;
  if (last.kind === 'comma' || last.kind === 'dash' || last.kind === 'bracket') return readAcrossAsides(tokens, low, at, known);
  return last.kind === 'word' || last.kind === 'number' ? readLeft(tokens, low, at + 1, known) : null;
}

/** Adverbs, auxiliaries and days, with the preposition in front of a day. */
function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isVerbBetween(token)) return true;
  const next = tokens[at + 1];
  const isBeforeDay =
    next !== undefined && (CALENDAR.has(next.lower) || (next.kind === 'number' && CALENDAR.has(tokens[at - 1]?.lower ?? '')));
  if (token.kind === 'number') return CALENDAR.has(tokens[at - 1]?.lower ?? '') || CALENDAR.has(next?.lower ?? '');
  return isBeforeDay && /^(?:on|in|late|early|by|last|this|next)$/.test(token.lower);
}

/** The noun phrase that ends before `end`. */
export function readLeft(tokens: readonly Token[], low: number, end: number, known: Known): Party | null {
  const last = tokens[end - 1];
  if (last === undefined || end <= low) return null;
  if (PRONOUNS.has(last.lower)) return interpretParty(tokens, end - 1, end, known);
  let from = end;
  while (from > low && end - from < REACH) {
    const token = tokens[from - 1];
    if (token === undefined || !reachesLeft(tokens, low, from - 1, end)) break;
    from -= 1;
    if (DETERMINERS.has(token.lower) && !token.isName && !joinsLeft(tokens, low, from)) break;
  }
  from = withoutLooseEnd(tokens, from, end);
  return from < end ? interpretParty(tokens, from, end, known) : null;
}

/** Whether the token at an index still belongs to a noun phrase on its right. */
function reachesLeft(tokens: readonly Token[], low: number, at: number, end: number): boolean {
  const token = tokens[at];
  const right = tokens[at + 1];
  if (token === undefined) return false;
  if (token.kind === 'possessive') return at + 1 < end;
  if (token.kind === 'number') return right !== undefined && !right.isName;
  if (token.kind !== 'word') return false;
  if (token.isName || DETERMINERS.has(token.lower)) return true;
  if (PARTICLES.has(token.lower) && right?.isName === true && tokens[at - 1]?.isName === true) return true;
  if (token.lower === 'and' || token.lower === '&') return right?.isName === true && tokens[at - 1]?.isName === true && at > low;
  if (PREPOSITIONS.has(token.lower)) return at + 1 < end && CAN_JOIN.has(token.lower) && joinsLeft(tokens, low, at + 1);
  if (CLOSED.has(token.lower)) return false;
  const verb = SAYING_VERBS.get(token.lower);
  return verb === undefined || verb.isNoun || ROLES.has(token.lower) || at + 1 < end - 1;
}

/** Whether a preposition stands before `at` that hangs on a noun. */
function joinsLeft(tokens: readonly Token[], low: number, at: number): boolean {
  const preposition = tokens[at - 1];
  const noun = tokens[at - 2];
  if (preposition === undefined || noun === undefined || at - 2 < low) return false;
  if (!CAN_JOIN.has(preposition.lower)) return false;
  if (noun.isName) return true;
  return (
    noun.kind === 'word' && !CLOSED.has(noun.lower) && !PREPOSITIONS.has(noun.lower) && !DETERMINERS.has(noun.lower) && !isSayingVerb(noun)
  );
}

const isSayingVerb = (token: Token): boolean => {
  const verb = SAYING_VERBS.get(token.lower);
  return verb !== undefined && !verb.isNoun;
};

/** Two names joined by `and` are one subject only at the beginning of a clause. */
function withoutLooseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 2; at > from; at -= 1) {
    if (tokens[at]?.lower !== 'and') continue;
    const before = tokens.slice(from, at);
    const isPhrase = before.some(({ lower }) => lower === 'of' || lower === 'for');
    const previous = tokens[from - 1];
    const beginsClause = previous === undefined || previous.kind !== 'word' || BEFORE_SUBJECT.has(previous.lower);
    return isPhrase || beginsClause ? from : at + 1;
  }
  return from;
}

/** `Jane Doe, an analyst at the Institute, said`: the leftmost part between commas that is a subject and nothing else. */
function readAcrossAsides(tokens: readonly Token[], low: number, comma: number, known: Known): Party | null {
  const ends: number[] = [comma];
  let at = comma - 1;
  for (; at >= low && comma - at < ASIDES; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || token.kind === 'semicolon' || token.kind === 'colon') break;
    if (token.kind === 'comma' || token.kind === 'dash' || token.kind === 'bracket') ends.push(at);
    if (ends.length > MOST_ASIDES) break;
  }
  const starts = [...ends.slice(1).map((end) => end + 1), at + 1].reverse();
  ends.reverse();
  const inner = readInnerClause(tokens, starts, ends, known);
  if (inner !== null) return inner;
  for (const [index, end] of ends.entries()) {
    const start = starts[index] ?? low;
    const party = readWhole(tokens, start, end, known);
    if (party === null) continue;
    const nextEnd = ends[index + 1];
    const author =
      party.kind === 'document' && /^(?:by|from)$/.test(tokens[end + 1]?.lower ?? '')
        ? readWhole(tokens, end + 2, nextEnd ?? end, known)
        : null;
    if (author !== null) return { ...author, begins: party.from };
    const lead = starts[index - 1] ?? start;
    if (party.kind === 'person' && lead < start && isPlainPhrase(tokens, lead, start - 1)) return { ...party, begins: lead };
    if (party.kind !== 'role' || nextEnd === undefined) return party;
    const named = readWhole(tokens, end + 1, nextEnd, known);
    const begins = party.begins ?? party.from;
    return named?.kind === 'person' ? { ...named, begins, role: party.role, of: party.of, gender: named.gender ?? party.gender } : party;
  }
  const tail = ends.length > 1 ? readLeft(tokens, starts.at(-2) ?? low, ends.at(-2) ?? comma, known) : null;
  if (tail?.kind === 'person' && tail.name.includes(' ')) return tail;
  return readUnknown(tokens, starts[0] ?? low, ends[0] ?? comma, known);
}

/** `a remark that Jane Doe, a lawyer, called`: the person behind the word that opens the last clause with one. */
function readInnerClause(tokens: readonly Token[], starts: readonly number[], ends: readonly number[], known: Known): Party | null {
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const end = ends[index] ?? 0;
    const start = starts[index] ?? end;
    const party = tokens[end - 1]?.isName ? readLeft(tokens, start, end, known) : null;
    if (party?.kind !== 'person' || party.from <= start) {
      const isAside = readWhole(tokens, start, end, known) !== null || isPlainPhrase(tokens, start, end) || tokens[start]?.lower === 'who';
      if (isAside) continue;
      return null;
    }
    // `that` is read as an article, too.
    if (tokens[party.from]?.lower === 'that') return { ...party, from: party.from + 1 };
    if (OPENS_CLAUSE.test(tokens[party.from - 1]?.lower ?? '')) return party;
  }
  return null;
}

/** `a rival`: a noun phrase of common words. */
const isPlainPhrase = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  to - from <= 8 &&
  DETERMINERS.has(tokens[from]?.lower ?? '') &&
  tokens.slice(from, to).every(({ kind, lower }) => kind === 'word' && !CLOSED.has(lower));

/** `A forwarder in Poti, who asked not to be named, said`: nobody the lists know, but somebody. */
function readUnknown(tokens: readonly Token[], start: number, end: number, known: Known): Party | null {
  const from = BEFORE_SUBJECT.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (!/^(?:a|an|one|another)$/.test(tokens[from]?.lower ?? '')) return null;
  const party = readLeft(tokens, from, end, known);
  return party?.from === from ? party : null;
}

/** A part of a sentence that is a known party, but for words that link clauses. */
function readWhole(tokens: readonly Token[], start: number, end: number, known: Known): Party | null {
  let last = end;
  while (last > start && isSkipped(tokens, last - 1)) last -= 1;
  if (last <= start) return null;
  const party = readLeft(tokens, start, last, known);
  if (party === null || party.isGuess) return null;
  for (let at = start; at < party.from; at += 1) {
    const token = tokens[at];
    const isOpening = token !== undefined && (BEFORE_SUBJECT.has(token.lower) || (isVerbBetween(token) && !PREPOSITIONS.has(token.lower)));
    if (token?.kind !== 'word' || !isOpening) return null;
  }
  return party;
}

/** The noun phrase that begins at `start`, with the name in apposition behind a post: `said the president, Jane Doe`. */
export function readRight(tokens: readonly Token[], start: number, high: number, known: Known): Party | null {
  const first = tokens[start];
  if (first === undefined || start >= high) return null;
  if (PRONOUNS.has(first.lower) || /^(?:him|her|them)$/.test(first.lower)) {
    const isDeterminer = first.lower === 'her' && tokens[start + 1]?.kind === 'word' && !CLOSED.has(tokens[start + 1]?.lower ?? '');
    if (!isDeterminer) return interpretParty(tokens, start, start + 1, known);
  }
  let at = start;
  while (at < high && at - start < REACH && reachesRight(tokens, start, at)) at += 1;
  while (at > start && /^(?:of|for|and|the|a|an)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  const party = at > start ? interpretParty(tokens, start, at, known) : null;
  if (party === null || party.kind !== 'role' || tokens[at]?.kind !== 'comma') return party;
  const named = readRight(tokens, at + 1, high, known);
  if (named?.kind !== 'person' || !tokens[named.from]?.isName) return party;
  const behind = tokens[named.to];
  const isClosed =
    behind === undefined ||
    behind.kind !== 'word' ||
    behind.lower === 'who' ||
    CALENDAR.has(behind.lower) ||
    PREPOSITIONS.has(behind.lower);
  return isClosed ? { ...named, role: party.role, of: party.of, gender: named.gender ?? party.gender } : party;
}

/** `the ministry issued a statement`: a past tense behind the head of a phrase, with what follows a verb. */
const isVerbBehindHead = (left: Token | undefined, { lower }: Token, next: Token | undefined): boolean =>
  left !== undefined &&
  (BODY_HEADS.has(left.lower) || ROLES.has(left.lower) || DOCUMENTS.has(left.lower) || GROUPS.has(left.lower)) &&
  /(?:ed|held|cut|broke|kept|rose|fell)$/.test(lower) &&
  (next?.kind !== 'word' || next.isName || DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower) || /ly$/.test(next.lower));

function reachesRight(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at];
  const left = at > start ? tokens[at - 1] : undefined;
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (token.kind === 'possessive') return true;
  if (token.kind !== 'word' || CALENDAR.has(token.lower)) return false;
  if (token.isName) return true;
  if (DETERMINERS.has(token.lower))
    return left === undefined || left.lower === 'of' || left.lower === 'for' || left.lower === 'and' || DETERMINERS.has(left.lower);
  if (token.lower === 'of' || token.lower === 'for') return left !== undefined && next?.kind === 'word';
  if (PARTICLES.has(token.lower) && next?.isName === true) return true;
  if (token.lower === 'and' || token.lower === '&') return left?.isName === true && next?.isName === true;
  if (CLOSED.has(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  if (SAYING_VERBS.has(token.lower) && !ROLES.has(token.lower))
    return left === undefined || DETERMINERS.has(left.lower) || SAYING_VERBS.get(token.lower)?.isNoun === true;
  if (left?.isName !== true) return !isVerbBehindHead(left, token, next);
  const isPost = (word: string): boolean =>
    ROLES.has(word) || BODY_HEADS.has(word) || GROUPS.has(word) || DOCUMENTS.has(word) || ROLE_MODIFIERS.has(word);
  return isPost(token.lower) || (next !== undefined && !next.isName && (ROLES.has(next.lower) || BODY_HEADS.has(next.lower)));
}
