// HTML to a tree that Readability can work on, in which every text node knows the source range of each of its characters.
import { parseHTML } from 'linkedom';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The little of a DOM node that we use. */
export interface DomNode {
  readonly nodeType: number;
  /** In capitals for HTML elements, `#text` for text. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly appendChild: (node: DomNode) => void;
  readonly removeChild: (node: DomNode) => void;
  readonly cloneNode: (isDeep: boolean) => DomElement;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

export interface DomDocument {
  readonly head: DomElement;
  readonly body: DomElement;
  readonly documentElement: DomElement;
  readonly createElement: (name: string) => DomElement;
  readonly createTextNode: (text: string) => DomNode;
}

/** Source range of each unit of a text node. */
export interface TextPlace {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface ParsedHtml {
  readonly document: DomDocument;
  readonly places: WeakMap<DomNode, TextPlace>;
  /** Source ranges of elements, for what is left out. */
  readonly ranges: WeakMap<DomNode, { readonly start: number; readonly end: number }>;
}

/** Elements nested deeper are put beside their parents, as browsers do. */
const DEEPEST = 256;
/** Elements that hold no words; their text is kept for metadata only where it is data. */
const WORDLESS = new Set([
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'select',
  'noscript',
  'textarea',
]);
/** Attributes that Readability or we look at. */
const ATTRIBUTES = new Set(
  'id class role style itemprop itemtype rel property name content href src hidden aria-hidden aria-modal lang xml:lang dir type datetime pubdate alt title colspan rowspan summary width height border datatable'.split(
    ' ',
  ),
);

/** Parses a decoded HTML file. Never throws for what the file holds. */
export function parseToDom(text: string): ParsedHtml {
  const tree = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  // The types of linkedom need those of a browser; ours name what we use of it.
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>') as unknown as { document: DomDocument };
  const places: ParsedHtml['places'] = new WeakMap();
  const ranges: ParsedHtml['ranges'] = new WeakMap();
  const html = tree.childNodes.find((node): node is Tree.Element => node.nodeName === 'html');
  const pending: { readonly node: Tree.ChildNode; readonly parent: DomElement; readonly depth: number }[] = [];
  const push = (nodes: readonly Tree.ChildNode[], parent: DomElement, depth: number): void => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node !== undefined) pending.push({ node, parent, depth });
    }
  };
  for (const part of html?.childNodes ?? []) {
    if (!('tagName' in part)) continue;
    const target = part.tagName === 'head' ? document.head : document.body;
    copyAttributes(part, target);
    push(part.childNodes, target, 0);
  }
  if (html !== undefined) copyAttributes(html, document.documentElement);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, parent, depth } = next;
    if (node.nodeName === '#text' && 'value' in node) {
      const made = document.createTextNode(node.value);
      parent.appendChild(made);
      const location = node.sourceCodeLocation;
      if (location !== null && location !== undefined)
        places.set(made, placeUnits(text, location.startOffset, location.endOffset, node.value));
    } else if ('tagName' in node) {
      if (WORDLESS.has(node.tagName) || (node.tagName === 'script' && !isData(node))) continue;
      const made = document.createElement(node.tagName);
      copyAttributes(node, made);
      parent.appendChild(made);
      const location = node.sourceCodeLocation;
      if (location !== null && location !== undefined) ranges.set(made, { start: location.startOffset, end: location.endOffset });
      push(node.childNodes, depth >= DEEPEST ? parent : made, depth + 1);
    }
  }
  return { document, places, ranges };
}

/** Scripts are data only where they describe the page. */
const isData = ({ attrs }: Tree.Element): boolean =>
  attrs.some(({ name, value }) => name === 'type' && /^application\/ld\+json\b/i.test(value.trim()));

function copyAttributes({ attrs }: Tree.Element, target: DomElement): void {
  for (const { name, value } of attrs) if (ATTRIBUTES.has(name)) target.setAttribute(name, value);
}

const ENTITY = /&(?:#x[\da-f]{1,8}|#\d{1,10}|[a-z][a-z\d]{1,40});?/iy;

/** The source range of each unit of a parsed text: entities, line ends and tags between merged pieces account for differences. */
function placeUnits(source: string, start: number, end: number, value: string): TextPlace {
  const starts: number[] = [];
  const ends: number[] = [];
  let from = start;
  for (let at = 0; at < value.length && from < end; ) {
    const unit = source.charAt(from);
    if (unit === '&') {
      const { length, reads } = entityAt(source, from, end);
      if (reads !== '' && value.startsWith(reads, at)) {
        for (let count = 0; count < reads.length; count += 1) {
          starts.push(from);
          ends.push(from + length);
        }
        at += reads.length;
        from += length;
        continue;
      }
    }
    if (unit === value.charAt(at) || (unit === '\r' && value.charAt(at) === '\n')) {
      const length = source.startsWith('\r\n', from) ? 2 : 1;
      starts.push(from);
      ends.push(from + length);
      at += 1;
      from += length;
    } else if (unit === '<') {
      const close = source.indexOf('>', from);
      from = close === -1 ? end : close + 1;
    } else from += 1;
  }
  while (starts.length < value.length) {
    starts.push(end);
    ends.push(end);
  }
  return { starts, ends };
}

const known = new Map<string, string>();

/** What a character reference reads, and how much of the source it takes: of `&notit;` only `&not` is one. */
function entityAt(source: string, at: number, end: number): { readonly length: number; readonly reads: string } {
  ENTITY.lastIndex = at;
  const written = ENTITY.exec(source)?.[0].slice(0, end - at) ?? '';
  if (written === '') return { length: 1, reads: '&' };
  let reads = known.get(written);
  if (reads === undefined) {
    const [node] = parseFragment(written).childNodes;
    reads = node !== undefined && 'value' in node ? node.value : written;
    if (known.size < 5000) known.set(written, reads);
  }
  if (reads === written) return { length: 1, reads: '&' };
  if (reads.length === 1) return { length: written.length, reads };
  let shared = 0;
  while (shared < reads.length && shared < written.length - 1 && reads.at(-1 - shared) === written.at(-1 - shared)) shared += 1;
  return { length: written.length - shared, reads: reads.slice(0, reads.length - shared) };
}
