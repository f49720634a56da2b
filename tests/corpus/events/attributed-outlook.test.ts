import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findDocumentEvents } from '../../../src/corpus/events/find-events.js';
import { plainDocument } from '../../support/plain-document.js';

const told = (text: string, date: string | null) =>
  findDocumentEvents(plainDocument(text, date), indexActors([])).map((event) => `${event.date} ${event.status}`);

describe('a day before its noun', () => {
  it.each<[string, string, string[]]>([
    ['2006-07-19', 'The commission had received the last of the ballots for the July 30 vote.', ['2006-07-30 announced']],
    ['2015-12-14', 'Both parties dropped candidates for the January 10 run-off.', ['2016-01-10 announced']],
    ['2018-03-14', 'The prime minister said the country would expel diplomats over the March 4 attack.', ['2018-03-04 happened']],
    ['2007-02-14', 'The generals imposed martial law on the night of the September 19 coup.', ['2006-09-19 happened']],
    ['2011-05-20', 'Ministers reviewed the November 7 vote.', ['2010-11-07 happened']],
    ['2011-05-20', 'He told reporters the June 5 election would go ahead.', ['2011-06-05 announced']],
  ])('%s: %s', (date, text, expected) => expect(told(text, date)).toEqual(expected));
});

describe('days told from where they stand', () => {
  it.each<[string, string, string[]]>([
    // 1 October 2015 was a Thursday.
    [
      '2015-10-01',
      'The two met late Wednesday and agreed to talk "perhaps as early as tomorrow".',
      ['2015-09-30 happened', '2015-10-01 announced'],
    ],
    ['2015-10-01', '"We shall vote tomorrow," the speaker told parliament on Monday.', ['2015-09-29 announced', '2015-09-28 happened']],
    ['2015-10-01', '"We shall vote tomorrow," the speaker told parliament.', ['2015-10-02 announced']],
    // 23 May 2012 was a Wednesday.
    ['2012-05-23', 'The country voted on Wednesday for a president, fifteen months after the general was ousted.', ['2012-05-23 happened']],
    [
      '2012-05-23',
      'The flood hit on May 3. Two weeks after the flood, roads were open again.',
      ['2012-05-03 happened', '2012-05-17 happened'],
    ],
    ['2012-05-23', 'Unions have called a general strike from Friday.', ['2012-05-25 announced']],
    ['2012-05-23', 'Polls close on Thursday evening.', ['2012-05-24 announced']],
    ['2012-05-23', 'Shops close to the square reopened on Monday.', ['2012-05-21 happened']],
    ['2014-12-29', 'In January-November, output grew by 0.6 percent.', ['2014-01/2014-11 happened']],
    ['2014-02-03', 'Between November and January, output grew by 0.6 percent.', ['2013-11/2014-01 happened']],
    [
      '2009-12-21',
      'The two agreed in 2006 to move the base. The premier, who took office in September, is against it.',
      ['2006 happened', '2009-09 happened'],
    ],
    [
      '2019-01-02',
      'The message was read out by an officer who was killed on Jan. 9, 1979. The party lost seats in November.',
      ['1979-01-09 happened', '2018-11 happened'],
    ],
    [
      '2023-06-26',
      'The affair of August 1917 ended badly. As late as May he had claimed victory.',
      ['1917-08 happened', '2023-05 happened'],
    ],
    ['2022-10-19', 'She spent most of the two decades after 1989 abroad.', []],
    ['2018-05-30', 'The president may give them until the weekend.', ['2018-06-02/2018-06-03 expected']],
  ])('%s: %s', (date, text, expected) => expect(told(text, date)).toEqual(expected));
});

