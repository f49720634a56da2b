// The clickable areas of links.
import type { Rect } from '../../base/geometry.js';
import { destinationName } from './build-structure.js';
import type { Tagger } from './create-tagger.js';
import { textString } from './pdfkit-adapter.js';
import type { TagElement } from './tag-element.js';

/** Bit 3 of an annotation's flags: it is printed with its page, which PDF/A demands (ISO 19005-3, 6.3.2). */
const PRINT = 4;

/** Lays a link annotation over a box of the current page; `Contents` says where it leads (ISO 14289-1, 7.18.5). */
export function addLinkAnnotation(tagger: Tagger, element: TagElement, { x, y, width, height }: Rect, pageHeight: number): void {
  const { link } = element;
  if (link === undefined)
    throw new Error(`Cannot make a link of element \`${element.id ?? element.tag}\`, expected one that leads somewhere`);
  const action = 'url' in link ? { S: 'URI', URI: textString(asciiUrl(link.url)) } : { S: 'GoTo', D: textString(destinationName(link.to)) };
  tagger.annotate(element, {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, pageHeight - y - height, x + width, pageHeight - y],
    Border: [0, 0, 0],
    F: PRINT,
    Contents: textString(link.label || ('url' in link ? link.url : link.to)),
    A: action,
  });
}

/** A URI action holds ASCII (ISO 32000-1, 12.6.4.7): other characters are percent-encoded as UTF-8. */
function asciiUrl(url: string): string {
  return url.replace(/\p{Cs}/gu, '').replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
