// What a number means: the unit it has, the noun it counts, or what the words around it leave unsaid.
import { CROWDS } from './context-words.js';
import { readsAsYear } from './is-name.js';
import { CARDINALS } from './number-words.js';
import { isPersonNoun } from './person-nouns.js';
import type { Amount, Reading } from './read-amount.js';
import { readBoundBefore, readBoundBehind } from './read-bound.js';
import { type ReadCounted, readCounted, readHyphenCounted } from './read-counted.js';
import { readEllipsis, type Told } from './read-ellipsis.js';
import { readOf } from './read-of.js';
import { type ReadBare, readPeople } from './read-people.js';
import { readRate } from './read-rate.js';
import type { Token } from './read-tokens.js';
import { isTime } from './read-unit.js';
import { UNITS } from './units.js';

/** What an amount measures or counts; its span ends before token `to`. */
export interface Meaning {
  readonly to: number;
  readonly unit: string;
  readonly of: string | null;
  readonly per: string | null;
  /** The token behind what a rate is for, where that is not within the span. */
  readonly past?: number;
}

/** What an amount measures or counts; undefined where it is no quantity. `from` is where its range begins. */
export function readMeaning(reading: Reading, amount: Amount, from: number, told: Told | undefined): Meaning | undefined {
  const { text, tokens } = reading;
  if (amount.unit !== undefined) return isNamedUnit(tokens, amount) ? undefined : measured(reading, amount, from);
  if (isOne(amount) || isShareOf(tokens, amount)) return undefined;
  const behind = readBoundBehind(tokens, amount.to);
  const isHyphen = tokens[amount.to]?.text === '-';
  const next = behind === 'exact' || tokens[amount.to]?.lower === 'or' ? amount.to : amount.to + (isHyphen ? 2 : 1);
  const limited = readBoundBefore(tokens, from);
  if (readsAsYear(tokens, amount.number) && from === amount.from && !isCountedYear(tokens, amount, limited)) return undefined;
  const hyphened = readHyphenCounted(tokens, amount.to, amount.number.style === 'words');
  if (hyphened !== undefined) return { ...hyphened, per: null };
  if (tokens[next]?.glued === true && tokens[next]?.text !== '"' && next === amount.to && tokens[next]?.kind !== 'mark') return undefined;
  const counted = readCounted(text, tokens, next);
  if (counted !== undefined && /^points?$/.test(counted.of) && isMargin(tokens, from))
    return { ...counted, unit: 'percentage-point', of: null, per: null };
  const spaced = counted === undefined ? undefined : readSpacedUnit(tokens, amount, counted, from);
  if (spaced !== undefined) return spaced ?? undefined;
  // “the "three forces" of”: a term.
  if (counted?.unit === 'count' && amount.number.style === 'words' && isTerm(tokens, amount.from, counted.to)) return undefined;
  if (counted !== undefined) {
    const rate = readRate(tokens, counted.to);
    return rate === undefined ? { ...counted, per: null } : { ...counted, per: rate.per, past: rate.to };
  }
  if (isExchanged(tokens, amount.to) || isAgeLimit(tokens, amount)) return undefined;
  const isBig = isLarge(tokens, amount);
  const bare = readPeople(text, tokens, amount) ?? readEllipsis(tokens, amount, told, isBig) ?? readPart(reading, next, told);
  if (bare !== undefined) return { ...bare, per: null };
  if (/^(?:voted|abstained)$/.test(tokens[amount.to]?.lower ?? '')) return { to: amount.to, unit: 'person', of: null, per: null };
  return isBig ? { to: amount.to, unit: isCrowd(tokens, from) ? 'person' : 'count', of: null, per: null } : undefined;
}

