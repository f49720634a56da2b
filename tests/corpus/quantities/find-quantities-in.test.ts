import { describe, expect, it } from 'vitest';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';

/** Each quantity as “words = value unit”. */
const read = (text: string): readonly string[] =>
  findQuantitiesIn(text).map(
    ({ start, end, value, valueMax, unit }) => `${text.slice(start, end)} = ${value}${valueMax === null ? '' : `..${valueMax}`} ${unit}`,
  );

type Rows = readonly (readonly [string, ...string[]])[];
const reads = (rows: Rows) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(read(text)).toEqual(expected));

describe('money', () => {
  reads([
    ['The loan is worth $4 billion.', '$4 billion = 4000000000 USD'],
    ['It cost US$3.2bn, about U.S. $40 million more.', 'US$3.2bn = 3200000000 USD', 'U.S. $40 million = 40000000 USD'],
    ['Debt reached $1.5tn and 200m euros.', '$1.5tn = 1500000000000 USD', '200m euros = 200000000 EUR'],
    ['EUR 1.2 billion, €300m and £2.5m were pledged.', 'EUR 1.2 billion = 1200000000 EUR', '€300m = 300000000 EUR', '£2.5m = 2500000 GBP'],
    ['Tokyo offered 500 million yen.', '500 million yen = 500000000 JPY'],
    ['Delhi approved Rs 500 crore and Rs. 2 lakh crore.', 'Rs 500 crore = 5000000000 INR', 'Rs. 2 lakh crore = 2000000000000 INR'],
    [
      'Sweden pledged 40 billion kronor, Denmark 3 billion Danish crowns.',
      '40 billion kronor = 40000000000 SEK',
      '3 billion Danish crowns = 3000000000 DKK',
    ],
    [
      'Moscow spent 12 billion roubles; Minsk 300 million Belarusian rubles.',
      '12 billion roubles = 12000000000 RUB',
      '300 million Belarusian rubles = 300000000 BYN',
    ],
    ['He paid 50 cents a litre and 20 pence more.', '50 cents = 0.5 USD', '20 pence = 0.2 GBP'],
    [
      'The fund holds A$2.1 billion, C$900m and HK$5 billion.',
      'A$2.1 billion = 2100000000 AUD',
      'C$900m = 900000000 CAD',
      'HK$5 billion = 5000000000 HKD',
    ],
    ['Canada will give 250 million Canadian dollars.', '250 million Canadian dollars = 250000000 CAD'],
    [
      'Earnings rose to 31.4 billion Norwegian crowns ($3.2 billion) from 10.2 billion.',
      '31.4 billion Norwegian crowns = 31400000000 NOK',
      '$3.2 billion = 3200000000 USD',
      '10.2 billion = 10200000000 NOK',
    ],
    ['In Prague a kilowatt hour cost 1.74 crowns.', '1.74 crowns = 1.74 CZK'],
    ['Two crowns of gold were stolen.', 'Two crowns = 2 count'],
    ['The Iraqi government approved 5 trillion dinars.', '5 trillion dinars = 5000000000000 IQD'],
    ['Kuwait offered 30 million dinars to Kuwaitis.', '30 million dinars = 30000000 KWD'],
    ['A $2-3 billion package', '$2-3 billion = 2000000000..3000000000 USD'],
    ['between $500 million and $1 billion', '$500 million and $1 billion = 500000000..1000000000 USD'],
    ['a 4-billion-dollar deal and a $100-million loan', '4-billion-dollar = 4000000000 USD', '$100-million = 100000000 USD'],
    ['Brent rose to $62.40 a barrel.', '$62.40 = 62.4 USD'],
    ['fines of 10,000 Turkish lira or 500 manat', '10,000 Turkish lira = 10000 TRY', '500 manat = 500 AZN'],
    ['South Africa set aside R500 million and 2 billion rand.', 'R500 million = 500000000 ZAR', '2 billion rand = 2000000000 ZAR'],
    ['half a billion dollars', 'half a billion dollars = 500000000 USD'],
    ['The pipe carries 500 pounds of explosives in a 250-pound bomb.', '500 pounds = 500 pound', '250-pound = 250 pound'],
    [
      'Cairo borrowed 3 billion Egyptian pounds; London spent 4 million pounds.',
      '3 billion Egyptian pounds = 3000000000 EGP',
      '4 million pounds = 4000000 GBP',
    ],
  ]);
});

