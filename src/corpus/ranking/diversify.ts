// Maximal marginal relevance: of passages that say the same, the better one comes first and the others later.

/** Share of relevance against novelty. Carbonell and Goldstein, The Use of MMR, SIGIR 1998. */
const RELEVANCE = 0.9;
/** Candidates that are compared with each other; what is ranked lower keeps its place. */
export const COMPARED = 100;

/** Something with a score, and how often each word stands in it. */
export interface Candidate<T> {
  readonly item: T;
  readonly score: number;
  readonly words: () => ReadonlyMap<string, number>;
}

/**
 * Puts candidates in a new order, best first, and gives each the score by which it was chosen; these fall from first to last.
 * `candidates` come best first. Ties keep their order.
 */
export function diversify<T>(candidates: readonly Candidate<T>[]): readonly { readonly item: T; readonly score: number }[] {
  const best = candidates[0]?.score ?? 0;
  const numbers = new Map<string, number>();
  const pool = candidates
    .slice(0, COMPARED)
    .map(({ item, score, words }) => ({ item, relevance: score, likeness: 0, ...toVector(words(), numbers) }));
  // How often each word stands in the candidate that was chosen last.
  const last = new Float64Array(numbers.size);
  const chosen: { item: T; score: number }[] = [];
  while (pool.length > 0) {
    let top = 0;
    let value = Number.NEGATIVE_INFINITY;
    for (const [index, { relevance, likeness }] of pool.entries()) {
      const marginal = RELEVANCE * relevance - (1 - RELEVANCE) * likeness * best;
      if (marginal > value) [top, value] = [index, marginal];
    }
    const [taken] = pool.splice(top, 1);
    if (taken === undefined) break;
    chosen.push({ item: taken.item, score: value });
    last.fill(0);
    for (const [index, word] of taken.words.entries()) last[word] = taken.counts[index] ?? 0;
    for (const it of pool) it.likeness = Math.max(it.likeness, cosineTo(last, it, taken.norm));
  }
  // What is not compared stays below: its scores are on the same scale and were lower to begin with.
  const floor = chosen.at(-1)?.score ?? 0;
  const rest = candidates.slice(COMPARED).map(({ item, score }) => ({ item, score: Math.min(floor, RELEVANCE * score) }));
  return [...chosen, ...rest];
}

/** A count of words as numbers. */
interface Vector {
  readonly words: Uint32Array;
  readonly counts: Float64Array;
  /** Sum of the squares. */
  readonly norm: number;
}

/** Numbers words in the order in which they are met. */
function toVector(counted: ReadonlyMap<string, number>, numbers: Map<string, number>): Vector {
  const words = new Uint32Array(counted.size);
  const counts = new Float64Array(counted.size);
  let norm = 0;
  let at = 0;
  for (const [word, count] of counted) {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    words[at] = number;
    counts[at] = count;
    norm += count * count;
    at += 1;
  }
  return { words, counts, norm };
}

/** Cosine of a vector and another one that is written out by number of the word, 0 to 1. */
function cosineTo(other: Float64Array, { words, counts, norm }: Vector, otherNorm: number): number {
  let product = 0;
  for (let at = 0; at < words.length; at += 1) product += (counts[at] ?? 0) * (other[words[at] ?? 0] ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(norm * otherNorm);
}

/** Cosine of two counts of words, 0 to 1. */
export function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [word, count] of short) product += count * (long.get(word) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(norm(one) * norm(other));
}

function norm(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of words.values()) sum += count * count;
  return sum;
}
