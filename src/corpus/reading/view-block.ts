// A block of a view under construction: its words in one line, each character with its source range.
import type { Debris } from '../types.js';
import type { Omission, TextView } from './types.js';

/** One block; white space comes in as single spaces, never at the ends. */
export interface ViewBlock {
  readonly kind: 'heading' | 'list-item' | 'body';
  readonly units: string[];
  readonly starts: number[];
  readonly ends: number[];
  /** Source range of white space that no word has followed yet. */
  pending: { start: number; end: number } | null;
}

/** An empty block. */
export const createViewBlock = (kind: ViewBlock['kind']): ViewBlock => ({ kind, units: [], starts: [], ends: [], pending: null });

/** Adds one UTF-16 unit that stands for a range of the source. */
export function addToBlock(block: ViewBlock, unit: string, start: number, end: number): void {
  if (isSpace(unit)) {
    if (block.units.length === 0) return;
    if (block.pending === null) block.pending = { start, end };
    else block.pending.end = end;
    return;
  }
  if (block.pending !== null) {
    block.units.push(' ');
    block.starts.push(block.pending.start);
    block.ends.push(block.pending.end);
    block.pending = null;
  }
  block.units.push(unit);
  block.starts.push(start);
  block.ends.push(end);
}

const isSpace = (unit: string): boolean => unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || /\s/u.test(unit);

const MARKS: Readonly<Record<ViewBlock['kind'], string>> = { heading: '# ', 'list-item': '- ', body: '' };

/** Joins blocks to a view, those without words left out. */
export function toView(blocks: readonly ViewBlock[], omitted: readonly Omission[]): TextView {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const block of blocks) {
    if (block.units.length === 0) continue;
    const first = block.starts[0] ?? 0;
    for (const unit of `${units.length === 0 ? '' : '\n\n'}${MARKS[block.kind]}`) {
      units.push(unit);
      starts.push(first);
      ends.push(first);
    }
    for (const [index, unit] of block.units.entries()) {
      units.push(unit);
      starts.push(block.starts[index] ?? 0);
      ends.push(block.ends[index] ?? 0);
    }
  }
  const sorted: Debris[] = [];
  for (const omission of [...omitted].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (omission.start >= (sorted.at(-1)?.end ?? 0) && omission.end > omission.start) sorted.push(omission);
  }
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), omitted: sorted };
}
