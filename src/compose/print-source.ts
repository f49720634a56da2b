// How a document is named: on a source line, under a quotation, in an endnote.

import { printDate } from '../base/print-date.js';
import type { CorpusDocument } from '../corpus/types.js';
import type { Quotation } from '../evidence/types.js';
import type { PrintedWord } from './printed-words.js';

/** Longest title on a source line, characters. */
const SHORT_TITLE = 40;

/** `Epstein (23 Oct 2025)`, or a shortened title where nobody signed. */
export function printShortSource(document: CorpusDocument, language: string, word: PrintedWord): string {
  const authors = document.authors.map((author) => surname(author.name));
  const name = authors.length === 0 ? `“${shorten(document.title)}”` : authors.join(', ');
  return `${name} (${printDocumentDate(document, 'short', language, word)})`;
}

/** Author where there is one, title, publisher and date in full. */
export function printFullSource(document: CorpusDocument, language: string, word: PrintedWord): string {
  const authors = document.authors.length === 0 ? [] : [document.authors.map((author) => author.name).join(', ')];
  const title = document.title.startsWith('[') ? document.title : `“${document.title}”`;
  return [
    ...authors,
    title,
    ...(document.publisher === null ? [] : [document.publisher]),
    printDocumentDate(document, 'long', language, word),
  ].join(', ');
}

/** The date with what is known of it: stated, inferred or unknown. */
export function printDocumentDate(document: CorpusDocument, style: 'long' | 'short', language: string, word: PrintedWord): string {
  if (document.date === null) return word('undated');
  const date = printDate(document.date, style, language, word);
  return document.dateStatus === 'stated' ? date : `${date}, ${word('inferred')}`;
}

/** `Aliyev, as quoted in …`, `Gurbanov, …` for an author's own words, or the document alone. */
export function printAttribution(quotation: Quotation, document: CorpusDocument, language: string, word: PrintedWord): string {
  const source = printShortSource(document, language, word);
  const { speaker } = quotation;
  if (speaker === null) return source;
  return isByAuthor(quotation, document)
    ? `${speaker} (${printDocumentDate(document, 'short', language, word)})`
    : word('as-quoted-in', { speaker, source });
}

/** Whether an author of the document speaks for himself. */
export const isByAuthor = ({ speaker }: Quotation, document: CorpusDocument): boolean =>
  speaker !== null && document.authors.some((author) => author.name.includes(speaker) || speaker.includes(surname(author.name)));

/** Words in quotation marks, with the source's own inside them, unless one pair of its marks holds them all. */
export const inMarks = (words: string): string => (/^[“"][^“”"]*[”"]$/u.test(words) ? `“${words.slice(1, -1)}”` : `“${words}”`);

/** The family name: the last word before any comma or degree. */
function surname(name: string): string {
  const [main = name] = name.split(',');
  return main.trim().split(/\s+/u).at(-1) ?? main;
}

function shorten(title: string): string {
  const bare = title.replace(/^\[|\]$/gu, '');
  if (bare.length <= SHORT_TITLE) return bare;
  const cut = bare.slice(0, SHORT_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}
