// The text styles of a target.
import type { Target } from '../frame/types.js';
import { type KitSource, SETTINGS } from './kit-source.js';
import { need } from './need.js';
import type { KitColors } from './resolve-colors.js';
import { STYLE_NAMES } from './schema.js';
import type { StyleName, TextStyle } from './types.js';

/** All styles of a target; size and pitch must be stated. Reports `kit/missing-field` and what colours report. */
export function resolveStyles(source: KitSource, target: Target, { colors, lookUp }: KitColors): Readonly<Record<StyleName, TextStyle>> {
  const entries = STYLE_NAMES.map((name): [StyleName, TextStyle] => {
    const path = [...SETTINGS, target, 'styles', name];
    const { font = 'text', bold = false, italic = false, size, pitch, color, before = 0 } = source.settings[target]?.styles?.[name] ?? {};
    const style: TextStyle = {
      font: { role: font, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
      size: need(source, [...path, 'size'], size, 10),
      pitch: need(source, [...path, 'pitch'], pitch, 12),
      color: color === undefined ? colors.text1 : lookUp(color, [...path, 'color']),
      before,
    };
    return [name, style];
  });
  // Every name of the list has its entry.
  return Object.fromEntries(entries) as Record<StyleName, TextStyle>;
}
