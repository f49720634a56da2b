// Dated events for a brief that argues nothing yet: one telling of each happening, the others as its evidence.
import { isInPeriod } from '../corpus/dates/is-in-period.js';
import { clusterEvents } from '../corpus/events/cluster-events.js';
import { findEvents } from '../corpus/events/find-events.js';
import type { EventStatus } from '../corpus/events/types.js';
import { foldQuery, printableText } from '../corpus/text/fold-text.js';
import type { Corpus, FoundEvent, RankedPassage, Theme } from '../corpus/types.js';
import { documentOf, isBalanced, LEANING, LONGEST_SENTENCE, orderOf, quote, scoreOf, toFact } from './extract-parts.js';
import type { Statement } from './types.js';

const MOST_TELLINGS = 6;
/** A date for a timeline: a month, a day or a range of them; a year, season or quarter is too wide to be put in order. */
const MONTH_OR_DAY = /^\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?$/;

/** A dated event: a whole sentence, with every other sentence that reports the same day and actor as further evidence. */
export interface ExtractedEvent {
  readonly statement: Statement;
  /** ISO 8601 with its precision, or a range `A/B`. */
  readonly date: string;
  readonly inferred: boolean;
  /** Whether it is told as done; what is announced, expected or ruled out is not. */
  readonly status: EventStatus;
  readonly actors: readonly string[];
}

/** Dated sentences that speak to the themes, by date; the tellings of one happening, and sentences alike to the letter, are one event. */
export function extractEvents(
  corpus: Corpus,
  themes: readonly Theme[],
  scores: ReadonlyMap<string, RankedPassage>,
  limit: number,
): readonly ExtractedEvent[] {
  const candidates: readonly Candidate[] = findEvents(corpus)
    .map((event) => ({
      event,
      score: scoreOf(corpus, event, scores),
      words: printableText(documentOf(corpus, event.document), event.span),
    }))
    .filter(
      ({ event: { date }, score, words }) =>
        score > 0 &&
        date !== null &&
        MONTH_OR_DAY.test(date) &&
        words.length <= LONGEST_SENTENCE &&
        isBalanced(words) &&
        themes.some(({ period }) => isInPeriod(date, period)),
    );
  const groups = groupTellings(corpus, candidates);
  const best = (group: readonly Candidate[]): number => Math.max(...group.map(({ score }) => score));
  const kept = groups
    .toSorted((a, b) => best(b) - best(a))
    .slice(0, limit)
    .flatMap((group) => {
      const told = group.find(({ words }) => !LEANING.test(words)) ?? group[0];
      return told === undefined ? [] : [{ told: told.event, group }];
    })
    .toSorted(
      (a, b) =>
        compare(a.told.date ?? '', b.told.date ?? '') ||
        orderOf(corpus, a.told) - orderOf(corpus, b.told) ||
        a.told.span.start - b.told.span.start,
    );
  return kept.map(({ told, group }, index) => {
    const sentences = [
      told,
      ...tellings(
        told,
        group.map(({ event }) => event),
      ),
    ];
    const evidence = sentences.map((event) => quote(documentOf(corpus, event.document), event.span));
    const actors = [...new Set(sentences.flatMap((event) => event.actors))];
    return {
      statement: toFact(`extract:event-${index + 1}`, evidence),
      date: told.date ?? '',
      inferred: sentences.every(({ inferred }) => inferred),
      status: told.status,
      actors,
    };
  });
}

/** An event with the score of its paragraph and its words. */
interface Candidate {
  readonly event: FoundEvent;
  readonly score: number;
  readonly words: string;
}

/** Candidates that tell of one happening, or in the same words; a sentence with two dates is one event, that of its first. */
function groupTellings(corpus: Corpus, candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const clusters = new Map<FoundEvent, string>();
  for (const { id, events } of clusterEvents(
    corpus,
    candidates.map(({ event }) => event),
  ))
    for (const event of events) clusters.set(event, id);
  const groups = new Map<string, Candidate[]>();
  const byWords = new Map<string, Candidate[]>();
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const place = `${candidate.event.document}:${candidate.event.span.start}`;
    const words = foldQuery(candidate.words).toLowerCase();
    const cluster = clusters.get(candidate.event) ?? words;
    const group = groups.get(cluster) ?? byWords.get(words);
    if (seen.has(place)) continue;
    seen.add(place);
    if (group !== undefined) group.push(candidate);
    else {
      const made = [candidate];
      groups.set(cluster, made);
      byWords.set(words, made);
    }
  }
  return [...groups.values()];
}

/** Other tellings of an event that stand as its evidence: one of each document first, and no more than a reader would check. */
function tellings(told: FoundEvent, group: readonly FoundEvent[]): readonly FoundEvent[] {
  const documents = new Set([told.document]);
  const others = group.filter((event) => event !== told);
  const first = others.filter(({ document }) => !documents.has(document) && documents.add(document));
  return [...first, ...others.filter((event) => !first.includes(event))].slice(0, MOST_TELLINGS - 1);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
