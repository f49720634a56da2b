// What is of all together, of each, of another time or of another whole; all invented.
import { describe, expect, it } from 'vitest';
import { findBase } from '../../../../src/evidence/traps/numbers/find-base.js';
import { findTotal } from '../../../../src/evidence/traps/numbers/find-total.js';

const said = (text: string) => ({ text, mentions: [] });
const find = (statement: string, evidence: string) => findTotal(statement, evidence) ?? findBase(said(statement), said(evidence));

describe('a number of a total, of a time, of a whole', () => {
  it.each([
    ['Each of the four mills laid off 300 weavers.', 'The four mills have between them laid off 300 weavers.'],
    ['The two abbeys got 20 cows apiece.', 'Together the two abbeys got 20 cows.'],
    ['The three guilds paid 90 crowns in all.', 'The three guilds paid 90 crowns each.'],
    [
      'The hoard of the guild now stands at 7.6 million crowns.',
      'The hoard, which stood at 7.6 million crowns at the end of 2009, is gone.',
    ],
    ['Today the isle has 400 inhabitants.', 'The isle had 400 inhabitants in 1950.'],
    ['The lock earned 6 percent of exports.', 'The lock brought in 6 percent of the revenue of the town.'],
    ['Some 40 percent of the voters are nurses.', 'Of those, 40 percent of the workers are nurses.'],
  ])('is noticed as another: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).not.toBeNull());

  it.each([
    ['Together the four mills laid off 300 weavers.', 'The four mills have between them laid off 300 weavers.'],
    ['Each of the two abbeys got 20 cows.', 'The two abbeys got 20 cows apiece.'],
    ['The three guilds paid 90 crowns each.', 'Each guild paid 90 crowns, 270 in all.'],
    [
      'The hoard of the guild now stands at 3 million crowns.',
      'The hoard, which stood at 7.6 million crowns at the end of 2009, is now 3 million crowns.',
    ],
    ['Today the isle has 400 inhabitants.', 'The isle has 400 inhabitants.'],
    ['The lock earned 6 percent of the town revenue.', 'The lock brought in 6 percent of the revenue of the town.'],
    ['The guild holds 9 percent of Lind Mills.', 'The guild holds 9 percent of the LM works.'],
    ['The lock earned 6 percent of it.', 'The lock brought in 6 percent of the revenue of the town.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).toBeNull());
});
