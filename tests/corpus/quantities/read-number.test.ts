import { describe, expect, it } from 'vitest';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';

/** Each quantity as “words = value unit”. */
const read = (text: string): readonly string[] =>
  findQuantitiesIn(text).map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit}`);

const reads = (rows: readonly (readonly [string, ...string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(read(text)).toEqual(expected));

describe('halves and quarters', () => {
  reads([
    ['He served 4 1/2 years.', '4 1/2 years = 4.5 year'],
    ['They talked for 4-1/2 hours.', '4-1/2 hours = 4.5 hour'],
    ['They waited 2½ hours.', '2½ hours = 2.5 hour'],
    ['Some 1 1/2 million people fled.', '1 1/2 million people = 1500000 person'],
    ['A million and a half refugees came.', 'A million and a half refugees = 1500000 person'],
    ['One and a half million refugees came.', 'One and a half million refugees = 1500000 person'],
    ['Rates fell by a quarter of a percentage point.', 'a quarter of a percentage point = 0.25 percentage-point'],
    ['Rates rose three-quarters of a percentage point.', 'three-quarters of a percentage point = 0.75 percentage-point'],
    ['The bank announced a half-point cut in interest rates.', 'half-point = 0.5 percentage-point'],
    ['It spent a quarter of a million dollars.', 'a quarter of a million dollars = 250000 USD'],
    ['The siege lasted a quarter of an hour.', 'a quarter of an hour = 0.25 hour'],
  ]);
});

describe('a margin has no sign', () => {
  reads([
    ['The margin of error is plus or minus 2.8 percentage points.', '2.8 percentage points = 2.8 percentage-point'],
    ['The margin of error is +/- 3 percentage points.', '3 percentage points = 3 percentage-point'],
    ['Yakutsk woke to minus 48 degrees Celsius.', 'minus 48 degrees Celsius = -48 celsius'],
  ]);
});

describe('votes are told one by one', () => {
  reads([
    ['The motion carried by 312 votes to 282.', '312 votes = 312 count', '282 = 282 count'],
    ['The court ruled in a 7-2 vote, then 5–4.'],
    ['Spain beat Germany 2-1 and drew 3-3.'],
  ]);
});

describe('dates, addresses and models are none', () => {
  reads([
    ['The meetings of 5/6 and 9/11'],
    ['On 5 1/2012 was stamped.'],
    ['In 2Q 2011 and the July-to-September quarter'],
    ['They met at 221 Baker Street and 1600 Pennsylvania Avenue.'],
    ['Boeing 737 and 787 jets were grounded.'],
    ['It flies the Boeing 737 and 12 helicopters.', '12 helicopters = 12 count'],
    ['Smith, 52, and a 34-year-old teacher'],
    ['Call +44 20 7542 1234 or (212) 555-0199.'],
    ['The team won by half a point.'],
  ]);
});

it('ends what is measured before a day', () => {
  expect(findQuantitiesIn('Lawmakers passed the $700 billion bill Thursday night.')[0]?.of).toBe('bill');
});
