import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { actorUnit, indexDocument } from '../../../src/corpus/ranking/index-document.js';
import { joinEntries } from '../../../src/corpus/ranking/join-entries.js';
import { rankIndexed } from '../../../src/corpus/ranking/rank-passages.js';
import { NO_POSTINGS } from '../../../src/corpus/ranking/to-postings.js';
import type { PassageIndex } from '../../../src/corpus/ranking/types.js';
import { createSegmentGatherer } from '../../../src/corpus/segments/gather-segment.js';
import { joinSegments, type LiveDocument } from '../../../src/corpus/segments/join-segments.js';
import { mergeSegments } from '../../../src/corpus/segments/merge-segments.js';
import { openSegment } from '../../../src/corpus/segments/open-segment.js';
import { packDocument, unpackDocument } from '../../../src/corpus/segments/pack-document.js';
import { type ByteSource, DamagedSegment } from '../../../src/corpus/segments/types.js';
import type { Corpus, CorpusDocument, Theme } from '../../../src/corpus/types.js';
import { corpusOf, readSeeds } from '../../support/read-seeds.js';

const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
  discard: () => {},
});

function segmentOf(documents: readonly CorpusDocument[], corpus: Corpus): Uint8Array {
  const actors = indexActors(corpus.actors);
  const gatherer = createSegmentGatherer();
  for (const document of documents)
    gatherer.add({ date: document.date, entries: indexDocument(document, actors), record: packDocument(document) });
  return gatherer.take();
}

function inMemory(corpus: Corpus): PassageIndex {
  const actors = indexActors(corpus.actors);
  return joinEntries(
    corpus.documents.map((document) => ({ id: document.id, date: document.date, entries: indexDocument(document, actors) })),
  );
}

/** Spreads the documents of a corpus over segments, last ones first, with a copy of each in a segment of its own that does not count. */
function onDisk(corpus: Corpus, perSegment: number): { readonly segments: readonly Uint8Array[]; readonly live: readonly LiveDocument[] } {
  const turned = [...corpus.documents].reverse();
  const groups = Array.from({ length: Math.ceil(turned.length / perSegment) }, (_, at) =>
    turned.slice(at * perSegment, (at + 1) * perSegment),
  );
  const segments = groups.map((group) => segmentOf([...corpus.documents.slice(0, 2), ...group], corpus));
  const live = corpus.documents.map(({ id }) => {
    const segment = groups.findIndex((group) => group.some((document) => document.id === id));
    const before = Math.min(2, corpus.documents.length);
    return { id, segment, document: before + (groups[segment] ?? []).findIndex((document) => document.id === id) };
  });
  return { segments, live };
}

function joined(corpus: Corpus, perSegment: number): PassageIndex {
  const { segments, live } = onDisk(corpus, perSegment);
  return joinSegments(
    segments.map((bytes) => openSegment(sourceOf(bytes))),
    live,
  );
}

function merged(corpus: Corpus, perSegment: number): PassageIndex {
  const { segments, live } = onDisk(corpus, perSegment);
  const kept = segments.map((bytes, segment) => ({
    segment: openSegment(sourceOf(bytes)),
    documents: live
      .filter((one) => one.segment === segment)
      .map(({ document }) => document)
      .sort((a, b) => a - b),
  }));
  const order = kept.flatMap(({ documents }, segment) => documents.map((document) => ({ segment, document })));
  const one = openSegment(sourceOf(mergeSegments(kept)));
  return joinSegments(
    [one],
    live.map(({ id, segment, document }) => ({
      id,
      segment: 0,
      document: order.findIndex((place) => place.segment === segment && place.document === document),
    })),
  );
}

const wordsOf = () => new Map<string, number>();
const rank = (index: PassageIndex, theme: Theme, corpus: Corpus, limit?: number) =>
  rankIndexed(index, theme, { actors: indexActors(corpus.actors), wordsOf }, limit);

const themeOf = (terms: readonly string[], period: Theme['period'] = { from: null, to: null }): Theme => ({
  id: 'a',
  title: 'Talks',
  question: 'What did Turkey offer?',
  terms,
  actors: ['France'],
  period,
});

