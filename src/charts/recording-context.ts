// A canvas that draws nothing: it keeps what Vega paints as drawing operations in points.
import type { DrawingOperation } from '../frame/chart.js';
import type { Measure } from '../frame/measure.js';
import type { Color, FontRef, PathCommand, Stroke } from '../frame/types.js';
import type { FindColor } from './find-color.js';

/** A 2-D transform as canvas writes it: x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The part of a canvas context's state that save and restore keep. */
interface PaintState {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  dash: readonly number[];
  matrix: Matrix;
}

export interface RecordingOptions {
  readonly measure: Measure;
  readonly findColor: FindColor;
  /** What stands behind the chart; text that lets it through is set in a blend. */
  readonly background: Color;
  /** The face that a CSS font names. */
  readonly readFont: (font: string) => { readonly font: FontRef; readonly size: number };
}

/** Where text starts, as a share of its width left of the point it is set at. */
const ALIGNED: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };

/** Rounded, so that operations are short and the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** A new context and the list that it fills. */
export function createRecording(options: RecordingOptions): { readonly context: object; readonly operations: readonly DrawingOperation[] } {
  const operations: DrawingOperation[] = [];
  const saved: PaintState[] = [];
  let path: PathCommand[] = [];
  /** True while the last operation is the fill of the current path, which a stroke may join. */
  let isFilled = false;
  const state: PaintState = {
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    globalAlpha: 1,
    font: '11px text',
    textAlign: 'left',
    dash: [],
    matrix: [1, 0, 0, 1, 0, 0],
  };

  const point = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = state.matrix;
    return [rounded(a * x + c * y + e), rounded(b * x + d * y + f)];
  };
  const transform = (a: number, b: number, c: number, d: number, e: number, f: number): void => {
    const [ma, mb, mc, md, me, mf] = state.matrix;
    state.matrix = [ma * a + mc * b, mb * a + md * b, ma * c + mc * d, mb * c + md * d, ma * e + mc * f + me, mb * e + md * f + mf];
  };
  const add = (command: PathCommand): void => {
    path.push(command);
    isFilled = false;
  };
  const lineTo = (x: number, y: number): void => add([path.length === 0 ? 'M' : 'L', ...point(x, y)]);
  const curveTo = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): void => {
    if (path.length === 0) add(['M', ...point(x1, y1)]);
    add(['C', ...point(x1, y1), ...point(x2, y2), ...point(x, y)]);
  };

  const context = {
    canvas: { width: 0, height: 0 },
    pixelRatio: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    miterLimit: 4,
    lineDashOffset: 0,
    globalCompositeOperation: 'source-over',
    textBaseline: 'alphabetic',
    set fillStyle(value: unknown) {
      state.fillStyle = value;
    },
    set strokeStyle(value: unknown) {
      state.strokeStyle = value;
    },
    set lineWidth(value: number) {
      state.lineWidth = value;
    },
    set globalAlpha(value: number) {
      state.globalAlpha = value;
    },
    set font(value: string) {
      state.font = value;
    },
    set textAlign(value: string) {
      state.textAlign = value;
    },
    save() {
      saved.push({ ...state });
    },
    restore() {
      Object.assign(state, saved.pop());
    },
    translate(x: number, y: number) {
      transform(1, 0, 0, 1, x, y);
    },
    scale(x: number, y: number) {
      transform(x, 0, 0, y, 0, 0);
    },
    rotate(angle: number) {
      transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
    },
    transform,
    setLineDash(dash: readonly number[] | null) {
      state.dash = dash ?? [];
    },
    // A clip would only hide what specs may not push out of their scales.
    clip() {},
    clearRect() {},
    beginPath() {
      path = [];
      isFilled = false;
    },
    moveTo(x: number, y: number) {
      add(['M', ...point(x, y)]);
    },
    lineTo,
    bezierCurveTo: curveTo,
    quadraticCurveTo(cx: number, cy: number, x: number, y: number) {
      quadratic(path, point(cx, cy), point(x, y), add);
    },
    arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false) {
      arc(x, y, radius, from, sweep(from, to, counterclockwise), lineTo, curveTo);
    },
    rect(x: number, y: number, width: number, height: number) {
      add(['M', ...point(x, y)]);
      add(['L', ...point(x + width, y)]);
      add(['L', ...point(x + width, y + height)]);
      add(['L', ...point(x, y + height)]);
      add(['Z']);
    },
    closePath() {
      if (path.length > 0) add(['Z']);
    },
    fill() {
      const paint = options.findColor(state.fillStyle);
      if (paint === undefined || !hasArea(path)) return;
      operations.push({ type: 'path', commands: path, fill: paint.color, ...opacityOf(paint.opacity * state.globalAlpha) });
      isFilled = true;
    },
    stroke() {
      const paint = options.findColor(state.strokeStyle);
      if (path.length < 2 || paint === undefined) return;
      const stroke = strokeOf(paint.color, state);
      const opacity = opacityOf(paint.opacity * state.globalAlpha);
      const last = operations.at(-1);
      if (isFilled && last?.type === 'path' && last.opacity === opacity.opacity) operations[operations.length - 1] = { ...last, stroke };
      else operations.push({ type: 'path', commands: path, stroke, ...opacity });
    },
    measureText(text: string) {
      const { font, size } = options.readFont(state.font);
      return { width: options.measure.width(String(text), font, size) };
    },
    fillText(text: unknown, x: number, y: number) {
      const paint = options.findColor(state.fillStyle);
      const label = String(text);
      if (paint === undefined || label.trim() === '') return;
      const { font, size } = options.readFont(state.font);
      const width = options.measure.width(label, font, size);
      const [startX, startY] = point(x - width * (ALIGNED[state.textAlign] ?? 0), y);
      const [a, b] = state.matrix;
      operations.push({
        type: 'text',
        text: label,
        x: startX,
        y: startY,
        width: rounded(width),
        angle: rounded((Math.atan2(b, a) * 180) / Math.PI),
        font,
        size: rounded(size),
        color: blend(paint.color, options.background, paint.opacity * state.globalAlpha),
      });
    },
    // A halo behind text: nothing that a page or a slide could keep as text.
    strokeText() {},
    isPointInPath: () => false,
  };
  return { context, operations };
}

