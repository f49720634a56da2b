// Every character that will be drawn has a glyph: found out here, never in a writer.
import type { Diagnostic } from '../base/diagnostic.js';
import type { Measure } from '../frame/measure.js';
import type { Frame, FrameItem, Paragraph } from '../frame/types.js';
import { missingGlyph } from './messages.js';

/** Reports `layout/missing-glyph`, each character once. */
export function checkGlyphs(frames: readonly Frame[], measure: Measure): readonly Diagnostic[] {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const check = (text: string, font: Parameters<Measure['missing']>[1]): void => {
    for (const character of measure.missing(text, font)) {
      if (seen.has(character)) continue;
      seen.add(character);
      diagnostics.push(missingGlyph(character, text.slice(0, 60)));
    }
  };
  for (const frame of frames) {
    for (const item of frame.items) {
      for (const paragraph of paragraphsOf(item)) {
        for (const run of paragraph.runs) check(run.text, run.font);
        const [first] = paragraph.runs;
        if (paragraph.bullet !== undefined && first !== undefined) check(paragraph.bullet.text, first.font);
      }
      if (item.type === 'chart')
        for (const operation of item.figure.drawing.operations) if (operation.type === 'text') check(operation.text, operation.font);
    }
  }
  return diagnostics;
}

function paragraphsOf(item: FrameItem): readonly Paragraph[] {
  if (item.type === 'text') return item.paragraphs;
  if (item.type === 'table') return item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  return [];
}
