// The axes of a native chart: categories, days or numbers along the plot, values across it, a second pair where a chart has one.
import type { NativeCategoryAxis, NativeChart, NativeValueAxis } from '../../../frame/chart.js';
import { fillXml } from '../colors.js';
import { attributesXml, escapeXml } from '../xml.js';
import type { ChartContext } from './chart-part.js';
import { richTextXml, textPropertiesXml } from './chart-text.js';
import { finite } from './data-columns.js';

/** Ids that tie plots to their axes; unique within a chart. */
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const SECOND_CATEGORY_AXIS = 333_333_333;
const SECOND_VALUE_AXIS = 444_444_444;

/** The pair of axes that a plot stands on. */
export const axisIdsXml = (isSecond: boolean): string =>
  isSecond
    ? `<c:axId val="${SECOND_CATEGORY_AXIS}"/><c:axId val="${SECOND_VALUE_AXIS}"/>`
    : `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const RULE_WIDTH = 9525; // 0.75 pt
const rule = ({ kit }: ChartContext): string => `<a:ln w="${RULE_WIDTH}">${fillXml(kit.colors.rule)}</a:ln>`;
const NO_LINE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

const value = (tag: string, number: number | string | undefined): string =>
  number === undefined ? '' : `<c:${tag}${attributesXml({ val: number })}/>`;

/** Where an axis lies, and the axis it crosses. */
interface Place {
  readonly id: number;
  readonly crossing: number;
  readonly side: 'l' | 'r' | 't' | 'b';
  /** Where on the crossing axis this one stands. */
  readonly crosses: 'autoZero' | 'min' | 'max';
  /** There for its plot, but never shown. */
  readonly isHidden?: boolean;
}

const isUpright = ({ side }: Place): boolean => side === 'l' || side === 'r';

function titleXml(words: string | undefined, place: Place, chart: NativeChart, { kit, language }: ChartContext): string {
  if (words === undefined || words.trim() === '') return '';
  const text = { size: chart.textSize, color: kit.colors.muted, ...(isUpright(place) ? { rotate: -90 } : {}) };
  return `<c:title>${richTextXml(words, text, language)}<c:overlay val="0"/></c:title>`;
}

const gridXml = (isShown: boolean, context: ChartContext): string =>
  isShown ? `<c:majorGridlines><c:spPr>${rule(context)}</c:spPr></c:majorGridlines>` : '';

const formatXml = (format: string): string => `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;

/** Ids, scale, place and title: what every axis begins with. */
function headXml(
  axis: { readonly title?: string; readonly visible: boolean; readonly gridlines?: boolean },
  scale: string,
  place: Place,
  chart: NativeChart,
  context: ChartContext,
): string {
  const isHidden = place.isHidden === true || !axis.visible;
  const position = `${value('delete', isHidden ? 1 : 0)}${value('axPos', place.side)}`;
  const grid = gridXml(axis.gridlines === true && place.isHidden !== true, context);
  const title = isHidden ? '' : titleXml(axis.title, place, chart, context);
  return `<c:axId val="${place.id}"/><c:scaling>${scale}</c:scaling>${position}${grid}${title}`;
}

const crossXml = (place: Place): string => `${value('crossAx', place.crossing)}${value('crosses', place.crosses)}`;

