// One number: digits or words, with halves and scales.
import { CARDINALS, DENOMINATORS, FRACTION_MARKS, SCALE_LETTERS, SCALES, UNSURE_LETTERS } from './number-words.js';
import { type NumeralStyle, readNumeral } from './read-numeral.js';
import { joins, type Token } from './read-tokens.js';

/** A number in tokens `from` to `to`, the latter not included. */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The value without its scale: 2 of “2 million”. */
  readonly numeral: number;
  /** What multiplies it: 1 where nothing does. */
  readonly scale: number;
  readonly style: 'digits' | 'words';
  /** As “a” or “half” does, a number that is no plain cardinal. */
  readonly isInexact: boolean;
  /** `200m`: millions only if money or people are meant. */
  readonly unsure: boolean;
}

/** Reads the number that begins at a token. Looks a few tokens ahead only. */
export function readNumber(tokens: readonly Token[], at: number, style: NumeralStyle): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'word' && token.text.length > 12)) return undefined;
  if (token.kind === 'number' || FRACTION_MARKS.has(token.text)) return readDigits(tokens, at, style);
  if (token.kind !== 'word') return undefined;
  return readHalf(tokens, at) ?? readArticle(tokens, at) ?? readOneAndHalf(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number, style: NumeralStyle): ReadNumber | undefined {
  const token = tokens[at];
  let next = at + 1;
  let numeral = FRACTION_MARKS.get(token?.text ?? '');
  if (numeral === undefined) {
    numeral = readNumeral(token?.text ?? '', style);
    if (numeral === undefined) return undefined;
    // “1 300 000” with plain spaces.
    if (/^[1-9]\d{0,2}$/.test(token?.text ?? ''))
      while (isGroup(tokens, next)) {
        numeral = numeral * 1000 + Number(tokens[next]?.text);
        next += 1;
      }
    const mark = FRACTION_MARKS.get(tokens[next]?.text ?? '');
    if (mark !== undefined && next === at + 1) {
      numeral += mark;
      next += 1;
    }
    const slashed = slashedPart(tokens, next);
    if (slashed !== undefined && Number.isInteger(numeral)) {
      numeral += slashed.value;
      next = slashed.to;
    }
  }
  const half = andHalf(tokens, next);
  if (half !== undefined) return scaled(tokens, at, half.to, numeral + half.value, 'digits');
  return scaled(tokens, at, next, numeral, 'digits');
}

/** The “1/2” of “4 1/2 years” and “4-1/2 years”; not of “5 1/2012”. */
function slashedPart(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined {
  const isTied = joins(tokens, at);
  const first = isTied ? at + 1 : at;
  const [count, slash, parts] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (count?.glued !== isTied || slash?.text !== '/' || !slash.glued || parts?.glued !== true) return undefined;
  if (!/^[1-7]$/.test(count.text) || !/^(?:2|3|4|5|8|16)$/.test(parts.text) || tokens[first + 3]?.text === '/') return undefined;
  const value = Number(count.text) / Number(parts.text);
  return value < 1 ? { value: Number(value.toFixed(6)), to: first + 3 } : undefined;
}

/** Three digits behind one plain space, and no fourth. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token?.kind === 'number' && /^\d{3}$/.test(token.text) && before !== undefined && token.start === before.end + 1;
}

/** “a dozen”, “a million”, “one hundred” is a word number. */
function readArticle(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'dozen') {
    const before = tokens[at - 1]?.lower;
    return before === 'the' ? make(at, at + 1, 1, 12, 'words', true) : undefined;
  }
  if (lower !== 'a' && lower !== 'an') return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  if (!SCALES.has(next) || next.endsWith('s') || tokens[at + 1]?.glued === true) return undefined;
  if (tokens[at - 1]?.lower === 'many' || tokens[at - 1]?.lower === 'half') return undefined;
  const words = accumulate(tokens, at + 1, 1);
  if (words === undefined) return undefined;
  // “a million and a half”
  const half = words.to === at + 2 ? andHalf(tokens, words.to) : undefined;
  if (half !== undefined) return make(at, half.to, 1 + half.value, SCALES.get(next) ?? 1, 'words', true);
  return { ...words, from: at, isInexact: true };
}

