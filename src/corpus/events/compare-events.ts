// Whether two dated sentences tell of the same happening.
import { daysInMonth, parsePoint, toDayNumber } from '../dates/calendar.js';
import { seasonStart } from '../dates/write-spans.js';
import { printableText } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus, CorpusDocument, FoundEvent } from '../types.js';

/** An event with what it is compared by. */
export interface EventFacts {
  readonly event: FoundEvent;
  /** Date of the document, null where unknown. */
  readonly toldOn: string | null;
  /** Days since 1970, both ends within. */
  readonly first: number;
  readonly last: number;
  /** Stems of the words that say something; names of months and plain words are left out. */
  readonly words: ReadonlySet<string>;
  /** The sentence up to the words of the date. */
  readonly lead: string;
}

/** What of an event's sentence is compared, as far as the sentence alone says it. */
export interface EventTelling {
  readonly words: readonly string[];
  readonly lead: string;
}

const PLAIN = new Set(
  stemsOf(
    `about above after again against also although amid among another because been before being between both could despite does doing during each
     either even ever every first following from further have having here however including into itself just last later least less like made make
     many meanwhile more most much must near nearly never next none once only other over part president prime minister foreign ministry government
     country leader leaders official officials rather said same says second several shall should since some such than that their them then there
     these they this those though three through told toward towards two under until upon very want was were what when where whether which while
     will with within without would year years month months week weeks day days today yesterday tomorrow monday tuesday wednesday thursday friday
     saturday sunday january february march april june july august september october november december earlier early late report reported reporting
     according statement announced announcement`,
  ),
);

/** Reads what each event of a corpus is compared by; events without a date are left out. */
export function describeEvents(corpus: Corpus, events: readonly FoundEvent[]): readonly EventFacts[] {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return events.flatMap((event): readonly EventFacts[] => {
    const document = documents.get(event.document);
    return document === undefined ? [] : toFacts(event, document.date, readTelling(document, event));
  });
}

/** Reads the sentence of an event for comparing it; nothing of one without a date. */
export function readTelling(document: CorpusDocument, { date, span, expression }: FoundEvent): EventTelling {
  if (date === null) return { words: [], lead: '' };
  const stems = stemsOf(printableText(document, span)).filter((stem) => stem.length > 3 && !/^\d+$/.test(stem) && !PLAIN.has(stem));
  return { words: [...new Set(stems)], lead: printableText(document, { start: span.start, end: expression.start }) };
}

/** An event with what it is compared by; `toldOn` is the date of its document. None without a date. */
export function toFacts(event: FoundEvent, toldOn: string | null, { words, lead }: EventTelling): readonly EventFacts[] {
  return event.date === null ? [] : [{ event, toldOn, ...dateRange(event.date), words: new Set(words), lead }];
}

/** First and last day of a date as events carry it. */
export function dateRange(date: string): { readonly first: number; readonly last: number } {
  const [one = '', other = one] = date.split('/');
  return { first: edge(one, false), last: edge(other, true) };
}

function edge(date: string, isLast: boolean): number {
  const point = parsePoint(date) ?? { year: 1970, month: null, day: null };
  const part = /^\d{4}-(?:Q([1-4])|(spring|summer|fall|winter))$/.exec(date);
  const start =
    part?.[1] !== undefined
      ? Number(part[1]) * 3 - 2
      : part?.[2] !== undefined
        ? seasonStart(part[2] as 'spring' | 'summer' | 'fall' | 'winter')
        : null;
  if (start !== null) return toDayNumber({ year: point.year, month: start, day: 1 }) + (isLast ? 91 : 0);
  if (!isLast) return toDayNumber(point);
  const month = point.month ?? 12;
  return toDayNumber({ year: point.year, month, day: point.day ?? daysInMonth(month, point.year) });
}

/** How well two tellings fit together, above 0 where they tell of the same; by date, common actors and common words. */
export function fitsTogether(one: EventFacts, other: EventFacts): number {
  const actors = one.event.actors.filter((actor) => other.event.actors.includes(actor)).length;
  let words = 0;
  for (const word of one.words) if (other.words.has(word)) words += 1;
  const overlap = words / Math.max(1, Math.min(one.words.size, other.words.size));
  const isSame = one.event.date === other.event.date;
  const isDay = one.first === one.last && other.first === other.last;
  const holds = (one.first <= other.first && other.last <= one.last) || (other.first <= one.first && one.last <= other.last);
  const score = actors + words + overlap;
  if (isSame && isDay) return (actors > 0 && words >= 2) || words >= 4 || (words >= 2 && overlap >= 0.5) ? score + 2 : 0;
  if (isSame) return (actors > 0 && words >= 3 && overlap >= 0.3) || (words >= 4 && overlap >= 0.5) ? score + 1 : 0;
  // A year holds too much to tell that a day of it is the same.
  if (holds && Math.max(one.last - one.first, other.last - other.first) <= 31)
    return (actors > 0 && words >= 3 && overlap >= 0.35) || (words >= 4 && overlap >= 0.5) ? score : 0;
  const isNear = isDay && Math.abs(one.first - other.first) <= 2 && one.event.document !== other.event.document;
  return isNear && words >= 4 && overlap >= 0.4 && (actors > 0 || words >= 5) ? score - 1 : 0;
}
