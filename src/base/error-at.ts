// An error at a place in a file.
import type { Diagnostic, Place } from './diagnostic.js';

/** An error that stands somewhere in a file, with hints where there are any. */
export const errorAt = (code: Diagnostic['code'], message: string, place: Place, hints: readonly string[] = []): Diagnostic => ({
  severity: 'error',
  code,
  message,
  place,
  ...(hints.length > 0 ? { hints } : {}),
});
