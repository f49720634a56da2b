// Text that knows its lines and can say where an offset stands.
import type { Place } from './diagnostic.js';

/** A text, the file it came from, and the offset at which each line starts. */
export interface SourceText {
  readonly text: string;
  readonly file: string;
  readonly lineStarts: readonly number[];
}

/** Cuts a text into lines at `\n`; a `\r` before it belongs to the line end. */
export function toSourceText(text: string, file: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text, file, lineStarts };
}

/** The line with this index, counted from 0, without its end; empty past the last one. */
export function lineOf(source: SourceText, index: number): string {
  const start = source.lineStarts[index];
  if (start === undefined) return '';
  const next = source.lineStarts[index + 1];
  return source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
}

/** Index, counted from 0, of the line that an offset stands on. */
export function lineIndexOf(source: SourceText, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of a range, underlined up to its end or the end of its first line; at least one character. */
export function placeOfRange(source: SourceText, start: number, end = start + 1): Place {
  const index = lineIndexOf(source, start);
  const sourceLine = lineOf(source, index);
  const column = Math.min(start - (source.lineStarts[index] ?? 0), sourceLine.length);
  const underlined = sourceLine.slice(column, column + Math.max(1, end - start)).trimEnd().length;
  return { file: source.file, line: index + 1, column: column + 1, length: Math.max(1, underlined), sourceLine };
}
