// The paper sizes of a memo.
import { type KitSource, SETTINGS } from './kit-source.js';
import { need } from './need.js';
import type { PageDesign } from './types.js';

/** A paper size and its margins, in points. Reports `kit/missing-field`. */
export function resolvePage(source: KitSource, paper: 'a4' | 'letter'): PageDesign {
  const path = [...SETTINGS, 'memo', 'pages', paper];
  const { size, margins } = source.settings.memo?.pages?.[paper] ?? {};
  const margin = (side: 'top' | 'right' | 'bottom' | 'left'): number => need(source, [...path, 'margins', side], margins?.[side], 0);
  return {
    size: need(source, [...path, 'size'], size, { width: 0, height: 0 }),
    margins: { top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') },
  };
}
