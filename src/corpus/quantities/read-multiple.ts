// Multiples and fractions in words: “tripled”, “fourfold”, “twice as many”, “two-thirds of”.
import { STOPS } from './context-words.js';
import { CARDINALS, DENOMINATORS, MAYBE_MULTIPLYING, MULTIPLYING } from './number-words.js';
import { joins, opensSentence, type Token } from './read-tokens.js';

/** A multiple (`times`) or a share (`count`) that ends before token `to`. */
export interface ReadMultiple {
  readonly to: number;
  readonly value: number;
  readonly unit: 'times' | 'count';
}

/** Reads a multiple or a fraction that begins at a token. */
export function readMultiple(tokens: readonly Token[], at: number): ReadMultiple | undefined {
  const token = tokens[at];
  if (token === undefined || token.text.length > 16) return undefined;
  if (token.kind === 'number') return readSlashed(tokens, at) ?? (/^\d$/.test(token.text) ? readOdds(tokens, at) : undefined);
  if (token.kind !== 'word') return undefined;
  const plain = MULTIPLYING.get(token.lower);
  if (plain !== undefined) return isName(tokens, at) ? undefined : { to: at + 1, value: plain, unit: 'times' };
  const maybe = MAYBE_MULTIPLYING.get(token.lower);
  if (maybe !== undefined) return multiplies(tokens, at) ? { to: at + 1, value: maybe, unit: 'times' } : undefined;
  if (token.lower.endsWith('fold')) {
    const times = CARDINALS.get(token.lower.slice(0, -4)) ?? (token.lower === 'hundredfold' ? 100 : undefined);
    return times === undefined ? undefined : { to: at + 1, value: times, unit: 'times' };
  }
  return readFraction(tokens, at);
}

const isName = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !opensSentence(tokens, at);

/** Whether “double”, “twice”, “triple” or “halve” multiplies here. */
function multiplies(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const behind = tokens[at + 1];
  if (isName(tokens, at) || (behind !== undefined && joins(tokens, at + 1))) return false;
  const next = behind?.lower ?? '';
  const isCompared = /^(?:the|its|his|her|their|our|that|those|what|this|as|current|pre-war|last|global)$/.test(next);
  if (word === 'twice' || word === 'thrice') return isCompared || (next === 'more' && before !== '');
  if (isCompared) return next !== 'as' || !/^(?:s)$/.test(word);
  if (word.endsWith('s')) return false;
  const isOther =
    /^(?:down|standards?|digits?|agents?|back|bypass|murders?|homicide|amputee|jump|threat|whammy|crown|entente|a|as|check|counting|talk|jeopardy|glazing|taxation|room|act|bed)$/.test(
      next,
    );
  if (/^(?:to|will|would|could|can|may|might|must|should|helped|helping|shall)$/.test(before)) return !isOther;
  if (/^(?:quadruple|quintuple|treble|halve)$/.test(word)) return !isOther && behind?.kind === 'word';
  if (!/^(?:to|will|would|could|may|might|can|should|must|than|nearly|almost|roughly|about|at|is|was|even|also|helped|only)$/.test(before))
    return false;
  return (
    behind === undefined ||
    behind.kind === 'mark' ||
    /^(?:in|by|from|over|to|within|this|next|and|or|since|every|its|during|between|for|when|if|production|output|exports|imports|trade|spending|investment|investments|down)$/.test(
      next,
    )
  );
}

/** “two-thirds”, “a third of”, “half of the”, “three quarters of”, “one-fifth”. */
function readFraction(tokens: readonly Token[], at: number): ReadMultiple | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (first.lower === 'half') return readHalf(tokens, at);
  const odds = readOdds(tokens, at);
  if (odds !== undefined) return odds;
  const count = first.lower === 'a' || first.lower === 'an' ? 1 : CARDINALS.get(first.lower);
  if (count === undefined || count < 1 || count > 19 || isName(tokens, at)) return undefined;
  const isJoined = joins(tokens, at + 1);
  const place = isJoined ? at + 2 : at + 1;
  const word = tokens[place];
  if (word?.kind !== 'word' || word.glued !== isJoined) return undefined;
  const singular = count === 1 ? word.lower : word.lower.endsWith('s') ? word.lower.slice(0, -1) : '';
  const parts = DENOMINATORS.get(singular);
  if (parts === undefined || count >= parts || joins(tokens, place + 1)) return undefined;
  const share = { to: place + 1, value: Number((count / parts).toFixed(6)), unit: 'count' } as const;
  const next = tokens[place + 1]?.lower ?? '';
  if (isJoined && first.lower !== 'a') return share;
  if (next === 'of') return singular === 'quarter' && isYearNext(tokens, place + 2) ? undefined : share;
  if (count > 1) return singular === 'quarter' ? undefined : share;
  // “by a third”, but “a third round”.
  const isEnd =
    tokens[place + 1] === undefined ||
    tokens[place + 1]?.kind === 'mark' ||
    /^(?:more|less|fewer|higher|lower|larger|smaller|in|from|since|to|by|on|as|over|and|between|compared|below|above|this|last|were|are|was|is|had|have)$/.test(
      next,
    );
  // “a fifth more than a year earlier”
  if (/^(?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper)$/.test(next) && tokens[place + 2]?.lower === 'than') return share;
  const before = tokens[at - 1]?.lower ?? '';
  const isAmount = /^(?:by|than|about|nearly|almost|roughly|around|over|some|least|to|only|just|cut|up|fell|rose|down|approximately)$/.test(
    before,
  );
  return isEnd && isAmount && (singular !== 'quarter' || before !== 'over') ? share : undefined;
}

