// The sentence of the evidence that a statement most likely tells of.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { EMPTY, readWords } from '../read/read-words.js';
import type { SaidOf } from '../types.js';

/** The sentence of the evidence that shares most words with the statement. */
export function nearestSentence(statement: SaidOf, evidence: SaidOf): SaidOf {
  const wanted = new Set(readWords(statement.text).map(({ stem }) => stem));
  const spans = splitSentences(evidence.text);
  const shared = ({ start, end }: (typeof spans)[number]): number =>
    new Set(readWords(evidence.text.slice(start, end)).flatMap(({ stem, lower }) => (wanted.has(stem) && !EMPTY.has(lower) ? [stem] : [])))
      .size;
  const [best] = [...spans].sort((one, other) => shared(other) - shared(one));
  if (best === undefined) return evidence;
  const { start, end } = best;
  const mentions = evidence.mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  return { text: evidence.text.slice(start, end), mentions };
}
