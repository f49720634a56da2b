// What is only possible, planned or offered told in the perfect; sentences invented.
import { describe, expect, it } from 'vitest';
import { findUndone } from '../../../../src/evidence/traps/outlook/find-undone.js';
import { said } from '../../../support/invented-text.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['The court has ruled that the repair had failed.', 'A ruling of the court on whether the repair had failed is now promised for June.'],
  ['The port of Salm has become the main gate for copper.', 'The port of Salm could become the main gate for copper.'],
  ['The orchard has moved over to drip lines.', 'The orchard may switch to drip lines if the well holds.'],
  ['Ghana has doubled the width of its cocoa road.', 'Ghana plans to make its cocoa road twice as wide by 2031.'],
  ['The museum has handed the masks back to Peru.', 'The museum is considering returning the masks to Peru.'],
  ['Two wells have been put to use in the valley.', 'The mayor announced that two wells in the valley would be opened by June.'],
];
const RIGHT: readonly (readonly [string, string])[] = [
  [
    'A ruling of the court on whether the repair had failed has been slow to come.',
    'A ruling of the court on whether the repair had failed is overdue.',
  ],
  ['The orchard has drip lines in mind.', 'The orchard may switch to drip lines if the well holds.'],
  ['Ghana has plans for a cocoa road twice as wide.', 'Ghana plans to make its cocoa road twice as wide by 2031.'],
  ['The choir has been singing in a barn.', 'The choir, which sings in a barn, hopes to move into a new hall.'],
  ['The choir has had to sing in a barn.', 'The choir, which sings in a barn, hopes to move into a new hall.'],
  ['The guild has not yet won over the bakers.', 'The guild needs to win the support of the bakers.'],
  ['The museum has taken up the question of the masks.', 'The museum is considering returning the masks to Peru.'],
  ['The school has decided to drop Latin.', 'The school has decided to drop Latin and may drop Greek.'],
  ['The tram has reached the harbour.', 'The tram has got as far as the harbour and is due to run to the cape in 2029.'],
  ['The guild has grown wary of the bakers.', 'The guild, wary of the bakers, may close its ovens.'],
  ['Peru has put forward a treaty on masks.', "Peru's proposed treaty on masks would bind five states."],
  ['Salt has lost much of its worth.', 'Salt is losing its worth and may soon be given away.'],
  ['Ghana has asked Peru for a loan.', "Ghana's request for a Peruvian loan may be granted."],
  ['The dispute has strained ties between the valleys.', 'The strain that the dispute puts on ties between the valleys could last.'],
  ['The drought has emptied the lake.', 'The empty lake, a result of the drought, may not fill again before 2030.'],
  ['Frost has made the road slippery.', 'The road, slippery with frost, may be closed.'],
  ['The ban has hit the fishers of Peru hard.', 'The ban is a heavy blow to the fishers of Peru, who may sue.'],
  ['The mine has 40 shafts.', 'The mine, with its 40 shafts, may be sold.'],
];

describe('what is not done', () => {
  it.each(WRONG)('“%s” of “%s” is noticed', (statement, evidence) => {
    expect(findUndone(said(statement), said(evidence))?.rule).toBe('status');
  });

  it.each(RIGHT)('“%s” of “%s” is let through', (statement, evidence) => {
    expect(findUndone(said(statement), said(evidence))).toBeNull();
  });
});
