// Gives back the word spaces that line breaking drops, so that words at line ends do not run together when read.
import type { Line, Paragraph } from '../../frame/types.js';

/**
 * The texts to draw for the segments of one paragraph's lines: a segment that was followed by white space in the
 * paragraph, or by another line where that cannot be told, ends in a space. `continues` says that more of the same
 * element follows elsewhere. Bullets stay as they are.
 */
export function restoreSpaces(paragraph: Paragraph, lines: readonly Line[], continues: boolean): readonly (readonly string[])[] {
  const texts = lines.map((line) => line.segments.map((segment) => segment.text));
  const source = paragraph.runs.map((run) => run.text).join('');
  const starts = [0];
  for (const run of paragraph.runs) starts.push((starts.at(-1) ?? 0) + run.text.length);
  let cursor = 0;
  let previous: { readonly line: number; readonly segment: number } | undefined;
  const addSpace = (): void => {
    const row = previous && texts[previous.line];
    const text = previous && row?.[previous.segment];
    if (previous && row && text !== undefined && !/\s$/u.test(text)) row[previous.segment] = `${text} `;
  };
  lines.forEach((line, lineIndex) => {
    line.segments.forEach(({ run, text }, segmentIndex) => {
      if (run < 0) return;
      const at = source.indexOf(text, Math.max(cursor, starts[run] ?? 0));
      const gap = at < 0 ? undefined : source.slice(cursor, at);
      if (gap !== undefined && isGap(gap)) {
        if (/\s/u.test(gap)) addSpace();
      } else if (previous && previous.line < lineIndex && endsAWord(texts[previous.line]?.[previous.segment] ?? '')) addSpace();
      if (at >= 0) cursor = at + text.length;
      previous = { line: lineIndex, segment: segmentIndex };
    });
  });
  const rest = source.slice(cursor);
  const last = previous && texts[previous.line]?.[previous.segment];
  if (continues && last !== undefined && (rest === '' ? endsAWord(last) : /^\s/u.test(rest))) addSpace();
  return texts;
}

/** White space and invisible break opportunities, or nothing. */
const isGap = (text: string): boolean => /^[\s\u00AD\u200B]*$/u.test(text);

/** False after a hyphen or dash, where a line may break inside a word. */
const endsAWord = (text: string): boolean => !/[-\u00AD\u2010-\u2014/]$/u.test(text);
