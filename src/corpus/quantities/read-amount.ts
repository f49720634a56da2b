// One amount: a number with the money before it or the unit behind it; two of them make a range.

import { CROWDS, HARM_BEHIND } from './context-words.js';
import { readsAsYear } from './is-name.js';
import { FRACTION_MARKS, SCALE_LETTERS } from './number-words.js';
import { readBoundBefore } from './read-bound.js';
import { readCounted } from './read-counted.js';
import { type FamilyContext, readMoneyBefore } from './read-money.js';
import { type ReadNumber, readNumber, times } from './read-number.js';
import type { NumeralStyle } from './read-numeral.js';
import { joins, type Token } from './read-tokens.js';
import { type ReadUnit, readUnit } from './read-unit.js';

/** A text as the readers pass it on. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly style: NumeralStyle;
  readonly context: FamilyContext;
}

/** A number with its unit, if it has one, in tokens `from` to `to`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly number: ReadNumber;
  readonly unit: ReadUnit | undefined;
  /** Whether its money stands in front of it. */
  readonly isPrefixed: boolean;
}

/** A range or, where the text tells of a change, two amounts of one unit. */
export interface Pair {
  readonly first: Amount;
  readonly second: Amount;
  readonly isRange: boolean;
}

/** Reads the amount that begins at a token: “$4 billion”, “35 percent”, “4,000”. */
export function readAmount(reading: Reading, at: number): Amount | undefined {
  const { tokens, style, context } = reading;
  const sign = isMinus(tokens, at) ? -1 : 1;
  const start = sign === -1 ? at + 1 : at;
  const money = readMoneyBefore(
    tokens,
    start,
    (place) => tokens[place]?.kind === 'number' || FRACTION_MARKS.has(tokens[place]?.text ?? ''),
    context,
  );
  const bare = readNumber(tokens, money?.to ?? start, style);
  if (bare === undefined) return undefined;
  const number = money === undefined ? bare : withSpacedLetter(tokens, bare);
  if (money !== undefined) {
    const named = readMoneySuffix(reading, number);
    return {
      from: at,
      to: named?.to ?? number.to,
      value: sign * number.value,
      number,
      unit: { to: number.to, unit: named?.code ?? money.code, factor: 1, per: null, isJoined: false },
      isPrefixed: true,
    };
  }
  const sure = number.unsure ? resolveLetter(reading, number) : number;
  if (sure === undefined) return undefined;
  if ('unit' in sure)
    return {
      from: at,
      to: sure.to,
      value: sign * number.numeral,
      number: { ...number, value: number.numeral, scale: 1 },
      unit: sure,
      isPrefixed: false,
    };
  const unit = readUnit(tokens, sure, context);
  if (sign === -1 && unit === undefined) return undefined;
  const value = unit === undefined ? sure.value : times(sure.value, unit.factor);
  return { from: at, to: unit?.to ?? sure.to, value: sign * value, number: sure, unit, isPrefixed: false };
}

/** “EUR 3.2 m”: behind money a letter with a space before it multiplies, unless it begins a word's contraction. */
function withSpacedLetter(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const letter = tokens[number.to];
  const isScale = number.scale === 1 && letter?.glued === false && /^(?:m|M|b|B|k|T|mio|tn|trn)$/.test(letter.text);
  const scale = isScale && tokens[number.to + 1]?.text !== "'" ? SCALE_LETTERS.get(letter.text) : undefined;
  if (scale === undefined) return number;
  return { ...number, to: number.to + 1, scale, value: times(number.numeral, scale) };
}

/** “minus 20”, “-20C”: a sign with a space before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  // “plus or minus 3 points” says how far off, not how far below.
  if (token.lower === 'minus') return (next.kind === 'number' || next.text === '$') && !/^(?:or|and|\/)$/.test(tokens[at - 1]?.lower ?? '');
  return (
    /^[-–−]$/.test(token.text) &&
    (!token.glued || tokens[at - 1]?.text === '(') &&
    next.glued &&
    (next.kind === 'number' || /^[$€£]$/.test(next.text))
  );
}

/** “$5 billion Canadian”, “$4m US dollars”. */
function readMoneySuffix({ tokens }: Reading, number: ReadNumber): { readonly to: number; readonly code: string } | undefined {
  const codes: Readonly<Record<string, string>> = {
    Canadian: 'CAD',
    Australian: 'AUD',
    AUD: 'AUD',
    CAD: 'CAD',
    NZD: 'NZD',
    USD: 'USD',
    HKD: 'HKD',
    SGD: 'SGD',
  };
  const code = codes[tokens[number.to]?.text ?? ''];
  if (code === undefined) return undefined;
  const behind = tokens[number.to + 1];
  return behind?.kind === 'word' && !/^(?:to|in|for|from|and|a|by|on|or|dollars|over|at|per|of|this|last)$/.test(behind.lower)
    ? undefined
    : { to: behind?.lower === 'dollars' ? number.to + 2 : number.to + 1, code };
}

