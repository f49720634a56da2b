// docs/charts.md: what `npm run gallery` would draw is what the page shows.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawEntry } from '../scripts/gallery/draw-gallery.js';
import { defaultKit } from './support/default-kit.js';

interface Entry {
  readonly chart: string;
  readonly root?: string;
  readonly brief: string;
  readonly asks?: string;
  readonly size: { readonly width: number; readonly height: number };
}

const page = readFileSync('docs/charts.md', 'utf8');
const sections = parse(readFileSync('docs/gallery/gallery.yaml', 'utf8')) as readonly { readonly charts: readonly Entry[] }[]; // its own form, held below
const entries = sections.flatMap(({ charts }) => charts);

test('the gallery shows every chart of the kit but the map that needs a boundary file', () => {
  expect([...entries.map(({ chart }) => chart), 'boundary-map'].sort()).toEqual(Object.keys(defaultKit.charts).sort());
});

describe.each(entries)('$chart in the gallery', ({ root = '.', size, ...entry }) => {
  test('has its picture', () => {
    expect(page).toContain(`](images/charts/${entry.chart}.png)`);
    expect(existsSync(`docs/images/charts/${entry.chart}.png`)).toBe(true);
  });

  test('is drawn without a warning on a slide and on a page, from lines that the page shows', () => {
    const picture = drawEntry({ ...entry, root, ...size }, 'deck');
    expect(picture.diagnostics).toEqual([]);
    expect(page).toContain(`**${picture.title}**<br>${picture.subtitle}`);
    expect(page).toContain(picture.lines.trimEnd());
    expect(drawEntry({ ...entry, root, ...size, width: 453, height: 160 }, 'memo').diagnostics).toEqual([]);
  });
});
