import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/corpus/structure/read-metadata.js';
import { readStructure } from '../../../src/corpus/structure/read-structure.js';

const PROSE = 'The delegations met for five hours in the palace on the shore, and they agreed on nothing but to meet again in autumn.';
const read = (text: string) => readMetadata(readStructure(text, 'plain', { title: null, language: 'en' }));
const date = (text: string) => {
  const { date: day, dateStatus } = read(text);
  return `${day} ${dateStatus}`;
};

describe('the date of a document', () => {
  it.each([
    ['a date line', `Talks end\n\n4 March 2014\n\n${PROSE}`, '2014-03-04 stated'],
    ['a dateline', `Talks end\n\nGeneva, 3 March 2009 – ${PROSE}`, '2009-03-03 stated'],
    ['a byline', `Talks end\n\nBy Jane Doe | 4 March 2014 | 10:15 GMT\n\n${PROSE}`, '2014-03-04 stated'],
    ['the line of the title', `Talks end at last | News | 28.01.2019\n\n${PROSE}`, '2019-01-28 stated'],
    ['the end of the page', `Talks end\n\n${PROSE}\n\nMarch 4, 2014`, '2014-03-04 stated'],
    ['publication before change', `Talks end\n\nUpdated: 6 March 2014\nPublished: 4 March 2014\n\n${PROSE}`, '2014-03-04 stated'],
    [
      'the day of publication before that of the visit',
      `1 May 2024\nTuesday, 4 March 2014 - 14:41\n\nTalks end at last\n\n${PROSE}`,
      '2014-03-04 stated',
    ],
    ['a change alone', `Talks end\n\nLast updated 6 March 2014\n\n${PROSE}`, '2014-03-06 stated'],
    ['a month', `Talks end\n\nMarch 2014\n\n${PROSE}`, '2014-03 stated'],
    ['no date', `Talks end\n\n${PROSE} It was founded on March 4, 1990.`, 'null unknown'],
    ['a day without a year', `Talks end\n\nANKARA, March 3 (Reuters) - ${PROSE}`, 'null unknown'],
    [
      'a day whose year the text tells',
      `Talks end\n\nANKARA, March 3 (Reuters) - ${PROSE} They had said on March 3, 2011 that they would.`,
      '2011-03-03 inferred',
    ],
    [
      'a day whose year the copyright tells',
      `Talks end\n\nANKARA, March 3 (Reuters) - ${PROSE}\n\n© 2011 The Paper`,
      '2011-03-03 inferred',
    ],
    [
      'a day whose year a copyright behind the credit tells',
      `Talks end\n\nANKARA, March 3 (Reuters) - ${PROSE}\n\n(Reporting by Ann Lee; Editing by Jon Day) © 2011 Reuters`,
      '2011-03-03 inferred',
    ],
    [
      'the only date between paragraphs',
      `Talks end\n\nTBILISI (AFP) — ${PROSE}\n\nAugust 20, 2008\n\n${PROSE} ${PROSE}`,
      '2008-08-20 inferred',
    ],
    [
      'none of several dates between paragraphs',
      `Talks end\n\nTBILISI (AFP) — ${PROSE}\n\nAugust 20, 2008\n\n${PROSE}\n\nAugust 22, 2008\n\n${PROSE} ${PROSE}`,
      'null unknown',
    ],
    ['staff and agencies', `Talks end\n\nDAMASCUS - ${PROSE}\n\n(7 January 2013, staff and agencies)`, '2013-01-07 stated'],
    ['a day whose weekday fits one year', `Talks end\n\nThursday, March 3\n\n${PROSE} It began on May 1, 2010.`, '2011-03-03 inferred'],
    // 3 August 2022 was a Wednesday.
    [
      'a copyright far newer than the history told, where the weekday fits',
      `Talks end\n\nTAIPEI, Aug. 3 (CNA) The guest left on Wednesday for Seoul. ${PROSE} It began in April 1997.\n\nCopyright 2022 Central News Agency`,
      '2022-08-03 inferred',
    ],
    [
      'no copyright far newer where the weekday does not fit',
      `Talks end\n\nTAIPEI, Aug. 3 (CNA) The guest left on Monday for Seoul. ${PROSE} It began in April 1997.\n\nCopyright 2022 Central News Agency`,
      'null unknown',
    ],
    [
      'the hour the page was last updated',
      `Page last updated at 11:07 GMT, Tuesday, 3 November 2009\n\nTalks end\n\n${PROSE}`,
      '2009-11-03 stated',
    ],
    [
      'when the paper went to press',
      `Talks end\n\n${PROSE} As the paper went to press on Friday, 4 May 2012, they sat.`,
      '2012-05-04 inferred',
    ],
    ['a day with its page in print', `Talks end\n\nThursday, January 15, 2009; A12\n\n${PROSE}`, '2009-01-15 stated'],
    ['an hour in four digits', `Talks end\n\nPosted: 15 Jan 2009 at 2100 hrs IST\n\n${PROSE}`, '2009-01-15 stated'],
    ['a line with the address of the page', `Talks end\nwww.example.cn 2009-01-15 20:41:07 Print\n\n${PROSE}`, '2009-01-15 stated'],
    ['press time', `Talks end\n\n${PROSE} At press time on 4 May 2012 nobody had left.`, '2012-05-04 inferred'],
    [
      'the full day of the opening',
      `Talks end\n\nThe two sides said on Friday, 4 May 2012, they would stop. ${PROSE}`,
      '2012-05-04 inferred',
    ],
    ['no opening whose weekday does not fit', `Talks end\n\nThey said on Monday, 4 May 2012, they would stop. ${PROSE}`, 'null unknown'],
    [
      'no opening before later days',
      `Talks end\n\nThey said on Friday, 4 May 2012, they would stop. ${PROSE} They did on 9 June 2012.`,
      'null unknown',
    ],
    [
      'no going to press of long ago',
      `Talks end\n\nThe paper first went to press in the capital. ${PROSE} It closed on 4 May 2012.`,
      'null unknown',
    ],
    // 14 June 2016 was a Tuesday.
    [
      'the weekday of the opening',
      `Talks end\n\nTUNIS, June 14 - They met on Tuesday. ${PROSE} It began in April 2016.`,
      '2016-06-14 inferred',
    ],
    ['no weekday that fits no year', `Talks end\n\nTUNIS, June 14 - They met on Sunday. ${PROSE} It began in April 2016.`, 'null unknown'],
    [
      'no weekday far behind what is told',
      `Talks end\n\nTUNIS, June 14 - They met on Tuesday. ${PROSE} It began in March 2015.`,
      'null unknown',
    ],
    [
      'a printed version',
      `Talks end\n\nTUNIS, 14 June 2016 - They met. ${PROSE}\n\nPrintable version | Aug 20, 2022 9:12:40 am`,
      '2016-06-14 stated',
    ],
    ['a copyright alone', `Talks end\n\n${PROSE}\n\n© 2011 The Paper`, '2011 inferred'],
    ['a copyright far newer than the text', `Talks end\n\n${PROSE} It began on May 1, 2008.\n\n© 2023 The Paper`, 'null unknown'],
  ])('comes from %s', (_, text, expected) => expect(date(text)).toBe(expected));

  it.each([
    ['nothing', '', '2019 stated'],
    ['another date in numbers', ' They will meet on 25/03/2019.', '2019-03-12 stated'],
    ['another one with the month first', ' They will meet on 12/25/2019.', '2019-12-03 stated'],
    ['the same day in words', ' They met on December 3.', '2019-12-03 stated'],
    ['the manner of writing days', ' They met on 8 May and 9 June.', '2019-03-12 stated'],
    ['the other manner', ' They met on May 8 and June 9.', '2019-12-03 stated'],
    ['two manners', ' They met on May 8 and 9 June.', '2019 stated'],
  ])('12/03/2019 is read by %s', (_, more, expected) =>
    expect(date(`Talks end\n\nPublished on 12/03/2019\n\n${PROSE}${more}`)).toBe(expected),
  );

  it('10/03/2019 is read by its weekday', () => expect(date(`Talks end\n\nSunday, 10/03/2019\n\n${PROSE}`)).toBe('2019-03-10 stated'));
});

