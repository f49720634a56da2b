import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findDocumentEvents } from '../../../src/corpus/events/find-events.js';
import type { FoundEvent } from '../../../src/corpus/types.js';
import { plainDocument } from '../../support/plain-document.js';

const eventsOf = (text: string, date: string | null, language = 'en'): readonly FoundEvent[] =>
  findDocumentEvents(plainDocument(text, date, { language }), indexActors([]));
const dates = (text: string, date: string | null, language?: string) => eventsOf(text, date, language).map((event) => event.date);

describe('weekdays', () => {
  // 11 March 2014 was a Tuesday.
  it.each<[string, string[]]>([
    ['The two ministers met in Geneva on Friday.', ['2014-03-07']],
    ['The two ministers met in Geneva on Tuesday.', ['2014-03-11']],
    ['Parliament will vote on the bill on Friday.', ['2014-03-14']],
    ['The talks are due to resume on Thursday.', ['2014-03-13']],
    ['The summit opens Wednesday in Brussels.', ['2014-03-12']],
    ['The president said Monday that he would visit the flooded region on Saturday.', ['2014-03-10', '2014-03-15']],
    ['Troops entered the town late on Sunday night, witnesses said.', ['2014-03-09']],
    ["Monday's attack killed at least 30 people.", ['2014-03-10']],
    ['Talks on Friday failed to end the strike.', ['2014-03-07']],
    ['The truce, which was announced last Thursday, is to expire next Monday.', ['2014-03-06', '2014-03-17']],
    ['Rebels have until Friday to lay down their arms.', ['2014-03-14']],
    ['The party elects its leader on Sunday.', ['2014-03-16']],
    ['The deal comes ahead of elections on Sunday.', ['2014-03-16']],
    ['The vote had been scheduled for Wednesday but was put off.', ['2014-03-12']],
    ['The army has been shelling the city since Saturday.', ['2014-03-08']],
    ['On Friday, leaders of the bloc will meet in Vienna.', ['2014-03-14']],
    ['The court on Monday ordered the ministry to publish the list by Friday.', ['2014-03-10', '2014-03-14']],
    ['The Sunday Times and the Good Friday Agreement came up in talks, and on Black Friday shops closed.', []],
    ['Shops close early on Fridays and every Monday.', []],
    ['Norway pledged aid on Saturday, and Sweden is to follow on Thursday.', ['2014-03-08', '2014-03-13']],
    ['The senate on Sunday agreed to hold a vote on Friday.', ['2014-03-09', '2014-03-14']],
    ['Prices were twice as high as a year ago.', []],
  ])('%s', (text, expected) => expect(dates(text, '2014-03-11')).toEqual(expected));
});

describe('months and days without a year', () => {
  it.each<[string, string, string[]]>([
    ['2012-01-17', 'The government resigned in December after weeks of protest.', ['2011-12']],
    ['2012-01-17', 'The government resigned on January 9.', ['2012-01-09']],
    ['2012-01-17', 'Voters will elect a new parliament in March.', ['2012-03']],
    ['2012-11-20', 'The ministers will meet again in February.', ['2013-02']],
    ['2012-11-20', 'The ministers met in February.', ['2012-02']],
    ['2009-06-03', 'The company said it would close the plant in May.', ['2010-05']],
    ['2009-01-12', 'The ministry said on Friday it would publish the figures in May.', ['2009-01-09', '2009-05']],
    ['2016-08-02', 'The coup attempt of July 15 left more than 240 people dead.', ['2016-07-15']],
    ['2018-04-10', 'The election in June is likely to be close.', ['2018-06']],
    ['2018-04-10', 'Sanctions were extended until September.', ['2018-09']],
    ['2018-04-10', 'On 18 March, the president won a fourth term.', ['2018-03-18']],
    ['2020-02-05', 'The envoy arrived on Friday 31 January.', ['2020-01-31']],
    ['2007-05-20', 'The two sides signed the accord last October.', ['2006-10']],
    ['2007-05-20', 'The two sides hope to sign the accord next March.', ['2008-03']],
    ['2011-10-05', 'The prime minister said in June that taxes would rise in September.', ['2011-06', '2011-09']],
    ['2013-02-14', 'He was arrested on Dec. 30 and released on Jan. 2.', ['2012-12-30', '2013-01-02']],
    ['2013-02-14', 'The truce lasted from Dec. 30 to Jan. 2.', ['2012-12-30/2013-01-02']],
    ['2021-11-30', 'The exercise ran from 27 September to 3 October.', ['2021-09-27/2021-10-03']],
    ['2021-11-30', 'Leaders met in Rome on October 30-31.', ['2021-10-30/2021-10-31']],
    ['2021-11-30', 'The council sat on 3, 5 and 9 November.', ['2021-11-03', '2021-11-05', '2021-11-09']],
    ['2021-11-30', 'She may go, said Theresa May; on March they did not agree.', []],
    ['2021-11-30', 'The May 9 parade was small, and so was the March for Life.', []],
    ['2021-11-30', 'The October summit in Glasgow ended in discord.', ['2021-10']],
    ['2021-11-30', 'The aid is to be paid out in two parts in March and September.', ['2022-03', '2022-09']],
    ['2021-11-30', 'The next round will be held in March and will probably be broadcast in April.', ['2022-03', '2022-04']],
    ['2021-11-30', '14 December: second round of the presidential election', ['2021-12-14']],
    ['2015-03-02', 'The ministry said in a Feb. 27 statement that the base was closed.', ['2015-02-27']],
  ])('in a report of %s: %s', (date, text, expected) => expect(dates(text, date)).toEqual(expected));
});

