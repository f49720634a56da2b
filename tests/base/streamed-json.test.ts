import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces, streamList, streamObject, toPlainJson } from '../../src/base/streamed-json.js';

/** A value with every list and object of its upper floors streamed. */
const streamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return streamList(() => value);
  if (typeof value !== 'object' || value === null) return value;
  return streamObject(Object.fromEntries(Object.entries(value).map(([name, field]) => [name, streamed(field)])));
};

describe('JSON in pieces', () => {
  it.each([0, 2])('is the JSON of the whole, indented by %i', (space) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([...jsonPieces(streamed(value), space)].join('')).toBe(JSON.stringify(value, null, space));
        expect([...jsonPieces(value, space)].join('')).toBe(JSON.stringify(value, null, space));
        expect(toPlainJson(streamed(value))).toEqual(value);
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it('leaves out fields that are not there, as JSON does', () => {
    const value = streamObject({ a: undefined, b: streamList(() => []), c: streamObject({}), d: 'x\ny' });
    expect([...jsonPieces(value, 2)].join('')).toBe(JSON.stringify({ b: [], c: {}, d: 'x\ny' }, null, 2));
    expect([...jsonPieces(null)]).toEqual(['null']);
  });

  it('comes in pieces of some size, rows made as they are written', () => {
    let made = 0;
    const rows = streamList(function* () {
      for (; made < 10_000; made += 1) yield { number: made };
    });
    const [first] = jsonPieces(rows);
    expect(first?.length).toBeGreaterThan(50_000);
    expect(made).toBeLessThan(6000);
  });
});
