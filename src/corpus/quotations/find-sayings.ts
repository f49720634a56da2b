// Acts of saying in a sentence: who is told to say something, where, and how directly a quotation hangs on it.

import type { Known } from './known-names.js';
import { readLeft, readRight, readSubject } from './read-party.js';
import { needsQuote, SAYING_NOUNS, SAYING_VERBS, type SayingVerb } from './saying-verbs.js';
import type { Party, Token } from './types.js';
import { CLOSED, MEDIA } from './word-lists.js';

/** One act of saying. */
export interface Saying {
  /** Index of the verb, or of what stands for it. */
  readonly at: number;
  /** First token of subject and verb together, and where they end. */
  readonly from: number;
  readonly to: number;
  readonly party: Party | null;
  /** How the speaker was found, for people: "subject of `said`". */
  readonly reason: string;
  readonly quotedIn: string | null;
  /** `noun` and `clause` lead to a speaker only where nothing better does. */
  readonly kind: 'verb' | 'call' | 'according' | 'noun' | 'clause';
  readonly isPassive: boolean;
  /** Whether a medium only passes words on: `Xinhua reported`. */
  readonly isReport?: boolean;
}

/** How far a quotation may stand from a verb that counts only beside one. */
const NEAR = 14;
const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;

/** Sayings of a sentence, in order. */
export function findSayings(tokens: readonly Token[], known: Known): readonly Saying[] {
  const found: Saying[] = [];
  const low = tokens.length;
  const clause = lazyClauseSubject(tokens, known);
  let lastQuoteEnd = 0;
  for (let at = 0; at < low; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'quote') lastQuoteEnd = at + 1;
    if (token.kind === 'colon') addColon(tokens, at, found, clause, known);
    if (token.kind !== 'word') continue;
    const saying =
      readAccording(tokens, at, known) ??
      readPut(tokens, at, lastQuoteEnd, known) ??
      readQuoting(tokens, at, lastQuoteEnd, known) ??
      readVerb(tokens, at, lastQuoteEnd, found, clause, known) ??
      readNoun(tokens, at, known);
    if (saying !== null) found.push(saying);
  }
  return found;
}

/** `according to X`, `in the words of X`, `for X,` in front of a quotation. */
function readAccording(tokens: readonly Token[], at: number, known: Known): Saying | null {
  const token = tokens[at];
  const isAccording = token?.lower === 'according' && tokens[at + 1]?.lower === 'to';
  const isWords = token?.lower === 'words' && tokens[at + 1]?.lower === 'of' && /^in$|^the$/.test(tokens[at - 1]?.lower ?? '');
  if (isAccording || isWords) {
    const party = readRight(tokens, at + 2, tokens.length, known);
    const reason = isAccording ? 'named after `according to`' : 'named after `in the words of`';
    return party === null ? null : { at, from: at, to: party.to, party, reason, quotedIn: null, kind: 'according', isPassive: false };
  }
  if (token?.lower !== 'for' || at > 2 || !(at === 0 || CLOSED.has(tokens[at - 1]?.lower ?? ''))) return null;
  const party = readRight(tokens, at + 1, tokens.length, known);
  if (party === null || party.isGuess || tokens[party.to]?.kind !== 'comma' || tokens[party.to + 1]?.kind !== 'quote') return null;
  return { at, from: at, to: party.to, party, reason: 'named after `for`', quotedIn: null, kind: 'according', isPassive: false };
}

/** `as X put it`. */
function readPut(tokens: readonly Token[], at: number, low: number, known: Known): Saying | null {
  const verb = tokens[at]?.lower ?? '';
  if (!/^(?:put|puts|putting|has)$/.test(verb) || !/^(?:it|this|that)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const party = readSubject(tokens, low, at, known);
  if (party === null || party.isGuess) return null;
  if (verb === 'has' && tokens[party.from - 1]?.lower !== 'as') return null;
  return { at, from: party.from, to: at + 2, party, reason: `subject of \`${verb} it\``, quotedIn: null, kind: 'verb', isPassive: false };
}

/** `Interfax quoted X as saying`, `X was quoted by Interfax as saying`, `citing X`. */
function readQuoting(tokens: readonly Token[], at: number, low: number, known: Known): Saying | null {
  const verb = tokens[at]?.lower ?? '';
  if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|report(?:ed|s)|heard|recorded|paraphras(?:ed|ing))$/.test(verb)) return null;
  const asSaying = findAsSaying(tokens, at);
  if (asSaying === -1 && !/^(?:quot|cit)/.test(verb)) return null;
  const isPassive = BE.test(tokens[at - 1]?.lower ?? '') || /^(?:is|are|was|were|been)$/.test(tokens[at - 2]?.lower ?? '');
  const to = asSaying === -1 ? at + 1 : asSaying;
  if (isPassive) {
    const party = readSubject(tokens, low, skipBe(tokens, at), known);
    const by = findBy(tokens, at + 1, to + 4, known);
    if (party === null) return null;
    return {
      at,
      from: party.from,
      to,
      party,
      reason: `subject of \`was ${verb}\``,
      quotedIn: by?.words ?? null,
      kind: 'verb',
      isPassive: false,
    };
  }
  const party = readRight(tokens, at + 1, tokens.length, known);
  if (party === null) return null;
  const source = readSubject(tokens, low, at, known);
  const quotedIn = source === null || source.kind === 'pronoun' || source.kind === 'person' ? null : source.name;
  return { at, from: at, to: Math.max(to, party.to), party, reason: `object of \`${verb}\``, quotedIn, kind: 'verb', isPassive: false };
}

