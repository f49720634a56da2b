// The narrow waist: a layout is frames (slides or pages) of absolutely placed items; writers begin here.
// All lengths are points, origin top left of the frame, y down.
import type { Rect, Size } from '../base/geometry.js';
import type { ChartFigure } from './chart.js';

/** What a layout is for. */
export type Target = 'deck' | 'memo';

/** Names an element of the document structure; `ARTIFACT` marks decoration that no reader needs to hear. */
export type NodeId = string;
export const ARTIFACT: NodeId = 'artifact';

/** The twelve theme colours of an Office theme (ECMA-376 part 1, 20.1.6.2), in Dragoman's names. */
export type ColorSlot =
  | 'text1'
  | 'background1'
  | 'text2'
  | 'background2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'link';

/** A colour, always with its value; with a slot where it follows the theme. */
export interface Color {
  /** Six upper-case hexadecimal digits, no `#`. */
  readonly rgb: string;
  readonly slot?: ColorSlot;
  /** Share of white mixed into the slot's colour, 0 to 1; `rgb` is what comes out. */
  readonly tint?: number;
}

/** A face by role; the kit says per target which family and file that is. */
export interface FontRef {
  readonly role: 'heading' | 'text';
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Where a run leads: outside, or to an element of this document. */
export type Link = { readonly url: string; readonly label: string } | { readonly to: NodeId; readonly label: string };

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly font: FontRef;
  /** Points, before any superscript reduction. */
  readonly size: number;
  readonly color: Color;
  /** Drawn at 0.66 of its size, raised by 0.33 of its size. */
  readonly superscript?: boolean;
  readonly link?: Link;
  /** Structure element of this run where it is its own (Reference, Span), else it belongs to its paragraph's. */
  readonly node?: NodeId;
  /** BCP 47, where it differs from the layout's. */
  readonly language?: string;
}

/** A whole paragraph, before line breaking. */
export interface Paragraph {
  readonly node: NodeId;
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
  /** Distance from baseline to baseline, written as exact line spacing. */
  readonly pitch: number;
  /** Space above, not applied to the first paragraph of a box. */
  readonly before: number;
  /** A marker hung left of the text; `indent` is where the text begins. */
  readonly bullet?: { readonly text: string; readonly indent: number; readonly color: Color; readonly node?: NodeId };
}

/** One measured line of a paragraph. `baseline` and `x` are frame coordinates. */
export interface Line {
  readonly paragraph: number;
  readonly baseline: number;
  readonly segments: readonly Segment[];
}

/** A stretch of one run on one line; `run` is -1 for the bullet's text. */
export interface Segment {
  readonly run: number;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** What a text box is for; a writer puts the placeholder roles into real placeholders. */
export type TextRole = 'title' | 'subtitle' | 'body' | 'source' | 'marking' | 'date' | 'footer' | 'number' | 'label' | 'note' | 'heading';

/** Text in a box, whole paragraphs beside their measured lines. The box is the text area: writers add no inset. */
export interface TextItem {
  readonly type: 'text';
  readonly box: Rect;
  readonly role: TextRole;
  /** Short, for people who look at the selection pane. */
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Clockwise, in degrees; lines are measured unrotated and turn about the box's centre. */
  readonly rotate?: number;
}

export interface Stroke {
  readonly color: Color;
  readonly width: number;
  readonly dash?: 'solid' | 'dash' | 'dot';
}

export interface TableCell {
  readonly node: NodeId;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
  readonly fill?: Color;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Set on header cells: what they head (Scope in PDF). */
  readonly header?: 'column' | 'row';
  /** Number of columns covered, 1 when absent. */
  readonly span?: number;
}

export interface TableRow {
  readonly node: NodeId;
  readonly height: number;
  readonly cells: readonly TableCell[];
  /** Rule under the row. */
  readonly rule?: Stroke;
}

/** A real table. Cell text stands inside its cell by `padding` on each side. */
export interface TableItem {
  readonly type: 'table';
  readonly box: Rect;
  readonly node: NodeId;
  readonly name: string;
  readonly alt: string;
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  readonly headerRows: number;
  readonly padding: { readonly x: number; readonly y: number };
}

/** A chart at a place; the writer takes the native description or the drawing. */
export interface ChartItem {
  readonly type: 'chart';
  readonly box: Rect;
  readonly node: NodeId;
  readonly name: string;
  readonly figure: ChartFigure;
}

/** A picture: only ever a logo. */
export interface ImageItem {
  readonly type: 'image';
  readonly box: Rect;
  readonly node: NodeId;
  readonly name: string;
  readonly alt: string;
  readonly png: Uint8Array;
}

/** Path commands in frame coordinates. */
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Decoration or a mark drawn by hand. A line runs from the box's top left to its bottom right. */
export interface ShapeItem {
  readonly type: 'shape';
  readonly box: Rect;
  /** `ARTIFACT`, or the Figure this shape belongs to. */
  readonly node: NodeId;
  readonly name: string;
  /** Said to screen readers; decoration has none. */
  readonly alt?: string;
  readonly geometry: 'rectangle' | 'ellipse' | 'line' | 'diamond' | 'triangle' | { readonly path: readonly PathCommand[] };
  readonly fill?: Color;
  readonly stroke?: Stroke;
}

export type FrameItem = TextItem | TableItem | ChartItem | ImageItem | ShapeItem;

/** One slide or page. Items stand in reading order and are painted in that order. */
export interface Frame {
  /** Counts from 1. */
  readonly number: number;
  /** Name of the kit's slide layout; `page` in a memo. */
  readonly layout: string;
  /** Unique within the layout. */
  readonly title: string;
  readonly items: readonly FrameItem[];
  /** Speaker notes, a paragraph each; empty in a memo. */
  readonly notes: readonly string[];
}

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that we use. */
export type StructureTag =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'BlockQuote'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span';

/** An element of the document structure, in reading order: what tags follow, not the page. */
export interface StructureNode {
  readonly id: NodeId;
  readonly tag: StructureTag;
  readonly children: readonly StructureNode[];
  readonly alt?: string;
  readonly language?: string;
  /** For TH. */
  readonly scope?: 'Column' | 'Row';
  /** For TD and TH: columns covered. */
  readonly span?: number;
}

export interface OutlineEntry {
  readonly title: string;
  readonly node: NodeId;
  /** 1 for chapters. */
  readonly level: number;
}

export interface Metadata {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 day: the as-of date that stamps the file. */
  readonly date: string;
  readonly institution: string;
  readonly marking?: string;
}

/** Everything a writer needs besides the kit. */
export interface Layout {
  readonly target: Target;
  readonly size: Size;
  readonly frames: readonly Frame[];
  readonly structure: StructureNode;
  readonly outline: readonly OutlineEntry[];
  readonly metadata: Metadata;
}

/** A file carried inside an output. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}
