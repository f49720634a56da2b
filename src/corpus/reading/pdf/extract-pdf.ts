// A PDF to its running text: pages to lines, lines to paragraphs; running heads, page numbers, tables and notes aside.
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { standsOnTop } from '../stands-on-top.js';
import { type TextBlock, toSource } from '../to-source.js';
import type { DeclaredMetadata, Extraction } from '../types.js';
import { findLines } from './find-lines.js';
import { findPageFurniture, isNoteStart } from './find-page-furniture.js';
import { joinLines, type Measures } from './join-lines.js';
import { joinWords, wordsOf } from './join-words.js';
import { loadPdfjs } from './load-pdfjs.js';
import type { Line, Page, Run } from './types.js';

/** More pages than this are no article. */
const MOST_PAGES = 1500;

/** Reads a PDF; `onPage` hears of every page. Scripts, forms, fonts and pictures in it are never run or drawn. */
export async function extractPdf(bytes: Uint8Array, onPage: () => void = () => {}): Promise<Extraction> {
  const { getDocument } = await loadPdfjs();
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      return { failure: 'too-large', detail: `it has ${document.numPages} pages, expected at most ${MOST_PAGES}` };
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [left = 0, bottom = 0, , top = 0] = page.view;
      const runs = items.flatMap((item) => ('str' in item ? toRun(item, left) : []));
      pages.push({ lines: findLines(runs, number), top, bottom });
      page.cleanup();
      onPage();
    }
    const { info } = await document.getMetadata();
    const source = toSource(toBlocks(pages));
    const metadata = toMetadata(info, source.text);
    return { ...source, reading: { reader: 'pdf-1', encoding: null, isEncodingGuessed: false }, metadata };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { failure: 'locked', detail: 'it asks for a password' };
    throw error;
  } finally {
    await task.destroy();
  }
}

/** A run; nothing for text that is turned. */
function toRun({ str, transform, width, fontName }: TextItem, left: number): readonly Run[] {
  // pdf.js gives the six numbers of a matrix.
  const [a, b, c, d, x, y] = transform as readonly number[];
  const size = Math.hypot(c ?? 0, d ?? 0);
  if (Math.abs(b ?? 0) > Math.abs(a ?? 0) * 0.1 || size === 0) return [];
  return [{ text: str, x: (x ?? 0) - left, y: y ?? 0, width, size: Math.round(size * 10) / 10, font: fontName }];
}

function toBlocks(pages: readonly Page[]): readonly TextBlock[] {
  const all = pages.flatMap(({ lines }) => lines);
  const size = mostCommon(all, (line) => line.size) ?? 10;
  const { running, notes } = findPageFurniture(pages, size);
  const body = all.filter((line) => !running.has(line) && !notes.has(line));
  const words = wordsOf(all.map(({ text }) => text));
  return [
    ...joinLines(body, measure(body, size), words),
    ...toNotes(
      all.filter((line) => notes.has(line)),
      words,
    ),
  ];
}

/** Notes of all pages stand behind the text, so that a sentence may run over the end of a page. */
function toNotes(lines: readonly Line[], words: ReadonlySet<string>): readonly TextBlock[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (groups.length === 0 || isNoteStart(line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => ({
    kind: 'footnote',
    text: joinWords(
      group.map(({ text }) => text),
      words,
    ),
  }));
}

function measure(lines: readonly Line[], size: number): Measures {
  const font = mostCommon(lines, (line) => line.font) ?? '';
  const drops = lines.flatMap((line, index) => {
    const previous = lines[index - 1];
    const drop =
      previous === undefined || previous.page !== line.page || previous.size !== size || line.size !== size ? 0 : previous.y - line.y;
    return drop > size * 0.8 && drop < size * 3 ? [Math.round((drop / size) * 20) / 20] : [];
  });
  const counts = new Map<number, number>();
  for (const drop of drops) counts.set(drop, (counts.get(drop) ?? 0) + 1);
  // Of distances about as common the smaller one is between lines, the other between paragraphs.
  const most = Math.max(0, ...counts.values());
  const leading = Math.min(...[...counts].filter(([, count]) => count >= most * 0.5).map(([drop]) => drop), 2.5);
  const rights = new Map<string, number>();
  const column = (line: Line): string => `${line.page}:${Math.round(line.left / 60)}`;
  for (const line of lines) rights.set(column(line), Math.max(rights.get(column(line)) ?? 0, line.right));
  return { size, font, leading: counts.size === 0 ? 1.2 : leading, rightOf: (line) => rights.get(column(line)) ?? line.right };
}

/** The value that most characters have. */
function mostCommon<T>(lines: readonly Line[], keyOf: (line: Line) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const line of lines) weights.set(keyOf(line), (weights.get(keyOf(line)) ?? 0) + line.text.length);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Title and language; the title counts only where the text begins with it: many are names of files or templates. */
function toMetadata(info: object, text: string): DeclaredMetadata {
  const fields = new Map(Object.entries(info));
  const line = (name: string): string => {
    const value: unknown = fields.get(name);
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  const title = line('Title');
  const language = line('Language');
  return {
    ...(standsOnTop(title, text) ? { title } : {}),
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? { language } : {}),
  };
}
