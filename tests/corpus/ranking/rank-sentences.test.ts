// TextRank.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSentences } from '../../../src/corpus/ranking/rank-sentences.js';

describe('rankSentences', () => {
  it('weighs the sentence most that shares most with the others', () => {
    const weights = rankSentences([
      'The port of Massawa reopened to cargo ships on Monday.',
      'Cargo ships had waited off the port of Massawa for nine weeks.',
      'Dockers said the port needed new cranes for cargo.',
      'Rain fell in the highlands.',
    ]);
    expect(weights[3]).toBeLessThan(Math.min(...weights.slice(0, 3)));
    expect(Math.max(...weights)).toBe(1);
  });

  it('gives one weight between 0 and 1 for each sentence of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (sentences) => {
        const weights = rankSentences(sentences);
        expect(weights).toHaveLength(sentences.length);
        for (const weight of weights) expect(weight >= 0 && weight <= 1).toBe(true);
      }),
    );
  });
});
