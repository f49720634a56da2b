// A spell of time, an age or the sides of talks told otherwise than the evidence has them.
import { whole } from '../read/around.js';
import type { Trap } from '../types.js';

/** "for decades", "in the coming months". */
const PERIODS =
  /\b(?:for|over|in|within|during|after|past|last|recent|coming|next|several|few|many|some) (minutes|hours|days|weeks|months|years|decades|centuries)\b/i;
const PERIOD =
  /\b(?:than|within|almost|nearly|about|over|under|past|last|next|every|even) an? (minute|hour|day|week|month|quarter|year|decade|century)\b/i;

/** A spell of time that the evidence has in another unit, on the other side of its limit or of today: "less than a month" of "less than a year". */
export function findFigure(statement: string, evidence: string): Trap | null {
  return findPeriod(statement, evidence) ?? findLimit(statement, evidence);
}

/** "more than a year", "not yet a month": a period without a number. */
const LIMIT =
  /\b(?:(?<over>more than|over|longer than|at least|well over|above|beyond|upwards of)|(?<under>less than|under|within|not (?:yet|even|quite)|no more than|at most|barely|hardly|nearly|almost|not more than|fewer than)) (?:the past |the last )?an? (?<unit>minute|hour|day|week|month|quarter|year|decade|century)\b/gi;

/** "more than a year" of "less than a year ago". */
function findLimit(statement: string, evidence: string): Trap | null {
  const given = [...evidence.matchAll(LIMIT)];
  if (given.length === 0) return null;
  for (const { groups: stated, 0: words } of statement.matchAll(LIMIT)) {
    const same = given.filter(({ groups }) => groups?.unit?.toLowerCase() === stated?.unit?.toLowerCase());
    const isTurned = same.every(({ groups }) => (groups?.over === undefined) !== (stated?.over === undefined));
    const [first] = same;
    if (first !== undefined && isTurned) return { rule: 'figure', stated: whole(words), given: whole(first[0]) };
  }
  return null;
}

function findPeriod(statement: string, evidence: string): Trap | null {
  for (const period of [PERIOD, PERIODS]) {
    const stated = period.exec(statement);
    const given = period.exec(evidence);
    const unit = stated?.[1]?.replace(/(?:ies|s)$/, '') ?? '';
    // "for years" of "for decades": vaguer.
    if (unit === 'year' && /decades|centuries/i.test(given?.[1] ?? '')) continue;
    if (stated !== null && given !== null && !new RegExp(`\\b${unit}`, 'i').test(evidence))
      return { rule: 'figure', stated: whole(stated[0]), given: whole(given[0]) };
  }
  return (
    findAge(statement, evidence) ??
    findOtherPeriod(statement, evidence) ??
    findBarePeriod(statement, evidence) ??
    findSided(statement, evidence)
  );
}

/** "close to 40 months old" of "nearly 40 years": numbers of an age are read apart from others. */
const AGE = /\b(\d{1,4})[- ](day|week|month|year|decade)s?[- ]old\b/gi;

function findAge(statement: string, evidence: string): Trap | null {
  for (const { 0: words, 1: number, 2: unit = '' } of statement.matchAll(AGE)) {
    const given = [...evidence.matchAll(/\b(\d{1,4})[- ](day|week|month|year|decade)s?\b/gi)].filter((match) => match[1] === number);
    const [first] = given;
    if (first !== undefined && given.every((match) => match[2]?.toLowerCase() !== unit.toLowerCase()))
      return { rule: 'figure', stated: whole(words), given: whole(first[0]) };
  }
  return null;
}

/** Spells without a number: "the decades ahead", "coming months". */
const BARE = /\b(?:(\p{L}+) )?(minutes|hours|days|weeks|months|years|decades|centuries)\b/giu;
const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|\p{L}+ty-\p{L}+|dozen|hundred|thousand|half|million|billion|these|those|working|business|school|election|early|dark|light|man|later|which)$/u;
const ORDER = ['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'];

