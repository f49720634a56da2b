// Spans and amounts on one side of what they are measured from, and on the other; all invented.
import { describe, expect, it } from 'vitest';
import { findDirection } from '../../../../src/evidence/traps/numbers/find-direction.js';

const find = (statement: string, evidence: string) => findDirection({ text: statement, mentions: [] }, { text: evidence, mentions: [] });

describe('a span or an amount', () => {
  it.each([
    ['The plums ripened two weeks later than last year.', 'The plums ripened two weeks earlier than last year.'],
    ['The new mast is 30 metres lower than the old one.', 'The new mast stands 30 metres higher than the old.'],
    ['The mill takes 12 per cent more water than in 2010.', 'The mill takes 12 per cent less water than in 2010.'],
    ['Bread costs 40 per cent less.', 'Bread now costs 40 per cent more.'],
    ['The road is 15 km longer than the ferry route.', 'The road is 15 km shorter than the ferry route.'],
    ['The abbot is three years younger than the bishop.', 'The abbot is three years older than the bishop.'],
  ])('is noticed on the other side: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).not.toBeNull());

  it.each([
    ['The plums ripened two weeks sooner than last year.', 'The plums ripened two weeks earlier than last year.'],
    ['The old mast is 30 metres lower than the new one.', 'The new mast stands 30 metres higher than the old pole.'],
    ['Two weeks earlier the dam had burst.', 'The dam burst. Two weeks later the mill closed.'],
    ['The bishop is three years younger than the abbot.', 'The abbot is three years older than the bishop.'],
    ['The mill takes 12 per cent more water than in 2010.', 'The mill takes 12 per cent more water than in 2010 but 5 per cent less coal.'],
    ['The strike ended four days after the vote.', 'Four days before the strike ended, the guild had cast its vote.'],
  ])('is let through: “%s” of “%s”', (statement, evidence) => expect(find(statement, evidence)).toBeNull());
});
