import { describe, expect, it } from 'vitest';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';

/** Each quantity as “words = value unit”. */
const read = (text: string): readonly string[] =>
  findQuantitiesIn(text).map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit}`);

const reads = (rows: readonly (readonly [string, ...string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(read(text)).toEqual(expected));

describe('who is counted', () => {
  reads([
    ['Two trading sources said so.', 'Two trading sources = 2 person'],
    ['Two energy sources power the town.', 'Two energy sources = 2 count'],
    ['Jakarta will buy 36 fighters.', '36 fighters = 36 count'],
    ['The army killed 36 fighters.', '36 fighters = 36 person'],
    ['Of the 1,200 who applied, 612 were refused.', '1,200 = 1200 person', '612 = 612 person'],
    ['Thousands of people marched; police put the number at 138,000.', '138,000 = 138000 person'],
    ['The firm makes cars and put the number at 138,000.', '138,000 = 138000 count'],
  ]);
});

describe('what is left out is told before, beyond percentages', () => {
  reads([
    [
      'Some 3 million people, 12 percent of the population, need aid and 1.1 million are close to famine.',
      '3 million people = 3000000 person',
      '12 percent = 12 percent',
      '1.1 million = 1100000 person',
    ],
    [
      'Chile mined 5.4 million tons, a fifth of the total, and hopes to reach 6 million.',
      '5.4 million tons = 5400000 t',
      'a fifth = 0.2 count',
      '6 million = 6000000 t',
    ],
  ]);
});

describe('a unit with a word between', () => {
  reads([
    ['Protests went on for three straight days.', 'three straight days = 3 day'],
    ['He wants five more years.', 'five more years = 5 year'],
    ['The field gave 3,000 additional barrels a day.', '3,000 additional barrels = 3000 barrel'],
    ['The troops left two full years later.'],
    ['They met two other officials.', 'two other officials = 2 person'],
    ['There were 140 such missions.', '140 such missions = 140 count'],
  ]);
});

describe('what is told behind a number, or by whom it is carried', () => {
  reads([
    ['The blast brought to 40 the number of soldiers killed in July.', '40 = 40 person'],
    ['A ferry carrying 67 sank.', '67 = 67 person'],
    ['A truck carrying 67 cows crashed.', '67 cows = 67 count'],
    ['The frigate has a crew of 160.', '160 = 160 person'],
    ['Some 45K killed, 50K wounded', '45K killed = 45000 person', '50K wounded = 50000 person'],
    ['Dozens of states, among them 11 from Africa, abstained.'],
    ['Forty states, among them 11 from Africa, abstained.', 'Forty states = 40 count', '11 = 11 count'],
    ['The spread widened to 310 bp.', '310 bp = 310 basis-point'],
    ['It has 310 BP stations.', '310 BP stations = 310 count'],
    ['Abuja’s budget is ₦8.6T.', '₦8.6T = 8600000000000 NGN'],
    ['Three T-72 tanks and a T-90', 'Three T-72 tanks = 3 count'],
    ['Cocaine worth Xx1.2 trillion'],
  ]);
});

describe('where the noun stands far in front or is another', () => {
  reads([
    [
      'The number of people who need food aid in the south has risen since June 2016, from 5.2 million to 15.6 million.',
      '5.2 million = 5200000 person',
      '15.6 million = 15600000 person',
    ],
    ['The army killed 13 armed elements.', '13 armed elements = 13 person'],
    ['The blast killed three people hours before the vote.', 'three people = 3 person'],
    ['Eleven United Nations monitors came.', 'Eleven United Nations monitors = 11 person'],
    ['Eight successful or failed coups followed.', 'Eight successful or failed coups = 8 count'],
    ['He met 12 of the officers or men.', '12 of the officers = 12 person'],
    [
      'The UN wants $1 billion for South Sudan, where 3.7 million are at risk.',
      '$1 billion = 1000000000 USD',
      '3.7 million = 3700000 person',
    ],
    ['It spent $5 billion, of which 3.7 million were lost.', '$5 billion = 5000000000 USD', '3.7 million = 3700000 USD'],
    ['We need 300 doctors, not 30.', '300 doctors = 300 person', '30 = 30 person'],
    ['They met 300 doctors, not 5 p.m. callers.', '300 doctors = 300 person'],
    ['Donors pledged barely half.', 'half = 0.5 count'],
    ['The plan runs for five fiscal years.', 'five fiscal years = 5 year'],
    ['The plan has 13 elements.', '13 elements = 13 count'],
    ['The dam may displace as many as 1.4 million.', '1.4 million = 1400000 person'],
    ['Most refugees are under 12, and 40,000 babies were born.', '40,000 babies = 40000 person'],
    ['He saw 3, 5, and 7 ships.', '3 = 3 count', '5 = 5 count', '7 ships = 7 count'],
    [
      'The rebels freed five of the 23 men held for 40 days; two had been shot.',
      'five = 5 person',
      '23 men = 23 person',
      '40 days = 40 day',
      'two = 2 person',
    ],
    ["Some 1 million of Chad's 17 million people fled.", '1 million = 1000000 person', '17 million people = 17000000 person'],
    ['The won fell to 1,064.8 per dollar and 60 to the dollar.'],
    ['Hanoi ordered six Kilo-class submarines.', 'six Kilo-class submarines = 6 count'],
    ['Those under 30 voted; most refugees are over 65.'],
    ['Rule 10b-5 and Article 5(2) apply.'],
    ['He bought six kilos of rice.', 'six kilos = 6 kg'],
    [
      'Profit was 41 billion kroner in Oslo, from 38 billion six months earlier.',
      '41 billion kroner = 41000000000 NOK',
      '38 billion = 38000000000 NOK',
    ],
  ]);
});

describe('multiples, shares and points', () => {
  reads([
    ['Net debt is 2.1 times core earnings.', '2.1 times = 2.1 times'],
    ['He was arrested three times.', 'three times = 3 count'],
    ['Sales were a fifth more than in 2010.', 'a fifth = 0.2 count'],
    ['A fifth more important round followed.'],
    ['The poll has a margin of error of 3.1 points.', '3.1 points = 3.1 percentage-point'],
    ['The index lost 31 points.', '31 points = 31 count'],
    ['He was jailed over a 3 million-pound fraud.', '3 million-pound = 3000000 GBP'],
    ['A 500-pound bomb fell.', '500-pound = 500 pound'],
    ['NAIROBI lost Sh4 billion.', 'Sh4 billion = 4000000000 KES'],
  ]);
});
