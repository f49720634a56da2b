// Text as outlines, for pictures that are drawn without fonts.
import { unreachable } from '../base/unreachable.js';
import type { MeasurableFonts } from './create-measure.js';
import { faceOf } from './face-of.js';
import { shaperFor } from './shaper.js';
import type { FontRef, PathCommand } from './types.js';

/** The outlines of shaped text whose baseline starts at the origin, y down, in points. */
export function outlineText(text: string, fonts: MeasurableFonts, font: FontRef, size: number): readonly PathCommand[] {
  const shaper = shaperFor(faceOf(fonts[font.role].faces, font).bytes);
  const scale = size / shaper.unitsPerEm;
  const { glyphs, positions } = shaper.font.layout(text);
  let [penX, penY] = [0, 0];
  return glyphs.flatMap((glyph, index) => {
    const { xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const [left, base] = [penX + xOffset, penY + yOffset];
    const point = (x: number, y: number): [number, number] => [(left + x) * scale, -(base + y) * scale];
    penX += xAdvance;
    penY += yAdvance;
    return glyphOutline(glyph.path.commands, point);
  });
}

type GlyphCommand = { readonly command: string; readonly args: readonly number[] };

/** Quadratic curves become cubic: their control points lie two thirds of the way to the one control point. */
function glyphOutline(commands: readonly GlyphCommand[], point: (x: number, y: number) => [number, number]): readonly PathCommand[] {
  let pen: readonly [number, number] = [0, 0];
  return commands.map(({ command, args }): PathCommand => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    const from = pen;
    const third = (start: number, control: number): number => start + ((control - start) * 2) / 3;
    switch (command) {
      case 'moveTo':
      case 'lineTo':
        pen = [a, b];
        return [command === 'moveTo' ? 'M' : 'L', ...point(a, b)];
      case 'quadraticCurveTo':
        pen = [c, d];
        return ['C', ...point(third(from[0], a), third(from[1], b)), ...point(third(c, a), third(d, b)), ...point(c, d)];
      case 'bezierCurveTo':
        pen = [e, f];
        return ['C', ...point(a, b), ...point(c, d), ...point(e, f)];
      case 'closePath':
        return ['Z'];
      default:
        return unreachable(command as never); // fontkit knows no others
    }
  });
}
