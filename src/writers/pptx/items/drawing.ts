// A chart without a native kind: its drawing as one group of free shapes and text boxes, every part editable.
import type { Rect } from '../../../base/geometry.js';
import type { DrawingOperation } from '../../../frame/chart.js';
import type { ChartItem, PathCommand } from '../../../frame/types.js';
import { cleanText } from '../clean-text.js';
import { pptxColor } from '../colors.js';
import { fontAscent } from '../font-ascent.js';
import { labelShape } from '../label-shape.js';
import { extentXml, inchBox } from '../position.js';
import type { SlideSheet } from '../pptxgen.js';
import { themeFont } from '../text-xml.js';
import type { DeckContext, ItemWriter } from '../types.js';
import { descendantsOf, documentOf, type Element, elementFromXml, requireChild } from '../xml.js';
import { completePaint, paintOptions, pathPoints } from './shape.js';
import { completeTurn } from './text.js';

type PathOperation = Extract<DrawingOperation, { type: 'path' }>;
type TextOperation = Extract<DrawingOperation, { type: 'text' }>;

/** A box for one line is this much higher than its size: single spacing and a little below for fonts that hang deeper. */
const LINE_HEIGHT = 1.35;

/** Where a drawing stands on its slide; it fills its box. */
interface Placement {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly scale: number;
}

function placementOf({ box, figure }: ChartItem): Placement {
  const horizontal = figure.drawing.width > 0 ? box.width / figure.drawing.width : 1;
  const vertical = figure.drawing.height > 0 ? box.height / figure.drawing.height : 1;
  return { x: (value) => box.x + value * horizontal, y: (value) => box.y + value * vertical, scale: Math.min(horizontal, vertical) };
}

function movedCommand(command: PathCommand, { x, y }: Placement): PathCommand {
  switch (command[0]) {
    case 'M':
    case 'L':
      return [command[0], x(command[1]), y(command[2])];
    case 'C':
      return ['C', x(command[1]), y(command[2]), x(command[3]), y(command[4]), x(command[5]), y(command[6])];
    case 'Z':
      return command;
  }
}

/** The box around a path; control points count, so it may be a little larger than what is seen. */
export function pathBox(commands: readonly PathCommand[]): Rect {
  const numbers = commands.flatMap((command) => command.slice(1) as readonly number[]); // everything after the letter is a coordinate
  const horizontal = numbers.filter((_, position) => position % 2 === 0);
  const vertical = numbers.filter((_, position) => position % 2 === 1);
  const left = Math.min(...horizontal);
  const top = Math.min(...vertical);
  return { x: left, y: top, width: Math.max(...horizontal) - left, height: Math.max(...vertical) - top };
}

function placePath(slide: SlideSheet, operation: PathOperation, key: string, placement: Placement): void {
  const commands = operation.commands.map((command) => movedCommand(command, placement));
  const box = pathBox(commands);
  slide.addShape('custGeom', { ...inchBox(box), objectName: key, ...paintOptions(operation), points: pathPoints(commands, box) });
}

/** The box of a line of text whose baseline starts at (x, y); PowerPoint turns a box about its centre, drawings turn text about its start. */
function textBox(operation: TextOperation, ascent: number, { x, y, scale }: Placement): Rect {
  const size = operation.size * scale;
  // A little reserve keeps a viewer with slightly wider letters from cutting the last one; nothing wraps.
  const width = operation.width * scale * 1.01 + 1;
  const height = size * LINE_HEIGHT;
  const angle = (operation.angle * Math.PI) / 180;
  const [right, down] = [width / 2, height / 2 - size * ascent];
  const centreX = x(operation.x) + right * Math.cos(angle) - down * Math.sin(angle);
  const centreY = y(operation.y) + right * Math.sin(angle) + down * Math.cos(angle);
  return { x: centreX - width / 2, y: centreY - height / 2, width, height };
}

function placeText(slide: SlideSheet, operation: TextOperation, key: string, placement: Placement, context: DeckContext): void {
  const { role, bold = false, italic = false } = operation.font;
  const ascent = fontAscent(context.kit.deck.fonts[role].faces.regular.bytes);
  const options = {
    fontFace: themeFont(role),
    fontSize: operation.size * placement.scale,
    bold,
    italic,
    color: pptxColor(operation.color),
    lang: context.language,
  };
  slide.addText([{ text: cleanText(operation.text), options }], {
    ...inchBox(textBox(operation, ascent, placement)),
    objectName: key,
    isTextBox: true,
    margin: 0,
    wrap: false,
    fit: 'none',
    valign: 'top',
  });
}

function completeText(shape: Element, operation: TextOperation): void {
  const body = requireChild(shape, 'txBody');
  const document = documentOf(body);
  const properties = '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>';
  body.replaceChild(elementFromXml(document, properties), requireChild(body, 'bodyPr'));
  for (const paragraph of descendantsOf(body, 'pPr')) {
    const single = `<a:pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/></a:pPr>`;
    paragraph.parentNode?.replaceChild(elementFromXml(document, single), paragraph);
  }
  for (const run of descendantsOf(body, 'rPr')) {
    for (const name of ['altLang', 'dirty']) run.removeAttribute(name);
    for (const font of descendantsOf(run, 'latin', 'ea', 'cs')) for (const name of ['pitchFamily', 'charset']) font.removeAttribute(name);
  }
  for (const end of descendantsOf(body, 'endParaRPr')) end.parentNode?.removeChild(end);
  completeTurn(shape, operation.angle);
  labelShape(shape, { name: `Label ${operation.text}`.slice(0, 60) });
}

/** The operations that leave something to see, each with its own place in the group. */
const visibleOperations = ({ figure }: ChartItem): readonly DrawingOperation[] =>
  figure.drawing.operations.filter((operation) =>
    operation.type === 'text'
      ? cleanText(operation.text).trim() !== ''
      : operation.commands.length > 1 && (operation.fill !== undefined || operation.stroke !== undefined) && operation.opacity !== 0,
  );

function groupOf(elements: readonly Element[], item: ChartItem): void {
  const [first] = elements;
  if (first === undefined) return;
  const child = extentXml(item.box).replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
  const xml = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${extentXml(item.box)}${child}</a:xfrm></p:grpSpPr></p:grpSp>`;
  const group = elementFromXml(documentOf(first), xml);
  first.parentNode?.insertBefore(group, first);
  for (const element of elements) group.appendChild(element);
  labelShape(group, { name: item.name, alt: item.figure.alt });
}

/** Writes a chart from its drawing. */
export const drawing: ItemWriter<ChartItem> = {
  place(slide, item, key, context) {
    const placement = placementOf(item);
    visibleOperations(item).forEach((operation, position) => {
      if (operation.type === 'path') placePath(slide, operation, `${key}/${position}`, placement);
      else placeText(slide, operation, `${key}/${position}`, placement, context);
    });
  },
  complete(elements, item) {
    const operations = visibleOperations(item);
    elements.forEach((element, position) => {
      const operation = operations[position];
      if (operation === undefined) throw new Error(`Drawing ${item.name} has more shapes than operations`);
      if (operation.type === 'text') {
        completeText(element, operation);
      } else {
        completePaint(element, operation);
        labelShape(element, { name: `Mark ${position + 1}`, alt: '' });
      }
    });
    groupOf(elements, item);
  },
};
