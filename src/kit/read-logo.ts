// The logo of a kit, drawn once as pixels for both backgrounds.
import { Resvg } from '@resvg/resvg-js';
import type { Place } from '../base/diagnostic.js';
import type { BrandPath } from './describe-issue.js';
import { formatPath } from './describe-issue.js';
import { fileNames, findFile, type KitFile, textOf } from './kit-folder.js';
import type { KitSource } from './kit-source.js';
import * as messages from './messages.js';
import type { LogoSettings } from './schema.js';
import type { Logo } from './types.js';

/** Pixels across: sharp on a slide at four times its size. */
const WIDTH = 1200;

const NO_LOGO: Logo = { alt: '', aspect: 1, aspectOnDark: 1, onLight: new Uint8Array(), onDark: new Uint8Array() };

/** A picture that the brand file names. */
interface LogoFile {
  readonly file: string;
  readonly alt?: string | undefined;
  readonly path: BrandPath;
}

/** Drawn once for each file of a run; a text is the reason why it cannot be drawn. */
const drawnBefore = new WeakMap<Uint8Array, Picture | string>();

interface Picture {
  readonly png: Uint8Array;
  readonly aspect: number;
}

/**
 * Reads the logo for light and for dark backgrounds (brand.yml: `medium`, else `large`, else `small`); without a dark
 * one the light one serves, as where only the light one is the kit's own. SVG is drawn without fonts, PNG is taken as it is.
 * Reports `kit/missing-logo`, `kit/missing-file`, `kit/bad-logo`.
 */
export function readLogo(source: KitSource, institution: string): Logo {
  const { light, dark } = logoFiles(source.brand.logo);
  if (light === undefined) {
    source.report(messages.missingLogo(source.placeOf(['logo'])));
    return NO_LOGO;
  }
  const onLight = readPicture(source, light);
  // A kit with a logo of its own does not carry its parent's on dark grounds, nor its parent's name.
  const isOwn = dark !== undefined && holderOf(source, light) < holderOf(source, dark);
  const onDark = dark === undefined || isOwn || dark.file === light.file ? onLight : readPicture(source, dark);
  if (onLight === undefined || onDark === undefined) return NO_LOGO;
  const alt = isOwn ? institution : (light.alt ?? institution);
  return { alt, aspect: onLight.aspect, aspectOnDark: onDark.aspect, onLight: onLight.png, onDark: onDark.png };
}

/** Place in the chain of kits of the folder that has a file; the most specific is 0. */
function holderOf(source: KitSource, { file }: LogoFile): number {
  const place = source.folders.findIndex((folder) => findFile([folder], file) !== undefined);
  return place < 0 ? source.folders.length : place;
}

function logoFiles(logo: LogoSettings | undefined): { light?: LogoFile | undefined; dark?: LogoFile | undefined } {
  if (logo === undefined) return {};
  if (typeof logo === 'string') return { light: { file: logo, path: ['logo'] } };
  const size = (['medium', 'large', 'small'] as const).find((name) => logo[name] !== undefined);
  const variant = size === undefined ? undefined : logo[size];
  if (size === undefined || variant === undefined) return {};
  const fileFor = (name: string | undefined, path: BrandPath): LogoFile | undefined => {
    if (name === undefined) return undefined;
    const image = logo.images !== undefined && Object.hasOwn(logo.images, name) ? logo.images[name] : undefined;
    if (image === undefined) return { file: name, path };
    if (typeof image === 'string') return { file: image, path: ['logo', 'images', name] };
    return { file: image.path, alt: image.alt, path: ['logo', 'images', name, 'path'] };
  };
  if (typeof variant === 'string') return { light: fileFor(variant, ['logo', size]) };
  return {
    light: fileFor(variant.light ?? variant.dark, ['logo', size, variant.light === undefined ? 'dark' : 'light']),
    dark: fileFor(variant.dark, ['logo', size, 'dark']),
  };
}

function readPicture(source: KitSource, { file: name, path }: LogoFile): Picture | undefined {
  const place = source.placeOf(path);
  const file = findFile(source.folders, name);
  if (file === undefined) {
    const near = fileNames(source.folders).filter((other) => /\.(svg|png)$/i.test(other));
    const folders = source.folders.map((folder) => folder.path);
    source.report(messages.missingFile(formatPath(path), name, folders, place, near));
    return undefined;
  }
  const drawn = drawnBefore.get(file.bytes) ?? (/\.png$/i.test(name) ? readPng(file) : drawSvg(file));
  drawnBefore.set(file.bytes, drawn);
  if (typeof drawn !== 'string') return drawn;
  source.report(messages.badLogo(file.path, drawn, atStart(file)));
  return undefined;
}

const atStart = ({ path }: KitFile): Place => ({ file: path, line: 1, column: 1 });

/** Width and height stand at fixed offsets in the first chunk (PNG specification, third edition, 11.2.1). */
function readPng({ bytes }: KitFile): Picture | string {
  const isPng = bytes.length > 33 && [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
  if (!isPng) return 'it is no PNG file';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { png: bytes, aspect: width / height } : 'it has no size';
}

/** What a logo cannot hold: text needs fonts of the computer, the others reach outside the file. */
const REFUSED = /<!(DOCTYPE|ENTITY)|<(image|text|foreignObject|script)[\s/>]/i;

/** The picture, or why there is none. */
function drawSvg({ bytes }: KitFile): Picture | string {
  const text = textOf(bytes);
  if (text === undefined) return 'it is not UTF-8 text';
  const refused = REFUSED.exec(text);
  if (refused !== null) return `it holds \`${refused[0].trim()}\``;
  try {
    const drawing = new Resvg(text, { fitTo: { mode: 'width', value: WIDTH }, font: { loadSystemFonts: false } });
    return { png: new Uint8Array(drawing.render().asPng()), aspect: drawing.width / drawing.height };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