/** A longer spell than the only ones that the evidence has, none of them with a number. */
function findBarePeriod(statement: string, evidence: string): Trap | null {
  const given = barePeriods(evidence);
  const [first] = given;
  // Years that the evidence names may be reckoned.
  if (first === undefined || /\b(?:19|20)\d\d\b/.test(evidence)) return null;
  for (const { words, unit } of barePeriods(statement)) {
    const singular = unit.replace(/(?:ies|s)$/, '');
    if (new RegExp(`\\b${singular}`, 'i').test(evidence) || given.some((other) => ORDER.indexOf(other.unit) >= ORDER.indexOf(unit)))
      continue;
    return { rule: 'figure', stated: whole(words), given: whole(first.words) };
  }
  return null;
}

const barePeriods = (text: string): readonly { readonly words: string; readonly unit: string }[] =>
  [...text.matchAll(BARE)].flatMap(({ 0: words, 1: before = '', 2: unit = '', index }) =>
    COUNTED.test(before.toLowerCase()) || /\d[\d.,]* ?$/.test(text.slice(0, index)) ? [] : [{ words, unit: unit.toLowerCase() }],
  );

/** Talks by how many take part. */
const SIDED =
  /\b(?:(bilateral|two-way|two-party)|(trilateral|three-way|tripartite)|(quadrilateral|four-way|quadripartite)|(five-way|five-party)|(six-way|six-party))\b/gi;

/** "four-way summits" of "trilateral summits". */
function findSided(statement: string, evidence: string): Trap | null {
  const read = (text: string): readonly { readonly words: string; readonly count: number }[] =>
    [...text.matchAll(SIDED)].map(([words, ...groups]) => ({ words, count: groups.findIndex((group) => group !== undefined) }));
  const given = read(evidence);
  const [first] = given;
  const other = read(statement).find(({ count }) => given.every((it) => it.count !== count));
  return first === undefined || other === undefined ? null : { rule: 'figure', stated: whole(other.words), given: whole(first.words) };
}

/** "next week" of "this week". */
const NAMED_PERIOD = /\b(this|next|last|past|coming|following|previous) (week|month|quarter|year|spring|summer|autumn|winter)\b/gi;
const SIDES: Readonly<Record<string, string>> = { past: 'last', previous: 'last', coming: 'next', following: 'next' };

/** A period named otherwise than the one of its kind in the evidence, which tells of no further one. */
function findOtherPeriod(statement: string, evidence: string): Trap | null {
  const given = namedPeriods(evidence);
  for (const { words, side, unit } of namedPeriods(statement)) {
    const same = given.filter((other) => other.unit === unit);
    const [first] = same;
    const count = evidence.match(new RegExp(`\\b${unit}s?\\b`, 'gi'))?.length ?? 0;
    // "six this year, 14 last year" of "six this year, against 14 in 2017".
    const isBoth = namedPeriods(statement).some((other) => other.unit === unit && same.some((it) => it.side === other.side));
    if (first !== undefined && !isBoth && same.every((other) => other.side !== side) && count === same.length)
      return { rule: 'figure', stated: whole(words), given: whole(first.words) };
    const [other] = given;
    if (count === 0 && other !== undefined && isBeyond({ side, unit }, given))
      return { rule: 'figure', stated: whole(words), given: whole(other.words) };
  }
  return null;
}

/** "next month" of "this week": what is yet to come or gone, of a spell that is not; "this month" may hold it. */
const isBeyond = (
  { side, unit }: { readonly side: string; readonly unit: string },
  given: readonly { readonly side: string; readonly unit: string }[],
): boolean =>
  (side === 'next' || side === 'last') && SPELLS.has(unit) && given.every((other) => other.side === 'this' && SPELLS.has(other.unit));

const SPELLS: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

const namedPeriods = (text: string): readonly { readonly words: string; readonly side: string; readonly unit: string }[] =>
  [...text.matchAll(NAMED_PERIOD)].map(([words, side = '', unit = '']) => {
    const lower = side.toLowerCase();
    return { words, side: SIDES[lower] ?? lower, unit: unit.toLowerCase() };
  });