describe('days and parts of a year that lean on what stands around them', () => {
  it.each<[string, string, string[]]>([
    // 20 December 2006 was a Wednesday.
    ['2006-12-20', 'The council had set the ultimatum last Tuesday.', ['2006-12-12 happened']],
    ['2006-12-20', 'The council had set the ultimatum last Monday.', ['2006-12-18 happened']],
    ['2006-12-20', 'The two sides will meet next Friday.', ['2006-12-29 announced']],
    ['2011-02-11', 'The vice-president, appointed on the 29th, announced it on television.', ['2011-01-29 happened']],
    ['2023-10-02', 'The offensive of 19 September ended in a ceasefire on the 20th.', ['2023-09-19 happened', '2023-09-20 happened']],
    ['2012-11-09', 'The court will rule on the 14th.', ['2012-11-14 announced']],
    ['2012-11-09', 'Patients on the 14th floor were moved, and he came 14th in the race.', []],
    [
      '2008-05-14',
      'The quake killed thousands in July 1976. Beijing hosts the Games in August.',
      ['1976-07 happened', '2008-08 announced'],
    ],
    ['2019-12-30', 'Organisers have called a rally for January 1.', ['2020-01-01 announced']],
    ['2019-12-30', 'He called his brother, who waited for hours on January 1.', ['2019-01-01 happened']],
    ['2019-12-30', 'Sales may fall by 10 percent in the first quarter.', ['2020-Q1 expected']],
    ['2019-12-30', 'Sales fell by 10 percent in the first quarter.', ['2019-Q1 happened']],
    ['2016-03-23', "The main suspect in November's attacks was caught.", ['2015-11 happened']],
    ['2016-03-23', "Theresa May's speech and April's brother were on the news.", []],
    ['2016-03-23', 'Joint drills, usually held in August, will be suspended.', []],
    ['2016-03-23', 'The race is run on the third Monday of the month.', []],
    ['2012-09-12', 'The assembly was to choose a new premier on Wednesday.', ['2012-09-12 announced']],
    ['2012-09-12', 'Flights should continue through the weekend.', ['2012-09-15/2012-09-16 expected']],
  ])('%s: %s', (date, text, expected) => expect(told(text, date)).toEqual(expected));

  it.each<[string, string, string[]]>([
    // 17 November 2009 was a Tuesday.
    [
      '2009-11-17',
      'The premier, who visited the valley on October 28-29, leaves for Washington on Saturday.',
      ['2009-10-28/2009-10-29 happened', '2009-11-21 announced'],
    ],
    [
      '2009-11-17',
      'The candidate, who lost the run-off on 28 November, was captured on 11 April.',
      ['2008-11-28 happened', '2009-04-11 happened'],
    ],
    ['2012-08-30', 'The court is to rule on whether to annul the July 1 vote.', ['2012-07-01 happened']],
    ['2012-08-30', 'The runner-up summoned his supporters to the square for Sept. 9.', ['2012-09-09 announced']],
    ['2015-09-08', 'The bloc expects 800,000 arrivals this year, four times as many as in 2014.', ['2015 expected']],
    [
      '2022-04-14',
      'The country fought two wars between 1939 and 1944. A poll in mid-March found most in favour.',
      ['1939/1944 happened', '2022-03 happened'],
    ],
    ['2022-04-14', 'The federation was dissolved in 1991. In December its flag came down.', ['1991 happened', '1991-12 happened']],
    ['2022-04-14', 'The river rose in 2000. Levels then peaked in late September.', ['2000 happened', '2000-09 happened']],
    ['2023-05-29', 'The currency fell in 2022. Local elections follow in March.', ['2022 happened', '2024-03 announced']],
    ['2018-10-22', 'He walked in on Oct. 2 and was never seen again.', ['2018-10-02 happened']],
    ['2020-11-23', 'Elections that had been planned for August were postponed.', ['2020-08 denied']],
    // 20 December 2018 was a Thursday.
    [
      '2018-12-20',
      'His last day will be on Feb. 28. They had spoken the previous Friday.',
      ['2019-02-28 announced', '2018-12-14 happened'],
    ],
    ['2018-12-20', 'The winner will be sworn in on Jan. 6.', ['2019-01-06 announced']],
    // 10 October 2008 was a Friday.
    [
      '2008-10-10',
      'The index plunged on Friday and lost a quarter this week. An insurer failed the same day.',
      ['2008-10-10 happened', '2008-10-06/2008-10-12 happened', '2008-10-10 happened'],
    ],
  ])('%s: %s', (date, text, expected) => expect(told(text, date)).toEqual(expected));

  it('leaves the month unknown where nothing tells', () => expect(told('On the 14th, volunteers came.', null)).toEqual(['null happened']));
});

describe('status', () => {
  it.each<[string, string[]]>([
    // 9 November 2012 was a Friday.
    ['Results would be announced on November 20.', ['2012-11-20 announced']],
    ['The former minister is to be sentenced on December 2.', ['2012-12-02 announced']],
    ['The council will decide on the site by May.', ['2013-05 announced']],
    ['The pact ends shortly before elections on May 14.', ['2013-05-14 announced']],
    ['The alliance might have to move troops by December.', ['2012-12 expected']],
    ['Growth will be about 3 percent in 2013.', ['2013 expected']],
    ['The harvest will be affected by drought in 2013.', ['2013 expected']],
    ['A vote is likely later this week.', ['2012-11-05/2012-11-11 expected']],
    ['The premier cancelled a trip that was to begin on Saturday.', ['2012-11-10 denied']],
    ['The company cancelled 30 orders on Thursday.', ['2012-11-08 happened']],
    ['Schools, which should have opened this week, stay closed.', ['2012-11-05/2012-11-11 denied']],
    ['The parties missed a January 22 deadline.', ['2012-01-22 denied']],
    ['No ministers or members of the family will attend the games next summer.', ['2013-summer denied']],
    ['The president, who is not eligible for re-election, leaves office in August 2014.', ['2014-08 announced']],
    ['The board, which has until the end of the month to rule, met on Monday.', ['2012-11 announced', '2012-11-05 happened']],
  ])('%s', (text, expected) => expect(told(text, '2012-11-09')).toEqual(expected));
});
