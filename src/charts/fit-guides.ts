// What a spec leaves open and its rows decide: cells of a matrix that touch, axes of whole numbers without fractions.
import type { ChartRow } from '../frame/chart.js';
import { changeChannels, definitionsOf } from './end-on-ticks.js';
import { isNode } from './spec-reader.js';
import { isDiscrete, unitsOf } from './spec-units.js';
import type { SpecNode } from './types.js';

/** Share of a cell that stays free between it and the next. */
const CELL_GAP = 0.03;
/** What a spec says of the room between its bands. */
const PADDINGS = ['padding', 'paddingInner', 'paddingOuter'];

/** The spec with both set, where it says nothing itself. */
export const fitGuides = (spec: SpecNode, rows: readonly ChartRow[]): SpecNode => wholeAxes(closeCells(spec), rows);

/** Cells stand side by side: bands of nothing but rectangles and the words on them. */
function closeCells(spec: SpecNode): SpecNode {
  const marks = unitsOf(spec).map(({ mark }) => (isNode(mark) ? mark['type'] : mark));
  if (!marks.includes('rect') || marks.some((mark) => mark !== 'rect' && mark !== 'text')) return spec;
  const open = (['x', 'y'] as const).filter((channel) =>
    definitionsOf(spec, channel).every(
      ({ scale }) => scale === undefined || (isNode(scale) && PADDINGS.every((key) => scale[key] === undefined)),
    ),
  );
  return changeChannels(spec, open, (definition) =>
    isDiscrete(definition)
      ? { ...definition, scale: { ...nodeOf(definition['scale']), paddingInner: CELL_GAP, paddingOuter: 0 } }
      : definition,
  );
}

/** What a spec says of the steps of an axis. */
const STEPS = ['tickMinStep', 'values', 'format', 'labelExpr'];

/** Where an axis counts, half a unit is none. */
function wholeAxes(spec: SpecNode, rows: readonly ChartRow[]): SpecNode {
  const isWhole = ({ type, field, aggregate, axis, stack, bin }: SpecNode): boolean => {
    if (type !== 'quantitative' || axis === null || stack === 'normalize' || (bin !== undefined && bin !== false && bin !== null))
      return false;
    if (STEPS.some((key) => nodeOf(axis)[key] !== undefined)) return false;
    if (aggregate === 'count' || aggregate === 'distinct') return true;
    if (typeof field !== 'string' || (aggregate !== undefined && aggregate !== 'sum')) return false;
    const values = rows.map(({ values }) => values[field]).filter((value) => value !== null && value !== undefined);
    return values.length > 0 && values.every((value) => Number.isInteger(value));
  };
  const whole = (['x', 'y'] as const).filter((channel) => {
    const definitions = definitionsOf(spec, channel).filter(({ field, aggregate }) => field !== undefined || aggregate !== undefined);
    return definitions.length > 0 && definitions.every(isWhole);
  });
  return changeChannels(spec, whole, (definition) => ({ ...definition, axis: { ...nodeOf(definition['axis']), tickMinStep: 1 } }));
}

const nodeOf = (value: unknown): SpecNode => (isNode(value) ? value : {});
