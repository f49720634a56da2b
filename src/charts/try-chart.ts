// Tries an author's own chart out: everything that is asked of its spec, then drawing it at the sizes that decks and memos use.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import { hasErrors } from '../base/diagnostic.js';
import type { ChartRow } from '../frame/chart.js';
import type { ColorName } from '../kit/types.js';
import { ROLE_FAMILIES } from './chart-config.js';
import { checkBounds } from './check-bounds.js';
import { findMoved, withoutClamp } from './check-clamp.js';
import { checkDrawing } from './check-drawing.js';
import { columnsOf } from './check-rows.js';
import { checkScene } from './check-scene.js';
import { checkSpec } from './check-spec.js';
import { checkTypes } from './check-types.js';
import { checkBudget } from './check-values.js';
import { compileChart } from './compile-chart.js';
import { drawChart, toSvg } from './draw-chart.js';
import { fitSpec } from './fit-spec.js';
import * as messages from './messages.js';
import { parseSpec } from './parse-spec.js';
import { runView } from './run-view.js';
import { checkSchema } from './schema/check-schema.js';
import type { ChartContext, ChartSource, CompiledChart } from './types.js';

/** Points at which charts stand in decks and memos: wide, beside text, and the file of their own. */
const SIZES = [
  [640, 320],
  [860, 360],
  [420, 300],
  [453, 200],
] as const;

/**
 * What a chart says of itself when it is checked and drawn for each of `contexts`: no error where it may be drawn again.
 * May take long and much memory, so it runs in a process of its own. Reports `yaml/*` and `charts/*` at their places in the spec.
 */
export function tryChart(source: ChartSource, rows: readonly ChartRow[], contexts: readonly ChartContext[]): readonly Diagnostic[] {
  const parsed = parseSpec(source);
  if (parsed.value === undefined) return parsed.diagnostics;
  const { value, placeOf, placeOfKey } = parsed.value;
  const found: Diagnostic[] = [...parsed.diagnostics];
  const reader = { placeOf, placeOfKey, report: (diagnostic: Diagnostic) => found.push(diagnostic) };
  if (!checkBudget(value, reader)) return found;
  checkSchema(value, reader);
  checkBounds(value, rows.length, reader);
  checkTypes(value, rows, reader);
  if (hasErrors(found)) {
    const [context] = contexts;
    const own: Diagnostic[] = [];
    // The keys of a record over ColorName.
    if (context !== undefined)
      checkSpec(value, Object.keys(context.kit.colors) as ColorName[], columnsOf(rows), { ...reader, report: (it) => own.push(it) });
    return oncePerPlace([...own, ...found]);
  }
  for (const context of contexts) {
    const compiled = compileChart(source, rows, context);
    found.push(...compiled.diagnostics);
    const chart = compiled.value;
    if (chart === undefined || hasErrors(found)) return oncePerPlace(found);
    found.push(...checkPlaces(chart, placeOf([])));
    for (const [width, height] of SIZES) {
      if (hasErrors(found)) return oncePerPlace(found);
      found.push(...checkDrawing(drawChart(chart, width, Math.max(height, chart.leastHeight), 1).drawing, placeOf([])));
    }
    toSvg(chart, 640, 320);
  }
  return oncePerPlace(found);
}

/** Where the rows stand at the first size. */
function checkPlaces(chart: CompiledChart, place: Place): readonly Diagnostic[] {
  const { measure, language } = chart.context;
  const [[width, height]] = SIZES;
  const size = { width, height: Math.max(height, chart.leastHeight), scale: 1 };
  const spec = fitSpec(chart, size, ROLE_FAMILIES, true);
  const { view } = runView(spec, size, measure, ROLE_FAMILIES, language);
  if (view === undefined) return [];
  const found = checkScene(view, chart.columns, place);
  const free = withoutClamp(spec);
  if (found.length > 0 || free === undefined) return found;
  const unclamped = runView(free, size, measure, ROLE_FAMILIES, language).view;
  const moved = unclamped === undefined ? undefined : findMoved(view, unclamped, chart.columns);
  return moved === undefined ? [] : [messages.clampedRow(moved, place)];
}

/** One error a place: what we say of a field says more than that Vega-Lite does not know it. */
function oncePerPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ place, severity, code, message }) => {
    const key = severity === 'error' ? `${place?.line}:${place?.column}` : `${code} ${message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
