// Passages of quotations, each read once.
import type { MentionIndex } from '../../corpus/actors/find-mentions.js';
import type { Corpus } from '../../corpus/types.js';
import type { Quotation } from '../types.js';
import { findInDocument } from './find-in-document.js';
import { readPassage } from './read-passage.js';
import type { Passage } from './types.js';

export type PassageOf = (quotation: Quotation) => Passage;

/** Reads the passages of a corpus' quotations. */
export function createPassages(corpus: Corpus, index: MentionIndex): PassageOf {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const known = new Map<Quotation, Passage>();
  return (quotation) => {
    const before = known.get(quotation);
    if (before !== undefined) return before;
    const document = documents.get(quotation.document);
    if (document === undefined) throw new Error(`A quotation from a document that the corpus does not have: ${quotation.document}`);
    const passage = readPassage(quotation, findInDocument(document, index), index);
    known.set(quotation, passage);
    return passage;
  };
}
