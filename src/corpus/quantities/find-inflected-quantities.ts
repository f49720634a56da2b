// Quantities of a text in Turkish, Azerbaijani or Russian.
import { CURRENCY_SIGNS } from './currencies.js';
import type { QuantityRules } from './languages/types.js';
import { type InflectedNumber, readInflectedNumber } from './read-inflected-number.js';
import { readStem } from './read-stem.js';
import { joins, readTokens, type Token } from './read-tokens.js';
import type { Quantity, QuantityBound } from './types.js';

/** Endings of short nouns in the three languages; “часть” is no form of “час”, “ayrı” none of “ay”. */
const ENDINGS =
  /^(?:l[ıiuü]k|l[ıiuü][kğ]\p{L}{1,4}|l[aeə]r\p{L}{0,5}|[dt][aeə]n?|d[ıiuü]r|[ıiuü]|[ysn]?[aeəıiuü]|[ıiuü]n(?:[dc][aeə]n?)?|n[ıiuü]n|s[ıiuü]\p{L}{0,3}|а|у|ом|е|ы|и|я|ю|ь|ов|ев|ей|ам|ах|ами|ям|ях|ями|й|о|ой|ою|ью)?$/u;

/** What a number measures or counts, up to token `to`. */
interface Meaning {
  readonly to: number;
  readonly unit: string;
  readonly factor: number;
  readonly of: string | null;
}

/** Finds the quantities of a text, in order, not overlapping; offsets are UTF-16. Dates, times, ordinals and labels are none. */
export function findInflectedQuantities(text: string, rules: QuantityRules): readonly Quantity[] {
  // The small form of İ keeps its dot as a mark of its own.
  const tokens = readTokens(text).map((token) => ({ ...token, lower: token.lower.replaceAll('\u0307', '') }));
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const step = readAt(text, tokens, at, rules);
    if (step.quantity !== undefined) found.push(step.quantity);
    at = Math.max(at + 1, step.to);
  }
  return found;
}

function readAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  rules: QuantityRules,
): { readonly quantity?: Quantity; readonly to: number } {
  const first = readInflectedNumber(tokens, at, rules);
  if (first === undefined) return { to: at + 1 };
  if (isLabelled(tokens, at, rules) || isTied(tokens, at)) return { to: first.to };
  const link = readLink(tokens, first.to, rules);
  const second = link === undefined ? undefined : readInflectedNumber(tokens, link, rules);
  const last = second ?? first;
  if (isOrdinalOrDate(tokens, first, rules) || isOrdinalOrDate(tokens, last, rules)) return { to: last.to };
  const before = readBefore(tokens, at, rules);
  const meaning = before?.meaning(last.to) ?? readBehind(text, tokens, last, rules);
  if (meaning === undefined) return { to: first.to };
  const isPair = second !== undefined && first.value < second.value;
  const scale = isPair && !first.hasScale && second.hasScale && first.value < 1000 ? scaleOf(second) : 1;
  const from = before?.from ?? at;
  const quantity: Quantity = {
    start: tokens[from]?.start ?? 0,
    end: tokens[meaning.to - 1]?.end ?? 0,
    value: first.value * scale * meaning.factor,
    valueMax: isPair ? second.value * meaning.factor : null,
    unit: meaning.unit,
    of: meaning.of,
    per: null,
    bound: readBound(tokens, from, rules),
  };
  // What looked like a range and falls is told by its last number.
  return second !== undefined && !isPair ? { to: first.to } : { quantity, to: meaning.to };
}

/** The power of a thousand that multiplies a number: 10⁶ of “5 milyon”. */
const scaleOf = ({ value }: InflectedNumber): number => 1000 ** Math.floor(Math.log10(value) / 3);

/** “yüzde 5”, “%5”, “$5”: what stands before a number, and the token it begins at. */
function readBefore(
  tokens: readonly Token[],
  at: number,
  rules: QuantityRules,
): { readonly from: number; readonly meaning: (to: number) => Meaning } | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  const unit = before.text === '%' || rules.percentBefore.has(before.lower) ? 'percent' : CURRENCY_SIGNS.get(before.text);
  if (unit === undefined || (before.text === '%' && tokens[at - 2]?.kind === 'number' && before.glued)) return undefined;
  return { from: at - 1, meaning: (to) => ({ to, unit, factor: 1, of: null }) };
}

