// What a rate is for each of: “a day”, “per barrel”, “/MWh”, “per 1,000 cubic metres per 100 km”.
import { STOPS } from './context-words.js';
import { SCALES } from './number-words.js';
import { isPersonNoun } from './person-nouns.js';
import { readNumber } from './read-number.js';
import { joins, type Token } from './read-tokens.js';
import { readMeasure } from './read-unit.js';
import { LETTER_UNITS, RATE_NOUNS } from './units.js';

/** What a rate is for; it ends before token `to`. */
export interface ReadRate {
  /** A noun or unit, with the number of them where there is more than one: `1000 m3 per 100 km`. */
  readonly per: string;
  readonly to: number;
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);

/** Reads what a rate is for from the token behind a unit or noun on: “a day”, “-a-year”, “/t”, “annually”, “per 100,000 people”. */
export function readRate(tokens: readonly Token[], at: number): ReadRate | undefined {
  const first = readOnce(tokens, at);
  if (first === undefined || tokens[first.to]?.lower !== 'per') return first;
  const second = readOnce(tokens, first.to);
  return second === undefined ? first : { per: `${first.per} per ${second.per}`, to: second.to };
}

function readOnce(tokens: readonly Token[], at: number): ReadRate | undefined {
  const start = joins(tokens, at) ? at + 1 : at;
  const word = tokens[start]?.lower ?? '';
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) return { per: adverb, to: start + 1 };
  if (!/^(?:a|an|per|each|every|\/)$/.test(word)) return undefined;
  const place = joins(tokens, start + 1) ? start + 2 : start + 1;
  if (word === 'per' || (word === '/' && tokens[place]?.glued === true)) {
    const many = tokens[place]?.kind === 'number' || word === 'per' ? readNumber(tokens, place, 'english') : undefined;
    if (many !== undefined && many.value > 1) return readMany(tokens, many.to, many.value);
    const scale =
      word === 'per' && /^(?:hundred|thousand|million)$/.test(tokens[place]?.lower ?? '')
        ? SCALES.get(tokens[place]?.lower ?? '')
        : undefined;
    if (scale !== undefined) return readMany(tokens, place + 1, scale);
  }
  const noun = tokens[place]?.lower ?? '';
  // “$5 million a year earlier” compares and is no rate.
  if (word !== 'per' && word !== '/' && /^(?:ago|earlier|later|before|prior)$/.test(tokens[place + 1]?.lower ?? '')) return undefined;
  const measure = word === 'per' || word === '/' ? readMeasure(tokens, place) : undefined;
  if (measure !== undefined && measure.unit !== 'percent' && (measure.to > place + 1 || !RATE_NOUNS.has(noun)))
    return { per: measure.unit, to: endOfGood(tokens, measure.to) };
  if (RATE_NOUNS.has(noun))
    return joins(tokens, place + 1) && tokens[place + 2]?.lower === 'hour'
      ? { per: `${noun}-hour`, to: place + 3 }
      : { per: noun, to: place + 1 };
  const letter = word === '/' ? LETTER_UNITS.get(tokens[place]?.text ?? '') : undefined;
  return letter === undefined ? undefined : { per: letter, to: place + 1 };
}

/** “per 1,000 cubic metres”, “per 100,000 inhabitants”, “per million people”. */
function readMany(tokens: readonly Token[], at: number, value: number): ReadRate | undefined {
  const measure = readMeasure(tokens, at);
  if (measure !== undefined) return { per: `${value * measure.factor} ${measure.unit}`, to: endOfGood(tokens, measure.to) };
  const letter = tokens[at]?.glued === true ? LETTER_UNITS.get(tokens[at]?.text ?? '') : undefined;
  if (letter !== undefined) return { per: `${value} ${letter}`, to: at + 1 };
  const place = tokens[at]?.lower === 'live' ? at + 1 : at;
  const noun = tokens[place];
  if (noun?.kind !== 'word' || noun.glued || STOPS.has(noun.lower)) return { per: `${value}`, to: at };
  return { per: `${value} ${isPersonNoun(noun.text) ? 'person' : noun.lower}`, to: place + 1 };
}

/** Behind “of gas” where another “per” follows: “per 1,000 cubic metres of gas per 100 km”. */
const endOfGood = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'of' && tokens[at + 2]?.lower === 'per' ? at + 2 : at;
