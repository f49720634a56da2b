import { describe, expect, it } from 'vitest';
import { countMentions } from '../../src/corpus/actors/count-mentions.js';
import { findEvents } from '../../src/corpus/events/find-events.js';
import { findQuotations } from '../../src/corpus/quotations/find-quotations.js';
import { corpusOf } from '../support/read-seeds.js';

/** What does not grow in proportion takes many seconds at this length already. */
const LENGTH = 60_000;
const QUARTER = LENGTH / 4;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Processor time in milliseconds, so that a busy machine fails nobody. */
function cost(text: string): number {
  const started = process.cpuUsage();
  const { value } = corpusOf({ 'a.txt': text });
  if (value !== undefined) {
    findEvents(value);
    findQuotations(value);
    countMentions(value);
  }
  return process.cpuUsage(started).user / 1000;
}

/** Below this nobody waits; above it, four times the text may take little more than four times as long. */
const FAST = 300;
const MOST = 9;

/** Whether reading takes time in proportion to the length; measured again when a busy machine spoils it. */
function isLinear(textOf: (length: number) => string): boolean {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const long = cost(textOf(LENGTH));
    if (long < FAST || long < MOST * cost(textOf(QUARTER))) return true;
  }
  return false;
}

describe('a long text', () => {
  it.each([
    [
      'of sentences on one line',
      'The delegations of Russia met in Ankara on July 10, and “they agreed on nothing at all,” Jane Doe said. ',
    ],
    ['without a space', 'x'],
    ['of opening marks', '“'],
    ['of straight marks', ' "word'],
    ['of marks without partners', 'He said “so and '],
    ['of brackets', '['],
    ['of round brackets', '(AP Photo/'],
    ['of link ends', '](#'],
    ['of nested footnote marks', '[[[i]i]i]'],
    ['of stops', '. '],
    ['of stops without spaces', '.'],
    ['of stops and capitals', 'Ab.Cd'],
    ['of initials', 'J. K. '],
    ['of abbreviations', 'U.S. Inc. '],
    ['of capital words', 'Jane Doe '],
    ['of one letter on each line', 'a\n'],
    ['of one letter in each paragraph', 'A\n\n'],
    ['of months', 'May 1 '],
    ['of date lines', '4 March 2014\n'],
    ['of datelines', 'ANKARA, March 3 (Reuters) - '],
    ['of commas', 'Doe, '],
    ['of the same short paragraph', 'They met in the palace on the shore of the sea.\n\n'],
    ['of digits', '1'],
    ['of teaser labels', 'Read also:\n'],
    ['of names in a line', 'By Jane Doe and '],
    ['of lines wrapped at a width', 'the delegations met in the old palace on the shore and talked for\n'],
  ])(
    '%s is read in linear time',
    (_, piece) => {
      expect(isLinear((length) => fill(piece, length))).toBe(true);
    },
    60_000,
  );

  it('of white space is read in linear time', () => {
    expect(isLinear((length) => `a${fill(' ', length)}b`)).toBe(true);
  });
});
