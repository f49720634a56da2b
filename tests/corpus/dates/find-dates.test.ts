import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/corpus/dates/find-dates.js';

const dates = (text: string) =>
  findDates(text).map(({ start, end, year, month, day, lastDay }) => [text.slice(start, end), year, month, day, lastDay]);

describe('findDates', () => {
  it.each([
    ['on July 21, 2025,', [['July 21, 2025', 2025, 7, 21, null]]],
    ['on 23 July 2025 in', [['23 July 2025', 2025, 7, 23, null]]],
    ['the 3rd of May 2024', [['3rd of May 2024', 2024, 5, 3, null]]],
    [
      'on 2025-10-23 and 24.07.2025',
      [
        ['2025-10-23', 2025, 10, 23, null],
        ['24.07.2025', 2025, 7, 24, null],
      ],
    ],
    ['in December 2024', [['December 2024', 2024, 12, null, null]]],
    ['On July 10, leaders', [['July 10', null, 7, 10, null]]],
    ['from July 10–12 on', [['July 10–12', null, 7, 10, 12]]],
    ['on 10-12 July 2025', [['10-12 July 2025', 2025, 7, 10, 12]]],
    ['In May, the plan', [['May', null, 5, null, null]]],
    ['as recently as April', [['April', null, 4, null, null]]],
    ['the October summit', [['October', null, 10, null, null]]],
    [
      'Sept. 5 and Oct 7',
      [
        ['Sept. 5', null, 9, 5, null],
        ['Oct 7', null, 10, 7, null],
      ],
    ],
  ])('reads %s', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([
    'They may go. May they?',
    'the March for lives',
    'February 30, 2025',
    '32 July 2025',
    'June 50 percent',
    '2025-13-01',
    'Augustus',
    'in 2025',
    'a 12-month rift',
  ])('finds no full date in %s', (text) => {
    expect(findDates(text).filter(({ day }) => day !== null)).toEqual([]);
  });

  it('does not take words for months', () => {
    expect(dates('They may go. May they? The March for lives, a Marching band, Juneau')).toEqual([]);
  });
});
