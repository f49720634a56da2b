// Dated events: body sentences that tell of a happening and date it, resolved from the document, never from today.

import { findMentions, indexActors, type MentionIndex } from '../actors/find-mentions.js';
import { type CalendarPoint, comparePoints, parsePoint, toDayNumber } from '../dates/calendar.js';
import { findDates } from '../dates/find-dates.js';
import { inferDateOrder } from '../dates/infer-date-order.js';
import { dateLanguage } from '../dates/languages/index.js';
import type { DateContext, Narrative, Outlook, ResolvedDate } from '../dates/resolution.js';
import { resolveDate } from '../dates/resolve-date.js';
import type { FoundDate, VerbForms } from '../dates/types.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument, FoldedText, FoundEvent } from '../types.js';
import { attributedOutlook } from './attributed-outlook.js';
import { type DateWindow, windowsOf } from './date-window.js';
import { type Aside, asideOf, IN_RELATIVE_CLAUSE, isAside, leavesAside } from './find-aside.js';
import { clauseOf } from './find-outlook.js';
import { findPlace } from './find-place.js';
import { findPlainStatus } from './find-plain-outlook.js';
import { findReference, type Reference } from './find-reference.js';
import { findStatus } from './find-status.js';
import { namesDate } from './names-date.js';
import { outlookIn } from './outlook-in.js';
import type { EventStatus } from './types.js';

/**
 * Finds the dated events of a corpus in the order of the documents and of the text, one for each date of a sentence.
 * Actors are those the sentence names in any form, in the order of their first mention.
 */
export function findEvents(corpus: Corpus): readonly FoundEvent[] {
  const index = indexActors(corpus.actors);
  return corpus.documents.flatMap((document) => findDocumentEvents(document, index));
}

/** What was told last, and where. */
interface Told {
  readonly point: CalendarPoint;
  readonly isAhead: boolean;
  readonly paragraph: number;
}

/** Reading goes on from sentence to sentence. */
interface Reading {
  readonly document: CorpusDocument;
  readonly reference: Reference | null;
  /** Null where sentences are read more closely, as English ones are. */
  readonly verbs: VerbForms | null;
  readonly paragraph: number;
}

/** The dated events of one document: they depend on it and on the actors alone. */
export function findDocumentEvents(document: CorpusDocument, index: MentionIndex): readonly FoundEvent[] {
  const { language } = document;
  const options = { language, order: inferDateOrder(document.text) };
  const { verbs } = dateLanguage(language);
  const reading = { document, reference: findReference(document, options), verbs };
  const events: FoundEvent[] = [];
  let told: Told | null = null;
  for (const [paragraph, { folded, sentences }] of foldParagraphs(document).entries()) {
    for (const sentence of sentences) {
      const text = folded.text.slice(sentence.start, sentence.end);
      const dates = findDates(text, options);
      if (dates.length === 0) continue;
      const dated = readSentence(text, dates, told, { ...reading, paragraph });
      told = dated.told;
      if (dated.found.length > 0) events.push(...toEvents(text, sentence.start, folded, dated.found, document, index));
    }
  }
  return events;
}

interface Dated {
  readonly date: FoundDate;
  readonly resolved: ResolvedDate;
  readonly status: EventStatus;
  readonly place: string | null;
}

