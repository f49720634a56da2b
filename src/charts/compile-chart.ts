// The door of charts/: a spec and rows in, a chart that can be drawn at any size out.
import type { View } from 'vega';
import type { Diagnostic, Outcome, Place } from '../base/diagnostic.js';
import { hasErrors } from '../base/diagnostic.js';
import type { ChartRow, NativeChart } from '../frame/chart.js';
import type { ColorName } from '../kit/types.js';
import { ROLE_FAMILIES, textFontOf } from './chart-config.js';
import { checkPanelCount } from './check-composition.js';
import { checkRows, columnsOf } from './check-rows.js';
import { checkSpec } from './check-spec.js';
import { compileSpec } from './compile-spec.js';
import { datesOfYears } from './dates-of-years.js';
import { countShapes, MOST_SHAPES } from './draw-picture.js';
import { type Fittable, fitSpec } from './fit-spec.js';
import { followNative } from './follow-native.js';
import { leastHeightOf } from './least-height.js';
import * as messages from './messages.js';
import { isNot, type Native, not } from './native/types.js';
import { parseSpec } from './parse-spec.js';
import { pinSpec } from './pin-spec.js';
import { recordView } from './record-view.js';
import type { KeptViews } from './resize-view.js';
import { type RunView, runView } from './run-view.js';
import { marksOf } from './scene.js';
import { chosenColumns, showChosen } from './shown/chosen-columns.js';
import { describeChart } from './shown/describe-chart.js';
import { readShown } from './shown/read-shown.js';
import { toTable } from './shown/to-table.js';
import { isNode, type SpecPath } from './spec-reader.js';
import { toNativeChart } from './to-native-chart.js';
import type { ChartContext, ChartSource, CompiledChart, DrawnWay, SpecNode } from './types.js';

/** What Vega says of a layer whose filter leaves no row: nothing to mend while others are drawn. */
const EMPTY_LAYER = /^Infinite extent for field /;

/** The size at which a chart is tried out and its native form is read: a chart of a deck, in points. */
const TRIAL = { width: 520, height: 330, scale: 1 };

/**
 * Checks a Vega-Lite spec in YAML, compiles it and evaluates it once over the rows.
 * Reads no file and no address whatever the spec says. Reports `yaml/*` and `charts/*` at their places in the spec.
 */
export function compileChart(source: ChartSource, rows: readonly ChartRow[], context: ChartContext): Outcome<CompiledChart> {
  const parsed = parseSpec(source);
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics };
  const { value, placeOf, placeOfKey } = parsed.value;
  const diagnostics: Diagnostic[] = [...parsed.diagnostics, ...checkRows(source.name, rows, placeOf([]))];
  const columns = columnsOf(rows);
  // The keys of a record over ColorName, and the map's own.
  const colors = [...Object.keys(context.kit.colors), 'disputed'] as ColorName[];
  const reader = { placeOf, placeOfKey, report: (diagnostic: Diagnostic) => diagnostics.push(diagnostic) };
  const checked = checkSpec(value, colors, columns, reader);
  if (checked !== undefined) checkPanelCount(checked, rows, [], reader);
  if (checked === undefined || hasErrors(diagnostics)) return { diagnostics };

  const pinned = { name: source.name, spec: pinSpec(checked, context.kit), columns, rows: datesOfYears(rows, checked), context };
  diagnostics.push(...checkGlyphs(rows, context, placeOf([])));
  const first = evaluate(pinned);
  // What PowerPoint has another way of, and the drawing can follow.
  const followed =
    first.placed === undefined || isNot(first.native) ? undefined : followNative(pinned.spec, first.native, first.placed, context.language);
  const again = followed === undefined ? undefined : evaluate({ ...pinned, spec: followed });
  const isFollowing = again?.view !== undefined && !isNot(again.native);
  const chart = isFollowing && followed !== undefined ? { ...pinned, spec: followed } : pinned;
  const { view, origin, warnings, errors, requests, native, views } = isFollowing ? again : first;
  diagnostics.push(
    ...warnings.filter((message) => !EMPTY_LAYER.test(message)).map((message) => messages.vegaWarning(message, placeOf([]))),
    ...requests.map((uri) => messages.triedToRead(uri, placeOf([]))),
    ...errors.map((message) => messages.notDrawable(message, placeOf([]))),
  );
  if (view === undefined) return { diagnostics };
  if (marksOf(view).length === 0) diagnostics.push(nothingDrawn(value, placeOf));
  const chosen = isNode(value) ? chosenColumns(value, chart) : undefined;
  const shown = chosen === undefined ? readShown(chart, view) : showChosen(chart, chosen);
  const words = { alt: context.alt ?? describeChart(shown, context), table: toTable(shown, context) };
  const way = isNot(native) ? { notNative: native, drawn: drawnWay(countShapes(recordView(chart, view, origin, TRIAL))) } : { native };
  if (way.drawn?.way === 'picture' && context.target === 'deck')
    diagnostics.push(messages.drawnAsPicture(source.name, way.drawn.shapes, MOST_SHAPES, placeOf([])));
  return { value: { ...chart, ...words, views, leastHeight: leastHeightOf(chart), ...way }, diagnostics };
}

