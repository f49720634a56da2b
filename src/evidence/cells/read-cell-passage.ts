// What a cell of a table offers: its value in the unit of its column, and the names and dates of its heads.
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { findDates } from '../../corpus/dates/find-dates.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { FoundCell } from '../../corpus/reading/csv/cell-span.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Quotation } from '../types.js';
import { comparable, wordsOf } from '../values/compare-text.js';
import { datesOfForm, datesOfIso } from '../values/read-dates.js';
import type { DocumentFindings, GivenDate, Passage } from '../values/types.js';

/** The passage of a quotation that is one cell of a table. */
export function readCellPassage(quotation: Quotation, cell: FoundCell, findings: DocumentFindings, index: MentionIndex): Passage {
  const span = { start: quotation.address.start, end: quotation.address.end };
  const words = foldQuery(quotation.words);
  const heads = [cell.column, cell.row].flatMap((head) => (head === null ? [] : [foldQuery(head).trim()]));
  const dates = heads.flatMap((head): readonly GivenDate[] =>
    ISO.test(head)
      ? datesOfIso(head, span)
      : findDates(head).flatMap(({ form }) => datesOfForm(form).map((date) => ({ date, words: head, ...span }))),
  );
  const names = findMentions(words, index).map(({ actor }) => ({ actor, ...span }));
  const keys = wordsOf(comparable(words));
  return {
    findings: { ...findings, names, dates },
    span,
    sentences: span,
    surroundings: span,
    words,
    sentenceWords: words,
    surroundingWords: words,
    speaker: quotation.speaker,
    quantities: quantitiesOf(cell, words),
    sentenceKeys: keys,
    keys,
    actorWords: new Map(),
    leans: false,
  };
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** A unit in brackets or behind the last comma of a head: "Exports (billion USD)", "Share, %". */
const UNIT = /[([]([^()[\]]{1,40})[)\]]\s*$|,\s*([^,]{1,40})$/;

/** The value alone, and with the unit that its column or row states, in either order; all of them stand where the words have the value. */
function quantitiesOf({ value, column, row }: FoundCell, words: string): Passage['quantities'] {
  const figure = foldQuery(value).trim();
  const units = [column, row].flatMap((head) => {
    const match = UNIT.exec(foldQuery(head ?? '').trim());
    const unit = (match?.[1] ?? match?.[2])?.trim();
    return unit === undefined ? [] : [unit];
  });
  const [first = '', ...rest] = (units[0] ?? '').split(' ');
  const texts = [
    figure,
    ...units.map((unit) => `${figure} ${unit}`),
    ...(rest.length === 0 ? [] : [`${figure} ${rest.join(' ')} ${first}`]),
  ];
  const start = Math.max(0, words.lastIndexOf(figure));
  const end = Math.min(words.length, start + figure.length);
  return texts.flatMap((text) => findQuantitiesIn(text)).map((quantity) => ({ ...quantity, start, end }));
}
