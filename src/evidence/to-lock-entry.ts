// A quotation as the lock holds it.
import type { LockEntry, Quotation } from './types.js';

/** The entry of a quotation, with what the brief or the build says of it; a value is locked once however often it is read. */
export const toLockEntry = (
  { document, address: { start, end, text } }: Quotation,
  { kind, statement, values }: Pick<LockEntry, 'kind' | 'statement' | 'values'>,
): LockEntry => ({ document, start, end, text, kind, statement, values: [...new Set(values)] });
