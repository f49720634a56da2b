// What blocks are told when they are laid out, for tests of single blocks.
import type { LayoutContext, SourceMark } from '../../src/blocks/types.js';
import type { Target } from '../../src/frame/types.js';
import { makeContext } from '../../src/layout/make-context.js';
import { defaultKit } from './default-kit.js';
import { fixedMeasure } from './fixed-measure.js';

/** The context of one target on the shipped kit, every character half its size wide; statements have the marks given. */
export function blockContext(target: Target, marks: Readonly<Record<string, readonly SourceMark[]>> = {}): LayoutContext {
  return makeContext(
    {
      document: { template: `${target}.hbs`, nodes: [] },
      kit: defaultKit,
      measure: fixedMeasure,
      metadata: { title: 'Talks go on', authors: [], subject: '', keywords: [], language: 'en', date: '2025-11-21', institution: '' },
      chrome: { footer: '', date: '', marking: null, sourceLine: () => null, notes: () => [] },
      drawChart: () => {
        throw new Error('No chart was expected');
      },
      leastChartHeight: () => 0,
      marksOf: (statement) => marks[statement] ?? [],
      word: (key) => defaultKit.strings['en']?.[key] ?? key,
      limit: 14,
    },
    target,
  );
}
