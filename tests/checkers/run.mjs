// Checks everything in out/ with outside programs, and the promises about the project. Run after `npm run brief`.
// Prints every finding; the last line is `N passed, N failed`, and the exit code is 1 when something failed.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deckChecks } from './check-deck.mjs';
import { memoChecks } from './check-memo.mjs';
import { projectChecks } from './check-project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-checks-'));
const outputs = readdirSync('out', { recursive: true }).map(String).sort();
const ofEnding = (ending, checks) =>
  outputs
    .filter((path) => path.endsWith(ending))
    .flatMap((path) => checks(join('out', path), folder).map(([name, run]) => [`${path}: ${name}`, run]));

const decks = ofEnding('.pptx', deckChecks);
const memos = ofEnding('.pdf', memoChecks);
const checks = [
  ['there are decks and memos to check', () => (decks.length > 0 && memos.length > 0 ? [] : ['out/ has none: run `npm run brief` first'])],
  ...decks,
  ...memos,
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