describe('the publisher', () => {
  it.each([
    ['© 2014 Example Times Ltd. All rights reserved.', 'Example Times Ltd'],
    ['Copyright 2007 The Associated Press. All rights reserved.', 'The Associated Press'],
    ['© Centre for Example Studies 2019', 'Centre for Example Studies'],
    ['Copyright © 2010-2014 by The Example Journal', 'The Example Journal'],
    ['© 2014', null],
  ])('%s', (line, expected) => expect(read(`Talks end\n\n${PROSE}\n\n${line}`).publisher).toBe(expected));

  it('is the agency of the dateline otherwise', () => expect(read(`Talks end\n\nKABUL (AFP) - ${PROSE}`).publisher).toBe('AFP'));
});

describe('titles and authors', () => {
  it.each([
    ['sections', `World News\n\nHome > World > Asia\n\nTalks end without a result\n\n${PROSE}`],
    ['a source with a place', `BBC News, Nairobi\n\nTalks end without a result\n\n${PROSE}`],
    ['an issuer and its label', `Ministry of Foreign Affairs\nPress release No. 12\n14.06.2012\n\nTalks end without a result\n\n${PROSE}`],
    ['sections with bars', `WORLD | ASIA PACIFIC\n\nTalks end without a result\n\nBy Jane Doe\n\n${PROSE}`],
    ['names of a page on the same line', `BBC NEWS | World | Africa | Talks end without a result\n\n4 March 2014\n\n${PROSE}`],
    ['the address of the page and its date', `English.example.cn 2012-03-10 20:41:07\n\nTalks end without a result\n\n${PROSE}`],
    ['two offices', `THE PRESIDENT OF THE REPUBLIC\n\nPress Office\n\nTalks end without a result\n\nGeneva, 15 January 2009\n\n${PROSE}`],
    ['a broadcaster and its sections', `Deutsche Welle\n\nTop Stories\n\nConflicts\n\nTalks end without a result\n\n${PROSE}`],
    ['the name of the paper behind', `Talks end without a result - The Delta Post\n\nBy Jane Doe\n\n${PROSE}`],
    ['a bar of sections', `HOME   NEPAL   WORLD   BUSINESS   LIFESTYLE\n\nTalks end without a result\n\nBy Jane Doe\n\n${PROSE}`],
    ['a house and its section', `STEPPE WIRE / World\n\n4 March 2014, 10:05\n\nTalks end without a result\n\n${PROSE}`],
    ['buttons', `E-mail this to a friend   Printable version\n\nTalks end without a result\n\n${PROSE}`],
    ['an issuer with its label', `UPLAND DEVELOPMENT BANK - PRESS RELEASE\n\nTalks end without a result\n\n${PROSE}`],
    ['a paper and its slogan', `The Delta Weekly – All the News Upriver\n\nTalks end without a result\n\nBy Jane Doe\n\n${PROSE}`],
    ['a clock', `8 months ago\nTalks end without a result\nDecember 27, 2016 / 9:13 AM / 8 months ago\n\n${PROSE}`],
  ])('stand below %s', (_, text) => expect(read(text).title).toBe('Talks end without a result'));

  it.each([
    ['Hard Times', 'By Jane Doe'],
    ['Drought talks fail | Iran', 'By Jane Doe'],
    ['Bank of the South in Trouble', ''],
    ['Minister Regrets Press Release', ''],
    ['Steel - the metal of the Post War Years', ''],
    ['Oil deal or no deal - it is over', 'By Jane Doe'],
  ])('may be %s', (title, line) => expect(read(`${title}\n\n${line}\n\n${PROSE}`).title).toBe(title.split(' | ')[0]));

  it('come without By beside a date', () => {
    expect(read(`Talks end without a result\n\nJane Doe and Joost van Dam\nTallinn, 21 October 2015\n\n${PROSE}`).authors).toEqual([
      { name: 'Jane Doe' },
      { name: 'Joost van Dam' },
    ]);
  });

  it('take what the note below says of them', () => {
    expect(read(`Talks end\n\nBy Jane Doe\n\n${PROSE}\n\nJane Doe is a senior fellow at the Example Institute.`).authors).toEqual([
      { name: 'Jane Doe', affiliation: 'senior fellow at the Example Institute' },
    ]);
  });
});
