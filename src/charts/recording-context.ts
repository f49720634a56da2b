// A canvas that draws nothing: it keeps what Vega paints as drawing operations in points.
import type { Rect } from '../base/geometry.js';
import type { DrawingOperation, DrawnStroke, Fill, PathOperation, TextOperation } from '../frame/drawing.js';
import type { Measure } from '../frame/measure.js';
import { pathBounds } from '../frame/path-bounds.js';
import type { FontRef, PathCommand } from '../frame/types.js';
import { createCanvasPath } from './canvas-path.js';
import { intersection, isHidden } from './clip-box.js';
import type { FindColor } from './find-color.js';
import { isVegaGradient, readGradient } from './read-gradient.js';

/** A 2-D transform as canvas writes it: x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The part of a canvas context's state that save and restore keep. */
interface PaintState {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  dash: readonly number[];
  matrix: Matrix;
  clip: Rect | undefined;
}

const START: PaintState = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '11px text',
  textAlign: 'left',
  dash: [],
  matrix: [1, 0, 0, 1, 0, 0],
  clip: undefined,
};

export interface RecordingOptions {
  readonly measure: Measure;
  readonly findColor: FindColor;
  /** The face that a CSS font names. */
  readonly readFont: (font: string) => { readonly font: FontRef; readonly size: number };
}

/** A context for Vega's canvas renderer, and what it has painted. */
export interface Recording {
  readonly context: object;
  readonly operations: readonly DrawingOperation[];
  /** Says what is painted from now on, until the next call: each call begins another mark. */
  beginMark(name: string): void;
}

/** Where text starts, as a share of its width left of the point it is set at. */
const ALIGNED: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };

/** Rounded, so that operations are short and the same on every machine. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

const opacityOf = (opacity: number): { readonly opacity?: number } => (opacity < 0.999 ? { opacity: rounded(opacity) } : {});

/** A new context and the list that it fills. */
export function createRecording(options: RecordingOptions): Recording {
  const operations: DrawingOperation[] = [];
  const saved: PaintState[] = [];
  const state: PaintState = { ...START };
  let part = { name: 'Part', mark: 0 };
  /** The last operation while it is the fill of the current path, which a stroke may join. */
  let filled: PathOperation | undefined;
  let hasHalos = false;

  const toPoint = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = state.matrix;
    return [rounded(a * x + c * y + e), rounded(b * x + d * y + f)];
  };
  const path = createCanvasPath(toPoint);
  const common = () => ({ ...part, ...(state.clip === undefined ? {} : { clip: state.clip }) });

  const paint = {
    ...path,
    beginPath() {
      path.beginPath();
      filled = undefined;
    },
    clip() {
      const { x, y, width, height } = pathBounds(path.commands());
      const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
      state.clip = state.clip === undefined ? box : intersection(state.clip, box);
    },
    fill() {
      const commands = path.commands();
      const fill = fillOf(state.fillStyle, commands, options.findColor);
      if (fill === undefined || !hasArea(commands) || isHidden(commands, 0, state.clip)) return;
      filled = { type: 'path', ...common(), commands, fill: fill.fill, ...opacityOf(fill.opacity * state.globalAlpha) };
      operations.push(filled);
    },
    stroke() {
      const commands = path.commands();
      const stroke = strokeOf(state, options.findColor);
      if (commands.length < 2 || stroke === undefined || isHidden(commands, stroke.width / 2, state.clip)) return;
      if (filled !== undefined && operations.at(-1) === filled) operations[operations.length - 1] = { ...filled, stroke };
      else operations.push({ type: 'path', ...common(), commands, stroke });
    },
    strokeRect() {},
    fillRect() {},
    clearRect() {},
    drawImage() {},
    isPointInPath: () => false,
  };

  const text = {
    measureText(value: unknown) {
      const { font, size } = options.readFont(state.font);
      return { width: options.measure.width(String(value), font, size) };
    },
    fillText(value: unknown, x: number, y: number) {
      const color = options.findColor(state.fillStyle);
      const operation = color === undefined ? undefined : textOf(String(value), x, y, state, options.readFont(state.font), options.measure);
      if (operation === undefined || color === undefined) return;
      addText({ ...common(), ...operation, color: color.color, ...opacityOf(color.opacity * state.globalAlpha) });
    },
    // A stroke around letters is a halo: printed over them it would eat them.
    strokeText(value: unknown, x: number, y: number) {
      const stroke = strokeOf(state, options.findColor);
      const operation =
        stroke === undefined ? undefined : textOf(String(value), x, y, state, options.readFont(state.font), options.measure);
      if (operation === undefined || stroke === undefined) return;
      addText({ ...common(), ...operation, color: stroke.color, opacity: 0, halo: { ...stroke, join: 'round' } });
    },
  };

  /** A text set twice in one place, for its halo and for its letters, is one. */
  function addText(operation: TextOperation): void {
    hasHalos ||= operation.halo !== undefined;
    const index = hasHalos ? operations.findLastIndex((other) => other.type === 'text' && isSameText(other, operation)) : -1;
    const other = operations[index];
    const isTwice = other?.type === 'text' && (operation.halo !== undefined || other.halo !== undefined);
    if (isTwice) operations.splice(index, 1);
    operations.push(isTwice ? mergeText(other, operation) : operation);
  }

  return {
    operations,
    beginMark(name) {
      part = { name, mark: part.mark + 1 };
    },
    context: createContext(state, saved, paint, text),
  };
}

