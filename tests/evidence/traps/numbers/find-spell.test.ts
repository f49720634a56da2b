// Spells and rhythms of another unit, beside right ones; all invented.
import { describe, expect, it } from 'vitest';
import { findSpell } from '../../../../src/evidence/traps/numbers/find-spell.js';

describe('a spell told with another unit', () => {
  it.each([
    ['Not a month has gone by since the strike.', 'Less than a year ago the crews went on strike.'],
    ['Each household may draw 20 litres a day.', 'A household is entitled to 20 litres of water a week.'],
    ['A sack costs half of what a nurse earns in a year.', 'A sack costs half of a nurse’s monthly pay.'],
    ['The divers were promised within the month.', 'The union said it would send divers by the weekend.'],
    ['The stocks would not last a decade.', 'The stocks would not last for one century.'],
    ['The mill runs for an hour every week.', 'The mill runs for an hour each day.'],
  ])('is noticed: “%s” of “%s”', (statement, evidence) => expect(findSpell(statement, evidence)).not.toBeNull());

  it.each([
    ['The crews struck less than twelve months ago.', 'Less than a year ago the crews went on strike.'],
    ['Each household may draw 20 litres a week.', 'A household is entitled to 20 litres of water a week.'],
    ['A sack costs half of a month’s pay.', 'A sack costs half of a nurse’s monthly pay.'],
    ['The divers were promised for the end of the week.', 'The union said it would send divers by the weekend.'],
    ['The talks went on for a week.', 'The talks, a year in the making, went on for seven days.'],
    [
      'A day later the port reopened, after a strike that comes every year.',
      'On 3 May the port shut, as in its annual strike; on 4 May it reopened.',
    ],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(findSpell(statement, evidence)).toBeNull());
});
