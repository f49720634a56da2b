import { describe, expect, it } from 'vitest';
import { areSignatures, bylineOf, readByline } from '../../../src/corpus/structure/read-byline.js';

const authors = (line: string) =>
  readByline(bylineOf(line) ?? '').map(({ name, affiliation }) => (affiliation === undefined ? name : `${name}: ${affiliation}`));

describe('readByline', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By JANE DOE and JOHN ROE', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, Senior Fellow', ['Jane Doe: Senior Fellow']],
    ['By Jane Doe, PhD, Senior Advisor at the Example Center, Baku', ['Jane Doe: Senior Advisor at the Example Center']],
    ['By Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['By Jane Doe in Vienna and John Roe in Brussels', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, BBC News, Nairobi', ['Jane Doe: BBC News']],
    ['By Jane Doe | Reuters | 4 March 2014 | 10:15 GMT', ['Jane Doe: Reuters']],
    [
      'By Jane Doe, Centre for Sea Studies, and Dr. John van der Roe',
      ['Jane Doe: Centre for Sea Studies', 'John van der Roe: Centre for Sea Studies'],
    ],
    ['By MARCO DOE, Associated Press Writer', ['Marco Doe: Associated Press Writer']],
    ['by Jane Doe (AFP)', ['Jane Doe: AFP']],
    ['Author: Jane Doe', ['Jane Doe']],
    ['by admin', []],
    ['By Our Correspondent', []],
    ['By Reuters Staff', []],
    ['By Associated Press', []],
    ['Text by: NEWS WIRES', []],
    ['By Combined Wire Reports', []],
    ['By Jane Wire', ['Jane Wire']],
    ['By Staff Reporter | Example Ledger', []],
  ])('%s', (line, expected) => expect(authors(line)).toEqual(expected));

  it.each([
    'By Monday the convoys had reached the border.',
    'By the end of May all was over',
    'By Wednesday, talks had failed',
    'By Turkey',
    'Standing by Jane',
  ])('%s is no byline, or names nobody', (line) => expect(authors(line).filter((name) => name.includes(' '))).toEqual([]));

  it('knows signatures without By', () => {
    expect(areSignatures('Jane Doe and Joost van Dam')).toBe(true);
    expect(areSignatures('Jane Doe in Brussels and John Roe in Urk')).toBe(true);
    expect(areSignatures('Middle East News')).toBe(false);
    expect(areSignatures('What happened next')).toBe(false);
  });
});