describe('written dates and years', () => {
  it.each<[string, string[]]>([
    ['The treaty was signed on 27 June 2005 and entered into force on July 1, 2006.', ['2005-06-27', '2006-07-01']],
    ['The union was founded in 1963 and has grown since 2004.', ['1963', '2004']],
    ['The plant will be finished by 2030.', ['2030']],
    ['Output fell in 2008-09.', ['2008/2009']],
    ['Between March and June 2014 prices doubled.', ['2014-03/2014-06']],
    ['Growth slowed in the third quarter of 2012.', ['2012-Q3']],
    ['Exports rose in the first half of 2013.', ['2013-01/2013-06']],
    ['The state broke up in the 1990s.', ['1990/1999']],
    ['The famine began in the winter of 2010.', ['2010-winter']],
    ['The budget for FY2014/15 was approved.', ['2014/2015']],
    ['Floods hit the delta in 2008, 2011 and 2014.', ['2008', '2011', '2014']],
    ['He led the party from 2001 to 2009.', ['2001/2009']],
    ['The bank collapsed in mid-2009.', ['2009']],
    ['The base has existed since the end of 2002.', ['2002']],
    ['The Security Council passed Resolution 2231 (2015) after the 2008 war.', []],
    ['Under the 2015 agreement, 1,200 villages and 2,014 families are to be helped.', []],
    ['The 9/11 attacks changed policy.', []],
    ['The budget was cut by 2000 dollars, and 1500 troops left.', []],
    ['In 2014 Russia annexed the peninsula.', ['2014']],
    ['Output was up from 210 tonnes in 2005, and it is no longer the country of the 1990s.', []],
    ['In the winter of 2016 floods cut the road, and aid was promised for the 2019-20 financial year.', ['2016-winter', '2019/2020']],
    ['A treaty of 1999 and the constitution of 1993 forbid it.', []],
    ['The memorial was opened on the tenth anniversary of the earthquake of 12 January 2010.', ['2020-01-12', '2010-01-12']],
  ])('%s', (text, expected) => expect(dates(text, '2022-09-14')).toEqual(expected));

  it('reads numeric dates by the order of the document', () => {
    expect(dates('It was signed on 03/04/2014. It lapsed on 25/06/2015.', '2016-01-01')).toEqual(['2014-04-03', '2015-06-25']);
    expect(dates('It was signed on 03/04/2014. It lapsed on 06/25/2015.', '2016-01-01')).toEqual(['2014-03-04', '2015-06-25']);
    expect(dates('It was signed on 03/04/2014.', '2016-01-01')).toEqual(['2014']);
  });
});

