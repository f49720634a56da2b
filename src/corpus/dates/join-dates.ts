// Dates that stand together: ends of a range, lists that share a year, anniversaries with the day they recall.
import { toFound } from './to-found.js';
import type { CalendarForm, DateForm, DateLanguage, FoundDate } from './types.js';

/** Reach of "the tenth anniversary of …" to the date it recalls. */
const REACH = 120;

/** Joins neighbouring dates of a text; the order stays. */
export function joinDates(text: string, dates: readonly FoundDate[], language: DateLanguage): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    const next = dates[index + 1];
    if (date === undefined) continue;
    const range = next === undefined ? null : (toRange(text, date, next, language) ?? toDistance(text, date, next));
    if (range !== null && next !== undefined) {
      joined.push(toFound(text, date.start, next.end, range));
      index += 1;
    } else joined.push(date);
  }
  return recall(shareYears(text, joined, language));
}

function toRange(text: string, one: FoundDate, other: FoundDate, language: DateLanguage): DateForm | null {
  const gap = text.slice(one.end, Math.min(other.start, one.end + 24));
  if (one.end + gap.length < other.start || one.start === other.start) return null;
  const isRange =
    language.rangeWords.test(gap) ||
    (language.between?.test(text.slice(Math.max(0, one.start - 24), one.start)) === true && /^,? (?:and|и|ile|ve|və) (?:the )?$/.test(gap));
  if (!isRange || one.form.type === 'range' || other.form.type === 'range') return null;
  const { form: first } = one;
  const { form: last } = other;
  if (first.type === 'calendar' && last.type === 'calendar') return calendarRange(first, last);
  if (
    first.type === last.type &&
    (first.type === 'weekday' || first.type === 'season' || first.type === 'decade' || first.type === 'months')
  )
    return { type: 'range', first, last };
  return null;
}

/** "a year ago on Sunday", "two years ago this week", "five years ago in May": one date, not two. */
function toDistance(text: string, one: FoundDate, other: FoundDate): DateForm | null {
  const { form } = one;
  const { form: to } = other;
  if (form.type !== 'relative' || form.from !== 'document' || form.offset >= 0 || form.toNext === true) return null;
  const { unit, offset } = form;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  const gap = text.slice(one.end, Math.min(other.start, one.end + 6));
  if (!/^(?: (?:on |in )?|, in )$/.test(gap) || !/ ago$/i.test(text.slice(one.start, one.end))) return null;
  if (to.type === 'weekday') return { type: 'distance', unit, offset, to };
  if (to.type === 'relative' && to.offset === 0 && to.from === 'document') return { type: 'distance', unit, offset, to };
  if (unit !== 'year' || to.type !== 'calendar' || to.year !== null || to.relativeYear !== null || to.which !== null) return null;
  return { ...to, relativeYear: { from: 'document', offset: Math.ceil(offset) } };
}

function calendarRange(first: CalendarForm, last: CalendarForm): DateForm | null {
  if (first.month !== null && last.month === null && last.year !== null) return null;
  if (first.month === null && last.month !== null) return null;
  const isOver = (first.month ?? 0) > (last.month ?? 0);
  const one: CalendarForm =
    first.year !== null || first.relativeYear !== null || (last.year === null && last.relativeYear === null)
      ? first
      : { ...first, year: last.year === null ? null : last.year - (isOver ? 1 : 0), relativeYear: last.relativeYear };
  const other: CalendarForm =
    last.year !== null || one.year === null || last.relativeYear !== null ? last : { ...last, year: one.year + (isOver ? 1 : 0) };
  if (one.year !== null && other.year !== null && (other.year < one.year || (other.year === one.year && other.month !== null && isOver)))
    return null;
  return { type: 'range', first: one, last: other };
}

/** "in March and April 2014": the year behind the list is that of each. */
function shareYears(text: string, dates: readonly FoundDate[], language: DateLanguage): readonly FoundDate[] {
  const shared = [...dates];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const date = shared[index];
    const next = shared[index + 1];
    if (date === undefined || next === undefined || next.start - date.end > 12 || next.start < date.end) continue;
    const { form } = date;
    const behind = next.form.type === 'range' ? next.form.first : next.form;
    if (
      form.type !== 'calendar' ||
      behind.type !== 'calendar' ||
      form.year !== null ||
      form.month === null ||
      behind.year === null ||
      behind.month === null
    )
      continue;
    if (form.relativeYear !== null || form.which !== null || !language.listWords.test(text.slice(date.end, next.start))) continue;
    shared[index] = { ...date, year: behind.year, form: { ...form, year: behind.year - (form.month > behind.month ? 1 : 0) } };
  }
  return shared;
}

/** Gives anniversaries the date behind them; those that recall an event without a date are left out. */
function recall(dates: readonly FoundDate[]): readonly FoundDate[] {
  return dates.flatMap((date, index) => {
    if (date.form.type !== 'anniversary') return [date];
    const next = dates[index + 1];
    const isNear =
      next !== undefined && next.start - date.end <= REACH && next.form.type === 'calendar' && next.year !== null && next.month !== null;
    return isNear ? [{ ...date, form: { ...date.form, of: next.form } }] : [];
  });
}
