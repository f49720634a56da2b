// The door of the folder: every number, date, name and quoted phrase of a brief is held against its evidence by value.
import type { Diagnostic, Severity } from '../../base/diagnostic.js';
import type { Brief } from '../../brief/types.js';
import { indexActors, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import { createPassages } from './create-passages.js';
import { describeMissing } from './describe-missing.js';
import { findMisspellings } from './find-misspellings.js';
import { findTies } from './find-ties.js';
import { holdsScaled, isChartRow } from './holds-scaled.js';
import { isSupported, readTold, type Support, type Told } from './match-values.js';
import { readValues } from './read-values.js';
import { type Scope, scopeOf } from './scope-of.js';
import { supportsOf } from './supports-of.js';
import type { Passage, StatedValue } from './types.js';

/** A value that nothing supports, by the statement that has it. */
export interface ValueProblem {
  readonly statement: string;
  readonly diagnostic: Diagnostic;
}

/**
 * Compares by value what a brief says with what it quotes. Facts, titles, the bottom line and takeaways are held to their own
 * evidence and that of the statements they rest on; numbers and quoted phrases to the quoted words, dates to the sentences
 * that hold these, names to what stands around them too, since a quotation may say "he". Judgements must not name or
 * quote what is not there, their numbers and dates may be forecasts: a warning. Proposals are held to all evidence of the brief and
 * to what the author marks as `own`; assumptions and gaps likewise, with a warning. Background and what the
 * build computes itself are not read; the result of a computed fact is supported by its sum.
 * Reports `evidence/number`, `evidence/date`, `evidence/name`, `evidence/phrase`, `evidence/misspelled`.
 */
export function checkValues(brief: Brief, ledger: Ledger, corpus: Corpus): readonly ValueProblem[] {
  const index = indexActors(corpus.actors);
  const passageOf = createPassages(corpus, index);
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const all = ledger.statements.flatMap(({ evidence, contrary }) => [...evidence, ...contrary]);
  let whole: readonly Passage[] | undefined;
  const everything = (): readonly Passage[] => (whole ??= unique(all.map(passageOf)));
  const ties = findTies(corpus, index);
  const own = brief.content.own.map((words) => readTold(words, index));
  const toldBy = new Map<Statement, Told>();
  const toldOf = (statement: Statement): Told => {
    const told = toldBy.get(statement) ?? readTold(statement.text, index);
    toldBy.set(statement, told);
    return told;
  };
  const computed = ledger.statements.filter(({ computation, place }) => computation !== undefined && place !== null);
  return ledger.statements.flatMap((statement) => {
    const scope = scopeOf(statement);
    if (scope === null) return [];
    const below = scope.reach === 'brief' ? [] : supportsOf(statement, ledger, byId);
    const quotations = [statement, ...below].flatMap(({ evidence, contrary }) => [...evidence, ...contrary]);
    const passages = scope.reach === 'brief' ? everything() : unique(quotations.map(passageOf));
    const told = scope.reach === 'brief' ? [...own, ...computed.map(toldOf)] : [...below.map(toldOf), ...toldBySum(statement, index)];
    return checkStatement(statement, scope, { passages, told, index, ties }, corpus);
  });
}

/** The result of a computed fact stands at the end of its sum as it is said. */
const isResult = ({ words }: StatedValue, { computation }: Statement): boolean =>
  computation?.toLowerCase().endsWith(` ${words.toLowerCase()}`) === true;

/** The sum of a computed fact supports its result, and its operands are as many as they are: "the two contracts". */
const toldBySum = ({ computation, evidence }: Statement, index: MentionIndex): readonly Told[] =>
  computation === undefined ? [] : [readTold(`${computation}; ${evidence.length} items`, index)];

function checkStatement(statement: Statement, scope: Scope, support: Support, corpus: Corpus): readonly ValueProblem[] {
  const text = foldQuery(statement.text);
  const values = readValues(text, support.index);
  // A sum that comes out otherwise is told once, with what it comes to.
  const isReckonedWrong = statement.computation !== undefined && !values.some((value) => isResult(value, statement));
  const isHeld = (value: StatedValue): boolean =>
    isResult(value, statement) ||
    (isReckonedWrong && value.kind === 'quantity') ||
    (isChartRow(statement.id) && holdsScaled(value, text, support.passages));
  const missing = values.filter((value) => !isSupported(value, text, support) && !isHeld(value));
  return [...missing, ...findMisspellings(text, values, support)].map((value) => {
    return { statement: statement.id, diagnostic: describeMissing(value, statement, severityOf(value, scope), support, corpus) };
  });
}

function severityOf(value: StatedValue, { figures, words }: Scope): Severity {
  if (value.kind === 'quantity' || value.kind === 'date' || value.kind === 'number') return figures;
  // A word written small may be a word of its own that is only like a name.
  const isLike = value.kind === 'misspelling' && /^\p{Ll}/u.test(value.words) && /^\p{Lu}/u.test(value.meant);
  return isLike && value.words !== value.meant.toLowerCase() ? 'warning' : words;
}

function unique(passages: readonly Passage[]): readonly Passage[] {
  const byKey = new Map(passages.map((passage) => [`${passage.findings.document.id}:${passage.span.start}-${passage.span.end}`, passage]));
  return [...byKey.values()];
}
