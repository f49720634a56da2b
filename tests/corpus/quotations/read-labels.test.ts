import { describe, expect, it } from 'vitest';
import { found } from './found.js';

type Case = readonly [text: string, expected: readonly string[]];

describe('a name in front of a quoted paragraph', () => {
  it.each<Case>([
    ['**Maria Ressa:** "We hold the line because somebody must."', ['Maria Ressa: We hold the line because somebody must.']],
    ['Maria Ressa:\n\n"We hold the line because somebody must."', ['Maria Ressa: We hold the line because somebody must.']],
    ['MARIA RESSA: “We hold the line because somebody must.”', ['MARIA RESSA: We hold the line because somebody must.']],
    [
      'John Bolton, former national security adviser: "It was a bad deal in every way."\n\nWendy Sherman (former deputy secretary of state): "It was the best that we could get."',
      ['John Bolton: It was a bad deal in every way.', 'Wendy Sherman: It was the best that we could get.'],
    ],
    ['Question: How long?\n\nAnswer: “Three years at the most, I think.”', ['null: Three years at the most, I think.']],
    ['Q: Were they right?\n\nA: They said "it will all be over soon" and left.', ['null: it will all be over soon']],
    ['New Delhi:\n\n"We hold the line because somebody must."', ['null: We hold the line because somebody must.']],
    ['**The war was "a tragic mistake" for many.**', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
