// Bare numbers that mean what the quantity before them means: “2,500 troops in Iraq and 900 in Syria”.
import type { Amount } from './read-amount.js';
import { readBoundBefore } from './read-bound.js';
import type { ReadBare } from './read-people.js';
import type { Token } from './read-tokens.js';

/** What the last quantity measured or counted, and the token behind it. */
export interface Told {
  readonly unit: string;
  readonly of: string | null;
  readonly to: number;
}

/** Tokens between a quantity and a number that leaves its unit out at most. */
const REACH = 24;
/** Units that a later number does not take over. */
const OWN = /^(?:percent|percentage-point|basis-point|times|second|minute|hour|day|week|month|year|decade|century|celsius|degree)$/;

/** Whether a quantity says nothing of what a bare number behind it counts: a percentage, a part of a whole, a span of time. */
export const isPassing = ({ unit, value }: { readonly unit: string; readonly value: number }): boolean =>
  OWN.test(unit) || (unit === 'count' && value < 1);

/** Whether “1.1m” means millions, because the quantity just before it counts: “3.5 million votes, against 1.1m”. */
export function meansMillions(tokens: readonly Token[], amount: Amount, told: Told | undefined): boolean {
  if (amount.unit?.unit !== 'm' || !amount.number.unsure || told === undefined || amount.from - told.to > REACH) return false;
  if (
    hasMark(tokens, told.to, amount.from, /^[.!?]$/) ||
    /^(?:tall|high|wide|deep|long|thick|away|above|below|up|down)$/.test(tokens[amount.to]?.lower ?? '')
  )
    return false;
  return told.unit === 'person' || told.unit === 'count' || /^[A-Z]{3}$/.test(told.unit);
}

/** Whether a verb follows that people are the subject of and money is not. */
function tellsOfLives(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (/^(?:live|lack|fled|flee|face|go|ride|depend|suffer|died|die|starve)$/.test(verb)) return true;
  const place = tokens[at + 1]?.lower === 'now' ? at + 2 : at + 1;
  return (
    /^(?:are|were)$/.test(verb) &&
    /^(?:at|hungry|displaced|homeless|starving|jobless|unemployed|poor|without|infected|sick|close|uprooted|stranded)$/.test(
      tokens[place]?.lower ?? '',
    )
  );
}

/** Reads what a bare number leaves out; `isBig` tells that it is a quantity in any case. */
export function readEllipsis(tokens: readonly Token[], amount: Amount, told: Told | undefined, isBig: boolean): ReadBare | undefined {
  const { from, to, value } = amount;
  if (told === undefined || OWN.test(told.unit) || from < told.to || from - told.to > REACH) return undefined;
  const isCounted = told.unit === 'person' || told.unit === 'count';
  if (/^(?:k?m|cm|mm|mile|nautical-mile|foot|inch|yard|knot|km\/h|mph)$/.test(told.unit)) return undefined;
  if (isCounted && !Number.isInteger(value)) return undefined;
  // A semicolon ends no sentence.
  const isSame = !hasMark(tokens, told.to, from, /^[.!?]$/);
  const meant = { to, unit: told.unit, of: told.of };
  // “by 52 votes to 48”
  if (from === told.to + 1 && tokens[told.to]?.lower === 'to' && /\bvotes?$/.test(told.of ?? '')) return meant;
  // “$1 billion for South Sudan, where 3.7 million are at risk”
  if (isBig && /^[A-Z]{3}$/.test(told.unit) && tellsOfLives(tokens, to)) return { to, unit: 'person', of: null };
  if (isBig && (isSame ? isCounted || !hasMark(tokens, told.to, from, /^;$/) : told.unit === 'person')) return meant;
  if (!isSame) return undefined;
  const behind = tokens[to]?.lower ?? '';
  const next = tokens[to + 1]?.lower ?? '';
  if (behind === 'more' && next !== 'than') return { ...meant, to: to + 1 };
  const at = readBoundBefore(tokens, from).from - 1;
  const before = tokens[at]?.lower ?? '';
  const further = tokens[at - 1]?.lower ?? '';
  if (before === 'from' && /^(?:up|down|rose|fell|increase|decrease|dropped)$/.test(further)) return meant;
  if (/^(?:to|with|at)$/.test(before) && /^(?:compared|total|totals|tally|number|figure|count)$/.test(further)) return meant;
  if (!isCounted) return undefined;
  if (behind === 'of' && /^(?:them|these|those|whom|which)$/.test(next)) return meant;
  if (before === 'against' && tokens[from]?.kind === 'number' && !tokens[to]?.glued) return meant;
  if (/^(?:which|whom)$/.test(before) && further === 'of') return meant;
  return isListed(tokens, at, to) ? meant : undefined;
}

/** “, 900 in Syria”, “; three were fined”, “, eight from each bloc”. */
function isListed(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at]?.lower ?? '';
  const isPart = before === 'including' || (before === 'them' && /^(?:among|of)$/.test(tokens[at - 1]?.lower ?? ''));
  if (isPart && /^(?:in|from|at|near)$/.test(tokens[to]?.lower ?? '')) return true;
  // “300 more doctors, not 30”
  if (before === 'not' && tokens[at - 1]?.text === ',') return tokens[to]?.kind !== 'word';
  if (!/^(?:and|,|;|but|while)$/.test(before) || (tokens[to]?.glued === true && tokens[to]?.kind !== 'mark')) return false;
  const behind = tokens[to]?.lower ?? '';
  if (
    /^(?:were|was|have|had|are|remain|remained|did|voted|abstained|refused|rejected|released|freed|granted|approved|declined)$/.test(behind)
  )
    return true;
  return /^(?:in|from|against|at|near|by)$/.test(behind) && tokens[to + 1]?.kind === 'word';
}

/** Whether a mark stands between two tokens. */
function hasMark(tokens: readonly Token[], from: number, to: number, mark: RegExp): boolean {
  for (let at = from; at < to; at += 1) if (mark.test(tokens[at]?.text ?? '')) return true;
  return false;
}
