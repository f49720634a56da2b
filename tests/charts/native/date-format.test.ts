import { describe, expect, test } from 'vitest';
import { dateFormatOf, momentOf, serialOf } from '../../../src/charts/native/date-format.js';

const formatOf = (pairs: readonly (readonly [string, string])[], language = 'en'): string =>
  dateFormatOf(
    pairs.map(([date, text]) => ({ value: new Date(`${date}T00:00:00Z`), text, isShown: true })),
    language,
  ).format;

describe('dates', () => {
  test('are days of Excel', () => {
    expect(serialOf(Date.UTC(2025, 9, 23))).toBe(45953);
    expect(serialOf(Date.UTC(1900, 2, 1))).toBe(61);
    expect(momentOf(new Date(Number.NaN))).toBeUndefined();
    expect(momentOf('2025')).toBeUndefined();
  });

  test.each([
    [
      [
        ['2024-01-01', '2024'],
        ['2026-01-01', '2026'],
      ],
      'en',
      'yyyy',
    ],
    [
      [
        ['2024-01-01', 'Jan 2024'],
        ['2024-04-01', 'Apr 2024'],
      ],
      'en',
      '[$-409]mmm yyyy',
    ],
    [
      [
        ['2024-01-01', 'Oca 2024'],
        ['2024-09-01', 'Eyl 2024'],
      ],
      'tr',
      '[$-41F]mmm yyyy',
    ],
    [[['2024-01-05', '05.01.2024']], 'ru', 'dd.mm.yyyy'],
    [
      [
        ['2024-01-05', 'Jan 05'],
        ['2024-01-19', 'Jan 19'],
      ],
      'en-GB',
      '[$-409]mmm dd',
    ],
    [[['2024-02-01', '2024-02']], 'qq', 'yyyy-mm'],
  ] as const)('printed as %j in %s have the format %s', (pairs, language, format) => {
    expect(formatOf(pairs, language)).toBe(format);
  });

  test('of mixed ticks say as much of each', () => {
    expect(
      formatOf([
        ['2024-01-01', '2024'],
        ['2024-04-01', 'April'],
      ]),
    ).toBe('[$-409]mmm yyyy');
    expect(
      formatOf([
        ['2024-01-01', '2024'],
        ['2024-01-08', 'Jan 08'],
      ]),
    ).toBe('[$-409]d mmm');
    expect(formatOf([])).toBe('yyyy');
  });
});
