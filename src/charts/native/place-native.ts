// Sets a native chart where its drawing stands at one size.
import type { View } from 'vega';
import type { NativeChart } from '../../frame/chart.js';
import type { ChartSize } from '../fit-spec.js';
import { readTicks } from './legend.js';

/** The chart with its plot where the drawing has its own, so that labels and bars get the same room; `origin` is that of the view. */
export function placeNative(native: NativeChart, view: View, origin: readonly number[], size: ChartSize): NativeChart {
  const [left = 0, top = 0] = origin;
  const plotArea = {
    x: left / size.width,
    y: top / size.height,
    width: view.width() / size.width,
    height: view.height() / size.height,
  };
  const isInside = Object.values(plotArea).every((share) => share >= 0 && share <= 1);
  return {
    ...native,
    categories: withLines(native, view),
    textSize: native.textSize * size.scale,
    ...(isInside ? { plotArea } : {}),
  };
}

/** Long names broken where the drawing breaks them: left alone, some programs let them run over the edge of the chart. */
function withLines({ categories, categoryAxis }: NativeChart, view: View): readonly string[] {
  if (categoryAxis.kind !== 'text' || !categoryAxis.visible) return categories;
  const broken = [...readTicks(view).values()]
    .flat()
    .filter(({ text }) => text.includes('\n'))
    .map(({ text }) => [text.replaceAll('\n', ' '), text] as const);
  const lines = new Map(broken);
  return categories.map((category) => lines.get(category) ?? category);
}
