// Everything that is found in one document.
import { tallyMentions } from '../actors/count-mentions.js';
import { indexActors } from '../actors/find-mentions.js';
import { readTelling } from '../events/compare-events.js';
import { findEvents } from '../events/find-events.js';
import { findMeetings } from '../events/find-meetings.js';
import { findQuantities } from '../quantities/find-quantities.js';
import { findQuotations } from '../quotations/find-quotations.js';
import { claimsOfSentences, unitsOfSentences } from '../ranking/find-corroboration.js';
import type { ReadDocument } from '../read-document.js';
import type { Actor, Corpus } from '../types.js';
import type { DocumentFindings, Unnamed } from './types.js';

/** Finds what depends on a document and the actors alone. */
export function findInDocument(read: ReadDocument, actors: readonly Actor[]): DocumentFindings {
  // Alone in a corpus, and without a name.
  const document = { ...read, id: '' };
  const corpus: Corpus = { folder: '', documents: [document], themes: [], actors };
  const { title, authors, publisher, date, dateStatus, debris, paragraphs } = document;
  const events = findEvents(corpus);
  return {
    outline: { title, authors, publisher, date, dateStatus, debris },
    sentences: paragraphs.flatMap(({ kind, sentences }) => (kind === 'heading' ? [] : sentences)),
    events: events.map(unnamed),
    tellings: events.map((event) => readTelling(document, event)),
    quantities: findQuantities(corpus).map(unnamed),
    meetings: findMeetings(corpus).map(unnamed),
    quotations: findQuotations(corpus).map(unnamed),
    mentions: tallyMentions(corpus).flatMap(({ actor, byDocument }) => [...byDocument.values()].map((uses) => [actor, uses] as const)),
    units: unitsOfSentences(document, indexActors(actors)),
    claims: claimsOfSentences(document),
  };
}

function unnamed<Found extends { readonly document: string }>({ document: _, ...found }: Found): Unnamed<Found> {
  return found;
}
