// The values of a statement: quoted phrases, dates, quantities, names and words with digits, none of them twice.
import type { Span } from '../../base/span.js';
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { findDates } from '../../corpus/dates/find-dates.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import { datesOfForm, datesOfIso } from './read-dates.js';
import { readUnknownNames } from './read-unknown-names.js';
import type { StatedValue } from './types.js';

/** Between marks; the longest phrase that a statement quotes is a sentence. */
const PHRASE = /"([^"]{1,400})"|(?<![\p{L}\p{N}])'([^'"]{2,400})'(?![\p{L}\p{N}])/gu;
const NUMBER = /[\p{L}-]*\p{N}[\p{L}\p{N}.,:/+-]*/gu;
/** Round numbers without a figure. */
const VAGUE = /(?<![\p{L}\p{N}])(?:dozens|hundreds|thousands|millions|billions|trillions)(?![\p{L}\p{N}])/giu;
const CURRENCY = /^(?:USD|EUR|GBP|CHF|JPY|CNY|RUB|TRY|AZN|UAH|KZT|INR)$/;
const ISO_DATE = /\b\d{4}-(?:\d{2}(?:-\d{2})?|Q[1-4]|winter|spring|summer|fall)\b/g;

/** The values of a folded statement, in order, not overlapping. */
export function readValues(text: string, index: MentionIndex): readonly StatedValue[] {
  const phrases = readPhrases(text);
  // Words between quotation marks are held to the letter; nothing else needs to be read from them.
  const open = blank(text, phrases);
  const titled = readTitled(open);
  const dates = readDates(blank(open, titled));
  const undated = blank(open, [...titled, ...dates]);
  const quantities = findQuantitiesIn(undated).map((quantity) => {
    const { start, end } = quantity;
    return { kind: 'quantity' as const, start, end, words: text.slice(start, end), quantity };
  });
  const isInDate = (name: Span): boolean => dates.some((date) => date.start <= name.start && name.end <= date.end);
  // "US$4bn", "USD 4 billion": the letters of a currency name nobody.
  const names = readNames(open, index).filter((name) => !isInDate(name) && !CURRENCY.test(name.words) && text[name.end] !== '$');
  const rest = blank(undated, [...quantities, ...names]);
  const vague = [...rest.matchAll(VAGUE)].map((match) => ({
    kind: 'number' as const,
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
  const numbers = [...rest.matchAll(NUMBER)].map((match) => ({
    kind: 'number' as const,
    start: match.index,
    end: match.index + match[0].length,
    words: match[0].replace(/[.,:/+-]+$/, ''),
  }));
  return [...phrases, ...titled, ...dates, ...quantities, ...names, ...vague, ...numbers].sort((a, b) => a.start - b.start);
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

function readDates(text: string): readonly StatedValue[] {
  const iso = [...text.matchAll(ISO_DATE)].flatMap(({ 0: words, index: start }) =>
    datesOfIso(words, { start, end: start + words.length }).map(
      ({ date, end }): StatedValue => ({ kind: 'date', start, end, words, date }),
    ),
  );
  const written = findDates(blank(text, iso)).flatMap(({ form, start, end }) =>
    datesOfForm(form).map((date): StatedValue => ({ kind: 'date', start, end, words: text.slice(start, end), date })),
  );
  return [...iso, ...written];
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
  const unknown = readUnknownNames(blank(text, known)).map(
    ({ start, end }): StatedValue => ({ kind: 'name', start, end, words: text.slice(start, end), actor: null, isPlace: false }),
  );
  return [...known, ...unknown];
}

/** The text with spaces where spans stand, so that offsets stay. */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of spans) blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return blanked;
}
