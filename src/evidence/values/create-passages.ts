// Passages of quotations, each read once.
import type { MentionIndex } from '../../corpus/actors/find-mentions.js';
import type { Actor, Corpus } from '../../corpus/types.js';
import { cellAt } from '../cells/locate-cell.js';
import { readCellPassage } from '../cells/read-cell-passage.js';
import type { Quotation } from '../types.js';
import { findInDocument } from './find-in-document.js';
import { readPassage } from './read-passage.js';
import type { Passage } from './types.js';

export type PassageOf = (quotation: Quotation) => Passage;

/** Every check of a build looks at the same quotations. */
const readers = new WeakMap<Corpus, PassageOf>();

/** Reads the passages of a corpus' quotations; the same reader for the same corpus. */
export function createPassages(corpus: Corpus, index: MentionIndex): PassageOf {
  const known = readers.get(corpus) ?? makeReader(corpus, index);
  readers.set(corpus, known);
  return known;
}

function makeReader(corpus: Corpus, index: MentionIndex): PassageOf {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const forms = new Map(corpus.actors.map((actor) => [actor.name, formsOf(actor)]));
  const known = new WeakMap<Quotation, Passage>();
  return (quotation) => {
    const before = known.get(quotation);
    if (before !== undefined) return before;
    const document = documents.get(quotation.document);
    if (document === undefined) throw new Error(`A quotation from a document that the corpus does not have: ${quotation.document}`);
    const cell = cellAt(document, quotation.address.start);
    const passage =
      cell !== null
        ? readCellPassage(quotation, cell, findInDocument(document, index), index)
        : readPassage(quotation, findInDocument(document, index), (actor) => forms.get(actor) ?? []);
    known.set(quotation, passage);
    return passage;
  };
}

/** Single words that name an actor: `Türkiye`, `Ankara`, `Turkish`, the last word of a person's name. */
const formsOf = ({ kind, names, metonyms, adjectives }: Actor): readonly string[] =>
  [...names.map((name) => (kind === 'person' ? (name.split(' ').at(-1) ?? '') : name)), ...metonyms, ...adjectives].filter((form) =>
    /^\p{Lu}[\p{L}\p{M}]{3,}$/u.test(form),
  );
