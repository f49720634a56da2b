// Draws what is not text: charts as vectors with real text, shapes and pictures.
import type { Rect } from '../../base/geometry.js';
import { ARTIFACT, type ChartItem, type ImageItem, type NodeId, type ShapeItem } from '../../frame/types.js';
import { decimal, decimals, fillColor, paintOperator, pathOperators, shapePath, strokeStyle } from './content.js';
import { drawOperation } from './draw-operation.js';
import type { Pen } from './pen.js';
import { tagDataTable } from './tag-data-table.js';

/** Replays a chart's drawing inside its figure, scaled to its box; its data follow as a table for those who do not see it. */
export function drawChartItem(pen: Pen, item: ChartItem): void {
  const { box, node, name, figure } = item;
  const { drawing, alt } = figure;
  markFigure(pen, node, box, alt || name);
  const scaleX = box.width / drawing.width;
  const scaleY = box.height / drawing.height;
  pen.pdf.paint(`q ${decimal(scaleX, 6)} 0 0 ${decimal(scaleY, 6)} ${decimals(box.x, box.y)} cm`);
  for (const operation of drawing.operations) drawOperation(pen, operation);
  pen.pdf.paint('Q');
  pen.tagger.close();
  if (node !== ARTIFACT) tagDataTable(pen, item);
}

/** Draws a shape: decoration, or a part of the figure it names. */
export function drawShapeItem(pen: Pen, { box, node, name, alt, geometry, fill, stroke }: ShapeItem): void {
  const filled = geometry === 'line' ? undefined : fill;
  if (filled === undefined && stroke === undefined) return;
  markFigure(pen, node, box, alt || name);
  const styles = [filled && fillColor(filled), stroke && strokeStyle(stroke)].filter((style) => style !== undefined);
  pen.pdf.paint(
    `q ${styles.join(' ')} ${pathOperators(shapePath(geometry, box))} ${paintOperator(filled !== undefined, stroke !== undefined)} Q`,
  );
  pen.tagger.close();
}

/** Draws a picture. */
export function drawImageItem(pen: Pen, { box, node, name, alt, png }: ImageItem): void {
  markFigure(pen, node, box, alt || name);
  pen.pdf.drawImage(pen.imageOf(png), box.x, box.y, box.width, box.height);
  pen.tagger.close();
}

/** Opens the content of a figure and notes what it covers; its own alternative text goes before the item's. */
function markFigure(pen: Pen, node: NodeId, box: Rect, alt: string): void {
  if (node === ARTIFACT) {
    pen.tagger.mark('layout', box.x, box.y);
    return;
  }
  const element = pen.tagger.element(node);
  if (element.tag === 'Figure') {
    element.alt ??= alt;
    pen.tagger.cover(element, box);
  }
  pen.tagger.mark(element, box.x, box.y);
}