/** Resolves the dates of a sentence in their order, each knowing those before it. */
function readSentence(
  text: string,
  dates: readonly FoundDate[],
  before: Told | null,
  reading: Reading,
): { readonly found: readonly Dated[]; readonly told: Told | null } {
  const { reference, verbs, paragraph } = reading;
  const isEnglish = verbs === null;
  const windowOf = windowsOf(text);
  const found: Dated[] = [];
  let told = before;
  let inSentence: Narrative | null = null;
  let aside: Aside | null = null;
  let said: { readonly on: CalendarPoint; readonly end: number } | null = null;
  for (const [at, date] of dates.entries()) {
    const window = windowOf(date);
    const plain = verbs === null ? null : findPlainStatus(window, verbs);
    const document = reference?.point ?? null;
    const outlookOf = (each: DateWindow): Outlook => {
      const outlook = outlookIn(each, verbs);
      return isEnglish ? attributedOutlook(each.text, each.date, outlook, document) : outlook;
    };
    const outlook = outlookOf(window);
    const near: Narrative | null = aside !== null && isYearless(date) && leavesAside(text, aside, date) ? aside.before : inSentence;
    const around: Narrative | null =
      near === null ? null : { ...near, isInOrder: isInOrder(text.slice(dates[at - 1]?.end ?? 0, date.start)) };
    const context: DateContext = {
      document,
      isDocumentDate: reference?.isDocumentDate === true,
      narrative: standsAlone(text, date, around, told) ? null : (around ?? narrativeOf(told, paragraph)),
      outlook,
      isTentative: isEnglish && isTentative(clauseOf(window.date, window.cues)),
      // "said on Monday it would" counts from Monday, "and will" from the document.
      saidOn: said === null || WILL.test(text.slice(said.end, date.start).slice(-PIECE)) ? null : said.on,
      next: null,
    };
    const follower = dates[at + 1];
    // The date counted from has a verb of its own: "fell ten weeks before voters go to the polls on June 21".
    const next = follower === undefined ? null : nextPoint(date, follower, () => ({ ...context, outlook: outlookOf(windowOf(follower)) }));
    const spokenOn = isQuoted(text, date) ? (said?.on ?? saidLater(text, dates.slice(at + 1), context)) : null;
    const resolved = resolveDate(date.form, spokenOn === null ? { ...context, next } : { ...context, next, document: spokenOn });
    const isName = isEnglish && (namesDate(window.text, window.date) || explains(date, dates[at - 1], next, text));
    const { point } = resolved;
    if (!isName && (resolved.date !== null || !isFromNarrative(date)))
      found.push({
        date,
        resolved,
        status: plain ?? statusOf(window, outlook, resolved, context),
        place: findPlace(window.text, window.date),
      });
    if (point === null || isName || LEANS.test(date.lead ?? '')) continue;
    const written = resolved.date === null ? {} : { told: { date: resolved.date, precision: resolved.precision } };
    const isWithin = resolved.precision === 'week' && inSentence?.point.day != null;
    const kind = isEnglish ? asideOf(text, date, resolved, document) : null;
    aside = kind === null ? null : { end: date.end, before: around, kind };
    inSentence = { point, near: 'sentence', isAhead: outlook === 'ahead', ...written };
    if (outlook === 'past' && point.day !== null && isFresh(point, document)) said = { on: point, end: date.end };
    if (!isWithin && kind !== 'participle' && !isAside(text, date, resolved, document))
      told = { point, isAhead: outlook === 'ahead', paragraph };
  }
  return { found, told };
}

/** "and", "then": what follows was later. */
const isInOrder = (between: string): boolean =>
  between.length <= 120 && /^,? (?:and|then|but|before)\b/.test(between) && !/\b(?:after|since|following|had|having)\b/.test(between);

/** "could", "would", and nothing firmer. */
const isTentative = (clause: string): boolean => /\b(?:would|could|might|may|should)\b/.test(clause) && !WILL.test(clause);

/** Days after which nobody's "on Saturday" counts from what was said. */
const FRESH = 10;

const isFresh = (point: CalendarPoint, document: CalendarPoint | null): boolean =>
  document?.day == null || toDayNumber(document) - toDayNumber(point) <= FRESH;

const WILL = /\b(?:will|shall|(?:is|are) (?:due )?to)\b/;
const PIECE = 400;

/** Dates behind these words stand aside from what is being told. */
const LEANS = /^(?:since|until|till|by|before)$/;

/** "until May", "as late as May", "the minister, who took office in May, said": the year does not come from the sentence before. */
function standsAlone(text: string, date: FoundDate, inSentence: Narrative | null, told: Told | null): boolean {
  if (!isYearless(date)) return false;
  const before = text.slice(Math.max(0, date.start - 100), date.start);
  if (LEANS.test(date.lead ?? '') || /\bas (?:late|recently) as $/i.test(before)) return true;
  // "The two fought from 1939 to 1944. A poll in March found": only what begins with the month or with "he" goes on from a year.
  if (
    inSentence === null &&
    told?.point.month === null &&
    date.start > 12 &&
    !/^(?:He|She|It|They|His|Her|Its|Their|This|These|That|Then)\b|\bthen\b/.test(text.slice(0, date.start))
  )
    return true;
  return inSentence === null && date.day === null && IN_RELATIVE_CLAUSE.test(before);
}

