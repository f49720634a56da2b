import { describe, expect, it } from 'vitest';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';

/** Each quantity as “words = value unit/per”. */
const read = (text: string): readonly string[] =>
  findQuantitiesIn(text).map(
    ({ start, end, value, unit, per }) => `${text.slice(start, end)} = ${value} ${unit}${per === null ? '' : ` / ${per}`}`,
  );

const reads = (rows: readonly (readonly [string, ...string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(read(text)).toEqual(expected));

describe('a rate is one quantity, with what it is for', () => {
  reads([
    ['Kyiv charges $2.70 per 1,000 cubic metres per 100 km.', '$2.70 = 2.7 USD / 1000 m3 per 100 km'],
    ['Minsk pays $1.75 per 1,000 cubic metres of gas per 100 kilometres.', '$1.75 = 1.75 USD / 1000 m3 per 100 km'],
    ['Poland paid $500 per thousand cubic metres in 2012.', '$500 = 500 USD / 1000 m3'],
    ['Power rose by €4/MWh to €61/MWh.', '€4 = 4 EUR / MWh', '€61 = 61 EUR / MWh'],
    ['Brent slid to $47 a barrel, diesel to $3.10/gallon.', '$47 = 47 USD / barrel', '$3.10 = 3.1 USD / gallon'],
    ['Wheat fetched $310 per tonne and coal $90/t.', '$310 = 310 USD / tonne', '$90 = 90 USD / t'],
    ['Flats sell for 1,200 euros per square metre.', '1,200 euros = 1200 EUR / m2'],
    ['Solar costs 6 cents per kWh.', '6 cents = 0.06 USD / kWh'],
    ['Honduras had 82 murders per 100,000 people in 2010.', '82 murders = 82 count / 100000 person'],
    ['Chad lost 72 infants per 1,000 live births.', '72 infants = 72 person / 1000 births'],
    ['The field yields 25,000 barrels a day.', '25,000 barrels a day = 25000 barrel / day'],
    ['The fee is $5 million a year.', '$5 million = 5000000 USD / year'],
    ['The storm blew at 185 km/h.', '185 km/h = 185 km/h'],
  ]);
});

describe('what follows is no rate', () => {
  reads([
    ['Profit was $5 million a year earlier.', '$5 million = 5000000 USD'],
    ['It cost $5 million a month ago.', '$5 million = 5000000 USD'],
    ['Growth of 5 per cent', '5 per cent = 5 percent'],
    ['He sold 40 paintings a stranger had bought.', '40 paintings = 40 count'],
  ]);
});
