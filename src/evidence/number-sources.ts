// Letters for documents and numbers for quotations, as source lines and endnotes print them.
import type { Corpus, CorpusDocument } from '../corpus/types.js';
import { quotationKey } from './ledger-file.js';
import type { Ledger, Quotation } from './types.js';

/** One endnote: a quotation, and every statement that cites it. */
export interface Endnote {
  /** From 1, in the order of the ledger. */
  readonly number: number;
  readonly quotation: Quotation;
  readonly statementIds: readonly string[];
}

/** A cited document with its letter: A, B, … Z, AA, … in the order of the corpus. */
export interface CitedDocument {
  readonly letter: string;
  readonly document: CorpusDocument;
  /** Numbers of its endnotes, ascending. */
  readonly notes: readonly number[];
}

export interface EndnoteIndex {
  readonly notes: readonly Endnote[];
  readonly documents: readonly CitedDocument[];
  /** Undefined for a quotation that is not of the ledger. */
  noteOf(quotation: Quotation): number | undefined;
  /** Undefined for a document that is not cited. */
  letterOf(documentId: string): string | undefined;
}

/** Numbers the quotations of a ledger, evidence before contrary within a statement; the same span has one number. */
export function numberSources(ledger: Ledger, corpus: Corpus): EndnoteIndex {
  const notes = new Map<string, { number: number; quotation: Quotation; statementIds: string[] }>();
  for (const { id, evidence, contrary } of ledger.statements) {
    for (const quotation of [...evidence, ...contrary]) {
      const key = quotationKey(quotation);
      const note = notes.get(key) ?? { number: notes.size + 1, quotation, statementIds: [] };
      notes.set(key, note);
      if (!note.statementIds.includes(id)) note.statementIds.push(id);
    }
  }
  const ordered = [...notes.values()];
  const documents = corpus.documents
    .map((document) => ({
      document,
      notes: ordered.filter(({ quotation }) => quotation.document === document.id).map(({ number }) => number),
    }))
    .filter((cited) => cited.notes.length > 0)
    .map((cited, index) => ({ letter: letterFor(index), ...cited }));
  const letters = new Map(documents.map(({ document, letter }) => [document.id, letter]));
  return {
    notes: ordered,
    documents,
    noteOf: (quotation) => notes.get(quotationKey(quotation))?.number,
    letterOf: (documentId) => letters.get(documentId),
  };
}

/** 0 → A, 25 → Z, 26 → AA. */
function letterFor(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterFor(Math.floor(index / 26) - 1)}${letter}`;
}