/** Index right behind `as saying` close to the right of a verb; -1 without one. */
function findAsSaying(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length && next - at < NEAR; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'quote' || token?.kind === 'semicolon') return -1;
    if (
      token?.lower === 'as' &&
      /^(?:saying|telling|having|stating|describing|calling|writing|warning|adding)$/.test(tokens[next + 1]?.lower ?? '')
    )
      return next + 2;
  }
  return -1;
}

const skipBe = (tokens: readonly Token[], at: number): number => {
  let verb = at;
  while (verb > 0 && (BE.test(tokens[verb - 1]?.lower ?? '') || /^(?:has|have|had|also|widely|later)$/.test(tokens[verb - 1]?.lower ?? '')))
    verb -= 1;
  return verb;
};

function findBy(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Known,
): { readonly words: string; readonly party: Party } | null {
  for (let at = from; at < Math.min(tokens.length, to); at += 1) {
    if (tokens[at]?.lower !== 'by') continue;
    const party = readRight(tokens, at + 1, tokens.length, known);
    if (party !== null) return { words: party.name, party };
  }
  return null;
}

type Clause = (before: number) => Party | null;

function readVerb(
  tokens: readonly Token[],
  at: number,
  low: number,
  found: readonly Saying[],
  clause: Clause,
  known: Known,
): Saying | null {
  const token = tokens[at];
  const verb = token === undefined ? undefined : SAYING_VERBS.get(token.lower);
  if (token === undefined || verb === undefined || (token.isName && tokens[at - 1]?.kind !== 'quote' && tokens[at - 1]?.kind !== 'comma'))
    return null;
  if (tokens[at - 1]?.lower === 'as' && found.at(-1)?.to === at + 1) return null;
  if (/^(?:so|as)$/.test(tokens[at - 1]?.lower ?? '') && token.lower === 'called') return null;
  const behindQuote = isBehindQuote(tokens, at);
  const beforeQuote = isBeforeQuote(tokens, at, verb);
  if (needsQuote(verb) && !behindQuote && !beforeQuote) return null;
  if (verb.isNoun && !behindQuote && !isPronounAt(tokens, at - 1) && !isVerbHere(tokens, at)) return null;
  const quotedIn = readMedium(tokens, at, verb, known);
  const kind = verb.bringsTerms ? 'call' : 'verb';
  const base = { at, quotedIn, kind, isPassive: false, isReport: verb.verb === 'report' || verb.verb === 'quote' } as const;
  if (behindQuote && verb.class !== 'call') {
    const right = readRight(tokens, at + 1, tokens.length, known);
    if (right !== null && !(verb.class === 'tell') && !(verb.form === 'participle'))
      return { ...base, from: at, to: right.to, party: right, reason: `subject of \`${token.lower}\`` };
  }
  const before = skipBe(tokens, at);
  if (
    (before < at && BE.test(tokens[before]?.lower ?? '') && verb.form === 'past') ||
    (/^(?:been|being)$/.test(tokens[at - 1]?.lower ?? '') && verb.form === 'past')
  ) {
    const by = findBy(tokens, at + 1, at + NEAR, known);
    const reason = `named after \`${token.lower} by\``;
    return { ...base, from: at, to: by?.party.to ?? at + 1, party: by?.party ?? null, reason, isPassive: true };
  }
  const subject =
    verb.form === 'participle'
      ? participleSubject(tokens, low, at, found, clause, known)
      : verbSubject(tokens, low, at, found, clause, known);
  if (subject === null && isInverted(tokens, at)) {
    const right = readRight(tokens, at + 1, tokens.length, known);
    if (right !== null && !right.isGuess) return { ...base, from: at, to: right.to, party: right, reason: `subject of \`${token.lower}\`` };
  }
  if (subject === null || (subject.isGuess && verb.isNoun)) return null;
  if (verb.form === 'base' && !isBaseFit(tokens, at, subject)) return null;
  return { ...base, from: Math.min(subject.from, at), to: at + 1, party: subject, reason: `subject of \`${token.lower}\`` };
}

