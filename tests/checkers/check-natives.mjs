// How near native charts come to their drawings: each as LibreOffice shows it on a slide, held against its SVG at 144 dpi.
// `node tests/checkers/check-natives.mjs [folder [name,name]]` prints the distances of all and keeps the pictures in the folder.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distance, loadDrawing, quantile, rasterise, toPdf } from './compare-pictures.mjs';

/** The largest distance of a native chart from its SVG; docs/analysis/native-charts.md names those beyond. */
const MOST = 0.1;
/** One of each kind. */
const SAMPLE = [
  'native-bars-stacked-labelled',
  'native-band-and-line',
  'native-error-bars',
  'native-gantt',
  'native-lines-irregular',
  'native-waterfall',
  'native-scatter',
  'native-doughnut',
  'native-ranges-horizontal',
  'bar-horizontal',
  'line-negative',
  'kit-figures',
];

/** Names with distances, in the order of the slides. */
async function measure(folder, only = []) {
  mkdirSync(folder, { recursive: true });
  const { drawNatives } = await loadDrawing();
  const { corner, size, names } = await drawNatives(folder, only);
  const slides = rasterise(toPdf(folder, 'natives'), folder, 'native', { ...corner, ...size });
  return names.map((name, index) => ({ name, far: distance(join(folder, `${name}-deck.ppm`), slides[index]), picture: slides[index] }));
}

/** The check of native charts by name, as the other checkers have it. */
export const nativeChecks = (folder) => [
  [
    'native charts look like their drawings',
    async () => {
      const charts = await measure(folder, SAMPLE);
      const missing = SAMPLE.filter((name) => !charts.some((chart) => chart.name === name)).map((name) => `${name}: no native chart`);
      const others = charts.filter(({ far }) => far > MOST).map(({ name, far }) => `${name}: ${far.toFixed(3)}, more than ${MOST}`);
      return [...missing, ...others];
    },
  ],
];

/** Prints the distances when run by itself. */
async function main() {
  const given = process.argv[2];
  const folder = given ?? mkdtempSync(join(tmpdir(), 'dragoman-natives-'));
  const charts = await measure(folder, process.argv[3]?.split(','));
  for (const { name, far, picture } of charts.toSorted((a, b) => b.far - a.far)) console.log(`${far.toFixed(4)} ${name} ${picture}`);
  const values = charts.map(({ far }) => far);
  const near = values.filter((far) => far <= MOST).length;
  console.log(
    `${near} of ${values.length} within ${MOST}; median ${quantile(values, 0.5).toFixed(4)}, 90 % ${quantile(values, 0.9).toFixed(4)}, largest ${Math.max(...values).toFixed(4)}`,
  );
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
