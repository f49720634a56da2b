// Sentences of different documents that are alike, each pair with how they stand to each other.
import type { Span } from '../../base/span.js';
import { compareSentences } from '../ranking/compare-sentences.js';
import { type Judgement, judgePair, type SentenceFacts } from '../ranking/judge-pair.js';
import type { Corroboration, ToldSentence } from '../ranking/types.js';
import type { CorpusFindings, DocumentColumn } from './types.js';

/** Two sentences that are alike, and whether they bear each other out. */
export interface JudgedPair extends Corroboration, Judgement {}

/** Pairs the sentences of a corpus and judges them, the likest first. Takes time in proportion to the sentences and pairs. */
export function judgePairs(findings: CorpusFindings): readonly JudgedPair[] {
  const pairs = compareSentences(findings.column('units'));
  const factsOf = gatherFacts(findings, wantedOf(pairs));
  return pairs.flatMap((pair): readonly JudgedPair[] => {
    const [one, other] = [factsOf(pair.one), factsOf(pair.other)];
    return one === undefined || other === undefined ? [] : [{ ...pair, ...judgePair(one, other, pair.likeness, pair.actors) }];
  });
}

/** The sentences of the pairs by document, by where they start. */
type Wanted = ReadonlyMap<string, ReadonlyMap<number, Span>>;

function wantedOf(pairs: readonly Corroboration[]): Wanted {
  const wanted = new Map<string, Map<number, Span>>();
  for (const { document, span } of pairs.flatMap(({ one, other }) => [one, other])) {
    const spans = wanted.get(document) ?? new Map<number, Span>();
    wanted.set(document, spans.set(span.start, span));
  }
  return wanted;
}

/** Reads of each column what belongs to the sentences. */
function gatherFacts(findings: CorpusFindings, wanted: Wanted): (sentence: ToldSentence) => SentenceFacts | undefined {
  const facts = new Map<string, Map<number, SentenceFacts>>();
  const [outlines, claims, events, quantities, meetings] = [
    findings.column('outline')[Symbol.iterator](),
    findings.column('claims')[Symbol.iterator](),
    findings.column('events')[Symbol.iterator](),
    findings.column('quantities')[Symbol.iterator](),
    findings.column('meetings')[Symbol.iterator](),
  ];
  for (;;) {
    const outline = outlines.next();
    // Columns have the same documents in the same order.
    const [claim, event, quantity, meeting] = [claims.next(), events.next(), quantities.next(), meetings.next()].map(
      ({ value }) => value,
    ) as [DocumentColumn<'claims'>, DocumentColumn<'events'>, DocumentColumn<'quantities'>, DocumentColumn<'meetings'>];
    if (outline.done === true) break;
    const spans = wanted.get(outline.value.id);
    if (spans === undefined) continue;
    const ends = [...spans.values()].sort((a, b) => a.start - b.start);
    const claimsAt = new Map(claim.found.map((one) => [one.start, one.claims]));
    const [eventsAt, quantitiesAt] = [within(event.found, ends), within(quantity.found, ends)];
    const meetingAt = new Map(meeting.found.map((one) => [one.span.start, one]));
    const own = new Map<number, SentenceFacts>();
    for (const start of spans.keys())
      own.set(start, {
        toldOn: outline.value.found.date,
        claims: claimsAt.get(start) ?? [],
        events: eventsAt.get(start) ?? [],
        quantities: quantitiesAt.get(start) ?? [],
        meeting: meetingAt.get(start) ?? null,
      });
    facts.set(outline.value.id, own);
  }
  return ({ document, span }) => facts.get(document)?.get(span.start);
}

/** What stands in each sentence; both lists rise. */
function within<Found extends { readonly span: Span }>(
  found: readonly Found[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly Found[]> {
  const made = new Map<number, Found[]>();
  let at = 0;
  for (const one of found) {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= one.span.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    if (one.span.start < sentence.start) continue;
    const list = made.get(sentence.start);
    if (list === undefined) made.set(sentence.start, [one]);
    else list.push(one);
  }
  return made;
}
