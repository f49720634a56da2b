// Draws every chart of the tables three times: as SVG, on a page of a PDF and on a slide, as shapes or as a native chart.
// Bundled and run by check-figures.mjs and check-natives.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { parse, stringify } from 'yaml';
import { compileChart } from '../../../src/charts/compile-chart.js';
import { drawChart, toSvg } from '../../../src/charts/draw-chart.js';
import { prepareChart } from '../../../src/charts/prepare-chart.js';
import type { CompiledChart } from '../../../src/charts/types.js';
import type { ChartFigure, ChartRow } from '../../../src/frame/chart.js';
import { createMeasure } from '../../../src/frame/create-measure.js';
import type { Frame, Layout, StructureNode, Target } from '../../../src/frame/types.js';
import { fontsOf, type Kit } from '../../../src/kit/types.js';
import { writePdf } from '../../../src/writers/pdf/write-pdf.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { NATIVE_SPECS } from '../../charts/native/native-specs.js';
import { sample } from '../../charts/sample.js';
import { rowsOf } from '../../charts/specs/rows.js';
import { defaultKit } from '../../support/default-kit.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // what the flag brings

/** What is known of a chart before it is drawn. */
interface Asked {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly rows: readonly ChartRow[];
}

interface Line {
  readonly name: string;
  readonly rows: string;
  readonly language?: string;
  readonly spec: unknown;
}

/** Sizes in points: a chart of a deck stands on a slide of 960 by 540. */
const SIZES = { deck: { width: 520, height: 330 }, memo: { width: 440, height: 220 } } as const;
/** Where it stands there. */
const CORNER = { x: 220, y: 105 };
/** Pixels a point: 288 dpi. */
const ZOOM = 4;

const FONTS = [
  'Carlito-Regular',
  'Carlito-Bold',
  'SourceSans3-Regular',
  'SourceSans3-SemiBold',
  'SourceSerif4-Regular',
  'SourceSerif4-SemiBold',
].map((name) => `templates/dragoman/fonts/${name}.ttf`);

function askedCharts(): readonly Asked[] {
  const tables = ['table', 'vector'].flatMap((file) => parse(readFileSync(`tests/charts/specs/${file}.yaml`, 'utf8')) as readonly Line[]);
  const written = tables.map(({ name, rows, language, spec }) => ({
    name,
    language: language ?? 'en',
    text: stringify(spec, { aliasDuplicateObjects: false }),
    rows: rowsOf(rows),
  }));
  const shipped = Object.entries(sample).flatMap(([name, input]): readonly Asked[] => {
    const prepared = prepareChart({ ...input, kit: defaultKit }).value;
    return prepared === undefined ? [] : [{ name: `kit-${name}`, language: 'en', text: prepared.source.text, rows: prepared.rows }];
  });
  return [...written, ...shipped];
}

function compile({ name, language, text, rows }: Asked, target: Target): CompiledChart | string {
  const { value, diagnostics } = compileChart({ name, path: `${name}.vl.yaml`, text }, rows, {
    kit: defaultKit,
    target,
    measure: createMeasure(fontsOf(defaultKit, target)),
    language,
    id: name,
    alt: `Chart ${name}`,
    sources: rows.map(() => []),
  });
  return value ?? diagnostics.map(({ message }) => message).join('; ');
}

/** The figure without its native form: what stands on a slide are shapes. */
function asShapes({ native: _native, ...figure }: ChartFigure): ChartFigure {
  return figure;
}

/** The SVG in pixels, red, green and blue one after another. */
function pixels(svg: string, kit: Kit): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  // The deck's family is measured and drawn with the file that has its widths.
  const named = svg.replaceAll(kit.deck.fonts.text.name, 'Carlito');
  const image = new Resvg(named, {
    fitTo: { mode: 'zoom', value: ZOOM },
    background: '#FFFFFF',
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Carlito' },
  }).render();
  const rgba = image.pixels;
  const data = new Uint8Array(image.width * image.height * 3);
  for (let pixel = 0; pixel < image.width * image.height; pixel += 1) data.set(rgba.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
  return { width: image.width, height: image.height, data };
}

function savePixels(path: string, svg: string, kit: Kit): void {
  const { width, height, data } = pixels(svg, kit);
  writeFileSync(path, Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), data]));
}

