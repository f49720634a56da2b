import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/corpus/structure/read-metadata.js';
import { readStructure } from '../../../src/corpus/structure/read-structure.js';

const PROSE = 'The delegations met for five hours in the palace on the shore, and they agreed on nothing but to meet again in autumn.';
const read = (line: string) => {
  const structure = readStructure(`# Talks end without a result\n\n${line}\n\n${PROSE}`, 'markdown', { title: null, language: 'en' });
  const { title, authors, publisher, date } = readMetadata(structure);
  expect(title).toBe('Talks end without a result');
  const by = authors.map(({ name, affiliation }) => (affiliation === undefined ? name : `${name}: ${affiliation}`)).join(' + ');
  return [date, by, publisher, structure.paragraphs.length];
};

describe('a line under the title with a date', () => {
  it.each([
    ['Nadia Ferro, political editor · April 9, 2016, 6:15 pm', '2016-04-09', 'Nadia Ferro: political editor', null],
    ['Clara Weiss, Vienna, 17 April 2016', '2016-04-17', 'Clara Weiss', null],
    ['Joost van Dam, senior fellow, Example Institute | 3 May 2011', '2011-05-03', 'Joost van Dam: senior fellow, Example Institute', null],
    ['*Kesra Herald, 4 April 2016. Interview by Sofia Renner.*', '2016-04-04', 'Sofia Renner', 'Kesra Herald'],
    ['Centre for Regional Studies, Working Note 12/2016, 20 April 2016', '2016-04-20', '', 'Centre for Regional Studies'],
    ['By *Lars Holm* · 20 Nov 2015 · 6 min read', '2015-11-20', 'Lars Holm', null],
    ['Brussels, Belgium, 15 March 2011', '2011-03-15', '', null],
    ['14 Mart 2016', '2016-03-14', '', null],
    ['16 мая 2016 года', '2016-05-16', '', null],
    ['14 mart 2016', '2016-03-14', '', null],
    ['7 Ağustos 2009', '2009-08-07', '', null],
    ['3 oktyabr 2012-ci il', '2012-10-03', '', null],
  ])('%s', (line, date, by, publisher) => expect(read(line)).toEqual([date, by, publisher, 1]));

  it('may come with the author below it', () => {
    expect(read('Published: 4 March 2014\n\n**By** Tom Adeyemi, Brussels correspondent')).toEqual([
      '2014-03-04',
      'Tom Adeyemi: Brussels correspondent',
      null,
      1,
    ]);
  });

  it.each([
    'Nadia Ferro, the editor, met the minister on 9 April 2016 and left.',
    'The Institute of Sea Studies, founded in Oslo, 4 April 2016, was closed.',
  ])('is no such line where it is a sentence: %s', (line) => expect(read(line)[3]).toBe(2));
});