/** The canvas context as Vega sees it: state, transforms, paths and text. */
function createContext(state: PaintState, saved: PaintState[], paint: object, text: object): object {
  const transform = (a: number, b: number, c: number, d: number, e: number, f: number): void => {
    const [ma, mb, mc, md, me, mf] = state.matrix;
    state.matrix = [ma * a + mc * b, mb * a + md * b, ma * c + mc * d, mb * c + md * d, ma * e + mc * f + me, mb * e + md * f + mf];
  };
  const context = {
    canvas: { width: 0, height: 0 },
    pixelRatio: 1,
    miterLimit: 4,
    globalCompositeOperation: 'source-over',
    textBaseline: 'alphabetic',
    ...paint,
    ...text,
    save() {
      saved.push({ ...state });
    },
    restore() {
      Object.assign(state, saved.pop());
    },
    translate: (x: number, y: number) => transform(1, 0, 0, 1, x, y),
    scale: (x: number, y: number) => transform(x, 0, 0, y, 0, 0),
    rotate: (angle: number) => transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0),
    transform,
    setLineDash(dash: readonly number[] | null) {
      state.dash = dash ?? [];
    },
  };
  const settable = ['fillStyle', 'strokeStyle', 'lineWidth', 'lineCap', 'lineJoin', 'lineDashOffset', 'globalAlpha', 'font', 'textAlign'];
  for (const key of settable) {
    Object.defineProperty(context, key, {
      get: () => state[key as keyof PaintState], // the list above holds its keys
      set: (value: unknown) => Object.assign(state, { [key]: value }),
    });
  }
  return context;
}

/** False for the bar of a zero, which some viewers would show as a hairline. */
function hasArea(commands: readonly PathCommand[]): boolean {
  const { width, height } = pathBounds(commands);
  return commands.length > 2 && width > 0 && height > 0;
}

function fillOf(style: unknown, commands: readonly PathCommand[], findColor: FindColor): { fill: Fill; opacity: number } | undefined {
  if (isVegaGradient(style)) {
    const gradient = readGradient(style, findColor);
    return gradient === undefined || commands.length === 0 ? undefined : { fill: gradient, opacity: 1 };
  }
  const paint = findColor(style);
  return paint === undefined ? undefined : { fill: paint.color, opacity: paint.opacity };
}

/** A line as it is set in the state; a gradient along a line becomes its middle colour. */
function strokeOf(state: PaintState, findColor: FindColor): DrawnStroke | undefined {
  const { strokeStyle: style, lineWidth, lineCap, lineJoin, lineDashOffset } = state;
  const stops = isVegaGradient(style) ? readGradient(style, findColor)?.stops : undefined;
  const middle = stops?.[Math.floor(stops.length / 2)];
  const paint = middle === undefined ? findColor(isVegaGradient(style) ? undefined : style) : { color: middle.color, opacity: 1 };
  if (paint === undefined) return undefined;
  const [a, b, c, d] = state.matrix;
  const scale = Math.sqrt(Math.abs(a * d - b * c));
  const dash = state.dash.map((length) => rounded(length * scale));
  const isDashed = dash.some((length, index) => index % 2 === 1 && length > 0) || (dash.length === 1 && (dash[0] ?? 0) > 0);
  return {
    color: paint.color,
    width: rounded(lineWidth * scale),
    ...(isDashed ? { dash: dash.length % 2 === 0 ? dash : [...dash, ...dash] } : {}),
    ...(isDashed && lineDashOffset !== 0 ? { dashOffset: rounded(lineDashOffset * scale) } : {}),
    ...(lineCap === 'round' || lineCap === 'square' ? { cap: lineCap } : {}),
    ...(lineJoin === 'round' || lineJoin === 'bevel' ? { join: lineJoin } : {}),
    ...opacityOf(paint.opacity * state.globalAlpha),
  };
}

type PlacedText = Pick<TextOperation, 'type' | 'text' | 'x' | 'y' | 'width' | 'align' | 'angle' | 'font' | 'size'>;

function textOf(
  label: string,
  x: number,
  y: number,
  state: PaintState,
  { font, size }: { readonly font: FontRef; readonly size: number },
  measure: Measure,
): PlacedText | undefined {
  if (label.trim() === '') return undefined;
  const width = measure.width(label, font, size);
  const share = ALIGNED[state.textAlign] ?? 0;
  const [a, b, c, d, e, f] = state.matrix;
  const left = x - width * share;
  return {
    type: 'text',
    text: label,
    x: rounded(a * left + c * y + e),
    y: rounded(b * left + d * y + f),
    width: rounded(width),
    align: share === 0 ? 'left' : share === 1 ? 'right' : 'center',
    angle: rounded((Math.atan2(b, a) * 180) / Math.PI),
    font,
    size: rounded(size),
  };
}

const isSameText = (a: TextOperation, b: TextOperation): boolean =>
  a.text === b.text && a.x === b.x && a.y === b.y && a.angle === b.angle && a.size === b.size;

/** The letters of either over the halo of either. */
function mergeText(first: TextOperation, second: TextOperation): TextOperation {
  const [letters, behind] = second.opacity === 0 ? [first, second] : [second, first];
  const halo = letters.halo ?? behind.halo;
  return { ...letters, ...(halo === undefined ? {} : { halo }) };
}