/** False for the bar of a zero, which some viewers would show as a hairline. */
function hasArea(path: readonly PathCommand[]): boolean {
  const numbers = path.flatMap(([, ...coordinates]) => coordinates);
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return (
    path.length > 2 &&
    spread(numbers.filter((_, index) => index % 2 === 0)) > 0 &&
    spread(numbers.filter((_, index) => index % 2 === 1)) > 0
  );
}

const opacityOf = (opacity: number): { readonly opacity?: number } => (opacity < 0.999 ? { opacity: rounded(opacity) } : {});

function blend(front: Color, back: Color, opacity: number): Color {
  if (opacity >= 0.999) return front;
  const part = (color: Color, index: number): number => Number.parseInt(color.rgb.slice(index, index + 2), 16);
  const mixed = [0, 2, 4].map((index) => Math.round(part(front, index) * opacity + part(back, index) * (1 - opacity)));
  return {
    rgb: mixed
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase(),
  };
}

/** Dashes become one of three kinds: short marks are dots. */
function strokeOf(color: Color, state: PaintState): Stroke {
  const [mark = 0, gap = 0] = state.dash;
  const width = rounded(state.lineWidth);
  if (mark <= 0 || gap <= 0) return { color, width };
  return { color, width, dash: mark <= 2 * state.lineWidth ? 'dot' : 'dash' };
}

/** A quadratic curve as a cubic one: its control points lie two thirds of the way to the one control point. */
function quadratic(
  path: readonly PathCommand[],
  control: readonly [number, number],
  end: readonly [number, number],
  add: (command: PathCommand) => void,
): void {
  const last = path.at(-1);
  const numbers = last === undefined || last[0] === 'Z' ? control : (last.slice(-2) as [number, number]); // every command but Z ends in a point
  const third = (from: number, to: number): number => rounded(from + ((to - from) * 2) / 3);
  add([
    'C',
    third(numbers[0], control[0]),
    third(numbers[1], control[1]),
    third(end[0], control[0]),
    third(end[1], control[1]),
    end[0],
    end[1],
  ]);
}

/** The angle that an arc covers, signed (HTML canvas, `arc`). */
function sweep(from: number, to: number, counterclockwise: boolean): number {
  const full = 2 * Math.PI;
  if (!counterclockwise && to - from >= full) return full;
  if (counterclockwise && from - to >= full) return -full;
  const turned = (to - from) % full;
  if (counterclockwise) return turned > 0 ? turned - full : turned;
  return turned < 0 ? turned + full : turned;
}

/** An arc as cubic curves of at most a quarter turn each; the error is under 0.03 % of the radius. */
function arc(
  x: number,
  y: number,
  radius: number,
  from: number,
  turn: number,
  lineTo: (x: number, y: number) => void,
  curveTo: (...points: [number, number, number, number, number, number]) => void,
): void {
  lineTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  for (let piece = 0; piece < pieces; piece += 1) {
    const start = from + piece * step;
    const end = start + step;
    const [startX, startY] = [x + radius * Math.cos(start), y + radius * Math.sin(start)];
    const [endX, endY] = [x + radius * Math.cos(end), y + radius * Math.sin(end)];
    curveTo(
      startX - reach * Math.sin(start),
      startY + reach * Math.cos(start),
      endX + reach * Math.sin(end),
      endY - reach * Math.cos(end),
      endX,
      endY,
    );
  }
}
