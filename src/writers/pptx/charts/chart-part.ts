// The chart part of a native chart, whole: pptxgenjs makes the part and ties it to its slide, this is what stands in it.
import type { NativeChart } from '../../../frame/chart.js';
import type { Kit } from '../../../kit/types.js';
import { escapeXml, NAMESPACES, partFromXml } from '../xml.js';
import { axesXml } from './axes.js';
import { textPropertiesXml } from './chart-text.js';
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
  const hidden = chart.plots
    .flatMap(({ kind, series }) =>
      series.map(({ color, isUnlisted }) => kind !== 'pie' && kind !== 'doughnut' && (color === undefined || isUnlisted === true)),
    )
    .map((isHidden, index) => (isHidden ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : ''));
  const text = textPropertiesXml({ size: chart.textSize, color: kit.colors.text1 }, language);
  return `<c:legend><c:legendPos val="${LEGEND_SIDES[chart.legend]}"/>${hidden.join('')}<c:overlay val="0"/>${text}</c:legend>`;
}

/** The bytes of a chart part; `workbook` is the relationship that leads to its data. */
export function chartPart(chart: NativeChart, workbook: string, context: ChartContext): Uint8Array {
  const root = `xmlns:c="${NAMESPACES.c}" xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}"`;
  const plot = `<c:plotArea><c:layout/>${plotsXml(chart, context)}${axesXml(chart, context)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const body = `<c:autoTitleDeleted val="1"/>${plot}${legendXml(chart, context)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${chart.blanks}"/>`;
  const text = textPropertiesXml({ size: chart.textSize, color: context.kit.colors.text1 }, context.language);
  return partFromXml(
    `<c:chartSpace ${root}><c:date1904 val="0"/><c:lang val="${escapeXml(context.language)}"/><c:roundedCorners val="0"/><c:chart>${body}</c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  );
}
