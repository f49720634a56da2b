// A spell of time, an age or the sides of talks told otherwise than the evidence has them.
import { whole } from '../read/around.js';
import type { Trap } from '../types.js';

/** "for decades", "in the coming months". */
const PERIODS =
  /\b(?:for|over|in|within|during|after|past|last|recent|coming|next|several|few|many|some) (minutes|hours|days|weeks|months|years|decades|centuries)\b/i;
const PERIOD =
  /\b(?:than|not|within|almost|nearly|about|over|under|past|last|next|every|even) an? (minute|hour|day|week|month|quarter|year|decade|century)\b/i;

/** A spell of time that the evidence has in another unit, on the other side of its limit or of today: "less than a month" of "less than a year". */
export function findFigure(statement: string, evidence: string): Trap | null {
  return findPeriod(statement, evidence) ?? findLimit(statement, evidence);
}

/** "more than a year", "not yet a month": a period without a number; not "five dollars more than a year ago". */
const LIMIT =
  /(?<!\p{Ll}s |%|cent )\b(?:(?<over>more than|over|longer than|at least|well over|above|beyond|upwards of)|(?<under>less than|under|within|not (?:yet|even|quite)|no more than|at most|barely|hardly|nearly|almost|not more than|fewer than)) (?:the past |the last )?an? (?<unit>minute|hour|day|week|month|quarter|year|decade|century)\b/giu;

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
  return findOtherPeriod(statement, evidence) ?? findSided(statement, evidence);
}

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
