// Draws every chart of the default kit from a real brief, with the code that builds decks and memos.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Diagnostic, hasErrors } from '../../src/base/diagnostic.js';
import { readBrief } from '../../src/brief/read-brief.js';
import { compileChart } from '../../src/charts/compile-chart.js';
import { toSvg } from '../../src/charts/draw-chart.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Target } from '../../src/frame/types.js';
import { readKit } from '../../src/kit/read-kit.js';
import type { Kit } from '../../src/kit/types.js';
import { lockStatements } from '../../src/pipeline/lock-statements.js';
import { makeMeasures } from '../../src/pipeline/measures.js';
import type { AskedChart } from '../../src/pipeline/prepare-charts.js';
import type { ProjectFiles } from '../../src/pipeline/types.js';
import { readProject } from '../../src/runtime/read-project.js';

/** A picture of the gallery: which brief asks for which chart, and how large it is drawn. */
export interface GalleryEntry {
  readonly chart: string;
  /** Folder of the project. */
  readonly root: string;
  readonly brief: string;
  /** Lines that ask for the chart; those of the brief itself when absent. */
  readonly asks?: string;
  readonly width: number;
  readonly height: number;
}

export interface GalleryPicture {
  readonly png: Uint8Array;
  readonly svg: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string | undefined;
  /** The lines of the brief that ask for it. */
  readonly lines: string;
  readonly isNative: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Pixels a point. */
const SHARPNESS = 1.5;
const FONT_FOLDER = 'templates/dragoman/fonts';
const FONTS = readdirSync(FONT_FOLDER).filter((name) => name.endsWith('.ttf'));
const measureOf = makeMeasures();
const projects = new Map<string, ProjectFiles>();

/** Draws one entry for a target; throws where the brief does not hold or the chart is left out. */
export function drawEntry(entry: GalleryEntry, target: Target): GalleryPicture {
  const files = projects.get(entry.root) ?? readProject(entry.root, { cache: false }).files;
  projects.set(entry.root, files);
  const file = files.briefs.find(({ name }) => name === entry.brief)?.file;
  const corpus = readCorpus(files.corpus).value;
  const kit = readKit(files.kits, 'dragoman').value;
  if (file === undefined || corpus === undefined || kit === undefined) throw new Error(`No brief ${entry.brief} in ${entry.root}`);
  const text =
    entry.asks === undefined ? file.text : `${file.text.replace(/^charts:\n(?:[ -].*\n|\n)*/m, '')}\ncharts:\n${indent(entry.asks)}`;
  const brief = readBrief(file.path, text);
  if (brief.value === undefined) throw new Error(JSON.stringify(brief.diagnostics));
  const language = brief.value.content.language ?? 'en';
  const locked = lockStatements(brief.value, corpus, kit, null, language, { frozen: false, acceptDrift: false });
  const asked = locked.value?.charts.find(({ name, prepared }) => name === entry.chart || prepared.source.name === entry.chart);
  if (asked === undefined)
    throw new Error(`No chart ${entry.chart}: ${JSON.stringify(locked.diagnostics.filter((it) => it.severity !== 'note'))}`);
  const index = brief.value.content.charts.findIndex((it) => 'chart' in it && it.chart === asked.name);
  const lines = entry.asks ?? linesOf(file.text, brief.value.placeOf(['charts', index]).line);
  return { ...draw(asked, entry, target, kit, language), lines };
}

function draw({ prepared }: AskedChart, { width, height }: GalleryEntry, target: Target, kit: Kit, language: string) {
  const { source, rows, sources, title, subtitle, alt } = prepared;
  const { value, diagnostics } = compileChart(source, rows, {
    kit,
    target,
    measure: measureOf(kit, target),
    language,
    id: source.name,
    ...(alt === undefined ? {} : { alt }),
    sources,
    title,
    subtitle,
  });
  if (value === undefined || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  const svg = toSvg(value, width, Math.max(height, value.leastHeight));
  return { svg, png: toPng(svg, target), title, subtitle, alt: value.alt, isNative: value.native !== undefined, diagnostics };
}

/** With the font files of the kit and no others, so that the pixels are the same everywhere. */
function toPng(svg: string, target: Target): Uint8Array {
  // Resvg finds a font by the name in its file: Calibri is measured and drawn with Carlito.
  const drawable = target === 'deck' ? svg.replaceAll('Calibri', 'Carlito') : svg;
  const font = { fontFiles: FONTS.map((name) => join(FONT_FOLDER, name)), loadSystemFonts: false };
  return new Resvg(drawable, { font, background: '#FFFFFF', fitTo: { mode: 'zoom', value: SHARPNESS } }).render().asPng();
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** Most lines shown of a brief. */
const MOST_LINES = 18;

/** The item of a list that begins on a line, up to the next one, moved to the left. */
function linesOf(text: string, line: number): string {
  const lines = text.split('\n').slice(line - 1);
  const depth = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  const end = lines.findIndex((it, index) => index > 0 && it.trim() !== '' && (/^ */.exec(it)?.[0].length ?? 0) <= depth);
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((it) => it.trim() !== '').map((it) => it.slice(depth));
  const left = own.length - MOST_LINES;
  return left <= 3 ? own.join('\n') : [...own.slice(0, MOST_LINES), `  # … and ${left} more lines`].join('\n');
}
