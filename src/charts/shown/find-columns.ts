// Which columns a spec draws, and what each is to the chart.
import { isNode } from '../spec-reader.js';
import { isDiscrete, type SpecUnit, unitsOf } from '../spec-units.js';
import type { SpecNode } from '../types.js';
import type { ShownColumn, ShownKind, ShownRole } from './types.js';

/** Channels in the order in which a person reads them. */
const FACETS = ['facet', 'row', 'column'];
const SERIES = ['xOffset', 'yOffset', 'color', 'fill', 'stroke', 'detail', 'shape', 'strokeDash'];
const POSITIONS = ['x', 'y', 'theta', 'radius'];
const ENDS = ['x2', 'y2', 'theta2', 'radius2'];
const PLACES = [...POSITIONS, ...ENDS];
const CHANNELS = [...FACETS, ...POSITIONS, ...ENDS, ...SERIES, 'size', 'opacity', 'text'];

/** Vega's kinds of what each mark is drawn with. */
const DRAWN: Readonly<Record<string, string>> = {
  bar: 'rect',
  rect: 'rect',
  tick: 'rect',
  line: 'line',
  trail: 'trail',
  area: 'area',
  arc: 'arc',
  point: 'symbol',
  circle: 'symbol',
  square: 'symbol',
  rule: 'rule',
  geoshape: 'shape',
  text: 'text',
};

/** Units of a spec whatever it is made of: layers, facets, views side by side. */
export function allUnitsOf(view: SpecNode, inherited: Readonly<Record<string, SpecNode>> = {}): readonly SpecUnit[] {
  for (const key of ['hconcat', 'vconcat', 'concat'])
    if (Array.isArray(view[key])) return view[key].flatMap((item: unknown) => (isNode(item) ? allUnitsOf(item, inherited) : []));
  if (!isNode(view['spec'])) return unitsOf(view, inherited);
  const { facet } = view;
  const facets = !isNode(facet)
    ? {}
    : 'field' in facet
      ? { facet }
      : Object.fromEntries(Object.entries(facet).filter((entry): entry is [string, SpecNode] => isNode(entry[1])));
  return allUnitsOf(view['spec'], { ...inherited, ...facets });
}

/** Vega's kinds of the marks that show data; words count where nothing else is drawn. */
export function drawnKinds(units: readonly SpecUnit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ mark }) => DRAWN[mark.type] ?? []));
}

/** The unit that gives the chart its kind: the first that is drawn and is not a rule or words. */
function mainOf(units: readonly SpecUnit[]): SpecUnit | undefined {
  const find = (isWanted: (unit: SpecUnit) => boolean): SpecUnit | undefined => units.find(isWanted);
  return (
    find(({ mark, encoding }) => !['text', 'rule'].includes(mark.type) && hasField(encoding)) ??
    find(({ mark, encoding }) => mark.type === 'rule' && hasField(encoding)) ??
    find(({ encoding }) => hasField(encoding))
  );
}

const hasField = (encoding: SpecUnit['encoding']): boolean => POSITIONS.some((channel) => fieldsOf(encoding[channel]).length > 0);

/** What the chart looks like. */
export function kindOf(units: readonly SpecUnit[]): ShownKind {
  const main = mainOf(units);
  if (main === undefined) return units.some(({ mark }) => mark.type === 'geoshape') ? 'map' : 'marks';
  if (areTiles(units)) return 'marks';
  const { mark, encoding } = main;
  const isRanged = units.some(({ mark: { type }, encoding: own }) => type !== 'text' && ENDS.some((end) => fieldsOf(own[end]).length > 0));
  const values = ['x', 'y'].filter((channel) => isValue(encoding[channel]));
  switch (mark.type) {
    case 'arc':
      return 'pie';
    case 'rect':
      return isRanged ? 'range' : 'heatmap';
    case 'line':
    case 'trail':
      return values.length === 0 ? 'marks' : 'line';
    case 'area':
      return isRanged ? 'range' : 'area';
    case 'bar':
      return isRanged ? 'range' : values.length === 0 ? 'marks' : 'bar';
    case 'geoshape':
      return 'map';
    default:
      return isRanged ? 'range' : values.length === 2 ? 'points' : 'marks';
  }
}

/** True for tiles laid out by hand, as on a schematic map: both axes are hidden, and places mean nothing. */
export const areTiles = (units: readonly SpecUnit[]): boolean =>
  units.some(({ encoding }) => {
    const sides = ['x', 'y'].map((channel) => encoding[channel]);
    const hasEnds = ['x2', 'y2'].every((channel) => fieldsOf(encoding[channel]).length > 0);
    return hasEnds && sides.every((side) => side !== undefined && side['axis'] === null && isValue(side));
  });

/** A number that is drawn as it is, not cut into bins. */
const isValue = (definition: SpecNode | undefined): boolean =>
  definition?.['type'] === 'quantitative' && (definition['bin'] === undefined || definition['bin'] === false || definition['bin'] === null);

/** The names that Vega-Lite gives a channel's column, most derived first; none where the channel shows no column. */
function fieldsOf(definition: SpecNode | undefined): readonly string[] {
  if (definition === undefined) return [];
  const { field, aggregate, timeUnit, bin } = definition;
  if (aggregate === 'count') return ['__count'];
  if (typeof field !== 'string') return [];
  if (typeof aggregate === 'string') return [`${aggregate}_${field}`];
  if (typeof timeUnit === 'string') return [`${timeUnit}_${field}`];
  return bin === true || isNode(bin) ? [`bin_maxbins_10_${field}`, `bin:${field}`] : [field];
}

