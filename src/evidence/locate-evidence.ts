// From an item of evidence in a brief to a quotation with its address, or to what is wrong with it.

import { closestWords } from '../base/closest-words.js';
import type { Span } from '../base/span.js';
import type { EvidenceItem } from '../brief/schema.js';
import { tableOf } from '../corpus/reading/csv/cell-span.js';
import { printableText } from '../corpus/text/fold-text.js';
import type { Corpus, CorpusDocument } from '../corpus/types.js';
import { describeCells, locateCell } from './cells/locate-cell.js';
import { isSameText } from './compare-locks.js';
import { type Found, findAcrossBreaks, findExactly, findQuotation, type Missing } from './find-quotation.js';
import type { Address, Quotation } from './types.js';

/** Why an item has no address. `holder` is another document that has the words, exactly once. */
export type Problem =
  | { readonly kind: 'unknown-document'; readonly item: EvidenceItem; readonly near: string | null; readonly holder: CorpusDocument | null }
  | {
      readonly kind: 'missing';
      readonly item: EvidenceItem;
      readonly document: CorpusDocument;
      readonly missing: Missing;
      readonly holder: CorpusDocument | null;
    };

export type Located = { readonly kind: 'located'; readonly quotation: Quotation } | { readonly kind: 'failed'; readonly problem: Problem };

/** What a lock knows of the words of an item, and the file that it took them from. */
export interface Knower {
  readonly text: string;
  /** Absent where the lock does not say. */
  readonly sha256?: string | undefined;
}

/**
 * Finds the quotation of an item in the document it names. Where a lock knows its words, they may since have been broken
 * into other lines: white space is no part of what is locked.
 */
export function locateEvidence(item: EvidenceItem, corpus: Corpus, knower?: Knower): Located {
  const document = corpus.documents.find(({ id }) => id === item.document);
  if (document === undefined) {
    const [near = null] = closestWords(
      item.document,
      corpus.documents.map(({ id }) => id),
    );
    return { kind: 'failed', problem: { kind: 'unknown-document', item, near, holder: findHolder(item, corpus) } };
  }
  if (tableOf(document) !== null) return locateInTable(item, document);
  const found = findQuotation(document, item.quote);
  if (found.kind === 'missing' && knower !== undefined && knower.sha256 !== document.sha256) {
    const broken = findAcrossBreaks(document, item.quote);
    if (broken !== null && isSameText(knower.text, document.text.slice(broken.span.start, broken.span.end)))
      return { kind: 'located', quotation: toQuotation(document, broken, item.speaker ?? null) };
  }
  if (found.kind === 'missing')
    return {
      kind: 'failed',
      problem: { kind: 'missing', item, document, missing: found, holder: found.reason === 'ambiguous' ? null : findHolder(item, corpus) },
    };
  return { kind: 'located', quotation: toQuotation(document, found, item.speaker ?? null) };
}

/** Tables are quoted by the names of their cells. */
function locateInTable(item: EvidenceItem, document: CorpusDocument): Located {
  const cell = locateCell(document, item.quote);
  if (cell === null) {
    const missing: Missing = { kind: 'missing', reason: 'no-cell', ...describeCells(document, item.quote) };
    return { kind: 'failed', problem: { kind: 'missing', item, document, missing, holder: null } };
  }
  const quotation = { document: document.id, address: toAddress(document, cell.span), words: cell.words, speaker: item.speaker ?? null };
  return { kind: 'located', quotation };
}

/** The quotation of words that were found. */
function toQuotation(document: CorpusDocument, found: Found, speaker: string | null): Quotation {
  const words = found.parts.map((part) => printableText(document, part)).join(' … ');
  return { document: document.id, address: toAddress(document, found.span), words, speaker };
}

/** The address of a span of a document. */
export function toAddress(document: CorpusDocument, { start, end }: Span): Address {
  return { file: document.file, start, end, sha256: document.sha256, text: document.text.slice(start, end) };
}

/** Another document with the words in its body, exactly once. */
function findHolder(item: EvidenceItem, corpus: Corpus): CorpusDocument | null {
  return corpus.documents.find((document) => document.id !== item.document && findExactly(document, item.quote) !== null) ?? null;
}
