import { describe, expect, test } from 'vitest';
import { numberFormatOf } from '../../../src/charts/native/number-format.js';

const formatOf = (pairs: readonly (readonly [number, string])[], language = 'en') =>
  numberFormatOf(
    pairs.map(([value, text]) => ({ value, text })),
    language,
  );

describe('the number format that prints every number as it was drawn', () => {
  test.each([
    [
      'whole numbers',
      [
        [0, '0'],
        [5, '5'],
        [-10, '−10'],
      ],
      '0',
    ],
    [
      'decimals',
      [
        [0, '0.0'],
        [0.5, '0.5'],
      ],
      '0.0',
    ],
    [
      'thousands',
      [
        [0, '0'],
        [1500, '1,500'],
      ],
      '#,##0',
    ],
    [
      'shares',
      [
        [0, '0%'],
        [0.25, '25%'],
      ],
      '0%',
    ],
    [
      'shares with decimals',
      [
        [0.125, '12.5%'],
        [0.5, '50.0%'],
      ],
      '0.0%',
    ],
    [
      'a unit before',
      [
        [0, '€0'],
        [20, '€20'],
      ],
      '"€"0',
    ],
    [
      'a unit after',
      [
        [1, '1 bn'],
        [2, '2 bn'],
      ],
      '0" bn"',
    ],
    [
      'thousands as k, zero without',
      [
        [0, '0'],
        [2000, '2k'],
      ],
      '0,"k";-0,"k";0',
    ],
    [
      'millions',
      [
        [1_000_000, '1M'],
        [3_000_000, '3M'],
      ],
      '0,,"M"',
    ],
    [
      'as many decimals as there are',
      [
        [12, '12'],
        [7.6, '7.6'],
      ],
      'General',
    ],
    [
      'rounded ones',
      [
        [1.26, '1.3'],
        [2, '2.0'],
      ],
      '0.0',
    ],
  ] as const)('%s', (_title, pairs, format) => {
    expect(formatOf(pairs)).toBe(format);
  });

  test('reads the signs of the language', () => {
    expect(
      formatOf(
        [
          [0.5, '0,5'],
          [1234.5, '1.234,5'],
        ],
        'tr',
      ),
    ).toBe('#,##0.0');
    expect(formatOf([[1234, '1\u00a0234']], 'ru')).toBe('#,##0');
  });

  test.each([
    [
      'another number',
      [
        [5, '6'],
        [7, '7'],
      ],
    ],
    [
      'words',
      [
        [1, 'low'],
        [2, 'high'],
      ],
    ],
    [
      'two units',
      [
        [1, '1 kg'],
        [2, '2 t'],
      ],
    ],
    [
      'two decimals of unlike length with a unit',
      [
        [1, '1 kg'],
        [2.5, '2.5 kg'],
      ],
    ],
    ['a date', [[2024, '2024-01-02']]],
    ['a formula', [[1, '=1+1']]],
  ] as const)('is none for %s', (_title, pairs) => {
    expect(formatOf(pairs)).toBeUndefined();
  });

  test('survives nothing and hostile texts', () => {
    expect(formatOf([])).toBe('General');
    expect(formatOf([[1, '1'.repeat(100_000)]])).toBeUndefined();
    expect(formatOf([[1, '"];[Red]1']])).toBe('"];[Red]"0');
  });
});