describe('relative dates', () => {
  // 21 August 2019 was a Wednesday.
  it.each<[string, string[]]>([
    ['The minister resigned today.', ['2019-08-21']],
    ['The minister resigned yesterday and a successor will be named tomorrow.', ['2019-08-20', '2019-08-22']],
    ['The talks resumed this week.', ['2019-08-19/2019-08-25']],
    ['The talks broke down last week.', ['2019-08-12/2019-08-18']],
    ['The court ruled last month that the law was void.', ['2019-07']],
    ['The union struck earlier this year.', ['2019']],
    ['Prices rose by a tenth last year.', ['2018']],
    ['Elections are planned for next spring.', ['2020-spring']],
    ['The crop failed last autumn.', ['2018-fall']],
    ['The ships left two months ago.', ['2019-06']],
    ['He took office three days ago.', ['2019-08-18']],
    ['The army seized power ten years ago.', ['2009']],
    ['Turkey today is a different country.', []],
    ["In today's world trade is a weapon.", []],
    ['It has grown for three years and, in recent months, faster.', []],
    ['Inflation was 5 percent, up from a year earlier.', []],
    ['Protests broke out over the weekend.', ['2019-08-17/2019-08-18']],
    ['The bridge will be open by the end of the year.', ['2019']],
    ['Over the last year prices have doubled.', []],
  ])('%s', (text, expected) => expect(dates(text, '2019-08-21')).toEqual(expected));

  it.each<[string, (string | null)[]]>([
    ['The plane was shot down on 24 November 2015. Three days later, sanctions were imposed.', ['2015-11-24', '2015-11-27']],
    ['The coup took place in July 1952. A year later, the republic was proclaimed.', ['1952-07', '1953']],
    ['The plane crashed in December 2014. Ten months after the crash, Moscow apologised.', ['2014-12', '2015-10']],
    ['The king abdicated on 3 May 1999. The same day, his son was crowned.', ['1999-05-03', '1999-05-03']],
    ['The fund was set up in 2003. The following year it went bankrupt.', ['2003', '2004']],
    ['War broke out on 7 August 2008. On 12 August, a ceasefire was agreed.', ['2008-08-07', '2008-08-12']],
    ['In 2008 the banks failed. In October, the state stepped in.', ['2008', '2008-10']],
    ['The two signed a truce in September 2014, and in February a second one.', ['2014-09', '2015-02']],
  ])('goes on from what was told: %s', (text, expected) => expect(dates(text, '2021-06-10')).toEqual(expected));
});

describe('companies and their quarters', () => {
  it.each<[string, (string | null)[]]>([
    ['Profit rose to 3 billion euros in April-June from 2 billion a year earlier.', ['2022-04/2022-06', '2021-04/2021-06']],
    ['Sales fell in the second quarter, after growth a year ago.', ['2022-Q2', '2021-Q2']],
    ['Debt fell to 12 billion euros at the end of June from 41 billion six months before.', ['2022-06', '2021-12']],
    ['The mine stood still from June to December last year.', ['2021-06/2021-12']],
  ])('%s', (text, expected) => expect(dates(text, '2022-07-19')).toEqual(expected));
});

describe('words beside a date', () => {
  // 20 March 2012 was a Tuesday.
  it.each<[string, (string | null)[]]>([
    ['The accord was signed on Tuesday, a week after the ministers met.', ['2012-03-20']],
    ['The minister resigned yesterday, three days after a blast in the capital.', ['2012-03-20']],
    ['By the end of August 5,000 had fled.', ['2011-08']],
    ['In January 300 people fled.', ['2012-01']],
  ])('%s', (text, expected) => expect(dates(text, '2012-03-21')).toEqual(expected));
});

describe('what is told aside', () => {
  it.each<[string, (string | null)[]]>([
    [
      'Dushanbe wants to finish a dam that was begun in 1976, and sells shares. Kazakhstan, which opened a line in September, needs it less.',
      ['1976', '2009-09'],
    ],
    [
      'Since the bridge was opened in October 2007, trade has grown. A driver told us in January that he had no work.',
      ['2007-10', '2009-01'],
    ],
    ['Talks broke down in March 2007. The conference of 25 and 26 October was meant to mend that.', ['2007-03', '2009-10-25/2009-10-26']],
  ])('%s', (text, expected) => expect(dates(text, '2009-11-18')).toEqual(expected));
});

