// Error bars of a series, with a length of their own at every point (ECMA-376 part 1, 21.2.2.55).
import { fillXml } from '../colors.js';
import { cellsXml } from './chart-data.js';
import type { ChartData } from './data-columns.js';
import type { PlacedSeries } from './series.js';
import { EMU } from './strokes.js';

/** `c:errBars` for each direction; those of bars and lines run along the values and do not say so. */
export function errorBarsXml({ plot, series, columns }: PlacedSeries, data: ChartData): string {
  return (series.errorBars ?? [])
    .map(({ direction, color, width, hasCaps }, index) => {
      const cells = columns.errors[index];
      if (cells === undefined) return '';
      const towards = plot.kind === 'bar' ? '' : `<c:errDir val="${direction}"/>`;
      const kind = `<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="${hasCaps ? 0 : 1}"/>`;
      const lengths = `<c:plus>${cellsXml(data, cells.plus)}</c:plus><c:minus>${cellsXml(data, cells.minus)}</c:minus>`;
      const stroke = `<c:spPr><a:ln w="${Math.round(width * EMU)}">${fillXml(color)}</a:ln></c:spPr>`;
      return `<c:errBars>${towards}${kind}${lengths}${stroke}</c:errBars>`;
    })
    .join('');
}
