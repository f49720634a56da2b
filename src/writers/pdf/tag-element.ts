// An element of the structure tree while its content is being painted.
import type { Rect } from '../../base/geometry.js';
import type { Link, NodeId, StructureNode, StructureTag } from '../../frame/types.js';
import type { PdfReference } from './pdfkit-adapter.js';

/** What an element holds besides its children of the structure, in the order in which it was painted. */
export type Kid =
  | { readonly type: 'content'; readonly page: PdfReference; readonly id: number }
  | { readonly type: 'annotation'; readonly page: PdfReference; readonly annotation: PdfReference }
  | { readonly type: 'element'; readonly element: TagElement };

/** Where an element's first content stands: left and top in frame coordinates of its page. */
export interface Place {
  readonly page: PdfReference;
  readonly pageHeight: number;
  readonly x: number;
  readonly y: number;
}

/** One structure element, collected while painting. */
export interface TagElement {
  /** Absent on the Link and Span elements that runs bring along. */
  readonly id?: NodeId;
  readonly tag: StructureTag;
  readonly node?: StructureNode;
  readonly parent?: TagElement;
  /** The children that the layout's structure gives it, in reading order. */
  readonly children: TagElement[];
  /** Content, and the Link and Span elements that runs bring along. */
  readonly kids: Kid[];
  /** Made with the first content, because pages point to it. */
  reference?: PdfReference;
  place?: Place;
  /** How many of its parent's kids were there when its first content was painted. */
  after?: number;
  language?: string;
  alt?: string;
  /** Area of a figure on the page of `place`. */
  box?: Rect;
  /** Table cells: as the item says it, where the structure does not. */
  scope?: 'Column' | 'Row';
  span?: number;
  /** Read instead of its content. */
  readonly actualText?: string;
  /** Files associated with it. */
  files?: readonly PdfReference[];
  /** What was painted as its own text; kept for labels only. */
  text?: string;
  /** For Link elements. */
  link?: Link;
}

/** Elements of a structure by id. A repeated id is a bug of the layout. */
export function indexStructure(root: StructureNode): { readonly root: TagElement; readonly byId: ReadonlyMap<NodeId, TagElement> } {
  const byId = new Map<NodeId, TagElement>();
  const visit = (node: StructureNode, parent?: TagElement): TagElement => {
    const element: TagElement = {
      id: node.id,
      tag: node.tag,
      node,
      children: [],
      kids: [],
      ...(parent && { parent }),
      ...(node.language !== undefined && { language: node.language }),
    };
    if (byId.has(node.id)) throw new Error(`Structure node \`${node.id}\` appears twice, expected unique ids`);
    byId.set(node.id, element);
    for (const child of node.children) element.children.push(visit(child, element));
    return element;
  };
  return { root: visit(root), byId };
}
