// Names, dates and quotations of a document, found once for all statements that lean on it.
import { findDocumentMentions, findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { findDates } from '../../corpus/dates/find-dates.js';
import { inferDateOrder } from '../../corpus/dates/infer-date-order.js';
import { findDocumentEvents } from '../../corpus/events/find-events.js';
import { findDocumentQuotations } from '../../corpus/quotations/find-quotations.js';
import { foldParagraphs } from '../../corpus/text/fold-paragraphs.js';
import { rawSpan } from '../../corpus/text/fold-text.js';
import type { CorpusDocument, FoundEvent } from '../../corpus/types.js';
import { datesOfForm, datesOfIso, isWeekday } from './read-dates.js';
import type { DocumentFindings, GivenDate } from './types.js';

/** Goes with the paragraphs, which stay the same where a document of a large corpus is loaded again. */
const cache = new WeakMap<CorpusDocument['paragraphs'], { readonly index: MentionIndex; readonly findings: DocumentFindings }>();

/** What statements may take from a document. */
export function findInDocument(document: CorpusDocument, index: MentionIndex): DocumentFindings {
  const known = cache.get(document.paragraphs);
  if (known !== undefined && known.index === index && known.findings.document.date === document.date) return known.findings;
  const paragraphs = foldParagraphs(document);
  const mentions = findDocumentMentions(
    paragraphs.map(({ folded }) => folded.text),
    index,
  );
  const names = paragraphs.flatMap(({ folded }, at) =>
    (mentions[at] ?? []).map(({ actor, start, end }) => ({ actor, ...rawSpan(folded, start, end) })),
  );
  const events = findDocumentEvents(document, index);
  const findings = {
    document,
    names,
    headNames: new Set(findMentions(headOf(document), index).map(({ actor }) => actor)),
    dates: [
      ...datesAsTold(document, events),
      ...events.flatMap(({ date, expression }) => (date === null ? [] : datesOfIso(date, expression))),
    ],
    events,
    quotations: findDocumentQuotations(document, index),
  };
  cache.set(document.paragraphs, { index, findings });
  return findings;
}

/** What stands over a document: title, authors, publisher, byline and dateline. */
export const headOf = ({ title, authors, publisher, debris, text }: CorpusDocument): string =>
  [
    title,
    ...authors.flatMap(({ name, affiliation }) => [name, affiliation ?? '']),
    publisher ?? '',
    ...debris.flatMap(({ kind, start, end }) => (kind === 'byline' || kind === 'dateline' ? text.slice(start, end) : [])).map(inSmall),
  ].join('. ');

/** `ISHIGAKI, Japan` as it would be written elsewhere. */
const inSmall = (words: string): string =>
  words.replace(/\p{Lu}{4,}/gu, (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase());

/**
 * Dates that date no event, "the 2020 war", "the May 9 parade", as far as their own words tell; a missing year is the document's.
 * Those that date an event are resolved with it.
 */
function datesAsTold(document: CorpusDocument, events: readonly FoundEvent[]): readonly GivenDate[] {
  const options = { language: document.language, order: inferDateOrder(document.text) };
  const resolved = new Set(events.flatMap(({ date, expression }) => (date === null ? [] : [expression.start])));
  const year = document.date === null ? null : Number(document.date.slice(0, 4));
  return foldParagraphs(document).flatMap(({ folded }) =>
    findDates(folded.text, options).flatMap(({ form, start, end }) => {
      const span = rawSpan(folded, start, end);
      const words = folded.text.slice(start, end);
      return datesOfForm(form).flatMap((date): readonly GivenDate[] => {
        // A weekday stays one where the document has no date to tell its day.
        if (isWeekday(date)) return [{ date, words, ...span }];
        return resolved.has(span.start) ? [] : [{ date: { ...date, year: date.year ?? year }, words, ...span }];
      });
    }),
  );
}
