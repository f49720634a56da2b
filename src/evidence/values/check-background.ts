// Background of the author's own, which a source may contradict.

import { findDates } from '../../corpus/dates/find-dates.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { foldParagraphs } from '../../corpus/text/fold-paragraphs.js';
import { foldQuery, printableText, rawSpan } from '../../corpus/text/fold-text.js';
import { stemsOf } from '../../corpus/text/stem-word.js';
import type { Corpus, CorpusDocument } from '../../corpus/types.js';
import { toEvidenceItem } from '../to-evidence-item.js';
import type { Ledger, Statement } from '../types.js';
import type { ValueContext } from './check-loose-texts.js';
import type { ValueProblem } from './check-statement.js';
import * as messages from './messages.js';
import { agrees, datesOfForm } from './read-dates.js';
import { readValues } from './read-values.js';
import { stemsIn } from './stems-in.js';
import type { StatedDate, StatedValue } from './types.js';

/** Larger corpora are not read through for this. */
const MOST_DOCUMENTS = 40;
/** Words that a sentence of a source and background must share to tell of the same: so many, and such a share of the shorter one's. */
const FEWEST_SHARED = 3;
const SHARE = 0.6;

/**
 * Warns where a number or date of background stands against that of a source's sentence which tells of the same: it shares most words
 * with it and has another value of that kind, and no sentence that tells of the same has this one. Reports `evidence/number`, `evidence/date`.
 */
export function checkBackground(ledger: Ledger, corpus: Corpus, { index }: ValueContext): readonly ValueProblem[] {
  if (corpus.documents.length > MOST_DOCUMENTS) return [];
  return ledger.statements.flatMap((statement) => {
    if (statement.kind !== 'background' || statement.place === null || !/\.facts\[\d+\]$|contrarySay$/.test(statement.id)) return [];
    const text = foldQuery(statement.text);
    const values = readValues(text, index).filter(({ kind }) => kind === 'quantity' || kind === 'date');
    if (values.length === 0) return [];
    const own = stemsIn(text);
    const alike = corpus.documents.flatMap((document) => sentencesOf(document).filter(({ stems }) => isAlike(own, stems)));
    return values.flatMap((value) => contradiction(value, alike, statement));
  });
}

interface Sentence {
  readonly document: CorpusDocument;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

const cache = new WeakMap<CorpusDocument['paragraphs'], readonly Sentence[]>();

/** The sentences of a document with their stems, read once. */
function sentencesOf(document: CorpusDocument): readonly Sentence[] {
  const known =
    cache.get(document.paragraphs) ??
    foldParagraphs(document).flatMap(({ folded, sentences }) =>
      sentences.map(({ start, end }) => {
        const words = folded.text.slice(start, end);
        return { document, ...rawSpan(folded, start, end), words, stems: stemsIn(words) };
      }),
    );
  cache.set(document.paragraphs, known);
  return known;
}

function isAlike(own: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  const shared = [...own].filter((stem) => given.has(stem)).length;
  return shared >= FEWEST_SHARED && shared >= SHARE * own.size;
}

function contradiction(value: StatedValue, alike: readonly Sentence[], statement: Statement): readonly ValueProblem[] {
  const found = alike.map((sentence) => ({ sentence, ...compare(value, sentence.words) }));
  const other = found.find(({ against }) => against !== null);
  if (other === undefined || other.against === null || found.some(({ isSame }) => isSame)) return [];
  const { document, start, end } = other.sentence;
  const code = value.kind === 'date' ? 'evidence/date' : 'evidence/number';
  const item = toEvidenceItem(document.id, printableText(document, { start, end }));
  return [{ statement: statement.id, diagnostic: messages.contradicted(statement, code, value.words, other.against, item) }];
}

/** Whether a sentence has the value, and the value of the kind that it has instead. */
function compare(value: StatedValue, words: string): { readonly isSame: boolean; readonly against: string | null } {
  if (value.kind === 'quantity') {
    const given = findQuantitiesIn(words).filter((quantity) => isOfKind(value.quantity, quantity));
    const isSame = given.some(
      (quantity) =>
        compareQuantities(value.quantity, quantity) !== 'different' || compareQuantities(quantity, value.quantity) !== 'different',
    );
    const [first] = given;
    return { isSame, against: isSame || first === undefined ? null : words.slice(first.start, first.end) };
  }
  if (value.kind !== 'date') return { isSame: false, against: null };
  const dates = findDates(words).flatMap(({ form, start, end }) =>
    datesOfForm(form).map((date) => ({ date, words: words.slice(start, end) })),
  );
  const comparableTo = dates.filter(({ date }) => isComparable(value.date, date));
  const isSame = comparableTo.some(({ date }) => agrees(value.date, date) || agrees(date, value.date));
  return { isSame, against: isSame ? null : (comparableTo[0]?.words ?? null) };
}

/** Both tell a year, or both a month: else nothing stands against anything. */
const isComparable = (one: StatedDate, other: StatedDate): boolean =>
  (one.year !== null && other.year !== null) || (one.month !== null && other.month !== null);

/** Of one unit; counts of one noun. */
function isOfKind(one: Quantity, other: Quantity): boolean {
  if (one.unit !== other.unit || one.per !== other.per) return false;
  if (one.unit !== 'count' && one.unit !== 'person') return true;
  const noun = ({ of }: Quantity): string => stemsOf((of ?? '').toLowerCase().split(' ').at(-1) ?? '')[0] ?? '';
  return noun(one) !== '' && noun(one) === noun(other);
}