describe('shares', () => {
  reads([
    ['Exports fell 35 percent, imports 12 per cent.', '35 percent = 35 percent', '12 per cent = 12 percent'],
    ['10 to 15 percent', '10 to 15 percent = 10..15 percent'],
    ['a 10-15% rise and 7.5pct growth', '10-15% = 10..15 percent', '7.5pct = 7.5 percent'],
    ['by two percentage points or 25 basis points', 'two percentage points = 2 percentage-point', '25 basis points = 25 basis-point'],
    ['rose from 10 to 15 percent', '10 = 10 percent', '15 percent = 15 percent'],
    ['rose to 15 percent from 10 percent', '15 percent = 15 percent', '10 percent = 10 percent'],
    ['grew by 3 and 4.5 percent, respectively', '3 = 3 percent', '4.5 percent = 4.5 percent'],
    ['Two-thirds of the members and a quarter of voters', 'Two-thirds = 0.666667 count', 'a quarter = 0.25 count'],
    ['fell by half, then by a third', 'half = 0.5 count', 'a third = 0.333333 count'],
    ['one in five schools, four out of ten', 'one in five = 0.2 count', 'four out of ten = 0.4 count'],
    ['three quarters of exports', 'three quarters = 0.75 count'],
    ['between 40% and 45% of the vote', '40% and 45% = 40..45 percent'],
    ['a third country, the first quarter, half-hearted'],
    ['GDP shrank by -2.1 percent', '-2.1 percent = -2.1 percent'],
  ]);
});

describe('people', () => {
  reads([
    ['some 4,000 troops and 35 civilians', '4,000 troops = 4000 person', '35 civilians = 35 person'],
    ['A blast killed 12 and wounded at least 40 others.', '12 = 12 person', '40 others = 40 person'],
    ['12 killed, 30 injured', '12 killed = 12 person', '30 injured = 30 person'],
    ['left 30 injured', '30 injured = 30 person'],
    ['The death toll rose to 45.', '45 = 45 person'],
    ['between 3,000 and 5,000 troops', '3,000 and 5,000 troops = 3000..5000 person'],
    ['half a million people', 'half a million people = 500000 person'],
    ['one hundred and twenty thousand refugees', 'one hundred and twenty thousand refugees = 120000 person'],
    ['Twenty-one lawmakers voted.', 'Twenty-one lawmakers = 21 person'],
    ['two Palestinians and three Israeli soldiers', 'two Palestinians = 2 person', 'three Israeli soldiers = 3 person'],
    ['a 300-strong delegation', '300-strong = 300 person'],
    ['5m people fled', '5m people = 5000000 person'],
    ['an army of 1.2 million', '1.2 million = 1200000 person'],
    ['with 1 300 soldiers', '1 300 soldiers = 1300 person'],
    ['The number of detainees rose to 85.', '85 = 85 person'],
    ['14 of the 15 judges', '14 = 14 person', '15 judges = 15 person'],
    ['about 2000 people, over 1,500 wounded', '2000 people = 2000 person', '1,500 wounded = 1500 person'],
    ['a 12-member council', '12-member = 12 person'],
    ['a dozen opposition leaders', 'a dozen opposition leaders = 12 person'],
    ['There were 2,500 troops in Iraq and 900 in Syria.', '2,500 troops = 2500 person', '900 = 900 person'],
    ['Poland sent 14 tanks and Norway 8 more, of which three are running.', '14 tanks = 14 count', '8 more = 8 count', 'three = 3 count'],
    ['three Chinese were held', 'three Chinese = 3 person'],
  ]);
});

