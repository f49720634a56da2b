// Dates of a brief's events, held against the sentences they quote.
import type { Brief } from '../../brief/types.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger } from '../types.js';
import type { ValueProblem } from '../values/check-statement.js';
import { describeMissing } from '../values/describe-missing.js';
import { isEndOfWeek } from '../values/hold-dates.js';
import type { Support } from '../values/match-values.js';
import { agrees, datesOfIso } from '../values/read-dates.js';
import { touches } from '../values/read-passage.js';
import type { GivenDate, Passage, StatedDate } from '../values/types.js';
import type { RowContext } from './check-rows.js';

/**
 * Every part of an event's date must stand in one of its sentences, as told or as the document dates it; both ends of a range.
 * An `inferred` date has the year of its document's date or one that stands around its sentences; it may say more than they do, and
 * nothing else: what they tell of day, month and year it has too, unless it is a date of theirs moved by a time of theirs.
 */
export function checkEventDates(
  brief: Brief,
  ledger: Ledger,
  corpus: Corpus,
  { index, ties, passageOf }: RowContext,
): readonly ValueProblem[] {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  return (brief.content.events ?? []).flatMap(({ date, inferred }, at) => {
    const statement = byId.get(`events[${at}]`);
    if (statement === undefined || statement.evidence.length === 0) return [];
    const passages = statement.evidence.map(passageOf);
    const isDay = !inferred && !date.includes('/');
    const holds = inferred ? mayBe : (stated: StatedDate) => isTold(stated, passages, isDay);
    const wrong = datesOfIso(date, NOWHERE).find((stated) => !holds(stated.date, passages));
    if (wrong === undefined) return [];
    const value = { kind: 'date', words: date, date: wrong.date, ...NOWHERE } as const;
    const support: Support = { passages, told: [], index, ties };
    const { hints = [], ...diagnostic } = describeMissing(value, statement, 'error', support, corpus);
    const way = inferred ? [] : ['or add `inferred: true`, where the sources do not state the date in full'];
    return [
      { statement: statement.id, diagnostic: { ...diagnostic, place: brief.placeOf(['events', at, 'date']), hints: [...hints, ...way] } },
    ];
  });
}

const NOWHERE = { start: 0, end: 0 };

/** `isDay` of a lone day, which no week tells. */
const isTold = (stated: StatedDate, passages: readonly Passage[], isDay = false): boolean =>
  passages.some(({ findings, sentences }) =>
    findings.dates.some(
      (given) =>
        touches(given, sentences) && agrees(stated, given.date) && !(isDay && stated.day !== null && isEndOfWeek(given, findings.document)),
    ),
  );

/** Where sentences tell of any day, month or year, one of these must leave room for the date. */
function mayBe(stated: StatedDate, passages: readonly Passage[]): boolean {
  if (isTold(stated, passages)) return true;
  if (!passages.some((passage) => mayHaveYear(stated, passage))) return false;
  const told = passages.flatMap(toldIn);
  return told.length === 0 || told.some((given) => leavesRoom(stated, given)) || isReckoned(stated, passages);
}

/** The year is the one that the document's date gives the sentences, or stands around them; any where the document has no date. */
function mayHaveYear({ year }: StatedDate, { findings, sentences, surroundingWords }: Passage): boolean {
  if (year === null || findings.document.date === null) return true;
  return (
    findings.dates.some((given) => touches(given, sentences) && given.date.year === year) ||
    new RegExp(`\\b${year}\\b`).test(surroundingWords) ||
    `${findings.document.date}`.startsWith(`${year}`)
  );
}

/** A date that sentences give, moved by as many months or years as they give: ten months from December 2024. */
function isReckoned({ year, month }: StatedDate, passages: readonly Passage[]): boolean {
  if (year === null || month === null) return false;
  const spans = passages.flatMap(({ quantities }) => quantities.flatMap(({ value, unit }) => value * (MONTHS[unit] ?? 0) || []));
  const moved = (given: GivenDate['date'], months: number): boolean =>
    given.year !== null && given.month !== null && given.year * 12 + given.month + months === year * 12 + month;
  return passages.some(({ findings, sentences }) =>
    findings.dates.some(
      (given) => touches(given, sentences) && spans.some((months) => moved(given.date, months) || moved(given.date, -months)),
    ),
  );
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** Dates of the quoted words, else of their sentences, with what is said of them; a year that was concluded is open. */
function toldIn({ findings, sentences, span }: Passage): readonly StatedDate[] {
  const isQuoted = findings.dates.some((given) => touches(given, span));
  const years = new Set(findings.events.filter(({ parts }) => parts.stated.includes('year')).map(({ expression }) => expression.start));
  return findings.dates
    .filter((given) => touches(given, isQuoted ? span : sentences))
    .map(({ date, start }) => ({ ...date, year: years.has(start) ? date.year : null }))
    .filter(({ year, month, part }) => year !== null || month !== null || part !== null);
}

/** Nothing that both tell differs; a month may lie in a season or quarter. */
function leavesRoom(stated: StatedDate, given: StatedDate): boolean {
  const isOther = (key: 'year' | 'month' | 'day'): boolean => stated[key] !== null && given[key] !== null && stated[key] !== given[key];
  if (isOther('year') || isOther('month') || isOther('day')) return false;
  if (stated.part === null && given.part === null) return true;
  const [vague, sharp] = stated.part === null ? [given, stated] : [stated, given];
  return (sharp.part === null && sharp.month === null) || agrees({ ...vague, year: null }, sharp);
}
