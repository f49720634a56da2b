// Lines remembered are the lines that would be broken anew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/frame/break-lines.js';
import { breakLinesOnce } from '../../src/frame/break-lines-once.js';
import type { Measure } from '../../src/frame/measure.js';
import type { Run } from '../../src/frame/types.js';

/** Bold text is wider, italic text narrower; `asked` counts the texts that were measured. */
function countingMeasure(): Measure & { readonly asked: () => number } {
  let asked = 0;
  return {
    width: (text, font, size) => {
      asked += 1;
      return text.length * size * (font.bold ? 0.6 : font.italic ? 0.4 : 0.5);
    },
    ascent: (_font, size) => size,
    descent: () => 0,
    missing: () => [],
    asked: () => asked,
  };
}

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, font: { role: 'text' }, size: 2, color: { rgb: '000000' }, ...more });

const runs = fc.array(
  fc.record({
    text: fc.stringMatching(/^[ab |0-9-]{0,12}$/),
    font: fc.record({ role: fc.constantFrom('text' as const, 'heading' as const), bold: fc.boolean(), italic: fc.boolean() }),
    size: fc.constantFrom(2, 4),
    color: fc.constant({ rgb: '000000' }),
    superscript: fc.boolean(),
  }),
  { maxLength: 3 },
);

describe('breakLinesOnce', () => {
  test('gives the lines of breakLines, whatever was broken before', () => {
    const measure = countingMeasure();
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 20 }), fc.boolean(), (some, width, avoidOrphan) => {
        const fresh = breakLines(some, width, countingMeasure(), { avoidOrphan });
        expect(breakLinesOnce(some, width, measure, { avoidOrphan })).toEqual(fresh);
        expect(breakLinesOnce(some, width, measure, { avoidOrphan })).toEqual(fresh);
      }),
    );
  });

  test('measures a paragraph that comes again only once, whatever its colour and links', () => {
    const measure = countingMeasure();
    breakLinesOnce([run('the quick brown fox')], 10, measure);
    const before = measure.asked();
    breakLinesOnce([run('the quick brown fox', { color: { rgb: 'FF0000' }, link: { to: 'n', label: 'there' } })], 10, measure);
    expect([before > 0, measure.asked()]).toEqual([true, before]);
  });

  test('keeps apart what measures differently', () => {
    const measure = countingMeasure();
    const widthOf = (some: readonly Run[]) => breakLinesOnce(some, 100, measure)[0]?.width;
    expect(widthOf([run('ab')])).toBe(2);
    expect(widthOf([run('ab', { font: { role: 'text', bold: true } })])).toBeCloseTo(2.4, 9);
    expect(widthOf([run('ab', { size: 4 })])).toBe(4);
    expect(widthOf([run('a'), run('b', { superscript: true })])).toBeCloseTo(1.66, 9);
    expect(breakLinesOnce([run('ab')], 100, { ...measure, width: () => 7 })[0]?.width).toBe(7);
  });
});
