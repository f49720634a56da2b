// From a line of rendered text back to the template file that wrote it.
import type { Kit } from '../kit/types.js';

/** What one run of a template or partial wrote; runs are listed in the order in which they ended. */
export interface WrittenPart {
  readonly source: Kit['templates'][string];
  readonly text: string;
  /** 1 for the template itself, 2 for a partial it calls, and so on. */
  readonly depth: number;
}

interface Traced {
  readonly source: Kit['templates'][string];
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** Finds where each part stands in the whole text, then answers for any line (from 1). */
export function traceLines(text: string, main: Kit['templates'][string], written: readonly WrittenPart[]) {
  const traced = traceParts(text, written);
  const lines = text.split('\n');
  let offset = 0;
  const starts = lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
  return (line: number): { readonly file: string; readonly line: number } => {
    const at = starts[line - 1] ?? 0;
    const holders = traced.filter((part) => part.start <= at && at < part.end).sort((a, b) => b.depth - a.depth);
    const source = holders[0]?.source ?? main;
    return { file: source.path, line: lineLike(source.text, lines[line - 1] ?? '') ?? (source === main ? line : 1) };
  };
}

/** Parts in order of their ends; equal texts of a loop are told apart by going on from the last one found. */
function traceParts(text: string, written: readonly WrittenPart[]): readonly Traced[] {
  const from = new Map<number, number>();
  return written.flatMap(({ source, text: part, depth }): readonly Traced[] => {
    if (part.trim() === '') return [];
    const start = text.indexOf(part, from.get(depth) ?? 0);
    if (start < 0) return [];
    from.set(depth, start + part.length);
    return [{ source, start, end: start + part.length, depth }];
  });
}

/** The first line of a template that begins like a rendered one, up to the first value. */
function lineLike(template: string, rendered: string): number | null {
  const [fixed = ''] = rendered.split('\uE000');
  const beginning = fixed.trim();
  if (beginning === '') return null;
  const index = template.split('\n').findIndex((line) => line.trim().startsWith(beginning));
  return index < 0 ? null : index + 1;
}
