// Titles, takeaways and the bottom line beside the passage that they share most words with.
import type { Diagnostic } from '../../base/diagnostic.js';
import { splitSentences } from '../../corpus/sentences/split-sentences.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Ledger } from '../types.js';
import type { PassageOf } from '../values/create-passages.js';
import { supportsOf } from '../values/supports-of.js';
import { findNegation } from './find-negation.js';
import { findStatus } from './find-status.js';
import { readSaid } from './find-traps.js';
import * as messages from './messages.js';
import { EMPTY, readWords } from './read-words.js';
import type { Cast } from './types.js';

/** Content words that a sentence and a passage must share before they are compared. */
const FEWEST_SHARED = 3;

/** Warns of a lost or added "not" in what sums up, and of plans told as done in what is no judgement. */
export function checkSummaries(ledger: Ledger, passageOf: PassageOf, cast: Cast): readonly Diagnostic[] {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  return ledger.statements.flatMap((statement) => {
    if ((statement.kind !== 'fact' && statement.kind !== 'judgement') || statement.evidence.length > 0 || statement.restsOn.length === 0)
      return [];
    const passages = supportsOf(statement, ledger, byId).flatMap(({ evidence }) => evidence.map((quotation) => passageOf(quotation).words));
    const text = foldQuery(statement.text);
    return splitSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const nearest = nearestOf(sentence, passages);
      if (nearest === null) return [];
      const trap =
        findNegation(readSaid(sentence, cast), readSaid(nearest, cast)) ??
        (statement.kind === 'judgement' ? null : findStatus(sentence, nearest));
      return trap === null ? [] : [messages.trapped(trap, statement)];
    });
  });
}

/** The passage that shares most content words with a sentence; null where none shares enough. */
function nearestOf(sentence: string, passages: readonly string[]): string | null {
  const wanted = new Set(readWords(sentence).flatMap(({ lower, stem }) => (EMPTY.has(lower) ? [] : [stem])));
  const shared = (words: string): number => new Set(readWords(words).flatMap(({ stem }) => (wanted.has(stem) ? [stem] : []))).size;
  const [best] = [...new Set(passages)].map((words) => ({ words, count: shared(words) })).sort((one, other) => other.count - one.count);
  return best !== undefined && best.count >= FEWEST_SHARED ? best.words : null;
}
