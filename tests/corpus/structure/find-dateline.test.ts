import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/corpus/structure/find-dateline.js';

const NEXT = 'The ministers met.';
const read = (line: string) => {
  const found = findDateline(line + NEXT);
  if (found === null) return null;
  const { date, agency, isStrong, length } = found;
  const day = date === null ? '' : [date.year, date.month, date.day].map((part) => part ?? '?').join('-');
  return [day, agency ?? '', isStrong ? 'strong' : 'weak', length === line.length];
};

describe('findDateline', () => {
  it.each([
    ['ANKARA, March 3 (Reuters) - ', '?-3-3', 'Reuters', 'strong'],
    ['ANKARA, 5 Mart 2015 - ', '2015-3-5', '', 'strong'],
    ['Bakı, 12 may (AZƏRTAC). ', '?-5-12', 'AZƏRTAC', 'strong'],
    ['Bakı, 5 mart, AZƏRTAC ', '?-3-5', 'AZƏRTAC', 'strong'],
    ['МОСКВА, 5 марта – РИА Новости. ', '?-3-5', 'РИА Новости', 'strong'],
    ['МОСКВА, 12 дек — РИА Новости. ', '?-12-12', 'РИА Новости', 'strong'],
    ['МОСКВА, 5 марта. /ТАСС/. ', '?-3-5', 'ТАСС', 'strong'],
    ['Анкара. 3 июня 2016 г. Интерфакс. ', '2016-6-3', 'Интерфакс', 'strong'],
    ['БАКУ /Trend/ — ', '', 'Trend', 'strong'],
    ['KABUL, Afghanistan (AP) — ', '', 'AP', 'strong'],
    ['LIMA, Peru (AW) _ ', '', 'AW', 'strong'],
    ['Geneva, 3 March 2009 – ', '2009-3-3', '', 'strong'],
    ['BEIJING, Oct. 8 (Xinhua) -- ', '?-10-8', 'Xinhua', 'strong'],
    ['(Reuters) - ', '', 'Reuters', 'strong'],
    ['(CNN)', '', 'CNN', 'strong'],
    ['LONDON (Reuters) ', '', 'Reuters', 'strong'],
    ['Washington (AFP) - ', '', 'AFP', 'strong'],
    ['MOSCOW. Oct 14 (Interfax) - ', '?-10-14', 'Interfax', 'strong'],
    ['MOSCOW, March 3. /TASS/. ', '?-3-3', 'TASS', 'strong'],
    ['BAKU / Trend News, J.Doe / ', '', ' Trend News, J.Doe '.trim(), 'strong'],
    ['Azerbaijan, Baku, May 5 /Trend News corr J. Doe/ ', '?-5-5', 'Trend News corr J. Doe', 'strong'],
    ['YEREVAN, June 7. /ARAX/. ', '?-6-7', 'ARAX', 'strong'],
    ['WASHINGTON, Sept. 5, 2013 /PRNewswire/ -- ', '2013-9-5', 'PRNewswire', 'strong'],
    ['Jan. 28 (UPI) -- ', '?-1-28', 'UPI', 'strong'],
    ['Beijing, Oct 22 (IANS): ', '?-10-22', 'IANS', 'strong'],
    ['BEIRUT, (APP/AFP) – ', '', 'APP/AFP', 'strong'],
    ['NAIROBI/ADDIS ABABA – ', '', '', 'strong'],
    ['MAIDUGURI, Nigeria—', '', '', 'strong'],
    ['WASHINGTON -- ', '', '', 'strong'],
    ['ISLAMABAD: ', '', '', 'weak'],
    ['New Delhi: ', '', '', 'weak'],
    ['BISHKEK ', '', '', 'weak'],
    ['4 March 2014 – ', '2014-3-4', '', 'weak'],
    ['Tuesday, March 4 (Bloomberg) -- ', '?-3-4', 'Bloomberg', 'strong'],
  ])('%s', (line, date, agency, strength) => expect(read(line)).toEqual([date, agency, strength, true]));

  it.each([
    'Russia — a country of eleven time zones — has long looked south.',
    'The United Nations (UN) said on Monday that it would leave.',
    'On March 4, 2014 – three days later – the town fell.',
    'Barack Obama (D) – the president – spoke.',
    'UPDATE: The minister has resigned.',
    'Conclusion: The plan has failed.',
    'Geneva, long a seat of diplomacy, hosted the talks.',
    'In Kabul, March 3 was a holiday.',
    'Petrov (1911-1995). He was born in Tver.',
    'UNESCO (Paris). It was founded after the war.',
    'March was cold.',
    '“Enough,” he said.',
    'it goes on – The end.',
    '',
  ])('finds none in %s', (text) => expect(findDateline(text)).toBeNull());

  it('takes a line of its own for one where it names a place and a day', () => {
    expect(findDateline('Baku, Azerbaijan, May 5')).toMatchObject({ length: 23, isStrong: true, date: { month: 5, day: 5 } });
    expect(findDateline('Baku, Azerbaijan')).toBeNull();
  });
});