/** `notes that`, `claims: “…”`: a form that is a noun as often is a verb right in front of these. */
const isVerbHere = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (next?.lower === 'that' || next?.kind === 'quote') return true;
  return (next?.kind === 'comma' || next?.kind === 'colon') && tokens[at + 2]?.kind === 'quote';
};
const isPronounAt = (tokens: readonly Token[], at: number): boolean => /^(?:he|she|it|they|who)$/.test(tokens[at]?.lower ?? '');

/** A quotation, or it and a comma, right in front. */
function isBehindQuote(tokens: readonly Token[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && /^(?:later|also|once|then)$/.test(tokens[left]?.lower ?? '')) left -= 1;
  if (tokens[left]?.kind === 'comma' || tokens[left]?.kind === 'dash') left -= 1;
  return tokens[left]?.kind === 'quote';
}

/** A quotation to the right, near enough for the verb, and none of its own clause in between. */
function isBeforeQuote(tokens: readonly Token[], at: number, verb: SayingVerb): boolean {
  const reach = verb.class === 'call' || verb.class === 'tell' ? NEAR : 5;
  for (let next = at + 1; next < tokens.length && next - at <= reach; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'quote') return true;
    if (token?.kind === 'semicolon' || token?.kind === 'stop') break;
  }
  // Behind a quotation with its subject in between: “…,” X tweeted.
  for (let left = at - 1; left >= 0 && at - left <= NEAR; left -= 1)
    if (tokens[left]?.kind === 'quote') return verb.class === 'say' || verb.class === 'tell';
  return false;
}

const isInverted = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.kind === 'quote';