/** Whether a "tomorrow" or the like is said within quotation marks. */
function isQuoted(text: string, { form, start }: FoundDate): boolean {
  if (form.type !== 'relative' || form.unit !== 'day' || form.from !== 'document' || form.offset === 0) return false;
  return (text.slice(Math.max(0, start - PIECE), start).match(/"/g)?.length ?? 0) % 2 === 1;
}

const SAYING = /\b(?:said|says|told|added|wrote|warned|announced|declared) (?:[^".;]{0,60} )?(?:on )?(?:late |early )?$/;

/** The day that stands behind the verb of saying: "…," he told parliament on Monday. */
function saidLater(text: string, dates: readonly FoundDate[], context: DateContext): CalendarPoint | null {
  const [next] = dates;
  if (next === undefined || !SAYING.test(text.slice(Math.max(0, next.start - 100), next.start))) return null;
  const { point } = resolveDate(next.form, { ...context, outlook: 'past' });
  return point?.day == null ? null : point;
}

const isYearless = ({ form }: FoundDate): boolean => form.type === 'calendar' && form.year === null && form.relativeYear === null;

const isFromNarrative = ({ form }: FoundDate): boolean =>
  (form.type === 'relative' && form.from === 'narrative') || form.type === 'anniversary' || form.type === 'months';

function narrativeOf(told: Told | null, paragraph: number): Narrative | null {
  // Only the paragraph before is near enough to go on from.
  if (told === null || told.paragraph < paragraph - 1) return null;
  return { point: told.point, isAhead: told.isAhead, near: told.paragraph === paragraph ? 'paragraph' : 'before' };
}

/** "on 20 January, two months after the talks", "voted on Tuesday …, a week after they met": the distance only explains the date before it. */
function explains({ form, start }: FoundDate, previous: FoundDate | undefined, next: CalendarPoint | null, text: string): boolean {
  if (form.type !== 'relative' || form.toNext !== true || previous === undefined) return false;
  if (!/^(?:calendar|weekday|relative)$/.test(previous.form.type)) return false;
  if (start - previous.end <= 8) return /^(?:,|-| -)/.test(text.slice(previous.end, start));
  return next === null && /, (?:just |only |barely |nearly |almost )?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** The date that "two days before …" counts from, where it follows closely. */
function nextPoint(date: FoundDate, next: FoundDate, contextOf: () => DateContext): CalendarPoint | null {
  const isWanted = date.form.type === 'relative' && date.form.toNext === true && next.start - date.end <= 60;
  return isWanted && (next.form.type === 'calendar' || next.form.type === 'weekday') ? resolveDate(next.form, contextOf()).point : null;
}

function statusOf(
  { text, date, cues }: DateWindow,
  outlook: Outlook,
  { point, date: resolved }: ResolvedDate,
  { document }: DateContext,
): EventStatus {
  if (date.lead === 'since' && point !== null && document !== null && comparePoints(point, document) <= 0) return 'happened';
  const end = parsePoint(resolved?.split('/').at(-1) ?? '') ?? point;
  const isLater = point !== null && document !== null && comparePoints(point, document) > 0;
  const isEarlier = end !== null && document !== null && comparePoints(end, document) < 0;
  return findStatus(clauseOf(date, cues), text, outlook, isLater, isEarlier);
}

function toEvents(
  text: string,
  offset: number,
  folded: FoldedText,
  found: readonly Dated[],
  document: CorpusDocument,
  index: MentionIndex,
): readonly FoundEvent[] {
  const actors = [...new Set(findMentions(text, index).map(({ actor }) => actor))];
  const span = rawSpan(folded, offset, offset + text.length);
  const byDate = new Map<string | null, FoundEvent>();
  for (const { date, resolved, status, place } of found) {
    if (byDate.has(resolved.date)) continue;
    byDate.set(resolved.date, {
      document: document.id,
      span,
      date: resolved.date,
      precision: resolved.precision,
      inferred: resolved.date !== null && resolved.inferred.length > 0,
      parts: { stated: resolved.stated, inferred: resolved.date === null ? [] : resolved.inferred },
      reason: resolved.reason,
      expression: rawSpan(folded, offset + date.start, offset + date.end),
      status,
      place,
      actors,
    });
  }
  return [...byDate.values()];
}
