// What a chart costs in a warm process: `npm run bench -- charts [runs]`, over the kit's charts and the specs of the tests.
// Every run compiles each chart anew and draws it at two sizes; prints medians over all charts, and the slowest ones.
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Rounds before the clock counts: until then, the engine is still making the code fast. */
const WARM = 3;
/** A slide's chart, the strip above a table, a figure of a memo: points. */
const FIRST = [864, 354];
const SECOND = [430, 160];
const SLOWEST = 6;

/** Measures so many runs after the warm ones. */
export async function benchCharts(runs) {
  const { casesOf, drawChart } = await load();
  const cases = casesOf();
  const times = cases.map(() => ({ compile: [], first: [], second: [] }));
  for (let run = 0; run < WARM + runs; run += 1)
    for (const [index, { compile }] of cases.entries()) {
      const start = performance.now();
      const chart = compile(run);
      const compiled = performance.now();
      drawChart(chart, ...FIRST, 1);
      const drawn = performance.now();
      drawChart(chart, ...SECOND, 1);
      const end = performance.now();
      if (run < WARM) continue;
      times[index].compile.push(compiled - start);
      times[index].first.push(drawn - compiled);
      times[index].second.push(end - drawn);
    }
  const measured = cases.map(({ name, group }, index) => {
    const [compile, first, second] = ['compile', 'first', 'second'].map((key) => median(times[index][key]));
    return { name, group, compile, first, second, chart: median(times[index].compile.map((time, at) => time + times[index].first[at])) };
  });
  const line = (title, list) => [title, String(list.length), ...COLUMNS.map((key) => spread(list.map((it) => it[key])))];
  print([
    ['ms: median (slowest chart)', 'charts', 'compile', 'first drawing', 'both', 'second size'],
    line(
      'charts of the kit',
      measured.filter(({ group }) => group === 'kit'),
    ),
    line(
      'specs of the tests',
      measured.filter(({ group }) => group === 'specs'),
    ),
    line('all', measured),
  ]);
  const slowest = [...measured].sort((a, b) => b.chart + b.second - a.chart - a.second).slice(0, SLOWEST);
  console.log('');
  print([
    ['slowest', 'compile', 'first drawing', 'both', 'second size'],
    ...slowest.map((it) => [it.name, ...COLUMNS.map((key) => it[key].toFixed(1))]),
  ]);
  console.log(
    `\n${runs} runs after ${WARM} warm ones in one process; Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, load ${loadavg()[0].toFixed(1)}`,
  );
}

const COLUMNS = ['compile', 'first', 'chart', 'second'];

/** The cases as one module, next to the packages that it asks for. */
async function load() {
  const folder = resolve('node_modules/.cache/dragoman-bench');
  const outfile = resolve(folder, 'charts.mjs');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['bench/charts-cases.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const spread = (list) => `${median(list).toFixed(1)} (${Math.max(...list).toFixed(1)})`;

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '));
}
