// The chart part of a native chart, whole: pptxgenjs makes the part and ties it to its slide, this is what stands in it.
import type { NativeChart } from '../../../frame/chart.js';
import type { Kit } from '../../../kit/types.js';
import { escapeXml, NAMESPACES, partFromXml } from '../xml.js';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './axes.js';
import { textPropertiesXml } from './chart-text.js';
import { seriesXml } from './series.js';

/** What a chart takes from its deck. */
export interface ChartContext {
  readonly kit: Kit;
  /** BCP 47. */
  readonly language: string;
}

const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** The hole of a doughnut in per cent of its width. */
const HOLE_SIZE = 60;

function plotXml(chart: NativeChart, context: ChartContext): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, context)).join('');
  const stacked = chart.grouping !== 'clustered';
  const grouping = `<c:grouping val="${stacked ? chart.grouping : 'standard'}"/><c:varyColors val="0"/>`;
  switch (chart.kind) {
    case 'bar': {
      const direction = chart.direction === 'horizontal' ? 'bar' : 'col';
      const gap = Math.round(Math.min(500, Math.max(0, chart.gapWidth)));
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${chart.grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/><c:overlap val="${stacked ? 100 : 0}"/>${AXIS_IDS}</c:barChart>`;
    }
    case 'line':
      return `<c:lineChart>${grouping}${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${grouping}${series}${AXIS_IDS}</c:areaChart>`;
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="${HOLE_SIZE}"/></c:doughnutChart>`;
  }
}

const LEGEND_SIDES = { top: 't', bottom: 'b', right: 'r' } as const;

/** A legend does not name the base of a range. */
function legendXml(chart: NativeChart, { kit, language }: ChartContext): string {
  if (chart.legend === 'none') return '';
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  const hidden = chart.series.map(({ color }, index) =>
    color === undefined && !round ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : '',
  );
  const text = textPropertiesXml({ size: chart.textSize, color: kit.colors.text1 }, language);
  return `<c:legend><c:legendPos val="${LEGEND_SIDES[chart.legend]}"/>${hidden.join('')}<c:overlay val="0"/>${text}</c:legend>`;
}

/** The bytes of a chart part; `workbook` is the relationship that leads to its data. */
export function chartPart(chart: NativeChart, workbook: string, context: ChartContext): Uint8Array {
  const root = `xmlns:c="${NAMESPACES.c}" xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}"`;
  const plot = `<c:plotArea><c:layout/>${plotXml(chart, context)}${axesXml(chart, context)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const body = `<c:autoTitleDeleted val="1"/>${plot}${legendXml(chart, context)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;
  const text = textPropertiesXml({ size: chart.textSize, color: context.kit.colors.text1 }, context.language);
  return partFromXml(
    `<c:chartSpace ${root}><c:date1904 val="0"/><c:lang val="${escapeXml(context.language)}"/><c:roundedCorners val="0"/><c:chart>${body}</c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  );
}
