// A spell or a rhythm told with another unit: "not a month" of "less than a year", "litres a day" of "litres a week", "a year's pay" of "monthly pay".
import type { Span } from '../../../base/span.js';
import { around } from '../read/around.js';
import type { Trap } from '../types.js';

/** Units with their length in days and every word that tells of them. */
const UNITS: readonly (readonly [string, number, RegExp])[] = [
  ['minute', 1 / 1440, /\bminutes?\b/i],
  ['hour', 1 / 24, /\bhour(?:s|ly)?\b/i],
  ['day', 1, /\b(?:days?|daily|overnight|nights?|nightly|tomorrow|today|yesterday|per diem)\b|-day\b/i],
  ['week', 7, /\b(?:week(?:s|ly|ends?)?|fortnight\w*)\b|-week\b/i],
  ['month', 30.4, /\b(?:month(?:s|ly)?)\b|-month\b/i],
  ['year', 365, /\b(?:years?|yearly|annual\w*|annum|anniversar\w+|calendar|twelvemonth)\b|-year\b/i],
  ['decade', 3650, /\bdecades?\b/i],
  ['century', 36500, /\bcentur(?:y|ies)\b/i],
];
const NAMES = UNITS.map(([name]) => name).join('|');
/** One of a unit, or as often: "a month", "each week", "within the month", "daily". */
const SINGLE = new RegExp(
  `\\b(?:(?:an?|one|every|each|per|(?:an? |the )?(?:whole|single|full|entire)|(?:within|before|by) the|by the end of the|(?:an? )?half an?|half) (${NAMES}|weekend)|(hourly|daily|weekly|monthly|yearly|annual(?:ly)?))\\b(?!-| or (?:so|two|more)\\b)`,
  'giu',
);
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  weekend: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
};
/** What a reader may have reckoned from dates, and "one day". */
const RECKONED = /^ (?:later|earlier|before|after|apart|on|ahead|old)\b/i;
const SOME_DAY = /^one day$/i;
const NUMBERED =
  /\b(\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:one|a) hundred)[ -](minute|hour|day|week|month|year|decade)s?\b/gi;
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "seven days" of a week, "30 days" of a month. */
const SLACK = 0.2;

interface Spell extends Span {
  readonly unit: string;
}

/** One of a unit that the evidence names in no way, where the evidence has one of another unit that the statement names in no way. */
export function findSpell(statement: string, evidence: string): Trap | null {
  const stated = spellsIn(statement).filter(
    ({ start, end }) => !RECKONED.test(statement.slice(end)) && !SOME_DAY.test(statement.slice(start, end)),
  );
  const unknown = stated.filter(({ unit }) => !tells(evidence, unit) && !isReckonable(evidence, unit));
  if (unknown.length === 0) return null;
  const left = spellsIn(evidence).find(({ unit }) => !tells(statement, unit) && !isReckonable(statement, unit));
  const [first] = unknown;
  return left === undefined || first === undefined
    ? null
    : { rule: 'figure', stated: around(statement, first), given: around(evidence, left) };
}

const tells = (text: string, unit: string): boolean => UNITS.some(([name, , words]) => name === unit && words.test(text));

const spellsIn = (text: string): readonly Spell[] =>
  [...text.matchAll(SINGLE)].map((match) => {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    return { start: match.index, end: match.index + match[0].length, unit: ADVERBS[word] ?? word };
  });

/** Several of another unit that last about as long as one. */
function isReckonable(text: string, unit: string): boolean {
  const daysOf = (name: string): number => UNITS.find(([it]) => it === name)?.[1] ?? 0;
  const length = daysOf(unit);
  return [...text.matchAll(NUMBERED)].some(([, count = '', other = '']) => {
    const word = WORDS.indexOf(count.toLowerCase());
    const number = word === -1 ? Number.parseFloat(count.replaceAll(',', '')) || 100 : word;
    return Math.abs((number * daysOf(other.toLowerCase())) / length - 1) <= SLACK;
  });
}