/** “one in five schools”, “three out of four”: shares told in two small number words. */
function readOdds(tokens: readonly Token[], at: number): ReadMultiple | undefined {
  const first = tokens[at];
  const count = first?.kind === 'number' ? Number(first.text) : CARDINALS.get(first?.lower ?? '');
  const place = tokens[at + 1]?.lower === 'in' ? at + 2 : tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of' ? at + 3 : 0;
  if (count === undefined || count < 1 || place === 0) return undefined;
  const written = tokens[place];
  const parts = written?.kind === 'number' && /^\d{1,3}$/.test(written.text) ? Number(written.text) : CARDINALS.get(written?.lower ?? '');
  if (parts === undefined || count >= parts || !(parts <= 10 || parts % 10 === 0) || isName(tokens, at)) return undefined;
  const next = tokens[place + 1];
  // In digits a score or a place may be meant: a noun must follow.
  if (first?.kind === 'number' && (next?.kind !== 'word' || STOPS.has(next.lower) || !/s$|^people$|^women$|^children$/.test(next.lower)))
    return undefined;
  if (joins(tokens, place + 1) || (next?.kind === 'word' && (next.glued || TIMES_OF_DAY.test(next.lower)))) return undefined;
  return { to: place + 1, value: Number((count / parts).toFixed(6)), unit: 'count' };
}

/** What makes the second number a span of time or a scale instead. */
const TIMES_OF_DAY =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|percent|per|million|billion|thousand|hundred|places|cities|provinces|regions|districts|villages|locations|areas|states|countries)$/;

const isYearNext = (tokens: readonly Token[], at: number): boolean => /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');

/** “half of”, “half the”, “by half”, “about half”; not “the first half of”. */
function readHalf(tokens: readonly Token[], at: number): ReadMultiple | undefined {
  const before = tokens[at - 1]?.lower ?? '';
  if (
    /^(?:first|second|latter|former|other|later|early|earlier|last|northern|southern|eastern|western|better|opening|this|that|and|each|either|1st|2nd)$/.test(
      before,
    )
  )
    return undefined;
  if (joins(tokens, at + 1) || (tokens[at]?.glued === true && tokens[at - 1]?.text === '-') || isName(tokens, at)) return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  const share = { to: at + 1, value: 0.5, unit: 'count' } as const;
  if (/^(?:of|the|its|their|his|her|our|that|those|these|all)$/.test(next))
    return next === 'of' && (tokens[at + 2]?.lower === 'a' || isYearNext(tokens, at + 2)) ? undefined : share;
  const isAmount = /^(?:by|than|about|nearly|almost|barely|roughly|around|least|in|to|only|just|one|approximately)$/.test(before);
  const isEnd =
    tokens[at + 1] === undefined ||
    tokens[at + 1]?.kind === 'mark' ||
    /^(?:were|are|was|is|had|have|in|from|since|to|by|said|as|over|and|between|a)$/.test(next);
  return isAmount && isEnd && next !== 'a' && !(before === 'one' && next === 'and') ? share : undefined;
}

/** “2/3 of the members”. */
function readSlashed(tokens: readonly Token[], at: number): ReadMultiple | undefined {
  if (tokens[at + 1]?.text !== '/' || tokens[at + 1]?.glued !== true || tokens[at + 2]?.kind !== 'number' || tokens[at + 2]?.glued !== true)
    return undefined;
  const [count, parts] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  if (!(count >= 1 && count < parts && parts <= 10) || tokens[at + 3]?.text === '/') return undefined;
  return /^(?:of|majority)$/.test(tokens[at + 3]?.lower ?? '')
    ? { to: at + 3, value: Number((count / parts).toFixed(6)), unit: 'count' }
    : undefined;
}
