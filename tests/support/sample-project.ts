// A small project on the real corpus, built once, for tests that then break one thing in a copy.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run-cli.js';
import { temporaryFolder } from './temporary-folder.js';

/** The shortest brief there is. */
export const SHORT_BRIEF = 'title: Turkey hosts the talks between Russia and Ukraine\nthemes: [turkey-mediation]\n';

let built: string | undefined;

/** A folder with the corpus and two short briefs, `steady` and `tried`, and their outputs of an earlier build. */
export function sampleProject(): string {
  const folder = temporaryFolder();
  copySample(folder);
  return folder;
}

/** The same for `beforeAll`; whoever asks for it removes it. */
export function makeSample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-sample-'));
  copySample(folder);
  return folder;
}

function copySample(folder: string): void {
  built ??= buildOnce();
  cpSync(built, folder, { recursive: true });
}

/** To be called when all tests of a file are over. */
export function forgetSample(): void {
  if (built !== undefined) rmSync(built, { recursive: true, force: true });
  built = undefined;
}

function buildOnce(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-sample-'));
  cpSync('seeds', join(folder, 'seeds'), { recursive: true });
  cpSync('briefs', join(folder, 'briefs'), { recursive: true, filter: (path) => !/\.(yaml|json)$/.test(path) });
  for (const name of ['steady', 'tried']) writeFileSync(join(folder, 'briefs', `${name}.yaml`), SHORT_BRIEF);
  const run = runCli(['build'], folder);
  if (run.status !== 0) throw new Error(`The sample project does not build: ${run.stderr}`);
  return folder;
}

/** Contents of all files below a folder by path. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}
