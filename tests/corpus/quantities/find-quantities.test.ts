import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDocumentQuantities, findQuantities } from '../../../src/corpus/quantities/find-quantities.js';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';
import { corpusOf } from '../../support/read-seeds.js';

const corpusWith = (text: string) => {
  const { value } = corpusOf({ 'a.txt': text });
  if (value === undefined) throw new Error('no corpus');
  return value;
};
const read = (text: string) => {
  const corpus = corpusWith(text);
  return findQuantities(corpus).map(
    ({ span, value, unit }) => `${corpus.documents[0]?.text.slice(span.start, span.end)} = ${value} ${unit}`,
  );
};

describe('findQuantities', () => {
  it('gives spans of the raw text', () =>
    expect(read('The  minister\u2019s 27\u2011nation bloc spent\u00a0\u20ac300\u00a0million on “1\u202f300 soldiers”.')).toEqual([
      '27\u2011nation = 27 count',
      '\u20ac300\u00a0million = 300000000 EUR',
      '1\u202f300 soldiers = 1300 person',
    ]));
  it('tells a long dash from a hyphen', () =>
    expect(read('They lost much of the fleet\u201410 ships in all\u2014to the storm last week.')).toEqual(['10 ships = 10 count']));
  it('asks the whole document whose money it is', () =>
    expect(
      read('Parliament in Baghdad met on Sunday. Iraq is short of money.\n\nIt approved a budget of 120 trillion dinars for the year.'),
    ).toEqual(['120 trillion dinars = 120000000000000 IQD']));
  it.each([
    ['Zambia raised the price of diesel to K24 a litre in Lusaka.', ['K24 = 24 ZMW']],
    ['Zambia sent climbers to K2 and 24 porters a day.', ['24 porters = 24 person']],
    ['Colombo asked Delhi for help. Chennai sent milk powder worth Rs 28 crore.', ['Rs 28 crore = 280000000 INR']],
    ['Islamabad approved Rs 28 crore for Pakistan Railways.', ['Rs 28 crore = 280000000 PKR']],
    ['The ₹900-crore loan helped Nepal. Bread cost Rs 60 in Kathmandu.', ['₹900-crore = 9000000000 INR', 'Rs 60 = 60 INR']],
    ['Bread cost Rs 60 in Kathmandu.', ['Rs 60 = 60 NPR']],
    ['A ferry with 63 aboard sank, and a launch with 12 on board was missing.', ['63 = 63 person', '12 = 12 person']],
    ['The sack feeds a family of six for a month.', ['six = 6 person']],
    ['It takes one day to close a valve, the engineer said.', ['one day = 1 day']],
    ['One day they will talk, and the other day they fought.', []],
    ['They fought the "three forces" of the party line.', []],
    ['They named "three forces that" fought.', ['three forces = 3 count']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('reads a text by the rules of its language', () =>
    expect(
      read(
        'Ankara ve Bakü bir anlaşma imzaladı, bu da iki ülke için çok önemli bir adım oldu.\n\nİhracat yüzde 5,2 artarak 2,5 milyar dolara ulaştı ve bu yıl daha da artacak, ancak ithalat da yüksek kaldı.',
      ),
    ).toEqual(['iki ülke = 2 count', 'yüzde 5,2 = 5.2 percent', '2,5 milyar dolara = 2500000000 USD']));
  it('reads one document as it reads the corpus', () => {
    const corpus = corpusWith('Some 40 ships left three ports on Monday.');
    expect(corpus.documents.flatMap(findDocumentQuantities)).toEqual(findQuantities(corpus));
  });
});

describe('findQuantitiesIn', () => {
  it('gives ordered, disjoint spans with finite values for any text', () => {
    const word = fc.constantFrom(
      ...'a half one two twenty hundred million billion - to and or between from $ € 5 10 1,300 2014 1.5 % percent troops Russian drones of the year old m bn May quarter ½ ( . , " dozen and-a-half per day US$'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
          fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
        ),
        (text) => {
          let end = 0;
          for (const quantity of findQuantitiesIn(text)) {
            expect(quantity.start).toBeGreaterThanOrEqual(end);
            expect(quantity.end).toBeGreaterThan(quantity.start);
            expect(quantity.end).toBeLessThanOrEqual(text.length);
            expect(Number.isFinite(quantity.value)).toBe(true);
            end = quantity.end;
          }
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });

  const fill = (piece: string) => piece.repeat(Math.ceil(40_000 / piece.length));
  it.each([
    '1',
    '1,',
    '1.000,',
    '1 000 ',
    '$',
    '$1-',
    'one ',
    'one-',
    'twenty-',
    'a half ',
    '5 and ',
    '5, ',
    '5 of the ',
    'between 5 and ',
    '10 dinars ',
    'hundred and ',
    'R1',
    'U.',
    '12 big ',
    '12 Russian-',
    'Iraq 5 dinars Kuwait ',
    'x',
    '5 "',
    "5 a's ",
  ])(
    'reads a long line of %j in linear time',
    (piece) => {
      const started = process.cpuUsage();
      findQuantitiesIn(fill(piece));
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_500);
    },
    60_000,
  );
});
