// Every value of one statement, held against what the statement may take its values from.
import type { Diagnostic, Severity } from '../../base/diagnostic.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import type { Statement } from '../types.js';
import { describeMissing } from './describe-missing.js';
import { findMisspellings } from './find-misspellings.js';
import { boundsOf } from './hold-quantities.js';
import { findWrongOffices } from './hold-ranks.js';
import { holdsScaled, isChartRow, isMark } from './holds-scaled.js';
import { isSupported, type Support } from './match-values.js';
import { touches } from './read-passage.js';
import { readValues } from './read-values.js';
import type { Scope } from './scope-of.js';
import type { StatedValue } from './types.js';

/** A value that nothing supports, by the statement that has it. */
export interface ValueProblem {
  readonly statement: string;
  readonly diagnostic: Diagnostic;
}

/** The result of a computed fact stands at the end of its sum as it is said. */
export const isResult = ({ words }: StatedValue, { computation }: Pick<Statement, 'computation'>): boolean =>
  computation?.toLowerCase().endsWith(` ${words.toLowerCase()}`) === true;

/** What a statement says more, otherwise or in other letters than its support. */
export function checkStatement(statement: Statement, scope: Scope, support: Support, corpus: Corpus): readonly ValueProblem[] {
  const text = foldQuery(statement.text);
  const values = readValues(text, support.index);
  // A sum that comes out otherwise is told once, with what it comes to.
  const isReckonedWrong = statement.computation !== undefined && !values.some((value) => isResult(value, statement));
  const isReckoned = (value: StatedValue): boolean => isResult(value, statement) || (isReckonedWrong && value.kind === 'quantity');
  const isRow = isChartRow(statement.id);
  const isHeld = (value: StatedValue): boolean =>
    isRow && isMark(value, text) ? holdsScaled(value, support.passages) : isReckoned(value) || isSupported(value, text, support);
  const missing = values.filter((value) => isRead(value, statement) && !isHeld(value));
  // A name that may be none is a slip before it is a stranger.
  const slips = findMisspellings(
    text,
    values.filter((value) => value.kind !== 'name' || value.isGuess !== true),
    support,
  );
  const left = missing.filter((value) => !slips.some((slip) => touches(slip, value)));
  const limits = values
    .filter((value) => !missing.includes(value))
    .flatMap((value) => limitOf(value, text, support, isRow || isReckoned(value)));
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
  if (
    value.kind === 'office' ||
    value.kind === 'frequency' ||
    value.kind === 'count' ||
    value.kind === 'ordinal' ||
    value.kind === 'distance'
  )
    return 'warning';
  if (value.kind === 'name' && value.isGuess === true) return 'warning';
  if (value.kind === 'quantity' || value.kind === 'date' || value.kind === 'number') return figures;
  // A word written small may be a word of its own that is only like a name.
  const isLike = value.kind === 'misspelling' && /^\p{Ll}/u.test(value.words) && /^\p{Lu}/u.test(value.meant);
  return isLike && value.words !== value.meant.toLowerCase() ? 'warning' : words;
}
