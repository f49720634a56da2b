// Sizes the panels of a chart of several views until all of it, with axes, headers and legends, fills its box.
import type { Spec, View } from 'vega';
import type { ChartSize } from './fit-spec.js';
import { shareOf } from './panel-shares.js';

/** A signal that holds the width or the height of panels. */
interface PanelSignal {
  readonly name: string;
  readonly side: 'width' | 'height';
  readonly share: number;
}

/** What panels have together before axes and headers are known, as a share of the box. */
const FIRST_GUESS = 0.75;
/** Layouts tried: a size changes labels, and these change the room that is left. */
const MOST_LAYOUTS = 12;
/** Points that a figure may fall short of its box or stand over it. */
const TOLERANCE = 0.25;
/** Least points that panels have together on a side. */
const LEAST = 8;

/** The signals of a compiled spec that hold shares: its own `width` and `height` where all panels have the same. */
export function panelSignals(spec: Spec): readonly PanelSignal[] {
  const named = (spec.signals ?? []).map((signal) => ({
    name: signal.name,
    value: 'value' in signal ? (signal.value as unknown) : undefined,
  }));
  const all = [...named, { name: 'width', value: spec.width }, { name: 'height', value: spec.height }];
  return all.flatMap(({ name, value }): readonly PanelSignal[] => {
    const share = typeof value === 'number' ? shareOf(value) : undefined;
    return share === undefined ? [] : [{ name, side: /height$/i.test(name) ? 'height' : 'width', share }];
  });
}

/** The spec with first sizes in the place of shares. */
export function withFirstSizes(spec: Spec, signals: readonly PanelSignal[], size: ChartSize): Spec {
  const first = new Map(signals.map(({ name, side, share }) => [name, share * size[side] * FIRST_GUESS]));
  const named = (spec.signals ?? []).map((signal) => (first.has(signal.name) ? { ...signal, value: first.get(signal.name) } : signal));
  const own = Object.fromEntries([...first].filter(([name]) => name === 'width' || name === 'height'));
  return { ...spec, ...own, signals: named as NonNullable<Spec['signals']> }; // the same signals with other values
}

/** Runs a view until it fills its box; gives the origin at which its top left corner is that of the box. */
export function fitPanels(view: View, signals: readonly PanelSignal[], size: ChartSize): readonly [number, number] {
  const room = { width: size.width * FIRST_GUESS, height: size.height * FIRST_GUESS };
  const slope = { width: 1, height: 1 };
  let before: { readonly room: typeof room; readonly box: ReturnType<typeof boundsOf> } | undefined;
  for (let layouts = 1; ; layouts += 1) {
    const box = boundsOf(view);
    const isFitting = (['width', 'height'] as const).every((side) => Math.abs(size[side] - box[side]) <= TOLERANCE);
    if (isFitting || layouts >= MOST_LAYOUTS) return [-box.x, -box.y];
    const tried = { ...room };
    for (const side of ['width', 'height'] as const) {
      const step = before === undefined ? 0 : tried[side] - before.room[side];
      if (before !== undefined && Math.abs(step) > 1) slope[side] = Math.min(4, Math.max(0.5, (box[side] - before.box[side]) / step));
      room[side] = Math.max(LEAST, tried[side] + (size[side] - box[side]) / slope[side]);
    }
    before = { room: tried, box };
    for (const { name, side, share } of signals) view.signal(name, share * room[side]);
    view.resize().run();
  }
}

/** The box of everything drawn. */
function boundsOf(view: View): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  // The scene graph has no typings; its root holds one group whose bounds are those of everything drawn.
  const { root } = view.scenegraph() as unknown as {
    readonly root: { readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } };
  };
  const { x1, y1, x2, y2 } = root.bounds;
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}
