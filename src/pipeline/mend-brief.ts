// Repairs the quotations of a brief's text that differ from their sources in marks and spaces only; everything else stays.
import type { Place } from '../base/diagnostic.js';
import { replaceScalar } from '../base/replace-scalar.js';
import { readBrief } from '../brief/read-brief.js';
import { foldQuery } from '../corpus/text/fold-text.js';
import type { Corpus } from '../corpus/types.js';
import { collectStatements } from '../evidence/collect-statements.js';
import { findQuotation } from '../evidence/find-quotation.js';
import { type Claim, claimsOf } from '../evidence/lock-claims.js';
import { parseLock } from '../evidence/lock-file.js';
import { mendQuotation } from '../evidence/mend-quotation.js';
import { isQuotationOf, toQuotationParts } from '../evidence/quotation-parts.js';
import type { LockEntry } from '../evidence/types.js';
import type { TextFile } from './types.js';

/** One quotation that was put right, or could have been. */
export interface Repair {
  readonly statement: string;
  readonly document: string;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

export interface MendedBrief {
  /** Null where nothing is to be written. */
  readonly text: string | null;
  readonly repairs: readonly Repair[];
  /** Quotations whose source is clear, but whose words cannot be written where they stand. */
  readonly stuck: readonly Repair[];
  /** Quotations that their documents do not have and that no repair of marks and spaces finds. */
  readonly left: number;
}

/** What a brief that cannot be read comes to. */
export const NOTHING_MENDED: MendedBrief = { text: null, repairs: [], stuck: [], left: 0 };

/**
 * Puts the words of the source in the place of pasted words that only their marks and spaces part from it, one by one, and
 * says each. Words that the lock knows are left alone: there the source has changed, and a person must look. A brief that
 * cannot be read is left alone, too; its own diagnostics say why.
 */
export function mendBrief(file: TextFile, lockFile: TextFile | null, corpus: Corpus): MendedBrief {
  const { value: brief } = readBrief(file.path, file.text);
  if (brief === undefined) return NOTHING_MENDED;
  const lock = lockFile === null ? null : parseLock(lockFile.text, lockFile.path).value;
  // What the lock knows cannot be told.
  if (lock === undefined) return NOTHING_MENDED;
  const claims = collectStatements(brief).flatMap((statement) => [...claimsOf(statement, 'evidence'), ...claimsOf(statement, 'contrary')]);
  const repairs: Repair[] = [];
  const stuck: Repair[] = [];
  let { text } = file;
  let left = 0;
  for (const claim of claims) {
    const { item, path, statement } = claim;
    const document = corpus.documents.find(({ id }) => id === item.document);
    if (document === undefined || findQuotation(document, item.quote).kind === 'found') continue;
    const after = isLocked(claim, lock?.entries ?? []) ? null : mendQuotation(document, item.quote);
    if (after === null) {
      left += 1;
      continue;
    }
    const repair: Repair = { statement: statement.id, document: item.document, place: brief.placeOf(path), before: item.quote, after };
    const mended = replaceScalar(text, path, after);
    (mended === null ? stuck : repairs).push(repair);
    text = mended ?? text;
  }
  return { text: text === file.text ? null : text, repairs, stuck, left };
}

/** Whether the lock has these words of this document: then it is the source that changed. */
function isLocked({ item }: Claim, entries: readonly LockEntry[]): boolean {
  const quote = toQuotationParts(item.quote);
  return entries.some(({ document, text }) => document === item.document && isQuotationOf(quote, foldQuery(text)));
}
