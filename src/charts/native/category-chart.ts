// A native chart over categories or dates: each layer a plot, points and texts and rules hung on what they belong to.
import type { NativeChart, NativeValueAxis } from '../../frame/chart.js';
import { type OverCategories, readBars } from './bars.js';
import { type Categories, categoriesOf } from './category-axis.js';
import { type Cells, readCells } from './cells.js';
import { type Additions, type DraftPlot, finishPlot, mergePlots } from './draft.js';
import { blanksOf } from './gaps.js';
import { mergePoints, readAreas, readLines, readPoints } from './lines.js';
import { listSeries } from './list-series.js';
import { labelRanges, readBand, readRanges } from './ranges.js';
import { valueIn } from './read-layers.js';
import { axisOf, titleOf } from './read-vega.js';
import { readRules } from './rules.js';
import { textPlot } from './text-points.js';
import { addLabels, labelsOf } from './texts.js';
import { type Furniture, isNot, type Layer, type Native, not, type Reading, type Scale } from './types.js';
import { numberOn, valueAxisOf } from './value-axis.js';

/** PowerPoint paints areas first, then bars, then lines, whatever the order of the layers. */
const PAINTED: Readonly<Record<string, number>> = { area: 0, bar: 1, line: 2 };

const isMain = ({ kind }: Layer): boolean => kind !== 'text' && kind !== 'rule';

/** The chart whose categories run along a channel. */
export function categoryChart(along: 'x' | 'y', reading: Reading, furniture: Furniture): Native<NativeChart> {
  const { layers } = reading;
  const across = along === 'x' ? 'y' : 'x';
  const mains = layers.filter(isMain);
  const categoryScale = mains[0]?.[along]?.scale;
  if (categoryScale === undefined) return not('axis');
  if (mains.some((layer) => layer[along]?.scale?.name !== categoryScale.name)) return not('axis', 'two');
  const odd = mains.find(({ kind }) => along === 'y' && kind !== 'bar');
  if (odd !== undefined) return not('kinds', `${odd.kind} across`);
  const scales = scalesOf(layers, across, reading);
  if (isNot(scales)) return scales;

  const cells = new Map<Layer, Cells>();
  for (const layer of mains) {
    const read = readCells(layer, along, reading);
    if (isNot(read)) return read;
    cells.set(layer, read);
  }
  const isTight = mains.every(({ kind }) => kind !== 'bar') && (categoryScale.type === 'time' || isFlush(categoryScale));
  const categories = categoriesOf(categoryScale, along, foundCategories(layers, along, cells), isTight, reading);
  if (isNot(categories)) return categories;

  const draft = readPlots(mains, { cells, categories, along, reading });
  if (isNot(draft)) return draft;
  const dressed = dress(draft, layers, categories, along, reading);
  if (isNot(dressed)) return dressed;
  return assemble(dressed.plots, dressed.additions, categories, scales, across, reading, furniture);
}

/** True where the first category stands on the very end of its axis. */
const isFlush = (scale: Scale): boolean => scale.bandwidth === 0 && Math.min(...scale.domain.map(scale.at)) < 1;

/** Values of the category column: of marks, and of rules that stand at a place of their own. */
function foundCategories(layers: readonly Layer[], along: 'x' | 'y', cells: ReadonlyMap<Layer, Cells>): readonly unknown[] {
  const isTime = layers.some((layer) => layer[along]?.scale?.type === 'time');
  const marks = [...cells.values()].flatMap((read) => read.cells.map(({ category }) => (isTime ? Number(category) : category)));
  const rules = layers
    .filter(({ kind }) => kind === 'rule')
    .flatMap((layer) => {
      const field = layer[along]?.field;
      return field === undefined ? [] : layer.items.map(({ datum }) => valueIn(datum, field));
    });
  return [...marks, ...rules];
}

/** The one or two scales of values, the left or lower one first. */
function scalesOf(layers: readonly Layer[], across: 'x' | 'y', reading: Reading): Native<readonly Scale[]> {
  const used = layers.flatMap((layer) => layer[across]?.scale ?? []);
  const scales = [...new Map(used.map((scale) => [scale.name, scale])).values()];
  const [first, second, third] = scales;
  if (first === undefined) return not('axis');
  if (third !== undefined) return not('scale', 'three');
  const orient = (scale: Scale): unknown => axisOf(reading.vega, scale.name)?.['orient'];
  const isSwapped = second !== undefined && orient(first) === 'right' && orient(second) === 'left';
  return isSwapped ? [second, first] : scales;
}

/** What the plots of a chart are read with. */
interface Parts {
  readonly cells: ReadonlyMap<Layer, Cells>;
  readonly categories: Categories;
  readonly along: 'x' | 'y';
  readonly reading: Reading;
}

function readPlots(mains: readonly Layer[], { cells, categories, along, reading }: Parts): Native<readonly DraftPlot[]> {
  const across = along === 'x' ? 'y' : 'x';
  const plots: DraftPlot[] = [];
  for (const layer of mains) {
    const read = cells.get(layer);
    const scale = layer[across]?.scale;
    if (read === undefined || scale === undefined) return not('axis');
    const name = titleOf(axisOf(reading.vega, scale.name)) ?? reading.titles.get(read.column) ?? read.column.replace(/^__/, '');
    const plot = readPlot({ layer, read, categories, along, scale, name, reading });
    if (isNot(plot)) return plot;
    plots.push(plot);
  }
  const again = secondBase(plots);
  const groups = again < 0 ? [plots] : [plots.slice(0, again), plots.slice(again)];
  // A base of its own for each group of axes; a third has none.
  if (groups.some((group) => secondBase(group) >= 0)) return not('kinds', 'thrice');
  if (hasPiles(plots)) return not('kinds', 'areas');
  const isPainted = groups.every((group) =>
    group.every((plot, index) => group.slice(index + 1).every((later) => paintedAt(later) >= paintedAt(plot))),
  );
  return isPainted ? plots : not('kinds', 'order');
}

