// All quantities of a text: numbers with what they measure or count.
import { isNameOrDate, readsAsYear } from './is-name.js';
import { FRACTION_MARKS } from './number-words.js';
import { type Amount, type Pair, type Reading, readAmount, readPair } from './read-amount.js';
import { readBoundBefore, readBoundBehind } from './read-bound.js';
import { contextOf, type QuantityContext } from './read-context.js';
import { isPassing, meansMillions, type Told } from './read-ellipsis.js';
import { isOne, type Meaning, readMeaning } from './read-meaning.js';
import { readMultiple } from './read-multiple.js';
import { times } from './read-number.js';
import { readOf } from './read-of.js';
import { joins, mayHoldQuantity, readTokens, type Token } from './read-tokens.js';
import { isTime } from './read-unit.js';
import type { Quantity } from './types.js';

/**
 * Finds the quantities of a text, in order, not overlapping; offsets are UTF-16. Dates, times, ordinals, labels and
 * numbers in names are none. Takes time in proportion to the length. By default the text is its own context.
 */
export function findQuantitiesIn(text: string, context: QuantityContext = contextOf(text)): readonly Quantity[] {
  if (!mayHoldQuantity(text)) return [];
  const reading: Reading = { text, tokens: readTokens(text), style: context.style, context: context.family };
  const found: Quantity[] = [];
  let waiting: readonly Amount[] = [];
  let told: Told | undefined;
  for (let at = 0; at < reading.tokens.length; ) {
    const step = readAt(reading, at, waiting, told);
    found.push(...step.found);
    const last = step.found.at(-1);
    // “4 billion crowns ($400 million), from 3 billion”: what stands in brackets says the same again.
    const isAside = told !== undefined && isMoney(told.unit) && reading.tokens[at - 1]?.text === '(';
    // A share or a span of time between says nothing of what is counted: “5 million people, a fifth of all, and 2 million more”.
    if (last !== undefined && !isAside && !(told !== undefined && isPassing(last))) told = { unit: last.unit, of: last.of, to: step.to };
    waiting = step.waiting;
    at = Math.max(at + 1, step.to);
  }
  return found;
}

/** Bare numbers kept at most while their unit is awaited. */
const MOST_WAITING = 8;

interface Step {
  readonly found: readonly Quantity[];
  /** Bare numbers that may share the unit of the next: “10 and 15 percent”. */
  readonly waiting: readonly Amount[];
  /** The token to go on from. */
  readonly to: number;
}

function readAt(reading: Reading, at: number, waiting: readonly Amount[], told: Told | undefined): Step {
  const { tokens } = reading;
  const multiple = readMultiple(tokens, at);
  const written = mayBegin(tokens, at) ? readAmount(reading, at) : undefined;
  const amount = written !== undefined && meansMillions(tokens, written, told) ? inMillions(written) : written;
  // “three quarters of a million” is the longer reading.
  if (multiple !== undefined && (amount === undefined || multiple.to >= amount.to)) {
    const of = readOf(reading.text, tokens, multiple.to, false, false);
    return {
      found: [quantity(reading, at, multiple.to, { value: multiple.value, unit: multiple.unit, of })],
      waiting: [],
      to: multiple.to,
    };
  }
  if (amount === undefined) return { found: [], waiting, to: at + 1 };
  const pair = readPair(reading, amount);
  const last = pair?.second ?? amount;
  if (
    isNameOrDate(tokens, amount.number, amount.isPrefixed) ||
    (pair?.isRange === true && isNameOrDate(tokens, pair.second.number, true)) ||
    isAge(tokens, last) ||
    isClock(tokens, amount)
  )
    return { found: [], waiting: [], to: pair?.isRange === true ? last.to : Math.max(amount.number.to, at + 1) };
  if (pair === undefined) return readSingle(reading, amount, waiting, told);
  return readBoth(reading, pair, waiting, told);
}

/** Codes of ISO 4217 are three capitals, and no other unit is. */
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** The amount with its `m` read as millions. */
const inMillions = (amount: Amount): Amount => ({
  ...amount,
  value: times(amount.number.numeral, 1e6),
  unit: undefined,
  number: { ...amount.number, scale: 1e6, value: times(amount.number.numeral, 1e6) },
});

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return /^[^\s\p{L}\p{N}.,;:!?"'()]$/u.test(token.text) || FRACTION_MARKS.has(token.text);
  return token.text.length <= 12;
}

function readSingle(reading: Reading, amount: Amount, waiting: readonly Amount[], told: Told | undefined): Step {
  const meaning = readMeaning(reading, amount, amount.from, told);
  if (meaning === undefined) {
    const isYear = readsAsYear(reading.tokens, amount.number) || isOne(amount);
    const isNext = waiting.length > 0 && links(reading.tokens, waiting.at(-1), amount.from);
    return { found: [], waiting: isYear ? [] : isNext ? [...waiting.slice(-MOST_WAITING), amount] : [amount], to: amount.to };
  }
  const shared = sharers(reading, amount, waiting, meaning);
  return {
    found: [...shared, quantity(reading, amount.from, meaning.to, { ...meaning, value: amount.value })],
    waiting: [],
    to: meaning.past ?? meaning.to,
  };
}