function categoryAxisXml(
  axis: Exclude<NativeCategoryAxis, { kind: 'number' }>,
  place: Place,
  chart: NativeChart,
  context: ChartContext,
): string {
  const { kit, language } = context;
  const orientation = value('orientation', axis.isReversed ? 'maxMin' : 'minMax');
  const text = textPropertiesXml({ size: chart.textSize, color: isUpright(place) ? kit.colors.text1 : kit.colors.muted }, language);
  // Beside the plot, also where bars go below zero; on the far side where values run downwards.
  const side = value('tickLblPos', chart.valueAxis.isReversed === true ? 'high' : 'low');
  const look = `${NO_TICKS}${side}<c:spPr><a:noFill/>${rule(context)}</c:spPr>${text}${crossXml(place)}`;
  if (axis.kind === 'text')
    return `<c:catAx>${headXml(axis, orientation, place, chart, context)}${formatXml('General')}${look}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const scale = `${orientation}${value('max', axis.maximum)}${value('min', axis.minimum)}`;
  const steps = `${value('baseTimeUnit', axis.baseUnit)}${value('majorUnit', axis.majorUnit)}${value('majorTimeUnit', axis.majorTimeUnit)}`;
  return `<c:dateAx>${headXml(axis, scale, place, chart, context)}${formatXml(axis.format)}${look}<c:auto val="0"/><c:lblOffset val="100"/>${steps}</c:dateAx>`;
}

function numberAxisXml(
  axis: NativeValueAxis,
  place: Place,
  chart: NativeChart,
  context: ChartContext,
  between: 'between' | 'midCat',
  minimum = axis.minimum,
): string {
  const direction = value('orientation', axis.isReversed === true ? 'maxMin' : 'minMax');
  const scale = `${value('logBase', axis.logBase)}${direction}${value('max', axis.maximum)}${value('min', minimum)}`;
  const { kit, language } = context;
  return [
    `<c:valAx>${headXml(axis, scale, place, chart, context)}${formatXml(axis.format)}${NO_TICKS}${value('tickLblPos', 'nextTo')}`,
    NO_LINE,
    textPropertiesXml({ size: chart.textSize, color: kit.colors.muted }, language),
    crossXml(place),
    value('crossBetween', between),
    axis.majorUnit !== undefined && axis.majorUnit > 0 ? value('majorUnit', axis.majorUnit) : '',
    '</c:valAx>',
  ].join('');
}

/** Bars and areas are compared by length, so they start at zero unless the chart says otherwise or has values below it. */
function minimumOf({ plots, valueAxis }: NativeChart): number | undefined {
  if (valueAxis.minimum !== undefined) return valueAxis.minimum;
  const plot = plots.find(({ isSecond, kind }) => !isSecond && (kind === 'bar' || kind === 'area'));
  const values = plot?.series.flatMap((each) => each.values.map(finite)) ?? [];
  return plot === undefined || values.some((each) => each !== null && each < 0) ? undefined : 0;
}

/** All axes; pies and doughnuts have none. */
export function axesXml(chart: NativeChart, context: ChartContext): string {
  const { plots, categoryAxis, valueAxis, secondValueAxis } = chart;
  if (plots.some(({ kind }) => kind === 'pie' || kind === 'doughnut')) return '';
  const isHorizontal = plots.some(({ kind, direction }) => kind === 'bar' && direction === 'horizontal');
  const isReversed = categoryAxis.isReversed === true;
  // Bars and areas grow from where the axis crosses; a plot without them has its axis below it wherever zero is.
  const hasBase = plots.some(({ kind }) => kind === 'bar' || kind === 'area') && valueAxis.logBase === undefined;
  const crosses = hasBase ? 'autoZero' : valueAxis.isReversed === true ? 'max' : 'min';
  const along: Place = { id: CATEGORY_AXIS, crossing: VALUE_AXIS, side: isHorizontal ? 'l' : 'b', crosses };
  const across: Place = {
    id: VALUE_AXIS,
    crossing: CATEGORY_AXIS,
    side: isHorizontal ? 'b' : 'l',
    // Categories that run top-down would carry this axis to the top with them.
    crosses: isReversed ? 'max' : categoryAxis.kind === 'number' ? 'min' : 'autoZero',
  };
  const between = categoryAxis.kind === 'number' || categoryAxis.isTight === true ? 'midCat' : 'between';
  const first =
    categoryAxis.kind === 'number'
      ? numberAxisXml(categoryAxis, along, chart, context, 'midCat')
      : categoryAxisXml(categoryAxis, along, chart, context);
  const values = numberAxisXml(valueAxis, across, chart, context, between, minimumOf(chart));
  if (secondValueAxis === undefined || categoryAxis.kind === 'number') return first + values;
  const hidden: Place = { id: SECOND_CATEGORY_AXIS, crossing: SECOND_VALUE_AXIS, side: along.side, crosses: 'autoZero', isHidden: true };
  const opposite: Place = {
    id: SECOND_VALUE_AXIS,
    crossing: SECOND_CATEGORY_AXIS,
    side: isHorizontal ? 't' : 'r',
    crosses: isReversed ? 'autoZero' : 'max',
  };
  return (
    first +
    values +
    numberAxisXml(secondValueAxis, opposite, chart, context, between) +
    categoryAxisXml(categoryAxis, hidden, chart, context)
  );
}
