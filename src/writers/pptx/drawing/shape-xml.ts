// Areas and lines of a drawing as shapes: presets where PowerPoint has them, free forms otherwise.
import type { Rect } from '../../../base/geometry.js';
import { emuFromPoints } from '../../../base/length.js';
import type { DrawnStroke, PathOperation } from '../../../frame/drawing.js';
import { pathBounds } from '../../../frame/path-bounds.js';
import type { PathCommand } from '../../../frame/types.js';
import { DECORATIVE } from '../decorative.js';
import { extentXml } from '../position.js';
import { escapeXml } from '../xml.js';
import { clipArea, clipLine, isInside } from './clip-path.js';
import { areaXml, outlineXml } from './paint-xml.js';
import type { Placement } from './placement.js';
import { type Preset, presetOf } from './preset-of.js';

/** The shapes of a path in painting order: one, or area and line apart where a clip cuts them; none where nothing is seen. */
export function shapesXml(operation: PathOperation, placement: Placement): readonly string[] {
  const { commands, fill, stroke, clip, opacity } = operation;
  if (opacity === 0 && stroke === undefined) return [];
  if (clip === undefined || isInside(commands, stroke === undefined ? 0 : stroke.width / 2, clip)) return shapeXml(operation, placement);
  const { stroke: _line, ...area } = operation;
  const { fill: _fill, opacity: _opacity, ...line } = operation;
  return [
    ...(fill === undefined ? [] : shapeXml({ ...area, commands: clipArea(commands, clip) }, placement)),
    ...(stroke === undefined ? [] : shapeXml({ ...line, commands: clipLine(commands, clip) }, placement)),
  ];
}

function shapeXml({ commands, fill, opacity, stroke, name }: PathOperation, placement: Placement): readonly string[] {
  if (commands.length < 2 || (fill === undefined && stroke === undefined)) return [];
  const moved = commands.map((command) => movedCommand(command, placement));
  const preset = presetOf(moved);
  if (preset?.shape === 'line') return stroke === undefined ? [] : [lineXml(preset, stroke, name, placement)];
  const geometry = preset === undefined ? freeXml(moved, fill !== undefined) : presetXml(preset);
  const turn = preset?.flipped === true ? ' flipV="1"' : '';
  const properties = `<p:nvSpPr>${nameXml(name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`;
  const box = preset?.box ?? pathBounds(moved);
  const paint = `${areaXml(fill, opacity)}${outlineXml(stroke, placement.scale)}`;
  return [`<p:sp>${properties}<p:spPr><a:xfrm${turn}>${extentXml(box)}</a:xfrm>${geometry}${paint}</p:spPr></p:sp>`];
}

const nameXml = (name: string): string => `<p:cNvPr id="1" name="${escapeXml(name)}">${DECORATIVE}</p:cNvPr>`;

/** A straight line is a connector, whose ends can be moved. */
function lineXml({ box, flipped = false }: Preset, stroke: DrawnStroke, name: string, { scale }: Placement): string {
  const properties = `<p:nvCxnSpPr>${nameXml(name)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>`;
  const place = `<a:xfrm${flipped ? ' flipV="1"' : ''}>${extentXml(box)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>`;
  return `<p:cxnSp>${properties}<p:spPr>${place}${outlineXml(stroke, scale)}</p:spPr></p:cxnSp>`;
}

function presetXml({ shape, adjust }: Preset): string {
  const values = adjust === undefined ? '<a:avLst/>' : `<a:avLst><a:gd name="adj" fmla="val ${adjust}"/></a:avLst>`;
  return `<a:prstGeom prst="${shape}">${values}</a:prstGeom>`;
}

/** A free form in EMU from the corner of its box (ECMA-376 part 1, 20.1.9.15). */
function freeXml(commands: readonly PathCommand[], isFilled: boolean): string {
  const box = pathBounds(commands);
  const parts = commands.map((command) => partXml(command, box)).join('');
  const size = ` w="${emuFromPoints(box.width)}" h="${emuFromPoints(box.height)}"`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path${size}${isFilled ? '' : ' fill="none"'}>${parts}</a:path></a:pathLst></a:custGeom>`;
}

function partXml(command: PathCommand, box: Rect): string {
  const point = (x: number, y: number): string => `<a:pt x="${emuFromPoints(x - box.x)}" y="${emuFromPoints(y - box.y)}"/>`;
  switch (command[0]) {
    case 'M':
      return `<a:moveTo>${point(command[1], command[2])}</a:moveTo>`;
    case 'L':
      return `<a:lnTo>${point(command[1], command[2])}</a:lnTo>`;
    case 'C':
      return `<a:cubicBezTo>${point(command[1], command[2])}${point(command[3], command[4])}${point(command[5], command[6])}</a:cubicBezTo>`;
    case 'Z':
      return '<a:close/>';
  }
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
