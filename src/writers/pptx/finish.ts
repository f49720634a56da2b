// The last step over a deck: repairs of what generators and templates get wrong, then one reproducible archive.
import { cleanText } from './clean-text.js';
import { DECORATIVE } from './decorative.js';
import { type OfficePackage, openPart, presentationOf, zipPackage } from './package.js';
import { setLanguage } from './set-language.js';
import { childAt, childrenOf, descendantsOf, type Element, elementFromXml, removeElement, rootOf } from './xml.js';

/** The order of the children of `p:presentation` (ECMA-376 part 1, 19.2.1.26). */
const PRESENTATION_ORDER = [
  'sldMasterIdLst',
  'notesMasterIdLst',
  'handoutMasterIdLst',
  'sldIdLst',
  'sldSz',
  'notesSz',
  'smartTags',
  'embeddedFontLst',
  'custShowLst',
  'photoAlbum',
  'custDataLst',
  'kinsoku',
  'defaultTextStyle',
  'modifyVerifier',
  'extLst',
];

function orderPresentation(root: Element): void {
  const position = (element: Element): number => PRESENTATION_ORDER.indexOf(element.localName ?? '');
  const sorted = childrenOf(root).toSorted((first, second) => position(first) - position(second));
  for (const element of sorted) root.appendChild(element);
}

/** White space between elements; only `a:t` holds text. */
function dropSpace(element: Element): void {
  if (element.localName === 't') return;
  for (let node = element.firstChild; node !== null; ) {
    const next = node.nextSibling;
    if (node.nodeType === node.TEXT_NODE) element.removeChild(node);
    node = next;
  }
  for (const child of childrenOf(element)) dropSpace(child);
}

/** A paragraph has one set of properties, in front. */
function keepFirstProperties(root: Element): void {
  for (const paragraph of descendantsOf(root, 'p')) for (const extra of childrenOf(paragraph, 'pPr').slice(1)) removeElement(extra);
}

/** A placeholder without words would show its prompt to whoever opens the deck. */
function dropEmptyPlaceholders(root: Element): void {
  for (const shape of descendantsOf(root, 'sp')) {
    const empty = (shape.textContent ?? '').trim() === '' && descendantsOf(shape, 'fld').length === 0;
    if (childAt(shape, 'nvSpPr', 'nvPr', 'ph') !== undefined && empty) removeElement(shape);
  }
}

/** A shape with neither words nor a description is decoration, and says so. */
function markDecoration(root: Element): void {
  for (const shape of descendantsOf(root, 'sp', 'pic', 'cxnSp')) {
    const [properties] = descendantsOf(shape, 'cNvPr');
    if (properties === undefined || properties.ownerDocument === null) continue;
    const speaks = (shape.textContent ?? '').trim() !== '' || (properties.getAttribute('descr') ?? '').trim() !== '';
    const placeholder = descendantsOf(shape, 'ph').length > 0;
    if (speaks || placeholder || descendantsOf(properties, 'decorative').length > 0) continue;
    properties.appendChild(elementFromXml(properties.ownerDocument, DECORATIVE));
  }
}

/** Shape ids are unique on a slide, and so are names, or nobody can tell shapes apart in the selection pane. */
function numberShapes(root: Element): void {
  const used = new Map<string, number>();
  descendantsOf(root, 'cNvPr').forEach((properties, position) => {
    properties.setAttribute('id', String(position + 1));
    if (position === 0) return; // the tree itself, which has no name
    const name = cleanText(properties.getAttribute('name') ?? '').trim() || 'Shape';
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    properties.setAttribute('name', count === 1 ? name : `${name} (${count})`);
  });
}

const SLIDE = /^ppt\/slides\/[^/]+\.xml$/;
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;

function repair(part: string, root: Element, language: string): void {
  dropSpace(root);
  keepFirstProperties(root);
  // Runs of a slide know their own language; the notes pages still carry the generator's.
  setLanguage(root, language, NOTES.test(part) ? 'all' : 'missing');
  if (!SLIDE.test(part)) return;
  dropEmptyPlaceholders(root);
  markDecoration(root);
  numberShapes(root);
}

/**
 * Repairs a package in place and packs it; `language` is BCP 47.
 * Types of missing parts and directory entries are gone already: `package.ts` writes neither.
 */
export function finish(target: OfficePackage, language: string): Uint8Array {
  for (const part of target.parts.keys()) {
    if (SLIDE.test(part) || NOTES.test(part)) repair(part, rootOf(openPart(target, part)), language);
  }
  orderPresentation(rootOf(openPart(target, presentationOf(target))));
  return zipPackage(target);
}
