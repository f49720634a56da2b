// Ways through the document: destinations, outline, page labels.
import type { Layout, NodeId, OutlineEntry } from '../../frame/types.js';
import { destinationName, nameTree } from './build-structure.js';
import type { Tagger } from './create-tagger.js';
import { type PdfDictionary, type PdfDocument, type PdfReference, type PdfValue, textString } from './pdfkit-adapter.js';
import type { TagElement } from './tag-element.js';

/** Writes what leads to elements. A target that is painted nowhere is a bug of the layout. */
export function writeNavigation(pdf: PdfDocument, tagger: Tagger, layout: Layout): void {
  const targets = new Set([...linkTargets(tagger.root), ...layout.outline.map(({ node }) => node)]);
  const destinations = [...targets].map((id) => [destinationName(id), destinationOf(tagger, id)] as const);
  if (destinations.length > 0) pdf.names['Dests'] = nameTree(destinations);
  else delete pdf.names['Dests'];
  writeOutline(pdf, tagger, layout.outline);
  const first = layout.frames[0]?.number ?? 1;
  pdf.catalog['PageLabels'] = { Nums: [0, { S: 'D', St: first === 1 ? undefined : first }] };
}

/** Space left above a destination, points. */
const HEADROOM = 6;

function destinationOf(tagger: Tagger, id: NodeId): PdfValue {
  const { place } = tagger.element(id);
  if (place === undefined) throw new Error(`Cannot lead to \`${id}\`, expected an element with content`);
  return [place.page, 'XYZ', place.x, place.pageHeight - Math.max(0, place.y - HEADROOM), null];
}

/** Nodes that links inside the document lead to. */
function linkTargets(element: TagElement): readonly NodeId[] {
  const own = element.link !== undefined && 'to' in element.link ? [element.link.to] : [];
  const added = element.kids.flatMap((kid) => (kid.type === 'element' ? [kid.element] : []));
  return [...own, ...[...element.children, ...added].flatMap(linkTargets)];
}

interface OutlineItem {
  readonly entry: OutlineEntry;
  readonly reference: PdfReference;
  readonly children: OutlineItem[];
}

/** Nests the entries by level and writes them, all open (ISO 32000-1, 12.3.3). */
function writeOutline(pdf: PdfDocument, tagger: Tagger, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return;
  const top: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const entry of entries) {
    while (open.length > 0 && (open[open.length - 1]?.entry.level ?? 0) >= entry.level) open.pop();
    const item = { entry, reference: pdf.reference(), children: [] };
    (open[open.length - 1]?.children ?? top).push(item);
    open.push(item);
  }
  const write = (items: readonly OutlineItem[], parent: PdfReference): PdfDictionary => {
    items.forEach(({ entry, reference, children }, index) => {
      const below = children.length === 0 ? {} : write(children, reference);
      Object.assign(reference.data, {
        Title: textString(entry.title),
        Parent: parent,
        Prev: items[index - 1]?.reference,
        Next: items[index + 1]?.reference,
        ...below,
        Dest: textString(destinationName(entry.node)),
        SE: tagger.element(entry.node).reference,
      });
      reference.end();
    });
    return { First: items[0]?.reference, Last: items[items.length - 1]?.reference, Count: countOf(items) };
  };
  Object.assign(pdf.outline.data, { Type: 'Outlines', ...write(top, pdf.outline) });
  pdf.catalog['Outlines'] = pdf.outline;
}

const countOf = (items: readonly OutlineItem[]): number => items.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
