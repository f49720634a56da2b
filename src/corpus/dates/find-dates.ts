// Dates in English text, as far as they are written out; years are resolved elsewhere.
import type { Span } from '../../base/span.js';

/** A date as written; what the words do not say is null. `lastDay` closes a range of days. */
export interface FoundDate extends Span {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly lastDay: number | null;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const NAME = `(?<month>${MONTHS.map((month) => `${month[0]?.toUpperCase()}${month.slice(1)}`).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:[-–—]|to|and)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?';
const YEAR = '(?<year>(?:19|20)\\d{2})';

/** From the most to the least exact; the first that fits at a place wins. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b${NAME}\\s+${DAY},?\\s+${YEAR}\\b`, 'gu'),
  new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${NAME},?\\s+${YEAR}\\b`, 'gu'),
  /\b(?<year>(?:19|20)\d{2})-(?<number>\d{2})-(?<day>\d{2})\b/gu,
  /\b(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>(?:19|20)\d{2})\b/gu,
  new RegExp(`\\b${NAME},?\\s+(?:of\\s+)?${YEAR}\\b`, 'gu'),
  new RegExp(`\\b${NAME}\\s+${DAY}(?![\\d:.,]*\\d|%|\\s+(?:percent|million|billion|thousand))`, 'gu'),
  new RegExp(`\\b(?<![.,]\\d*)${DAY}\\s+(?:of\\s+)?${NAME}(?![\\p{L}'’])`, 'gu'),
];
/** A month alone; `may` and `march` are words too, so a preposition must introduce them. */
const MONTH_ALONE = new RegExp(`\\b${NAME}(?![\\p{L}]|\\s+\\d)`, 'gu');
const INTRODUCED =
  /\b(?:in|since|until|till|by|of|early|late|mid|last|next|this|throughout|during|from|to|through|between|and|before|after|as\s+recently\s+as)[\s-]+$/i;

/** What every date holds, to pass over the many texts without one. */
const HINT = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d[-.]\d/;

/** All dates of a text, in order, not overlapping. */
export function findDates(text: string): readonly FoundDate[] {
  if (!HINT.test(text)) return [];
  const found: FoundDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const pattern of [...PATTERNS, MONTH_ALONE]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      if (
        pattern === MONTH_ALONE &&
        /^(?:May|March|Mar|Sep|Dec|Jan)/.test(match[0]) &&
        !INTRODUCED.test(text.slice(Math.max(0, start - 30), start))
      )
        continue;
      const date = toDate(match.groups ?? {}, start, end);
      if (date === undefined) continue;
      taken.fill(1, start, end);
      found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toDate(groups: Readonly<Record<string, string | undefined>>, start: number, end: number): FoundDate | undefined {
  const { month: name, number, day, last, year } = groups;
  const month = name === undefined ? Number(number) : MONTHS.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  if (!(month >= 1 && month <= 12)) return undefined;
  const longest = new Date(Date.UTC(year === undefined ? 2024 : Number(year), month, 0)).getUTCDate();
  const isDay = (text: string | undefined): boolean => text === undefined || (Number(text) >= 1 && Number(text) <= longest);
  if (!isDay(day) || !isDay(last)) return undefined;
  const optional = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { start, end, year: optional(year), month, day: optional(day), lastDay: optional(last) };
}
