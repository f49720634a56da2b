// Whether a document has a value anywhere, for words that no passage carries.
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { CorpusDocument } from '../../corpus/types.js';
import { comparable, holdsWords, isFormOf, wordsOf } from './compare-text.js';
import { headOf } from './find-in-document.js';
import { agrees, datesOfIso } from './read-dates.js';
import { statesOfRegion } from './regions.js';
import type { DocumentFindings, StatedValue } from './types.js';

/**
 * A number, date, name or phrase that stands in the body of a document or over it; other values are let through. What the words
 * themselves do not settle is looked up in the document's findings.
 */
export function standsInDocument(value: StatedValue, document: CorpusDocument, findingsOf: () => DocumentFindings): boolean {
  switch (value.kind) {
    case 'name': {
      const states = statesOfRegion(value.actor ?? value.words);
      const isMeant = (actor: string): boolean => actor === value.actor || states.has(actor);
      if (holdsName(value.words, document)) return true;
      const { names, headNames } = findingsOf();
      return names.some(({ actor }) => isMeant(actor)) || [...headNames].some(isMeant);
    }
    case 'date': {
      const { dates } = findingsOf();
      return [...dates, ...datesOfIso(document.date ?? '', { start: 0, end: 0 })].some(({ date }) => agrees(value.date, date));
    }
    case 'quantity':
      return findQuantitiesIn(foldQuery(document.text)).some((given) => compareQuantities(value.quantity, given) !== 'different');
    case 'phrase':
    case 'number':
      return holdsWords(textOf(document), comparable(value.words));
    default:
      return true;
  }
}

function holdsName(words: string, document: CorpusDocument): boolean {
  const keys = keysOf(document);
  return [...wordsOf(comparable(words.replace(/['’]s?$/, '')))]
    .filter((word) => word.length > 1 && !/^(?:of|the|and|for|de|al|s)$/.test(word))
    .every((word) => keys.has(word) || [...keys].some((other) => isFormOf(word, other)));
}

const texts = new WeakMap<CorpusDocument['paragraphs'], string>();
const keySets = new WeakMap<CorpusDocument['paragraphs'], ReadonlySet<string>>();

/** The comparable text of a document with what stands over it, made once. */
function textOf(document: CorpusDocument): string {
  const known = texts.get(document.paragraphs) ?? comparable(`${headOf(document)} ${document.text}`).replace(/\s+/g, ' ');
  texts.set(document.paragraphs, known);
  return known;
}

function keysOf(document: CorpusDocument): ReadonlySet<string> {
  const known = keySets.get(document.paragraphs) ?? wordsOf(textOf(document));
  keySets.set(document.paragraphs, known);
  return known;
}
