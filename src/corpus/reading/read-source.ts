// A file of the corpus to text, by its ending.
import type { Outcome } from '../../base/diagnostic.js';
import * as messages from '../messages.js';
import type { SourceFile } from '../types.js';
import { decodeText } from './decode-text.js';
import { readMarkdown } from './markdown/read-markdown.js';
import type { Reading, SourceText } from './types.js';

/** Readers by file ending; those of html, pdf and docx run elsewhere and hand over what they found. */
const READERS: ReadonlyMap<string, 'text' | 'markdown' | 'csv' | 'html' | 'pdf' | 'docx'> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
]);

/** The ending of a path in lower case, without the dot; empty where there is none. */
export const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** True for files that `extractDocument` must have read before the corpus is. */
export function needsExtraction(path: string): boolean {
  const reader = READERS.get(endingOf(path));
  return reader === 'html' || reader === 'pdf' || reader === 'docx';
}

/** Reads one file; `shown` is its path for messages. Reports `corpus/*`. */
export function readSource({ path, bytes, extracted }: SourceFile, shown: string): Outcome<SourceText> {
  const reader = READERS.get(endingOf(path));
  if (reader === undefined) return { diagnostics: [messages.unreadFormat(shown, endingOf(path))] };
  if (reader === 'html' || reader === 'pdf' || reader === 'docx') {
    if (extracted === undefined) return { diagnostics: [messages.notExtracted(shown)] };
    if ('failure' in extracted) return { diagnostics: [messages.unreadableFile(shown, extracted)] };
    return withNote(extracted, shown);
  }
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) {
    const line = bytes.subarray(0, decoded.offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
    return { diagnostics: [messages.unreadable({ file: shown, line, column: 1 }, decoded.offset, decoded.reason, guessFormat(bytes))] };
  }
  const reading: Reading = { reader: `${reader}-1`, encoding: decoded.encoding, isEncodingGuessed: decoded.isGuessed };
  const { text } = decoded;
  return withNote({ text, reading, ...(reader === 'markdown' ? readMarkdown(text) : { metadata: {} }) }, shown);
}

/** The text, with a note where its encoding is a guess. */
function withNote(source: SourceText, shown: string): Outcome<SourceText> {
  const { encoding, isEncodingGuessed } = source.reading;
  const isNoted = isEncodingGuessed && encoding !== null;
  return { value: source, diagnostics: isNoted ? [messages.guessedEncoding({ file: shown, line: 1, column: 1 }, encoding)] : [] };
}

/** What bytes that are no text may be. */
function guessFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (head === '%PDF') return 'a PDF; give it the ending .pdf';
  if (head.startsWith('PK')) return 'a Word or zip file; give a Word file the ending .docx';
  return head.startsWith('\u00d0\u00cf\u0011\u00e0') ? 'an old Word file; save it as .docx' : null;
}
