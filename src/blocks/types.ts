// A block: what a directive of a template becomes, how it is read and how it takes room on a frame.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import type { Rect } from '../base/geometry.js';
import type { DirectiveNode, DocumentNode } from '../document/types.js';
import type { ChartFigure } from '../frame/chart.js';
import type { Measure } from '../frame/measure.js';
import type { FrameItem, NodeId, StructureNode, Target } from '../frame/types.js';
import type { Kit } from '../kit/types.js';

/** Grown by each block's own file (`declare module`): block name → its fields. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface BlockMap {}

export type BlockName = keyof BlockMap;
export type Block = BlockMap[BlockName];

/** What every block has. */
export interface BlockBase<N extends string> {
  readonly name: N;
  readonly id: NodeId;
  /** For messages: the template and the line of the directive in its rendered text. */
  readonly template: string;
  readonly line: number;
  /** The rest of a block that began on an earlier frame. */
  readonly continued?: boolean;
}

/** A block laid out: items in frame coordinates, structure, and the statements it shows. */
export interface Piece {
  readonly height: number;
  readonly items: readonly FrameItem[];
  readonly nodes: readonly StructureNode[];
  /** Ids of statements shown, in order. */
  readonly statements: readonly string[];
}

/** What fitted, and what is left for the next frame. `piece` is null when not even the first part fits. */
export interface Fitted<B> {
  readonly piece: Piece | null;
  readonly rest: B | null;
}

/** A printed source mark. */
export interface SourceMark {
  readonly label: string;
  /** Endnote that it leads to; null where the target has none. */
  readonly to: NodeId | null;
  /** Element that the endnote leads back to. */
  readonly node: NodeId;
}

export interface LayoutContext {
  readonly target: Target;
  readonly kit: Kit;
  readonly measure: Measure;
  /** Factor on text sizes while a slide is being fitted; 1 at first. */
  readonly scale: number;
  /** BCP 47 of the document. */
  readonly language: string;
  /** Draws the compiled chart of an exhibit; textScale multiplies its sizes. */
  readonly drawChart: (chart: string, width: number, height: number, textScale: number) => ChartFigure;
  /** Least height of a chart's drawing, points: lower, its labels would touch. */
  readonly leastChartHeight: (chart: string) => number;
  /** Marks printed after a statement; empty where it rests only on others. */
  readonly marksOf: (statement: string, at: NodeId) => readonly SourceMark[];
  /** The sign after statements of a draft; null where they are supported, absent in a copy that may be signed. */
  readonly doubtOf?: (statements: readonly string[]) => DoubtSign | null;
  /** Element of the first mark of an endnote, for the way back. */
  readonly firstMark: (note: number) => NodeId | undefined;
  /** A printed word of the kit in the document's language. */
  readonly word: (key: string) => string;
  /** Lays blocks one below the other; for blocks that hold others. */
  readonly stack: (blocks: readonly Block[], room: Rect, context: LayoutContext, fill: boolean) => Stacked;
}

/** The sign after a statement of a draft that nothing supports. */
export interface DoubtSign {
  /** `[? 3]`. */
  readonly label: string;
  /** What it means, for those who hear it. */
  readonly meaning: string;
  /** Element of the list at the end that it leads to. */
  readonly to: NodeId;
}

/** What of a stack fitted, and the blocks left over. */
export interface Stacked {
  readonly piece: Piece;
  readonly rest: readonly Block[];
}

/** How a kind of block is read and laid out. */
export interface BlockType<B> {
  /** Checks a directive's fields. Reports `blocks/…`. */
  readonly read: (node: DirectiveNode, context: ReadContext) => Outcome<B>;
  /** Heights between which the block can be stretched; absent for blocks of one height. */
  readonly flexible?: (block: B, width: number, context: LayoutContext) => { readonly minimum: number; readonly maximum: number };
  /** Space above the block when it is not the first, points; the context's gap when absent. */
  readonly before?: (block: B, context: LayoutContext) => number;
  /** True when the block must not be the last of a page. */
  readonly keepWithNext?: boolean;
  /** True for figures: where one does not fit, a memo's text goes on and the figure opens the next page. */
  readonly floats?: boolean;
  /** Lays the block into a box; a flexible block fills the box's height when `fill` is set. */
  readonly layout: (block: B, room: Rect, context: LayoutContext, fill: boolean) => Fitted<B>;
}

export interface ReadContext {
  readonly template: string;
  readonly readBlocks: (nodes: readonly DocumentNode[]) => {
    readonly blocks: readonly Block[];
    readonly diagnostics: readonly Diagnostic[];
  };
}
