// A part and its whole: sentences and key figures that give one the number or the words of the other, each beside one that does not; invented.
import { describe, expect, it } from 'vitest';
import { findPartOfWhole } from '../../../../src/evidence/traps/numbers/find-part-of-whole.js';
import { findScope } from '../../../../src/evidence/traps/sense/find-scope.js';
import type { SaidOf, Trap } from '../../../../src/evidence/traps/types.js';

const said = (text: string): SaidOf => ({ text, mentions: [] });
const found = (statement: string, evidence: string): Trap | null =>
  findScope(said(statement), said(evidence)) ?? findPartOfWhole(said(statement), said(evidence));

const WRONG: readonly (readonly [string, string])[] = [
  ['Cost of the tram: 90m euros', 'The cost of the tram was put at 200m euros, of which 90m has been spent.'],
  [
    'The isthmus took in 4,000 refugees during the war.',
    'During the war the isthmus took in 60,000 refugees, of whom 4,000 are still in tents.',
  ],
  ['The crews want to stop 20 turbines.', 'The crews want to stop two of its 20 turbines.'],
  ['Spent so far: 200m euros', 'The cost of the tram was put at 200m euros, of which 90m has been spent.'],
  ['Nurses dismissed: 60', 'The clinic let 60 people go, 22 of them nurses, in March.'],
  ['The clinic dismissed 60 people, all of them nurses.', 'The clinic dismissed 60 people, 22 of them nurses, in March.'],
  ['Bridges repaired by May: 48', 'Of the 48 bridges inspected in April, 17 had been repaired by May.'],
  ['All 48 bridges inspected had been repaired.', 'Of the 48 bridges inspected in April, 17 had been repaired by May.'],
  ['Passengers who spoke Welsh: 310', 'The ferry carried 310 passengers, of whom 40 spoke Welsh.'],
  ['Planned capacity of the dam: 300 MW', 'Engineers said that 300 MW of a planned 900 MW at the dam would be switched on by June.'],
  ['All of the milk comes from Jersey cows.', 'The milk comes mostly from Jersey cows.'],
  ['The bank is to finance the whole cost of the tunnel.', 'The bank is to finance two-thirds of the cost of the tunnel.'],
  ['The island imports 40 per cent of its milk, all of it from Jersey.', 'The island imports 40 per cent of its milk, mostly from Jersey.'],
  ['The frost killed every olive tree.', 'The frost has killed one in five olive trees.'],
  ['The port has handled no grain since May.', 'The port has handled almost no grain since May.'],
  ['The town will reopen all libraries closed in 2010.', 'The town will reopen 12 of the 30 libraries closed in 2010.'],
  ['Mines licensed: four', 'The province has licensed 31 mines, of which four yield copper.'],
];

const RIGHT: readonly (readonly [string, string])[] = [
  ['Of the 20 turbines the crews want to stop two.', 'The crews want to stop two of its 20 turbines.'],
  [
    'Of the refugees of the war 4,000 are in tents.',
    'During the war the isthmus took in 60,000 refugees, of whom 4,000 are still in tents.',
  ],
  ['Cost of the tram: 200m euros', 'The cost of the tram was put at 200m euros, of which 90m has been spent.'],
  ['Spent so far: 90m euros', 'The cost of the tram was put at 200m euros, of which 90m has been spent.'],
  ['Nurses dismissed: 22', 'The clinic let 60 people go, 22 of them nurses, in March.'],
  ['The clinic dismissed 60 people, nurses among them: 22.', 'The clinic dismissed 60 people, 22 of them nurses, in March.'],
  ['Bridges repaired by May: 17 of 48', 'Of the 48 bridges inspected in April, 17 had been repaired by May.'],
  ['Bridges inspected in April: 48', 'Of the 48 bridges inspected in April, 17 had been repaired by May.'],
  ['Most of the 310 passengers did not speak Welsh.', 'The ferry carried 310 passengers, of whom 40 spoke Welsh.'],
  ['Planned capacity of the dam: 900 MW', 'Engineers said that 300 MW of a planned 900 MW at the dam would be switched on by June.'],
  ['To be switched on by June: 300 MW', 'Engineers said that 300 MW of a planned 900 MW at the dam would be switched on by June.'],
  ['Most of the milk comes from Jersey cows.', 'The milk comes mostly from Jersey cows.'],
  ['The bank is to finance two-thirds of the whole cost of the tunnel.', 'The bank is to finance two-thirds of the cost of the tunnel.'],
  ['The frost killed a fifth of all olive trees.', 'The frost has killed one in five olive trees.'],
  ['The port has handled hardly any grain since May.', 'The port has handled almost no grain since May.'],
  ['Libraries to reopen: 12 of all 30 closed in 2010.', 'The town will reopen 12 of the 30 libraries closed in 2010.'],
  ['Mines that yield copper: four of 31', 'The province has licensed 31 mines, of which four yield copper.'],
  ['Mines licensed: 31', 'The province has licensed 31 mines, of which four yield copper.'],
];

describe('findPartOfWhole and findScope', () => {
  it.each(WRONG)('notice %s', (statement, evidence) => {
    expect(found(statement, evidence)).not.toBeNull();
  });
  it.each(RIGHT)('let through %s', (statement, evidence) => {
    expect(found(statement, evidence)).toBeNull();
  });
});
