// Shapes: five presets and free paths.
import type { Rect } from '../../../base/geometry.js';
import { inchesFromPoints } from '../../../base/length.js';
import type { Color, PathCommand, ShapeItem, Stroke } from '../../../frame/types.js';
import { fillXml, pptxColor } from '../colors.js';
import { labelShape } from '../label-shape.js';
import { inchBox } from '../position.js';
import type { ShapeName, ShapeOptions, ShapePoint } from '../pptxgen.js';
import type { ItemWriter } from '../types.js';
import { childAt, documentOf, type Element, elementFromXml } from '../xml.js';

const PRESETS: Readonly<Record<Exclude<ShapeItem['geometry'], object>, ShapeName>> = {
  rectangle: 'rect',
  ellipse: 'ellipse',
  line: 'line',
  diamond: 'diamond',
  triangle: 'triangle',
};

const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;

/** How a shape is painted; `opacity` is 0 to 1. */
interface Paint {
  readonly fill?: Color | undefined;
  readonly stroke?: Stroke | undefined;
  readonly opacity?: number | undefined;
}

/** The options of a painted shape. */
function paintOptions({ fill, stroke, opacity = 1 }: Paint): Pick<ShapeOptions, 'fill' | 'line'> {
  const transparency = Math.round((1 - opacity) * 100);
  return {
    ...(fill === undefined ? {} : { fill: { color: pptxColor(fill), transparency } }),
    ...(stroke === undefined || stroke.width <= 0
      ? {}
      : { line: { color: pptxColor(stroke.color), width: stroke.width, dashType: DASHES[stroke.dash ?? 'solid'], transparency } }),
  };
}

function pathPoint(command: PathCommand, box: Rect): ShapePoint {
  const x = (value: number): number => inchesFromPoints(value - box.x);
  const y = (value: number): number => inchesFromPoints(value - box.y);
  switch (command[0]) {
    case 'M':
      return { x: x(command[1]), y: y(command[2]), moveTo: true };
    case 'L':
      return { x: x(command[1]), y: y(command[2]) };
    case 'C': {
      const curve = { type: 'cubic', x1: x(command[1]), y1: y(command[2]), x2: x(command[3]), y2: y(command[4]) } as const;
      return { x: x(command[5]), y: y(command[6]), curve };
    }
    case 'Z':
      return { close: true };
  }
}

/** Points of a path relative to its box, as pptxgenjs takes them. */
const pathPoints = (commands: readonly PathCommand[], box: Rect): ShapePoint[] => commands.map((command) => pathPoint(command, box));

/** Restores what pptxgenjs cannot say: the theme's link colour, and no outline where none was asked for. */
function completePaint(shape: Element, { fill, stroke, opacity = 1 }: Paint): void {
  const properties = childAt(shape, 'spPr');
  if (properties === undefined) return;
  const replace = (parent: Element, color: Color | undefined): void => {
    const old = childAt(parent, 'solidFill');
    if (old !== undefined && color?.slot === 'link') parent.replaceChild(elementFromXml(documentOf(shape), fillXml(color, opacity)), old);
  };
  replace(properties, fill);
  const line = childAt(properties, 'ln');
  if (stroke !== undefined && stroke.width > 0 && line !== undefined) {
    replace(line, stroke.color);
    return;
  }
  const none = elementFromXml(documentOf(shape), '<a:ln><a:noFill/></a:ln>');
  if (line === undefined) properties.appendChild(none);
  else properties.replaceChild(none, line);
}

/** Writes a shape; one without words for screen readers is marked as decoration. */
export const shape: ItemWriter<ShapeItem> = {
  place(slide, item, key) {
    const options: ShapeOptions = { ...inchBox(item.box), objectName: key, ...paintOptions(item) };
    if (typeof item.geometry === 'string') slide.addShape(PRESETS[item.geometry], options);
    else slide.addShape('custGeom', { ...options, points: pathPoints(item.geometry.path, item.box) });
  },
  complete(elements, item) {
    for (const element of elements) {
      completePaint(element, item);
      labelShape(element, { name: item.name, alt: item.alt ?? '' });
    }
  },
};
