// Places paragraphs in a box: measured lines with their baselines.
import type { Rect } from '../base/geometry.js';
import type { BreakOptions } from './break-lines.js';
import { breakLinesOnce } from './break-lines-once.js';
import type { Measure } from './measure.js';
import type { Line, Paragraph, Run, Segment, TextItem } from './types.js';

/** Lines in frame coordinates, and the height that they take whatever the height of their box. */
export interface ParagraphsLayout {
  readonly lines: readonly Line[];
  readonly height: number;
}

export interface ParagraphsOptions extends Pick<BreakOptions, 'avoidOrphan'> {
  /** Share of the width left unused because another program will wrap the text again, e.g. 0.01 for decks; 0 when absent. */
  readonly reserve?: number;
}

/**
 * Breaks paragraphs to a box's width and places their lines, in points.
 *
 * A line takes its paragraph's pitch; the glyph box (ascent and descent) of the paragraph's largest run stands
 * in the middle of it, as with exact line spacing in PowerPoint. The height is the sum of pitches and of the spaces
 * before paragraphs, the first one's excepted; it may exceed the box's height, which the caller has to check.
 */
export function layoutParagraphs(
  paragraphs: readonly Paragraph[],
  box: Rect,
  anchor: TextItem['anchor'],
  measure: Measure,
  options: ParagraphsOptions = {},
): ParagraphsLayout {
  const lines: Line[] = [];
  let y = box.y;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) y += paragraph.before;
    for (const segments of segmentsOf(paragraph, box, measure, options)) {
      lines.push({ paragraph: index, baseline: y + baselineInLine(paragraph, measure), segments });
      y += paragraph.pitch;
    }
  }
  const height = y - box.y;
  const shift = shiftOf(anchor, box.height - height);
  return { lines: shift === 0 ? lines : lines.map((line) => ({ ...line, baseline: line.baseline + shift })), height };
}

/** The segments of each line, with the bullet's on the first. */
function segmentsOf(paragraph: Paragraph, box: Rect, measure: Measure, options: ParagraphsOptions): Segment[][] {
  const { runs, bullet, align } = paragraph;
  const indent = bullet?.indent ?? 0;
  const available = box.width * (1 - (options.reserve ?? 0)) - indent;
  const broken = breakLinesOnce(runs, available, measure, options.avoidOrphan === undefined ? {} : { avoidOrphan: options.avoidOrphan });
  return broken.map(({ segments, width }, index) => {
    const start = box.x + indent + alignedAt(align, box.width - indent - width);
    const placed: Segment[] = segments.map((segment) => ({ ...segment, x: start + segment.x }));
    const first = largestRun(runs);
    if (bullet === undefined || index > 0 || first === undefined) return placed;
    return [{ run: -1, text: bullet.text, x: box.x, width: measure.width(bullet.text, first.font, first.size) }, ...placed];
  });
}

const alignedAt = (align: Paragraph['align'], spare: number): number => (align === 'left' ? 0 : align === 'center' ? spare / 2 : spare);

const shiftOf = (anchor: TextItem['anchor'], spare: number): number => (anchor === 'top' ? 0 : anchor === 'middle' ? spare / 2 : spare);

/** Distance from the top of a line to its baseline. */
function baselineInLine({ runs, pitch }: Paragraph, measure: Measure): number {
  const run = largestRun(runs);
  if (run === undefined) return pitch;
  const ascent = measure.ascent(run.font, run.size);
  return (pitch - ascent - measure.descent(run.font, run.size)) / 2 + ascent;
}

function largestRun(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((largest, run) => (largest === undefined || run.size > largest.size ? run : largest), undefined);
}
