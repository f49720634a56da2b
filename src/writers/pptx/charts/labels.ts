// Data labels of a series: the values themselves, or a given text for each point.
import type { NativeChart, NativeSeries } from '../../../frame/chart.js';
import type { Color } from '../../../frame/types.js';
import { escapeXml } from '../xml.js';
import { finite } from './chart-data.js';
import type { ChartContext } from './chart-part.js';
import { type ChartText, richTextXml, textPropertiesXml } from './chart-text.js';
import { readableOn } from './readable-on.js';

/** Where PowerPoint lets labels stand (ECMA-376 part 1, 21.2.3.10, and [MS-OI29500] 2.1.1475): undefined means nowhere else than its own choice. */
function positionOf(chart: NativeChart, series: NativeSeries): string | undefined {
  switch (chart.kind) {
    case 'bar':
      if (chart.grouping === 'clustered') return 'outEnd';
      return series.color === undefined ? 'inBase' : 'ctr';
    case 'line':
      return 't';
    case 'pie':
      return 'outEnd';
    default:
      return undefined;
  }
}

/** Labels inside a fill take the colour that can be read on it; labels beside it are text. */
function labelColor(chart: NativeChart, fill: Color | undefined, { kit }: ChartContext): Color {
  const inside = (chart.kind === 'bar' && chart.grouping !== 'clustered') || chart.kind === 'doughnut' || chart.kind === 'area';
  return inside && fill !== undefined ? readableOn(fill, kit.colors.background1, kit.colors.text1) : kit.colors.text1;
}

/** Labels have the format of the value axis, unless that one counts in shares and the values do not. */
function formatXml({ grouping, series, valueAxis }: NativeChart): string {
  const counted = grouping === 'percentStacked' && series.some(({ values }) => values.some((value) => Math.abs(finite(value) ?? 0) > 1));
  return `<c:numFmt formatCode="${escapeXml(counted ? 'General' : valueAxis.format)}" sourceLinked="0"/>`;
}

/** The switches that end every label group, in schema order. */
const switches = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const NO_BOX = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** One point's own label: a given text, or the value in a colour that its own fill needs. */
function pointLabelXml(index: number, chart: NativeChart, series: NativeSeries, context: ChartContext): string {
  if (finite(series.values[index]) === null) return '';
  const own = series.pointColors?.[index];
  const text: ChartText = { size: chart.textSize, color: labelColor(chart, own ?? series.color, context), oneLine: true };
  const position = positionOf(chart, series);
  const place = position === undefined ? '' : `<c:dLblPos val="${position}"/>`;
  if (series.labels === 'value') {
    if (own === undefined) return '';
    return `<c:dLbl><c:idx val="${index}"/>${formatXml(chart)}${NO_BOX}${textPropertiesXml(text, context.language)}${place}${switches(true)}</c:dLbl>`;
  }
  const words = series.labels?.[index] ?? '';
  if (words.trim() === '') return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
  return `<c:dLbl><c:idx val="${index}"/>${richTextXml(words, text, context.language)}${NO_BOX}${place}${switches(true)}</c:dLbl>`;
}

/** The labels of a series. */
export function labelsXml(chart: NativeChart, series: NativeSeries, context: ChartContext): string {
  if (series.labels === undefined) return '';
  const points = chart.categories.map((_, index) => pointLabelXml(index, chart, series, context)).join('');
  const text = textPropertiesXml(
    { size: chart.textSize, color: labelColor(chart, series.color, context), oneLine: true },
    context.language,
  );
  const position = positionOf(chart, series);
  const place = position === undefined ? '' : `<c:dLblPos val="${position}"/>`;
  return `<c:dLbls>${points}${formatXml(chart)}${NO_BOX}${text}${place}${switches(series.labels === 'value')}</c:dLbls>`;
}
