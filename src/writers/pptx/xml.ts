// Reading, searching and writing the XML of a package.
import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8 } from 'fflate';
import { createMemory } from '../../base/remember.js';
import { cleanText } from './clean-text.js';

/** The two kinds of node that the writer handles. */
export type { Document, Element } from '@xmldom/xmldom';

/** The namespaces of a presentation by their usual prefixes (ECMA-376 part 1). */
export const NAMESPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

/** The declarations of the usual prefixes, for the root element of a part. */
export const DECLARATIONS = `xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}" xmlns:p="${NAMESPACES.p}"`;

/** The line that every XML part begins with. */
export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Warnings are about text that means what it says, such as U+FFFD; they would go to the console. */
function onError(level: 'error' | 'warning' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(`XML part cannot be read: ${message}`);
}

/** Parses an XML part; a malformed one is a bug and throws. */
export function parseXml(part: Uint8Array | string): Document {
  return new DOMParser({ onError, locator: false }).parseFromString(typeof part === 'string' ? part : strFromU8(part), 'text/xml');
}

/** The root element of a document; every parsed part has one. */
export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new Error('XML part without a root element');
  return document.documentElement;
}

/** Serialises a document to the bytes of a part. */
export function serializeXml(document: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(rootOf(document));
  return strToU8(XML_HEADER + text);
}

/** The bytes of a part written by hand; `body` is its root element. */
export const partFromXml = (body: string): Uint8Array => strToU8(XML_HEADER + body);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The child elements of an element, or those with one local name. */
export function childrenOf(parent: Element, name?: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

/** The element reached by taking the first child of each local name in turn. */
export function childAt(parent: Element, ...path: readonly string[]): Element | undefined {
  let current: Element | undefined = parent;
  for (const name of path) {
    if (current === undefined) return undefined;
    current = childrenOf(current, name)[0];
  }
  return current;
}

/** The same as `childAt` where the element is known to be there. */
export function requireChild(parent: Element, ...path: readonly string[]): Element {
  const found = childAt(parent, ...path);
  if (found === undefined) throw new Error(`Element ${parent.nodeName} has no ${path.join('/')}`);
  return found;
}

/** All elements below an element with one of the local names, in document order. */
export function descendantsOf(parent: Element, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (node.localName !== null && names.includes(node.localName)) found.push(node);
      visit(node);
    }
  };
  visit(parent);
  return found;
}

/** Removes an element from its parent. */
export function removeElement(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Removes everything inside an element. */
export function clearElement(element: Element): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
}

const USUAL_DECLARATIONS = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

/** Pieces of XML parsed before: a deck says the same few hundred thousands of times. They are only ever copied. */
const pieces = createMemory<Element>(1000);

/** Makes one element of a document from a piece of XML with the usual prefixes. */
export function elementFromXml(document: Document, xml: string): Element {
  const piece = pieces(xml, () => {
    const [element] = childrenOf(rootOf(parseXml(`<wrapper ${USUAL_DECLARATIONS.join(' ')}>${xml}</wrapper>`)));
    if (element === undefined) throw new Error('No element in a piece of XML');
    return element;
  });
  return copyInto(document, piece);
}

/** A copy of an element that holds elements and text only; xmldom's own `importNode` takes seven times as long. */
function copyInto(document: Document, source: Element): Element {
  const copy = document.createElementNS(source.namespaceURI, source.nodeName);
  for (const { namespaceURI, name, value } of source.attributes) {
    if (namespaceURI === null) copy.setAttribute(name, value);
    else copy.setAttributeNS(namespaceURI, name, value);
  }
  for (let node = source.firstChild; node !== null; node = node.nextSibling) {
    copy.appendChild(isElement(node) ? copyInto(document, node) : document.createTextNode(node.nodeValue ?? ''));
  }
  return copy;
}

/** The document that an element belongs to. */
export function documentOf(element: Element): Document {
  if (element.ownerDocument === null) throw new Error('Element without a document');
  return element.ownerDocument;
}

/** Text made fit for XML content and attribute values: cleaned and escaped. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;');
}

/** Writes attributes, leaving out those without a value. */
export function attributesXml(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
