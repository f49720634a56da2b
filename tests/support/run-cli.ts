// Runs the real command as a child process, as a user would.
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The bundled command. */
export const COMMAND = resolve('dist/dragoman.js');

let isBundled = false;

/** Bundles today's sources; at once where nothing has changed. */
export function ensureBundle(): void {
  if (!isBundled) execFileSync(process.execPath, [resolve('scripts/bundle.mjs'), '--quiet'], { stdio: 'inherit' });
  isBundled = true;
}

/** Runs `dragoman` with these arguments in a folder. */
export function runCli(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}): CliRun {
  ensureBundle();
  const run = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 60_000,
  });
  if (run.error !== undefined) throw run.error;
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}
