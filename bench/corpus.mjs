// How a corpus grows: `npm run bench -- corpus [documents] [runs]`, as whole processes from a cold start.
// Invented articles of 600 words, the same every time (bench/make-corpus.mjs); prints medians, extremes, peak memory and the ratio to an empty Node process.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { makeCorpus } from './make-corpus.mjs';

/** Measures with a corpus of so many documents. */
export function benchCorpus(count, runs) {
  const root = mkdtempSync(join(tmpdir(), 'dragoman-corpus-'));
  try {
    prepare(root, count);
    const rows = measureAll(root, count, runs);
    print([['whole process', 'median ms', 'min', 'max', 'ratio', 'CPU ms', 'peak MB'], ...rows]);
    console.log(
      `\n${count} documents, ${megabytes(join(root, 'seeds'))} MB; cache ${megabytes(join(root, '.dragoman'))} MB; ${runs} runs in turn; Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const command = resolve('dist/dragoman.js');
const THEME = ['search', 'prisoner exchange', '--theme', 'turkey-mediation', '--limit', '5'];
const ANALYSIS = ['analyze'];
/** A word that no article has: everything is opened, nothing is ranked. */
const NOTHING = ['search', 'qqxqqx', '--limit', '5'];

function prepare(root, count) {
  mkdirSync(join(root, 'seeds'), { recursive: true });
  mkdirSync(join(root, 'briefs'));
  for (const name of ['themes.yaml', 'actors.yaml']) copyFileSync(join('seeds', name), join(root, 'seeds', name));
  makeCorpus(join(root, 'seeds'), { count });
  // Tells how much memory a process had at most when it ends, and how long it has kept processors busy.
  writeFileSync(
    join(root, 'peak.cjs'),
    "process.on('exit', () => { const used = process.resourceUsage(); require('node:fs').writeFileSync(process.env.BENCH_PEAK, JSON.stringify([used.maxRSS, (used.userCPUTime + used.systemCPUTime) / 1000])); });",
  );
}

/** What is measured; `begin` happens before the clock starts. */
function measureAll(root, count, runs) {
  let added = count;
  const cases = [
    { name: 'node -e 0 (the limit)', args: ['-e', '0'] },
    { name: 'first index, and one theme', runs: Math.min(runs, 3), args: [command, ...THEME], begin: () => forgetCache(root) },
    { name: 'open, and a word that nobody has', args: [command, ...NOTHING] },
    { name: 'open, and one theme', args: [command, ...THEME] },
    {
      name: 'one document added, and one theme',
      args: [command, ...THEME],
      begin: () => {
        makeCorpus(join(root, 'seeds'), { count: 1, first: added });
        added += 1;
      },
    },
    { name: 'first analysis, once indexed', runs: Math.min(runs, 3), args: [command, ...ANALYSIS] },
    { name: 'analysis again', runs: Math.min(runs, 3), args: [command, ...ANALYSIS] },
    {
      name: 'one document added, and the analysis',
      runs: Math.min(runs, 3),
      args: [command, ...ANALYSIS],
      begin: () => {
        makeCorpus(join(root, 'seeds'), { count: 1, first: added });
        added += 1;
      },
    },
  ];
  const taken = cases.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, { args, begin, runs: most = runs }] of cases.entries()) {
      if (run >= most) continue;
      begin?.();
      taken[index].push(measure(root, args));
    }
  const limit = median(taken[0].map(({ time }) => time));
  return taken.map((list, index) => {
    const times = list.map(({ time }) => time).sort((a, b) => a - b);
    const peak = Math.max(...list.map(({ memory }) => memory));
    const busy = median(list.map(({ cpu }) => cpu));
    return [
      cases[index].name,
      median(times).toFixed(0),
      times[0].toFixed(0),
      times.at(-1).toFixed(0),
      (median(times) / limit).toFixed(2),
      busy.toFixed(0),
      peak.toFixed(0),
    ];
  });
}

const forgetCache = (root) => rmSync(join(root, '.dragoman'), { recursive: true, force: true });

function measure(root, args) {
  const peak = join(root, 'peak');
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--require', join(root, 'peak.cjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, BENCH_PEAK: peak },
  });
  const time = performance.now() - start;
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${run.status}:\n${run.stderr}`);
  const [memory, cpu] = JSON.parse(readFileSync(peak, 'utf8'));
  return { time, memory: memory / 1000, cpu };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

function megabytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
  return (bytes / 1e6).toFixed(0);
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
}
