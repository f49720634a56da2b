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
  const broken = [...readTicks(view).values()].flat().flatMap(({ text }) => (text.includes('\n') ? [text.split('\n')] : []));
  return categories.map((category) => {
    const lines = broken.find((each) => isOf(category, each.join(' ')));
    return lines === undefined ? category : breakLike(category, lines).join('\n');
  });
}

/** True for the text of a category, whole or shortened. */
const isOf = (category: string, text: string): boolean =>
  text === category || (text.endsWith('…') && category.startsWith(text.slice(0, -1).trimEnd()));

/** A name in the lines of its drawn text; what the drawing left out goes on in lines no longer than those. */
function breakLike(category: string, lines: readonly string[]): readonly string[] {
  if (lines.join(' ') === category) return lines;
  const longest = Math.max(...lines.map((line) => line.length));
  const kept = lines.slice(0, -1);
  const rest: string[] = [];
  for (const word of category.slice(kept.join(' ').length).trim().split(' ')) {
    const last = rest.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) rest[rest.length - 1] = `${last} ${word}`;
    else rest.push(word);
  }
  return [...kept, ...rest];
}
