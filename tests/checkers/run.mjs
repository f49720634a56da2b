// Checks everything in out/ with outside programs, and the promises about the project. Run after `npm run brief`.
// Prints every finding; the last line is `N passed, N failed`, and the exit code is 1 when something failed.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartChecks } from './check-charts.mjs';
import { deckChecks } from './check-deck.mjs';
import { figureChecks } from './check-figures.mjs';
import { memoChecks } from './check-memo.mjs';
import { nativeChecks } from './check-natives.mjs';
import { projectChecks } from './check-project.mjs';
import { runTool } from './run-tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-checks-'));
const ofEnding = (out, ending, checks) =>
  readdirSync(out, { recursive: true })
    .map(String)
    .sort()
    .filter((path) => path.endsWith(ending))
    .flatMap((path) => checks(join(out, path), folder).map(([name, run]) => [`${path}: ${name}`, run]));

/** The smallest brief, of title and themes alone, built beside a copy of the sources. */
function buildMinimal() {
  const project = join(folder, 'minimal');
  mkdirSync(join(project, 'briefs'), { recursive: true });
  cpSync('seeds', join(project, 'seeds'), { recursive: true });
  cpSync('tests/briefs/minimal.yaml', join(project, 'briefs', 'minimal.yaml'));
  const { status, output } = runTool(process.execPath, ['dist/dragoman.js', 'build', '--root', project]);
  if (status !== 0) throw new Error(output);
  return join(project, 'out');
}

/** A draft of a shipped brief in which every other quotation and some figures are wrong. */
function buildDraft() {
  const project = join(folder, 'draft');
  for (const name of ['seeds', 'templates']) cpSync(name, join(project, name), { recursive: true });
  mkdirSync(join(project, 'briefs'));
  let count = 0;
  const broken = readFileSync('briefs/turkey-mediation.yaml', 'utf8').replace(
    /^(\s+(?:- )?[a-z]+(?:-[a-z]+)*: >-\n\s+)(\S+) (\S+)/gm,
    (all, head, one, two) => {
      count += 1;
      return count % 2 === 0 ? all : `${head}${two} mended ${one}`;
    },
  );
  writeFileSync(join(project, 'briefs', 'turkey-mediation.yaml'), broken);
  const { status, output } = runTool(process.execPath, ['dist/dragoman.js', 'build', '--draft', '--root', project]);
  if (status !== 0) throw new Error(output);
  return join(project, 'out');
}

const places = ['out', buildMinimal(), buildDraft()];
const decks = places.flatMap((out) => ofEnding(out, '.pptx', deckChecks));
const memos = places.flatMap((out) => ofEnding(out, '.pdf', memoChecks));
const checks = [
  ['there are decks and memos to check', () => (decks.length > 0 && memos.length > 0 ? [] : ['out/ has none: run `npm run brief` first'])],
  ...decks,
  ...memos,
  ...figureChecks(join(folder, 'figures')),
  ...nativeChecks(join(folder, 'natives')),
  ...chartChecks(folder),
  ...projectChecks(folder),
];

/** Findings of one check; a check that cannot run is a finding too. */
async function findingsOf(run) {
  try {
    return await run();
  } catch (error) {
    return [error.message];
  }
}

let failed = 0;
for (const [name, run] of checks) {
  const start = performance.now();
  const findings = await findingsOf(run);
  if (findings.length > 0) failed += 1;
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  for (const finding of findings) console.log(`       ${finding.replaceAll('\n', '\n       ')}`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
