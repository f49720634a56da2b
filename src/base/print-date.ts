// Dates for people, never finer than their precision.
import { isDay } from './resolve-date.js';

/** How much of a date is printed: `long` 23 July 2025, `short` 23 Jul 2025, `day` 23 Jul. */
export type DateStyle = 'long' | 'short' | 'day';

/** Prints an ISO date of any precision in a language; `word` gives the names of seasons, `season-spring` and so on. */
export function printDate(date: string, style: DateStyle, language: string, word: (key: string) => string): string {
  const [first = date, second] = date.split('/');
  const print = (part: string): string => printPart(part, style, language, word);
  return second === undefined ? print(first) : `${print(first)} – ${print(second)}`;
}

function printPart(part: string, style: DateStyle, language: string, word: (key: string) => string): string {
  const [year = '', rest, day] = part.split('-');
  if (rest === undefined) return year;
  if (rest.startsWith('Q')) return `${rest} ${year}`;
  if (!/^\d\d$/.test(rest)) return `${word(`season-${rest}`)} ${year}`;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: style === 'long' ? 'long' : 'short',
    ...(style === 'day' ? {} : { year: 'numeric' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const instant = new Date(`${year}-${rest}-${isDay(part) ? day : '01'}T00:00:00Z`);
  // British order (day month year) for English: unambiguous for an international reader.
  return formatFor(language === 'en' ? 'en-GB' : language, options)
    .format(instant)
    .replace(/\bSept\b/u, 'Sep');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it does. */
function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
}
