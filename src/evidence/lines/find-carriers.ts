// Which statements carry a line (a title, a takeaway, the bottom line): those whose words it takes up, clause by clause.
import type { Corpus } from '../../corpus/types.js';
import { isPast, readWords } from '../traps/read/read-words.js';
import type { Ledger, Statement } from '../types.js';
import { supportsOf } from '../values/supports-of.js';
import { isPrediction, looksAhead } from './is-prediction.js';
import { createReadUnits, isActor, weightOf, weightOfAll } from './read-units.js';

/** Lines that speak for statements below them. */
const LINE = /^(?:title|bottomLine|titles\..+|findings\[\d+\]\.(?:title|takeaway)|disagreements\[\d+\]\.about)$/;
/** Lines that speak for the whole brief. */
const SUMMARY = /^(?:title|bottomLine|titles\..+)$/;
/** Lines whose every clause claims something by itself. */
const HELD_BY_CLAUSES = /^(?:title|bottomLine|findings\[\d+\]\.title)$/;
/** What is said of the sources rests on no single statement. */
const OF_SOURCES = /\b(?:articles?|documents?|sources?|accounts?|reports?|briefs?|papers?|confidence)\b/i;
/** What the reader is asked to do is proposed, not reported. */
const ASKED =
  /^(?:use|keep|engage|prepare|plan|back|support|watch|put|work|ask|treat|avoid|do|let|make|build|hold|press|offer|begin|start|stop)\b/i;
/** One word that carries a meaning, or two actors. */
const LEAST = 1;
/** What every support has tells them apart least. */
const OF_ALL = 0.5;
/** What others tell nearly as fully as the best carries the line as well. */
const NEARLY = 0.6;
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

/** A statement with the units of its words and of those of its quotations. */
interface Support {
  readonly statement: Statement;
  readonly units: ReadonlySet<string>;
}

/** Every line of a ledger that rests on statements with evidence, by its id. Words are compared by their stems, actors however they are called. */
export function findCarriers(ledger: Ledger, corpus: Corpus): ReadonlyMap<string, CarriedLine> {
  const readUnits = createReadUnits(corpus);
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const known = new Map<Statement, Support>();
  const toSupport = (statement: Statement): Support => {
    const quotations = statement.evidence.flatMap(({ words, speaker }) => [words, speaker ?? '']);
    const support = known.get(statement) ?? { statement, units: readUnits([statement.text, ...quotations].join('. ')) };
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
      return [[line.id, carryLine(line, below, around, readUnits)]];
    }),
  );
}

/** What else may carry a line: all of its finding, or all of the brief. */
function isNear({ id }: Statement, other: Statement): boolean {
  return SUMMARY.test(id) || other.id.startsWith(`${id.replace(/\.[a-z]+$/i, '')}.`);
}

function carryLine(
  line: Statement,
  below: readonly Support[],
  around: () => readonly Support[],
  readUnits: (text: string) => ReadonlySet<string>,
): CarriedLine {
  const carriers = new Set<string>();
  let lost: string | null = null;
  let isAdded = false;
  let prediction: string | null = null;
  // What rests on judgements may look ahead, and proposals do.
  const isJudging = line.kind === 'proposal' || line.restsOn.some((id) => id.startsWith('judgements['));
  // Both sides of a disagreement carry what it is about, whatever their words.
  const isOfBoth = line.id.startsWith('disagreements[');
  for (const sentence of sentencesOf(line.text)) {
    const bare = HELD_BY_CLAUSES.test(line.id) ? bareClauseOf(sentence, readUnits, () => [...below, ...around()]) : null;
    // What nothing carries gets no source mark of what stands beside it.
    const carried = bare === null ? sentence : sentence.replace(bare, '');
    const found = carried.split(/;\s+/u).map((clause) => {
      const units = readUnits(clause);
      const first = chooseCarriers(units, below);
      if (first.best >= weightOfAll(units) * WELL) return { units, chosen: first.chosen };
      const wider = chooseCarriers(units, around());
      return { units, chosen: wider.best >= MUCH_BETTER * first.best ? wider.chosen : first.chosen };
    });
    const chosen = found.flatMap(({ chosen: own }) => own);
    const isAhead = !isJudging && isPrediction(sentence) && !chosen.some(({ statement }) => tellsAhead(statement));
    if (isAhead) prediction ??= sentence;
    else for (const { statement } of chosen) carriers.add(statement.id);
    if (bare !== null && !isAhead && lost === null) {
      lost = bare;
      isAdded = chosen.length > 0;
    }
    const isSaid = found.reduce((sum, { units }) => sum + countWords(units), 0) >= FEWEST;
    if (chosen.length === 0 && isSaid && !isAhead && !OF_SOURCES.test(sentence) && !ASKED.test(sentence)) lost ??= sentence;
  }
  // What is to come has no source, whatever stands beside it.
  if (prediction !== null && line.id.endsWith('.takeaway')) carriers.clear();
  const speaksOfAll = isOfBoth || (carriers.size === 0 && prediction === null && OF_SOURCES.test(line.text));
  if (isOfBoth) lost = null;
  return {
    carriers: speaksOfAll ? below.map(({ statement }) => statement.id) : [...carriers],
    lost,
    isAdded,
    prediction,
    nearest: lost === null ? [] : nearestTo(readUnits(lost), [...new Set([...below, ...around()])]),
  };
}

