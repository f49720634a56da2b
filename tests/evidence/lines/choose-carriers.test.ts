// Which statements carry the units of a clause.
import { describe, expect, it } from 'vitest';
import { chooseCarriers, type Support } from '../../../src/evidence/lines/choose-carriers.js';
import type { Statement } from '../../../src/evidence/types.js';

const support = (id: string, units: string): Support => ({
  // Only the id of a statement is looked at here.
  statement: { id } as Statement,
  units: new Set(units.split(' ')),
});
const chosen = (units: string, ...supports: readonly Support[]): readonly string[] =>
  chooseCarriers(new Set(units.split(' ')), supports).chosen.map(({ statement }) => statement.id);

describe('the carriers of a clause', () => {
  it.each([
    ['the one that holds its words', 'mill flour price', [support('a', 'mill flour price'), support('b', 'ferry gale')], ['a']],
    ['two that hold as much', 'mill flour', [support('a', 'mill gale'), support('b', 'flour ferry')], ['a', 'b']],
    [
      'one more for the word that the best has not',
      'mill flour price',
      [support('a', 'mill flour'), support('b', 'price ferry')],
      ['a', 'b'],
    ],
    ['two actors', '@Ghana @Togo', [support('a', '@Ghana @Togo'), support('b', 'ferry')], ['a']],
  ])('are %s', (_, units, supports, expected) => expect(chosen(units, ...supports)).toEqual(expected));

  it.each([
    ['nothing stands below', 'mill flour', []],
    ['none holds a word', 'mill flour', [support('a', 'ferry gale')]],
    ['one actor is all that is held', '@Ghana mill', [support('a', '@Ghana ferry')]],
    ['every support has the only word', 'mill', [support('a', 'mill ferry'), support('b', 'mill gale')]],
  ])('are none where %s', (_, units, supports) =>
    expect(chooseCarriers(new Set(units.split(' ')), supports)).toEqual({ chosen: [], best: 0 }),
  );
});
