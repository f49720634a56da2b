// The door of the folder: every number, date, name and quoted phrase of a brief is held against its evidence by value.
import type { Brief } from '../../brief/types.js';
import { indexActors, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import { checkBackground } from './check-background.js';
import { checkLooseTexts } from './check-loose-texts.js';
import { checkStatement, type ValueProblem } from './check-statement.js';
import { createPassages } from './create-passages.js';
import { findTies } from './find-ties.js';
import { readTold, type Told } from './match-values.js';
import { scopeOf } from './scope-of.js';
import { supportsOf } from './supports-of.js';
import type { Passage } from './types.js';

/**
 * Compares by value what a brief says with what it quotes. Facts, titles, the bottom line and takeaways are held to their own
 * evidence and that of the statements they rest on; numbers and quoted phrases to the quoted words, dates to the sentences
 * that hold these, names to what stands around them too, since a quotation may say "he". Judgements must not name or
 * quote what is not there, their numbers and dates may be forecasts: a warning. Proposals are held to all evidence of the brief and
 * to what the author marks as `own`; assumptions and gaps likewise, with a warning. Labels, heads, questions and notes are warned of
 * (`checkLooseTexts`); background only where a source says otherwise. What the build computes itself is not read; the result of a
 * computed fact is supported by its sum.
 * Reports `evidence/number`, `evidence/limit`, `evidence/date`, `evidence/name`, `evidence/phrase`, `evidence/misspelled`.
 */
export function checkValues(brief: Brief, ledger: Ledger, corpus: Corpus): readonly ValueProblem[] {
  const index = indexActors(corpus.actors);
  const passageOf = createPassages(corpus, index);
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const passagesOf = ({ evidence, contrary }: Statement): readonly Passage[] => [...evidence, ...contrary].map(passageOf);
  let whole: readonly Passage[] | undefined;
  const everything = (): readonly Passage[] => (whole ??= unique(ledger.statements.flatMap(passagesOf)));
  const ties = findTies(corpus, index);
  const listed = brief.content.own.map((words) => readTold(words, index));
  const toldBy = new Map<Statement, Told>();
  const toldOf = (statement: Statement): Told => {
    const told = toldBy.get(statement) ?? readTold(statement.text, index);
    toldBy.set(statement, told);
    return told;
  };
  const computed = ledger.statements.filter(({ computation, place }) => computation !== undefined && place !== null);
  const held = ledger.statements.flatMap((statement) => {
    const scope = scopeOf(statement);
    if (scope === null || isVerbatim(statement)) return [];
    const below = scope.reach === 'brief' ? [] : supportsOf(statement, ledger, byId);
    const own = passagesOf(statement);
    const others = scope.reach === 'brief' ? everything() : below.flatMap(passagesOf);
    const passages = unique([
      ...others.map((passage) => (passage.leans && LINE.test(statement.id) ? { ...passage, isBelow: true as const } : passage)),
      ...own,
    ]);
    const told = scope.reach === 'brief' ? [...listed, ...computed.map(toldOf)] : [...below.map(toldOf), ...toldBySum(statement, index)];
    return checkStatement(statement, scope, { passages, told, index, ties }, corpus);
  });
  const context = { passageOf, index, ties, own: listed };
  return [...held, ...checkLooseTexts(brief, ledger, corpus, context), ...checkBackground(ledger, corpus, context)];
}

/** Lines over what others quote. */
const LINE = /^(?:title|bottomLine|titles\..+)$|\.(?:title|takeaway)$/;

/** The words of a quotation by themselves say nothing that it does not. */
const isVerbatim = ({ text, evidence }: Statement): boolean => evidence.some(({ words }) => words === text);

/** The sum of a computed fact supports its result, and its operands are as many as they are: "the two contracts". */
export const toldBySum = ({ computation, evidence }: Pick<Statement, 'computation' | 'evidence'>, index: MentionIndex): readonly Told[] =>
  computation === undefined ? [] : [readTold(`${computation}; ${evidence.length} items`, index)];

function unique(passages: readonly Passage[]): readonly Passage[] {
  const byKey = new Map(passages.map((passage) => [`${passage.findings.document.id}:${passage.span.start}-${passage.span.end}`, passage]));
  return [...byKey.values()];
}
