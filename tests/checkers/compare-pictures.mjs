// What figures are compared with: the drawing part, pictures of pages, and the distance between two of them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { runTool } from './run-tool.mjs';

/** Pixels are compared at 144 dpi; each is the mean of four, because programs round the places of letters to pixels. */
const DPI = 288;

/** Bundles the drawing part, which is written in TypeScript. */
export async function loadDrawing() {
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
  return import(pathToFileURL(outfile).href);
}

/** A binary PPM picture, as pdftoppm writes it. */
function readPpm(path) {
  const bytes = readFileSync(path);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error(`${path} is no PPM`);
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.subarray(head[0].length) };
}

/** Root of the mean squared difference of all channels, 0 to 1; each four pixels count as one. */
export function distance(wantedPath, foundPath) {
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
export function rasterise(pdf, folder, prefix, { x, y, width, height }) {
  const isPage = (name) => name.startsWith(`${prefix}-`) && /-\d+\.ppm$/.test(name);
  for (const name of readdirSync(folder).filter(isPage)) rmSync(join(folder, name));
  const part = Object.entries({ x, y, W: width, H: height }).flatMap(([flag, value]) => [`-${flag}`, String((value * DPI) / 72)]);
  const { status, output } = runTool('pdftoppm', ['-r', String(DPI), ...part, pdf, join(folder, prefix)]);
  if (status !== 0) throw new Error(output);
  return readdirSync(folder)
    .filter(isPage)
    .sort((a, b) => Number(/(\d+)\.ppm$/.exec(a)[1]) - Number(/(\d+)\.ppm$/.exec(b)[1]))
    .map((name) => join(folder, name));
}

/** A deck in the folder as a PDF of LibreOffice. */
export function toPdf(folder, deck) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'deck'), join(folder, `${deck}.pptx`)];
  const { status, output } = runTool('soffice', options);
  if (status !== 0) throw new Error(output);
  return join(folder, 'deck', `${deck}.pdf`);
}

/** The value below which a share of all lies. */
export const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
