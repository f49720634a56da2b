// The values of a statement: quoted phrases, dates, quantities, names and words with digits, none of them twice.
import { createMemory, type Remember } from '../../base/remember.js';
import type { Span } from '../../base/span.js';
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { findDates } from '../../corpus/dates/find-dates.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { UNITS } from '../../corpus/quantities/units.js';
import { readBareNumbers } from './read-bare-numbers.js';
import { readMonthsOfCells, readNamesOfCells, readNumbersOfCells } from './read-cells.js';
import { readSpokenTimes } from './read-clock-times.js';
import { datesOfForm, datesOfIso } from './read-dates.js';
import { readDistances } from './read-distances.js';
import { readFrequencies } from './read-frequencies.js';
import { readOpeners } from './read-openers.js';
import { readOrdinals } from './read-ordinals.js';
import { touches } from './read-passage.js';
import { boundBeside, readShares, shareOf } from './read-shares.js';
import { readUnknownNames } from './read-unknown-names.js';
import type { StatedValue } from './types.js';

/** Between marks; the longest phrase that a statement quotes is a sentence. */
const PHRASE = /"([^"]{1,400})"|(?<![\p{L}\p{N}])'([^'"]{2,400})'(?![\p{L}\p{N}])/gu;
const NUMBER = /[\p{L}-]*\p{N}[\p{L}\p{N}.,:/+-]*/gu;
/** Round numbers without a figure. */
const VAGUE = /(?<![\p{L}\p{N}])(?:dozens|hundreds|thousands|millions|billions|trillions)(?![\p{L}\p{N}])/giu;
const CURRENCY =
  /^(?:AED|AFN|AMD|ARS|AUD|AZN|BDT|BGN|BHD|BRL|BYN|CAD|CHF|CLP|CNY|COP|CZK|DKK|DZD|EGP|ETB|EUR|GBP|GEL|GHS|HKD|HUF|IDR|ILS|INR|IQD|IRR|ISK|JOD|JPY|KES|KGS|KRW|KWD|KZT|LBP|LKR|LYD|MAD|MDL|MMK|MNT|MXN|MYR|NGN|NOK|NPR|NZD|OMR|PEN|PHP|PKR|PLN|QAR|RMB|RON|RSD|RUB|RWF|SAR|SEK|SGD|SYP|THB|TJS|TMT|TND|TRY|TWD|TZS|UAH|UGX|USD|UZS|VND|XAF|XOF|YER|ZAR|ZMW)$/;
const ISO_DATE = /\b\d{4}-(?:\d{2}(?:-\d{2})?|Q[1-4]|winter|spring|summer|fall)\b/g;

/** Each check of a build reads the same statements, and the lock reads them once a quotation. */
const MOST_STATEMENTS = 2000;
const memories = new WeakMap<MentionIndex, Remember<readonly StatedValue[]>>();

/** The values of a folded statement, in order, not overlapping. */
export function readValues(text: string, index: MentionIndex): readonly StatedValue[] {
  const remember = memories.get(index) ?? createMemory(MOST_STATEMENTS);
  memories.set(index, remember);
  return remember(text, () => readAll(text, index));
}

