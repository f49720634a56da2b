// Data labels of a series: the values themselves, or a given text for each point.
import type { NativeSeries } from '../../../frame/chart.js';
import type { Color } from '../../../frame/types.js';
import { escapeXml } from '../xml.js';
import type { ChartContext } from './chart-part.js';
import { type ChartText, richTextXml, textPropertiesXml } from './chart-text.js';
import { finite } from './data-columns.js';
import { readableOn } from './readable-on.js';
import type { PlacedSeries } from './series.js';

type LabelPosition = NonNullable<NativeSeries['labelPosition']>;

/** Places of a label by the places that a kind knows (ECMA-376 part 1, 21.2.3.10, and [MS-OI29500] 2.1.1475). */
const IN_BARS: Readonly<Partial<Record<LabelPosition, string>>> = { insideEnd: 'inEnd', insideBase: 'inBase', center: 'ctr' };
const AT_POINTS: Readonly<Partial<Record<LabelPosition, string>>> = { above: 't', below: 'b', left: 'l', right: 'r', center: 'ctr' };

/** Where labels stand; undefined means nowhere else than PowerPoint's own choice. */
function positionOf({ plot, series }: PlacedSeries): string | undefined {
  const wanted = series.labelPosition ?? 'outsideEnd';
  switch (plot.kind) {
    case 'bar':
      if (plot.grouping === 'clustered') return IN_BARS[wanted] ?? 'outEnd';
      return IN_BARS[wanted] ?? (series.color === undefined ? 'inBase' : 'ctr');
    case 'line':
    case 'scatter':
    case 'bubble':
      return AT_POINTS[wanted] ?? 't';
    case 'pie':
      return IN_BARS[wanted] === 'ctr' ? 'ctr' : 'outEnd';
    case 'area':
    case 'doughnut':
      return undefined;
  }
}

/** Labels inside a fill take the colour that can be read on it; labels beside it are text. */
function labelColor(placed: PlacedSeries, fill: Color | undefined, { kit }: ChartContext): Color {
  if (placed.series.labelColor !== undefined) return placed.series.labelColor;
  const position = positionOf(placed);
  const isInside = placed.plot.kind === 'bar' ? position !== 'outEnd' : position === undefined;
  return isInside && fill !== undefined ? readableOn(fill, kit.colors.background1, kit.colors.text1) : kit.colors.text1;
}

/** Labels have the format of their axis, unless that one counts in shares and the values do not. */
function formatXml({ chart, plot, series }: PlacedSeries): string {
  const axis = (plot.isSecond ? chart.secondValueAxis : undefined) ?? chart.valueAxis;
  const isCounted =
    plot.grouping === 'percentStacked' && plot.series.some(({ values }) => values.some((value) => Math.abs(finite(value) ?? 0) > 1));
  return `<c:numFmt formatCode="${escapeXml(series.labelFormat ?? (isCounted ? 'General' : axis.format))}" sourceLinked="0"/>`;
}

/** The switches that end every label group, in schema order. */
const switches = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const NO_BOX = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

const placeXml = (placed: PlacedSeries): string => {
  const position = positionOf(placed);
  return position === undefined ? '' : `<c:dLblPos val="${position}"/>`;
};

/** One point's own label: a given text, or the value in a colour that its own fill needs. */
function pointLabelXml(index: number, placed: PlacedSeries, context: ChartContext): string {
  const { series, chart } = placed;
  if (finite(series.values[index]) === null) return '';
  const own = series.pointColors?.[index];
  const text: ChartText = { size: chart.textSize, color: labelColor(placed, own ?? series.color, context), oneLine: true };
  if (series.labels === 'value') {
    if (own === undefined) return '';
    return `<c:dLbl><c:idx val="${index}"/>${formatXml(placed)}${NO_BOX}${textPropertiesXml(text, context.language)}${placeXml(placed)}${switches(true)}</c:dLbl>`;
  }
  const words = series.labels?.[index] ?? '';
  if (words.trim() === '') return '';
  return `<c:dLbl><c:idx val="${index}"/>${richTextXml(words, text, context.language)}${NO_BOX}${placeXml(placed)}${switches(true)}</c:dLbl>`;
}

/** The labels of a series; points without words of their own show none. */
export function labelsXml(placed: PlacedSeries, context: ChartContext): string {
  const { series, chart } = placed;
  if (series.labels === undefined) return '';
  const points = series.values.map((_, index) => pointLabelXml(index, placed, context)).join('');
  const text = textPropertiesXml(
    { size: chart.textSize, color: labelColor(placed, series.color, context), oneLine: true },
    context.language,
  );
  return `<c:dLbls>${points}${formatXml(placed)}${NO_BOX}${text}${placeXml(placed)}${switches(series.labels === 'value')}</c:dLbls>`;
}
