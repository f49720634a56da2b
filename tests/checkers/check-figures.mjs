// How faithful drawn charts are: each chart of the tables as a page of a PDF and as shapes on a slide, held against its SVG at 144 dpi.
// `node tests/checkers/check-figures.mjs [folder [name,name]]` prints the distances and keeps the pictures in the folder.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { runTool } from './run-tool.mjs';

/** The largest distance of a figure on a page from its SVG. */
const MOST_ON_PAGE = 0.06;
/** Pixels are compared at 144 dpi; each is the mean of four, because programs round the places of letters to pixels. */
const DPI = 288;

/** Bundles and runs the drawing part, which is written in TypeScript. */
async function draw(folder, only) {
  const outfile = resolve('node_modules/.cache/dragoman-figures.mjs');
  await build({
    entryPoints: ['tests/checkers/figures/draw-figures.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { drawFigures } = await import(pathToFileURL(outfile).href);
  return drawFigures(folder, only);
}

/** A binary PPM picture, as pdftoppm writes it. */
function readPpm(path) {
  const bytes = readFileSync(path);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error(`${path} is no PPM`);
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.subarray(head[0].length) };
}

/** Root of the mean squared difference of all channels, 0 to 1. */
function distance(wanted, found) {
  let sum = 0;
  let count = 0;
  const at = ({ data, width }, x, y, channel) => data[(y * width + x) * 3 + channel] ?? 255;
  for (let y = 0; y + 1 < wanted.height; y += 2) {
    for (let x = 0; x + 1 < wanted.width; x += 2) {
      for (let channel = 0; channel < 3; channel += 1) {
        let difference = 0;
        for (const [dx, dy] of [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ])
          difference += at(wanted, x + dx, y + dy, channel) - at(found, x + dx, y + dy, channel);
        sum += (difference / 4) ** 2;
        count += 1;
      }
    }
  }
  return Math.sqrt(sum / count) / 255;
}

/** The pages of a PDF as pictures, in order; only the part in `box`, in points. */
function rasterise(pdf, folder, prefix, { x, y, width, height }) {
  const part = Object.entries({ x, y, W: width, H: height }).flatMap(([flag, value]) => [`-${flag}`, String((value * DPI) / 72)]);
  const { status, output } = runTool('pdftoppm', ['-r', String(DPI), ...part, pdf, join(folder, prefix)]);
  if (status !== 0) throw new Error(output);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${prefix}-`) && /-\d+\.ppm$/.test(name))
    .sort((a, b) => Number(/(\d+)\.ppm$/.exec(a)[1]) - Number(/(\d+)\.ppm$/.exec(b)[1]))
    .map((name) => readPpm(join(folder, name)));
}

/** Draws, renders and measures all charts; `known` as `drawFigures` tells. */
async function measure(folder, only = []) {
  const known = await draw(folder, only);
  const pages = rasterise(join(folder, 'figures.pdf'), folder, 'page', { x: 0, y: 0, ...known.size.memo });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const { status, output } = runTool('soffice', [
    '--headless',
    profile,
    '--convert-to',
    'pdf',
    '--outdir',
    join(folder, 'deck'),
    join(folder, 'figures.pptx'),
  ]);
  if (status !== 0) throw new Error(output);
  const slides = rasterise(join(folder, 'deck', 'figures.pdf'), folder, 'slide', { ...known.corner, ...known.size.deck });
  const charts = known.drawn.map((chart, index) => ({
    ...chart,
    page: distance(readPpm(join(folder, `${chart.name}-memo.ppm`)), pages[index]),
    slide: distance(readPpm(join(folder, `${chart.name}-deck.ppm`)), slides[index]),
    missing: missingWords(join(folder, 'figures.pdf'), index + 1, chart.labels),
  }));
  return { ...known, charts };
}

/** Labels that pdftotext does not find on a page; white space and turned lines may break elsewhere. */
function missingWords(pdf, page, labels) {
  const plain = (text) => text.normalize('NFKC').replace(/[\s\u00AD-]+/g, '');
  const { stdout } = runTool('pdftotext', ['-f', String(page), '-l', String(page), '-raw', pdf, '-']);
  const found = plain(stdout);
  return labels.filter((label) => !found.includes(plain(label)));
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The check of drawn figures by name, as the other checkers have it. */
export const figureChecks = (folder) => {
  let measured;
  const results = () => {
    measured ??= measure(folder);
    return measured;
  };
  return [
    [
      'figures: a page shows what the SVG shows',
      async () => {
        const { charts } = await results();
        return charts
          .filter(({ page }) => page > MOST_ON_PAGE)
          .map(({ name, page }) => `${name}: ${page.toFixed(3)}, more than ${MOST_ON_PAGE}`);
      },
    ],
    [
      'figures: labels on a page can be selected',
      async () => {
        const { charts } = await results();
        return charts.filter(({ missing }) => missing.length > 0).map(({ name, missing }) => `${name}: ${missing.join(' | ')}`);
      },
    ],
  ];
};

/** Prints the distances when run by itself. */
async function main() {
  const given = process.argv[2];
  const folder = given ?? mkdtempSync(join(tmpdir(), 'dragoman-figures-'));
  mkdirSync(folder, { recursive: true });
  const { charts, refused } = await measure(folder, process.argv[3]?.split(','));
  for (const { name, native, parts, page, slide, missing } of charts)
    console.log(
      `${name.padEnd(34)} ${native ? 'native' : 'drawn '} ${String(parts).padStart(5)} parts  page ${page.toFixed(4)}  slide ${slide.toFixed(4)}  ${missing.join(' | ')}`,
    );
  for (const { name, why } of refused) console.log(`${name}: refused, ${why}`);
  for (const place of ['page', 'slide']) {
    const values = charts.map((chart) => chart[place]);
    console.log(
      `${place}: median ${quantile(values, 0.5).toFixed(4)}, 90 % ${quantile(values, 0.9).toFixed(4)}, largest ${Math.max(...values).toFixed(4)}`,
    );
  }
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
