// How faithful drawn charts are: each chart of the tables as a page of a PDF and as shapes on a slide, held against its SVG at 144 dpi.
// `node tests/checkers/check-figures.mjs [folder [name,name]]` prints the distances and keeps the pictures in the folder.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { memoChecks } from './check-memo.mjs';
import { runTool } from './run-tool.mjs';

/** The largest distance of a figure on a page from its SVG. */
const MOST_ON_PAGE = 0.06;
/** Pixels are compared at 144 dpi; each is the mean of four, because programs round the places of letters to pixels. */
const DPI = 288;

/** Bundles and runs the drawing part, which is written in TypeScript. */
async function draw(folder, only, withSlides) {
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
  return drawFigures(folder, only, withSlides);
}

/** A binary PPM picture, as pdftoppm writes it. */
function readPpm(path) {
  const bytes = readFileSync(path);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error(`${path} is no PPM`);
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.subarray(head[0].length) };
}

/** Root of the mean squared difference of all channels, 0 to 1; each four pixels count as one. */
function distance(wantedPath, foundPath) {
  const [wanted, found] = [readPpm(wantedPath), readPpm(foundPath)];
  const [width, height] = [Math.min(wanted.width, found.width) >> 1, Math.min(wanted.height, found.height) >> 1];
  const sumOf = ({ data, width: row }, x, y, channel) => {
    const at = (2 * y * row + 2 * x) * 3 + channel;
    return data[at] + data[at + 3] + data[at + row * 3] + data[at + row * 3 + 3];
  };
  let sum = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) sum += (sumOf(wanted, x, y, channel) - sumOf(found, x, y, channel)) ** 2;
    }
  }
  return Math.sqrt(sum / (width * height * 3)) / (4 * 255);
}

/** The pages of a PDF as files of pictures, in order; only the part in `box`, in points. */
function rasterise(pdf, folder, prefix, { x, y, width, height }) {
  const part = Object.entries({ x, y, W: width, H: height }).flatMap(([flag, value]) => [`-${flag}`, String((value * DPI) / 72)]);
  const { status, output } = runTool('pdftoppm', ['-r', String(DPI), ...part, pdf, join(folder, prefix)]);
  if (status !== 0) throw new Error(output);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${prefix}-`) && /-\d+\.ppm$/.test(name))
    .sort((a, b) => Number(/(\d+)\.ppm$/.exec(a)[1]) - Number(/(\d+)\.ppm$/.exec(b)[1]))
    .map((name) => join(folder, name));
}

/** The slides of figures.pptx as LibreOffice shows them. */
function renderSlides(folder, { corner, size }) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'deck'), join(folder, 'figures.pptx')];
  const { status, output } = runTool('soffice', options);
  if (status !== 0) throw new Error(output);
  return rasterise(join(folder, 'deck', 'figures.pdf'), folder, 'slide', { ...corner, ...size.deck });
}

/** Draws, renders and measures all charts, or those named; slides, which take longer, where asked. */
async function measure(folder, only = [], withSlides = false) {
  mkdirSync(folder, { recursive: true });
  const known = await draw(folder, only, withSlides);
  const pages = rasterise(join(folder, 'figures.pdf'), folder, 'page', { x: 0, y: 0, ...known.size.memo });
  const slides = withSlides ? renderSlides(folder, known) : [];
  const charts = known.drawn.map((chart, index) => ({
    ...chart,
    page: distance(join(folder, `${chart.name}-memo.ppm`), pages[index]),
    ...(withSlides ? { slide: distance(join(folder, `${chart.name}-deck.ppm`), slides[index]) } : {}),
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
      'figures: every chart of the tables is drawn',
      async () => {
        const { refused } = await results();
        return refused.map(({ name, why }) => `${name}: ${why}`);
      },
    ],
    [
      'figures: labels on a page can be selected',
      async () => {
        const { charts } = await results();
        return charts.filter(({ missing }) => missing.length > 0).map(({ name, missing }) => `${name}: ${missing.join(' | ')}`);
      },
    ],
    [
      'figures: fonts are embedded, each figure has words and a box',
      async () => {
        await results();
        const file = join(folder, 'figures.pdf');
        return memoChecks(file, folder)
          .filter(([name]) => name === 'PDF/UA' || name === 'fonts are embedded')
          .flatMap(([, run]) => run());
      },
    ],
  ];
};

/** Prints the distances when run by itself. */
async function main() {
  const given = process.argv[2];
  const folder = given ?? mkdtempSync(join(tmpdir(), 'dragoman-figures-'));
  const { charts, refused } = await measure(folder, process.argv[3]?.split(','), true);
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
