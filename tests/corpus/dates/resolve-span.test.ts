import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findDocumentEvents } from '../../../src/corpus/events/find-events.js';
import { plainDocument } from '../../support/plain-document.js';

const dates = (text: string, date: string) => findDocumentEvents(plainDocument(text, date), indexActors([])).map((event) => event.date);

describe('periods named by their ends', () => {
  it.each<[string, string, string[]]>([
    ['2010-07-11', 'Inflation was 11 percent in the year to March 2010.', ['2009-04/2010-03']],
    ['2010-07-11', 'Imports rose 4 percent in the 12 months to June.', ['2009-07/2010-06']],
    ['2017-06-22', 'Remittances fell in the three months to May.', ['2017-03/2017-05']],
    ['2017-06-22', 'Remittances fell in the year through January.', ['2016-02/2017-01']],
    ['2011-08-02', 'The airline lost $40 million in the six months ended June 30.', ['2011-01-01/2011-06-30']],
    ['2013-05-14', 'Sales rose in the financial year ended March 31, 2013.', ['2012-04-01/2013-03-31']],
    ['2014-03-11', 'Deposits shrank in the year ending 28 February.', ['2013-03-01/2014-02-28']],
    ['2014-03-11', 'Exports fell 3 percent in the July-to-September quarter.', ['2013-Q3']],
    ['2014-03-11', 'Exports fell in the October-December quarter of last year.', ['2013-Q4']],
    ['2014-03-11', 'Exports fell 3 percent in July-to-September.', ['2013-07/2013-09']],
    ['2012-02-08', 'Net profit rose in 2Q 2011 and fell in 3Q11.', ['2011-Q2', '2011-Q3']],
    ['2012-02-08', 'Orders doubled in Q2 FY2012.', ['2012-Q2']],
    ['2009-02-08', 'Growth will slow in the year to come.', []],
    ['2009-02-08', 'He spent three months in Tokyo and the year in Seoul.', []],
    ['2009-02-08', 'The first half to be lost was the second, and the firm ordered 2Q valves.', []],
    ['2009-02-08', 'The protest march drew 3,000 people in the 12 hours to midnight.', []],
  ])('%s: %s', (date, text, expected) => expect(dates(text, date)).toEqual(expected));
});

describe('days and years told by their distance', () => {
  // 11 March 2014 was a Tuesday.
  it.each<[string, string[]]>([
    ['The army seized power a year ago on Sunday.', ['2013-03-09']],
    ['The ferry sank a year ago Thursday.', ['2013-03-13']],
    ['Two years ago this week, rebels took the town.', ['2012-03-05/2012-03-11']],
    ['The king was crowned 10 years ago this month.', ['2004-03']],
    ['The king was crowned 10 years ago today.', ['2004-03-11']],
    ['The volcano erupted two weeks ago on Friday.', ['2014-02-28']],
    ['The war began three years ago in March and the famine two years ago, in October.', ['2011-03', '2012-10']],
    ['The plant was opened 4 1/2 years ago.', ['2009']],
    ['He was jailed three and a half years ago.', ['2010']],
    ['He was jailed two-and-a-half years ago.', ['2011']],
    ['The bank failed a year and a half ago.', ['2012']],
    ['He left office in June 2011 and died a year and a half later.', ['2011-06', '2012']],
    ['The bank failed more than a year and a half ago.', []],
    ['Prices were twice as high as a year ago, the bank said on Monday.', ['2014-03-10']],
    ['The dam took 4 1/2 years and two and a half billion dollars to build.', []],
    ['A year ago the mayor resigned; on Sunday his successor did.', ['2013', '2014-03-09']],
    ['In May 12 people died, and in August 2,500 homes were destroyed.', ['2013-05', '2013-08']],
  ])('%s', (text, expected) => expect(dates(text, '2014-03-11')).toEqual(expected));
});
