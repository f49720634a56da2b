import { describe, expect, it } from 'vitest';
import { printDate } from '../../src/base/print-date.js';
import { calendarOf, isDay, resolveDate } from '../../src/base/resolve-date.js';
import { printedWords } from '../../src/compose/printed-words.js';
import { defaultKit } from '../support/default-kit.js';

const word = printedWords(defaultKit, 'en');
const dayOf = (number: number): string => {
  const { year, month, day } = calendarOf(number);
  return `${year}-${month}-${day}`;
};

describe('a date for people', () => {
  it.each([
    ['2025-07-23', '23 July 2025', '23 Jul 2025', '23 Jul'],
    ['2025-09-01', null, '1 Sep 2025', '1 Sep'],
    ['2025-07', 'July 2025', 'Jul 2025', 'Jul'],
    ['2025', '2025', '2025', '2025'],
    ['2025-Q3', 'Q3 2025', 'Q3 2025', 'Q3 2025'],
  ])('is never finer than what is known: %s', (date, long, short, day) => {
    expect([printDate(date, 'short', 'en', word), printDate(date, 'day', 'en', word)]).toEqual([short, day]);
    if (long !== null) expect(printDate(date, 'long', 'en', word)).toBe(long);
  });

  // `Sept` is shortened wherever it stands, also in the full name: 1 Sepember 2025.
  it('names September in full', () => {
    expect(printDate('2025-09-01', 'long', 'en', word)).toBe('1 September 2025');
  });

  it('names seasons and both ends of a range', () => {
    expect(printDate('2025-fall', 'long', 'en', word)).toMatch(/^\p{L}+ 2025$/u);
    expect(printDate('2025-07-01/2025-07-23', 'day', 'en', word)).toBe('1 Jul – 23 Jul');
  });

  it('is of the day that is written, whatever the time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const name of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = name;
        expect(printDate('2025-01-01', 'long', 'en', word)).toBe('1 January 2025');
        expect(dayOf(resolveDate('2025-01-01').from)).toBe('2025-1-1');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('the days that a date allows', () => {
  it.each([
    ['2025-07-23', '2025-7-23', '2025-7-23'],
    ['2024-02', '2024-2-1', '2024-2-29'],
    ['2025', '2025-1-1', '2025-12-31'],
    ['2025-Q4', '2025-10-1', '2025-12-31'],
    ['2025-spring', '2025-3-1', '2025-5-31'],
    ['2025-winter', '2024-12-1', '2025-2-28'],
    ['2025-07/2025-08-08', '2025-7-1', '2025-8-8'],
  ])('are %s: from %s to %s', (date, from, to) => {
    const range = resolveDate(date);
    expect([dayOf(range.from), dayOf(range.to)]).toEqual([from, to]);
  });

  it('are one for a day only', () => {
    expect([isDay('2025-07-23'), isDay('2025-07'), isDay('2025-07-23/2025-07-24')]).toEqual([true, false, false]);
  });
});
