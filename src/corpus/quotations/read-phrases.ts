// Acts of saying that hang on a phrase: `according to X`, `Interfax quoted X as saying`, `X's warning that`, `X:`.
import type { Clause } from './clause-subject.js';
import type { Known } from './known-names.js';
import { sourceName } from './read-medium.js';
import { readLeft, readRight, readSubject } from './read-party.js';
import { SAYING_NOUNS } from './saying-verbs.js';
import type { Party, Saying, Token } from './types.js';
import { CLOSED } from './word-lists.js';

/** How far a quotation may stand from what brings it. */
const NEAR = 14;
/** Forms of `to be` in front of a participle. */
export const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
const VIEWS = /^(?:words|view|views|opinion|eyes|judge?ment|estimation|account|telling|phrase|assessment)$/;

/** `according to X`, `in the words of X`, `for X,` in front of a quotation. */
export function readAccording(tokens: readonly Token[], at: number, known: Known): Saying | null {
  const token = tokens[at];
  const isAccording = token?.lower === 'according' && tokens[at + 1]?.lower === 'to';
  const isWords = VIEWS.test(token?.lower ?? '') && tokens[at + 1]?.lower === 'of' && /^(?:in|the)$/.test(tokens[at - 1]?.lower ?? '');
  if (isAccording || isWords) {
    const party = readRight(tokens, at + 2, tokens.length, known);
    const reason = `named after \`${isAccording ? 'according to' : `in the ${token?.lower} of`}\``;
    return party === null ? null : { at, from: at, to: party.to, party, reason, quotedIn: null, kind: 'according', isPassive: false };
  }
  if (token?.lower !== 'for' || at > 2 || !(at === 0 || CLOSED.has(tokens[at - 1]?.lower ?? ''))) return null;
  const party = readRight(tokens, at + 1, tokens.length, known);
  const end =
    party === null || !/^(?:of|at|from|with)$/.test(tokens[party.to]?.lower ?? '')
      ? party?.to
      : readRight(tokens, party.to + 1, tokens.length, known)?.to;
  if (party === null || party.isGuess || end === undefined || tokens[end]?.kind !== 'comma') return null;
  const isBeside = tokens[end + 1]?.kind === 'quote';
  if (!isBeside && party.kind !== 'person') return null;
  const kind = isBeside ? 'according' : 'noun';
  return { at, from: at, to: party.to, party, reason: 'named after `for`', quotedIn: null, kind, isPassive: false };
}

/** `as X put it`. */
export function readPut(tokens: readonly Token[], at: number, low: number, known: Known): Saying | null {
  const verb = tokens[at]?.lower ?? '';
  if (!/^(?:put|puts|putting|has)$/.test(verb) || !/^(?:it|this|that)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const party = readSubject(tokens, low, at, known);
  if (party === null || party.isGuess) return null;
  if (verb === 'has' && tokens[party.from - 1]?.lower !== 'as') return null;
  return { at, from: party.from, to: at + 2, party, reason: `subject of \`${verb} it\``, quotedIn: null, kind: 'verb', isPassive: false };
}

/** `Interfax quoted X as saying`, `X was quoted by Interfax as saying`, `citing X`. */
export function readQuoting(tokens: readonly Token[], at: number, low: number, known: Known): Saying | null {
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
  if (party === null || party.isGuess) return null;
  const source = readSubject(tokens, low, at, known);
  const quotedIn = source === null || source.kind === 'pronoun' || source.kind === 'person' ? null : sourceName(tokens, source);
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

/** Index of the first auxiliary in front of a participle. */
export const skipBe = (tokens: readonly Token[], at: number): number => {
  let verb = at;
  while (verb > 0 && (BE.test(tokens[verb - 1]?.lower ?? '') || /^(?:has|have|had|also|widely|later)$/.test(tokens[verb - 1]?.lower ?? '')))
    verb -= 1;
  return verb;
};

/** Who is named after `by` between two tokens. */
export function findBy(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Known,
): { readonly words: string; readonly party: Party } | null {
  for (let at = from; at < Math.min(tokens.length, to); at += 1) {
    if (tokens[at]?.lower !== 'by') continue;
    const party = readRight(tokens, at + 1, tokens.length, known);
    if (party !== null) return { words: sourceName(tokens, party), party };
  }
  return null;
}

/** `X's warning that “…”`, `his words: “…”`. */
export function readNoun(tokens: readonly Token[], at: number, known: Known): Saying | null {
  const token = tokens[at];
  if (token === undefined || !SAYING_NOUNS.has(token.lower) || token.isName) return null;
  const ahead = tokens.slice(at + 1, at + 9).findIndex(({ kind }) => kind === 'quote');
  if (ahead === -1) return null;
  const quote = at + 1 + ahead;
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
export function readColon(tokens: readonly Token[], at: number, found: readonly Saying[], clause: Clause, known: Known): Saying | null {
  if (tokens[at + 1]?.kind !== 'quote' || found.slice(-8).some(({ kind, at: verb }) => kind !== 'noun' && at - verb <= NEAR)) return null;
  const alone = readLeft(tokens, 0, at, known);
  const party = alone !== null && alone.from === 0 && !alone.isGuess ? alone : clause(at);
  if (party === null) return null;
  return { at, from: party.from, to: at, party, reason: 'subject in front of the colon', quotedIn: null, kind: 'clause', isPassive: false };
}
