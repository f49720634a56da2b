// Bare numbers that count what the number before them in the sentence counts: “2,500 troops in Iraq and 900 in Syria”.
import type { Amount } from './read-amount.js';
import { readBoundBefore } from './read-bound.js';
import type { ReadBare } from './read-people.js';
import type { Token } from './read-tokens.js';

/** What the last quantity counted, and the token behind it. */
export interface Told {
  readonly unit: string;
  readonly of: string | null;
  readonly to: number;
}

/** Tokens between a noun and a number that leaves it out at most. */
const REACH = 24;

/** Reads what a bare number leaves out; `isBig` tells that it is a quantity in any case. */
export function readEllipsis(tokens: readonly Token[], amount: Amount, told: Told | undefined, isBig: boolean): ReadBare | undefined {
  const { from, to, value, number } = amount;
  if (told === undefined || (told.unit !== 'person' && told.unit !== 'count') || told.of === null) return undefined;
  if (from < told.to || from - told.to > REACH || !Number.isInteger(value)) return undefined;
  for (let at = told.to; at < from; at += 1) if (/^[.;!?]$/.test(tokens[at]?.text ?? '')) return undefined;
  const meant = { to, unit: told.unit, of: told.of } as const;
  if (isBig) return meant;
  const behind = tokens[to]?.lower ?? '';
  const next = tokens[to + 1]?.lower ?? '';
  if (behind === 'more' && next !== 'than') return { ...meant, to: to + 1 };
  if (behind === 'of' && /^(?:them|these|those|whom|which)$/.test(next)) return meant;
  if (/^(?:voted|abstained)$/.test(behind)) return meant;
  const at = readBoundBefore(tokens, from).from - 1;
  const before = tokens[at]?.lower ?? '';
  const further = tokens[at - 1]?.lower ?? '';
  if (before === 'from' && /^(?:up|down|rose|fell|increase|decrease|dropped)$/.test(further)) return meant;
  if (/^(?:to|with)$/.test(before) && /^(?:compared|total|tally|number|figure|count)$/.test(further)) return meant;
  const isListed = (before === 'and' || before === ',') && number.style === 'digits' && !tokens[to]?.glued;
  return isListed && /^(?:in|from|against|at|near)$/.test(behind) && tokens[to + 1]?.kind === 'word' ? meant : undefined;
}
