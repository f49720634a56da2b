// A Word file to its text: headings, paragraphs and lists; notes, tables and captions aside.
import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { collectBlocks } from '../html/collect-blocks.js';
import { parseToDom } from '../html/parse-html.js';
import { standsOnTop } from '../stands-on-top.js';
import { type TextBlock, toSource } from '../to-source.js';
import type { DeclaredMetadata, Extraction } from '../types.js';
import { unpackDocx } from './unpack-docx.js';

/** Word's own styles by name; mammoth knows the headings. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/** Reads a .docx file. Pictures and whatever it links to are never opened. */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const unpacked = unpackDocx(bytes);
  if ('failure' in unpacked) return unpacked;
  // Only what was unpacked within the limits goes on to the parser.
  const safe = Buffer.from(zipSync({ ...unpacked.parts }, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer: safe },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const source = toSource(toBlocks(value));
  return {
    ...source,
    reading: { reader: 'docx-1', encoding: null, isEncodingGuessed: false },
    metadata: toMetadata(unpacked.parts['docProps/core.xml'], source.text),
  };
}

/** Blocks of mammoth's HTML in order, those that are left out among them. */
function toBlocks(html: string): readonly TextBlock[] {
  const dom = parseToDom(html);
  const { blocks, omitted } = collectBlocks(dom.document.body, dom);
  const placed = [
    ...blocks.map(({ kind, units, starts }) => ({ kind, text: units.join(''), at: starts[0] ?? 0 })),
    ...omitted
      .filter(({ kind }) => kind !== 'footnote-mark')
      .map(({ kind, start, end }) => ({ kind, text: plainText(html.slice(start, end)), at: start })),
  ];
  return placed.sort((a, b) => a.at - b.at);
}

/** The words of mammoth's HTML, which escapes three characters. */
const plainText = (html: string): string =>
  html
    .replace(/<\/t[dh]>(?=<t[dh])/g, ' | ')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s*↑\s*$/, '');

/** The title, where the text begins with it: templates leave theirs behind. */
function toMetadata(core: Uint8Array | undefined, text: string): DeclaredMetadata {
  const xml = core === undefined ? '' : new TextDecoder().decode(core.subarray(0, 50_000));
  const title = plainText(/<dc:title>([^<]{1,400})<\/dc:title>/.exec(xml)?.[1] ?? '').trim();
  return standsOnTop(title, text) ? { title } : {};
}
