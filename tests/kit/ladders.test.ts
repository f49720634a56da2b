// Ladders of likelihood.
import { describe, expect, test } from 'vitest';
import { LADDERS } from '../../src/kit/ladders.js';
import { extending, readChild } from '../support/small-kit-folder.js';

describe('the built-in ladders', () => {
  test('icd203 has the seven ranges of the standard, without gaps, and claims no certainty', () => {
    expect(LADDERS['icd203']?.map(({ term, low, high }) => [term, low, high])).toEqual([
      ['almost no chance', 0.01, 0.05],
      ['very unlikely', 0.05, 0.2],
      ['unlikely', 0.2, 0.45],
      ['roughly even chance', 0.45, 0.55],
      ['likely', 0.55, 0.8],
      ['very likely', 0.8, 0.95],
      ['almost certain', 0.95, 0.99],
    ]);
  });

  test('uk-phia has the seven ranges of the yardstick, with its gaps', () => {
    expect(LADDERS['uk-phia']?.map(({ term, low, high }) => [term, low, high])).toEqual([
      ['remote chance', 0, 0.05],
      ['highly unlikely', 0.1, 0.2],
      ['unlikely', 0.25, 0.35],
      ['realistic possibility', 0.4, 0.5],
      ['likely', 0.55, 0.75],
      ['highly likely', 0.8, 0.9],
      ['almost certain', 0.95, 1],
    ]);
  });
});

describe('the ladder of a kit', () => {
  const own = 'ladders: {house: [{term: no, low: 0, high: 0.5}, {term: yes, low: 0.5, high: 1}]}';

  test('is icd203 unless the kit names another', () => {
    expect(readChild(extending()).value?.ladder).toBe('icd203');
    expect(readChild(extending('ladder: uk-phia')).value?.ladder).toBe('uk-phia');
    const { value } = readChild(extending('ladder: house', own));
    expect([value?.ladder, Object.keys(value?.ladders ?? {})]).toEqual(['house', ['icd203', 'uk-phia', 'house']]);
  });

  test.each([
    ['a ladder that nobody defined', ['ladder: uk-fia'], 'kit/unknown-ladder'],
    ['a rung upside down', ['ladders: {house: [{term: no, low: 0.5, high: 0.2}, {term: yes, low: 0.6, high: 1}]}'], 'kit/bad-ladder'],
    ['rungs that overlap', ['ladders: {house: [{term: no, low: 0, high: 0.6}, {term: yes, low: 0.5, high: 1}]}'], 'kit/bad-ladder'],
    ['percentages', ['ladders: {house: [{term: no, low: 0, high: 50}, {term: yes, low: 0.5, high: 1}]}'], 'kit/wrong-value'],
  ])('cannot be %s', (_what, fields, code) => {
    expect(readChild(extending(...fields)).diagnostics).toMatchObject([{ code, place: { line: 4 } }]);
  });
});