/** “14 of the 15 members”, “three of its ships”: the noun is told once; the span ends with the first number where another follows. */
function readPart({ text, tokens }: Reading, at: number, told: Told | undefined): ReadBare | undefined {
  if (tokens[at]?.lower !== 'of' && !(tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of')) return undefined;
  const place = tokens[at]?.lower === 'out' ? at + 2 : at + 1;
  if (tokens[at]?.lower === 'of' && tokens[place]?.lower === 'them')
    return { to: at, unit: told?.unit === 'person' ? 'person' : 'count', of: told?.of ?? null } as const;
  // “1 million of Kazakhstan's 17 million people”
  const isOwned = /^\p{Lu}.*'s$/u.test(tokens[place]?.text ?? '');
  if (!/^(?:the|its|their|his|her|our|those|these)$/.test(tokens[place]?.lower ?? '') && tokens[place]?.kind !== 'number' && !isOwned)
    return undefined;
  const led = isOwned ? place + 1 : tokens[place]?.kind === 'number' ? place : place + 1;
  // “61 of the Knesset's 120 seats”
  const start = /'s$/.test(tokens[led]?.text ?? '') ? led + 1 : led;
  const isCounted = tokens[start]?.kind === 'number' || CARDINALS.has(tokens[start]?.lower ?? '');
  const counted = readCounted(text, tokens, isCounted ? start + 1 : start);
  return counted === undefined ? undefined : isCounted ? { ...counted, to: at } : counted;
}

/** “three straight days”, “five more years”, “two million extra barrels”: a unit with a word between; null where it only dates. */
function readSpacedUnit(tokens: readonly Token[], { to }: Amount, counted: ReadCounted, from: number): Meaning | null | undefined {
  const unit = counted.to - to === 2 ? UNITS.get(tokens[counted.to - 1]?.lower ?? '') : undefined;
  if (unit === undefined || unit.factor !== 1 || !BETWEEN.test(tokens[to]?.lower ?? '')) return undefined;
  if (isTime(unit.unit) && datesEvent(tokens, counted.to, from)) return null;
  const rate = readRate(tokens, counted.to);
  return { to: counted.to, unit: unit.unit, of: null, per: rate?.per ?? null, past: rate?.to ?? counted.to };
}

const BETWEEN =
  /^(?:straight|consecutive|successive|full|whole|entire|more|additional|extra|further|other|long|short|solid|trading|fiscal|financial|academic|bad|good|difficult|hard|tense|bloody|turbulent|tough|critical|crucial)$/;

/** “those under 30”, “are over 65”: limits of age. */
const isAgeLimit = (tokens: readonly Token[], { from, value }: Amount): boolean =>
  value < 100 &&
  /^(?:under|over|below|above)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:is|are|was|were|those|people|children|women|men|adults|citizens|voters|anyone|everyone)$/.test(tokens[from - 2]?.lower ?? '');

const isTerm = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.text === '"' && tokens[to]?.text === '"' && tokens[to]?.glued === true && to - from <= 3;

/** “1,064.8 per dollar”, “60 to the dollar”: a rate of exchange. */
function isExchanged(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:per|to|against|a)$/.test(tokens[at]?.lower ?? '')) return false;
  const place = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return /^(?:dollar|euro|pound|greenback)$/.test(tokens[place]?.lower ?? '');
}

/** “a margin of error of 3 points” */
function isMargin(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(2, from - 8); at -= 1)
    if (tokens[at]?.lower === 'error' && /^margins?$/.test(tokens[at - 2]?.lower ?? '')) return true;
  return false;
}

function measured(reading: Reading, amount: Amount, from: number): Meaning | undefined {
  const { text, tokens } = reading;
  const unit = amount.unit;
  if (unit === undefined) return undefined;
  const word = tokens[unit.to - 1];
  // “one day” says no length of time; “one-day” does.
  if (
    isOne(amount) &&
    ((unit.unit === 'day' && !unit.isJoined && !lasts(tokens, from)) || unit.unit === 'times' || (unit.unit === 'second' && !unit.isJoined))
  )
    return undefined;
  if (isTime(unit.unit) && !unit.isJoined && datesEvent(tokens, amount.to, from)) return undefined;
  const isAbbreviated =
    word !== undefined && word.kind === 'word' && word.text.length <= 3 && !/^(?:day|won|yen|ton|kip|rand|lei|feet)$/.test(word.lower);
  if (amount.number.style === 'words' && isAbbreviated && word.lower === word.text) return undefined;
  if (readsAsYear(tokens, amount.number) && from === amount.from && isAbbreviated && !word.glued && unit.unit === 'm') return undefined;
  const rate = unit.per === null ? readRate(tokens, amount.to) : { per: unit.per, to: amount.to };
  const isMoney = /^[A-Z]{3}$/.test(unit.unit) && unit.unit !== 'TEU';
  const isAttribute = unit.isJoined || (isMoney && /^(?:a|an|the|its|this|that|new|another)$/.test(tokens[from - 1]?.lower ?? ''));
  // “2.1 times core earnings”: occasions come whole.
  if (unit.unit === 'times' && Number.isInteger(amount.value) && !unit.isJoined && !word?.glued && !isCompared(tokens, amount.to))
    return { to: amount.to, unit: 'count', of: 'times', per: rate?.per ?? null };
  const name = unit.unit === 'degree' && isHeat(tokens, amount.to) ? 'celsius' : unit.unit;
  const past = rate?.to ?? amount.to;
  return { to: amount.to, unit: name, of: readOf(text, tokens, past, isMoney, isAttribute), per: rate?.per ?? null, past };
}

