import { describe, expect, it } from 'vitest';
import { fitGuides } from '../../src/charts/fit-guides.js';

const rowsOf = (...values: readonly number[]) => values.map((value) => ({ values: { a: 'one', b: 'two', value }, evidence: [] }));
const y = { field: 'value', type: 'quantitative' };
const bars = { mark: 'bar', encoding: { x: { field: 'a', type: 'nominal' }, y } };
const cells = { mark: 'rect', encoding: { x: { field: 'a', type: 'nominal' }, y: { field: 'b', type: 'ordinal' } } };

describe('cells of a matrix', () => {
  it('stand side by side', () => {
    const closed = { scale: { paddingInner: 0.03, paddingOuter: 0 } };
    expect(fitGuides(cells, rowsOf(1))).toMatchObject({ encoding: { x: closed, y: closed } });
  });

  it('keep the room that a spec gives them', () => {
    const own = { ...cells, encoding: { ...cells.encoding, x: { ...cells.encoding.x, scale: { padding: 0.5 } } } };
    expect(fitGuides(own, rowsOf(1))).toMatchObject({ encoding: { x: { scale: { padding: 0.5 } } } });
    expect(JSON.stringify(fitGuides(own, rowsOf(1)))).not.toContain('"padding":0.5,"paddingInner"');
  });

  it('are rectangles only: bars keep their gaps', () => expect(JSON.stringify(fitGuides(bars, rowsOf(0.5)))).not.toContain('padding'));
});

describe('an axis of whole numbers', () => {
  const stepOf = (spec: object, ...values: readonly number[]) =>
    JSON.stringify(fitGuides({ ...spec }, rowsOf(...values))).includes('tickMinStep');

  it('has no fractions', () => {
    expect(stepOf(bars, 0, 1)).toBe(true);
    expect(stepOf({ ...bars, encoding: { ...bars.encoding, y: { aggregate: 'count', type: 'quantitative' } } }, 0.5)).toBe(true);
  });

  it('is one of whole values, not shares or means, whose steps the spec leaves open', () => {
    expect(stepOf(bars, 0.5, 1)).toBe(false);
    expect(stepOf({ ...bars, encoding: { ...bars.encoding, y: { ...y, aggregate: 'mean' } } }, 1, 2)).toBe(false);
    expect(stepOf({ ...bars, encoding: { ...bars.encoding, y: { ...y, stack: 'normalize' } } }, 1, 2)).toBe(false);
    expect(stepOf({ ...bars, encoding: { ...bars.encoding, y: { ...y, axis: { format: '.1f' } } } }, 1, 2)).toBe(false);
    expect(stepOf({ ...bars, encoding: { ...bars.encoding, y: { ...y, axis: null } } }, 1, 2)).toBe(false);
  });
});