function readAll(text: string, index: MentionIndex): readonly StatedValue[] {
  const phrases = readPhrases(text);
  // Words between quotation marks are held to the letter; nothing else needs to be read from them.
  const open = blank(text, phrases);
  const titled = readTitled(open);
  const dates = readDates(blank(open, titled));
  const times = readSpokenTimes(open).map(({ start, end }) => ({ kind: 'number' as const, start, end, words: text.slice(start, end) }));
  const undated = blank(open, [...titled, ...dates, ...times]);
  const found = findQuantitiesIn(undated).map((quantity) => toShare(quantity, text));
  const inCells = readNumbersOfCells(undated).filter((number) => !found.some((quantity) => touches(quantity, number)));
  const quantities = [...found, ...inCells].map((quantity) => {
    const { start, end } = quantity;
    return { kind: 'quantity' as const, start, end, words: text.slice(start, end), quantity };
  });
  const isInDate = (name: Span): boolean => dates.some((date) => date.start <= name.start && name.end <= date.end);
  // "US$4bn", "USD 4 billion": the letters of a currency name nobody.
  const spans = readDistances(blank(open, quantities)).map((quantity): StatedValue => {
    const { start, end } = quantity;
    return { kind: 'distance', start, end, words: text.slice(start, end), quantity };
  });
  const odds = readOdds(blank(open, [...titled, ...dates]), text);
  const shares = [
    ...odds,
    ...readShares(blank(undated, [...quantities, ...spans]), text).map(
      (quantity): StatedValue => ({
        kind: 'quantity',
        start: quantity.start,
        end: quantity.end,
        words: text.slice(quantity.start, quantity.end),
        quantity,
      }),
    ),
  ];
  const isUnit = (name: StatedValue): boolean =>
    UNITS.has(name.words.toLowerCase()) &&
    (/(?:\bper |\/)$/.test(text.slice(0, name.start)) ||
      quantities.some((quantity) => quantity.start <= name.start && name.end <= quantity.end));
  const names = readNames(open, index).filter(
    (name) => !isInDate(name) && !isUnit(name) && !CURRENCY.test(name.words) && text[name.end] !== '$',
  );
  const ranks = readRanks(blank(undated, [...quantities, ...shares]));
  const rest = blank(undated, [...quantities, ...spans, ...shares, ...names, ...ranks]);
  const vague = [...rest.matchAll(VAGUE)].map((match) => ({
    kind: 'number' as const,
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
  const counts = readBareNumbers(rest, []).flatMap(({ start, end, value }): readonly StatedValue[] =>
    /\d/.test(text.slice(start, end)) ? [] : [{ kind: 'count', start, end, words: text.slice(start, end), value }],
  );
  const numbers = [...rest.matchAll(NUMBER)].map((match) => ({
    kind: 'number' as const,
    start: match.index,
    end: match.index + match[0].length,
    words: match[0].replace(/[.,:/+-]+$/, ''),
  }));
  return [
    ...phrases,
    ...titled,
    ...dates,
    ...times,
    ...quantities,
    ...spans,
    ...shares,
    ...names,
    ...ranks,
    ...vague,
    ...counts,
    ...numbers,
  ].sort((a, b) => a.start - b.start);
}

/** "pay three quarters" at the end of a clause is a share, not a count of quarters. */
function toShare(quantity: Quantity, text: string): Quantity {
  const value = quantity.unit === 'count' ? shareOf(text.slice(quantity.start, quantity.end)) : undefined;
  return value === undefined || quantity.value < 1 ? quantity : { ...quantity, value, of: null };
}

/** "one adult in four", "two schools out of five". */
function readOdds(open: string, text: string): readonly StatedValue[] {
  return [...open.matchAll(ODDS)].map((match): StatedValue => {
    const [words, part = '', whole = ''] = match;
    const [start, end] = [match.index, match.index + words.length];
    const value = (PARTS.indexOf(part.toLowerCase()) + 1) / (PARTS.indexOf(whole.toLowerCase()) + 1);
    const bound = boundBeside(text.slice(Math.max(0, start - 12), start), '');
    return {
      kind: 'quantity',
      start,
      end,
      words,
      quantity: { start, end, value, valueMax: null, unit: 'count', of: null, per: null, bound },
    };
  });
}

const PARTS = 'one two three four five six seven eight nine ten'.split(' ');
const ODDS = new RegExp(
  `(?<![\\p{L}-])(${PARTS.slice(0, 4).join('|')}) \\p{Ll}{3,} (?:in|out of) (?:every )?(${PARTS.slice(1).join('|')})(?![\\p{L}-]| (?!(?:in|of|is|are|was|were|has|have|had|at|on|now|will|does|do|did|cannot|can|never|lives?|works?)\\b)\\p{L})`,
  'giu',
);

/** What is counted by its place, and what comes again and again. */
function readRanks(text: string): readonly StatedValue[] {
  const words = ({ start, end }: Span): Span & { readonly words: string } => ({ start, end, words: text.slice(start, end) });
  const rhythms = readFrequencies(text).map((one): StatedValue => ({ kind: 'frequency', ...words(one), every: one.every }));
  const ordinals = readOrdinals(blank(text, rhythms)).map((one): StatedValue => ({ kind: 'ordinal', ...words(one), value: one.value }));
  return [...rhythms, ...ordinals];
}

function readPhrases(text: string): readonly StatedValue[] {
  return [...text.matchAll(PHRASE)].map((match) => {
    const words = match[1] ?? match[2] ?? '';
    const start = match.index + 1;
    return { kind: 'phrase', start, end: start + words.length, words };
  });
}

/** `Unity 2025`: a year that belongs to a name stands behind it in the source as well. */
function readTitled(text: string): readonly StatedValue[] {
  return [...text.matchAll(TITLED)].flatMap((match): readonly StatedValue[] => {
    const [words, name = ''] = match;
    return NO_TITLE.test(name) ? [] : [{ kind: 'number', start: match.index, end: match.index + words.length, words }];
  });
}

const TITLED = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}]+) (?:19|20)\d\d(?![\p{L}\p{N}])/gu;
const NO_TITLE =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Q[1-4]|Spring|Summer|Autumn|Fall|Winter|In|By|Since|Until|From|After|Before|During|The|Of|And|Around|About|Through|For|To|On|At|With|Between|Late|Early|Mid|End|As|Over|This|That)$/;