/** “a fortnight”, which is two weeks; “a year and a half”, whose number stands on both sides of its unit. */
function readOneAndHalf(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const { lower = '' } = tokens[at] ?? {};
  const unit = tokens[at + 1]?.lower ?? '';
  if (lower === 'a' && unit === 'fortnight') return make(at, at + 1, 1, 1, 'words', true);
  const isOne = lower === 'a' || lower === 'an' || lower === 'one';
  return isOne && HALVED.has(unit) && andHalf(tokens, at + 2) !== undefined ? make(at, at + 1, 1.5, 1, 'words', true) : undefined;
}

/** “half a million”, “half-a-dozen”, “half a century”, “a quarter of a million”, “a quarter-century”. */
function readHalf(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const head = readPart(tokens, at);
  if (head === undefined) return undefined;
  let next = joins(tokens, head.to) ? head.to + 1 : head.to;
  const hasArticle = /^an?$/.test(tokens[next]?.lower ?? '');
  if (hasArticle) next += 1;
  else if (head.isOf) return undefined;
  if (joins(tokens, next)) next += 1;
  const word = tokens[next]?.lower ?? '';
  const scale = SCALES.get(word);
  if (scale !== undefined && !word.endsWith('s')) return make(at, next + 1, head.value, scale, 'words', true);
  // “a quarter of an hour”, “a quarter of a percentage point”, but “a quarter of a pound of flesh” stays a share.
  const isHalved = head.value === 0.5 ? HALVED.has(word) : /^(?:century|hour|mile|percentage|percent|per|point)$/.test(word);
  return isHalved ? make(at, next, head.value, 1, 'words', true) : undefined;
}

/** “half”, “a quarter”, “three quarters of”: the share in front of what it is a share of. */
function readPart(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number; readonly isOf: boolean } | undefined {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'half') return { value: 0.5, to: at + 1, isOf: false };
  const place = joins(tokens, at + 1) ? at + 2 : at + 1;
  if (!/^(?:a|the|one|three)$/.test(lower) || !/^quarters?$/.test(tokens[place]?.lower ?? '')) return undefined;
  if (tokens[place]?.glued === (place === at + 1)) return undefined;
  const value = lower === 'three' ? 0.75 : 0.25;
  const isOf = tokens[place + 1]?.lower === 'of';
  return { value, to: isOf ? place + 2 : place + 1, isOf };
}

/** What is halved in passing: “half an hour”, “half-century”. */
const HALVED: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade century millennium mile kilometre kilometer metre meter tonne ton pound kilo kilogram percent percentage per barrel acre hectare degree inch foot litre liter euro dollar cent point'.split(
    ' ',
  ),
);

function readWords(tokens: readonly Token[], at: number): ReadNumber | undefined {
  if (!CARDINALS.has(tokens[at]?.lower ?? '')) return undefined;
  return accumulate(tokens, at, 0);
}