/** The statements that share most with the units; in the order of the brief where they share as much. */
function nearestTo(units: ReadonlySet<string>, supports: readonly Support[]): readonly Statement[] {
  const shared = (support: Support): number => weightOfAll([...units].filter((unit) => support.units.has(unit)));
  return supports
    .map((support) => ({ statement: support.statement, score: shared(support) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ statement }) => statement);
}

/** A clause that goes on behind "and" or "but" with a subject and a verb of its own; of its words hardly any stands below, even taken together. */
function bareClauseOf(
  sentence: string,
  readUnits: (text: string) => ReadonlySet<string>,
  supports: () => readonly Support[],
): string | null {
  const clauses = sentence.split(/;\s+(?:and\s+|but\s+)?|,\s+(?:and|but)\s+/u);
  if (clauses.length < 2) return null;
  const bare = clauses.find((clause) => {
    if (!hasOwnVerb(clause) || OF_SOURCES.test(clause) || ASKED.test(clause) || isPrediction(clause)) return false;
    const units = [...readUnits(clause)];
    if (countWords(units.filter((unit) => !isActor(unit))) < FEWEST || countWords(units) < FEWEST_OF_CLAUSE) return false;
    const given = supports();
    const held = (of: (unit: string) => boolean): number => weightOfAll(units.filter(of)) / weightOfAll(units);
    const best = Math.max(0, ...given.map((support) => held((unit) => support.units.has(unit))));
    return best <= BARE && held((unit) => given.some((support) => support.units.has(unit))) <= BARE_OF_ALL;
  });
  return bare ?? null;
}

/** A clause of fewer words that carry a meaning is not held by itself. */
const FEWEST_OF_CLAUSE = 3;
/** The share of a clause's words that the best support of a clause without any may hold, and all of them together. */
const BARE = 0.2;
const BARE_OF_ALL = 0.6;

/** A verb behind a subject, as far as a word or two can tell. */
function hasOwnVerb(clause: string): boolean {
  const words = readWords(clause);
  return words.some(({ lower }, at) => at > 0 && (AUXILIARY.test(lower) || isPast(lower)));
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|does|did|can|could|may|might|must)$/;

/** Words and actors: a word that others share is two units. */
const countWords = (units: Iterable<string>): number => [...units].filter((unit) => !unit.startsWith('=')).length;

const tellsAhead = ({ evidence }: Statement): boolean => evidence.some(({ words }) => looksAhead(words));

/** Supports that hold most of the units, and those that hold a word which none of these has; none where even the best holds too little. */
function chooseCarriers(
  units: ReadonlySet<string>,
  supports: readonly Support[],
): { readonly chosen: readonly Support[]; readonly best: number } {
  const weights = new Map(
    [...units].map((unit) => {
      const holders = supports.filter((support) => support.units.has(unit)).length;
      const isCommon = supports.length > 1 && holders === supports.length;
      return [unit, weightOf(unit) * (isCommon ? OF_ALL : 1)] as const;
    }),
  );
  const scored = supports
    .map((support) => {
      const held = [...units].filter((unit) => support.units.has(unit));
      return { support, held, score: held.reduce((sum, unit) => sum + (weights.get(unit) ?? 0), 0) };
    })
    .toSorted((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  if (best < LEAST) return { chosen: [], best: 0 };
  const covered = new Set<string>();
  const chosen = scored.flatMap(({ support, held, score }) => {
    const isNew = held.some((unit) => !isActor(unit) && !covered.has(unit));
    if (score < best * NEARLY && !isNew) return [];
    for (const unit of held) covered.add(unit);
    return [support];
  });
  return { chosen, best };
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);