/** The unit, money or noun behind a number. */
function readBehind(text: string, tokens: readonly Token[], number: InflectedNumber, rules: QuantityRules): Meaning | undefined {
  const { to } = number;
  const next = tokens[to];
  if (next === undefined) return number.hasScale && !number.needsUnit ? bare(to) : undefined;
  const sign = next.text === '%' ? 'percent' : CURRENCY_SIGNS.get(next.text);
  if (sign !== undefined) return { to: to + 1, unit: sign, factor: 1, of: null };
  const place = joins(tokens, to) ? to + 1 : to;
  const unit = readStem(tokens, place, rules.units, ENDINGS);
  if (unit !== undefined) {
    const isYear = unit.meaning[0] === 'year' && number.needsUnit;
    if (isYear || rules.dating.has(tokens[unit.to]?.lower ?? '') || isLone(number)) return undefined;
    return { to: unit.to, unit: unit.meaning[0], factor: unit.meaning[1], of: null };
  }
  const money = readMoney(tokens, place, rules);
  if (money !== undefined) return money;
  return readNoun(text, tokens, number, place, rules);
}

const bare = (to: number): Meaning => ({ to, unit: 'count', factor: 1, of: null });

/** “bir yıl”: the word for one is an article too. */
const isLone = ({ isWords, value }: InflectedNumber): boolean => isWords && value === 1;

/** “dolar”, “ABD doları”, “турецких лир”. */
function readMoney(tokens: readonly Token[], at: number, rules: QuantityRules): Meaning | undefined {
  const owner = readStem(tokens, at, rules.moneyOwners, ENDINGS);
  const money = readStem(tokens, owner?.to ?? at, rules.money, ENDINGS);
  if (money === undefined) return undefined;
  const isShared = owner !== undefined && (money.meaning === 'USD' || money.meaning === 'RUB');
  return { to: money.to, unit: isShared ? owner.meaning : money.meaning, factor: 1, of: null };
}

/** People within two words; else a word in small letters, counted as it stands. */
function readNoun(text: string, tokens: readonly Token[], number: InflectedNumber, at: number, rules: QuantityRules): Meaning | undefined {
  if (isLone(number) || !Number.isInteger(number.value)) return undefined;
  const first = tokens[at];
  const isWord = first?.kind === 'word' && !first.glued && !rules.stops.has(first.lower);
  for (let place = at; isWord && place < at + 2; place += 1) {
    const person = rules.stops.has(tokens[place]?.lower ?? '') ? undefined : readStem(tokens, place, rules.persons, ENDINGS);
    if (person !== undefined)
      return { to: person.to, unit: 'person', factor: 1, of: text.slice(tokens[at]?.start, tokens[person.to - 1]?.end) };
    if (tokens[place]?.kind !== 'word') break;
  }
  if (number.needsUnit) return undefined;
  if (isWord && /^\p{Ll}\p{L}{2}/u.test(first.text)) return { to: at + 1, unit: 'count', factor: 1, of: first.text };
  return number.hasScale && !number.isWords ? bare(number.to) : undefined;
}

/** “madde 5”, “saat 10”, “№ 12”. */
function isLabelled(tokens: readonly Token[], at: number, rules: QuantityRules): boolean {
  const place = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return rules.labels.has(tokens[place]?.lower ?? '') && tokens[at]?.kind === 'number';
}

/** “Su-27”, “10:30”, “5/12”. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.glued !== true || before === undefined) return false;
  return before.kind === 'word' || before.kind === 'number' || (/^[-–:/.#+]$/.test(before.text) && before.glued);
}

/** “3. madde”, “5-ci”, “90-х”, “15'inci”, “12 Mayıs”, “10:30”. */
function isOrdinalOrDate(tokens: readonly Token[], { to, hasScale, isWords }: InflectedNumber, rules: QuantityRules): boolean {
  const behind = tokens[to];
  if (behind === undefined) return false;
  if (readStem(tokens, to, rules.months, ENDINGS) !== undefined) return !hasScale;
  if (!behind.glued || isWords) return false;
  if (behind.text === "'") return !rules.percentBefore.has(tokens[to - 2]?.lower ?? '') && tokens[to - 2]?.text !== '%';
  if (behind.text === '.' && !hasScale && rules.hasOrdinals) return tokens[to + 1]?.kind === 'word';
  if (/^[:/]$/.test(behind.text)) return tokens[to + 1]?.kind === 'number';
  // “5-ci”, “52-летний”; “5-10” is a range.
  return behind.text === '-' && joins(tokens, to) && tokens[to + 1]?.kind === 'word';
}

/** The token behind what ties two numbers: a dash, “ila”, “до”. */
function readLink(tokens: readonly Token[], at: number, rules: QuantityRules): number | undefined {
  const link = tokens[at];
  const isDash = /^[-–]$/.test(link?.text ?? '') && link?.glued === tokens[at + 1]?.glued;
  return (isDash || rules.links.has(link?.lower ?? '')) && tokens[at + 1]?.kind === 'number' ? at + 1 : undefined;
}

function readBound(tokens: readonly Token[], from: number, rules: QuantityRules): QuantityBound {
  const word = tokens[from - 1]?.lower ?? '';
  return rules.bounds.get(`${tokens[from - 2]?.lower ?? ''} ${word}`) ?? rules.bounds.get(word) ?? 'exact';
}