/** “takes one day”, “for one day”: a length of time. */
const lasts = (tokens: readonly Token[], from: number): boolean =>
  /^(?:for|take|takes|took|last|lasts|lasted|within|lasting|only|than)$/.test(tokens[from - 1]?.lower ?? '');

/** “three days later”, “two years ago”, “a month after the vote” say when something happened, not how long. */
function datesEvent(tokens: readonly Token[], to: number, from: number): boolean {
  const behind = tokens[to]?.lower ?? '';
  const next = tokens[to + 1]?.lower ?? '';
  if (behind === 'ago' || behind === 'hence') return true;
  if (behind === 'later' || behind === 'earlier' || behind === 'previously') return next !== 'than';
  if (behind === 'from' && next === 'now') return true;
  if (behind !== 'after' && behind !== 'before') return false;
  const before = tokens[readBoundBefore(tokens, from).from - 1]?.lower ?? '';
  return (
    readBoundBefore(tokens, from).bound === 'exact' && !/^(?:for|within|last|lasted|lasting|in|of|the|by|spent|waited|first)$/.test(before)
  );
}

/** “three times higher”, “five times the size”; “three times” alone counts occasions. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    /^(?:as|more|less|fewer|the|its|their|his|her|that|what|this|over|those|current|larger|greater|bigger|higher|lower|smaller|longer|faster|stronger|cheaper|heavier|worse|better|\p{L}{3,8}er)$/u.test(
      word,
    ) && !/^(?:over|under|after|ever|never|other)$/.test(word)
  );
}

/** Whether bare degrees are of heat, by the words around them. */
function isHeat(tokens: readonly Token[], at: number): boolean {
  for (let place = Math.max(0, at - 25); place < at + 15; place += 1)
    if (/^(?:warm|temperature|heat|hot|cold|industrial|climate|weather|freez)/.test(tokens[place]?.lower ?? '')) return true;
  return false;
}

/** The words “one” and “zero” count nothing on their own. */
export const isOne = ({ number }: Amount): boolean =>
  number.style === 'words' && number.value <= 1 && !number.isInexact && number.scale === 1;

/** “one in five”, “in 10 of them”. */
function isShareOf(tokens: readonly Token[], { from, to }: Amount): boolean {
  const isNumber = (token: Token | undefined): boolean => token?.kind === 'number' || CARDINALS.has(token?.lower ?? '');
  return (
    (tokens[to]?.lower === 'in' && isNumber(tokens[to + 1]) && !/^(?:19|20)\d\d$/.test(tokens[to + 1]?.text ?? '')) ||
    (tokens[from - 1]?.lower === 'in' && isNumber(tokens[from - 2]) && !/^(?:19|20)\d\d$/.test(tokens[from]?.text ?? ''))
  );
}

/** Whether four digits that read as a year count people or follow a limit. */
function isCountedYear(tokens: readonly Token[], { to }: Amount, limited: { readonly from: number; readonly bound: string }): boolean {
  const before = tokens[limited.from - 1]?.lower ?? '';
  if (
    /^(?:in|since|until|till|from|early|late|before|after|during|mid|through|spring|summer|autumn|fall|winter|year|years|circa)$/.test(
      before,
    )
  )
    return false;
  if (limited.bound !== 'exact') return true;
  return !/^(?:by|of|the|for|its|their|a|'s|this|that|and)$/.test(before) && isPersonNoun(tokens[to]?.text ?? '');
}

/** “60 Minutes”, “Thirty Years' War”: spelled-out measures with a capital are names. */
function isNamedUnit(tokens: readonly Token[], { number, unit }: Amount): boolean {
  const word = tokens[(unit?.to ?? 0) - 1];
  if (unit === undefined || word === undefined || unit.to <= number.to) return false;
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
    (isTime(unit.unit) || number.style === 'words' || unit.unit === 'mile' || unit.unit === 'times')
  );
}

/** Numbers that need no noun: in thousands, or with a scale. */
const isLarge = (tokens: readonly Token[], { number, value }: Amount): boolean =>
  value >= 1000 && (number.scale >= 1000 || number.style === 'words' || /[,\u00a0\u2009\u202f]/.test(tokens[number.from]?.text ?? ''));

function isCrowd(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    if (/^[.;!?]$/.test(tokens[at]?.text ?? '')) return false;
    if (CROWDS.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