describe('counts', () => {
  reads([
    ['21 drones over five countries', '21 drones = 21 count', 'five countries = 5 count'],
    ['some 300 companies, two dozen ships', '300 companies = 300 count', 'two dozen ships = 24 count'],
    ['12 Russian fighter jets', '12 Russian fighter jets = 12 count'],
    ['four Patriot batteries and 24 F-16s', 'four Patriot batteries = 4 count', '24 F-16s = 24 count'],
    ['the 27-nation bloc', '27-nation = 27 count'],
    ['120 police stations and 40 police officers', '120 police stations = 120 count', '40 police officers = 40 person'],
    ['all five permanent members of the Security Council', 'five permanent members = 5 count'],
    ['10 small, fast boats', '10 small, fast boats = 10 count'],
    ['5.000.000 votes and 1.300,5 tonnes', '5.000.000 votes = 5000000 count', '1.300,5 tonnes = 1300.5 t'],
    ['five EU member states', 'five EU member states = 5 count'],
    ['three long-range missiles', 'three long-range missiles = 3 count'],
    ['two or three attacks', 'two or three attacks = 2..3 count'],
    ['“seven ‘settlements’”', 'seven ‘settlements = 7 count'],
    [
      'Peru may lack 3 to 5 cubic kilometres, Chile 4 to 7 cubic kilometres.',
      '3 to 5 cubic kilometres = 3..5 cubic-kilometre',
      '4 to 7 cubic kilometres = 4..7 cubic-kilometre',
    ],
    ['more than 40 Leopard 2 tanks', '40 Leopard 2 tanks = 40 count'],
  ]);
});

describe('measures', () => {
  reads([
    [
      'a three-year plan, 18 months and two-and-a-half years',
      'three-year = 3 year',
      '18 months = 18 month',
      'two-and-a-half years = 2.5 year',
    ],
    ['half a century, 72 hours, a fortnight', 'half a century = 0.5 century', '72 hours = 72 hour', 'a fortnight = 2 week'],
    ['a year and a half', 'a year and a half = 1.5 year'],
    ['one year, one day, one-day', 'one year = 1 year', 'one-day = 1 day'],
    [
      '15 kilometres, 200 km, 35km, 10 nautical miles',
      '15 kilometres = 15 km',
      '200 km = 200 km',
      '35km = 35 km',
      '10 nautical miles = 10 nautical-mile',
    ],
    ['4,400 square kilometers and 300 sq km', '4,400 square kilometers = 4400 km2', '300 sq km = 300 km2'],
    ['20 million tonnes of grain, 5 tons, 90 percent', '20 million tonnes = 20000000 t', '5 tons = 5 t', '90 percent = 90 percent'],
    ['9.7 million barrels per day and 500,000 bpd', '9.7 million barrels per day = 9700000 barrel', '500,000 bpd = 500000 barrel'],
    [
      '31.5 billion cubic metres, 16bcm, 10 bcm a year',
      '31.5 billion cubic metres = 31500000000 m3',
      '16bcm = 16000000000 m3',
      '10 bcm = 10000000000 m3',
    ],
    ['a 1,200-megawatt plant and 4.8 GW', '1,200-megawatt = 1200 MW', '4.8 GW = 4.8 GW'],
    ['120 km/h, 40 degrees Celsius, -20C', '120 km/h = 120 km/h', '40 degrees Celsius = 40 celsius', '-20C = -20 celsius'],
    ['within 24 to 48 hours', '24 to 48 hours = 24..48 hour'],
    ['two- to three-year terms', 'two- to three-year = 2..3 year'],
    ['The siege lasted three days; two weeks earlier than planned', 'three days = 3 day', 'two weeks = 2 week'],
    ['cut from 115 metres to 88', '115 metres = 115 m', '88 = 88 m'],
    ["two years' jail", 'two years = 2 year'],
    ['5.5-magnitude, 200m away', '200m = 200 m'],
  ]);
});

