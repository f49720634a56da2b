// A text cut into drafts of paragraphs, before anyone knows which of them are site furniture.
import type { Span } from '../../base/span.js';

/** How the file marks its structure. */
export type TextFormat = 'plain' | 'markdown';

/** A trimmed piece of text: one line, or several wrapped ones; marks of headings and list items are outside its span. */
export interface Draft extends Span {
  readonly text: string;
  /** `heading` and `list-item` only where a mark says so; headings without one are found later. */
  readonly kind: 'heading' | 'list-item' | 'body' | 'front-matter';
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

interface Line extends Span {
  readonly text: string;
  /** White space in front of it. */
  readonly indent: number;
}

const BULLET = /^(?:[-*+•‣◦▪●]|–(?=\s))\s+(?=\S)/;
const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\S)/;
const MARKDOWN_HEADING = /^#{1,6}\s+(?=\S)/;
const QUOTED = /^(?:>\s?)+/;
/** Widths between which text counts as wrapped by hand or by a mail program. */
const NARROWEST = 40;
const WIDEST = 120;
/** Of the lines of a wrapped document so many are no wider than its width; captions and addresses may be. */
const NARROW_SHARE = 0.95;

/** Cuts a text into drafts: at blank lines, and at line ends unless a block of lines is visibly wrapped. */
export function findDrafts(text: string, format: TextFormat): readonly Draft[] {
  const front = format === 'markdown' ? /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text)?.[0].length : undefined;
  const drafts: Draft[] =
    front === undefined ? [] : [{ start: 0, end: front, text: text.slice(0, front), kind: 'front-matter', isApart: true }];
  const blocks = toBlocks(text, front ?? 0);
  const width = documentWidth(blocks);
  return [...drafts, ...blocks.flatMap((block) => toDrafts(block, text, format, width ?? wrapWidth(block)))];
}

/** Runs of lines without a blank one; lines are trimmed. */
function toBlocks(text: string, from: number): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (let at = from; at <= text.length; ) {
    const next = nextLineEnd(text, at);
    const raw = text.slice(at, next);
    const trimmed = raw.trim();
    if (trimmed === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
    } else {
      const start = at + (raw.length - raw.trimStart().length);
      block.push({ start, end: start + trimmed.length, text: trimmed, indent: start - at });
    }
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Offset of the next line feed, carriage return, or Unicode line or paragraph separator; the length at the end. */
function nextLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return at;
  }
  return text.length;
}

function toDrafts(block: readonly Line[], text: string, format: TextFormat, width: number | null): readonly Draft[] {
  const isNumbered = block.filter((line) => NUMBER.test(line.text)).length > 1;
  const drafts: Draft[] = [];
  for (const [index, line] of block.entries()) {
    const mark = markOf(line.text, format, isNumbered);
    const previous = block[index - 1];
    const last = drafts.at(-1);
    if (
      mark.kind === 'body' &&
      mark.length === 0 &&
      previous !== undefined &&
      last !== undefined &&
      last.kind !== 'heading' &&
      isWrapped(previous, line, width, format)
    ) {
      drafts[drafts.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
      continue;
    }
    drafts.push({
      start: line.start + mark.length,
      end: line.end,
      text: line.text.slice(mark.length),
      kind: mark.kind,
      isApart: index === 0,
    });
  }
  return drafts;
}

function markOf(
  line: string,
  format: TextFormat,
  isNumbered: boolean,
): { readonly kind: 'heading' | 'list-item' | 'body'; readonly length: number } {
  const heading = format === 'markdown' ? MARKDOWN_HEADING.exec(line) : null;
  if (heading !== null) return { kind: 'heading', length: heading[0].length };
  const item = BULLET.exec(line) ?? (isNumbered ? NUMBER.exec(line) : null);
  if (item !== null) return { kind: 'list-item', length: item[0].length };
  const quoted = format === 'markdown' ? QUOTED.exec(line) : null;
  return { kind: 'body', length: quoted?.[0].length ?? 0 };
}

/**
 * The width that a block was wrapped to, or null when its lines are paragraphs: at least half of its lines but the last
 * fill three quarters of the widest, and one of those that follow begins in lower case.
 */
function wrapWidth(block: readonly Line[]): number | null {
  const width = block.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const full = block.slice(0, -1).filter(({ text }) => text.length >= width * 0.75).length;
  const goesOn = block.slice(1).some(({ text }) => /^\p{Ll}/u.test(text));
  return goesOn && full * 2 >= block.length - 1 ? width : null;
}

/**
 * The width that a whole document was wrapped to, or null: hardly a line is wider, two fifths of the lines fill three
 * quarters of it, and of the line ends one in eight is followed by a small letter.
 */
function documentWidth(blocks: readonly (readonly Line[])[]): number | null {
  const widths = blocks.flatMap((block) => block.map(({ indent, text }) => indent + text.length)).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * NARROW_SHARE)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  let ends = 0;
  let goOn = 0;
  for (const block of blocks) {
    for (const [index, line] of block.entries()) {
      if (index === 0) continue;
      ends += 1;
      if (/^\p{Ll}/u.test(line.text) && !/[.!?]["”’)]*$/.test(block[index - 1]?.text ?? '')) goOn += 1;
    }
  }
  const full = widths.filter((length) => length >= width * 0.75).length;
  return goOn >= 2 && goOn * 8 >= ends && full * 5 >= widths.length * 2 ? width : null;
}

/**
 * Whether a line goes on in the next: always in Markdown; in plain text when the next word would not have fitted, unless
 * the next line is set in, as first lines of paragraphs are.
 */
function isWrapped(line: Line, next: Line, width: number | null, format: TextFormat): boolean {
  if (format === 'markdown') return true;
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  if (width === null || next.indent >= line.indent + 2) return false;
  const length = line.indent + line.text.length;
  if (length > width + 2) return false;
  if (length + 1 + word.length > width) return true;
  // Numbers stay with their nouns, and clauses break at commas, before the line is full.
  if (/[.!?:]["”’)]*$/.test(line.text)) return false;
  if (/^\p{Ll}/u.test(word) || /[,;]$/.test(line.text) || LEADING.test(line.text)) return true;
  return length > width * (/^\d/.test(word) ? 0.6 : FILLED);
}

/** Words that no line ends with which does not go on. */
const LEADING =
  /\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|whose|as|than|is|are|was|were|has|have|had|will|would|its|his|her|their|this|Mr|Mrs|Ms|Dr|Prof)$/;
/** So much of the width an unfinished line fills at least, whatever its writer's program counted. */
const FILLED = 0.8;
