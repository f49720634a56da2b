// Whose is what a document tells of, where the document is about one state; and bodies that stand in other words.
import { describe, expect, it } from 'vitest';
import { factChecker } from '../../support/check-fact.js';

const check = factChecker(`Lesotho counts its votes

MASERU, 4 March 2019 - Lesotho's election commission said turnout had reached 62 percent. Around 900 households had no electricity at noon.

Botswana sent 12 observers. They called the vote calm. A commission will report on the lists in May. Lesotho has 80 constituencies.

The General Assembly of the United Nations took note of the result. The European Union paid for the lists. The Union takes no side.
`);

const HOUSEHOLDS = 'Around 900 households had no electricity at noon.';
const REPORT = 'A commission will report on the lists in May.';

describe('the state of a document', () => {
  it.each([
    ['as whose something is', 'Some 900 households of Lesotho had no electricity at noon.', HOUSEHOLDS],
    ['as an owner', "Lesotho's households without electricity at noon: around 900", HOUSEHOLDS],
    ['as the place', 'In Lesotho a commission will report on the lists in May.', REPORT],
    ['as the place of what another state did', 'Botswana had 12 observers in Lesotho.', 'Botswana sent 12 observers.'],
    ['a body with the letters of whose it is', 'The UN General Assembly took note of the result.', 'took note of the result'],
    ['a union that the document spells out', 'The EU takes no side.', 'The Union takes no side.'],
  ])('may be named: %s', (_, say, words) => expect(check(say, words)).toEqual([]));

  it.each([
    ['another state', 'Some 900 households of Botswana had no electricity at noon.', HOUSEHOLDS],
    ['the state itself as who acts', 'Lesotho refuses electricity to 900 households.', HOUSEHOLDS],
    ['beside what another state did', 'Twelve observers of Lesotho came.', 'Botswana sent 12 observers.'],
    ['a body of somebody else', 'The AU General Assembly took note of the result.', 'took note of the result'],
  ])('may not be named: %s', (_, say, words) => expect(check(say, words)).not.toEqual([]));
});
