// What a PDF must hold up to: accessibility, syntax, embedded fonts, and that every page renders.
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBlank, rasterise } from './check-deck.mjs';
import { runTool } from './run-tool.mjs';

/** Checks of one memo by name; each returns its findings, none when all is well. `folder` is for pictures. */
export const memoChecks = (file, folder) => [
  ['PDF/UA', () => accessibility(file)],
  ['syntax', () => syntax(file)],
  ['fonts are embedded', () => fonts(file)],
  ['every page renders', () => renders(file, folder)],
];

function accessibility(file) {
  const checker = fileURLToPath(new URL('pdfua-check.mjs', import.meta.url));
  const { stdout, status, output } = runTool(process.execPath, [checker, '--strict', file]);
  if (status === 0) return [];
  if (!stdout.startsWith('{')) return [output];
  const report = JSON.parse(stdout);
  return [...(report.errors ?? []), ...(report.warnings ?? [])].map((finding) => JSON.stringify(finding));
}

function syntax(file) {
  const { status, output } = runTool('qpdf', ['--check', file]);
  return status === 0 ? [] : [output];
}

/** The column `emb` of pdffonts; the name of a font may hold spaces, so columns are found by the dashes below the head. */
function fonts(file) {
  const lines = runTool('pdffonts', [file]).stdout.trimEnd().split('\n');
  const start = lines[0]?.indexOf('emb') ?? -1;
  if (start === -1 || lines.length < 3) return ['pdffonts finds no font'];
  return lines
    .slice(2)
    .filter((line) => line.slice(start, start + 3).trim() !== 'yes')
    .map((line) => `not embedded: ${line}`);
}

function renders(file, folder) {
  const pictures = rasterise(file, folder, `${basename(file, '.pdf')}-page`);
  if (pictures.length === 0) return ['no page was rendered'];
  return pictures.filter((picture) => isBlank(join(folder, picture))).map((picture) => `${picture} is empty`);
}
