// What talks are only about told as what they brought; sentences invented.
import { describe, expect, it } from 'vitest';
import { findTalkedOf } from '../../../../src/evidence/traps/outlook/find-talked-of.js';
import { said } from '../../../support/invented-text.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['The envoys sealed a truce and open ferry lanes on the lake.', 'The talks focused on a truce and on open ferry lanes across the lake.'],
  ['The ministers struck a deal on cheaper grain and lower tolls.', 'The ministers discussed cheaper grain and lower tolls.'],
  ['A joint coast guard was settled in Lima.', 'On the agenda in Lima was a joint coast guard.'],
  ['The guilds reached a compromise on wages and night shifts.', 'The guilds debated wages and night shifts into the evening.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  ['A truce and open ferry lanes were what the envoys talked of.', 'The talks focused on a truce and on open ferry lanes across the lake.'],
  ['The ministers had cheaper grain and lower tolls before them.', 'The ministers discussed cheaper grain and lower tolls.'],
  [
    'The envoys discussed the truce and agreed on ferry lanes.',
    'The talks focused on a truce; the envoys agreed on open ferry lanes across the lake.',
  ],
  [
    'The guilds brought wages and night shifts to the table without a result.',
    'The guilds debated wages and night shifts into the evening.',
  ],
];

describe('what was only talked of', () => {
  it.each(WRONG)('is noticed: %s', (stated, given) => {
    expect(findTalkedOf(said(stated), said(given))).not.toBeNull();
  });
  it.each(RIGHT)('is let through: %s', (stated, given) => {
    expect(findTalkedOf(said(stated), said(given))).toBeNull();
  });
});
