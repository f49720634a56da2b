// Dated events: body sentences that write out a date, resolved from the document's own dates, never from today.

import { findMentions, indexActors } from '../actors/find-mentions.js';
import { type FoundDate, findDates } from '../dates/find-dates.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import type { Corpus, CorpusDocument, FoundEvent } from '../types.js';

/** What tells for certain that a sentence looks ahead of its document. */
const WILL = /\b(?:will|shall|upcoming|(?:is|are) (?:set|due) to)\b/i;
/** What tells that it may. */
const AHEAD =
  /\b(?:will|shall|would|expected|anticipated|scheduled|planned|upcoming|(?:is|are) (?:set|due) to|next (?:year|month|week))\b/i;

/** What tells that a sentence reports what is over; “meets in June” does not. */
const PAST =
  /\b(?:was|were|had|did|held|met|made|took|said|told|went|came|began|gave|saw|won|lost|left|led|sent|wrote|spoke|fell|rose|\p{L}+ed)\b/iu;

/** An opening clause dates what came before the sentence's own event: “Following the raid of June 27, …”. */
const OPENING = /^(?:after|amid|despite|following|since)\b[^,]*,/i;

/**
 * Finds the dated events of a corpus in the order of the documents and of the text, one for each date of a sentence.
 * Actors are those the sentence names in any form, in the order of their first mention.
 */
export function findEvents(corpus: Corpus): readonly FoundEvent[] {
  const index = indexActors(corpus.actors);
  return corpus.documents.flatMap((document) => {
    const reference = referenceOf(document);
    return foldParagraphs(document).flatMap(({ folded, sentences }) =>
      sentences.flatMap((sentence): readonly FoundEvent[] => {
        const text = folded.text.slice(sentence.start, sentence.end);
        const opening = OPENING.exec(text)?.[0].length ?? 0;
        const dates = findDates(text).filter((date) => date.start >= opening);
        if (dates.length === 0) return [];
        const span = rawSpan(folded, sentence.start, sentence.end);
        const actors = [...new Set(findMentions(text, index).map(({ actor }) => actor))];
        const outlook = WILL.test(text) ? 'ahead' : AHEAD.test(text) || !PAST.test(text) ? 'open' : 'past';
        const byDate = new Map(dates.map((date) => resolve(date, outlook, reference)).map((event) => [event.date, event]));
        return [...byDate.values()].map((event) => ({ document: document.id, span, ...event, actors }));
      }),
    );
  });
}

type Resolved = Pick<FoundEvent, 'date' | 'inferred'>;

/** The date a document's years are resolved from, and how far it can be trusted. */
interface Reference {
  readonly date: string;
  /** Whether it is the document's own date, so that what it reports lies before it. */
  readonly isDocumentDate: boolean;
}

/** The document's date, else the latest date with a year that its body reports as past. */
function referenceOf(document: CorpusDocument): Reference | null {
  if (document.date !== null) return { date: document.date, isDocumentDate: true };
  const written = foldParagraphs(document)
    .flatMap(({ folded, sentences }) => sentences.map(({ start, end }) => folded.text.slice(start, end)))
    .flatMap((sentence) => (AHEAD.test(sentence) ? [] : findDates(sentence)))
    .filter(({ year }) => year !== null)
    .map((date) => write(date, date.year ?? 0));
  const latest = written.sort().at(-1);
  return latest === undefined ? null : { date: latest, isDocumentDate: false };
}

function resolve(date: FoundDate, outlook: 'ahead' | 'open' | 'past', reference: Reference | null): Resolved {
  if (date.year !== null) return { date: range(date, date.year), inferred: false };
  if (reference === null) return { date: null, inferred: false };
  const year = Number(reference.date.slice(0, 4));
  const written = write(date, year);
  // Dates of different precision compare by what both say.
  const shared = Math.min(written.length, reference.date.length);
  const isAfter = written.slice(0, shared) > reference.date.slice(0, shared);
  const isBefore = written.slice(0, shared) < reference.date.slice(0, shared);
  if (reference.isDocumentDate && isAfter && outlook === 'past') return { date: range(date, year - 1), inferred: true };
  if (reference.isDocumentDate && isBefore && outlook === 'ahead') return { date: range(date, year + 1), inferred: true };
  return { date: range(date, year), inferred: true };
}

const two = (number: number): string => String(number).padStart(2, '0');

function write({ month, day }: FoundDate, year: number): string {
  return [String(year), ...(month === null ? [] : [two(month)]), ...(month === null || day === null ? [] : [two(day)])].join('-');
}

function range(date: FoundDate, year: number): string {
  const first = write(date, year);
  return date.lastDay === null || date.day === null || date.lastDay <= date.day
    ? first
    : `${first}/${write({ ...date, day: date.lastDay }, year)}`;
}
