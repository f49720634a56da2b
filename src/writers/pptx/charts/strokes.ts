// Strokes of lines in charts.
import type { NativeLine } from '../../../frame/chart.js';
import type { Color } from '../../../frame/types.js';
import { fillXml } from '../colors.js';

/** EMU in a point. */
export const EMU = 12_700;

/** No stroke at all; without it PowerPoint draws one of its own. */
export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** The stroke of a line. */
export function lineXml(color: Color | undefined, line: NativeLine | undefined, opacity = 1): string {
  if (color === undefined || line === undefined) return NO_LINE;
  const dash = line.dash === 'solid' ? '' : `<a:prstDash val="${line.dash}"/>`;
  return `<a:ln w="${Math.round(line.width * EMU)}" cap="rnd">${fillXml(color, opacity)}${dash}<a:round/></a:ln>`;
}
