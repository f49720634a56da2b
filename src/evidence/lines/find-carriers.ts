// Which statements carry a line (a title, a takeaway, the bottom line): those whose words it takes up, clause by clause.
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import { supportsOf } from '../values/supports-of.js';
import { chooseCarriers, type Support } from './choose-carriers.js';
import { countWords, createReadUnits, type ReadUnits, weightOfAll } from './create-read-units.js';
import { findBareClause } from './find-bare-clause.js';
import { isPrediction, looksAhead } from './is-prediction.js';
import { isOfSources, needsNoSource } from './needs-no-source.js';

/** Lines that speak for statements below them. */
const LINE = /^(?:title|bottomLine|titles\..+|findings\[\d+\]\.(?:title|takeaway)|disagreements\[\d+\]\.about)$/;
/** Lines that speak for the whole brief. */
const SUMMARY = /^(?:title|bottomLine|titles\..+)$/;
/** Lines whose every clause claims something by itself. */
const HELD_BY_CLAUSES = /^(?:title|bottomLine|findings\[\d+\]\.title)$/;
/** A clause of which so much is held is carried well; else what stands around it is asked, and must hold so many times as much. */
const WELL = 0.6;
const MUCH_BETTER = 2;
/** A line of fewer words that carry a meaning says too little to be held against anything. */
const FEWEST = 2;

export interface CarriedLine {
  /** Ids of statements with evidence of their own. */
  readonly carriers: readonly string[];
  /** The first sentence or clause that nothing carries; null where all are carried, or speak of the sources or to the reader. */
  readonly lost: string | null;
  /** It is a clause added to what is carried. */
  readonly isAdded: boolean;
  /** The first sentence of a line of facts that says what is to come, where no source that carries it looks ahead. */
  readonly prediction: string | null;
  /** What comes nearest to the lost sentence, the nearest first; none where all are carried. */
  readonly nearest: readonly Statement[];
}

/** Every line of a ledger that rests on statements with evidence, by its id. Words are compared by their stems, actors however they are called. */
export function findCarriers(ledger: Ledger, corpus: Corpus): ReadonlyMap<string, CarriedLine> {
  const readUnits = createReadUnits(corpus);
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const known = new Map<Statement, Support>();
  const toSupport = (statement: Statement): Support => {
    const support = known.get(statement) ?? { statement, units: readUnits(wordsOf(statement)) };
    known.set(statement, support);
    return support;
  };
  const isSource = ({ id, evidence }: Statement): boolean => evidence.length > 0 && !LINE.test(id);
  const lines = ledger.statements.filter(
    ({ id, kind, restsOn }) => LINE.test(id) && restsOn.length > 0 && (kind === 'fact' || kind === 'judgement' || kind === 'proposal'),
  );
  return new Map(
    lines.flatMap((line): readonly (readonly [string, CarriedLine])[] => {
      const below = supportsOf(line, ledger, byId).filter(isSource).map(toSupport);
      if (below.length === 0) return [];
      const around = (): readonly Support[] => ledger.statements.filter((it) => isSource(it) && isNear(line, it)).map(toSupport);
      return [[line.id, carryLine(line, { below, around, readUnits })]];
    }),
  );
}

/** What else may carry a line: all of its finding, or all of the brief. */
function isNear({ id }: Statement, other: Statement): boolean {
  return SUMMARY.test(id) || other.id.startsWith(`${id.replace(/\.[a-z]+$/i, '')}.`);
}

/** What a statement says and what its quotations do, with their speakers. */
const wordsOf = ({ text, evidence }: Statement): string =>
  [text, ...evidence.flatMap(({ words, speaker }) => [words, speaker ?? ''])].join('. ');

/** What may carry a line. */
interface Basis {
  readonly below: readonly Support[];
  readonly around: () => readonly Support[];
  readonly readUnits: ReadUnits;
}

function carryLine(line: Statement, basis: Basis): CarriedLine {
  const { below, around, readUnits } = basis;
  const sentences = sentencesOf(line.text).map((sentence) => carrySentence(sentence, line, basis));
  const prediction = sentences.find(({ isAhead }) => isAhead)?.sentence ?? null;
  // Both sides of a disagreement carry what it is about, whatever their words.
  const isOfBoth = line.id.startsWith('disagreements[');
  const lost = isOfBoth ? null : (sentences.find((one) => one.lost !== null)?.lost ?? null);
  // What is to come has no source, whatever stands beside it.
  const hasNoSource = prediction !== null && line.id.endsWith('.takeaway');
  const carriers = hasNoSource ? [] : [...new Set(sentences.flatMap((one) => one.carriers))];
  const speaksOfAll = isOfBoth || (carriers.length === 0 && prediction === null && isOfSources(line.text));
  return {
    carriers: speaksOfAll ? below.map(({ statement }) => statement.id) : carriers,
    lost: lost?.words ?? null,
    isAdded: lost?.isAdded ?? false,
    prediction,
    nearest: lost === null ? [] : nearestTo(readUnits(lost.words), [...new Set([...below, ...around()])]),
  };
}

interface CarriedSentence {
  readonly sentence: string;
  /** Ids of statements; none of what says what is to come. */
  readonly carriers: readonly string[];
  readonly isAhead: boolean;
  /** The sentence, or a clause of it, that nothing carries; null where all is carried or needs no source. */
  readonly lost: { readonly words: string; readonly isAdded: boolean } | null;
}

function carrySentence(sentence: string, line: Statement, { below, around, readUnits }: Basis): CarriedSentence {
  const bare = HELD_BY_CLAUSES.test(line.id) ? findBareClause(sentence, readUnits, () => [...below, ...around()]) : null;
  // What nothing carries gets no source mark of what stands beside it.
  const clauses = (bare === null ? sentence : sentence.replace(bare, '')).split(/;\s+/u).map(readUnits);
  const chosen = clauses.flatMap((units) => {
    const first = chooseCarriers(units, below);
    if (first.best >= weightOfAll(units) * WELL) return first.chosen;
    const wider = chooseCarriers(units, around());
    return wider.best >= MUCH_BETTER * first.best ? wider.chosen : first.chosen;
  });
  // What rests on judgements may look ahead, and proposals do.
  const isJudging = line.kind === 'proposal' || line.restsOn.some((id) => id.startsWith('judgements['));
  if (!isJudging && isPrediction(sentence) && !chosen.some(({ statement }) => tellsAhead(statement)))
    return { sentence, carriers: [], isAhead: true, lost: null };
  const carriers = chosen.map(({ statement }) => statement.id);
  if (bare !== null) return { sentence, carriers, isAhead: false, lost: { words: bare, isAdded: carriers.length > 0 } };
  const saysEnough = clauses.reduce((sum, units) => sum + countWords(units), 0) >= FEWEST;
  const isLost = carriers.length === 0 && saysEnough && !needsNoSource(sentence);
  return { sentence, carriers, isAhead: false, lost: isLost ? { words: sentence, isAdded: false } : null };
}

/** The statements that share most with the units; in the order of the brief where they share as much. */
function nearestTo(units: ReadonlySet<string>, supports: readonly Support[]): readonly Statement[] {
  const shared = (support: Support): number => weightOfAll([...units].filter((unit) => support.units.has(unit)));
  return supports
    .map((support) => ({ statement: support.statement, score: shared(support) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ statement }) => statement);
}

const tellsAhead = ({ evidence }: Statement): boolean => evidence.some(({ words }) => looksAhead(words));

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);
