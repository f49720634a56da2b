// The door of the folder: kit folders and a name become a kit.
import { type Diagnostic, hasErrors, type Outcome, type Place } from '../base/diagnostic.js';
import type { Color } from '../frame/types.js';
import { checkContrast } from './check-contrast.js';
import { findChain } from './find-chain.js';
import { findFile, type KitFolder } from './kit-folder.js';
import { type KitSource, SETTINGS, toKitSource } from './kit-source.js';
import { resolveLadder, resolveLadders } from './ladders.js';
import * as messages from './messages.js';
import { need } from './need.js';
import { readCharts, readStrings, readTemplates } from './read-files.js';
import { readLogo } from './read-logo.js';
import { readMap } from './read-map.js';
import { type KitColors, resolveColors } from './resolve-colors.js';
import { resolveFonts } from './resolve-fonts.js';
import { resolveLayouts } from './resolve-layouts.js';
import { resolvePage } from './resolve-pages.js';
import { resolveStyles } from './resolve-styles.js';
import type { Kit, Logo, Marking } from './types.js';

/**
 * Reads the named kit from the folders below templates/, with all that it inherits.
 *
 * A kit extends another by `defaults.dragoman.extends`: fields of its brand file win over its parent's, and any file
 * it has wins over its parent's file of that name. Nothing is fetched. Reports `yaml/*` and `kit/*`; there is no kit
 * where an error was found.
 */
export function readKit(folders: readonly KitFolder[], name: string): Outcome<Kit> {
  const { value: chain, diagnostics: found } = findChain(folders, name);
  if (chain === undefined) return { diagnostics: found };
  const diagnostics: Diagnostic[] = [...found];
  const source = toKitSource(chain, diagnostics);
  const kit = resolveKit(source, chain[0].folder.name);
  if (hasErrors(diagnostics)) return { diagnostics: inOrder(diagnostics) };
  return { value: kit, diagnostics: [...inOrder(diagnostics), ...checkContrast(kit)] };
}

function resolveKit(source: KitSource, name: string): Kit {
  const { settings } = source;
  const colors = resolveColors(source);
  const institution = need(source, ['meta', 'name'], institutionOf(source), name);
  const logo = readLogo(source, institution);
  const ladders = resolveLadders(source);
  const master = readMaster(source);
  const map = readMap(source, colors);
  return {
    name,
    folders: source.folders.map(({ path }) => path),
    institution,
    disclaimer: settings.disclaimer ?? '',
    series: settings.series ?? '',
    contact: settings.contact ?? '',
    colors: colors.colors,
    chartColors: chartColorsOf(source, colors),
    logo,
    deck: deckOf(source, colors, logo),
    memo: memoOf(source, colors),
    templates: readTemplates(source),
    charts: readCharts(source),
    strings: readStrings(source),
    markings: markingsOf(source, colors),
    ladders,
    ladder: resolveLadder(source, ladders),
    spellings: settings.spellings ?? {},
    ...(map === undefined ? {} : { map }),
    ...(master === undefined ? {} : { master }),
  };
}

/** The full name, else the short one. */
function institutionOf({ brand }: KitSource): string | undefined {
  const name = brand.meta?.name;
  return typeof name === 'string' ? name : (name?.full ?? name?.short);
}

function deckOf(source: KitSource, colors: KitColors, logo: Logo): Kit['deck'] {
  const path = [...SETTINGS, 'deck'];
  const { size, grid } = source.settings.deck ?? {};
  const slide = need(source, [...path, 'size'], size, { width: 960, height: 540 });
  return {
    size: slide,
    grid: {
      margin: need(source, [...path, 'grid', 'margin'], grid?.margin, 0),
      gutter: need(source, [...path, 'grid', 'gutter'], grid?.gutter, 0),
      columns: need(source, [...path, 'grid', 'columns'], grid?.columns, 1),
    },
    fonts: resolveFonts(source, 'deck'),
    styles: resolveStyles(source, 'deck', colors),
    layouts: resolveLayouts(source, slide, colors, logo),
  };
}

function memoOf(source: KitSource, colors: KitColors): Kit['memo'] {
  return {
    page: source.settings.memo?.page ?? 'a4',
    pages: { a4: resolvePage(source, 'a4'), letter: resolvePage(source, 'letter') },
    fonts: resolveFonts(source, 'memo'),
    styles: resolveStyles(source, 'memo', colors),
  };
}

function chartColorsOf(source: KitSource, { lookUp }: KitColors): readonly Color[] {
  const path = [...SETTINGS, 'chartColors'];
  return need(source, path, source.settings.chartColors, []).map((color, index) => lookUp(color, [...path, index]));
}

function markingsOf(source: KitSource, { lookUp }: KitColors): readonly Marking[] {
  const path = [...SETTINGS, 'markings'];
  return need(source, path, source.settings.markings, []).map(({ label, color, background }, index) => ({
    label,
    color: lookUp(color, [...path, index, 'color']),
    ...(background === undefined ? {} : { background: lookUp(background, [...path, index, 'background']) }),
  }));
}

/** The institution's own master: the file that `master` names, else `master.potx`. */
function readMaster(source: KitSource): Uint8Array | undefined {
  const path = [...SETTINGS, 'master'];
  const named = source.settings.master;
  const file = findFile(source.folders, named ?? 'master.potx');
  if (file === undefined && named !== undefined) {
    source.report(
      messages.missingFile(
        'defaults.dragoman.master',
        named,
        source.folders.map((folder) => folder.path),
        source.placeOf(path),
        [],
      ),
    );
  }
  return file?.bytes;
}

/** By file and place; what has no place comes first. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ place }) => place?.file ?? ''))];
  const rank = (place: Place | undefined): readonly number[] => [
    place === undefined ? -1 : files.indexOf(place.file),
    place?.line ?? 0,
    place?.column ?? 0,
  ];
  return [...diagnostics].sort((one, other) => {
    const [a, b] = [rank(one.place), rank(other.place)];
    return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
