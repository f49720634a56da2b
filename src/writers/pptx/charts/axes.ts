// The two axes of a native chart.
import type { NativeChart } from '../../../frame/chart.js';
import { fillXml } from '../colors.js';
import { attributesXml, escapeXml } from '../xml.js';
import { finite } from './chart-data.js';
import type { ChartContext } from './chart-part.js';
import { richTextXml, textPropertiesXml } from './chart-text.js';

/** The id that ties the plot to its category axis; unique within a chart. */
export const CATEGORY_AXIS = 111_111_111;
/** The id that ties the plot to its value axis. */
export const VALUE_AXIS = 222_222_222;

const RULE_WIDTH = 9525; // 0.75 pt

const rule = ({ kit }: ChartContext): string => `<c:spPr><a:noFill/><a:ln w="${RULE_WIDTH}">${fillXml(kit.colors.rule)}</a:ln></c:spPr>`;
const NO_LINE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

function titleXml(words: string | undefined, upright: boolean, chart: NativeChart, { kit, language }: ChartContext): string {
  if (words === undefined || words.trim() === '') return '';
  const text = { size: chart.textSize, color: kit.colors.muted, ...(upright ? { rotate: -90 } : {}) };
  return `<c:title>${richTextXml(words, text, language)}<c:overlay val="0"/></c:title>`;
}

const value = (tag: string, number: number | string | undefined): string =>
  number === undefined ? '' : `<c:${tag}${attributesXml({ val: number })}/>`;

/** Bars and areas are compared by length, so they start at zero unless the chart says otherwise or has values below it. */
function minimumOf({ kind, series, valueAxis }: NativeChart): number | undefined {
  if (valueAxis.minimum !== undefined) return valueAxis.minimum;
  const values = series.flatMap((each) => each.values.map(finite));
  const below = values.some((each) => each !== null && each < 0);
  return kind === 'line' || below ? undefined : 0;
}

function categoryAxisXml(chart: NativeChart, context: ChartContext): string {
  const horizontal = chart.kind === 'bar' && chart.direction === 'horizontal';
  const { kit, language } = context;
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${chart.reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    value('delete', chart.categoryAxis.visible ? 0 : 1),
    value('axPos', horizontal ? 'l' : 'b'),
    titleXml(chart.categoryAxis.title, horizontal, chart, context),
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    NO_TICKS,
    // Beside the plot, also where bars go below zero.
    '<c:tickLblPos val="low"/>',
    rule(context),
    textPropertiesXml({ size: chart.textSize, color: kit.colors.text1 }, language),
    value('crossAx', VALUE_AXIS),
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');
}

function valueAxisXml(chart: NativeChart, context: ChartContext): string {
  const horizontal = chart.kind === 'bar' && chart.direction === 'horizontal';
  const { kit, language } = context;
  const { maximum, gridlines, visible, title, format, majorUnit } = chart.valueAxis;
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${value('max', maximum)}${value('min', minimumOf(chart))}</c:scaling>`,
    value('delete', visible ? 0 : 1),
    value('axPos', horizontal ? 'b' : 'l'),
    gridlines ? `<c:majorGridlines>${rule(context).replace('<a:noFill/>', '')}</c:majorGridlines>` : '',
    titleXml(title, !horizontal, chart, context),
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`,
    NO_TICKS,
    '<c:tickLblPos val="nextTo"/>',
    NO_LINE,
    textPropertiesXml({ size: chart.textSize, color: kit.colors.muted }, language),
    value('crossAx', CATEGORY_AXIS),
    // Categories that run top-down would carry this axis to the top with them.
    value('crosses', chart.reversed ? 'max' : 'autoZero'),
    value('crossBetween', chart.kind === 'area' ? 'midCat' : 'between'),
    majorUnit !== undefined && majorUnit > 0 ? value('majorUnit', majorUnit) : '',
    '</c:valAx>',
  ].join('');
}

/** Both axes; pies and doughnuts have none. */
export const axesXml = (chart: NativeChart, context: ChartContext): string =>
  chart.kind === 'pie' || chart.kind === 'doughnut' ? '' : categoryAxisXml(chart, context) + valueAxisXml(chart, context);
