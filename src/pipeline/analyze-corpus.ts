// The corpus analysis as one JSON object.
import type { Span } from '../base/span.js';
import { streamList, streamObject, toPlainJson } from '../base/streamed-json.js';
import { type MentionTally, sumUses, toCounts, type UseCounts } from '../corpus/actors/count-mentions.js';
import { clusterFacts } from '../corpus/events/cluster-events.js';
import { type EventFacts, toFacts } from '../corpus/events/compare-events.js';
import type { EventCluster, FoundMeeting } from '../corpus/events/types.js';
import { findingsOf } from '../corpus/findings/findings-of.js';
import { type JudgedPair, judgePairs } from '../corpus/findings/judge-pairs.js';
import type { CorpusFindings, DocumentColumn, DocumentFindings, Unnamed } from '../corpus/findings/types.js';
import { rankPassages } from '../corpus/ranking/rank-passages.js';
import type { Corpus, FoundEvent, FoundQuantity, FoundQuotation } from '../corpus/types.js';

/** A place in a source: its path below the corpus folder, and half-open UTF-16 offsets. */
type ToPlace = (document: string, span: Span) => Place;

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Analyses a corpus; spans are half-open UTF-16 offsets into the source text, actors by their English name. */
export const analyzeCorpus = (corpus: Corpus): unknown => toPlainJson(streamAnalysis(corpus));

/**
 * As `analyzeCorpus`, for `jsonPieces`: what is long is made document by document. Everything that may be missing or damaged in a
 * cache is looked into at once, so that writing never ends in the middle.
 */
export function streamAnalysis(corpus: Corpus): unknown {
  const findings = findingsOf(corpus);
  for (const theme of corpus.themes) rankPassages(corpus, theme);
  const fileOf = new Map(corpus.documents.map((document) => [document.id, document.file]));
  const at: ToPlace = (document, span) => placeIn(fileOf.get(document) ?? document, span);
  const { events, clusters } = clustersOf(findings);
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.events.map((event) => [event, cluster.id] as const)));
  const rows = <Name extends keyof DocumentFindings>(name: Name, toRows: (column: DocumentColumn<Name>) => Iterable<unknown>) =>
    streamList(function* () {
      for (const column of findings.column(name)) yield* toRows(column);
    });
  return streamObject({
    offset_unit: 'char',
    documents: rows('outline', (column) => [toDocument(column)]),
    sentences: rows('sentences', ({ file, found }) => found.map((sentence) => placeIn(file, sentence))),
    events: streamList(function* () {
      for (const event of events) yield { ...toEvent(event, at), cluster: clusterOf.get(event) ?? null };
    }),
    // What only one sentence tells has nothing to be compared with.
    clusters: streamList(function* () {
      for (const cluster of clusters) if (cluster.events.length > 1) yield toCluster(cluster, at);
    }),
    meetings: rows('meetings', ({ file, found }) => found.map((meeting) => toMeeting(meeting, file))),
    quantities: rows('quantities', ({ file, found }) => found.map((quantity) => toQuantity(quantity, file))),
    quotations: rows('quotations', ({ file, found }) => found.map((quotation) => toQuotation(quotation, file))),
    corroborations: streamList(function* () {
      for (const pair of judgePairs(findings)) yield toCorroboration(pair, at);
    }),
    actors: countActors(findings, fileOf),
    rankings: streamObject(
      Object.fromEntries(
        corpus.themes.map((theme) => [
          theme.id,
          streamList(function* () {
            for (const { document, span, score } of rankPassages(corpus, theme)) yield { ...at(document, span), score };
          }),
        ]),
      ),
    ),
  });
}

/** All events, and those that tell of the same together. */
function clustersOf(findings: CorpusFindings): { readonly events: readonly FoundEvent[]; readonly clusters: readonly EventCluster[] } {
  const events: FoundEvent[] = [];
  const facts: EventFacts[] = [];
  const outlines = findings.column('outline')[Symbol.iterator]();
  const tellings = findings.column('tellings')[Symbol.iterator]();
  for (const { id, found } of findings.column('events')) {
    // Columns have the same documents in the same order.
    const [outline, telling] = [outlines.next().value, tellings.next().value] as [DocumentColumn<'outline'>, DocumentColumn<'tellings'>];
    for (const [index, unnamed] of found.entries()) {
      const event = { document: id, ...unnamed };
      events.push(event);
      facts.push(...toFacts(event, outline.found.date, telling.found[index] ?? { words: [], lead: '' }));
    }
  }
  const quantities: FoundQuantity[] = [];
  for (const { id, found } of findings.column('quantities')) for (const quantity of found) quantities.push({ document: id, ...quantity });
  return { events, clusters: clusterFacts(facts, quantities) };
}

const placeIn = (file: string, { start, end }: Span): Place => ({ file, start, end });

const toDocument = ({ file, id, found: { title, authors, publisher, date, dateStatus, debris } }: DocumentColumn<'outline'>) => ({
  file,
  id,
  title,
  authors: authors.map((author) => author.name),
  publisher,
  date,
  date_status: dateStatus,
  debris: debris.map(({ start, end, kind }) => ({ start, end, kind })),
});

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

const toMeeting = ({ span, hosts, attended, announced, absent }: Unnamed<FoundMeeting>, file: string) => ({
  ...placeIn(file, span),
  hosts,
  attended,
  announced,
  absent,
});

const toQuantity = ({ span, value, valueMax, unit, of, bound, per }: Unnamed<FoundQuantity>, file: string) => ({
  ...placeIn(file, span),
  value,
  value_max: valueMax,
  unit,
  of,
  bound,
  per,
});

const toQuotation = (quotation: Unnamed<FoundQuotation>, file: string) => ({
  ...placeIn(file, quotation.span),
  speaker: quotation.speaker,
  actor: quotation.actor,
  speaker_span: quotation.speakerSpan,
  reason: quotation.reason,
  quoted_in: quotation.quotedIn,
  continues: quotation.continues,
});

const toCorroboration = ({ one, other, likeness, actors, kind, reason }: JudgedPair, at: ToPlace) => ({
  one: at(one.document, one.span),
  other: at(other.document, other.span),
  likeness,
  actors,
  kind,
  reason,
});

function countActors(findings: CorpusFindings, fileOf: ReadonlyMap<string, string>) {
  const tallies = tallyOf(findings);
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

/** Mentions by actor, in the order in which actors are first named. */
function tallyOf(findings: CorpusFindings): readonly MentionTally[] {
  const tallies = new Map<string, Map<string, UseCounts>>();
  for (const { id, found } of findings.column('mentions'))
    for (const [actor, uses] of found) {
      const byDocument = tallies.get(actor) ?? new Map<string, UseCounts>();
      tallies.set(actor, byDocument);
      byDocument.set(id, uses);
    }
  return [...tallies].map(([actor, byDocument]) => ({ actor, byDocument }));
}