function layoutOf(
  target: Target,
  size: Layout['size'],
  figures: readonly { readonly name: string; readonly figure: ChartFigure }[],
): Layout {
  const frames = figures.map(({ name, figure }, index): Frame => {
    const box = target === 'deck' ? { ...CORNER, ...SIZES.deck } : { x: 0, y: 0, ...SIZES.memo };
    const item = { type: 'chart', box, node: `figure-${index}`, name, figure } as const;
    return { number: index + 1, layout: target === 'deck' ? 'Title only' : 'page', title: name, items: [item], notes: [] };
  });
  const children = figures.map(
    ({ figure }, index): StructureNode => ({ id: `figure-${index}`, tag: 'Figure', children: [], alt: figure.alt }),
  );
  return {
    target,
    size,
    frames,
    structure: { id: 'document', tag: 'Document', children },
    outline: [],
    metadata: {
      title: 'Figures',
      authors: [],
      subject: '',
      keywords: [],
      language: 'en',
      date: '2025-11-21',
      institution: 'Dragoman',
    },
  };
}

/** Draws all charts, or those named, into a folder, on slides only where asked; tells what was drawn, in the order of pages and slides. */
export async function drawFigures(folder: string, only: readonly string[] = [], withSlides = false) {
  const drawn: { name: string; native: boolean; labels: readonly string[]; parts: number; figure: Record<Target, ChartFigure> }[] = [];
  const refused: { name: string; why: string }[] = [];
  for (const asked of askedCharts().filter(({ name }) => only.length === 0 || only.includes(name))) {
    const [deck, memo] = [compile(asked, 'deck'), compile(asked, 'memo')];
    if (typeof deck === 'string' || typeof memo === 'string') {
      refused.push({ name: asked.name, why: String(typeof deck === 'string' ? deck : memo) });
      continue;
    }
    const figure = {
      deck: drawChart(deck, SIZES.deck.width, SIZES.deck.height, 1),
      memo: drawChart(memo, SIZES.memo.width, SIZES.memo.height, 1),
    };
    for (const [target, chart] of [['memo', memo] as const, ...(withSlides ? [['deck', deck] as const] : [])]) {
      const svg = toSvg(chart, SIZES[target].width, SIZES[target].height);
      writeFileSync(join(folder, `${asked.name}-${target}.svg`), svg);
      savePixels(join(folder, `${asked.name}-${target}.ppm`), svg, defaultKit);
    }
    // Pixels live outside of the heap, which sees no reason to sweep.
    collectGarbage();
    const labels = figure.memo.drawing.operations.flatMap((operation) => (operation.type === 'text' ? operation.text : []));
    drawn.push({ name: asked.name, native: deck.native !== undefined, labels, parts: figure.deck.drawing.operations.length, figure });
  }
  const figures = (target: Target) => drawn.map(({ name, figure }) => ({ name, figure: asShapes(figure[target]) }));
  const pages = layoutOf('memo', SIZES.memo, figures('memo'));
  writeFileSync(join(folder, 'figures.pdf'), await writePdf(pages, defaultKit, { attachments: [] }));
  if (withSlides) {
    const slides = layoutOf('deck', defaultKit.deck.size, figures('deck'));
    writeFileSync(join(folder, 'figures.pptx'), await writePptx(slides, defaultKit, { attachments: [] }));
  }
  return {
    corner: CORNER,
    size: SIZES,
    refused,
    drawn: drawn.map(({ figure: _figure, ...known }) => known),
  };
}

/** Draws those charts, all or those named, that have a native form, as slides; tells their names in the order of the slides. */
export async function drawNatives(folder: string, only: readonly string[] = []) {
  const specs = Object.entries(NATIVE_SPECS).map(
    ([name, { spec, rows, language }]): Asked => ({ name: `native-${name}`, language: language ?? 'en', text: spec, rows }),
  );
  const { width, height } = SIZES.deck;
  const figures: { name: string; figure: ChartFigure }[] = [];
  for (const asked of [...specs, ...askedCharts()].filter(({ name }) => only.length === 0 || only.includes(name))) {
    const chart = compile(asked, 'deck');
    if (typeof chart === 'string') throw new Error(`${asked.name}: ${chart}`);
    const figure = drawChart(chart, width, height, 1);
    if (figure.native === undefined) continue;
    savePixels(join(folder, `${asked.name}-deck.ppm`), toSvg(chart, width, height), defaultKit);
    collectGarbage();
    figures.push({ name: asked.name, figure });
  }
  const slides = layoutOf('deck', defaultKit.deck.size, figures);
  writeFileSync(join(folder, 'natives.pptx'), await writePptx(slides, defaultKit, { attachments: [] }));
  return { corner: CORNER, size: SIZES.deck, names: figures.map(({ name }) => name) };
}
