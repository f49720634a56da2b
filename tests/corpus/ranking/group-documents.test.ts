import { describe, expect, it } from 'vitest';
import { groupDocuments } from '../../../src/corpus/ranking/group-documents.js';

/** Likeness by pairs, e.g. `ab`; 0 for the others. */
const by = (pairs: Readonly<Record<string, number>>) => (one: string, other: string) => pairs[[one, other].sort().join('')] ?? 0;

describe('groups', () => {
  it('join what is alike, the likest first', () => {
    expect(groupDocuments(['a', 'b', 'c', 'd'], by({ ab: 0.5, cd: 0.3 }), 0.2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('take the mean over all members: one bridge does not join two groups', () => {
    expect(groupDocuments(['a', 'b', 'c', 'd'], by({ ab: 0.5, cd: 0.5, bc: 0.4 }), 0.2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('come with the largest first', () => {
    expect(groupDocuments(['x', 'a', 'b', 'c'], by({ ab: 0.5, ac: 0.5, bc: 0.5 }), 0.2)).toEqual([['a', 'b', 'c'], ['x']]);
  });

  it('may be empty', () => expect(groupDocuments([], () => 1, 0)).toEqual([]));
});
