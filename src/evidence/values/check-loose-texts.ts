// Words of a brief that are no statements of their own and can state facts all the same: labels, heads of columns, questions, notes.
import type { Diagnostic } from '../../base/diagnostic.js';
import { type Brief, type BriefPath, formatPath } from '../../brief/types.js';
import type { MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import type { Ledger, Statement } from '../types.js';
import type { ValueProblem } from './check-statement.js';
import { comparable, holdsWords } from './compare-text.js';
import type { PassageOf } from './create-passages.js';
import { describeMissing } from './describe-missing.js';
import { findInDocument } from './find-in-document.js';
import { isSupported, readTold, type Support, type Told } from './match-values.js';
import * as messages from './messages.js';
import { readValues } from './read-values.js';
import { standsInDocument } from './stands-in-document.js';
import type { StatedDate, StatedValue, Tie } from './types.js';

/** What all checks of a brief share. */
export interface ValueContext {
  readonly passageOf: PassageOf;
  readonly index: MentionIndex;
  readonly ties: readonly Tie[];
  /** What the author lists as own. */
  readonly own: readonly Told[];
}

/** A text of the brief and where its values may stand. */
interface LooseText {
  readonly path: BriefPath;
  readonly text: string;
  /** Ids of statements that carry it; without any, the whole corpus does. */
  readonly carriers: readonly string[];
  /** A question may look ahead, and counts what it asks for. */
  readonly isAsking?: boolean;
}

/** Larger corpora are not read through for a title or a question. */
const MOST_DOCUMENTS = 40;

/**
 * Warns of numbers, dates, names and quoted phrases in the title of a brief that extracts, in the note on its sources and its question, where
 * no document has them; in heads of columns and labels of two sides, where the evidence under them has none; in criteria of options,
 * where the brief has none; and of a horizon that is past. Who does a thing by when is the author's by nature.
 */
export function checkLooseTexts(brief: Brief, ledger: Ledger, corpus: Corpus, context: ValueContext): readonly ValueProblem[] {
  const byId = new Map(ledger.statements.map((statement) => [statement.id, statement]));
  const cited = new Set(ledger.statements.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const documents = [...corpus.documents].sort((one, other) => Number(cited.has(other.id)) - Number(cited.has(one.id)));
  const texts = looseTextsOf(brief, ledger).flatMap((loose) => {
    if (loose.carriers.length === 0 && corpus.documents.length > MOST_DOCUMENTS) return [];
    const carriers = loose.carriers.flatMap((id) => byId.get(id) ?? []);
    const values = readValues(foldQuery(loose.text), context.index).filter((value) => isHeld(value, loose, corpus, brief));
    if (values.length === 0) return [];
    const passages = carriers.flatMap(({ evidence }) => evidence.map(context.passageOf));
    const told = [...context.own, ...carriers.map(({ text }) => readTold(text, context.index))];
    const support: Support = { passages, told, index: context.index, ties: context.ties };
    const statement = toStatement(loose, brief);
    const text = foldQuery(loose.text);
    const holds = (value: StatedValue): boolean =>
      isSupported(value, text, support) ||
      (loose.carriers.length === 0
        ? documents.some((document) => standsInDocument(value, document, () => findInDocument(document, context.index)))
        : isOverDocument(value, support));
    return values
      .filter((value) => !holds(value))
      .map((value) => ({ statement: statement.id, diagnostic: describeMissing(value, statement, 'warning', support, corpus) }));
  });
  return [...texts, ...checkHorizons(brief, corpus, context.index)];
}

function looseTextsOf({ content }: Brief, { statements }: Ledger): readonly LooseText[] {
  const title = statements.find(({ id }) => id === 'title');
  const idsBelow = (id: string): readonly string[] => statements.flatMap((it) => (it.id.startsWith(`${id}.`) ? [it.id] : []));
  const sides = [
    ...content.disagreements.map((sides, at) => ({ path: ['disagreements', at], sides })),
    ...content.findings.flatMap(({ compare }, at) =>
      compare === undefined ? [] : [{ path: ['findings', at, 'compare'], sides: compare }],
    ),
  ];
  const scored = new Set(content.options?.choices.flatMap(({ scores }) => Object.keys(scores)));
  return [
    ...(title?.kind === 'background' ? [{ path: ['title'], text: content.title, carriers: [] }] : []),
    ...(content.sourceNote === undefined ? [] : [{ path: ['sourceNote'], text: content.sourceNote, carriers: [] }]),
    ...(content.question === undefined ? [] : [{ path: ['question'], text: content.question, carriers: [], isAsking: true }]),
    ...content.findings.flatMap(({ table }, at) =>
      (table?.columns ?? []).map((text, column) => ({
        path: ['findings', at, 'table', 'columns', column],
        text,
        carriers: idsBelow(`findings[${at}]`),
      })),
    ),
    ...sides.flatMap(({ path, sides: { left, right } }) =>
      (
        [
          ['left', left],
          ['right', right],
        ] as const
      ).map(([key, { label }]) => ({
        path: [...path, key, 'label'],
        text: label,
        carriers: [formatPath([...path, key])],
      })),
    ),
    ...(content.options?.criteria ?? []).flatMap((text, at) =>
      scored.has(text) ? [] : [{ path: ['options', 'criteria', at], text, carriers: statements.map(({ id }) => id) }],
    ),
  ];
}

/** Which values of a loose text state something: no counts of what is listed, no dates ahead in a question, no capitals of a heading. */
function isHeld(value: StatedValue, { text, isAsking, path }: LooseText, corpus: Corpus, brief: Brief): boolean {
  switch (value.kind) {
    case 'name':
      return value.isGuess !== true && (value.actor !== null || !isHeading(text, path));
    case 'date':
      return isAsking !== true || isPast(value.date, asOf(brief, corpus));
    case 'quantity':
      return isAsking !== true && !(value.quantity.unit === 'count' && value.quantity.value <= 12);
    // A note puts titles and its own terms between marks.
    case 'phrase':
    case 'number':
      return isAsking !== true && path[0] !== 'sourceNote';
    default:
      return false;
  }
}

/** Labels, heads and titles in which most words have capitals: these say nothing of names. */
function isHeading(text: string, path: BriefPath): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return path.includes('columns') || path.includes('criteria') || (words.length > 3 && capitals * 2 > words.length);
}

/** Who wrote or published a document may be named as a side; what a document says anywhere is no stranger to a label. */
const isOverDocument = (value: StatedValue, { passages }: Support): boolean =>
  value.kind === 'name' &&
  (value.actor === null
    ? passages.some(({ findings }) => holdsWords(comparable(findings.document.text), comparable(value.words)))
    : passages.some(({ findings }) => findings.headNames.has(value.actor ?? '')));

const toStatement = ({ path, text }: LooseText, brief: Brief): Statement => ({
  id: formatPath(path),
  kind: 'background',
  text,
  evidence: [],
  contrary: [],
  restsOn: [],
  place: brief.placeOf(path),
});

/** The as-of date of a brief, else the newest date of a document. */
const asOf = ({ content }: Brief, corpus: Corpus): string | null =>
  content.date ??
  corpus.documents
    .flatMap(({ date, dateStatus }) => (date === null || dateStatus === 'unknown' ? [] : [date]))
    .sort()
    .at(-1) ??
  null;

/** Whether a date lies wholly before a day; one without a year does not. */
function isPast({ year, month, day, part }: StatedDate, today: string | null): boolean {
  if (today === null || year === null) return false;
  const [thisYear = 0, thisMonth = 12, thisDay = 31] = today.split('-').map(Number);
  const lastMonth = month ?? (part?.startsWith('Q') === true ? Number(part.slice(1)) * 3 : 12);
  return year !== thisYear ? year < thisYear : lastMonth !== thisMonth ? lastMonth < thisMonth : (day ?? 31) < thisDay;
}

/** A judgement looks ahead: its horizon needs no evidence, and ends after the brief is written. */
function checkHorizons(brief: Brief, corpus: Corpus, index: MentionIndex): readonly ValueProblem[] {
  const today = asOf(brief, corpus);
  return brief.content.judgements.flatMap(({ horizon }, at): readonly { statement: string; diagnostic: Diagnostic }[] => {
    if (horizon === undefined || today === null) return [];
    const dates = readTold(horizon, index).values.flatMap((value) => (value.kind === 'date' ? [value.date] : []));
    if (dates.length === 0 || !dates.every((date) => isPast(date, today))) return [];
    const path = ['judgements', at, 'horizon'];
    return [{ statement: `judgements[${at}]`, diagnostic: messages.pastHorizon(formatPath(path), horizon, today, brief.placeOf(path)) }];
  });
}