describe('dates whose verb stands elsewhere', () => {
  it.each<[string, [string, string][]]>([
    [
      'A poll by Velin Research, taken between 1 and 5 April among 1,204 adults, put the party at 31 percent and said it could lose.',
      [['2026-04-01/2026-04-05', 'happened']],
    ],
    ['The poll of 5 April says the party could lose.', [['2026-04-05', 'happened']]],
    ['Officials feared that the plant would close on 2 April.', [['2026-04-02', 'expected']]],
    ['Officials fear that the plant could close on 2 November.', [['2026-11-02', 'expected']]],
    ['A survey conducted on 3-4 April found that most would vote against.', [['2026-04-03/2026-04-04', 'happened']]],
    ['Voters left the party ahead of the day they go to the polls on June 21.', [['2026-06-21', 'announced']]],
    ['Analysts doubt that he could: the text has no exit clause before September 30.', [['2026-09-30', 'expected']]],
    ['Gas use fell this winter.', [['2025-winter', 'happened']]],
    ['Gas use will fall this winter.', [['2026-winter', 'expected']]],
    [
      'In 1994 the border was closed; thirty-one years later it was opened.',
      [
        ['1994', 'happened'],
        ['2025', 'happened'],
      ],
    ],
    ['Sixty-five years ago the treaty was signed.', [['1961', 'happened']]],
    ['The law obliges suppliers to fill 90% of capacity by 1 November.', [['2026-11-01', 'announced']]],
    ['Suppliers must fill the caverns by 1 November.', [['2026-11-01', 'announced']]],
    ['Storage in Oldavia reaches 75 percent by 1 November 2026.', [['2026-11-01', 'expected']]],
  ])('%s', (text, expected) => expect(eventsOf(text, '2026-04-09').map(({ date, status }) => [date, status])).toEqual(expected));

  it('counts a distance from a date that has a verb of its own', () => {
    expect(dates('The government fell ten weeks before voters go to the polls on June 21.', '2026-05-09')).toEqual([
      '2026-04-12',
      '2026-06-21',
    ]);
    expect(dates('The government fell ten weeks before voters go to the polls on June 21.', '2026-04-09').at(-1)).toBe('2026-06-21');
  });
});

describe('documents without a date', () => {
  it('takes years from the text, where it tells them, and no day from nowhere', () => {
    expect(dates('They met on March 13, 2013. They met again on July 10. They parted on Friday.', null)).toEqual([
      '2013-03-13',
      '2013-07-10',
      '2013-07-12',
    ]);
    expect(dates('They met this week. They met on July 10.', null)).toEqual([null, null]);
  });
});

describe('what is known of an event', () => {
  it.each([
    ['The presidents met in Sochi on 10 May.', 'happened', 'Sochi'],
    ['The presidents will meet in Sochi on 10 June.', 'announced', 'Sochi'],
    ['The summit is scheduled for 10 June in Tashkent.', 'announced', 'Tashkent'],
    ['Analysts expect prices to fall in June.', 'expected', null],
    ['The economy may recover in 2018.', 'expected', null],
    ['The president will not attend the summit on 10 June.', 'denied', null],
    ['The visit planned for 10 June was cancelled.', 'denied', null],
    ['The ministers agreed to meet in June.', 'announced', null],
    ['A visit to the dam, planned for 14 May, did not take place.', 'denied', null],
    ['Both sides cancelled the contract in April.', 'happened', null],
    ['The company was promised a quarter of the sum in 2014.', 'happened', null],
  ])('%s', (text, status, place) => expect(eventsOf(text, '2017-05-20')[0]).toMatchObject({ status, place }));

  it('says what is stated, what is inferred and why', () => {
    expect(eventsOf('The presidents met in Sochi on 10 May.', '2017-05-20')[0]).toMatchObject({
      date: '2017-05-10',
      precision: 'day',
      inferred: true,
      parts: { stated: ['day', 'month'], inferred: ['year'] },
      reason: "year from the document's date (2017-05-20)",
    });
    expect(eventsOf('The presidents met on 10 May 2016.', '2017-05-20')[0]).toMatchObject({ inferred: false, reason: 'as written' });
  });
});

describe('other languages', () => {
  it('reads Turkish, Azerbaijani and Russian', () => {
    expect(dates("Bakanlar 27 Haziran 2015'te bir araya geldi. Görüşme Cuma günü sürecek.", '2015-06-30', 'tr')).toEqual([
      '2015-06-27',
      '2015-07-03',
    ]);
    expect(dates('Nazirlər 27 iyun 2015-ci ildə görüşüb. Ötən il saziş imzalanıb.', '2015-06-30', 'az')).toEqual(['2015-06-27', '2014']);
    expect(dates('Министры встретились 27 июня 2015 года. В пятницу состоится новая встреча.', '2015-06-30', 'ru')).toEqual([
      '2015-06-27',
      '2015-07-03',
    ]);
  });
});

