import { describe, expect, it } from 'vitest';
import { type ComparedQuantity, compareQuantities } from '../../../src/corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../../src/corpus/quantities/find-quantities-in.js';

/** The one quantity of a phrase. */
function only(text: string): ComparedQuantity {
  const found = findQuantitiesIn(text);
  expect(found, text).toHaveLength(1);
  return found[0] as ComparedQuantity;
}

const compares = (match: string, rows: readonly (readonly [stated: string, evidence: string])[]) =>
  it.each(rows)(`“%s” is ${match} to “%s”`, (stated, evidence) => {
    expect(compareQuantities(only(stated), only(evidence))).toBe(match);
  });

const amount = (value: number, unit: string, more: Partial<ComparedQuantity> = {}): ComparedQuantity => ({
  value,
  valueMax: null,
  unit,
  per: null,
  bound: 'exact',
  ...more,
});

describe('equal', () => {
  compares('equal', [
    ['a loan of $1.5bn', 'a loan of 1,500 million dollars'],
    ['4,000 troops left', 'four thousand soldiers left'],
    ['5 percent of output', '5 per cent of GDP'],
    ['one week of talks', 'seven days of talks'],
    ['the talks took 18 months', 'the talks took one and a half years'],
    ['pumps 2 million barrels a day', 'pumps 2m barrels per day'],
    ['about 40 ships', 'some 40 vessels'],
    ['10 to 15 percent of exports', 'between 10 and 15 percent of exports'],
    ['a pipe of 3 km', 'a pipe of 3,000 metres'],
    ['a farm of 2 sq km', 'a farm of 200 hectares'],
    ['carries 3 tonnes', 'carries 3,000 kilograms'],
  ]);
  it('whatever the unit of one family', () => {
    expect(compareQuantities(amount(0.25, 'percentage-point'), amount(25, 'basis-point'))).toBe('equal');
    expect(compareQuantities(amount(1.2, 'TWh'), amount(1200, 'GWh'))).toBe('equal');
    expect(compareQuantities(amount(30, 'person'), amount(30, 'count'))).toBe('equal');
    expect(compareQuantities(amount(0.1 + 0.2, 't'), amount(300, 'kg'))).toBe('equal');
    expect(compareQuantities(amount(-2.5, 'percent'), amount(-2.5, 'percent'))).toBe('equal');
    expect(compareQuantities(amount(0, 'count'), amount(0, 'count'))).toBe('equal');
  });
  it('for a rate in either spelling', () =>
    expect(compareQuantities(amount(90, 'USD', { per: 'ton' }), amount(90, 'USD', { per: 'tonne' }))).toBe('equal'));
});

describe('compatible', () => {
  compares('compatible', [
    ['about 100 ships', '104 ships'],
    ['some 4,000 troops', '3,850 troops'],
    ['more than 100 people', '120 people'],
    ['over $2 billion', '$2.3 billion'],
    ['up to 50 percent', '46 percent'],
    ['at least 10 percent', '10 to 15 percent'],
    ['10 to 15 percent', '12 percent'],
    ['about 20 percent', '19 to 21 percent'],
    ['100 ships', 'about 100 ships'],
    ['more than 100 ships', '100 ships'],
    ['at least 12 people', 'more than 12 people'],
    ['a corridor of 62 miles', 'a corridor of 100 km'],
    ['a corridor of 100 km', 'a corridor of 62 miles'],
    ['a truce of one month', 'a truce of 30 days'],
    ['oil at $90', 'oil at $90 a barrel'],
    ['a third of voters', '33 percent of voters'],
    ['66 percent of voters', 'two-thirds of voters'],
    ['half of the exports', '50 percent of the exports'],
    ['30C was measured', '86F was measured'],
  ]);
  it('when one leaves open whose money it is', () =>
    expect(compareQuantities(amount(4.1e8, 'XXX'), amount(4.1e8, 'CZK'))).toBe('compatible'));
  it('for a share below zero about as large', () =>
    expect(compareQuantities(amount(-2, 'percent', { bound: 'about' }), amount(-1.9, 'percent'))).toBe('compatible'));
});

describe('different', () => {
  compares('different', [
    ['5 percent of voters', '5 percentage points'],
    ['$5 million', '5 million euros'],
    ['$5 million', '$5 billion'],
    ['104 ships', 'about 100 ships'],
    ['120 people', 'more than 100 people'],
    ['$1.2 billion', '$1.23 billion'],
    ['about 100 ships', '130 ships'],
    ['more than 100 people', '95 people'],
    ['more than 100 people', '5,000 people'],
    ['up to 10,000 troops', '3,000 troops'],
    ['more than 100 ships', 'fewer than 100 ships'],
    ['10 to 15 percent', '18 percent'],
    ['12 percent', '10 to 15 percent'],
    ['10 percent', '10 to 15 percent'],
    ['10 to 12 percent', '10 to 15 percent'],
    ['2 million barrels', '2 million barrels a day'],
    ['2 million barrels a day', '2 million barrels'],
    ['$90 a barrel', 'oil at $90'],
    ['pays $5 million', 'pays $5 million a year'],
    ['a road of 100 miles', 'a road of 100 km'],
    ['three days of talks', 'three weeks of talks'],
    ['exports doubled', 'two ships'],
    ['exports tripled', 'exports doubled'],
    ['4 MW', '4 MWh'],
  ]);
});

it('is never equal one way and different the other', () => {
  const bounds = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
  const all = [90, 100, 120].flatMap((value) =>
    bounds.flatMap((bound) => [amount(value, 'km', { bound }), amount(value, 'km', { bound, valueMax: value * 1.5 })]),
  );
  for (const one of all)
    for (const other of all) {
      const [there, back] = [compareQuantities(one, other), compareQuantities(other, one)];
      expect(there === 'equal').toBe(back === 'equal');
    }
});