/** A chart at the trial size. */
interface Evaluated extends RunView {
  readonly native: Native<NativeChart>;
  /** What the native form was read off: long labels take less room there. */
  readonly placed?: View;
  readonly views: KeptViews;
}

/** Runs a chart at the trial size, and reads its native form where labels are broken as they will be drawn. */
function evaluate(chart: Fittable): Evaluated {
  const views: KeptViews = new Map();
  const { measure, language } = chart.context;
  const [plain, broken] = [false, true].map((wrap) => fitSpec(chart, TRIAL, ROLE_FAMILIES, wrap)) as [SpecNode, SpecNode]; // two in, two out
  const run = runView(plain, TRIAL, measure, ROLE_FAMILIES, language, views);
  if (run.view === undefined) return { ...run, native: not('empty'), views };
  const isBroken = JSON.stringify(broken['encoding']) !== JSON.stringify(plain['encoding']);
  const fitted = isBroken ? broken : plain;
  const placed = isBroken ? runView(broken, TRIAL, measure, ROLE_FAMILIES, language, views).view : run.view;
  const { spec } = compileSpec(fitted);
  if (placed === undefined || spec === undefined) return { ...run, native: not('empty'), views };
  return { ...run, native: toNativeChart(chart, spec, placed), placed, views };
}

const drawnWay = (shapes: number): DrawnWay => ({ way: shapes > MOST_SHAPES ? 'picture' : 'shapes', shapes });

/** A chart without a mark: the filter that is to blame, where it has one. */
function nothingDrawn(spec: unknown, placeOf: (path: SpecPath) => Place): Diagnostic {
  const filter = findFilter(spec, []);
  const { condition } = filter ?? {};
  const text = condition === undefined || typeof condition === 'string' ? condition : JSON.stringify(condition);
  return messages.nothingLeft(text, placeOf(filter?.path ?? []));
}

/** The first filter of a spec. */
function findFilter(value: unknown, path: SpecPath): { readonly condition: unknown; readonly path: SpecPath } | undefined {
  if (!isNode(value) && !Array.isArray(value)) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const found = key === 'filter' && path.includes('transform') ? { condition: child, path: at } : findFilter(child, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reports `charts/missing-glyph` once, with every character that the font lacks. */
function checkGlyphs(
  rows: readonly ChartRow[],
  context: ChartContext,
  place: ReturnType<typeof messages.noRows>['place'],
): readonly Diagnostic[] {
  const text = [
    ...new Set(
      rows
        .flatMap((row) => Object.values(row.values))
        .filter((value) => typeof value === 'string')
        .flatMap((value) => [...value]),
    ),
  ].join('');
  const missing = context.measure.missing(text, textFontOf(context.kit, context.target));
  return missing.length === 0 || place === undefined ? [] : [messages.missingGlyph(missing, place)];
}