function readBoth(reading: Reading, { first, second, isRange }: Pair, waiting: readonly Amount[], told: Told | undefined): Step {
  const { tokens } = reading;
  if (second.unit === undefined && readsAsYear(tokens, first.number)) return { found: [], waiting: [], to: second.to };
  const meaning = readMeaning(reading, second, first.from, told);
  if (meaning === undefined) return { found: [], waiting: [], to: second.to };
  const joined = { ...meaning, value: first.value, valueMax: second.value };
  if (isRange)
    return {
      found: [...sharers(reading, first, waiting, meaning), quantity(reading, first.from, meaning.to, joined)],
      waiting: [],
      to: meaning.past ?? meaning.to,
    };
  return {
    found: [
      quantity(reading, first.from, first.to, { ...meaning, value: first.value }),
      quantity(reading, second.from, meaning.to, { ...meaning, value: second.value }),
    ],
    waiting: [],
    to: meaning.past ?? meaning.to,
  };
}

/** “20-year-old”, “54 years old”; “a 10-year-old war” is as long as it says. */
function isAge(tokens: readonly Token[], { unit, to }: Amount): boolean {
  if (unit === undefined || !isTime(unit.unit)) return false;
  const isTied = joins(tokens, to);
  const old = tokens[isTied ? to + 1 : to]?.lower ?? '';
  if (!/^(?:old|olds)$/.test(old)) return false;
  const thing = tokens[to + 2];
  return !(
    isTied &&
    old === 'old' &&
    thing?.kind === 'word' &&
    /^\p{Ll}/u.test(thing.text) &&
    /^(?:war|conflict|civil|ban|dispute|alliance|treaty|agreement|deal|embargo|blockade|crisis|insurgency|government|coalition|rule|law|truce|ceasefire|siege|pact|policy|uprising|standoff|campaign|military|programme|program|nuclear|border|trade|peace|occupation|rebellion|company|republic|state|rivalry|feud|partnership|union)$/.test(
      thing.lower,
    )
  );
}

/** “at 2200 hours”. */
function isClock(tokens: readonly Token[], { from, unit }: Amount): boolean {
  return unit?.unit === 'hour' && tokens[from - 1]?.lower === 'at' && /^[0-2]\d[0-5]\d$/.test(tokens[from]?.text ?? '');
}

/** Whether only a comma, “and”, “or” or “to”, with a limit at most, stands between a waiting number and the next. */
function links(tokens: readonly Token[], waiting: Amount | undefined, from: number): boolean {
  if (waiting === undefined) return false;
  const start = readBoundBefore(tokens, from).from;
  const between = tokens.slice(waiting.to, Math.min(start, waiting.to + 4)).map(({ lower }) => lower);
  return start - waiting.to <= 2 && /^(?:and|or|to|,|, and|, or|and then|to the)$/.test(between.join(' '));
}

/** The waiting numbers that share a unit with the amount behind them. */
function sharers(reading: Reading, amount: Amount, waiting: readonly Amount[], meaning: Meaning): readonly Quantity[] {
  if (
    !links(reading.tokens, waiting.at(-1), amount.from) ||
    (amount.unit !== undefined && (amount.isPrefixed || (amount.unit.isJoined && amount.unit.unit !== 'day')))
  )
    return [];
  const link = reading.tokens[amount.from - 1]?.lower ?? '';
  const isStrict = amount.unit !== undefined && !isTime(amount.unit.unit);
  if (!isStrict && !/^(?:or|to|and)$/.test(link)) return [];
  // “are under 12, and 40,000 babies” is no list.
  const isClause = waiting.length === 1 && reading.tokens[waiting[0]?.to ?? 0]?.text === ',';
  if (!isStrict && isClause) return [];
  return waiting
    .filter(({ number }) => isStrict || number.value > 1)
    .map((shared) => quantity(reading, shared.from, shared.to, { ...meaning, value: shared.value * (amount.unit?.factor ?? 1) }));
}

function quantity(
  { tokens }: Reading,
  from: number,
  to: number,
  {
    value,
    valueMax = null,
    unit,
    of,
    per = null,
  }: {
    readonly value: number;
    readonly valueMax?: number | null;
    readonly unit: string;
    readonly of: string | null;
    readonly per?: string | null;
  },
): Quantity {
  let { bound } = readBoundBefore(tokens, from);
  // “40-odd ships”, “50,000+ people”, “40 ships or more”
  for (let at = from + 1; at <= to && at <= from + 4 && bound === 'exact'; at += 1) bound = readBoundBehind(tokens, at);
  if (bound === 'exact') bound = readBoundBehind(tokens, to);
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, value, valueMax, unit, of, per, bound };
}