/** "1992-95", "the winter of 2007-08": two years, no month. */
function isYears(words: string, before: string): boolean {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(words) ?? [];
  if (month === '') return false;
  return (
    Number(month) > 12 ||
    (Number(month) === (Number(year) + 1) % 100 && /\b(?:of|winter|season|year|FY|war|budget|crisis|the) $/i.test(before))
  );
}

function readDates(text: string): readonly StatedValue[] {
  const iso = [...text.matchAll(ISO_DATE)].flatMap(({ 0: words, index: start }) =>
    isYears(words, text.slice(0, start))
      ? []
      : datesOfIso(words, { start, end: start + words.length }).map(
          ({ date, end }): StatedValue => ({ kind: 'date', start, end, words, date }),
        ),
  );
  const written = findDates(blank(text, iso)).flatMap(({ form, start, end }) =>
    datesOfForm(form).map((date): StatedValue => ({ kind: 'date', start, end, words: text.slice(start, end), date })),
  );
  const months = readMonthsOfCells(blank(text, [...iso, ...written])).map(({ start, end, month }): StatedValue => {
    const date = { year: null, month, day: null, part: null, weekday: null };
    return { kind: 'date', start, end, words: text.slice(start, end), date };
  });
  return [...iso, ...written, ...months];
}

function readNames(text: string, index: MentionIndex): readonly StatedValue[] {
  const known = findMentions(text, index)
    // "post-Soviet states" describes; it names nobody.
    .filter(({ start }) => !/\b(?:post|ex|pro|anti|non)-$/i.test(text.slice(Math.max(0, start - 6), start)))
    .map(
      ({ start, end, actor, use }): StatedValue => ({
        kind: 'name',
        start,
        end,
        words: text.slice(start, end),
        actor,
        isPlace: use === 'place',
      }),
    );
  const named = ({ start, end }: Span): StatedValue & { readonly kind: 'name' } => ({
    kind: 'name',
    start,
    end,
    words: text.slice(start, end),
    actor: null,
    isPlace: false,
  });
  const unknown = readUnknownNames(blank(text, known)).map(named);
  const guessed = [...readOpeners(text), ...readNamesOfCells(text)]
    .filter((opener) => ![...known, ...unknown].some((name) => touches(name, opener)))
    .map((opener) => ({ ...named(opener), isGuess: true }));
  return [...known, ...unknown, ...guessed];
}

/** The text with spaces where spans stand, so that offsets stay. */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of spans) blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return blanked;
}
