// The chart part of a native chart, whole: pptxgenjs makes the part and ties it to its slide, this is what stands in it.
import type { NativeChart } from '../../../frame/chart.js';
import type { Kit } from '../../../kit/types.js';
import { escapeXml, NAMESPACES, partFromXml } from '../xml.js';
import { axesXml } from './axes.js';
import { textPropertiesXml } from './chart-text.js';
import { countLevels } from './levels.js';
import { plotsXml } from './plots.js';

/** What a chart takes from its deck. */
export interface ChartContext {
  readonly kit: Kit;
  /** BCP 47. */
  readonly language: string;
}

const LEGEND_SIDES = { top: 't', bottom: 'b', right: 'r' } as const;

/** A legend names neither the base of a range nor what only helps to draw. */
function legendXml(chart: NativeChart, { kit, language }: ChartContext): string {
  if (chart.legend === 'none') return '';
  const isHidden = chart.plots.flatMap(({ kind, series }) =>
    series.map(({ color, isUnlisted }) => kind !== 'pie' && kind !== 'doughnut' && (color === undefined || isUnlisted === true)),
  );
  const entries = [...isHidden, ...Array.from({ length: countLevels(chart) }, () => true)];
  const hidden = entries.map((each, index) => (each ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : ''));
  const text = textPropertiesXml({ size: chart.textSize, color: kit.colors.muted }, language);
  return `<c:legend><c:legendPos val="${LEGEND_SIDES[chart.legend]}"/>${hidden.join('')}${legendLayoutXml(chart)}<c:overlay val="0"/>${text}</c:legend>`;
}

/** A legend above begins at the left, as in the drawing, where the plot has a place of its own too. */
const legendLayoutXml = ({ legend, plotArea }: NativeChart): string =>
  legend !== 'top' || plotArea === undefined
    ? ''
    : '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout>';

/** Where the plot stands without the labels of its axes (ECMA-376 part 1, 21.2.2.95). */
function layoutXml({ plotArea }: NativeChart): string {
  if (plotArea === undefined) return '<c:layout/>';
  const share = (tag: string, number: number): string => `<c:${tag} val="${Number(number.toFixed(5))}"/>`;
  const { x, y, width, height } = plotArea;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${share('x', x)}${share('y', y)}${share('w', width)}${share('h', height)}</c:manualLayout></c:layout>`;
}

/** The bytes of a chart part; `workbook` is the relationship that leads to its data. */
export function chartPart(chart: NativeChart, workbook: string, context: ChartContext): Uint8Array {
  const root = `xmlns:c="${NAMESPACES.c}" xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}"`;
  const plot = `<c:plotArea>${layoutXml(chart)}${plotsXml(chart, context)}${axesXml(chart, context)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const body = `<c:autoTitleDeleted val="1"/>${plot}${legendXml(chart, context)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.blanks}"/>`;
  const text = textPropertiesXml({ size: chart.textSize, color: context.kit.colors.text1 }, context.language);
  return partFromXml(
    `<c:chartSpace ${root}><c:date1904 val="0"/><c:lang val="${escapeXml(context.language)}"/><c:roundedCorners val="0"/><c:chart>${body}</c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  );
}
