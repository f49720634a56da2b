// How parts of a drawing are filled and outlined, in DrawingML.
import { emuFromPoints } from '../../../base/length.js';
import { type DrawnStroke, type Fill, type Gradient, type GradientStop, isGradient } from '../../../frame/drawing.js';
import { colorXml, fillXml } from '../colors.js';

/** A fill; none where there is nothing to fill with. */
export function areaXml(fill: Fill | undefined, opacity = 1): string {
  if (fill === undefined) return '<a:noFill/>';
  return isGradient(fill) ? gradientXml(fill, opacity) : fillXml(fill, opacity);
}

/** An outline with its dashes, ends and corners; none where there is none. `scale` enlarges its width. */
export function outlineXml(stroke: DrawnStroke | undefined, scale: number): string {
  if (stroke === undefined || stroke.width <= 0) return '<a:ln><a:noFill/></a:ln>';
  const { color, width, dash, cap, join, opacity } = stroke;
  const ends = cap === 'round' ? 'rnd' : cap === 'square' ? 'sq' : 'flat';
  const corners = join === 'round' ? '<a:round/>' : join === 'bevel' ? '<a:bevel/>' : '<a:miter lim="400000"/>';
  return `<a:ln w="${emuFromPoints(width * scale)}" cap="${ends}">${fillXml(color, opacity)}${dash === undefined ? '' : dashXml(dash, width)}${corners}</a:ln>`;
}

/** Marks and gaps in hundred thousandths of the line's width (ECMA-376 part 1, 20.1.8.21). */
function dashXml(dash: readonly number[], width: number): string {
  const share = (length: number): number => Math.max(1000, Math.round((length / width) * 100_000));
  const pairs = dash.flatMap((mark, index) =>
    index % 2 === 0 ? [`<a:ds d="${share(mark)}" sp="${share(dash[index + 1] ?? mark)}"/>`] : [],
  );
  return `<a:custDash>${pairs.join('')}</a:custDash>`;
}

function gradientXml(gradient: Gradient, opacity: number): string {
  const direction =
    gradient.type === 'radial'
      ? `<a:path path="circle"><a:fillToRect${centerAttributes(gradient.center)}/></a:path>`
      : `<a:lin ang="${Math.round(angleOf(gradient) * 60_000)}" scaled="${isAslant(gradient) ? 1 : 0}"/>`;
  const stops = stopsOf(gradient).map(
    ({ offset, color }) => `<a:gs pos="${Math.round(offset * 100_000)}">${colorXml(color, opacity)}</a:gs>`,
  );
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst>${direction}</a:gradFill>`;
}

function centerAttributes([x, y]: readonly [number, number]): string {
  const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100_000);
  return ` l="${share(x)}" t="${share(y)}" r="${share(1 - x)}" b="${share(1 - y)}"`;
}

type Linear = Extract<Gradient, { type: 'linear' }>;

/** Clockwise from left to right, degrees. */
function angleOf({ from, to }: Linear): number {
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

const isAslant = ({ from, to }: Linear): boolean => from[0] !== to[0] && from[1] !== to[1];

/** Stops along the way that DrawingML's gradient goes: from edge to edge, or from the middle to the corners. */
function stopsOf(gradient: Gradient): readonly GradientStop[] {
  const place = gradient.type === 'radial' ? radialPlace(gradient.radii) : linearPlace(gradient);
  const moved = gradient.stops.map(({ offset, color }) => ({ offset: Math.min(1, Math.max(0, place(offset))), color }));
  const [first, last] = [moved[0], moved.at(-1)];
  return [
    ...(first !== undefined && first.offset > 0 ? [{ offset: 0, color: first.color }] : []),
    ...moved,
    ...(last !== undefined && last.offset < 1 ? [{ offset: 1, color: last.color }] : []),
  ];
}

/** A circle that ends at the corners is wider than one that ends at the sides. */
const radialPlace =
  ([inner, outer]: readonly [number, number]) =>
  (offset: number): number =>
    (inner + (outer - inner) * offset) * Math.SQRT2;

/** A gradient may begin and end inside of its box. */
function linearPlace({ from, to }: Linear): (offset: number) => number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const total = Math.abs(dx) + Math.abs(dy);
  const begins = (dx >= 0 ? from[0] : 1 - from[0]) * Math.abs(dx) + (dy >= 0 ? from[1] : 1 - from[1]) * Math.abs(dy);
  const length = dx * dx + dy * dy;
  return (offset) => (total === 0 ? offset : (begins + length * offset) / total);
}
