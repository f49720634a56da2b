// Spans that touch a stretch of text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexSpans } from '../../../src/pipeline/analysis-page/find-within.js';

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

it('finds what looking at every span would find, by their starts', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, stretch) => {
      const touches = spans.filter(({ start, end }) => start < stretch.end && (end > stretch.start || start === stretch.start));
      expect(indexSpans(spans, (it) => it)(stretch)).toEqual(touches.sort((a, b) => a.start - b.start));
    }),
  );
});
