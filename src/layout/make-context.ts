// What blocks are told while they are laid out.
import type { LayoutContext, SourceMark } from '../blocks/types.js';
import type { Target } from '../frame/types.js';
import { stackBlocks } from './stack-blocks.js';
import type { LayoutInput } from './types.js';

/** The context of one target at full size; remembers the first mark that leads to each endnote. */
export function makeContext(input: LayoutInput, target: Target): LayoutContext {
  const first = new Map<string, string>();
  const marksOf = (statement: string, at: string): readonly SourceMark[] => {
    const marks = input.marksOf(statement, at);
    for (const mark of marks) if (mark.to !== null && !first.has(mark.to)) first.set(mark.to, mark.node);
    return marks;
  };
  return {
    target,
    kit: input.kit,
    measure: input.measure,
    scale: 1,
    language: input.metadata.language,
    drawChart: input.drawChart,
    leastChartHeight: input.leastChartHeight,
    marksOf,
    ...(input.doubtOf === undefined ? {} : { doubtOf: input.doubtOf }),
    firstMark: (note) => first.get(`note-${note}`),
    word: input.word,
    stack: stackBlocks,
  };
}
