// What a document says of itself: its title, authors, publisher and date.

import type { Author, CorpusDocument } from '../types.js';
import { dateInText } from './date-in-text.js';
import { isDay, readDateAt, type WrittenDate } from './date-line.js';
import type { Furniture } from './furniture.js';
import { readByline } from './read-byline.js';
import type { Structure } from './read-structure.js';

/** What the text states; the catalogue has the last word on it. */
export interface Metadata extends Pick<CorpusDocument, 'authors' | 'publisher' | 'date' | 'dateStatus'> {
  readonly title: string | null;
}

type Dated = Pick<Metadata, 'date' | 'dateStatus'>;

const UNKNOWN: Dated = { date: null, dateStatus: 'unknown' };

/** Reads title, authors, publisher and date out of a text and its furniture; what is not said is null or empty. */
export function readMetadata({ text, furniture, datelines, paragraphs }: Structure): Metadata {
  const body = paragraphs.map(({ start, end }) => text.slice(start, end));
  return {
    title: furniture.title,
    authors: authorsFrom(furniture),
    publisher: publisherFrom(furniture, datelines),
    ...dateFrom(furniture, datelines, body),
  };
}

/** Authors as bylines and the note at the end name them, each once. */
function authorsFrom({ bylines, authorNote }: Furniture): readonly Author[] {
  const authors: Author[] = [];
  for (const author of bylines.flatMap(readByline)) if (!authors.some(({ name }) => name === author.name)) authors.push(author);
  if (authorNote === null) return authors;
  const known = authors.findIndex(({ name }) => name === authorNote.name);
  if (known === -1) return authors.length > 0 ? authors : [{ name: authorNote.name, affiliation: authorNote.role }];
  return authors.map((author, index) => (index === known ? { affiliation: authorNote.role, ...author } : author));
}

/** The owner of the copyright, else the agency of the dateline, else the paper that the date line names. */
function publisherFrom({ copyrights, source }: Furniture, datelines: Structure['datelines']): string | null {
  for (const line of copyrights) {
    const owner =
      /^(?:(?:©|\(c\)|copyright)[\s:,]*)+(?:by\s+)?(?:(?:19|20)\d{2}\s*(?:[-–—,]\s*(?:(?:19|20)\d{2}|present)\s*)*)?[,.\s]*(?:by\s+)?(?<owner>\p{Lu}[^.|©]{1,60}?)\s*(?:,?\s+(?:19|20)\d{2}\b.*|,?\s*all\s+rights.*|[.|].*)?$/iu.exec(
        line,
      )?.groups?.['owner'];
    if (owner !== undefined && !/^all\b/i.test(owner)) return owner.replace(/[\s,;:-]+$/, '');
  }
  return datelines.find(({ agency }) => agency !== null)?.agency ?? source;
}

/**
 * The date of a date line, else of the dateline; a year that is not written there comes from the copyright, or from
 * the same day with its year in the text, or from the weekday of the report. The one date that stands on a line of its own between paragraphs counts where there
 * is no other. Two numbers stay a year where nothing tells the day from the month.
 */
function dateFrom({ dateLines, copyrights }: Furniture, datelines: Structure['datelines'], body: readonly string[]): Dated {
  const written = datesOf(body);
  const rank = { published: 0, plain: 1, updated: 2, printed: 9 };
  const lines = dateLines
    .filter(({ date, place }) => date.role !== 'printed' && !(place === 'body' && date.role === 'plain'))
    .sort((a, b) => rank[a.date.role] - rank[b.date.role] || Number(b.date.isTimed) - Number(a.date.isTimed))
    .map(({ date }) => date);
  const openings = datelines.flatMap(({ date }) => (date === null ? [] : [date]));
  const all = [...lines, ...openings, ...written];
  const candidates = [...lines, ...openings].map((date) => inOrder(date, all));
  const full = candidates.find(({ year, month }) => year !== null && month !== null);
  if (full !== undefined) return { date: isoOf(full), dateStatus: 'stated' };
  const inside = dateLines.flatMap(({ date, place }) => (place === 'body' && date.role === 'plain' && date.day !== null ? [date] : []));
  const [alone] = inside;
  if (inside.length === 1 && candidates.length === 0 && alone !== undefined && alone.year !== null && alone.month !== null)
    return { date: isoOf(alone), dateStatus: 'inferred' };
  const yearOnly = candidates.find(({ year }) => year !== null);
  const partial = candidates.find(({ year, month }) => year === null && month !== null);
  if (partial !== undefined) {
    const year = yearOnly?.year ?? yearFor(partial, written, copyrights, body[0] ?? '');
    if (year !== null) return { date: isoOf({ ...partial, year }), dateStatus: 'inferred' };
  }
  if (yearOnly !== undefined) return { date: String(yearOnly.year), dateStatus: 'stated' };
  const told = partial === undefined ? dateInText(body, written) : null;
  if (told !== null) return { date: isoOf(told), dateStatus: 'inferred' };
  const copyright = copyrightYear(copyrights, written);
  return copyright === null ? UNKNOWN : { date: String(copyright), dateStatus: 'inferred' };
}

