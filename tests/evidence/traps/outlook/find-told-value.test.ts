// States that terse lines end in, about invented matters.
import { describe, expect, it } from 'vitest';
import { findToldValue } from '../../../../src/evidence/traps/outlook/find-told-value.js';
import type { SaidOf } from '../../../../src/evidence/traps/types.js';

const NAMES = /Peru|Chile|Benin/g;
const said = (text: string): SaidOf => ({
  text,
  mentions: [...text.matchAll(NAMES)].map(({ 0: name, index }) => ({ actor: name, start: index, end: index + name.length, use: 'name' })),
});
const isFound = (statement: string, evidence: string): boolean => findToldValue(said(statement), said(evidence)) !== null;
const FERRY = 'The Sund ferry, due in 2019, is to carry 200 cars.';

describe('a state behind a colon', () => {
  it.each([
    ['Sund ferry: in service', FERRY],
    ['Blame for the fire: accepted', 'No firm has said that it lit the fire.'],
    ['Races on the lake this year: five', 'The race on Sunday was the third on the lake this year.'],
    ['Reed fair: four countries', 'The reed fair brings together Peru, Chile and Benin.'],
    ['The guild at the fair: present', 'The guild did not attend the fair.'],
    ['Inquiry into the fire: closed', 'The inquiry into the fire has not been concluded.'],
    ['Visit to the mill: announced beforehand', 'The envoy made an unscheduled stop at the mill.'],
  ])('is one that the evidence tells: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(true));
  it.each([
    ['Sund ferry: due in 2019', FERRY],
    ['Cars on the Sund ferry: 200', FERRY],
    ['Mood of the guild: sceptical', 'The guild looked on the fair with skepticism.'],
    ['Deaths in the fire: none', 'Nobody came to harm in the fire.'],
    ['The ferry is in service', FERRY],
    ['Forecast of 200 cars: abandoned', 'In May the guild had predicted 200 cars, and it no longer does.'],
    ['Both of the rowers want another race: each has announced as much', 'The race may be rowed again; the two crews have said so.'],
    ['Mood of the guild: sour', 'The guild looked on the fair with bitterness.'],
    ['Races on the lake this year: three', 'The race on Sunday was the third on the lake this year.'],
    ['Reed fair: three countries', 'The reed fair brings together Peru, Chile and Benin.'],
  ])('is let through: %s', (statement, evidence) => expect(isFound(statement, evidence)).toBe(false));
});
