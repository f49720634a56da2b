// Runs a fitted spec in Vega: an evaluated view out, and everything that was said on the way.
import { parse, type SceneText, textMetrics, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { Measure } from '../frame/measure.js';
import type { FontRef } from '../frame/types.js';
import type { ChartFamilies } from './chart-config.js';
import { compositionOf } from './check-composition.js';
import { compileSpec } from './compile-spec.js';
import { fitPanels, panelSignals, withFirstSizes } from './fit-panels.js';
import type { ChartSize } from './fit-spec.js';
import { createLogger } from './logger.js';
import type { SpecNode } from './types.js';
import { vegaLocale } from './vega-locale.js';

/** What running a spec came to. */
export interface RunView {
  /** Evaluated and laid out; absent when `errors` or `requests` say why. */
  readonly view?: View;
  /** Where the corner of the view's plot lies in its box. */
  readonly origin: readonly number[];
  /** What Vega-Lite and Vega warned of. */
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** What it asked to read; it got nothing. */
  readonly requests: readonly string[];
}

/** Longest text that is measured; anything longer would never fit a chart. */
const LONGEST_TEXT = 2000;
/** Layouts tried until labels stand inside the box: a narrower plot moves the bars that labels hang on. */
const MOST_LAYOUTS = 10;

/**
 * Compiles, parses and evaluates a spec, all at once and without waiting.
 * Expressions are interpreted, never made into functions; nothing is loaded; text is as wide as `measure` says.
 * Vega's state that outlives a run is put back.
 */
export function runView(spec: SpecNode, size: ChartSize, measure: Measure, families: ChartFamilies, language: string): RunView {
  const warnings: string[] = [];
  const errors: string[] = [];
  const requests: string[] = [];
  const logger = createLogger(warnings, errors);
  let origin: readonly number[] = [0, 0];
  const view = withMeasure(measure, families, errors, () => {
    try {
      const compiled = compileSpec(spec);
      warnings.push(...compiled.warnings);
      errors.push(...compiled.errors);
      if (compiled.spec === undefined) return undefined;
      const panels = compositionOf(spec) === undefined ? [] : panelSignals(compiled.spec);
      const sized = panels.length === 0 ? compiled.spec : withFirstSizes(compiled.spec, panels, size);
      const runtime = parse(sized, undefined, { ast: true });
      const options = {
        renderer: 'none',
        loader: createLoader(requests),
        logger,
        expr: expressionInterpreter,
        locale: vegaLocale(language),
      };
      const created = new View(runtime, options as unknown as ConstructorParameters<typeof View>[1]); // its typings know no locale
      created.run();
      if (panels.length > 0) origin = fitPanels(created, panels, size);
      else {
        for (let layouts = 1; layouts < MOST_LAYOUTS && isOutside(created, size); layouts += 1) created.resize().run();
        origin = created.origin();
      }
      return created;
    } catch (cause) {
      errors.push(cause instanceof Error ? cause.message : String(cause));
      return undefined;
    }
  });
  const isGood = view !== undefined && errors.length === 0 && requests.length === 0;
  return { ...(isGood ? { view } : {}), origin, warnings: [...new Set(warnings)], errors: [...new Set(errors)], requests };
}

/** Runs something with Vega's text widths taken from the kit's fonts, and puts them back. */
export function withMeasure<T>(measure: Measure, families: ChartFamilies, errors: string[], run: () => T): T {
  const before = textMetrics.width;
  textMetrics.width = (item, text) => {
    const label = text === null || text === undefined ? '' : String(text).trim();
    if (label.length > LONGEST_TEXT) errors.push(`a text of ${label.length} characters`);
    const width = measure.width(label.slice(0, LONGEST_TEXT), fontOf(item, families), sizeOf(item));
    return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
  };
  try {
    return run();
  } finally {
    textMetrics.width = before;
  }
}

const sizeOf = (item: SceneText): number => Number(item.fontSize ?? 11);

/** The face that a text of a scene is set in. */
export function fontOf(item: Pick<SceneText, 'font' | 'fontWeight' | 'fontStyle'>, families: ChartFamilies): FontRef {
  const isBold = item.fontWeight === 'bold' || item.fontWeight === 'bolder' || Number(item.fontWeight) >= 600;
  return {
    role: item.font === families.heading && families.heading !== families.text ? 'heading' : 'text',
    ...(isBold ? { bold: true } : {}),
    ...(item.fontStyle === 'italic' || item.fontStyle === 'oblique' ? { italic: true } : {}),
  };
}

/** True when something of the scene stands outside of the box by more than half a point. */
function isOutside(view: View, size: ChartSize): boolean {
  // The scene graph has no typings; its root holds one group whose bounds are those of everything drawn.
  const { root } = view.scenegraph() as unknown as {
    readonly root: { readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } };
  };
  const [left, top] = view.origin();
  const { x1, y1, x2, y2 } = root.bounds;
  return x1 + (left ?? 0) < -0.5 || y1 + (top ?? 0) < -0.5 || x2 + (left ?? 0) > size.width + 0.5 || y2 + (top ?? 0) > size.height + 0.5;
}

/** Refuses everything and remembers what was asked for. Its promises never resolve to a reference, and never reject unseen. */
export function createLoader(requests: string[]): object {
  const refuse = (uri: unknown): Promise<{ readonly href: string }> => {
    requests.push(String(uri));
    return Promise.resolve({ href: '' });
  };
  const refuseText = (uri: unknown): Promise<string> => {
    requests.push(String(uri));
    return Promise.resolve('');
  };
  return { options: {}, sanitize: refuse, load: refuseText, file: refuseText, http: refuseText };
}
