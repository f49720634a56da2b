// Dates and the periods of themes, each as exact as it is told.
import { describe, expect, it } from 'vitest';
import { isInPeriod } from '../../../src/corpus/dates/is-in-period.js';

describe('a period', () => {
  it.each([
    ['2025-03-13', '2025-01', '2025-06'],
    ['2025-06-30', '2025-01', '2025-06'],
    ['2025', '2025-03', '2025-06'],
    ['2025-03', '2025-03-20', null],
    ['2025-03-13', null, '2025'],
    ['1912-01-01', null, null],
    ['2024-12/2025-01', '2025-01', '2025-06'],
    ['2025-06/2025-08', '2025-01', '2025-06'],
  ])('has %s, from %s to %s', (date, from, to) => expect(isInPeriod(date, { from, to })).toBe(true));

  it.each([
    ['2024-12-31', '2025-01', '2025-06'],
    ['2025-07-01', '2025-01', '2025-06'],
    ['2024', '2025-03', null],
    ['2026', null, '2025-03'],
    ['2024-11/2024-12', '2025-01', '2025-06'],
  ])('has no %s, from %s to %s', (date, from, to) => expect(isInPeriod(date, { from, to })).toBe(false));
});
