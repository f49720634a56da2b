// A chart without a native kind: its drawing as one group of shapes and text boxes, every part editable; a picture where they are too many.
import type { DrawingOperation, TextOperation } from '../../../frame/drawing.js';
import type { ChartItem } from '../../../frame/types.js';
import { type Placement, placementOf } from '../drawing/placement.js';
import { shapesXml } from '../drawing/shape-xml.js';
import { textXml } from '../drawing/text-xml.js';
import { labelShape } from '../label-shape.js';
import { extentXml, inchBox } from '../position.js';
import type { DeckContext, ItemWriter } from '../types.js';
import { documentOf, elementFromXml, removeElement } from '../xml.js';
import { completePicture, placePicture } from './picture.js';

/** Writes a chart from its drawing. */
export const drawing: ItemWriter<ChartItem> = {
  // A stand-in: the library knows neither groups nor most of what a drawing needs.
  place(slide, item, key) {
    const { picture } = item.figure;
    if (picture !== undefined) placePicture(slide, item, picture, key);
    else slide.addShape('rect', { ...inchBox(item.box), objectName: key });
  },
  complete(elements, item, context) {
    const { box, figure, name } = item;
    for (const element of elements) {
      if (figure.picture !== undefined) {
        completePicture(element, item, figure.picture, context);
        continue;
      }
      const child = extentXml(box).replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
      const properties = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>';
      const place = `<p:grpSpPr><a:xfrm>${extentXml(box)}${child}</a:xfrm></p:grpSpPr>`;
      const document = documentOf(element);
      const group = elementFromXml(document, `<p:grpSp>${properties}${place}</p:grpSp>`);
      for (const xml of partsXml(figure.drawing.operations, placementOf(figure.drawing, box), context))
        group.appendChild(elementFromXml(document, xml));
      element.parentNode?.insertBefore(group, element);
      removeElement(element);
      labelShape(group, { name, alt: figure.alt });
    }
  },
};

/** The parts of a drawing in painting order; lines of one text share a box. */
function partsXml(operations: readonly DrawingOperation[], placement: Placement, context: DeckContext): readonly string[] {
  const texts = new Map<number, readonly TextOperation[]>();
  for (const operation of operations)
    if (operation.type === 'text') texts.set(operation.mark, [...(texts.get(operation.mark) ?? []), operation]);
  return operations.flatMap((operation) => {
    if (operation.type === 'path') return shapesXml(operation, placement);
    const lines = texts.get(operation.mark) ?? [];
    return lines[0] === operation ? (textXml(lines, placement, context) ?? []) : [];
  });
}
