// A decoded text to paragraphs, sentences and debris.
import type { Span } from '../../base/span.js';
import { splitSentences } from '../sentences/split-sentences.js';
import { findInlineDebris } from '../text/find-inline-debris.js';
import { foldRange } from '../text/fold-text.js';
import type { CorpusParagraph, Debris } from '../types.js';
import { findBlockDebris } from './find-block-debris.js';
import { findCredits } from './find-credits.js';
import { type Dateline, findDateline } from './find-dateline.js';
import { type Draft, findDrafts, type TextFormat } from './find-drafts.js';
import { findPullQuotes } from './find-pull-quotes.js';
import { endsSentence, type Furniture, isTitleCase, looksLikeHeading } from './furniture.js';

/** The structure of a text, and what its furniture tells. */
export interface Structure {
  /** What was read; offsets go into it. */
  readonly text: string;
  readonly paragraphs: readonly CorpusParagraph[];
  /** In order, never overlapping. */
  readonly debris: readonly Debris[];
  readonly furniture: Furniture;
  /** The datelines that open its reports. */
  readonly datelines: readonly Dateline[];
}

/** What the catalogue knows of a text. */
export interface Known {
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** A draft of running text, without the furniture at its ends; `debris` is what stands inside. */
interface Piece extends Draft {
  readonly debris: readonly Debris[];
}

/** Weak datelines count in this many paragraphs from the top. */
const OPENING = 2;

/** Finds paragraphs, sentences and debris. */
export function readStructure(text: string, format: TextFormat, known: Known): Structure {
  const drafts = findDrafts(text, format);
  const furniture = findBlockDebris(drafts, known.title);
  const debris: Debris[] = drafts.flatMap(({ start, end }, index) => {
    const kind = furniture.kinds[index];
    return kind === undefined ? [] : [{ start, end, kind }];
  });
  const datelines: Dateline[] = [];
  let bodies = 0;
  const pieces = joinBroken(drafts, furniture.kinds, text).flatMap((piece) => {
    const trimmed = trimPiece(piece, text, bodies < OPENING);
    if (piece.kind === 'body' && endsSentence(piece.text)) bodies += 1;
    if (trimmed.dateline !== null) datelines.push(trimmed.dateline);
    debris.push(...trimmed.outside);
    return trimmed.piece === null ? [] : [trimmed.piece];
  });
  const kinds = kindsOf(pieces);
  const folded = pieces.map((piece) => foldRange(text, piece, piece.debris));
  const pullQuotes = findPullQuotes(
    folded.map((paragraph, index) =>
      kinds[index] === 'body' || (kinds[index] === 'heading' && /^["']/.test(paragraph.text)) ? paragraph.text : '',
    ),
  );

  const paragraphs: CorpusParagraph[] = [];
  for (const [index, { start, end, debris: inside }] of pieces.entries()) {
    const kind = kinds[index] ?? 'body';
    const paragraph = folded[index];
    if (pullQuotes.has(index)) {
      debris.push({ start, end, kind: 'pull-quote' });
    } else if (paragraph !== undefined) {
      debris.push(...inside);
      const rawOf = (span: Span): Span => ({ start: paragraph.starts[span.start] ?? start, end: paragraph.ends[span.end - 1] ?? end });
      paragraphs.push({
        start,
        end,
        kind,
        index: paragraphs.length,
        sentences: kind === 'heading' ? [] : splitSentences(paragraph.text, known.language).map(rawOf),
      });
    }
  }
  return { text, paragraphs, debris: debris.sort((a, b) => a.start - b.start), furniture, datelines };
}

/** Running text; a paragraph that begins in lower case goes on from one that has no end mark, past furniture between them too. */
function joinBroken(drafts: readonly Draft[], kinds: Furniture['kinds'], text: string): readonly Piece[] {
  const joined: Piece[] = [];
  let between: Debris[] = [];
  for (const [index, draft] of drafts.entries()) {
    const kind = kinds[index];
    if (kind !== undefined) {
      between.push({ start: draft.start, end: draft.end, kind });
      continue;
    }
    const last = joined.at(-1);
    if (
      last !== undefined &&
      draft.kind === 'body' &&
      last.kind === 'body' &&
      /^\p{Ll}[\p{Ll}'’-]*[\s,;:.]/u.test(draft.text) &&
      !/[.!?…:;。]["”’»')\]]*$/.test(last.text.slice(-20))
    ) {
      joined[joined.length - 1] = {
        ...last,
        end: draft.end,
        text: text.slice(last.start, draft.end),
        debris: [...last.debris, ...between],
      };
    } else joined.push({ ...draft, debris: [] });
    between = [];
  }
  return joined;
}

/** Takes the dateline and the credits at its ends from a piece, and finds what is left inside; null where nothing is left. */
function trimPiece(
  piece: Piece,
  text: string,
  isOpening: boolean,
): { readonly piece: Piece | null; readonly outside: readonly Debris[]; readonly dateline: Dateline | null } {
  const outside: Debris[] = [];
  const credits = findCredits(piece.text, piece.start);
  let { start, end } = piece;
  const cut = (from: number, to: number, kind: Debris['kind']): void => {
    const words = text.slice(from, to);
    const front = words.length - words.trimStart().length;
    outside.push({ start: from + front, end: from + front + words.trim().length, kind });
  };
  for (const { start: from, end: to, kind } of credits) {
    if (from === start) start = to;
    else if (to === end) end = from;
    else continue;
    cut(from, to, kind);
  }
  const read = piece.kind === 'body' ? findDateline(text.slice(start, Math.min(end, start + 240))) : null;
  const dateline = read !== null && (read.isStrong || isOpening) && start + read.length <= end ? read : null;
  if (dateline !== null) {
    cut(start, start + dateline.length, 'dateline');
    start += dateline.length;
  }
  if (start >= end) return { piece: null, outside, dateline };
  const words = text.slice(start, end);
  const known = [...piece.debris, ...credits.filter((credit) => credit.start > start && credit.end < end)].sort(
    (a, b) => a.start - b.start,
  );
  const inline = findInlineDebris(words, start).filter((mark) => !known.some((other) => mark.start < other.end && mark.end > other.start));
  return {
    piece: { ...piece, start, end, text: words, debris: [...inline, ...known].sort((a, b) => a.start - b.start) },
    outside,
    dateline,
  };
}

/** Headings without a mark stand above something; short lines below a colon are items of a list. */
function kindsOf(pieces: readonly Piece[]): readonly CorpusParagraph['kind'][] {
  const kinds = pieces.map(({ kind, text }, index): CorpusParagraph['kind'] => {
    if (kind === 'heading' || kind === 'list-item') return kind;
    const line = text.replace(/\s+/g, ' ');
    // At the end of an article a line of capitalised words signs it, or names an office.
    const mayHead = index < pieces.length - 1 || (index > 2 && line.length <= 60 && isTitleCase(line.split(' ')));
    return mayHead && looksLikeHeading(line) ? 'heading' : 'body';
  });
  for (let index = 0; index < pieces.length; index += 1) {
    if (kinds[index] !== 'body' || !/:$/.test(pieces[index]?.text ?? '')) continue;
    let end = index + 1;
    while (kinds[end] === 'heading' && pieces[end]?.kind === 'body' && (pieces[end]?.text.length ?? 0) <= 100) end += 1;
    // The last line of the run may head what follows the list.
    const last = (pieces[end - 1]?.text ?? '').split(/\s+/);
    if (end > index + 1 && end < pieces.length && last.length >= 4 && isTitleCase(last)) end -= 1;
    if (end - index > 2) kinds.fill('list-item', index + 1, end);
    index = end - 1;
  }
  return kinds;
}