/** Whether the letter behind digits multiplies or measures: “200m people”, “200m away”; undefined where it does neither. */
function resolveLetter(reading: Reading, number: ReadNumber): ReadNumber | ReadUnit | undefined {
  const { tokens, text, context } = reading;
  const letter = tokens[number.to - 1]?.text ?? '';
  if (readUnit(tokens, number, context) !== undefined) return number;
  const measure: ReadUnit = { to: number.to, unit: letter === 'mm' ? 'mm' : 'm', factor: 1, per: null, isJoined: false };
  // “155mm shells”, “a 200m hurdles race”
  if (letter === 'mm') return measure;
  const counted = readCounted(text, tokens, number.to);
  if (counted !== undefined && (letter !== 'm' || counted.unit === 'person' || counted.to === number.to + 1)) return number;
  // “Rule 10b-5”
  const isCode = letter === 'b' && joins(tokens, number.to) && /^\d+$/.test(tokens[number.to + 1]?.text ?? '');
  if (letter === 'T' || isCode) return undefined;
  if (letter !== 'm' && HARM_BEHIND.has(tokens[number.to]?.lower ?? '')) return number;
  for (let at = number.from - 1; at >= Math.max(0, number.from - 6); at -= 1) if (CROWDS.has(tokens[at]?.lower ?? '')) return number;
  return letter === 'm' ? measure : /^[MBb]$/.test(letter) && tokens[number.to]?.kind !== 'word' ? number : undefined;
}

const CHANGES =
  /^(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|growing|growth|increased?|increases|increasing|decreased?|decreasing|dropped|drop|drops|dropping|declined?|declining|cut|cuts|cutting|raised?|raising|lowered|lower|lowering|reduced?|reducing|slowed|accelerated|climbed|jumped|surged|soared|slipped|slid|plunged|shrank|shrunk|swelled|expanded|up|down|upgraded|downgraded|moved|went|revised|hiked|boosted|extended|trimmed|change|changed|doubled)$/;

/** The range or change that an amount begins: “10 to 15 percent”, “$2-3 billion”, “from 10 to 15 percent”. */
export function readPair(reading: Reading, first: Amount): Pair | undefined {
  const { tokens } = reading;
  const link = readLink(tokens, first);
  if (link === undefined) return undefined;
  const second = readAmount(reading, behindBound(tokens, link.to));
  if (second === undefined || (second.number.isInexact && link.word !== 'to' && link.word !== 'and')) return undefined;
  // “from 115 metres to 88” leaves the unit out; a number with a noun of its own does not.
  const isLeft = first.unit !== undefined && second.unit === undefined && link.word === 'to' && isFrom(tokens, first.from, true);
  if (isLeft && readCounted(reading.text, tokens, second.to) === undefined && !readsAsYear(tokens, second.number))
    return {
      first,
      second: { ...second, unit: first.unit, value: times(second.value, first.isPrefixed ? 1 : (first.unit?.factor ?? 1)) },
      isRange: false,
    };
  const unit = second.unit ?? (first.isPrefixed ? first.unit : undefined);
  if (first.unit !== undefined && first.unit.unit !== unit?.unit) return undefined;
  if (second.isPrefixed && !first.isPrefixed) return undefined;
  const isChange = link.word === 'to' && isFrom(tokens, first.from, false);
  const isSmall =
    first.number.scale === 1 &&
    second.number.scale > 1 &&
    Math.abs(first.number.numeral) < 1000 &&
    first.number.numeral < second.number.numeral;
  const factor = first.unit === undefined || first.isPrefixed ? (second.unit?.factor ?? 1) : 1;
  const value = times(times(first.value, isSmall ? second.number.scale : 1), factor);
  const opened: Amount = { ...first, value, unit: first.unit ?? unit };
  if (isChange) return { first: opened, second, isRange: false };
  if (value >= second.value) return undefined;
  return { first: opened, second: { ...second, unit, value: second.value }, isRange: true };
}

/** The token behind a limit that begins at a token: “from 40,000 to more than 300,000”. */
function behindBound(tokens: readonly Token[], at: number): number {
  for (let place = at + 3; place > at; place -= 1) {
    const { bound, from } = readBoundBefore(tokens, place);
    if (bound !== 'exact' && from === at) return place;
  }
  return at;
}

/** Whether “from” stands before an amount behind a word of change. */
function isFrom(tokens: readonly Token[], at: number, isPlain: boolean): boolean {
  const from = readBoundBefore(tokens, at).from - 1;
  if (tokens[from]?.lower !== 'from') return false;
  if (isPlain) return true;
  for (let place = from - 1; place >= Math.max(0, from - 8); place -= 1) {
    if (CHANGES.test(tokens[place]?.lower ?? '')) return true;
    if (/^[.;!?]$/.test(tokens[place]?.text ?? '')) return false;
  }
  return false;
}

/** What ties two amounts: a dash, “to”, “or”, “and” behind “between”. */
function readLink(tokens: readonly Token[], first: Amount): { readonly word: string; readonly to: number } | undefined {
  const at = first.to;
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (/^[-–]$/.test(text)) {
    if (/^(?:to|or)$/.test(tokens[at + 1]?.lower ?? ''))
      return { word: tokens[at + 1]?.lower ?? '', to: joins(tokens, at + 2) ? at + 3 : at + 2 };
    const isEven = joins(tokens, at) || (tokens[at]?.glued === false && tokens[at + 1]?.glued === false);
    return isEven ? { word: '-', to: at + 1 } : undefined;
  }
  if (lower === 'to' || lower === 'or') return { word: lower, to: lower === 'to' && tokens[at + 1]?.lower === 'as' ? at : at + 1 };
  if (lower !== 'and') return undefined;
  return tokens[readBoundBefore(tokens, first.from).from - 1]?.lower === 'between' ? { word: 'and', to: at + 1 } : undefined;
}
