import { describe, expect, it } from 'vitest';
import { countMentions } from '../../src/corpus/actors/count-mentions.js';
import { findEvents } from '../../src/corpus/events/find-events.js';
import { findQuotations } from '../../src/corpus/quotations/find-quotations.js';
import { corpusOf } from '../support/read-seeds.js';

const MEGABYTE = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));

// Processor time, so that a busy machine fails nobody; in milliseconds. What does not grow in proportion takes minutes.
const LIMIT = 4_000;

describe('a megabyte', () => {
  it.each([
    [
      'of sentences on one line',
      fill('The delegations of Russia met in Ankara on July 10, and “they agreed on nothing at all,” Jane Doe said. '),
    ],
    ['without a space', fill('x')],
    ['of opening marks', fill('“')],
    ['of straight marks', fill(' "word')],
    ['of marks without partners', fill('He said “so and ')],
    ['of brackets', fill('[')],
    ['of link ends', fill('](#')],
    ['of nested footnote marks', fill('[[[i]i]i]')],
    ['of stops', fill('. ')],
    ['of stops without spaces', fill('.')],
    ['of capital words', fill('Jane Doe ')],
    ['of one letter on each line', fill('a\n')],
    ['of one letter in each paragraph', fill('A\n\n')],
    ['of months', fill('May 1 ')],
    ['of commas', fill('Doe, ')],
    ['of the same short paragraph', fill('They met in the palace on the shore of the sea.\n\n')],
    ['of white space', `a${fill(' ')}b`],
    ['of digits', fill('1')],
    ['of teaser labels', fill('Read also:\n')],
  ])(
    '%s is read in linear time',
    (_, text) => {
      const started = process.cpuUsage();
      const { value } = corpusOf({ 'a.txt': text });
      if (value !== undefined) {
        findEvents(value);
        findQuotations(value);
        countMentions(value);
      }
      const spent = process.cpuUsage(started).user / 1000;
      expect(spent).toBeLessThan(LIMIT);
    },
    60_000,
  );
});