/** Where bars or areas begin that stand on the same values as others before them; −1 where none do. */
const secondBase = (plots: readonly DraftPlot[]): number =>
  plots.findIndex(({ plot, scale }, index) =>
    plots.slice(0, index).some((before) => plot.kind === 'bar' && before.plot.kind === 'bar' && before.scale === scale),
  );

/** Areas stacked on others, or on an unseen base, stand alone. */
const hasPiles = (plots: readonly DraftPlot[]): boolean => {
  const areas = plots.filter(({ plot }) => plot.kind === 'area');
  return areas.length > 1 && areas.some(({ plot }) => plot.grouping !== 'clustered');
};

const paintedAt = ({ plot }: DraftPlot): number => PAINTED[plot.kind] ?? 3;

function readPlot(input: OverCategories): Native<DraftPlot> {
  const { layer, read } = input;
  switch (layer.kind) {
    case 'bar':
      return read.isRanged ? readRanges(input) : readBars(input);
    case 'area':
      return read.isRanged ? readBand(input) : readAreas(input);
    case 'line':
      return readLines(input);
    case 'point':
    case 'tick':
      return readPoints(input);
    default:
      return not('mark', layer.kind);
  }
}

/** Hangs points, rules and texts on the plots they belong to. */
function dress(
  draft: readonly DraftPlot[],
  layers: readonly Layer[],
  categories: Categories,
  along: 'x' | 'y',
  reading: Reading,
): Native<{ readonly plots: readonly DraftPlot[]; readonly additions: Additions }> {
  const additions: Additions = new Map();
  let plots: readonly DraftPlot[] = draft;
  for (const points of draft.filter(({ layer }) => layer.kind === 'point')) {
    const merged = mergePoints(points, draft);
    if (merged === undefined) continue;
    for (const [series, look] of merged) additions.set(series, { ...additions.get(series), ...look });
    plots = plots.filter((plot) => plot !== points);
  }
  for (const layer of layers) {
    if (layer.kind === 'rule') {
      const rules = readRules(layer, plots, categories.keys, along, additions, reading);
      if (isNot(rules)) return rules;
      plots = [...plots, ...rules];
    }
    if (layer.kind === 'text') {
      const labelled = addTexts(layer, plots, categories, along, additions, reading);
      if (isNot(labelled)) return labelled;
      plots = labelled;
    }
  }
  return { plots, additions };
}

function addTexts(
  layer: Layer,
  plots: readonly DraftPlot[],
  categories: Categories,
  along: 'x' | 'y',
  additions: Additions,
  reading: Reading,
): Native<readonly DraftPlot[]> {
  const labels = labelsOf(layer, plots, categories.keys, along);
  if (labels === undefined) {
    const unseen = textPlot(layer, along, categories.keys, reading);
    return isNot(unseen) ? unseen : [...plots, unseen];
  }
  const ranged = plots.find(({ isRanged, series }) => isRanged === true && labels.some(({ target }) => series.includes(target)));
  if (ranged === undefined) {
    // Labels before the foot of a bar have no place in PowerPoint.
    if (labels.some(({ position }) => position === 'before')) return not('text', 'before');
    const added = addLabels(labels, additions, reading);
    return isNot(added) ? added : plots;
  }
  const scale = ranged.layer[along === 'x' ? 'y' : 'x']?.scale;
  const ends = (scale?.domain ?? []).flatMap((value) => numberOn(scale, value) ?? []);
  const labelled = labelRanges(ranged, labels, additions, Math.max(...ends));
  return labelled === undefined ? not('text', 'between') : plots.map((plot) => (plot === ranged ? labelled : plot));
}

function assemble(
  plots: readonly DraftPlot[],
  additions: Additions,
  categories: Categories,
  scales: readonly Scale[],
  across: 'x' | 'y',
  reading: Reading,
  furniture: Furniture,
): Native<NativeChart> {
  const axes: NativeValueAxis[] = [];
  for (const scale of scales) {
    const axis = valueAxisOf(scale, across, reading);
    if (isNot(axis)) return axis;
    axes.push(axis);
  }
  const [first, second] = axes;
  const blanks = blanksOf(plots);
  if (first === undefined) return not('axis');
  if (isNot(blanks)) return blanks;
  // What lies over bars or areas of the same kind stands on a second pair of axes, which is the first one again.
  const again = secondBase(plots);
  if (again >= 0 && second !== undefined) return not('kinds', 'axes');
  const hidden: NativeValueAxis | undefined = again < 0 ? second : { ...first, visible: false, gridlines: false };
  const isSecond = (plot: DraftPlot, index: number): boolean => plot.scale !== scales[0]?.name || (again >= 0 && index >= again);
  return {
    plots: listSeries(mergePlots(plots.map((plot, index) => finishPlot(plot, isSecond(plot, index), additions))), furniture.legend),
    categories: categories.texts,
    ...(categories.dates === undefined ? {} : { dates: categories.dates }),
    categoryAxis: categories.axis,
    valueAxis: first,
    ...(hidden === undefined ? {} : { secondValueAxis: hidden }),
    blanks: blanks.blanks,
    ...furniture,
  };
}
