// Structure found in a view, told in offsets of the source behind it.
import { firstIndex } from '../../base/first-index.js';
import type { Span } from '../../base/span.js';
import type { CorpusParagraph, Debris } from '../types.js';
import type { TextView } from './types.js';

/** Paragraphs and debris; offsets are into one text. */
interface Found {
  readonly paragraphs: readonly CorpusParagraph[];
  readonly debris: readonly Debris[];
}

/**
 * Moves paragraphs, sentences and debris from a view to its source. Marks that stand inside a paragraph become debris of
 * the kind `markup`; what the view leaves out is added.
 */
export function layOverSource(source: string, view: TextView, found: Found): Found {
  const toSource = ({ start, end }: Span): Span => ({ start: view.starts[start] ?? 0, end: view.ends[end - 1] ?? view.starts[start] ?? 0 });
  const paragraphs = found.paragraphs.map((paragraph) => ({
    ...paragraph,
    ...toSource(paragraph),
    sentences: paragraph.sentences.map(toSource),
  }));
  const moved = found.debris.map((it) => ({ ...it, ...toSource(it) }));
  const marks = found.paragraphs.flatMap((paragraph) => findMarks(source, view, paragraph));
  // What was left out inside a paragraph on purpose keeps its kind.
  const named = marks.map((mark) => ({ ...mark, kind: firstWithin(view.omitted, mark)?.kind ?? mark.kind }));
  const debris = [...moved, ...named];
  const known = disjoint(debris);
  return { paragraphs, debris: disjoint([...known, ...view.omitted.filter((omission) => !touches(known, omission))]) };
}

/** The source ranges inside a paragraph that are not read as they stand. */
function findMarks(source: string, view: TextView, { start, end }: Span): readonly Debris[] {
  const marks: Debris[] = [];
  let at = view.starts[start] ?? 0;
  let isApart = false;
  for (let index = start; index < end; index += 1) {
    const from = view.starts[index] ?? at;
    const to = view.ends[index] ?? from;
    if (from === to) {
      isApart = true;
      continue;
    }
    if (from > at) marks.push({ start: at, end: from, kind: 'markup', ...(isApart ? { reads: ' ' } : {}) });
    isApart = false;
    const unit = view.text.charAt(index);
    const raw = source.slice(from, to);
    const last = marks.at(-1);
    if (last !== undefined && last.start === from && last.end === to) {
      // The second half of a character outside the basic plane.
      marks[marks.length - 1] = { ...last, reads: `${last.reads ?? ''}${unit}` };
    } else if (raw !== unit && !(unit === ' ' && raw.trim() === '')) marks.push({ start: from, end: to, kind: 'markup', reads: unit });
    at = Math.max(at, to);
  }
  return marks;
}

/** In order; what begins inside another is dropped. */
function disjoint(debris: readonly Debris[]): readonly Debris[] {
  const kept: Debris[] = [];
  let at = 0;
  for (const piece of [...debris].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (piece.start < at || piece.end <= piece.start) continue;
    kept.push(piece);
    at = piece.end;
  }
  return kept;
}

/** Whether a span shares a character with one of sorted, disjoint ones. */
const touches = (sorted: readonly Span[], { start, end }: Span): boolean =>
  (sorted[firstIndex(sorted, (one) => one.end > start)]?.start ?? end) < end;

/** The first of sorted, disjoint pieces that lies in a span. */
function firstWithin(sorted: readonly Debris[], { start, end }: Span): Debris | undefined {
  const piece = sorted[firstIndex(sorted, (one) => one.end > start)];
  return piece !== undefined && piece.start >= start && piece.end <= end ? piece : undefined;
}
