// Sentences of different documents that tell the same.

import type { Span } from '../../base/span.js';
import { findMentions, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { CorpusDocument } from '../types.js';
import { actorUnit } from './index-document.js';
import { isStopword } from './to-query.js';

/** A sentence of a document. */
export interface ToldSentence {
  readonly document: string;
  readonly span: Span;
}

/** Two sentences of different documents that share much of what they say. */
export interface Corroboration {
  readonly one: ToldSentence;
  readonly other: ToldSentence;
  /** Cosine of their words weighted by rarity, 0 to 1. */
  readonly likeness: number;
  /** Actors that both name. */
  readonly actors: readonly string[];
}

/** Below this two sentences tell different things. */
const LEAST_LIKENESS = 0.3;
/** Fewer words that count say too little, and fewer in common are an accident. */
const FEWEST_UNITS = 6;
const FEWEST_SHARED = 3;
/** Words that stand in more sentences bring no two together: it keeps the search near-linear. */
const MOST_SENTENCES = 24;

interface Sentence extends ToldSentence {
  readonly units: ReadonlyMap<string, number>;
}

/** Pairs of sentences, the likest first; ties in the order of documents and text. */
export function findCorroboration(documents: readonly CorpusDocument[], actors: MentionIndex): readonly Corroboration[] {
  const sentences = documents.flatMap((document) => sentencesOf(document, actors));
  const places = new Map<string, number[]>();
  for (const [number, { units }] of sentences.entries())
    for (const unit of units.keys()) {
      const list = places.get(unit) ?? [];
      list.push(number);
      places.set(unit, list);
    }
  const weightOf = (unit: string): number => Math.log(1 + sentences.length / (places.get(unit)?.length ?? 1));
  const vectors = sentences.map(({ units }) => new Map([...units].map(([unit, count]) => [unit, count * weightOf(unit)] as const)));
  const norms = vectors.map((vector) => Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)));
  const shared = new Map<number, Map<number, number>>();
  for (const numbers of places.values()) {
    if (numbers.length > MOST_SENTENCES) continue;
    for (const [index, one] of numbers.entries())
      for (const other of numbers.slice(index + 1)) {
        if (sentences[one]?.document === sentences[other]?.document) continue;
        const row = shared.get(one) ?? new Map<number, number>();
        row.set(other, (row.get(other) ?? 0) + 1);
        shared.set(one, row);
      }
  }
  const found = [...shared].flatMap(([one, row]) =>
    [...row].flatMap(([other, count]) => {
      if (count < FEWEST_SHARED) return [];
      const likeness = dot(vectors[one], vectors[other]) / Math.max(1e-9, (norms[one] ?? 0) * (norms[other] ?? 0));
      return likeness < LEAST_LIKENESS ? [] : [{ one, other, likeness }];
    }),
  );
  return found
    .sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other)
    .flatMap(({ one, other, likeness }) => {
      const [first, second] = [sentences[one], sentences[other]];
      if (first === undefined || second === undefined) return [];
      const common = [...first.units.keys()].filter((unit) => unit.startsWith('@') && second.units.has(unit));
      return [
        {
          one: { document: first.document, span: first.span },
          other: { document: second.document, span: second.span },
          likeness: Math.round(likeness * 1000) / 1000,
          actors: common.map((unit) => unit.slice(1)),
        },
      ];
    });
}

function sentencesOf(document: CorpusDocument, actors: MentionIndex): readonly Sentence[] {
  return foldParagraphs(document).flatMap(({ folded, sentences }) =>
    sentences.flatMap(({ start, end }) => {
      const text = folded.text.slice(start, end);
      const units = new Map<string, number>();
      for (const stem of stemsOf(text)) if (!isStopword(stem)) units.set(stem, (units.get(stem) ?? 0) + 1);
      for (const { actor } of findMentions(text, actors)) units.set(actorUnit(actor), 1);
      return units.size < FEWEST_UNITS ? [] : [{ document: document.id, span: rawSpan(folded, start, end), units }];
    }),
  );
}

function dot(one: ReadonlyMap<string, number> = new Map(), other: ReadonlyMap<string, number> = new Map()): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [unit, value] of short) sum += value * (long.get(unit) ?? 0);
  return sum;
}
