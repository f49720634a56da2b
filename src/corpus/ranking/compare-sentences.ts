// Sentences of all documents compared with each other by their rare words.

import { tabulateUnits, type UnitTable } from './tabulate-units.js';
import type { Corroboration, DocumentUnits } from './types.js';

/** Below this two sentences tell different things. */
const LEAST_LIKENESS = 0.3;
/** Fewer words in common are an accident. */
const FEWEST_SHARED = 3;
/** Words that stand in more sentences bring no two together: it keeps the search near-linear. */
const MOST_SENTENCES = 24;

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** Pairs of sentences of different documents, the likest first; ties in the order of documents and text. */
export function compareSentences(documents: Iterable<DocumentUnits>): readonly Corroboration[] {
  const table = tabulateUnits(documents);
  const { sentences } = table;
  const likenessTo = createComparison(table);
  const counts = new Uint32Array(sentences.length);
  const found: Pair[] = [];
  for (let one = 0; one < sentences.length; one += 1) {
    const near = sharing(one, table, counts);
    if (near.length === 0) continue;
    const likenessOf = likenessTo(one);
    for (const other of near) {
      const likeness = likenessOf(other);
      if (likeness >= LEAST_LIKENESS) found.push({ one, other, likeness });
    }
  }
  return found
    .sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other)
    .flatMap(({ one, other, likeness }) => {
      const [first, second] = [sentences[one], sentences[other]];
      if (first === undefined || second === undefined) return [];
      return [{ one: first, other: second, likeness: Math.round(likeness * 1000) / 1000, actors: commonActors(one, other, table) }];
    });
}

/** Later sentences of other documents that share enough rare units with one; `counts` are zeros, and are left so. */
function sharing(one: number, { sentences, starts, units, placesOf }: UnitTable, counts: Uint32Array): readonly number[] {
  const met: number[] = [];
  const document = sentences[one]?.document;
  for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at += 1) {
    const places = placesOf(units[at] ?? 0);
    if (places.length > MOST_SENTENCES) continue;
    for (const other of places) {
      if (other <= one || sentences[other]?.document === document) continue;
      if (counts[other] === 0) met.push(other);
      counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  const shared = met.filter((other) => (counts[other] ?? 0) >= FEWEST_SHARED);
  for (const other of met) counts[other] = 0;
  return shared;
}

/** Cosines of units weighted by rarity: of one sentence with others. */
function createComparison({ sentences, starts, units, counts, names, placesOf }: UnitTable): (one: number) => (other: number) => number {
  const weights = Float64Array.from(names, (_, unit) => Math.log(1 + sentences.length / placesOf(unit).length));
  const valueAt = (at: number): number => (counts[at] ?? 0) * (weights[units[at] ?? 0] ?? 0);
  const norm = (sentence: number): number => {
    let sum = 0;
    for (let at = starts[sentence] ?? 0; at < (starts[sentence + 1] ?? 0); at += 1) sum += valueAt(at) * valueAt(at);
    return Math.sqrt(sum);
  };
  // The values of one sentence by unit; all others are 0.
  const written = new Float64Array(names.length);
  const dot = (short: number, long: number): number => {
    for (let at = starts[long] ?? 0; at < (starts[long + 1] ?? 0); at += 1) written[units[at] ?? 0] = valueAt(at);
    let sum = 0;
    for (let at = starts[short] ?? 0; at < (starts[short + 1] ?? 0); at += 1) sum += valueAt(at) * (written[units[at] ?? 0] ?? 0);
    for (let at = starts[long] ?? 0; at < (starts[long + 1] ?? 0); at += 1) written[units[at] ?? 0] = 0;
    return sum;
  };
  const sizeOf = (sentence: number): number => (starts[sentence + 1] ?? 0) - (starts[sentence] ?? 0);
  return (one) => {
    const oneNorm = norm(one);
    return (other) => (sizeOf(one) <= sizeOf(other) ? dot(one, other) : dot(other, one)) / Math.max(1e-9, oneNorm * norm(other));
  };
}

function commonActors(one: number, other: number, { starts, units, names }: UnitTable): readonly string[] {
  const known = new Set(units.subarray(starts[other], starts[other + 1]));
  return [...units.subarray(starts[one], starts[one + 1])].flatMap((unit) => {
    const name = names[unit] ?? '';
    return name.startsWith('@') && known.has(unit) ? [name.slice(1)] : [];
  });
}
