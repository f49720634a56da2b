// Document → pages: blocks flow down A4 or Letter, headings stay with what follows, tables break between rows.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { Rect } from '../base/geometry.js';
import { readBlocks } from '../blocks/read-blocks.js';
import type { Block, Fitted, LayoutContext } from '../blocks/types.js';
import { type DocumentNode, plainText } from '../document/types.js';
import type { Frame, FrameItem, OutlineEntry, StructureNode } from '../frame/types.js';
import type { PageDesign } from '../kit/types.js';
import { checkGlyphs } from './check-glyphs.js';
import { describeBlock } from './describe-block.js';
import { stampPage } from './draft-stamp.js';
import { layoutBlock, typeOf } from './layout-block.js';
import { makeContext } from './make-context.js';
import { mergeNodes } from './merge-nodes.js';
import { overflow, tooLong } from './messages.js';
import { letterhead, pageFurniture } from './page-furniture.js';
import { gapBefore } from './stack-blocks.js';
import type { Appearance, LaidOut, LayoutInput } from './types.js';

/** Lays a document out as pages; `::page-break` begins the annex. Reports `layout/…` and `blocks/…`. */
export function layoutMemo(input: LayoutInput, page: PageDesign): Outcome<LaidOut> {
  const context = makeContext(input, 'memo');
  const diagnostics: Diagnostic[] = [];
  const parts = splitAtBreaks(input.document.nodes).map((nodes) => {
    const read = readBlocks(nodes, input.document.template);
    diagnostics.push(...read.diagnostics);
    return read.blocks;
  });
  const pages: Page[] = [];
  const layOut = rememberLayouts(context);
  let bodyFrames = 0;
  for (const [index, blocks] of parts.entries()) {
    const stuck = flow(blocks, pages, page, layOut, context);
    if (stuck !== null) diagnostics.push(overflow(`page ${pages.length}`, describeBlock(stuck), stuck.template, stuck.line));
    if (index === 0) bodyFrames = pages.length;
  }
  if (bodyFrames > input.limit) diagnostics.push(tooLong('body pages', bodyFrames, input.limit));
  const frames = pages.map(
    (it, index): Frame => ({
      number: index + 1,
      layout: 'page',
      title: `${index + 1}`,
      items: [
        ...(input.chrome.stamp === undefined ? [] : stampPage(input.chrome.stamp, page, context)),
        ...(index === 0 ? letterhead(page, input, context) : []),
        ...it.items,
        ...pageFurniture(page, index + 1, pages.length, input, context),
      ],
      notes: [],
    }),
  );
  diagnostics.push(...checkGlyphs(frames, input.measure));
  const structure: StructureNode = {
    id: 'document',
    tag: 'Document',
    children: [
      ...(input.chrome.marking === null ? [] : [{ id: 'marking', tag: 'P' as const, children: [] }]),
      ...mergeNodes(pages.flatMap((it) => it.nodes)),
    ],
  };
  const appearances = pages.flatMap((it, index) =>
    [...new Set(it.statements)].map((statement): Appearance => ({ statement, number: index + 1 })),
  );
  return {
    value: {
      layout: { target: 'memo', size: page.size, frames, structure, outline: outlineOf(input.document.nodes), metadata: input.metadata },
      appearances,
      bodyFrames,
    },
    diagnostics,
  };
}

interface Page {
  readonly items: FrameItem[];
  readonly nodes: StructureNode[];
  readonly statements: string[];
}

/** Room above the text of the first page for the letterhead, points. */
const LETTERHEAD = 34;

function roomOf(page: PageDesign, number: number): Rect {
  const { top, right, bottom, left } = page.margins;
  const head = number === 1 ? LETTERHEAD : 0;
  return { x: left, y: top + head, width: page.size.width - left - right, height: page.size.height - top - bottom - head };
}

/** Flows blocks down pages from a fresh page on; gives back a block that fits on no page. */
function flow(blocks: readonly Block[], pages: Page[], design: PageDesign, layOut: LayOut, context: LayoutContext): Block | null {
  let queue = [...blocks];
  let floats: readonly Block[] = [];
  let page = newPage(pages);
  let room = roomOf(design, pages.length);
  let y = room.y;
  let fresh = true;
  const turn = (): void => {
    page = newPage(pages);
    room = roomOf(design, pages.length);
    y = room.y;
    fresh = true;
    // Figures that found no room open the page.
    queue = [...floats, ...queue];
    floats = [];
  };
  while (queue.length + floats.length > 0) {
    const [block, ...following] = queue;
    if (block === undefined) {
      turn();
      continue;
    }
    const gap = fresh ? 0 : gapBefore(block, context);
    const box: Rect = { x: room.x, y: y + gap, width: room.width, height: room.y + room.height - y - gap };
    const { piece, rest } =
      box.height > 0 && (fresh || staysWithNext(queue, box, layOut, context)) ? layOut(block, box) : { piece: null, rest: block };
    if (piece === null && fresh) return block;
    if (piece === null && typeOf(block).floats === true) {
      floats = [...floats, block];
      queue = following;
      continue;
    }
    if (piece !== null) {
      page.items.push(...piece.items);
      page.nodes.push(...piece.nodes);
      page.statements.push(...piece.statements);
      y += gap + piece.height;
      fresh = false;
      queue = rest === null ? following : [rest, ...following];
    }
    if (piece === null || rest !== null) turn();
  }
  return null;
}

function newPage(pages: Page[]): Page {
  const page: Page = { items: [], nodes: [], statements: [] };
  pages.push(page);
  return page;
}

/** False when a heading would end the page: what follows it must have its first part below it. */
function staysWithNext(queue: readonly Block[], box: Rect, layOut: LayOut, context: LayoutContext): boolean {
  const [block, next] = queue;
  if (block === undefined || next === undefined || typeOf(block).keepWithNext !== true) return true;
  const { piece } = layOut(block, box);
  if (piece === null) return false;
  const used = piece.height + gapBefore(next, context);
  const below: Rect = { ...box, y: box.y + used, height: box.height - used };
  if (below.height <= 0) return false;
  return typeOf(next).keepWithNext === true ? staysWithNext(queue.slice(1), below, layOut, context) : layOut(next, below).piece !== null;
}

type LayOut = (block: Block, box: Rect) => Fitted<Block>;

/** Lays a block out once for each box: what a heading had to look ahead to is not laid out again when its turn comes. */
function rememberLayouts(context: LayoutContext): LayOut {
  const last = new Map<Block, { readonly box: Rect; readonly fitted: Fitted<Block> }>();
  return (block, box) => {
    const known = last.get(block);
    if (known !== undefined && isSameBox(known.box, box)) return known.fitted;
    const fitted = layoutBlock(block, box, context, false);
    last.set(block, { box, fitted });
    return fitted;
  };
}

/** Equal to a millionth of a point: positions are sums, added up in different orders. */
function isSameBox(one: Rect, other: Rect): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 1e-6);
}

function splitAtBreaks(nodes: readonly DocumentNode[]): readonly (readonly DocumentNode[])[] {
  const parts: DocumentNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'directive' && node.name === 'page-break') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter((part) => part.length > 0);
}

function outlineOf(nodes: readonly DocumentNode[]): readonly OutlineEntry[] {
  return nodes.flatMap((node): readonly OutlineEntry[] =>
    node.type === 'heading' && node.level <= 3
      ? [{ title: plainText(node.content), node: `n${node.id}`, level: Math.max(1, node.level - 1) }]
      : [],
  );
}
