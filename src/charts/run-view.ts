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
import { type KeptViews, resizeView, settle } from './resize-view.js';
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

/**
 * Compiles, parses and evaluates a spec, all at once and without waiting.
 * Expressions are interpreted, never made into functions; nothing is loaded; text is as wide as `measure` says.
 * Vega's state that outlives a run is put back. A look that was run before, of the same rows and in the same language, is
 * found among the `kept` views and only laid out again; so what is returned holds until the next run.
 */
export function runView(
  spec: SpecNode,
  size: ChartSize,
  measure: Measure,
  families: ChartFamilies,
  language: string,
  kept?: KeptViews,
): RunView {
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
      const known = kept?.get(compiled.look);
      if (known !== undefined && resizeView(known, size)) {
        origin = known.origin();
        return known;
      }
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
        settle(created, size);
        origin = created.origin();
        kept?.set(compiled.look, created);
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
