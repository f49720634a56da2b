// The colours of a kit: palette names and references become values, theme slots stay slots.
import type { Color } from '../frame/types.js';
import { type BrandPath, formatPath } from './describe-issue.js';
import { type KitSource, SETTINGS } from './kit-source.js';
import * as messages from './messages.js';
import { need } from './need.js';
import { COLOR_NAMES, COLOR_SLOTS } from './schema.js';
import type { ColorName } from './types.js';

/** The named colours, and how any other reference in the kit is looked up. */
export interface KitColors {
  readonly colors: Readonly<Record<ColorName, Color>>;
  /** The colour that the value at a path names; reports and gives black where there is none. */
  lookUp(value: string, path: BrandPath): Color;
}

/** Which field of brand.yml stands for a colour of ours where `colors` does not name it. */
const SEMANTIC = {
  text1: 'foreground',
  background1: 'background',
  text2: 'primary',
  background2: 'light',
  accent1: 'primary',
  accent2: 'secondary',
  accent3: 'tertiary',
  link: 'info',
  positive: 'success',
  warning: 'warning',
  negative: 'danger',
} as const;

const BLACK: Color = { rgb: '000000' };
const HEXADECIMAL = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** A name on its way to a value. */
interface Reference {
  readonly value: string;
  readonly path: BrandPath;
}

/** Resolves all named colours. Reports `kit/missing-field`, `kit/unknown-color`, `kit/color-circle`. */
export function resolveColors(source: KitSource): KitColors {
  const lookUp = (value: string, path: BrandPath): Color => follow(source, { value, path }, []);
  const entries = COLOR_NAMES.map((name): [ColorName, Color] => {
    const definition = definitionOf(source, name);
    const path = [...SETTINGS, 'colors', name];
    if (definition === undefined) return [name, need(source, path, undefined, BLACK)];
    const color = follow(source, definition, [name]);
    return [name, isSlot(name) ? { rgb: color.rgb, slot: name } : color];
  });
  // Every name of the list has its entry.
  return { colors: Object.fromEntries(entries) as Record<ColorName, Color>, lookUp };
}

const isSlot = (name: string): name is (typeof COLOR_SLOTS)[number] => COLOR_SLOTS.some((slot) => slot === name);
const isColorName = (name: string): name is ColorName => COLOR_NAMES.some((known) => known === name);

/** What a kit says a named colour is. */
function definitionOf({ settings, brand }: KitSource, name: ColorName): Reference | undefined {
  const own = settings.colors?.[name];
  if (own !== undefined) return { value: own, path: [...SETTINGS, 'colors', name] };
  const field = name in SEMANTIC ? SEMANTIC[name as keyof typeof SEMANTIC] : undefined; // Checked just before.
  const value = field === undefined ? undefined : brand.color?.[field];
  return field === undefined || value === undefined ? undefined : { value, path: ['color', field] };
}

/** Follows names to a value: names of ours first, then the palette; inside `color` only the palette. */
function follow(source: KitSource, { value, path }: Reference, seen: readonly string[]): Color {
  const digits = HEXADECIMAL.exec(value)?.[1];
  if (digits !== undefined) return { rgb: (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase() };
  const palette = source.brand.color?.palette ?? {};
  const isBrandOwn = path[0] === 'color';
  if (!isBrandOwn && isColorName(value) && !seen.includes(value)) {
    const definition = definitionOf(source, value);
    if (definition !== undefined) {
      const color = follow(source, definition, [...seen, value]);
      return isSlot(value) ? { rgb: color.rgb, slot: value } : color;
    }
  }
  const paletteKey = `palette ${value}`;
  const inPalette = Object.hasOwn(palette, value) ? palette[value] : undefined;
  if (inPalette !== undefined && !seen.includes(paletteKey)) {
    return follow(source, { value: inPalette, path: ['color', 'palette', value] }, [...seen, paletteKey]);
  }
  if (inPalette !== undefined || seen.includes(value)) {
    const names = [...seen, value].map((name) => name.replace(/^palette /, ''));
    source.report(messages.colorCircle(formatPath(path), names, source.placeOf(path)));
  } else {
    const known = [...Object.keys(palette), ...(isBrandOwn ? [] : COLOR_NAMES)];
    source.report(messages.unknownColor(formatPath(path), value, known, source.placeOf(path)));
  }
  return BLACK;
}
