// Spells of time between two things: "ten months after", "two days earlier"; finders of dates take them for dates.

import { toDayNumber } from '../../corpus/dates/calendar.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { datesOfIso } from './read-dates.js';
import type { Passage } from './types.js';

const WORDS =
  'a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const DISTANCE = new RegExp(
  `(?<![\\p{L}\\p{N}-]|\\bhalf )(?<count>${WORDS.join('|')}|an|\\d{1,4}) (?<unit>hour|day|week|month|year|decade)s? (?:after|before|later|earlier|ago|previously)(?![\\p{L}])`,
  'giu',
);
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 };

/** Distances in a text as quantities of time. */
export function readDistances(text: string): readonly Quantity[] {
  return [...text.matchAll(DISTANCE)].map((match): Quantity => {
    const { count = '', unit = '' } = match.groups ?? {};
    const word = WORDS.indexOf(count.toLowerCase() === 'an' ? 'a' : count.toLowerCase());
    const value = word === -1 ? Number(count) : Math.max(1, word);
    const end = match.index + `${count} ${unit}`.length + (text.charAt(match.index + `${count} ${unit}`.length) === 's' ? 1 : 0);
    return {
      start: match.index,
      end,
      value,
      valueMax: null,
      unit: unit.toLowerCase(),
      of: null,
      per: null,
      bound: boundBefore(text, match.index),
    };
  });
}

const boundBefore = (text: string, at: number): Quantity['bound'] => {
  const before = text.slice(Math.max(0, at - 12), at);
  if (/\b(?:less than|under|within) $/i.test(before)) return 'less-than';
  if (/\b(?:more than|over) $/i.test(before)) return 'more-than';
  return /\b(?:about|some|around|nearly|almost|roughly|just) $/i.test(before) ? 'about' : 'exact';
};

/** True for a distance that sentences give as one, as a quantity, or by two of their dates; one of a unit may stand for "the year before". */
export function holdsDistance(told: Quantity, { sentenceWords, sentences, findings }: Passage): boolean {
  if (told.value === 1 && new RegExp(`\\b${told.unit}s?\\b`, 'i').test(sentenceWords)) return true;
  const given = readDistances(sentenceWords);
  if (given.some((other) => compareQuantities(told, other) !== 'different' || (other.value === told.value && other.unit === told.unit)))
    return true;
  if (given.some(({ unit }) => unit === told.unit)) return false;
  if (areYearsApart(told, yearsOf({ findings, sentences }))) return true;
  const unit = DAYS[told.unit];
  if (unit === undefined) return false;
  const days = [...findings.dates, ...datesOfIso(findings.document.date ?? '', sentences)]
    .filter(({ start, end }) => start < sentences.end && sentences.start < end)
    .flatMap(({ date: { year, month, day } }) => (year === null ? [] : [toDayNumber({ year, month, day })]));
  const length = told.value * unit;
  const slack = Math.max(1, unit * 0.75);
  return days.some((one) => days.some((other) => one !== other && Math.abs(Math.abs(one - other) - length) <= slack));
}

/** Years that the sentences of a passage name, and that of its document. */
const yearsOf = ({ findings, sentences }: Pick<Passage, 'findings' | 'sentences'>): readonly number[] =>
  [...findings.dates, ...datesOfIso(findings.document.date ?? '', sentences)]
    .filter(({ start, end }) => start < sentences.end && sentences.start < end)
    .flatMap(({ date }) => (date.year === null ? [] : [date.year]));

/** "three years ago" of "in 2022" in a text of 2025. */
function areYearsApart({ unit, value }: Quantity, years: readonly number[]): boolean {
  if (unit !== 'year' && unit !== 'decade') return false;
  const length = value * (unit === 'year' ? 1 : 10);
  return years.some((one) => years.some((other) => one - other === length));
}

/** True for a distance in years between the years of two quotations of one document. */
export const holdsYearsBetween = (told: Quantity, passages: readonly Passage[]): boolean =>
  passages.length > 1 && passages.length <= 3 && areYearsApart(told, passages.flatMap(yearsOf));