describe('an index in segments', () => {
  it('ranks the seeds as the index in memory does', () => {
    const seeds = readSeeds();
    const memory = inMemory(seeds);
    for (const index of [joined(seeds, 1), joined(seeds, 2), joined(seeds, 9), merged(seeds, 2)]) {
      expect(index.count).toBe(memory.count);
      expect(index.averages).toEqual(memory.averages);
      for (const theme of [...seeds.themes, themeOf(['peace agreement', 'Ankara'], { from: '2025-07', to: '2025-10-09' })]) {
        expect(rank(index, theme, seeds)).toEqual(rank(memory, theme, seeds));
        expect(rank(index, theme, seeds, 5)).toEqual(rank(memory, theme, seeds, 5));
      }
    }
  });

  const words = ['talks', 'Turkey', 'gas', 'the', 'France', 'peace', 'agreement', 'pipeline', 'Ankara', 'said', 'Ərdoğan', 'şəhər', '2019'];
  const paragraph = fc
    .array(fc.constantFrom(...words), { minLength: 3, maxLength: 30 })
    .map((list) => `The ${list.join(' ')} came to an end on that day, and nobody was surprised.`);
  const article = fc.record({ day: fc.integer({ min: 1, max: 28 }), paragraphs: fc.array(paragraph, { minLength: 0, maxLength: 5 }) });

  it('ranks any corpus as the index in memory does', () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 4 }),
        fc.uniqueArray(fc.constantFrom(...words, 'peace agreement', 'gas pipeline', 'the the', 'nowhere'), { maxLength: 4 }),
        (articles, perSegment, terms) => {
          const texts = articles.map(
            ({ day, paragraphs }, at) =>
              [`${at}.txt`, `Gas Talks In ${words[day % words.length]}\n\nMay ${day}, 2014\n\n${paragraphs.join('\n\n')}`] as const,
          );
          const corpus = corpusOf(Object.fromEntries(texts)).value;
          if (corpus === undefined) throw new Error('no corpus');
          const theme = themeOf(terms, { from: '2014-05-10', to: null });
          const expected = rank(inMemory(corpus), theme, corpus);
          expect(rank(joined(corpus, perSegment), theme, corpus)).toEqual(expected);
          expect(rank(merged(corpus, perSegment), theme, corpus)).toEqual(expected);
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  it('gives the documents back as they were read', () => {
    const seeds = readSeeds();
    const segment = openSegment(sourceOf(segmentOf(seeds.documents, seeds)));
    expect(seeds.documents.map((_, number) => unpackDocument(segment.record(number)))).toEqual(seeds.documents);
  });

  it('finds actors without positions', () => {
    const seeds = readSeeds();
    const [postings = NO_POSTINGS] = joined(seeds, 5).postings(actorUnit('Turkey'));
    expect(postings.passages.length).toBeGreaterThan(0);
    expect(postings.positions()).toHaveLength(0);
  });

  it('is empty where there is no document', () => {
    const index = joinSegments([openSegment(sourceOf(createSegmentGatherer().take()))], []);
    expect(index.count).toBe(0);
    expect(index.postings('talk')).toEqual([NO_POSTINGS]);
  });
});

describe('a damaged segment', () => {
  const seeds = readSeeds();
  const whole = segmentOf(seeds.documents, seeds);
  const readEverything = (bytes: Uint8Array): void => {
    const segment = openSegment(sourceOf(bytes));
    for (const unit of segment.units()) segment.postings(unit)?.positions();
    for (const [number] of segment.documents.entries()) unpackDocument(segment.record(number));
    for (let passage = 0; passage < segment.count; passage += 1) segment.place(passage);
  };

  it('is noticed wherever a byte has changed', () => {
    expect(() => readEverything(whole)).not.toThrow();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(() => readEverything(bytes)).toThrow(DamagedSegment);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('is noticed wherever it is cut short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(() => readEverything(whole.subarray(0, length))).toThrow(DamagedSegment);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});
