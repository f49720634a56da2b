// Marks with two ends: stacked on an invisible base, as PowerPoint has no kind for them.
import type { NativeSeries } from '../../frame/chart.js';
import { gapOf, type OverCategories } from './bars.js';
import { type Cell, colorsOf, inScaleOrder, opacityOf } from './cells.js';
import type { Additions, DraftPlot, DraftSeries } from './draft.js';
import type { Label } from './texts.js';
import { isNot, type Native, not } from './types.js';

/** Ten decimals, so that 0.8 − 0.55 is 0.25. */
const round = (value: number): number => Number(value.toFixed(10));

/**
 * Bars that begin anywhere: for each mark of a category an invisible series up to it, then one series for each colour.
 * Marks of one category must not overlap, nor cross zero.
 */
export function readRanges(input: OverCategories): Native<DraftPlot> {
  const { layer, read, categories, along, scale, name } = input;
  if (scale.type === 'log') return not('range', 'log');
  const opacity = opacityOf(read.cells);
  if (isNot(opacity)) return opacity;
  const piles = pilesOf(read.cells);
  if (isNot(piles)) return piles;
  const depth = Math.max(0, ...[...piles.values()].map((pile) => pile.length));
  const keys = inScaleOrder(new Set(read.cells.map(({ series }) => series)), layer);
  const series: DraftSeries[] = [];
  for (let level = 0; level < depth; level += 1) {
    const at = categories.keys.map((category) => piles.get(category)?.[level]);
    const before = categories.keys.map((category) => piles.get(category)?.[level - 1]);
    const base: NativeSeries = { name: `${name}: from`, values: at.map((cell, index) => gapBefore(cell, before[index])) };
    series.push({
      key: `base ${level}`,
      series: { ...base, name: level === 0 ? base.name : `${base.name} ${level + 1}` },
      cells: at.map(() => undefined),
    });
    for (const key of keys) {
      const cells = at.map((cell) => (cell?.series === key ? cell : undefined));
      if (cells.every((cell) => cell === undefined)) continue;
      const isAgain = series.some((each) => each.key === key);
      series.push({
        key,
        cells,
        series: {
          name: key === '' ? name : key,
          values: cells.map((cell) => (cell === undefined ? null : lengthOf(cell))),
          ...colorsOf(cells),
          ...opacity,
          ...(isAgain ? { isUnlisted: true } : {}),
        },
      });
    }
  }
  const direction = along === 'y' ? 'horizontal' : 'vertical';
  return {
    layer,
    scale: scale.name,
    plot: { kind: 'bar', direction, grouping: 'stacked', gapWidth: gapOf(input, 1) },
    series,
    isRanged: true,
  };
}

/** Marks by category, from the axis outwards. */
function pilesOf(cells: readonly Cell[]): Native<ReadonlyMap<string, readonly Cell[]>> {
  const piles = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.value === null) continue;
    const low = cell.low ?? 0;
    if (low < 0 && cell.value > 0) return not('range', cell.category);
    const pile = piles.get(cell.category) ?? [];
    pile.push(cell);
    piles.set(cell.category, pile);
  }
  for (const [category, pile] of piles) {
    pile.sort((one, other) => nearest(one) - nearest(other));
    const isMixed = pile.some((cell) => isBelow(cell) !== isBelow(pile[0]));
    const isCovered = pile.some((cell, index) => index > 0 && nearest(cell) < farthest(pile[index - 1]) - 1e-9);
    if (isCovered || (isMixed && pile.length > 1)) return not('overlap', category);
  }
  return piles;
}

const isBelow = (cell: Cell | undefined): boolean => (cell?.low ?? 0) < 0;
const nearest = (cell: Cell): number => Math.min(Math.abs(cell.low ?? 0), Math.abs(cell.value ?? 0));
const farthest = (cell: Cell | undefined): number => Math.max(Math.abs(cell?.low ?? 0), Math.abs(cell?.value ?? 0));

/** From the mark before, or from zero. */
function gapBefore(cell: Cell | undefined, before: Cell | undefined): number | null {
  if (cell === undefined) return null;
  const gap = nearest(cell) - (before === undefined ? 0 : farthest(before));
  return round(isBelow(cell) ? -gap : gap);
}

const lengthOf = (cell: Cell): number => round(isBelow(cell) ? nearest(cell) - farthest(cell) : farthest(cell) - nearest(cell));

/** An area between two lines, on an invisible area up to the lower one. */
export function readBand(input: OverCategories): Native<DraftPlot> {
  const { layer, read, categories, scale, name } = input;
  const cells = categories.keys.map((category) => read.cells.find((cell) => cell.category === category));
  if (new Set(read.cells.map(({ series }) => series)).size > 1 || scale.type === 'log') return not('range');
  if (cells.some((cell) => cell === undefined || cell.value === null)) return not('gaps');
  const opacity = opacityOf(read.cells);
  if (isNot(opacity)) return opacity;
  const [first] = read.cells;
  const key = first?.series ?? '';
  return {
    layer,
    scale: scale.name,
    plot: { kind: 'area', direction: 'vertical', grouping: 'stacked', gapWidth: 0 },
    series: [
      { key: 'base', cells: cells.map(() => undefined), series: { name: `${name}: from`, values: cells.map((cell) => cell?.low ?? 0) } },
      {
        key,
        cells,
        series: {
          name: key === '' ? name : key,
          values: cells.map((cell) => round((cell?.value ?? 0) - (cell?.low ?? 0))),
          ...colorsOf(cells),
          ...opacity,
        },
      },
    ],
  };
}

/**
 * Labels of ranges: inside, before or after them. PowerPoint has no place outside of a stacked bar:
 * the base carries what stands before, and one more invisible series, up to the end of the axis, what stands after.
 * Undefined where a category has more than one range, between which there is no room for words.
 */
export function labelRanges(plot: DraftPlot, labels: readonly Label[], additions: Additions, end: number): DraftPlot | undefined {
  const [base, ...others] = plot.series;
  if (base === undefined || others.some(({ key }) => key.startsWith('base '))) return undefined;
  const textsAt = (position: Label['position']): readonly string[] =>
    base.series.values.map((_, index) => labels.find((label) => label.index === index && label.position === position)?.text ?? '');
  const add = (target: DraftSeries, texts: readonly string[], labelPosition: NativeSeries['labelPosition'] & string): void => {
    if (texts.some((text) => text !== '')) additions.set(target, { ...additions.get(target), labels: texts, labelPosition });
  };
  add(base, textsAt('before'), 'insideEnd');
  for (const target of others) {
    const own = labels.filter((label) => label.target === target);
    const inside = own.filter(({ position }) => position !== 'before' && position !== 'outsideEnd');
    add(
      target,
      base.series.values.map((_, index) => inside.find((label) => label.index === index)?.text ?? ''),
      inside.map(({ position }) => position).find((each) => each === 'insideEnd' || each === 'insideBase') ?? 'center',
    );
  }
  const after = textsAt('outsideEnd');
  if (after.every((text) => text === '')) return plot;
  const cells = base.series.values.map((_, index) => others.flatMap((each) => each.cells[index] ?? [])[0]);
  const values = cells.map((cell) => (cell?.value === undefined || cell.value === null ? null : round(Math.max(0, end - cell.value))));
  const [name = ''] = others.map(({ series }) => series.name);
  const carrier: NativeSeries = { name: `${name}: labels`, values, labels: after, labelPosition: 'insideBase' };
  return { ...plot, series: [...plot.series, { key: 'labels', cells: values.map(() => undefined), series: carrier }] };
}
