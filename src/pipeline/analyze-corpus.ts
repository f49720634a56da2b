// The corpus analysis as one JSON object.
import { sumUses, tallyMentions, toCounts } from '../corpus/actors/count-mentions.js';
import { clusterEvents } from '../corpus/events/cluster-events.js';
import { findEvents } from '../corpus/events/find-events.js';
import { findQuantities } from '../corpus/quantities/find-quantities.js';
import { findQuotations } from '../corpus/quotations/find-quotations.js';
import { rankPassages } from '../corpus/ranking/rank-passages.js';
import type { Corpus } from '../corpus/types.js';

/** Analyses a corpus; spans are half-open UTF-16 offsets into the source text, actors by their English name. */
export function analyzeCorpus(corpus: Corpus): unknown {
  const fileOf = new Map(corpus.documents.map((document) => [document.id, document.file]));
  const span = (document: string, { start, end }: { readonly start: number; readonly end: number }) => ({
    file: fileOf.get(document) ?? document,
    start,
    end,
  });
  const events = findEvents(corpus);
  const clusterOf = new Map(clusterEvents(corpus, events).flatMap((cluster) => cluster.events.map((event) => [event, cluster] as const)));
  const tallies = tallyMentions(corpus);
  return {
    offset_unit: 'char',
    documents: corpus.documents.map((document) => ({
      file: document.file,
      id: document.id,
      title: document.title,
      authors: document.authors.map((author) => author.name),
      publisher: document.publisher,
      date: document.date,
      debris: document.debris.map(({ start, end, kind }) => ({ start, end, kind })),
    })),
    sentences: corpus.documents.flatMap((document) =>
      document.paragraphs
        .filter((paragraph) => paragraph.kind !== 'heading')
        .flatMap((paragraph) => paragraph.sentences.map((sentence) => span(document.id, sentence))),
    ),
    events: events.map((event) => ({
      ...span(event.document, event.span),
      date: event.date,
      precision: event.precision,
      inferred: event.inferred,
      reason: event.reason,
      expression: span(event.document, event.expression),
      status: event.status,
      place: event.place,
      actors: event.actors,
      cluster: clusterOf.get(event)?.id ?? null,
    })),
    quantities: findQuantities(corpus).map(({ document, span: place, value, valueMax, unit, of }) => ({
      ...span(document, place),
      value,
      value_max: valueMax,
      unit,
      of,
    })),
    quotations: findQuotations(corpus).map((quotation) => ({
      ...span(quotation.document, quotation.span),
      speaker: quotation.speaker,
      actor: quotation.actor,
      speaker_span: quotation.speakerSpan,
      reason: quotation.reason,
      quoted_in: quotation.quotedIn,
      continues: quotation.continues,
    })),
    actors: {
      mode: 'names_metonyms',
      scope: 'body',
      counts: toCounts(tallies).map(({ actor, counts }) => ({
        actor,
        counts: Object.fromEntries(Object.entries(counts).map(([document, count]) => [fileOf.get(document) ?? document, count])),
      })),
      by_use: tallies.map(({ actor, byDocument }) => ({ actor, ...sumUses(byDocument.values()) })),
    },
    rankings: Object.fromEntries(
      corpus.themes.map((theme) => [
        theme.id,
        rankPassages(corpus, theme).map((passage) => ({ ...span(passage.document, passage.span), score: passage.score })),
      ]),
    ),
  };
}