/** The columns of a chart, one for each that any of its marks shows: categories, then series, values and words. */
export function findColumns(units: readonly SpecUnit[]): readonly ShownColumn[] {
  const found = new Map<string, ShownColumn>();
  const isTiled = areTiles(units);
  const shares = POSITIONS.filter((channel) => units.some(({ encoding }) => isInPerCent(encoding[channel])));
  for (const channel of CHANNELS) {
    for (const unit of units) {
      const definition = unit.encoding[channel];
      const read = columnOf(channel, definition, unit);
      if (definition === undefined || read === undefined || (isTiled && PLACES.includes(channel))) continue;
      const isShare = read.type === 'number' && (shares.includes(channel.replace('2', '')) || isInPerCent(definition));
      const column = isShare ? { ...read, isShare } : read;
      const key = column.fields[0] ?? '';
      const known = found.get(key);
      // A title that someone wrote stands for the column wherever it is shown.
      if (known === undefined) found.set(key, column);
      else if (known.title === prettified(definition) && column.title !== known.title) found.set(key, { ...known, title: column.title });
      // Words that stand at the end of a range are placed by it.
      else if (ENDS.includes(channel) && known.role === 'value') found.set(key, { ...known, channel });
    }
  }
  for (const [key, column] of found) {
    const begin = ENDS.includes(column.channel) ? mainOfEnd(column, units) : undefined;
    const known = begin === undefined ? undefined : found.get(begin);
    if (begin === undefined || known?.role !== 'value') continue;
    found.set(begin, { ...known, end: 'from' });
    found.set(key, { ...column, title: known.title, end: 'to' });
  }
  const order: readonly ShownRole[] = ['category', 'series', 'value', 'text'];
  const isList = [...found.values()].every(({ role, type }) => role !== 'category' || type === 'text');
  // Of two lists of words, people read the one at the side first.
  const rank = ({ role, channel }: ShownColumn): number =>
    order.indexOf(role) * 2 + (role === 'category' && isList && channel === 'x' ? 1 : 0);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}

/** The column at the other end of a range, where only that one has a title that someone wrote. */
function mainOfEnd({ channel, fields }: ShownColumn, units: readonly SpecUnit[]): string | undefined {
  const own = units.find(({ encoding }) => fieldsOf(encoding[channel])[0] === fields[0])?.encoding;
  const [end, main] = [own?.[channel], own?.[channel.slice(0, -1)]];
  const isCalled = (definition: SpecNode | undefined): boolean =>
    definition !== undefined && titleOf(definition) !== prettified(definition);
  return isCalled(main) && !isCalled(end) ? fieldsOf(main)[0] : undefined;
}

function columnOf(channel: string, definition: SpecNode | undefined, { mark, encoding }: SpecUnit): ShownColumn | undefined {
  const fields = fieldsOf(definition);
  const role = definition === undefined || fields.length === 0 ? undefined : roleOf(channel, definition, encoding, mark.type);
  if (definition === undefined || role === undefined) return undefined;
  const main = ENDS.includes(channel) ? encoding[channel.slice(0, -1)] : undefined;
  const { timeUnit } = definition;
  const isDate = definition['type'] === 'temporal' || main?.['type'] === 'temporal';
  const isNumber = !isDate && (definition['type'] === 'quantitative' || main?.['type'] === 'quantitative');
  return {
    title: titleOf(definition),
    type: isDate ? 'date' : isNumber ? 'number' : 'text',
    role,
    fields,
    channel,
    isOrdered: isDate || definition['type'] === 'ordinal' || (isNumber && role === 'category'),
    ...(typeof timeUnit === 'string' ? { timeUnit } : {}),
  };
}

/** True where an axis, a legend or a text prints shares of one as per cent. */
function isInPerCent(definition: SpecNode | undefined): boolean {
  const guides = [definition, definition?.['axis'], definition?.['legend']];
  return guides.some((guide) => isNode(guide) && typeof guide['format'] === 'string' && guide['format'].includes('%'));
}

function roleOf(channel: string, definition: SpecNode, encoding: SpecUnit['encoding'], mark: string): ShownRole | undefined {
  if (channel === 'text') return 'text';
  if (ENDS.includes(channel)) return 'value';
  if (FACETS.includes(channel)) return 'series';
  if (POSITIONS.includes(channel)) {
    const isSpan = encoding[`${channel}2`] !== undefined && fieldsOf(encoding[`${channel}2`]).length > 0;
    return isValue(definition) || isSpan ? 'value' : 'category';
  }
  if (SERIES.includes(channel)) {
    if (isDiscrete(definition) || (definition['type'] === undefined && channel === 'detail')) return mark === 'arc' ? 'category' : 'series';
    return channel === 'detail' ? undefined : 'value';
  }
  return isValue(definition) ? 'value' : undefined;
}

/** The title that someone wrote, else the name of the column as words. */
function titleOf(definition: SpecNode): string {
  const guides = ['axis', 'legend', 'header'].map((key) => (isNode(definition[key]) ? definition[key]['title'] : undefined));
  const [title] = [...guides, definition['title']].filter((it): it is string => typeof it === 'string' && it.trim() !== '');
  return title ?? prettified(definition);
}

function prettified({ field, aggregate }: SpecNode): string {
  const name = typeof field === 'string' ? field.replace(/[_\s]+/g, ' ').trim() : String(aggregate ?? '');
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return typeof field === 'string' && typeof aggregate === 'string' ? `${capital} (${aggregate})` : capital;
}
