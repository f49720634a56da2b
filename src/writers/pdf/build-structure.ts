// Writes the structure tree once everything is painted: the layout's order, only what holds something.

import { referenceOf } from './create-tagger.js';
import { type PdfDictionary, type PdfDocument, type PdfReference, type PdfValue, textString } from './pdfkit-adapter.js';
import type { Kid, TagElement } from './tag-element.js';

/**
 * Writes all elements below `root` and hangs them on the document. Elements without content are left out, except the
 * cells of a table that is shown: without them its rows would differ in length (ISO 14289-1, 7.5).
 */
export function buildStructure(pdf: PdfDocument, root: TagElement, language: string): void {
  const identifiers: [id: string, element: PdfReference][] = [];
  const write = (element: TagElement, parent: PdfReference, inherited: string, inTable: boolean): PdfReference => {
    const reference = referenceOf(pdf, element);
    const own = element.language ?? inherited;
    const page = firstPage(element);
    const shown = inTable || element.tag === 'Table';
    const kids: PdfValue[] = [];
    for (const kid of orderKids(element)) {
      if (kid.type === 'element') {
        if (shown || isPainted(kid.element)) kids.push(write(kid.element, reference, own, shown));
      } else kids.push(contentItem(kid, page));
    }
    const identifier = element.tag === 'Note' ? element.id : undefined;
    if (identifier !== undefined) identifiers.push([destinationName(identifier), reference]);
    const alt = element.node?.alt ?? element.alt;
    Object.assign(reference.data, {
      Type: 'StructElem',
      S: element.tag,
      P: parent,
      Pg: page,
      K: kids.length === 0 ? undefined : kids.length === 1 ? kids[0] : kids,
      Alt: alt === undefined || element.tag === 'Table' ? undefined : textString(alt),
      ActualText: element.actualText === undefined ? undefined : textString(element.actualText),
      AF: element.files === undefined ? undefined : [...element.files],
      Lang: own === inherited ? undefined : textString(own),
      ID: identifier === undefined ? undefined : textString(destinationName(identifier)),
      A: attributesOf(element),
    });
    reference.end();
    return reference;
  };
  const treeRoot = pdf.catalog['StructTreeRoot'] as PdfReference;
  pdf.structureRoot['K'] = write(root, treeRoot, language, false);
  if (identifiers.length > 0) pdf.structureRoot['IDTree'] = nameTree(identifiers);
}

/** Names of destinations and element ids: a node's id in ASCII, so that their order is the same everywhere. */
export const destinationName = (id: string): string => encodeURIComponent(id);

/** A name tree of one node (ISO 32000-1, 7.9.6), sorted as its keys are written. */
export function nameTree(entries: readonly (readonly [name: string, value: PdfValue])[]): PdfDictionary {
  const isAscii = (name: string): boolean => /^[\x00-\x7f]*$/.test(name);
  // Other than ASCII is written in UTF-16 behind a byte order mark, which sorts after every ASCII byte.
  const sorted = [...entries].sort(
    ([one], [other]) => Number(isAscii(other)) - Number(isAscii(one)) || (one < other ? -1 : one > other ? 1 : 0),
  );
  return { Names: sorted.flatMap(([name, value]) => [textString(name), value]) };
}

/** True where an element or anything below it was painted. */
const isPainted = (element: TagElement): boolean => element.place !== undefined;

/**
 * The kids of an element: its children in the structure's order, each piece of its own content before the child in
 * front of which it was painted.
 */
function orderKids({ children, kids }: TagElement): readonly Kid[] {
  const ordered: Kid[] = [];
  let next = 0;
  for (const child of children) {
    const before = Math.max(next, child.after ?? next);
    ordered.push(...kids.slice(next, before), { type: 'element', element: child });
    next = before;
  }
  return [...ordered, ...kids.slice(next)];
}

/** The page on which an element's own content begins. */
function firstPage({ kids }: TagElement): PdfReference | undefined {
  const first = kids.find((kid) => kid.type === 'content');
  return first?.type === 'content' ? first.page : undefined;
}

function contentItem(kid: Exclude<Kid, { readonly type: 'element' }>, page: PdfReference | undefined): PdfValue {
  if (kid.type === 'annotation') return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
  return kid.page === page ? kid.id : { Type: 'MCR', Pg: kid.page, MCID: kid.id };
}

/** Attribute objects by structure type (ISO 32000-1, 14.8.5). */
function attributesOf(element: TagElement): PdfValue {
  const { tag, node, box, place } = element;
  switch (tag) {
    case 'TH':
    case 'TD': {
      const span = node?.span ?? element.span ?? 1;
      const scope = tag === 'TH' ? (node?.scope ?? element.scope) : undefined;
      return span > 1 || scope !== undefined ? { O: 'Table', Scope: scope, ColSpan: span > 1 ? span : undefined } : undefined;
    }
    case 'Table': {
      const summary = node?.alt ?? element.alt ?? '';
      return summary === '' ? undefined : { O: 'Table', Summary: textString(summary) };
    }
    case 'Figure': {
      if (box === undefined || place === undefined) return { O: 'Layout', Placement: 'Block' };
      const bottom = place.pageHeight - box.y - box.height;
      return { O: 'Layout', Placement: 'Block', BBox: [box.x, bottom, box.x + box.width, bottom + box.height] };
    }
    case 'L':
      return { O: 'List', ListNumbering: numberingOf(element) };
    default:
      return undefined;
  }
}

/** How a list is numbered (ISO 32000-1, table 347), read from its first label. */
function numberingOf(list: TagElement): string {
  const label = list.children.flatMap((item) => item.children).find((child) => child.tag === 'Lbl' && isPainted(child));
  if (label === undefined) return 'None';
  const text = (label.text ?? '').replace(/[\s().[\]:]/g, '');
  if (/^\d+$/.test(text)) return 'Decimal';
  if (/^[a-z]$/.test(text)) return 'LowerAlpha';
  if (/^[A-Z]$/.test(text)) return 'UpperAlpha';
  if (/^[▪■□◾]$/u.test(text)) return 'Square';
  return /^[◦○]$/u.test(text) ? 'Circle' : 'Disc';
}