/** Plain forms belong to plurals, pronouns, and what stands behind `to` and `would`. */
function isBaseFit(tokens: readonly Token[], at: number, subject: Party): boolean {
  if (/^(?:to|would|will|could|can|may|might|did|not|should|must|and)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return (
    subject.kind === 'group' ||
    /^(?:they|we|i|you|who)$/.test(subject.name) ||
    / and /.test(subject.name) ||
    /s$/.test(subject.name) ||
    /ly$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function verbSubject(
  tokens: readonly Token[],
  low: number,
  at: number,
  found: readonly Saying[],
  clause: Clause,
  known: Known,
): Party | null {
  let left = at - 1;
  while (
    left >= low &&
    /^(?:also|then|to|would|will|could|went|on|even|later|not|did|further|as|far|so|publicly|has|have|had)$/.test(tokens[left]?.lower ?? '')
  )
    left -= 1;
  const before = tokens[left];
  const isLinked = before !== undefined && /^(?:and|but|or|then|before|by|while|when)$/.test(before.lower);
  const goesOn = tokens[at - 1]?.lower === 'to' || isLinked || (left < low && low > 0 && found.length > 0);
  if (!goesOn) {
    const subject = readSubject(tokens, low, at, known);
    if (subject?.name === 'who') return whoIs(tokens, low, subject.from, known);
    if (subject !== null) return subject;
  }
  return (
    found.findLast(({ party, isPassive }) => party !== null && !isPassive)?.party ??
    (goesOn || before?.kind === 'comma' ? clause(at) : null)
  );
}

/** `saying` has the subject of the verb before it, unless a name stands right in front: `with Doe saying`. */
function participleSubject(
  tokens: readonly Token[],
  low: number,
  at: number,
  found: readonly Saying[],
  clause: Clause,
  known: Known,
): Party | null {
  const near = tokens[at - 1]?.kind === 'word' ? readSubject(tokens, low, at, known) : null;
  if (
    near !== null &&
    !near.isGuess &&
    near.kind !== 'document' &&
    near.kind !== 'pronoun' &&
    /^(?:with|and|while)$/.test(tokens[near.from - 1]?.lower ?? '')
  )
    return near;
  if (near?.kind === 'pronoun' && near.name !== 'who') return near;
  const before = found.findLast(({ party, isPassive, kind }) => party !== null && !isPassive && kind !== 'noun')?.party;
  if (before !== undefined && before !== null) return before;
  const subject = clause(at);
  if (subject !== null) return subject;
  return near !== null && !near.isGuess ? near : null;
}

/** Whom a relative pronoun stands for: the name in front of it, across a comma. */
function whoIs(tokens: readonly Token[], low: number, who: number, known: Known): Party | null {
  const end = tokens[who - 1]?.kind === 'comma' ? who - 1 : who;
  const near = readLeft(tokens, low, end, known);
  if (near === null) return null;
  if (near.kind === 'person') return near;
  const across = tokens[near.from - 1]?.kind === 'comma' ? readSubject(tokens, low, end + 1, known) : null;
  return across ?? near;
}

/** `told Reuters`, `in an interview with the BBC`, `wrote on Facebook`. */
function readMedium(tokens: readonly Token[], at: number, verb: SayingVerb, known: Known): string | null {
  const isTold = verb.class === 'tell';
  for (let next = at + 1; next < tokens.length && next - at < NEAR; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'quote' || token.kind === 'stop' || token.kind === 'semicolon') return null;
    const opens = (isTold && next === at + 1) || /^(?:with|to|on|by)$/.test(tokens[next - 1]?.lower ?? '');
    if (!opens) continue;
    const party = readRight(tokens, next, tokens.length, known);
    if (party === null || party.kind === 'pronoun') continue;
    const last = party.name.toLowerCase().split(/[\s'-]+/);
    if (last.some((word) => MEDIA.has(word)) && !/^(?:reporters|journalists)$/.test(party.name)) return party.name;
  }
  return null;
}

/** `X's warning that “…”`, `his words: “…”`. */
function readNoun(tokens: readonly Token[], at: number, known: Known): Saying | null {
  const token = tokens[at];
  if (token === undefined || !SAYING_NOUNS.has(token.lower) || token.isName) return null;
  const quote = tokens.findIndex((next, index) => index > at && index - at <= 8 && next.kind === 'quote');
  if (quote === -1) return null;
  const base = { at, to: at + 1, quotedIn: null, kind: 'noun', isPassive: false, reason: `owner of \`${token.lower}\`` } as const;
  for (let left = at - 1; left >= 0 && at - left <= 4; left -= 1) {
    const word = tokens[left];
    if (word?.kind === 'possessive') {
      const party = readLeft(tokens, 0, left, known);
      return party === null || party.isGuess ? null : { ...base, from: party.from, party };
    }
    const owner = /^(?:his|her|their|its)$/.exec(word?.lower ?? '')?.[0];
    if (owner !== undefined) {
      const name = { his: 'he', her: 'she', their: 'they', its: 'it' }[owner] ?? 'it';
      const gender = name === 'he' || name === 'she' ? name : null;
      return { ...base, from: left, party: { kind: 'pronoun', name, role: '', of: '', gender, isGuess: false, from: left, to: left + 1 } };
    }
    if (word?.kind !== 'word' || CLOSED.has(word.lower)) break;
  }
  if (!/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const party = readRight(tokens, at + 2, quote, known);
  return party === null || party.isGuess
    ? null
    : { ...base, from: at, to: party.to, party, reason: `named after \`${token.lower} ${tokens[at + 1]?.lower}\`` };
}

/** `X: “…”`, and `X was blunt: “…”`. */
function addColon(tokens: readonly Token[], at: number, found: Saying[], clause: Clause, known: Known): void {
  if (tokens[at + 1]?.kind !== 'quote' || found.some(({ kind, at: verb }) => kind !== 'noun' && at - verb <= NEAR)) return;
  const alone = readLeft(tokens, 0, at, known);
  const party = alone !== null && alone.from === 0 && !alone.isGuess ? alone : clause(at);
  if (party === null) return;
  found.push({
    at,
    from: party.from,
    to: at,
    party,
    reason: 'subject in front of the colon',
    quotedIn: null,
    kind: 'clause',
    isPassive: false,
  });
}

/** The subject that a sentence begins with, worked out when first asked for. */
function lazyClauseSubject(tokens: readonly Token[], known: Known): Clause {
  let subject: Party | null | undefined;
  return (before) => {
    if (subject === undefined) subject = clauseSubject(tokens, known);
    return subject !== null && subject.from < before ? subject : null;
  };
}

/** The party that is subject of the first clause, after an opening phrase and its comma. */
export function clauseSubject(tokens: readonly Token[], known: Known): Party | null {
  let start = 0;
  for (let part = 0; part < 4 && start < tokens.length; part += 1) {
    while (
      start < tokens.length &&
      /^(?:and|but|yet|so|also|then|meanwhile|while|when|as|although|though|if|that|after|before|because|since)$/.test(
        tokens[start]?.lower ?? '',
      )
    )
      start += 1;
    const party = readRight(tokens, start, tokens.length, known);
    if (party !== null && !party.isGuess && isFollowedByVerb(tokens, party.to)) return party;
    const comma = tokens.findIndex(
      (token, index) => index >= start && index - start < 30 && (token.kind === 'comma' || token.kind === 'quote'),
    );
    if (comma === -1) return null;
    start = comma + 1;
  }
  return null;
}

function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.kind === 'comma' || next.kind === 'word' || next.kind === 'dash' || next.kind === 'bracket');
}
