// The corpus analysis as one JSON object.
import type { Span } from '../base/span.js';
import { sumUses, tallyMentions, toCounts } from '../corpus/actors/count-mentions.js';
import { indexActors } from '../corpus/actors/find-mentions.js';
import { clusterEvents } from '../corpus/events/cluster-events.js';
import { findEvents } from '../corpus/events/find-events.js';
import { findMeetings } from '../corpus/events/find-meetings.js';
import type { EventCluster, FoundEvent, FoundMeeting } from '../corpus/events/types.js';
import { findQuantities } from '../corpus/quantities/find-quantities.js';
import { findQuotations } from '../corpus/quotations/find-quotations.js';
import { type Corroboration, findCorroboration } from '../corpus/ranking/find-corroboration.js';
import { rankPassages } from '../corpus/ranking/rank-passages.js';
import type { Corpus, CorpusDocument, FoundQuantity, FoundQuotation } from '../corpus/types.js';

/** A place in a source: its path below the corpus folder, and half-open UTF-16 offsets. */
type ToPlace = (document: string, span: Span) => { readonly file: string; readonly start: number; readonly end: number };

/** Analyses a corpus; spans are half-open UTF-16 offsets into the source text, actors by their English name. */
export function analyzeCorpus(corpus: Corpus): unknown {
  const fileOf = new Map(corpus.documents.map((document) => [document.id, document.file]));
  const at: ToPlace = (document, { start, end }) => ({ file: fileOf.get(document) ?? document, start, end });
  const events = findEvents(corpus);
  const quantities = findQuantities(corpus);
  const clusters = clusterEvents(corpus, events, quantities);
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.events.map((event) => [event, cluster.id] as const)));
  return {
    offset_unit: 'char',
    documents: corpus.documents.map(toDocument),
    sentences: corpus.documents.flatMap((document) => sentencesOf(document).map((sentence) => at(document.id, sentence))),
    events: events.map((event) => ({ ...toEvent(event, at), cluster: clusterOf.get(event) ?? null })),
    // What only one sentence tells has nothing to be compared with.
    clusters: clusters.filter((cluster) => cluster.events.length > 1).map((cluster) => toCluster(cluster, at)),
    meetings: findMeetings(corpus).map((meeting) => toMeeting(meeting, at)),
    quantities: quantities.map((quantity) => toQuantity(quantity, at)),
    quotations: findQuotations(corpus).map((quotation) => toQuotation(quotation, at)),
    corroborations: findCorroboration(corpus.documents, indexActors(corpus.actors)).map((pair) => toCorroboration(pair, at)),
    actors: countActors(corpus, fileOf),
    rankings: Object.fromEntries(
      corpus.themes.map((theme) => [
        theme.id,
        rankPassages(corpus, theme).map(({ document, span, score }) => ({ ...at(document, span), score })),
      ]),
    ),
  };
}

const toDocument = ({ file, id, title, authors, publisher, date, dateStatus, debris }: CorpusDocument) => ({
  file,
  id,
  title,
  authors: authors.map((author) => author.name),
  publisher,
  date,
  date_status: dateStatus,
  debris: debris.map(({ start, end, kind }) => ({ start, end, kind })),
});

const sentencesOf = ({ paragraphs }: CorpusDocument): readonly Span[] =>
  paragraphs.filter((paragraph) => paragraph.kind !== 'heading').flatMap((paragraph) => paragraph.sentences);

const toEvent = (event: FoundEvent, at: ToPlace) => ({
  ...at(event.document, event.span),
  date: event.date,
  precision: event.precision,
  inferred: event.inferred,
  reason: event.reason,
  expression: at(event.document, event.expression),
  status: event.status,
  place: event.place,
  actors: event.actors,
});

function toCluster({ id, date, events, disagreements, overtaken }: EventCluster, at: ToPlace) {
  const places = (list: readonly FoundEvent[]) => list.map(({ document, span }) => at(document, span));
  return {
    id,
    date,
    events: places(events),
    disagreements: disagreements.map(({ kind, of, values }) => ({
      kind,
      of,
      values: values.map(({ value, events: tellings }) => ({ value, events: places(tellings) })),
    })),
    overtaken: overtaken.map(({ forecast, by }) => ({ forecast: at(forecast.document, forecast.span), by: places(by) })),
  };
}

const toMeeting = ({ document, span, hosts, attended, announced, absent }: FoundMeeting, at: ToPlace) => ({
  ...at(document, span),
  hosts,
  attended,
  announced,
  absent,
});

const toQuantity = ({ document, span, value, valueMax, unit, of, bound, per }: FoundQuantity, at: ToPlace) => ({
  ...at(document, span),
  value,
  value_max: valueMax,
  unit,
  of,
  bound,
  per,
});

const toQuotation = (quotation: FoundQuotation, at: ToPlace) => ({
  ...at(quotation.document, quotation.span),
  speaker: quotation.speaker,
  actor: quotation.actor,
  speaker_span: quotation.speakerSpan,
  reason: quotation.reason,
  quoted_in: quotation.quotedIn,
  continues: quotation.continues,
});

const toCorroboration = ({ one, other, likeness, actors }: Corroboration, at: ToPlace) => ({
  one: at(one.document, one.span),
  other: at(other.document, other.span),
  likeness,
  actors,
});

function countActors(corpus: Corpus, fileOf: ReadonlyMap<string, string>) {
  const tallies = tallyMentions(corpus);
  return {
    mode: 'names_metonyms',
    scope: 'body',
    counts: toCounts(tallies).map(({ actor, counts }) => ({
      actor,
      counts: Object.fromEntries(Object.entries(counts).map(([document, count]) => [fileOf.get(document) ?? document, count])),
    })),
    by_use: tallies.map(({ actor, byDocument }) => ({ actor, ...sumUses(byDocument.values()) })),
  };
}
