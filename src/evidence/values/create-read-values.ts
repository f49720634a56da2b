// The values of a statement as one of its quotations gives them: what the lock holds beside the words.
import { indexActors } from '../../corpus/actors/find-mentions.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import type { ReadValues } from '../types.js';
import { createPassages } from './create-passages.js';
import { agrees, isWeekday } from './read-dates.js';
import { touches } from './read-passage.js';
import { readValues } from './read-values.js';
import type { Passage, StatedDate, StatedValue } from './types.js';

/**
 * Reads the numbers, dates and actors that a statement takes from a quotation, sorted: `4000000000 USD`, `2025-06-27`, `Azerbaijan`.
 * The same words may read otherwise later, where the date of the document is corrected or a name is given to another actor.
 */
export function createReadValues(corpus: Corpus): ReadValues {
  const index = indexActors(corpus.actors);
  const passageOf = createPassages(corpus, index);
  return ({ id, kind, text }, quotation) => {
    const passage = passageOf(quotation);
    const operands = kind === 'computed' && id.startsWith('findings[') ? operandsOf(passage) : [];
    return [...new Set([...readValues(foldQuery(text), index).flatMap((value) => givenBy(passage, value)), ...operands])].sort();
  };
}

/** What a computed fact may be reckoned from. */
const operandsOf = ({ quantities, findings, span }: Passage): readonly string[] => [
  ...quantities.map(writeQuantity),
  ...findings.dates.filter((date) => touches(date, span) && date.date.day !== null).map(({ date }) => writeDate(date)),
];

function givenBy({ findings, sentences, quantities }: Passage, value: StatedValue): readonly string[] {
  switch (value.kind) {
    case 'quantity': {
      const given = quantities.find((other) => compareQuantities(value.quantity, other) !== 'different');
      return given === undefined ? [] : [writeQuantity(given)];
    }
    case 'date': {
      if (isWeekday(value.date)) return [];
      const given = findings.dates.find((date) => touches(date, sentences) && agrees(value.date, date.date));
      return given === undefined ? [] : [writeDate(given.date)];
    }
    case 'name':
      return value.actor !== null && findings.names.some((name) => name.actor === value.actor && touches(name, sentences))
        ? [value.actor]
        : [];
    default:
      return [];
  }
}

const writeQuantity = ({ value, valueMax, unit, per }: Quantity): string =>
  `${value}${valueMax === null ? '' : `/${valueMax}`} ${unit}${per === null ? '' : ` per ${per}`}`;

/** ISO 8601 as far as it is known; a day whose year nobody tells begins with `--` (ISO 8601:2000, 5.2.1.3). */
function writeDate({ year, month, day, part }: StatedDate): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  const rest = [part, month === null ? null : pad(month), day === null ? null : pad(day)].filter((it) => it !== null).join('-');
  return year === null ? `--${rest}` : [`${year}`, rest].filter((it) => it !== '').join('-');
}
