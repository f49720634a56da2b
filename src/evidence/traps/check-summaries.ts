// What sums up or argues, beside the passage that it shares most words with.
import type { Diagnostic } from '../../base/diagnostic.js';
import { splitSentences } from '../../corpus/sentences/split-sentences.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Ledger, Quotation, Statement } from '../types.js';
import type { PassageOf } from '../values/create-passages.js';
import { supportsOf } from '../values/supports-of.js';
import { findNegation } from './find-negation.js';
import { findOpposite } from './find-opposite.js';
import { findPairing } from './find-pairing.js';
import { findRung } from './find-rung.js';
import { findStatus } from './find-status.js';
import { findActors, readSaid } from './find-traps.js';
import * as messages from './messages.js';
import { EMPTY, readWords } from './read-words.js';
import type { Cast, Trap } from './types.js';

/** Content words that a sentence and a passage must share before they are compared; more where the author only assumes. */
const FEWEST_SHARED = 3;
const FEWEST_ASSUMED = 4;
const CONTRARY = /^judgements\[\d+\]\.contrarySay$/;
const ASSUMPTION = /^assumptions\[\d+\]$/;

/**
 * Warns where titles, takeaways, the bottom line, judgements, notes on contrary evidence and assumptions turn round the nearest of the
 * passages they rest on: a lost or added "not", the opposite word, actors changed over; in what is no judgement also plans told as done and
 * numbers beside another thing.
 */
export function checkSummaries(ledger: Ledger, passageOf: PassageOf, cast: Cast): readonly Diagnostic[] {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const all = ledger.statements.flatMap(({ evidence, contrary }) => [...evidence, ...contrary]);
  return ledger.statements.flatMap((statement) => {
    const quotations = quotationsOf(statement, ledger, byId, all);
    if (quotations.length === 0) return [];
    const passages = quotations.map((quotation) => passageOf(quotation).words);
    const text = foldQuery(statement.text);
    const fewest = statement.kind === 'assumption' ? FEWEST_ASSUMED : FEWEST_SHARED;
    return splitSentences(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const nearest = nearestOf(sentence, passages, fewest);
      const trap = nearest === null ? null : findTurn(sentence, nearest, cast, statement.kind === 'fact');
      return trap === null ? [] : [messages.trapped(trap, statement)];
    });
  });
}

/** What a statement is put beside; nothing for facts with quotations of their own, which are read in full. */
function quotationsOf(
  statement: Statement,
  ledger: Ledger,
  byId: ReadonlyMap<string, Statement>,
  all: readonly Quotation[],
): readonly Quotation[] {
  const { id, kind, evidence, restsOn } = statement;
  if (kind === 'assumption') return ASSUMPTION.test(id) ? all : [];
  if (kind === 'judgement' && evidence.length > 0) return evidence;
  if ((kind !== 'fact' && kind !== 'judgement') || evidence.length > 0) return [];
  if (CONTRARY.test(id)) return restsOn.flatMap((other) => byId.get(other)?.contrary ?? []);
  return supportsOf(statement, ledger, byId).flatMap((support) => support.evidence);
}

function findTurn(sentence: string, passage: string, cast: Cast, isFact: boolean): Trap | null {
  const [said, given] = [readSaid(sentence, cast), readSaid(passage, cast)];
  const turned = findNegation(said, given) ?? findOpposite(said, given, cast.isSame) ?? findActors(said, given, cast, false);
  if (turned !== null || !isFact) return turned;
  return (
    findStatus(said.text, given.text) ?? findRung(said, given) ?? findPairing(said, given, cast.index, { isRow: false, isChart: false })
  );
}

/** The passage that shares most content words with a sentence; null where none shares enough. */
function nearestOf(sentence: string, passages: readonly string[], fewest: number): string | null {
  const wanted = new Set(readWords(sentence).flatMap(({ lower, stem }) => (EMPTY.has(lower) ? [] : [stem])));
  const shared = (words: string): number => new Set(readWords(words).flatMap(({ stem }) => (wanted.has(stem) ? [stem] : []))).size;
  const [best] = [...new Set(passages)].map((words) => ({ words, count: shared(words) })).sort((one, other) => other.count - one.count);
  return best !== undefined && best.count >= fewest ? best.words : null;
}
