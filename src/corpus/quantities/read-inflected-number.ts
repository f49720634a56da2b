// Numbers of languages with a decimal comma: “2,5 milyar”, “1.300”, “20 тыс.”, “iki yüz elli bin”.
import type { QuantityRules } from './languages/types.js';
import { times } from './read-number.js';
import { readStem } from './read-stem.js';
import { joins, type Token } from './read-tokens.js';

/** A number that ends before token `to`. */
export interface InflectedNumber {
  readonly to: number;
  readonly value: number;
  readonly hasScale: boolean;
  readonly isWords: boolean;
  /** Four digits that may be a year, or digits that may be a date or time: only a unit makes them a quantity. */
  readonly needsUnit: boolean;
}

/** Endings that “hundred” and “thousand” may have; `bina` is no form of `bin`. */
const SHORT_ENDING = /^(?:[eəiü]|[iü]n|d[eə]n?|l[iü]k|y[eə])?$/;

/** Reads the number that begins at a token. */
export function readInflectedNumber(tokens: readonly Token[], at: number, rules: QuantityRules): InflectedNumber | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return undefined;
  if (token.kind === 'word') return readWords(tokens, at, rules);
  let to = at + 1;
  let numeral = numeralOf(token.text);
  if (numeral === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(token.text))
    while (isGroup(tokens, to)) {
      numeral = numeral * 1000 + Number(tokens[to]?.text.replace(/,.*/, ''));
      to += 1;
    }
  const half = rules.halves.has(tokens[to]?.lower ?? '');
  const scaled = readScales(tokens, half ? to + 1 : to, rules);
  const isYear = to === at + 1 && /^(?:1[4-9]|20)\d\d$/.test(token.text);
  return {
    to: scaled.to,
    value: times(half ? numeral + 0.5 : numeral, scaled.factor),
    hasScale: scaled.factor > 1,
    isWords: false,
    needsUnit: (isYear || /^\d+\.\d{1,2}$/.test(token.text) || /^[1-9]\d*,\d{3}$/.test(token.text)) && scaled.factor === 1,
  };
}

/** The value of digits: points and spaces group, a comma divides; undefined for dates, times and codes. */
function numeralOf(written: string): number | undefined {
  if (written.length > 24) return undefined;
  if (/^\d+$/.test(written)) return written.length > 1 && written.startsWith('0') ? undefined : Number(written);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return written.startsWith('0') ? undefined : toNumber(written.replaceAll('.', ''));
  if (/^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:,\d+)?$/.test(written)) return toNumber(written.replace(/[\u00a0\u2009\u202f]/g, ''));
  if (/^\d+,\d+$/.test(written) || /^\d+\.\d{1,2}$/.test(written)) return /^0\d/.test(written) ? undefined : toNumber(written);
  return undefined;
}

const toNumber = (written: string): number => Number(written.replace(',', '.'));

/** Three digits behind one plain space. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token?.kind === 'number' && /^\d{3}$/.test(token.text) && before !== undefined && token.start === before.end + 1;
}

/** “milyon”, “тыс.”, “yüz bin”: two scales at most, the stop of a shortened one with them. */
function readScales(tokens: readonly Token[], at: number, rules: QuantityRules): { readonly to: number; readonly factor: number } {
  let to = at;
  let factor = 1;
  for (let round = 0; round < 2; round += 1) {
    const place = joins(tokens, to) ? to + 1 : to;
    const scale = readStem(tokens, place, rules.scales, SHORT_ENDING);
    if (scale === undefined) break;
    factor *= scale.meaning;
    to = scale.to;
    // “20 тыс. человек”
    const isStopped = tokens[to]?.text === '.' && tokens[to]?.glued === true && /^\p{Ll}/u.test(tokens[to + 1]?.text ?? '');
    if (isStopped && (tokens[to - 1]?.text.length ?? 9) <= 4) to += 1;
  }
  return { to, factor };
}

/** “iki”, “yirmi beş”, “двадцать пять тысяч”, “iki buçuk milyon”. */
function readWords(tokens: readonly Token[], at: number, rules: QuantityRules): InflectedNumber | undefined {
  let to = at;
  let total = 0;
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  let hasScale = false;
  for (let round = 0; round < 8; round += 1) {
    const word = tokens[to];
    if (word?.kind !== 'word' || word.glued) {
      if (to > at || word?.kind !== 'word') break;
    }
    const cardinal = rules.cardinals.get(word.lower);
    if (cardinal !== undefined && (cardinal < last || last === 100) && !(last < 10)) {
      sum += cardinal;
      last = cardinal;
      to += 1;
      continue;
    }
    const scale = sum > 0 ? readStem(tokens, to, rules.scales, SHORT_ENDING) : undefined;
    if (scale === undefined) break;
    hasScale = true;
    if (scale.meaning === 100) sum *= 100;
    else {
      total += times(sum, scale.meaning);
      sum = 0;
    }
    last = scale.meaning === 100 ? 100 : 1000;
    to = scale.to;
  }
  if (to === at) return undefined;
  if (!rules.halves.has(tokens[to]?.lower ?? '')) return { to, value: total + sum, hasScale, isWords: true, needsUnit: false };
  const scaled = readScales(tokens, to + 1, rules);
  return {
    to: scaled.to,
    value: times(total + sum + 0.5, scaled.factor),
    hasScale: hasScale || scaled.factor > 1,
    isWords: true,
    needsUnit: true,
  };
}
