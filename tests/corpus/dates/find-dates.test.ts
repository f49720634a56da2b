import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/corpus/dates/find-dates.js';
import type { DateForm } from '../../../src/corpus/dates/types.js';

const show = (form: DateForm): string => {
  switch (form.type) {
    case 'calendar':
      return [form.year ?? '?', form.month ?? '-', form.day ?? '-'].join('/') + (form.which === null ? '' : ` ${form.which}`);
    case 'range':
      return `${show(form.first)} to ${show(form.last)}`;
    case 'season':
      return `${form.season} ${form.year ?? form.which ?? '?'}`;
    case 'months':
      return `months ${form.first}-${form.last} ${form.year ?? '?'}`;
    case 'decade':
      return `${form.year}s`;
    case 'weekday':
      return `weekday ${form.weekday}${form.which === null ? '' : ` ${form.which}`}`;
    case 'relative':
      return `${form.unit} ${form.offset} from ${form.from}`;
    case 'month-day':
      return `day ${form.day}`;
    case 'span':
      return `${form.months} months to ${show(form.last)}`;
    case 'distance':
      return `${form.unit} ${form.offset} from ${show(form.to)}`;
    case 'anniversary':
      return `${form.years} years after ${form.of === null ? '?' : show(form.of)}`;
  }
};
const dates = (text: string, language = 'en') =>
  findDates(text, { language }).map(({ start, end, form }) => `${text.slice(start, end)} = ${show(form)}`);

describe('findDates', () => {
  it.each<[string, string[]]>([
    ['on July 21, 2005,', ['July 21, 2005 = 2005/7/21']],
    ['on 23 July 2015 in', ['23 July 2015 = 2015/7/23']],
    ['the 3rd of May 2014', ['3rd of May 2014 = 2014/5/3']],
    ['on 2015-10-23 and 24.07.2015', ['2015-10-23 = 2015/10/23', '24.07.2015 = 2015/7/24']],
    ['on 27/06/2015 and 06/27/2015', ['27/06/2015 = 2015/6/27', '06/27/2015 = 2015/6/27']],
    ['in December 2014', ['December 2014 = 2014/12/-']],
    ['from July 10-12 on', ['July 10-12 = ?/7/10 to ?/7/12']],
    ['on 10-12 July 2015', ['10-12 July 2015 = 2015/7/10 to 2015/7/12']],
    ['from 27 June to 3 July', ['27 June to 3 July = ?/6/27 to ?/7/3']],
    ['Dec. 30-Jan. 2', ['Dec. 30-Jan. 2 = ?/12/30 to ?/1/2']],
    ['between 27 and 30 June', ['27 and 30 June = ?/6/27 to ?/6/30']],
    ['on 3, 5 and 7 June', ['3, 5 and 7 June = ?/6/3', '3, 5 and 7 June = ?/6/5', '3, 5 and 7 June = ?/6/7']],
    ['between March and June 2014', ['March and June 2014 = 2014/3/- to 2014/6/-']],
    ['In May, the plan', ['May = ?/5/-']],
    ['as recently as April', ['April = ?/4/-']],
    ['the October summit', ['October = ?/10/-']],
    ['last June', ['last June = ?/6/- last']],
    ['Sept. 5 and Oct 7', ['Sept. 5 = ?/9/5', 'Oct 7 = ?/10/7']],
    ['since 2011, by 2030', ['2011 = 2011/-/-', '2030 = 2030/-/-']],
    ['in 2014-15', ['2014-15 = 2014/-/- to 2015/-/-']],
    ['between 2008 and 2011', ['2008 and 2011 = 2008/-/- to 2011/-/-']],
    ['in the 1990s', ['1990s = 1990s']],
    ['last autumn', ['last autumn = fall last']],
    ['the winter of 2010', ['winter of 2010 = winter 2010']],
    ['in Q3 2021', ['Q3 2021 = months 7-9 2021']],
    ['in the first half of 2022', ['first half of 2022 = months 1-6 2022']],
    ['in FY2014/15', ['FY2014/15 = 2014/-/- to 2015/-/-']],
    ['on Tuesday night', ['Tuesday night = weekday 2']],
    ['last Friday', ['last Friday = weekday 5 last']],
    ['two weeks ago, three days later', ['two weeks ago = week -2 from document', 'three days later = day 3 from narrative']],
    ['the following month, earlier this year', ['the following month = month 1 from narrative', 'this year = year 0 from document']],
    ['the tenth anniversary of the August 2008 war', ['tenth anniversary of = 10 years after 2008/8/-', 'August 2008 = 2008/8/-']],
  ])('reads %s', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([
    'They may go. May they? Theresa May said so to May.',
    'The March for lives, a Marching band, Juneau',
    'February 30, 2015',
    '32 July',
    'June 50 percent',
    '2015-13-01',
    'Augustus',
    'in 1,200 villages, 2,014 people, 1500 troops, $2014',
    'Resolution 2231, Flight 1549, Vision 2030',
    'a 12-month rift',
    'the 9/11 attacks',
    'the sun sat low; USA Today; Black Friday',
    'the Arab Spring, the fall of Kabul',
    'for three years, in the last two weeks, over the last year, in recent months',
    'up from a year earlier',
  ])('finds no date in %s', (text) => expect(dates(text)).toEqual([]));

  it('reads Turkish, Azerbaijani and Russian', () => {
    expect(dates("27 Haziran 2015'te, Temmuz ayında ve 2014 yılında, geçen hafta", 'tr')).toEqual([
      "27 Haziran 2015'te = 2015/6/27",
      'Temmuz ayında = ?/7/-',
      '2014 yılında = 2014/-/-',
      'geçen hafta = week -1 from document',
    ]);
    expect(dates('27 iyun 2015-ci ildə, iyunun 27-də, 2014-cü ildə, dünən', 'az')).toEqual([
      '27 iyun 2015-ci ildə = 2015/6/27',
      'iyunun 27-də = ?/6/27',
      '2014-cü ildə = 2014/-/-',
      'dünən = day -1 from document',
    ]);
    expect(dates('27 июня 2015 года, в июле 2014 года, с 2011 года, в пятницу, летом 2014 года', 'ru')).toEqual([
      '27 июня 2015 года = 2015/6/27',
      'июле 2014 года = 2014/7/-',
      '2011 года = 2011/-/-',
      'пятницу = weekday 5',
      'летом 2014 года = summer 2014',
    ]);
  });
});
