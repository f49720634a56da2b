// Numbers of a statement: limits, multiples, shares, money and counts, places in the order and rhythms.
import { describe, expect, it } from 'vitest';
import { factChecker } from '../../support/check-fact.js';

const check = factChecker(`Quake strikes the coast of Chile

At least 60 people were hurt when a quake struck the coast on Sunday, and up to 5,000 left their homes. More than 300 houses fell.

Nearly two-thirds of the town has no water. Aid worth 40 million pesos came, and 5.50 crowns for each child from Norway.

The army counted 1,300 tents, the church 2,700. Of 90 wells, 31 are dry.

Exports were halved. Use of gas fell to 48 percent from 68 percent.

It was the fourth quake in a decade. The mayor, who is in his second term, called it a test. Sirens are tried every Monday.

An officer and a young girl are missing. Seven parties ran: ours has 11.

The 47th Field Hospital came to the town.

The dirham fell to 9.80 to the dollar. Only 38 of the 500 kilometres of pipe were laid, for 2 million dirhams. Rain of 40 to 70 millimetres fell.

The dam let out 4.9 billion cubic metres of water by August, the ministry said. The pact had named 5.6 billion.
`);
const HURT =
  'At least 60 people were hurt when a quake struck the coast on Sunday, and up to 5,000 left their homes. More than 300 houses fell.';
const WATER = 'Nearly two-thirds of the town has no water. Aid worth 40 million pesos came, and 5.50 crowns for each child from Norway.';
const TENTS = 'The army counted 1,300 tents, the church 2,700.';
const WELLS = 'Of 90 wells, 31 are dry.';
const GAS = 'Exports were halved. Use of gas fell to 48 percent from 68 percent.';
const FOURTH =
  'It was the fourth quake in a decade. The mayor, who is in his second term, called it a test. Sirens are tried every Monday.';
const MISSING = 'An officer and a young girl are missing. Seven parties ran: ours has 11.';
const FIELD = 'The 47th Field Hospital came to the town.';
const DIRHAM =
  'The dirham fell to 9.80 to the dollar. Only 38 of the 500 kilometres of pipe were laid, for 2 million dirhams. Rain of 40 to 70 millimetres fell.';
const PACT = 'The dam let out 4.9 billion cubic metres of water by August, the ministry said. The pact had named 5.6 billion.';

describe('a number', () => {
  it.each([
    ['the same limit in other words', 'Sixty or more people were hurt, and as many as 5,000 fled. Over 300 houses fell.', HURT],
    ['a vaguer limit', 'Some 60 people were hurt.', HURT],
    ['a limit said elsewhere in the sentence', 'The number of those who fled could reach 5,000.', HURT],
    ['a unit told once for two numbers', 'The dam let out less than the 5.6 billion cubic metres of the pact.', PACT],
    ['a number without its unit', 'The dam let out 4.9 billion.', PACT],
    ['a rounder number with a limit', 'As many as 3,000 tents stood by the church, at least 1,000 by the army.', TENTS],
    ['a share of two numbers', 'About a third of the wells are dry.', WELLS],
    ['a multiple of two numbers', 'The church counted more than twice as many tents as the army.', TENTS],
    ['half for what was halved', 'Exports fell by half.', GAS],
    ['percentage points between two shares', 'The use of gas fell by 20 percentage points.', GAS],
    ['less than a share told in figures', 'Less than half of the gas is used.', GAS],
    ['a place in the order as a count', 'Quakes struck for a fourth time.', FOURTH],
    ['a rhythm as an adverb', 'Sirens are tried weekly.', FOURTH],
    ['two of “a … and a …”', 'Two people are missing.', MISSING],
    ['money that the sentence is about', 'A dollar cost 9.80 dirhams.', DIRHAM],
    ['a number of the unit behind it', 'They laid 38 kilometres of pipe.', DIRHAM],
    ['the unit behind it, told so', 'Pipe laid: 38 of 500 kilometres', DIRHAM],
    ['“no more than” of “only”', 'No more than 38 of the 500 kilometres were laid.', DIRHAM],
    ['the upper end of a range', 'Up to 70 millimetres of rain fell.', DIRHAM],
    ['a number whose noun stands before it', 'The party has 11 seats.', MISSING],
  ])('may be %s', (_, say, quote) => expect(check(say, quote)).toEqual([]));

  it.each([
    ['exact of a limited one', 'Exactly 60 people were hurt.', HURT, 'error evidence/limit'],
    ['without its limit', 'The quake hurt 60 people.', HURT, 'warning evidence/limit'],
    ['at most of at least', 'At most 60 people were hurt.', HURT, 'error evidence/limit'],
    ['at least of up to', 'At least 5,000 left their homes.', HURT, 'error evidence/limit'],
    ['over of nearly', 'Over two-thirds of the town has no water.', WATER, 'error evidence/limit'],
    ['another share', 'The exports fell by a third.', GAS, 'error evidence/number'],
    ['another multiple', 'The church counted three times as many tents as the army.', TENTS, 'error evidence/number'],
    ['money of another name', 'Each child gets 5.50 euros.', WATER, 'error evidence/number'],
    ['percent for percentage points', 'The use of gas fell by 20 percent.', GAS, 'error evidence/number'],
    ['its digits changed over behind a limit', 'The army counted as many as 3,100 tents.', TENTS, 'error evidence/number'],
    ['more digits changed over', 'The church counted up to 2,900 tents.', TENTS, 'error evidence/number'],
    ['less than it is, to the digit', 'The army counted at least 1,100 tents.', TENTS, 'error evidence/number'],
    ['the number of a name', 'Field hospitals in the town: 47', FIELD, 'error evidence/number'],
    ['of another money', 'The pipe cost 2 million dollars.', DIRHAM, 'error evidence/number'],
    ['the lower end of a range as its upper one', 'Up to 40 millimetres of rain fell.', DIRHAM, 'error evidence/number'],
    ['another place in the order', 'It was the third quake in a decade.', FOURTH, 'warning evidence/number'],
    ['another rhythm', 'Sirens are tried every month.', FOURTH, 'warning evidence/number'],
  ])('may not be %s', (_, say, quote, code) => expect(check(say, quote)).toContain(code));
});
