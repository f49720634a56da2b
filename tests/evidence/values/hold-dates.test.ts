// Weekdays and spans of time of a statement beside those of its evidence.
import { describe, expect, it } from 'vitest';
import { factChecker } from '../../support/check-fact.js';

const check = factChecker(`Dockers end their strike in Durban

DURBAN, 12 June 2013 - Dockers in Durban went back to work on Tuesday, ten days after they had walked out, the union said.

The port lost 30 million rand, its manager said today. Talks resume on 19 June. That same week the union elects a chair.

No bus has run since 28/5, and none will before 3/7.

The company signed a contract in March 2011 and gave it up eighteen months later. It reports between April and June 2014.
`);
const WORK = 'Dockers in Durban went back to work on Tuesday, ten days after they had walked out';

describe('a weekday', () => {
  it.each([
    ['as the source has it', 'The dockers worked again on Tuesday.', WORK],
    ['of a day that the source dates', 'Talks resume on Wednesday, 19 June.', 'Talks resume on 19 June.'],
    ['of the document’s own day', 'The manager spoke on Wednesday.', 'The port lost 30 million rand, its manager said today.'],
    ['of the date that a weekday falls on', 'The strike ended on 11 June 2013.', WORK],
  ])('may be told %s', (_, say, quote) => expect(check(say, quote)).toEqual([]));

  it.each([
    ['another', 'The dockers worked again on Monday.', WORK],
    ['another of a day that the source dates', 'Talks resume on Friday.', 'Talks resume on 19 June.'],
    ['another beside the right day', 'Talks resume on Thursday, 19 June 2013.', 'Talks resume on 19 June.'],
  ])('may not be %s', (_, say, quote) => expect(check(say, quote)).toContain('error evidence/date'));
});

describe('a date in figures without its year', () => {
  const BUS = 'No bus has run since 28/5, and none will before 3/7.';
  it.each(['Buses: none since 28 May', 'No bus will run before 3 July 2013.', 'No bus has run since 28 May.'])('is that day: %s', (say) =>
    expect(check(say, BUS)).toEqual([]),
  );
  it.each(['Buses: none since 27 May', 'No bus will run before 7 March.', 'No bus has run since 28 May 2011.'])('is no other: %s', (say) =>
    expect(check(say, BUS)).toContain('error evidence/date'),
  );
});

describe('a week that is told by no day', () => {
  const WEEK = 'That same week the union elects a chair.';
  it('tells itself, and none of its days', () => {
    expect(check('The union elects a chair in the week of 17 June 2013.', WEEK)).toEqual([]);
    expect(check('The union elects a chair on 17 June 2013.', WEEK)).toContain('error evidence/date');
    expect(check('The union elects a chair on 23 June 2013.', WEEK)).toContain('error evidence/date');
  });
});

describe('a span of time', () => {
  const CONTRACT = 'The company signed a contract in March 2011 and gave it up eighteen months later.';
  it('is that of the source, or lies between its dates', () => {
    expect(check('They went back ten days after the walkout.', WORK)).toEqual([]);
    expect(check('The contract was given up 18 months after it was signed.', CONTRACT)).toEqual([]);
    expect(check('The contract ended a year and a half later.', CONTRACT)).toEqual([]);
    expect(check('They went back eleven days after the walkout.', WORK)).toEqual(['warning evidence/number']);
    expect(check('The contract was given up 16 months after it was signed.', CONTRACT)).toEqual(['warning evidence/number']);
  });
});

describe('a quarter', () => {
  it('is the three months that make it', () => {
    expect(check('The company reports in the second quarter of 2014.', 'It reports between April and June 2014.')).toEqual([]);
    expect(check('The company reports between July and September 2014.', 'It reports between April and June 2014.')).toContain(
      'error evidence/date',
    );
  });
});
