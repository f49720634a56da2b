// An HTML page to the words of its article; offsets stay those of the decoded file.
import { Readability } from '@mozilla/readability';
import { decodeText } from '../decode-text.js';
import type { Extraction, Omission } from '../types.js';
import { toView, type ViewBlock } from '../view-block.js';
import { collectBlocks } from './collect-blocks.js';
import { type DomElement, type DomNode, type ParsedHtml, parseToDom } from './parse-html.js';
import { readHtmlMetadata } from './read-html-metadata.js';
import { takePullQuotes } from './take-pull-quotes.js';

/** Articles shorter than this, in characters, are compared with the whole page. */
const SHORT = 1200;
/** The whole page counts where it has this many times the prose of the article. */
const MUCH_MORE = 2;
const PROSE = 80;

/** Reads an HTML file: the article by Readability, else everything that is no navigation. */
export function extractHtml(bytes: Uint8Array): Extraction {
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if (!('text' in decoded)) return { failure: 'undecodable', detail: `byte ${decoded.offset} fits no encoding` };
  const html = parseToDom(decoded.text);
  const metadata = readHtmlMetadata(html.document);
  const pulled = takePullQuotes(html);
  const whole = collectWhole(html);
  const article = findArticle(html);
  const isPoor = article === null || (amount(article.blocks) < SHORT && amount(whole.blocks) > amount(article.blocks) * MUCH_MORE);
  const { blocks, omitted } = isPoor ? whole : article;
  return {
    text: decoded.text,
    reading: { reader: 'html-1', encoding: decoded.encoding, isEncodingGuessed: decoded.isGuessed },
    metadata,
    view: toView(blocks, [...omitted, ...pulled]),
  };
}

interface Collected {
  readonly blocks: readonly ViewBlock[];
  readonly omitted: readonly Omission[];
}

/** Characters of prose. */
const amount = (blocks: readonly ViewBlock[]): number =>
  blocks.reduce((sum, { units }) => sum + (units.length >= PROSE ? units.length : 0), 0);

/** What the file says in its head about its encoding (HTML Standard, 13.2.3.2). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta\s[^>]{0,300}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml\s[^>]{0,200}?encoding=["']([\w:.-]{2,40})/.exec(head)?.[1]
  );
}

/** Parts of a page that are no text, where nobody says which part is the article. */
const AROUND =
  'nav, header, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [aria-hidden="true"]';

function collectWhole(html: ParsedHtml): Collected {
  const around = new Set<DomNode>(html.document.body.querySelectorAll(AROUND));
  // Some systems wrap the page in a form, and articles have headers of their own.
  for (const node of [...around])
    if ((node.textContent ?? '').length * 2 > (html.document.body.textContent ?? '').length) around.delete(node);
  return collectBlocks(html.document.body, html, around);
}

/** The article's blocks; null where Readability finds none. Changes the tree. */
function findArticle(html: ParsedHtml): Collected | null {
  keepNodes(html);
  // Readability's types name a browser's document; linkedom's has what it needs.
  const readable = new Readability<DomNode>(html.document as never, {
    serializer: (node) => node as unknown as DomNode,
    charThreshold: 300,
  });
  const content = readable.parse()?.content;
  return content === null || content === undefined ? null : collectBlocks(content, html);
}

/**
 * Readability keeps the body as a string of HTML and parses it again for each further try; text nodes made then know no
 * source. So here the string is a word, and what it brings back are copies that know theirs.
 */
function keepNodes(html: ParsedHtml): void {
  const { body } = html.document;
  let kept = body;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = copyNode(body, html);
      return 'kept';
    },
    set: () => {
      for (const child of [...body.childNodes]) body.removeChild(child);
      for (const child of [...copyNode(kept, html).childNodes]) body.appendChild(child);
    },
  });
}

/** A copy of a tree whose nodes know the same source ranges. */
function copyNode(node: DomElement, { places, ranges }: ParsedHtml): DomElement {
  const copy = node.cloneNode(true);
  const pending: (readonly [DomNode, DomNode])[] = [[node, copy]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [from, to] = pair;
    const place = places.get(from);
    const range = ranges.get(from);
    if (place !== undefined) places.set(to, place);
    if (range !== undefined) ranges.set(to, range);
    const copies = [...to.childNodes];
    for (const [index, child] of [...from.childNodes].entries()) {
      const other = copies[index];
      if (other !== undefined) pending.push([child, other]);
    }
  }
  return copy;
}
