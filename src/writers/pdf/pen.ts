// What the drawing functions of this folder share while a document is painted.
import type { FontRef, NodeId } from '../../frame/types.js';
import type { Tagger } from './create-tagger.js';
import type { PdfDocument, PdfFont, PdfImage } from './pdfkit-adapter.js';

/** The document being painted and what it holds so far. */
export interface Pen {
  readonly pdf: PdfDocument;
  readonly tagger: Tagger;
  /** The document's, BCP 47. */
  readonly language: string;
  fontOf(font: FontRef): PdfFont;
  imageOf(png: Uint8Array): PdfImage;
  /** Counts a paragraph of a node as painted; true where more of the node follows. */
  continues(node: NodeId): boolean;
  /** Tables of which a part is already painted. */
  readonly startedTables: Set<NodeId>;
}
