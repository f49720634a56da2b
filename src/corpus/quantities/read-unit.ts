// The unit behind a number: money, measure or multiple.
import { STOPS } from './context-words.js';
import { type FamilyContext, isWeight, readMoneyBehind } from './read-money.js';
import type { ReadNumber } from './read-number.js';
import { joins, type Token } from './read-tokens.js';
import { LETTER_UNITS, TIME_UNITS, UNIT_REACH, UNIT_STARTS, UNITS } from './units.js';

/** A unit that ends before token `to`. */
export interface ReadUnit {
  readonly to: number;
  readonly unit: string;
  readonly factor: number;
  readonly per: string | null;
  /** Whether a hyphen ties the unit to its number: “three-year”. */
  readonly isJoined: boolean;
}

/** Reads the unit that begins behind a number, hyphen or not. */
export function readUnit(tokens: readonly Token[], number: ReadNumber, context: FamilyContext): ReadUnit | undefined {
  const at = number.to;
  const money = readMoneyBehind(tokens, at, number.value, context);
  const isJoined = joins(tokens, at);
  if (money !== undefined) return { to: money.to, unit: money.code, factor: money.factor, per: null, isJoined };
  const start = isJoined ? at + 1 : at;
  const first = tokens[start];
  if (first === undefined) return undefined;
  // “2-million-barrel”: the scale may be followed by a hyphen again, which `joins` has taken; a halved unit may have “of a”.
  const letter = first.glued && !isJoined ? LETTER_UNITS.get(first.text) : undefined;
  const measured = readMeasure(tokens, start);
  if (measured !== undefined && !(letter !== undefined && measured.to === start + 1)) return { ...measured, isJoined };
  if (letter !== undefined) return { to: start + 1, unit: letter, factor: 1, per: null, isJoined };
  // “11.2 m in June”, but “5 m people”
  if (/^[mtg]$/.test(first.text) && number.style === 'digits' && !isJoined && isFree(tokens[start + 1]))
    return { to: start + 1, unit: first.text, factor: 1, per: null, isJoined };
  if (/^pounds?$/.test(first.lower) && isWeight(tokens, start, number.value))
    return { to: start + 1, unit: 'pound', factor: 1, per: null, isJoined };
  // “a quarter-point cut in rates”
  if (first.lower === 'point' && number.value < 1 && number.style === 'words' && tellsOfRates(tokens, start))
    return { to: start + 1, unit: 'percentage-point', factor: 1, per: null, isJoined };
  if (/^(?:times|fold)$/.test(first.lower) || (first.text === 'x' && first.glued))
    return { to: start + 1, unit: 'times', factor: 1, per: null, isJoined };
  return undefined;
}

/** Whether rates of interest, growth or prices are spoken of around a token. */
function tellsOfRates(tokens: readonly Token[], at: number): boolean {
  for (let place = Math.max(0, at - 14); place < at + 10; place += 1)
    if (/^(?:rates?|fed|inflation|interest|growth|gdp|deficit|surplus|unemployment|borrowing|lending)$/.test(tokens[place]?.lower ?? ''))
      return true;
  return false;
}

/** Whether what stands behind a letter is no noun that the letter could multiply. */
const isFree = (behind: Token | undefined): boolean =>
  behind?.kind !== 'word' || STOPS.has(behind.lower) || /^(?:tall|high|wide|deep|long|thick|away|of|above|below)$/.test(behind.lower);

/** The longest written form of a unit from a token on. */
export function readMeasure(tokens: readonly Token[], start: number): Omit<ReadUnit, 'isJoined'> | undefined {
  // “six Kilo-class submarines”
  if (/^\p{Lu}\p{Ll}+$/u.test(tokens[start]?.text ?? '') && joins(tokens, start + 1)) return undefined;
  if (!UNIT_STARTS.has(tokens[start]?.lower ?? '')) return undefined;
  let form = '';
  let best: Omit<ReadUnit, 'isJoined'> | undefined;
  for (let length = 1; length <= UNIT_REACH; length += 1) {
    const token = tokens[start + length - 1];
    // BP is a company.
    if (token === undefined || token.text.length > 20 || token.text === 'BP') break;
    form = length === 1 ? plain(token.lower) : `${form} ${plain(token.lower)}`;
    const unit = UNITS.get(form);
    if (unit !== undefined) best = { to: start + length, unit: unit.unit, factor: unit.factor, per: null };
  }
  // “a year and a half”
  const half = best !== undefined && /^(?:an?|one)$/.test(tokens[start - 1]?.lower ?? '') ? endOfHalf(tokens, best.to) : undefined;
  if (best !== undefined && half !== undefined) return { ...best, to: half };
  // “20,000 year on year”
  if (best !== undefined && tokens[best.to]?.lower === 'on' && tokens[best.to + 1]?.lower === tokens[start]?.lower) return undefined;
  if (best?.unit === 'barrel/day') return { ...best, unit: 'barrel', per: 'day' };
  return best;
}

/** The end of “and a half” behind a unit. */
function endOfHalf(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half' ? at + 3 : undefined;
}

/** A plural possessive counts as its plural: “three days' notice”, “two year's”. */
const plain = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** Whether a unit is one of time. */
export const isTime = (unit: string): boolean => TIME_UNITS.has(unit);
