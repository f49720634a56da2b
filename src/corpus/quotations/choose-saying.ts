// Of the acts of saying in a sentence, the one that a quotation hangs on.
import { firstIndex } from '../../base/first-index.js';
import { sourceName } from './read-medium.js';
import { isVerbBetween } from './read-party.js';
import type { Saying, Token } from './types.js';

/** An act of saying, and how a quotation stands to it. */
export interface Choice {
  readonly saying: Saying;
  readonly isDirect: boolean;
  readonly place: string;
  /** The medium or source that the sentence names beside the speaker. */
  readonly quotedIn: string | null;
}

/** Acts of saying looked at before and after a quotation, and tokens between. */
const BEFORE = 12;
const BEHIND = 4;
const REACH = 120;
/** Tokens of a reported clause before words in quotation marks. */
const CLAUSE = 14;
const COPULA = /^(?:is|are|was|were|be|been|being|am|has|have|had)$/;
const OPENS_CLAUSE = /^(?:which|who|whom|whose|because|where|while|when|after|before|and|but)$/;

/** The act of saying for the quotation at a token, if any in its sentence; `sayings` are in order. */
export function chooseSaying(sayings: readonly Saying[], tokens: readonly Token[], index: number): Choice | null {
  const middle = firstIndex(sayings, ({ at }) => at > index);
  const near = sayings.slice(Math.max(0, middle - BEFORE), middle + BEHIND).filter(({ at }) => Math.abs(at - index) <= REACH);
  const found = choose(near, tokens, index);
  return found === null ? null : { ...found, quotedIn: found.saying.quotedIn ?? mediumOf(near, found.saying, tokens) };
}

function choose(sayings: readonly Saying[], tokens: readonly Token[], index: number): Omit<Choice, 'quotedIn'> | null {
  const strong = sayings.filter(({ kind }) => kind !== 'noun' && kind !== 'clause');
  const ahead = strong.findLast(({ at, to }) => at < index && to <= index && !hasSemicolon(tokens, at, index - 1));
  const behind = strong.find(({ from, at }) => from > index && at > index);
  const isLoose = ahead !== undefined && (isDashed(tokens, ahead, index) || (ahead.isPassive && ahead.party === null));
  const isAfterAll = behind !== undefined && isLoose && isSpokenBehind(tokens, index, behind);
  if (!isAfterAll && ahead !== undefined && (isDirectBefore(tokens, ahead, index) || isInReportedClause(tokens, ahead, index)))
    return { saying: ahead, isDirect: true, place: 'before the quotation' };
  if (behind !== undefined && isDirectBehind(tokens, index, behind))
    return { saying: behind, isDirect: true, place: 'after the quotation' };
  if (ahead !== undefined) {
    const passive = ahead.party === null ? strong.find(({ at, isPassive, party }) => at < index && isPassive && party !== null) : undefined;
    return { saying: passive ?? ahead, isDirect: false, place: 'earlier in the sentence' };
  }
  const weak = sayings.findLast(({ kind, at }) => (kind === 'noun' || kind === 'clause') && at < index);
  if (weak !== undefined) return { saying: weak, isDirect: index - weak.at <= 2, place: 'before the quotation' };
  const isSameClause = behind !== undefined && !hasSemicolon(tokens, index, behind.at);
  return behind !== undefined && isSameClause ? { saying: behind, isDirect: false, place: 'later in the sentence' } : null;
}

/** `X dismissed the threat - “…,” he said`: a dash and an object part a verb from the quotation behind it. */
const isDashed = (tokens: readonly Token[], { to, at }: Saying, index: number): boolean =>
  tokens[index - 1]?.kind === 'dash' && index - 1 > Math.max(to, at + 1);

const isSpokenBehind = (tokens: readonly Token[], index: number, behind: Saying): boolean =>
  behind.party !== null && behind.kind === 'verb' && isDirectBehind(tokens, index, behind);

function hasSemicolon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'semicolon') return true;
  return false;
}

/** Only `that`, an object or a comma stands between a verb and the quotation. */
function isDirectBefore(tokens: readonly Token[], { to, kind, at }: Saying, index: number): boolean {
  const reach = kind === 'call' ? 8 : 1;
  let words = 0;
  for (let next = Math.max(to, at + 1); next < index; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'quote' || token.kind === 'semicolon') return false;
    if (token.kind !== 'comma' && token.kind !== 'colon' && token.lower !== 'that' && token.kind !== 'dash') words += 1;
  }
  return words <= reach || tokens[index - 1]?.kind === 'colon';
}

/** `said storage was “…”`: a subject of a few words and a form of `be` or `have` stand between a verb and the quotation. */
function isInReportedClause(tokens: readonly Token[], { to, kind, at, party }: Saying, index: number): boolean {
  let start = Math.max(to, at + 1);
  // `said the one was “…” and that the other is “…”`
  for (let next = Math.max(start, index - CLAUSE); next < index; next += 1)
    if (tokens[next]?.lower === 'that' && /^(?:and|but)$/.test(tokens[next - 1]?.lower ?? '')) start = next + 1;
  if (kind !== 'verb' || party === null || index - start < 2 || index - start > CLAUSE) return false;
  let last = index - 1;
  while (last > start && /^(?:not|also|still|now|already|never|a|an)$|ly$/.test(tokens[last]?.lower ?? '')) last -= 1;
  return (
    COPULA.test(tokens[last]?.lower ?? '') &&
    tokens.slice(start, last).every((token) => /^(?:word|number|possessive)$/.test(token.kind) && !OPENS_CLAUSE.test(token.lower))
  );
}

/** Only a comma or adverbs stand between the quotation and whoever spoke it. */
function isDirectBehind(tokens: readonly Token[], index: number, { from }: Saying): boolean {
  return tokens
    .slice(index + 1, from)
    .every(
      (token) => /^(?:comma|dash|stop)$/.test(token.kind) || isVerbBetween(token) || /^(?:as|is|was|how|what|the|a|an)$/.test(token.lower),
    );
}

/** `X told Y …, according to Interfax`, `…, the agency reported`. */
function mediumOf(sayings: readonly Saying[], chosen: Saying, tokens: readonly Token[]): string | null {
  if (chosen.kind === 'according' || chosen.party === null) return null;
  const source = sayings.find(
    ({ kind, party, isReport }) =>
      (kind === 'according' || isReport) && party !== null && (party.kind === 'body' || party.kind === 'document'),
  );
  const reporter = sayings.find((saying) => saying !== chosen && saying.quotedIn !== null && Math.abs(saying.at - chosen.at) < BEFORE);
  const medium = source?.party ?? null;
  if (medium !== null) return medium.name === chosen.party.name ? null : sourceName(tokens, medium);
  return reporter?.quotedIn ?? null;
}
