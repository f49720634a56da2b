// How faithful drawn charts are: each chart of the tables as a page of a PDF and as shapes on a slide, held against its SVG at 144 dpi.
// `node tests/checkers/check-figures.mjs [folder [name,name]]` prints the distances and keeps the pictures in the folder.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { memoChecks } from './check-memo.mjs';
import { distance, loadDrawing, quantile, rasterise, toPdf } from './compare-pictures.mjs';
import { runTool } from './run-tool.mjs';

/** The largest distance of a figure on a page from its SVG. */
const MOST_ON_PAGE = 0.06;

/** Draws, renders and measures all charts, or those named; slides, which take longer, where asked. */
async function measure(folder, only = [], withSlides = false) {
  mkdirSync(folder, { recursive: true });
  const { drawFigures } = await loadDrawing();
  const known = await drawFigures(folder, only, withSlides);
  const pages = rasterise(join(folder, 'figures.pdf'), folder, 'page', { x: 0, y: 0, ...known.size.memo });
  const slides = withSlides ? rasterise(toPdf(folder, 'figures'), folder, 'slide', { ...known.corner, ...known.size.deck }) : [];
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
