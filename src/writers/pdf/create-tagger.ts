// Marks painted content with the structure element it belongs to, and remembers what each element holds.
import type { Rect } from '../../base/geometry.js';
import type { Link, NodeId, StructureNode } from '../../frame/types.js';
import { decimal } from './content.js';
import type { PdfDictionary, PdfDocument, PdfReference } from './pdfkit-adapter.js';
import { indexStructure, type Kid, type TagElement } from './tag-element.js';

/** Decoration: why it is on the page (ISO 32000-1, table 330). */
export type Artifact = 'header' | 'footer' | 'pagination' | 'layout';

/** What painted content belongs to. */
export type Owner = TagElement | Artifact;

/** Marks content while a document is painted. */
export interface Tagger {
  readonly root: TagElement;
  /** The element of a structure node; an unknown id is a bug of the layout. */
  element(id: NodeId): TagElement;
  find(id: NodeId): TagElement | undefined;
  /** What is painted from here on belongs to `owner`; `x` and `y` are the top left of what comes first. */
  mark(owner: Owner, x: number, y: number): void;
  /** Ends the marked content that is open, if any. */
  close(): void;
  /** The Link element for a link at this point of a parent's text; adjoining runs of one link share it. */
  linkIn(parent: TagElement, link: Link): TagElement;
  /** The Span element for a stretch in another language. */
  spanIn(parent: TagElement, language: string): TagElement;
  /** Adds an annotation of the current page to a Link element. */
  annotate(element: TagElement, annotation: PdfDictionary): void;
  /** Widens the area that a figure covers. */
  cover(element: TagElement, box: Rect): void;
}

const ARTIFACT_PROPERTIES: Readonly<Record<Artifact, string>> = {
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  pagination: '/Type /Pagination',
  layout: '/Type /Layout',
};

/** A tagger for a document that is about to be painted. */
export function createTagger(pdf: PdfDocument, structure: StructureNode): Tagger {
  const { root, byId } = indexStructure(structure);
  let open: Owner | undefined;
  const close = (): void => {
    if (open !== undefined) pdf.paint('EMC');
    open = undefined;
  };
  return {
    root,
    find: (id) => byId.get(id),
    element(id) {
      const element = byId.get(id);
      if (element === undefined) throw new Error(`Cannot tag content of \`${id}\`, expected a node of the layout's structure`);
      return element;
    },
    mark(owner, x, y) {
      if (owner === open) return;
      close();
      open = owner;
      if (typeof owner === 'string') {
        pdf.paint(`/Artifact <<${ARTIFACT_PROPERTIES[owner]}>> BDC`);
        return;
      }
      setPlaces(pdf, owner, x, y);
      const id = pdf.markedContentId(referenceOf(pdf, owner));
      owner.kids.push({ type: 'content', page: pdf.page.reference, id });
      pdf.paint(`/${owner.tag} <</MCID ${decimal(id)}>> BDC`);
    },
    close,
    linkIn(parent, link) {
      const last = lastElement(parent);
      if (last?.link !== undefined && isSameLink(last.link, link)) return last;
      return adopt(parent, { tag: 'Link', parent, children: [], kids: [], link });
    },
    spanIn(parent, language) {
      const last = lastElement(parent);
      if (last?.tag === 'Span' && last.node === undefined && last.language === language) return last;
      return adopt(parent, { tag: 'Span', parent, children: [], kids: [], language });
    },
    annotate(element, annotation) {
      const reference = pdf.reference({ ...annotation, StructParent: pdf.annotationKey(referenceOf(pdf, element)) });
      reference.end();
      pdf.addAnnotation(reference);
      element.kids.push({ type: 'annotation', page: pdf.page.reference, annotation: reference });
    },
    cover(element, box) {
      if (element.place === undefined || element.place.page === pdf.page.reference)
        element.box = element.box === undefined ? box : union(element.box, box);
    },
  };
}

/** The object of an element, made when it is first needed. */
export function referenceOf(pdf: PdfDocument, element: TagElement): PdfReference {
  element.reference ??= pdf.reference();
  return element.reference;
}

/** The first content of an element is also the first of everything it stands in, and says how much went before. */
function setPlaces(pdf: PdfDocument, owner: TagElement, x: number, y: number): void {
  for (let element: TagElement | undefined = owner; element !== undefined && element.place === undefined; element = element.parent) {
    element.after = element.parent?.kids.length ?? 0;
    element.place = { page: pdf.page.reference, pageHeight: pdf.page.size.height, x, y };
  }
}

function adopt(parent: TagElement, element: TagElement): TagElement {
  parent.kids.push({ type: 'element', element });
  return element;
}

function lastElement({ kids }: TagElement): TagElement | undefined {
  const last: Kid | undefined = kids[kids.length - 1];
  return last?.type === 'element' ? last.element : undefined;
}

function isSameLink(one: Link, other: Link): boolean {
  return 'url' in one ? 'url' in other && one.url === other.url : 'to' in other && one.to === other.to;
}

function union(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
