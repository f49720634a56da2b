import { describe, expect, it } from 'vitest';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';

/** Each quantity as “words = value unit”. */
const read = (text: string): readonly string[] =>
  findQuantitiesIn(text).map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit}`);

const reads = (rows: readonly (readonly [string, ...string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(read(text)).toEqual(expected));

describe('letters before a sum', () => {
  reads([
    ['Abuja spent N500bn and N1.5 million.', 'N500bn = 500000000000 NGN', 'N1.5 million = 1500000 NGN'],
    ['Pretoria set aside R1.2bn; a teacher earns R12,000.', 'R1.2bn = 1200000000 ZAR', 'R12,000 = 12000 ZAR'],
    ['Dhaka fined him Tk 300 and Tk 12 crore.', 'Tk 300 = 300 BDT', 'Tk 12 crore = 120000000 BDT'],
    ['Kenya lost Sh3 billion and KSh2.5 billion.', 'Sh3 billion = 3000000000 KES', 'KSh2.5 billion = 2500000000 KES'],
    ['Uganda borrowed Shs40 million.', 'Shs40 million = 40000000 UGX'],
    ['Accra raised GH¢2.5bn.', 'GH¢2.5bn = 2500000000 GHS'],
    ['Zambia owes K2.3 billion.', 'K2.3 billion = 2300000000 ZMW'],
    ['Manila spent P500 million in the southern Philippines.', 'P500 million = 500000000 PHP'],
    ['Islamabad released Rs500 million for Pakistani farmers.', 'Rs500 million = 500000000 PKR'],
    ['India gave 5 lakh farmers Rs 2,500 crore.', '5 lakh farmers = 500000 person', 'Rs 2,500 crore = 25000000000 INR'],
    ['The bank paid EUR 3.2 m, then $5 m more.', 'EUR 3.2 m = 3200000 EUR', '$5 m = 5000000 USD'],
  ]);
});

describe('letters that are no money', () => {
  reads([
    ['N95 masks, a Robinson R44, the K2 and a P5 meeting'],
    ['The R1 region and the N7 road'],
    ['EUR/USD 1.10 was quoted.'],
    ['Model K3 and plan P12'],
  ]);
});

describe('a name that several moneys share', () => {
  reads([
    ['The fund paid out 410 million crowns.', '410 million crowns = 410000000 XXX'],
    ['In Prague the fund paid out 410 million crowns.', '410 million crowns = 410000000 CZK'],
    ['The Danish fund paid out 410 million crowns.', '410 million crowns = 410000000 DKK'],
    ['A ticket costs 900 pesos.', '900 pesos = 900 XXX'],
    ['A ticket to Manila costs 900 pesos.', '900 pesos = 900 PHP'],
    ['Dakar, the capital of Senegal, spent 20 billion francs.', '20 billion francs = 20000000000 XOF'],
    ['Kuwait spoke for Kuwaitis; a share cost 28.40 riyals in Doha.', '28.40 riyals = 28.4 QAR'],
    ['The levy is 30 pounds.', '30 pounds = 30 GBP'],
  ]);
  it('is open where the only state named stands far away', () => {
    const text = `Prague was sunny. ${'Nothing else was said of it. '.repeat(80)}The fund paid 410 million crowns.`;
    expect(findQuantitiesIn(text)[0]?.unit).toBe('XXX');
  });
});