describe('multiples', () => {
  reads([
    ['Trade tripled and debt doubled.', 'tripled = 3 times', 'doubled = 2 times'],
    ['a fourfold rise, ten-fold, three times higher', 'fourfold = 4 times', 'ten-fold = 10 times', 'three times = 3 times'],
    ['plans to quadruple exports; it struck three times', 'quadruple = 4 times', 'three times = 3 count'],
    ['twice as many, halved, quadrupled', 'twice = 2 times', 'halved = 0.5 times', 'quadrupled = 4 times'],
    ['more than double the 2019 figure', 'double = 2 times'],
    ['double standards and a double agent visited twice'],
  ]);
});

describe('what is no quantity', () => {
  reads([
    ['On March 3, 2014 and 5 June 2009 at 10:30 a.m.'],
    ['In 2014 protests spread; the 2015 elections; by 2030.'],
    ['Article 5, Resolution 1701, paragraphs 3 and 4, flight 17'],
    ['G20, P5+1, Su-27, MH17, Covid-19, 5G, C5+1, G-7'],
    ['the Group of Seven, the Big Four, Channel 4, the Gang of Four, Five Eyes'],
    ['Jane Doe, 54, a 20-year-old man, aged 33'],
    ['the third round, 201st brigade, 21st-century'],
    ['six-party talks, a two-state solution, the one-China policy'],
    ['one of the leaders; no one; one day it may'],
    ['9/11, 24/7, won 3-1, by 12 to 3'],
    ['in the 1990s and 2010-2015'],
    ['call +90 312 555 1234 or 555-1234'],
    ['Leopard 2 tanks, Nord Stream 2, Boeing 737s, Falcon 9 rockets'],
    ['the Six-Day War, the Thirty Years War'],
    ['on 10-12 June and July 5 and 6'],
    ['three days later, two weeks ago, five months before the vote'],
    ['hundreds of people, several thousand troops, tens of thousands, millions'],
  ]);
});

describe('bounds', () => {
  it.each([
    ['more than 40 ships', 'more-than'],
    ['over 40 ships', 'more-than'],
    ['over 12 months', 'exact'],
    ['within 40 days', 'exact'],
    ['at least 40 ships', 'at-least'],
    ['nearly 40 ships', 'about'],
    ['some 40 ships', 'about'],
    ['up to 40 ships', 'at-most'],
    ['fewer than 40 ships', 'less-than'],
    ['40 ships', 'exact'],
    ['40-odd ships', 'about'],
    ['at least some 40 ships', 'at-least'],
    ['as many as 40 ships', 'at-most'],
    ['more than $40 million', 'more-than'],
    ['40 ships or more', 'at-least'],
    ['The lorry ran over two mines.', 'exact'],
    ['a dispute over three islands', 'exact'],
    ['The fee goes up to five times.', 'exact'],
    ['It pays up to five times.', 'at-most'],
    ['It prospered under three presidents.', 'exact'],
    ['It owns over two ships.', 'more-than'],
    ['It sank under 40 ships.', 'less-than'],
    ['It ran over 900 ferries.', 'more-than'],
  ])('%s', (text, bound) => expect(findQuantitiesIn(text).map((quantity) => quantity.bound)).toEqual([bound]));
});

describe('what is measured', () => {
  it.each([
    ['35 percent of its gas exports were lost', 'gas exports'],
    ['$2 billion in military aid to Kyiv', 'military aid'],
    ['a three-day visit to Rome', 'visit'],
    ['12 Russian fighter jets', 'fighter jets'],
    ['4,000 troops', 'troops'],
    ['10 km from the border', null],
  ])('%s', (text, of) => expect(findQuantitiesIn(text)[0]?.of).toBe(of));

  it.each([
    ['9 million barrels per day', 'day'],
    ['$60 a barrel', 'barrel'],
    ['$5 billion annually', 'year'],
    ['$5 billion', null],
  ])('%s is a rate', (text, per) => expect(findQuantitiesIn(text)[0]?.per).toBe(per));
});