describe('years of months behind an aside', () => {
  // 10 June 2010 was a Thursday.
  it.each<[string, string[]]>([
    ['The general, who seized power in a coup in 1986 and is in poor health, was flown to Rabat in March.', ['1986', '2010-03']],
    ['The tanker, built in Norway in 1979, had been inspected in April.', ['1979', '2010-04']],
    ['The port, where 12 cranes were put up in the 1960s and six were sold in January, is closed.', ['1960/1969', '2010-01']],
    ['It was the first such vote since independence in 1991, and the president resigned in May.', ['1991', '2010-05']],
    ['The line (opened in 1952) was closed in February.', ['1952', '2010-02']],
    ['Mr Okoye, elected in 2007, lost a vote of confidence in April.', ['2007', '2010-04']],
    ['The mission, which was set up in April 2004, was extended in November.', ['2004-04', '2009-11']],
    ['Founded in 1921, the bank was taken over in March and sold in May.', ['1921', '2010-03', '2010-05']],
    ['In 2008 the two sides fought in August and signed a truce in September.', ['2008', '2008-08', '2008-09']],
    ['The army took over in 1999, suspended parliament in October and banned parties in December.', ['1999', '1999-10', '1999-12']],
    ['The bridge, blown up in April 1999, was reopened in May.', ['1999-04', '2010-05']],
    ['The treaty, signed on 8 April 2009 in Prague, took effect in February.', ['2009-04-08', '2010-02']],
    ['A similar law was struck down in 2004, but parliament passed a new one in February.', ['2004', '2010-02']],
    ['The company lost $3 billion in 2007 and closed two plants in January.', ['2007', '2010-01']],
    ['The minister resigned in March 2008 and was re-elected in November.', ['2008-03', '2008-11']],
    ['He was freed in March 2008 after he was arrested in November.', ['2008-03', '2007-11']],
    ['The minister, who resigned in 2004 and in March returned, is 70.', ['2004', '2004-03']],
    ['The firm, founded in 1998, was closed two years later.', ['1998', '2000']],
  ])('%s', (text, expected) => expect(dates(text, '2010-06-10')).toEqual(expected));
});

describe('verbs that tell when', () => {
  // 20 September 2011 was a Tuesday.
  it.each<[string, string[]]>([
    ['The agency was forced to halve rations in March.', ['2011-03']],
    ['Engineers were unable to reach the dam in June.', ['2011-06']],
    ['The airline is obliged to pay the fine in March.', ['2012-03']],
    ['Firing resumed at about 4 am on Monday, residents said.', ['2011-09-19']],
    ['Firing resumed at 4am on Monday, residents said.', ['2011-09-19']],
    ['The ferry was not to sail again before January.', ['2012-01']],
    ['An official told reporters that a launch on Oct. 3 was possible.', ['2011-10-03']],
    ['The envoy said talks on Saturday would go ahead.', ['2011-09-24']],
    ['The envoy said talks on Saturday were frank.', ['2011-09-17']],
    ['The envoy said on Saturday that talks would go ahead.', ['2011-09-17']],
    ['Kabul wants the quota raised until the end of November.', ['2011-11']],
    ['The envoys were to have met in Doha on Sept. 26.', ['2011-09-26']],
    ['The bridge was to have opened in June.', ['2011-06']],
    ['The plant will not open before 2015, the firm said.', ['2015']],
    ['The plant did not exist before 2005.', []],
    ['Prices are at their highest between November and January.', []],
    ['The rainy season runs from June to October.', []],
    ['Snow blocks the road in winter, when supplies run short.', []],
    ['The road was blocked in the winter of 2009, when supplies ran short.', ['2009-winter']],
    ['A ruling was promised for Christmas.', ['2011-12-25']],
    ['The Christmas market was closed.', []],
    ['A convoy arrived earlier in the day.', ['2011-09-20']],
    ['The letter was handed over on the first of the month.', ['2011-09-01']],
    ['The decree was signed on the 15th of this month.', ['2011-09-15']],
    ["Last year's appeal raised 40 percent of what was needed.", ['2010']],
    ["Last year's appeal is still open.", []],
    ["The council recalled last year's appeal.", []],
    ['Output fell by 3 percent in January-August.', ['2011-01/2011-08']],
  ])('%s', (text, expected) => expect(dates(text, '2011-09-20')).toEqual(expected));

  it('needs no year told before for months that have just passed', () => {
    expect(dates('The union was formed on January 1, 2009.\n\nExports rose in January-August, the bureau said.', '2011-09-20')).toEqual([
      '2009-01-01',
      '2011-01/2011-08',
    ]);
  });
});
