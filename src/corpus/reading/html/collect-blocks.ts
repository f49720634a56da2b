// The words of an element in blocks: paragraphs, headings, list items; tables of data, captions and controls are left out.
import type { Omission } from '../types.js';
import { addToBlock, createViewBlock, type ViewBlock } from '../view-block.js';
import type { DomElement, DomNode, ParsedHtml } from './parse-html.js';

const TEXT = 3;
const ELEMENT = 1;
/** Elements that stand in a line of text; all others begin a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements without words of the text. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON INPUT SELECT OPTION TEXTAREA IFRAME SVG MATH NAV IMG PICTURE HR RP RT'.split(' '),
);
const HEADING = /^H[1-6]$/;
/** Digits, letters or signs that a footnote hangs on; `m²` and `10th` are none. */
const FOOTNOTE_MARK = /^[[(]?(?:\d{1,3}|[ivxlc]{1,5}|[*†‡§]{1,3})[\])]?$/;
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:k|c|m|d)?m$/u;
/** A cell with a sentence of at least this length makes a table one of layout. */
const PROSE = 160;

interface Walk {
  readonly html: ParsedHtml;
  readonly around: ReadonlySet<DomNode>;
  readonly blocks: ViewBlock[];
  readonly omitted: Omission[];
  open: ViewBlock | null;
}

/** Collects the blocks below an element, in order, without those below `around`; the depth of the tree is bounded. */
export function collectBlocks(
  root: DomNode,
  html: ParsedHtml,
  around: ReadonlySet<DomNode> = new Set(),
): { readonly blocks: readonly ViewBlock[]; readonly omitted: readonly Omission[] } {
  const walk: Walk = { html, around, blocks: [], omitted: [], open: null };
  visit(walk, root, 'body');
  return walk;
}

function visit(walk: Walk, node: DomNode, kind: ViewBlock['kind']): void {
  if (node.nodeType === TEXT) addText(walk, node, kind);
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (SKIPPED.has(name) || walk.around.has(node) || isHidden(node)) return;
  if (name === 'BR') {
    addBreak(walk, node);
  } else if (name === 'TABLE' && !isLayout(node)) {
    walk.open = null;
    omit(walk, node, 'table');
  } else if (isNote(node)) {
    walk.open = null;
    omit(walk, node, 'footnote');
  } else if (name === 'FIGCAPTION' || name === 'CAPTION' || classOf(node) === 'caption') {
    walk.open = null;
    omit(walk, node, 'caption');
  } else if (name === 'PRE' && walk.open === null) {
    visitLines(walk, node);
  } else if (name === 'SUP' && isPower(walk, node)) {
    const range = walk.html.ranges.get(node);
    if (walk.open !== null && range !== undefined)
      addToBlock(walk.open, node.textContent?.trim() === '2' ? '²' : '³', range.start, range.end);
  } else if (name === 'SUP' && isFootnoteMark(node)) {
    omit(walk, node, 'footnote-mark');
  } else if (INLINE.has(name)) {
    for (const child of node.childNodes) visit(walk, child, kind);
  } else {
    walk.open = null;
    const inner = HEADING.test(name)
      ? 'heading'
      : name === 'LI' || name === 'DD' || name === 'DT'
        ? 'list-item'
        : kind === 'heading'
          ? 'body'
          : kind;
    for (const child of node.childNodes) visit(walk, child, inner);
    walk.open = null;
  }
}

function addText(walk: Walk, node: DomNode, kind: ViewBlock['kind']): void {
  const text = node.textContent ?? '';
  const place = walk.html.places.get(node);
  if (place === undefined) return;
  if (walk.open === null) {
    if (text.trim() === '') return;
    walk.open = createViewBlock(kind);
    walk.blocks.push(walk.open);
  }
  for (let at = 0; at < text.length; at += 1) addToBlock(walk.open, text.charAt(at), place.starts[at] ?? 0, place.ends[at] ?? 0);
}

/** A line break reads as a space. */
function addBreak(walk: Walk, node: DomNode): void {
  const range = walk.html.ranges.get(node);
  if (walk.open !== null && range !== undefined) addToBlock(walk.open, ' ', range.start, range.end);
}

/** Text set as it was typed: blank lines part its paragraphs. */
function visitLines(walk: Walk, node: DomNode): void {
  for (const child of node.childNodes) {
    const text = child.nodeType === TEXT ? (child.textContent ?? '') : '';
    const place = walk.html.places.get(child);
    if (place === undefined || !/\n[ \t]*\n/.test(text)) {
      visit(walk, child, 'body');
      continue;
    }
    for (const match of text.matchAll(/(?:[^\n]|\n(?![ \t]{0,200}\n))+/g)) {
      if (match.index > 0) walk.open = null;
      if (match[0].trim() === '') continue;
      walk.open ??= createViewBlock('body');
      if (walk.blocks.at(-1) !== walk.open) walk.blocks.push(walk.open);
      for (let at = match.index; at < match.index + match[0].length; at += 1)
        addToBlock(walk.open, text.charAt(at), place.starts[at] ?? 0, place.ends[at] ?? 0);
    }
  }
  walk.open = null;
}

function omit(walk: Walk, node: DomNode, kind: Omission['kind']): void {
  const range = walk.html.ranges.get(node);
  if (range !== undefined && (node.textContent ?? '').trim() !== '') walk.omitted.push({ ...range, kind });
}

const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;

const classOf = (node: DomNode): string => (isElement(node) ? (node.getAttribute('class') ?? '') : '');

/** A note as mammoth and many sites mark it up. */
const isNote = (node: DomNode): boolean => isElement(node) && /^(?:foot|end)note-\d+$/.test(node.getAttribute('id') ?? '');

function isHidden(node: DomNode): boolean {
  if (!isElement(node)) return false;
  return node.getAttribute('hidden') !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}

/** `m²`, `km³`. */
const isPower = (walk: Walk, node: DomNode): boolean =>
  /^\s*[23]\s*$/.test((node.textContent ?? '').slice(0, 20)) && UNIT_BEFORE.test(walk.open?.units.slice(-4).join('') ?? '');

function isFootnoteMark(node: DomNode): boolean {
  const text = (node.textContent ?? '').trim();
  return text.length <= 60 && text.split(/[\s,]+|(?<=\])(?=\[)/).every((mark) => FOOTNOTE_MARK.test(mark));
}

/** A table that only places text on the page: it holds other tables, headings or prose. */
function isLayout(node: DomNode): boolean {
  if (!isElement(node)) return true;
  if (node.getAttribute('role') === 'presentation') return true;
  for (const cell of node.querySelectorAll('td, th')) {
    const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= PROSE && /[.!?]["”’)]?(?:\s|$)/.test(text)) return true;
  }
  return false;
}