/** Dates with a month that the body spells out, at most the first few hundred. */
function datesOf(body: readonly string[]): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const text of body) {
    for (const { index } of text
      .slice(0, 20_000)
      .matchAll(/(?<![\p{L}\d])(?:\d{1,4}(?=[\s./-])|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gu)) {
      if (found.length >= 300) return found;
      const read = readDateAt(text.slice(index, index + 40), 0);
      if (read !== null) found.push(read.date);
    }
  }
  return found;
}

/** Day and month of two numbers, where another date of the text or the day of the week shows their order. */
function inOrder(date: WrittenDate, all: readonly WrittenDate[]): WrittenDate {
  if (date.numbers === null || date.year === null) return date;
  const { year } = date;
  const [first, second] = date.numbers;
  const dayFirst = { ...date, day: first, month: second };
  const monthFirst = { ...date, day: second, month: first };
  const fits = (guess: { readonly month: number; readonly day: number }): boolean =>
    isDay(year, guess.month, guess.day) &&
    (date.weekday !== null
      ? weekdayOf(year, guess.month, guess.day) === date.weekday
      : all.some((other) => other.month === guess.month && other.day === guess.day && (other.year === null || other.year === year)));
  const orders = new Set(all.flatMap(({ order }) => (order === null ? [] : [order])));
  if (orders.size === 1) return orders.has('day') ? dayFirst : monthFirst;
  if (fits(dayFirst) !== fits(monthFirst)) return fits(dayFirst) ? dayFirst : monthFirst;
  // Who writes `8 March` throughout writes 12/03 for the same month, and who writes `March 8` writes 03/12.
  const styles = all.flatMap(({ style }) => (style === null ? [] : [style]));
  if (styles.length < 2 || new Set(styles).size > 1) return date;
  const guess = styles[0] === 'day' ? dayFirst : monthFirst;
  return isDay(year, guess.month, guess.day) ? guess : date;
}

/** The year of a day without one: of the same day elsewhere, of the copyright, or the only one that fits the weekday. */
function yearFor(partial: WrittenDate, written: readonly WrittenDate[], copyrights: readonly string[], opening: string): number | null {
  const same = new Set(
    written.filter(({ year, month, day }) => year !== null && month === partial.month && day === partial.day).map(({ year }) => year),
  );
  if (same.size === 1) return [...same][0] ?? null;
  const copyright = copyrightYear(copyrights, written);
  if (copyright !== null) return copyright;
  const [printed] = copyrights.flatMap((line) => line.match(/(?:19|20)\d{2}/g) ?? []).map(Number);
  if (printed !== undefined && fallsOn(partial, printed, opening)) return printed;
  const latest = Math.max(...written.flatMap(({ year }) => (year === null ? [] : [year])), 0);
  if (latest === 0 || partial.month === null || partial.day === null) return null;
  const { month, day, weekday } = partial;
  const fitting = [latest, latest + 1].filter((year) =>
    weekday === null
      ? printed === undefined && fallsOn(partial, year, opening) && written.some((told) => isJustBefore(told, { year, month, day }))
      : weekdayOf(year, month, day) === weekday,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Days within which what is told leaves no doubt of the year. */
const RECENT = 200;

/** Whether a month or day told with its year lies shortly before a day. */
function isJustBefore(told: WrittenDate, on: { readonly year: number; readonly month: number; readonly day: number }): boolean {
  if (told.year === null || told.month === null) return false;
  const days = (Date.UTC(on.year, on.month - 1, on.day) - Date.UTC(told.year, told.month - 1, told.day ?? 1)) / 86_400_000;
  return days >= 0 && days <= RECENT;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Whether the first weekday that a report names is that of its day in a year. */
function fallsOn({ month, day }: WrittenDate, year: number, opening: string): boolean {
  const named = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/.exec(opening.slice(0, 600))?.[0];
  return named !== undefined && month !== null && day !== null && weekdayOf(year, month, day) === WEEKDAYS.indexOf(named);
}

/** The last year of the copyright, unless the text tells of later ones or of none near it: then the page is newer than the text. */
function copyrightYear(copyrights: readonly string[], written: readonly WrittenDate[]): number | null {
  const years = copyrights.flatMap((line) => line.match(/(?:19|20)\d{2}/g) ?? []).map(Number);
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const latest = Math.max(...written.flatMap((date) => (date.year === null ? [] : [date.year])), 0);
  return latest === 0 || (year >= latest && year <= latest + 1) ? year : null;
}

const weekdayOf = (year: number, month: number, day: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

const isoOf = ({ year, month, day }: WrittenDate): string =>
  [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
