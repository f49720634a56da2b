// `--report FILE`: the object of `--json` as a file.
import { resolve } from 'node:path';
import { writeOutputs } from '../runtime/write-outputs.js';
import { exitCodeOf, highest } from './exit-code.js';
import type { CommandResult, Context } from './types.js';

/** Writes the report where one is wanted; a report that cannot be written makes the exit code 4. */
export function writeReport({ invocation, say }: Context, result: CommandResult): CommandResult {
  const { report: file } = invocation.options;
  if (typeof file !== 'string') return result;
  const failed = writeOutputs([{ target: resolve(file), shown: file, bytes: Buffer.from(`${JSON.stringify(result.report, null, 2)}\n`) }]);
  say(failed);
  return { ...result, exitCode: highest([result.exitCode, exitCodeOf(failed, false)]) };
}
