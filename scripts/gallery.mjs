// Draws the pictures of docs/charts.md and writes the page: npm run gallery
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const pictures = join('docs', 'images', 'charts');
const bundle = join('dist', 'gallery.mjs');

await build({
  entryPoints: ['scripts/gallery/draw-gallery.ts'],
  bundle: true,
  outfile: bundle,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { drawEntry } = await import(pathToFileURL(join(root, bundle)).href);

const sections = parse(readFileSync(join('docs', 'gallery', 'gallery.yaml'), 'utf8'));
const head = readFileSync(join('docs', 'gallery', 'head.md'), 'utf8');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const parts = sections.map(({ heading, charts }) => [`## ${heading}`, ...charts.map(section)].join('\n\n'));
writeFileSync(join('docs', 'charts.md'), `${head.trim()}\n\n${parts.join('\n\n')}\n`);

function section({ chart, root: project = '.', brief, asks, size, says }) {
  const entry = { chart, root: project, brief, ...size, ...(asks === undefined ? {} : { asks }) };
  const picture = drawEntry(entry, 'deck');
  const warnings = picture.diagnostics.map(({ message }) => message);
  if (warnings.length > 0) throw new Error(`${chart}: ${warnings.join('; ')}`);
  writeFileSync(join(pictures, `${chart}.png`), picture.png);
  const folder = project === '.' ? '' : `${project}/`;
  return [
    `### \`${chart}\``,
    says,
    `**${picture.title}**<br>${picture.subtitle}`,
    `![${picture.alt}](images/charts/${chart}.png)`,
    `${asks === undefined ? 'From' : 'Asked of'} [\`${folder}briefs/${brief}.yaml\`](../${folder}briefs/${brief}.yaml)${asks === undefined ? '' : ' with these lines under `charts:`'}; the spec is [\`${chart}.vl.yaml\`](../templates/dragoman/charts/${chart}.vl.yaml).`,
    `\`\`\`yaml\n${picture.lines.trimEnd()}\n\`\`\``,
  ].join('\n\n');
}
