// Starts an outside program and hands back what it said.
import { spawnSync } from 'node:child_process';

/** Output and exit code; a program that is not installed is a failure with its name. */
export function runTool(command, args, options = {}) {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 180_000, ...options });
  if (run.error !== undefined) throw new Error(`${command}: ${run.error.message}`);
  return { status: run.status, stdout: run.stdout, stderr: run.stderr, output: `${run.stdout}${run.stderr}`.trim() };
}

/** True where the program can be started. */
export function hasTool(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
