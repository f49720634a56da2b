// The blocks of a Markdown text, line by line: headings, paragraphs, list items; tables, code and rules are left out.
import type { Omission } from '../types.js';
import { createViewBlock, type ViewBlock } from '../view-block.js';
import { addInlineText, type RawBlock } from './add-inline-text.js';

const HEADING = /^#{1,6}(?:\s+|$)/;
const RULE = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^(?:=+|-+)$/;
const FENCE = /^(`{3,}|~{3,})/;
const ITEM = /^(?:[-*+•‣◦▪●]|\d{1,3}[.)])(?:\s+|$)(?:\[[ xX]\]\s+)?/;
const QUOTE = /^(?:>\s?)+/;
const DEFINITION = /^\[([^^[\]][^[\]]{0,200})\]:\s*\S/;
const FOOTNOTE = /^\[\^[^[\]]{1,60}\]:/;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const PICTURE = /^(?:\[?!\[[^\]]{0,2000}\]\([^)]{0,2000}\)(?:\]\([^)]{0,2000}\))?\s*)+$/;
const COMMENT = /^<!--/;
/** In lines. */
const LONGEST_COMMENT = 40;

interface Line {
  /** Offset of the first visible character, behind marks of quotation. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether two spaces or a backslash at the end force a new line. */
  readonly isBroken: boolean;
  readonly isQuoted: boolean;
}

interface State {
  readonly blocks: ViewBlock[];
  readonly omitted: Omission[];
  readonly definitions: ReadonlySet<string>;
  /** Lines of the block that is open. */
  lines: Line[];
  kind: ViewBlock['kind'];
}

/** Finds the blocks of a text from an offset on. */
export function findMarkdownBlocks(
  text: string,
  from: number,
): { readonly blocks: readonly ViewBlock[]; readonly omitted: readonly Omission[] } {
  const lines = toLines(text, from);
  const definitions = new Set(lines.flatMap((line) => DEFINITION.exec(line.text)?.[1]?.toLowerCase() ?? []));
  const state: State = { blocks: [], omitted: [], definitions, lines: [], kind: 'body' };
  for (let index = 0; index < lines.length; ) index = readLine(state, lines, index);
  close(state);
  return state;
}

/** Reads the line at an index and gives the index of the next one to read. */
function readLine(state: State, lines: readonly Line[], index: number): number {
  const line = lines[index];
  if (line === undefined) return lines.length;
  const { text } = line;
  const isOpen = state.lines.length > 0;
  if (text === '') {
    close(state);
    return index + 1;
  }
  if (isOpen && state.kind === 'body' && UNDERLINE.test(text)) {
    state.kind = 'heading';
    close(state);
    return index + 1;
  }
  const fence = FENCE.exec(text)?.[1];
  if (fence !== undefined) return omit(state, lines, index, 'markup', endOfFence(lines, index, fence));
  if (COMMENT.test(text)) return omit(state, lines, index, 'markup', endOfComment(lines, index));
  if (RULE.test(text) || DEFINITION.test(text)) return omit(state, lines, index, 'markup', index + 1);
  if (PICTURE.test(text)) return omit(state, lines, index, 'caption', index + 1);
  if (text.includes('|') && isTableRule(lines[index + 1])) return omit(state, lines, index, 'table', endOfTable(lines, index));
  const heading = HEADING.exec(text);
  if (heading !== null) {
    open(state, 'heading', after(line, heading[0].length, /\s#+$/));
    close(state);
    return index + 1;
  }
  const item = ITEM.exec(text);
  if (item !== null && (!isOpen || state.kind === 'list-item' || !/^\d/.test(text) || /^1[.)]/.test(text))) {
    open(state, 'list-item', after(line, item[0].length));
  } else if (FOOTNOTE.test(text) || !isOpen || line.isQuoted !== (state.lines.at(-1)?.isQuoted ?? false)) open(state, 'body', line);
  else state.lines.push(line);
  // Verse and addresses are broken into lines; a sentence that goes on is one all the same.
  if (line.isBroken && !/^\p{Ll}/u.test(lines[index + 1]?.text ?? '')) close(state);
  return index + 1;
}

/** A line without its mark, and without what closes it. */
function after(line: Line, length: number, closing?: RegExp): Line {
  const text = line.text.slice(length);
  const kept = closing === undefined ? text : text.replace(closing, '').trimEnd();
  return { ...line, start: line.start + length, text: kept, end: line.start + length + kept.length };
}

function open(state: State, kind: ViewBlock['kind'], line: Line): void {
  close(state);
  state.kind = kind;
  if (line.text !== '') state.lines = [line];
}

function close(state: State): void {
  const { lines } = state;
  if (lines.length > 0) {
    const block = createViewBlock(state.kind);
    addInlineText(block, toRawBlock(lines), state.definitions);
    if (block.units.length > 0) state.blocks.push(block);
  }
  state.lines = [];
  state.kind = 'body';
}

/** Lines as one text; the unit between two of them stands for everything between them, so that marks there go too. */
function toRawBlock(lines: readonly Line[]): RawBlock {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const line of lines) {
    if (starts.length > 0) {
      starts.push(ends.at(-1) ?? 0);
      ends.push(line.start);
    }
    for (let at = 0; at < line.text.length; at += 1) {
      starts.push(line.start + at);
      ends.push(line.start + at + 1);
    }
  }
  return { text: lines.map(({ text }) => text).join('\n'), starts, ends };
}

function omit(state: State, lines: readonly Line[], from: number, kind: Omission['kind'], to: number): number {
  close(state);
  state.omitted.push({ start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0, kind });
  return to;
}

function endOfFence(lines: readonly Line[], index: number, fence: string): number {
  for (let at = index + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.startsWith(fence) && text.replaceAll(fence.charAt(0), '') === '') return at + 1;
  }
  return lines.length;
}

function endOfComment(lines: readonly Line[], index: number): number {
  for (let at = index; at < Math.min(lines.length, index + LONGEST_COMMENT); at += 1)
    if (lines[at]?.text.includes('-->') === true) return at + 1;
  return index + 1;
}

const isTableRule = (line: Line | undefined): boolean =>
  line?.text.includes('-') === true && line.text.length < 2000 && TABLE_RULE.test(line.text);

function endOfTable(lines: readonly Line[], index: number): number {
  let end = index + 2;
  while (end < lines.length && lines[end]?.text.includes('|') === true) end += 1;
  return end;
}

/** Lines without white space and marks of quotation around them. */
function toLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= text.length; ) {
    const next = lineEnd(text, at);
    const raw = text.slice(at, next);
    const visible = raw.trimStart();
    const mark = QUOTE.exec(visible)?.[0].length ?? 0;
    const isBroken = / {2,}$/.test(raw.slice(-4)) || /[^\\]\\$/.test(raw.slice(-2));
    const words = visible.slice(mark).trimEnd().replace(/\\$/, '');
    const kept = words.trimStart();
    const start = at + (raw.length - visible.length) + mark + (words.length - kept.length);
    lines.push({ start, end: start + kept.length, text: kept, isBroken, isQuoted: mark > 0 });
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return at;
  }
  return text.length;
}
