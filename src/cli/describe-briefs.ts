// The object that `--json` prints and `--report` writes.
import type { Diagnostic } from '../base/diagnostic.js';
import { sha256 } from '../base/digest.js';
import type { BriefRun } from './run-briefs.js';
import type { ExitCode } from './types.js';

/** Everything a program wants to know of a run; fields are only ever added. */
export function describeBriefs(
  command: string,
  exitCode: ExitCode,
  runs: readonly BriefRun[],
  diagnostics: readonly Diagnostic[],
): Readonly<Record<string, unknown>> {
  return {
    command,
    exitCode,
    diagnostics,
    briefs: runs.map(({ brief, exitCode: code, result, diagnostics: noticed, milliseconds }) => ({
      brief,
      exitCode: code,
      locks: result?.locks ?? 0,
      ...(result?.counts === undefined ? {} : { statements: result.counts.kinds, lines: result.counts.lines, marks: result.counts.marks }),
      ...(result?.draft === undefined ? {} : { draft: result.draft }),
      milliseconds: Math.round(milliseconds),
      outputs:
        code === 0
          ? (result?.outputs ?? []).map(({ path, bytes, summary }) => ({
              path,
              summary: summary ?? null,
              size: bytes.length,
              sha256: sha256(bytes),
            }))
          : [],
      diagnostics: noticed,
    })),
  };
}