/** Adds up cardinals and scales from a token on: “two hundred and fifty thousand”; `current` is what an article before stands for. */
function accumulate(tokens: readonly Token[], at: number, current: number): ReadNumber | undefined {
  let total = 0;
  let sum = current;
  let last = current === 0 ? Number.POSITIVE_INFINITY : 1000;
  let lastScale = Number.POSITIVE_INFINITY;
  let next = at;
  for (;;) {
    const isJoined = next > at && joins(tokens, next);
    const isAnd = next > at && sum % 100 === 0 && sum + total > 0 && addsCardinal(tokens, next, sum === 0);
    const place = isJoined || isAnd ? next + 1 : next;
    const word = tokens[place];
    if (word === undefined || word.kind !== 'word' || (word.glued && !isJoined && next > at)) break;
    const cardinal = CARDINALS.get(word.lower);
    if (cardinal !== undefined) {
      const fits =
        next === at ||
        (last >= 20 && last < 100 && last % 10 === 0 && cardinal > 0 && cardinal < 10) ||
        (last >= 100 && cardinal > 0 && !isJoined);
      if (!fits) break;
      sum += cardinal;
      last = cardinal;
      next = place + 1;
      continue;
    }
    const scale = isAnd ? undefined : SCALES.get(word.lower);
    if (scale === undefined || sum === 0) break;
    if (word.lower.endsWith('s') && next === at) break;
    if (scale === 100 || scale === 12) {
      if (sum >= 100) break;
      sum *= scale;
      last = 100;
    } else {
      if (scale >= lastScale) {
        if (scale === 1e6 || scale === 1e9) total = (total + sum) * scale;
        else break;
      } else total += sum * scale;
      sum = 0;
      lastScale = scale;
      last = 1000;
    }
    next = place + 1;
  }
  if (next === at) return undefined;
  const value = total + sum;
  const half = andHalf(tokens, next);
  if (half !== undefined && value < 100) return scaled(tokens, at, half.to, value + half.value, 'words');
  return make(at, next, value, 1, 'words', false);
}

/** “and five” behind a hundred, not “and five hundred”, which is another number. */
function addsCardinal(tokens: readonly Token[], at: number, isWhole: boolean): boolean {
  if (tokens[at]?.lower !== 'and' || !CARDINALS.has(tokens[at + 1]?.lower ?? '')) return false;
  const behind = tokens[at + 2]?.lower ?? '';
  return behind !== 'hundred' && !(isWhole && SCALES.has(behind));
}

/** “and a half”, “-and-a-half”, “and three quarters”. */
function andHalf(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined {
  let next = joins(tokens, at) ? at + 1 : at;
  if (tokens[next]?.lower !== 'and') return undefined;
  next += 1;
  if (joins(tokens, next)) next += 1;
  const count = tokens[next]?.lower === 'a' || tokens[next]?.lower === 'one' ? 1 : tokens[next]?.lower === 'three' ? 3 : 0;
  if (count === 0) return undefined;
  next += 1;
  if (joins(tokens, next)) next += 1;
  const part = (tokens[next]?.lower ?? '').replace(/s$/, '');
  if (part !== 'half' && part !== 'quarter') return undefined;
  return { value: count / (DENOMINATORS.get(part) ?? 1), to: next + 1 };
}

/** Takes in the scale behind digits: “2 million”, “2-million”, “2bn”, “2 lakh crore”. */
function scaled(tokens: readonly Token[], from: number, at: number, numeral: number, style: ReadNumber['style']): ReadNumber {
  let scale = 1;
  let to = at;
  for (let round = 0; round < 2; round += 1) {
    const place = joins(tokens, to) ? to + 1 : to;
    const token = tokens[place];
    if (token === undefined || token.kind !== 'word' || (token.glued && place === to && !SCALES.has(token.lower) && round === 0)) break;
    const factor = SCALES.get(token.lower);
    if (factor === undefined) break;
    scale *= factor;
    to = place + 1;
  }
  if (to > at) return make(from, to, numeral, scale, style, false);
  const letter = tokens[at];
  const factor =
    letter !== undefined && (letter.glued || /^(?:mn|bn|tn|mln|bln)$/.test(letter.text)) ? SCALE_LETTERS.get(letter.text) : undefined;
  if (factor === undefined || letter === undefined) return make(from, at, numeral, 1, style, false);
  return { ...make(from, at + 1, numeral, factor, style, false), unsure: UNSURE_LETTERS.has(letter.text) };
}

function make(from: number, to: number, numeral: number, scale: number, style: ReadNumber['style'], isInexact: boolean): ReadNumber {
  return { from, to, value: times(numeral, scale), numeral, scale, style, isInexact, unsure: false };
}

/** A product without the noise of binary fractions: 1.1 × 10⁶ is 1100000. */
export const times = (value: number, factor: number): number => Number((value * factor).toPrecision(14));
