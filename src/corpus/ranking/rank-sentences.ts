// TextRank: which sentences say most of what a text says.
import { stemsOf } from '../text/stem-word.js';
import { isStopword } from './to-query.js';

/** Mihalcea and Tarau, TextRank: Bringing Order into Texts, EMNLP 2004: damping as in PageRank. */
const DAMPING = 0.85;
const ROUNDS = 30;
/** Sentences that are compared with each other; of longer texts the first ones are. */
const MOST = 400;

/**
 * The weight of each sentence, 0 to 1, 1 for the most central. Similarity is the number of shared stems over the sum of the
 * logarithms of both lengths; a sentence like no other weighs least. Sentences behind the 400th weigh nothing.
 */
export function rankSentences(sentences: readonly string[]): readonly number[] {
  const words = sentences.slice(0, MOST).map((sentence) => new Set(stemsOf(sentence).filter((stem) => !isStopword(stem))));
  const likeness = words.map((one, at) => words.map((other, place) => (place === at ? 0 : similarity(one, other))));
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  let weights = words.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const last = weights;
    weights = words.map((_, at) => {
      const given = last.reduce((sum, weight, from) => {
        const share = likeness[from]?.[at] ?? 0;
        return share === 0 ? sum : sum + (weight * share) / (sums[from] ?? 1);
      }, 0);
      return 1 - DAMPING + DAMPING * given;
    });
  }
  const most = weights.reduce((best, weight) => Math.max(best, weight), 0);
  return sentences.map((_, at) => (most === 0 ? 0 : (weights[at] ?? 0) / most));
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < 2 || other.size < 2) return 0;
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / (Math.log(one.size) + Math.log(other.size));
}
