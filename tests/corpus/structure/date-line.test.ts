import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../src/corpus/structure/date-line.js';

const read = (line: string, mayNamePlace = true) => {
  const found = readDateLine(line, mayNamePlace);
  if (found === null) return null;
  const { year, month, day, numbers, role } = found;
  return `${numbers === null ? [year, month, day].map((part) => part ?? '?').join('-') : `${year} ${numbers.join('|')}`} ${role}`;
};

describe('readDateLine', () => {
  it.each([
    ['4 March 2014', '2014-3-4 plain'],
    ['Tuesday, March 4, 2014', '2014-3-4 plain'],
    ['2014-03-04T10:00Z', '2014-3-4 plain'],
    ['2014-2-13 0:58:02', '2014-2-13 plain'],
    ['4 March 2014 | 10:15 GMT', '2014-3-4 plain'],
    ['December 27, 2016 / 9:13 AM / 8 months ago', '2016-12-27 plain'],
    ['Published on 13/03/2019', '2019-3-13 published'],
    ['Published on 12/03/2019', '2019 12|3 published'],
    ['03/25/2019 4:30 p.m. EST', '2019-3-25 plain'],
    ['12.03.2019', '2019-3-12 plain'],
    ['Last updated: 5 May 2010 - 14:03 GMT', '2010-5-5 updated'],
    ['Updated 14:03 GMT, 4 March 2014', '2014-3-4 updated'],
    ['Posted: 4-Mar-2014', '2014-3-4 published'],
    ['Printed on 4 March 2014', '2014-3-4 printed'],
    ['March 2014', '2014-3-? plain'],
    ['Mon., April 2, 2018 · 5 min read', '2018-4-2 plain'],
    ['Published: 0417 GMT January 29, 2019', '2019-1-29 published'],
    ['Issue No. 6 | Friday, 7 February 2014', '2014-2-7 plain'],
    ['Brussels, 15 March 2011', '2011-3-15 plain'],
    ['BBC News, 1st May 2008', '2008-5-1 plain'],
    ['12 Ocak 2011 Çarşamba', '2011-1-12 plain'],
    ['Yayınlanma: 12 Ocak 2011 10:15', '2011-1-12 published'],
    ['Güncelleme: 13 Ocak 2011', '2011-1-13 updated'],
    ['16 мая 2016 года, понедельник', '2016-5-16 plain'],
    ['Опубликовано: 5 марта 2015 г.', '2015-3-5 published'],
    ['3 oktyabr 2012-ci il', '2012-10-3 plain'],
    ['5 марта', '?-3-5 plain'],
    ['Friday 14 March', '?-3-14 plain'],
  ])('%s', (line, expected) => expect(read(line)).toBe(expected));

  it.each([
    'The talks of 4 March 2014 failed.',
    '© 2014 The Paper, 4 March 2014',
    'In 2014',
    '2014',
    '31 February 2014',
    'By Jane Doe, 4 March 2014',
    'No. 12',
    'Mart 12',
    'Встреча 5 марта не состоялась',
    '5 Mart Platformu kuruldu',
    'Nobody came on 4 March 2014',
  ])('finds none in %s', (line) => expect(read(line)).toBeNull());

  it('reads a place with a date only where it may stand', () => expect(read('Brussels, 15 March 2011', false)).toBeNull());
});
