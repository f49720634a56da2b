// Reads a native chart off an evaluated view: what PowerPoint has a kind for, with the very values that Vega drew.
import type { Spec, View } from 'vega';
import type { NativeChart } from '../frame/chart.js';
import { textSizeOf } from './chart-config.js';
import { compositionOf } from './check-composition.js';
import { createFindColor } from './find-color.js';
import type { Fittable } from './fit-spec.js';
import { categoryChart } from './native/category-chart.js';
import { legendOf, legendWords, nameByLegend, readTicks } from './native/legend.js';
import { pieChart } from './native/pie.js';
import { readLayers } from './native/read-layers.js';
import { readVega } from './native/read-vega.js';
import { scatterChart } from './native/scatter.js';
import { type Furniture, isNot, type Layer, type Native, not, type Reading, type Scale } from './native/types.js';
import { columnOf, unitsOf } from './spec-units.js';

/**
 * The native form of a chart, or what of it PowerPoint has no kind for. `spec` is what Vega-Lite compiled and `view` its evaluation:
 * values are those of the view's marks at the places where they are drawn, categories and formats those of its printed labels.
 */
export function toNativeChart(chart: Fittable, spec: Spec, view: View): Native<NativeChart> {
  const { context } = chart;
  if (compositionOf(chart.spec) !== undefined) return not('views');
  const vega = readVega(spec);
  const layers = readLayers(vega, view);
  if (isNot(layers)) return layers;
  if (layers.some(hasGradient)) return not('color', 'gradient');
  const ticks = readTicks(view);
  const reading: Reading = {
    context,
    vega,
    layers,
    findColor: createFindColor(context.kit),
    ticksOf: (scale) => ticks.get(scale) ?? [],
    titles: titlesOf(chart),
  };
  const furniture: Furniture = { legend: legendOf(vega), textSize: textSizeOf(context.kit, context.target) };
  const native = readChart(reading, furniture);
  if (isNot(native)) return native;
  const words = legendWords(view);
  return words === undefined ? not('labels', 'legend') : nameByLegend(native, words);
}

/** A fill or a line that runs from one colour into another. */
const hasGradient = ({ items }: Layer): boolean =>
  items.some(({ item }) => [item['fill'], item['stroke']].some((paint) => typeof paint === 'object' && paint !== null));

function readChart(reading: Reading, furniture: Furniture): Native<NativeChart> {
  const { layers } = reading;
  if (layers.some(({ kind }) => kind === 'arc')) return pieChart(reading, furniture);
  const first = layers.find(({ kind }) => kind !== 'text' && kind !== 'rule');
  if (first === undefined) return layers[0] === undefined ? not('empty') : not('mark', layers[0].kind);
  const [x, y] = [kindOf(first.x?.scale), kindOf(first.y?.scale)];
  if (x === 'other' || y === 'other') return not('scale', x === 'other' ? 'x' : 'y');
  if (x === 'discrete' || y === 'discrete')
    return x === y ? not('axis', 'two') : categoryChart(x === 'discrete' ? 'x' : 'y', reading, furniture);
  if (x === 'time' && y !== 'time') return overTime(reading, furniture, layers);
  return y === 'time' && x !== 'time' ? categoryChart('y', reading, furniture) : scatterChart(reading, furniture);
}

const kindOf = (scale: Scale | undefined): Scale['type'] => (scale === undefined ? 'other' : scale.type);

/** A date axis where it can be, else moments along an axis of numbers. */
function overTime(reading: Reading, furniture: Furniture, layers: readonly Layer[]): Native<NativeChart> {
  const found = categoryChart('x', reading, furniture);
  if (!isNot(found) || layers.some(({ kind }) => kind === 'bar' || kind === 'area')) return found;
  const scattered = scatterChart(reading, furniture);
  return isNot(scattered) ? found : scattered;
}

/** Titles by column, as the spec gives them. */
function titlesOf({ spec }: Fittable): ReadonlyMap<string, string> {
  const titles = unitsOf(spec).flatMap(({ encoding }) =>
    Object.values(encoding).flatMap((definition) => {
      const column = columnOf(definition);
      const { title } = definition;
      return column === undefined || typeof title !== 'string' || title === '' ? [] : [[column, title] as const];
    }),
  );
  return new Map(titles.reverse());
}
