// Charts: native where PowerPoint has the kind, else drawn with shapes.
import type { NativeChart } from '../../../frame/chart.js';
import type { ChartItem } from '../../../frame/types.js';
import { chartWorkbook, STAND_IN } from '../charts/chart-data.js';
import { chartPart } from '../charts/chart-part.js';
import { labelShape } from '../label-shape.js';
import { relationshipsOf } from '../package.js';
import { inchBox } from '../position.js';
import type { ItemWriter, SlideContext } from '../types.js';
import { descendantsOf, type Element, NAMESPACES } from '../xml.js';
import { drawing } from './drawing.js';

/** The native description of a chart that has anything to draw. */
function nativeOf({ figure }: ChartItem): NativeChart | undefined {
  const { native } = figure;
  const isFilled = native?.plots.some(({ series }) => series.some(({ values }) => values.length > 0)) ?? false;
  return isFilled ? native : undefined;
}

/** Replaces the chart part and its workbook, which pptxgenjs tied to the slide, by complete ones. */
function completeNative(element: Element, item: ChartItem, native: NativeChart, context: SlideContext): void {
  const [chart] = descendantsOf(element, 'chart');
  const id = chart?.getAttributeNS(NAMESPACES.r, 'id');
  const part = relationshipsOf(context.package, context.part).find((relation) => relation.id === id)?.target;
  const workbook = part === undefined ? undefined : relationshipsOf(context.package, part).find(({ kind }) => kind === 'package');
  if (part === undefined || workbook === undefined) throw new Error(`Chart ${item.name} has no part or no workbook`);
  context.package.parts.set(part, chartPart(native, workbook.id, context));
  context.package.parts.set(workbook.target, chartWorkbook(native, item.figure));
}

/** Writes a chart: a native one with its workbook, or its drawing. */
export const chart: ItemWriter<ChartItem> = {
  place(slide, item, key, context) {
    const native = nativeOf(item);
    if (native === undefined) drawing.place(slide, item, key, context);
    // One plain colour: the part is replaced, and pptxgenjs picks missing colours at random.
    else slide.addChart('bar', [...STAND_IN], { ...inchBox(item.box), objectName: key, chartColors: ['000000'] });
  },
  complete(elements, item, context) {
    const native = nativeOf(item);
    if (native === undefined) {
      drawing.complete(elements, item, context);
      return;
    }
    for (const element of elements) {
      completeNative(element, item, native, context);
      labelShape(element, { name: item.name, alt: item.figure.alt });
    }
  },
};
