// Reads the texts layered on a chart as labels of its marks.
import type { SceneMark } from './scene.js';

/** The text at one mark, and on which side of it. */
export interface CellLabel {
  readonly category: string;
  readonly series: string;
  readonly text: string;
  /** `before` is the side of the axis, which only a range has. */
  readonly position?: 'outsideEnd' | 'center' | 'before';
}

/** Labels by category and series; undefined where a text belongs to no mark or two share one: such a chart is drawn, not native. */
export function readLabels(
  texts: readonly SceneMark[],
  category: string,
  series: string | undefined,
  drawn: readonly SceneMark[],
  valueChannel: 'x' | 'y',
): readonly CellLabel[] | undefined {
  const labels: CellLabel[] = [];
  const seen = new Set<string>();
  for (const { datum, item } of texts) {
    const parts: readonly unknown[] = Array.isArray(item['text']) ? item['text'] : [item['text']];
    const text = parts
      .map((part) => String(part ?? ''))
      .join('\n')
      .trim();
    if (text === '' || item['opacity'] === 0) continue;
    if (datum[category] === undefined || (series !== undefined && datum[series] === undefined)) return undefined;
    const [key, name] = [String(datum[category]), series === undefined ? '' : String(datum[series])];
    const place = JSON.stringify([key, name]);
    if (seen.has(place)) return undefined;
    seen.add(place);
    const mark = drawn.find(
      (candidate) => String(candidate.datum[category]) === key && (series === undefined || String(candidate.datum[series]) === name),
    );
    const position = mark === undefined ? undefined : positionOf(item, mark.item, valueChannel);
    labels.push({ category: key, series: name, text, ...(position === undefined ? {} : { position }) });
  }
  return labels;
}

/** Where a text is anchored along the value axis, seen from its bar. */
function positionOf(text: SceneMark['item'], bar: SceneMark['item'], valueChannel: 'x' | 'y'): CellLabel['position'] {
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  if (valueChannel === 'x') {
    const at = number(text['x']) + number(text['dx']);
    const [left, right] = [number(bar['x']), number(bar['x']) + number(bar['width'])];
    if (at >= right && text['align'] !== 'right') return 'outsideEnd';
    return at <= left && text['align'] === 'right' ? 'before' : 'center';
  }
  const at = number(text['y']) + number(text['dy']);
  const [top, bottom] = [number(bar['y']), number(bar['y']) + number(bar['height'])];
  if (at <= top) return 'outsideEnd';
  return at >= bottom ? 'before' : 'center';
}
