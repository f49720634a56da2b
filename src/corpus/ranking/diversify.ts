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
  const pool = candidates.slice(0, COMPARED).map(({ item, score, words }) => ({ item, relevance: score, words: words(), likeness: 0 }));
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
    for (const it of pool) it.likeness = Math.max(it.likeness, cosine(it.words, taken.words));
  }
  // What is not compared stays below: its scores are on the same scale and were lower to begin with.
  const floor = chosen.at(-1)?.score ?? 0;
  const rest = candidates.slice(COMPARED).map(({ item, score }) => ({ item, score: Math.min(floor, RELEVANCE * score) }));
  return [...chosen, ...rest];
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
