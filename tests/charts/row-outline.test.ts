import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../src/charts/row-outline.js';

describe('an outline', () => {
  it('is a kind and coordinates', () => {
    const text = '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]], "href": "http://10.0.0.1"}';
    expect(parseOutline(text)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    });
  });

  it.each([
    '',
    '{',
    '[]',
    '{"type": "GeometryCollection"}',
    '{"type": "Polygon", "coordinates": [["a"]]}',
    '{"type": "Polygon", "coordinates": []}',
  ])('is not %s', (text) => expect(parseOutline(text)).toBeUndefined());
});
