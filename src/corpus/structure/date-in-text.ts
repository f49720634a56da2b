// The day of a report that no line states: where its text says when it went to press, or dates its own news in full.
import { readDateAt, readWeekdayAt, type WrittenDate } from './date-line.js';

/** Paragraphs among which the day is looked for, and characters of each. */
const PARAGRAPHS = 12;
const LONGEST = 4_000;
/** Characters between such words and their date. */
const REACH = 60;
/** `As this paper went to press on Thursday, 21 March 2013`, `At press time on 3 May 2012`. */
const PRESS =
  /\b(?:(?:went|goes|going|gone) to (?:press|print)|(?:at|by) press time|at the time of writing|as of (?:this|the time of) writing|was (?:at )?press time)\b/gi;
const SAYING =
  /\b(?:said|told|announced|reported|declared|confirmed|signed|opened|met|agreed|killed|arrived|launched|warned|approved|voted)\b/;

/** A day of the calendar, as far as a document's date needs one. */
type Day = WrittenDate & { readonly year: number; readonly month: number; readonly day: number };

/** The day a text says it went to press; else that of its first sentence, where a weekday beside it agrees and no later day is told. */
export function dateInText(body: readonly string[], written: readonly WrittenDate[]): WrittenDate | null {
  for (const paragraph of body.slice(0, PARAGRAPHS)) {
    const text = paragraph.slice(0, LONGEST);
    for (const match of text.matchAll(PRESS)) {
      const end = match.index + match[0].length;
      const day = firstDay(text.slice(end, end + REACH).split(/[;!?]|\.\s+(?=\p{Lu}\p{Ll}{3})/u)[0] ?? '');
      if (day !== null) return day;
    }
  }
  const opening = (body[0] ?? '').slice(0, 500).split(/[.!?]["”’]?\s+(?=\p{Lu}\p{Ll}{2})/u)[0] ?? '';
  if (!SAYING.test(opening)) return null;
  const told = weekdayDay(opening);
  return told !== null && written.every((other) => !isLater(other, told)) ? told : null;
}

/** The first date with its day and year. */
function firstDay(text: string): Day | null {
  for (let at = 0; at < text.length; at += 1) {
    const date = readDateAt(text, at)?.date;
    if (date !== undefined && isDay(date)) return date;
  }
  return null;
}

/** A full date beside the weekday on which it falls: `on Thursday, 21 March 2013`. */
function weekdayDay(text: string): Day | null {
  for (const { index } of text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)) {
    const weekday = readWeekdayAt(text, index);
    if (weekday === null) continue;
    const end = index + weekday.length;
    const from = end + (/^,?\s{1,2}(?:the\s)?\(?/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
    const date = readDateAt(text, from)?.date;
    if (date !== undefined && isDay(date) && new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() === weekday.weekday)
      return date;
  }
  return null;
}

const isDay = (date: WrittenDate): date is Day => date.year !== null && date.month !== null && date.day !== null;

const isLater = ({ year, month, day }: WrittenDate, than: Day): boolean =>
  year !== null && (year - than.year || (month ?? 0) - than.month || (day ?? 0) - than.day) > 0;
