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
import { boundsOf } from './hold-quantities.js';
import { findWrongOffices } from './hold-ranks.js';
import { holdsScaled, isChartRow } from './holds-scaled.js';
import { isSupported, readTold, type Support, type Told } from './match-values.js';
import { touches } from './read-passage.js';
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
 * Reports `evidence/number`, `evidence/limit`, `evidence/date`, `evidence/name`, `evidence/phrase`, `evidence/misspelled`.
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
  const missing = values.filter((value) => isRead(value, statement) && !isSupported(value, text, support) && !isHeld(value));
  // A name that may be none is a slip before it is a stranger.
  const slips = findMisspellings(
    text,
    values.filter((value) => value.kind !== 'name' || value.isGuess !== true),
    support,
  );
  const left = missing.filter((value) => !slips.some((slip) => touches(slip, value)));
  const limits = values
    .filter((value) => !missing.includes(value))
    .flatMap((value) => limitOf(value, text, support, isHeld(value) || isChartRow(statement.id)));
  return [...left, ...slips, ...limits, ...findWrongOffices(text, support.passages)].map((value) => {
    return { statement: statement.id, diagnostic: describeMissing(value, statement, severityOf(value, scope), support, corpus) };
  });
}

/** Proposals begin with verbs, "Review planned aid": their first words are no names. */
const isRead = (value: StatedValue, { kind }: Statement): boolean =>
  !(value.kind === 'name' && value.isGuess === true && (kind === 'proposal' || kind === 'assumption'));

/** A number that is there, and limited otherwise; not where it is reckoned or drawn. */
function limitOf(value: StatedValue, text: string, support: Support, isLeftOut: boolean): readonly StatedValue[] {
  if (value.kind !== 'quantity' || isLeftOut) return [];
  const match = boundsOf(value.quantity, text, support);
  if (match === 'kept') return [];
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, value.start - 12)) + 1);
  return [
    { kind: 'limit', start, end: value.end, words: text.slice(start, value.end), isTurned: match === 'turned', quantity: value.quantity },
  ];
}

function severityOf(value: StatedValue, { figures, words }: Scope): Severity {
  if (value.kind === 'limit') return value.isTurned ? figures : 'warning';
  if (value.kind === 'office' || value.kind === 'frequency' || value.kind === 'ordinal' || value.kind === 'distance') return 'warning';
  if (value.kind === 'name' && value.isGuess === true) return 'warning';
  if (value.kind === 'quantity' || value.kind === 'date' || value.kind === 'number') return figures;
  // A word written small may be a word of its own that is only like a name.
  const isLike = value.kind === 'misspelling' && /^\p{Ll}/u.test(value.words) && /^\p{Lu}/u.test(value.meant);
  return isLike && value.words !== value.meant.toLowerCase() ? 'warning' : words;
}

function unique(passages: readonly Passage[]): readonly Passage[] {
  const byKey = new Map(passages.map((passage) => [`${passage.findings.document.id}:${passage.span.start}-${passage.span.end}`, passage]));
  return [...byKey.values()];
}
