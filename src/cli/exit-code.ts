// Exit codes from diagnostics.
import type { Diagnostic } from '../base/diagnostic.js';
import type { ExitCode } from './types.js';

/** 4 where the outside world failed, 1 where the input has errors (with `strict`, warnings), else 0. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  if (diagnostics.some(({ code, severity }) => severity === 'error' && /^runtime\/cannot-/.test(code))) return 4;
  return diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning')) ? 1 : 0;
}

/** The highest of several: a crash outweighs an error, and a full disk both. */
export const highest = (codes: readonly ExitCode[]): ExitCode => [...codes].sort((a, b) => b - a)[0] ?? 0;
