// The font families of a target, with the bytes of their files.
import { describeFont } from '../frame/create-measure.js';
import { paddedFont } from '../frame/shaper.js';
import type { FontRef, Target } from '../frame/types.js';
import { type BrandPath, formatPath } from './describe-issue.js';
import { fileNames, findFile } from './kit-folder.js';
import { type KitSource, SETTINGS } from './kit-source.js';
import * as messages from './messages.js';
import { need } from './need.js';
import type { BrandFile, FontFamilySettings } from './schema.js';
import type { FontFamily, FontFile, FontSet } from './types.js';

/** From this weight on a face counts as bold (OpenType `usWeightClass`: 500 is medium, 600 semi-bold). */
const BOLD = 550;

const NO_FILE: FontFile = { path: '', bytes: new Uint8Array() };

/** Padded once for each file, so that all briefs of a run share one parsed font. */
const padded = new WeakMap<Uint8Array, Uint8Array>();

/**
 * Finds the two families of a target: its own `fonts`, else `typography.headings` and `typography.base`.
 * Reports `kit/missing-field`, `kit/unknown-font`, `kit/font-without-files`, `kit/missing-file`, `kit/bad-font`.
 */
export function resolveFonts(source: KitSource, target: Target): FontSet {
  const families = new Map<string, FontFamily>();
  const familyFor = (role: FontRef['role']): FontFamily => {
    const { name, path } = familyNameOf(source, target, role);
    const family = families.get(name) ?? readFamily(source, name, path);
    families.set(name, family);
    return family;
  };
  return { heading: familyFor('heading'), text: familyFor('text') };
}

function familyNameOf(source: KitSource, target: Target, role: FontRef['role']): { name: string; path: BrandPath } {
  const own = source.settings[target]?.fonts?.[role];
  if (own !== undefined) return { name: own, path: [...SETTINGS, target, 'fonts', role] };
  const { headings, base } = source.brand.typography ?? {};
  const heading = role === 'heading' ? nameIn(headings) : undefined;
  if (heading !== undefined) return { name: heading, path: ['typography', 'headings'] };
  return { name: need(source, ['typography', 'base'], nameIn(base), ''), path: ['typography', 'base'] };
}

type Typeface = NonNullable<BrandFile['typography']>['base'];
const nameIn = (typeface: Typeface): string | undefined => (typeof typeface === 'string' ? typeface : typeface?.family);

/** The family's entry in the most specific kit that lists it, with its path there. */
function readFamily(source: KitSource, name: string, askedAt: BrandPath): FontFamily {
  for (const brand of source.chain) {
    const index = (brand.content.typography?.fonts ?? []).findIndex(({ family }) => family === name);
    const entry = brand.content.typography?.fonts?.[index];
    if (entry === undefined) continue;
    const placeOf = (...below: BrandPath) => brand.placeOf(['typography', 'fonts', index, ...below]);
    return readFaces(source, entry, (...below) => ({
      place: placeOf(...below),
      name: formatPath(['typography', 'fonts', index, ...below]),
    }));
  }
  const known = source.chain.flatMap(({ content }) => (content.typography?.fonts ?? []).map(({ family }) => family));
  if (name !== '') source.report(messages.unknownFont(formatPath(askedAt), name, [...new Set(known)], source.placeOf(askedAt)));
  return { name, faces: { regular: NO_FILE } };
}

type Locate = (...below: BrandPath) => { readonly place: ReturnType<KitSource['placeOf']>; readonly name: string };

function readFaces(source: KitSource, entry: FontFamilySettings, locate: Locate): FontFamily {
  const { family, files = [], source: from = 'file' } = entry;
  const faces: { regular?: FontFile; bold?: FontFile; italic?: FontFile; boldItalic?: FontFile } = {};
  for (const [index, { weight = 400, style = 'normal', path }] of files.entries()) {
    const isBold = weight >= BOLD;
    const kind = style === 'italic' ? (isBold ? 'boldItalic' : 'italic') : isBold ? 'bold' : 'regular';
    faces[kind] ??= readFont(source, path, locate('files', index, 'path'));
  }
  const { regular, ...others } = faces;
  if (regular !== undefined && from === 'file') return { name: family, faces: { regular, ...others } };
  source.report(messages.fontWithoutFiles(family, from, locate().place));
  return { name: family, faces: { regular: NO_FILE } };
}

function readFont(source: KitSource, path: string, at: ReturnType<Locate>): FontFile {
  const file = findFile(source.folders, path);
  if (file === undefined) {
    const folders = source.folders.map((folder) => folder.path);
    const near = fileNames(source.folders).filter((name) => /\.(ttf|otf)$/i.test(name));
    source.report(messages.missingFile(at.name, path, folders, at.place, near));
    return NO_FILE;
  }
  const bytes = padded.get(file.bytes) ?? paddedFont(file.bytes);
  padded.set(file.bytes, bytes);
  if (describeFont(bytes) === undefined) source.report(messages.badFont(file.path, at.place));
  return { path, bytes };
}
