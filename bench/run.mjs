// How long the command takes, as whole processes from a cold start: `npm run bench [-- runs]`; `npm run bench -- corpus` is in corpus.mjs, `-- charts` in charts.mjs.
// Prints a table with the median, the extremes and the ratio to an empty Node process; measured in turn, so that a busy moment hits all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';

if (process.argv[2] === 'corpus') {
  const { benchCorpus } = await import('./corpus.mjs');
  benchCorpus(Number(process.argv[3] ?? 1000), Number(process.argv[4] ?? 5));
  process.exit();
}
if (process.argv[2] === 'charts') {
  const { benchCharts } = await import('./charts.mjs');
  await benchCharts(Number(process.argv[3] ?? 9));
  process.exit();
}
const runs = Number(process.argv[2] ?? 9);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`Cannot run ${process.argv[2]} times, expected a number such as 9`);
const command = resolve('dist/dragoman.js');
const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
const briefs = readdirSync('briefs')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));
const kept = join(folder, 'kept');

/** What is measured; `out` is a new folder every time, `kept` one that holds the outputs already. */
const cases = [
  ['node -e 0 (the limit)', () => ['-e', '0']],
  ['--version', () => [command, '--version']],
  ['check', () => [command, 'check']],
  [`build one brief (${briefs[0]})`, (out) => [command, 'build', briefs[0], '--out', out]],
  [`build all ${briefs.length} briefs`, (out) => [command, 'build', '--out', out]],
  ['build all again, nothing changed', () => [command, 'build', '--out', kept]],
];

function measure(args) {
  const start = performance.now();
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const time = performance.now() - start;
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${run.status}:\n${run.stderr}`);
  return time;
}

const times = cases.map(() => []);
measure([command, 'build', '--out', kept]);
for (let run = 0; run < runs; run += 1) {
  for (const [index, [, args]] of cases.entries()) {
    const out = join(folder, 'out');
    times[index].push(measure(args(out)));
    rmSync(out, { recursive: true, force: true });
  }
}
rmSync(folder, { recursive: true, force: true });

const sorted = times.map((list) => [...list].sort((a, b) => a - b));
const median = (list) => list[Math.floor(list.length / 2)];
const limit = median(sorted[0]);
const rows = sorted.map((list, index) => [
  cases[index][0],
  `${median(list).toFixed(0)} ms`,
  `${list[0].toFixed(0)}`,
  `${list.at(-1).toFixed(0)}`,
  (median(list) / limit).toFixed(2),
]);
const table = [['whole process', 'median', 'min', 'max', 'ratio'], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table)
  console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
console.log(
  `\n${runs} runs in turn; Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
);
