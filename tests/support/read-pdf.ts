// Reads PDF files back for tests: with pdf-lib what is written, exactly; with pdf.js what a viewer makes of it.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A file opened with pdf-lib, with short ways to its objects. */
export interface RawPdf {
  readonly document: PDFDocument;
  /** The value below an object along names and indices, references followed. */
  at(from: PDFObject | undefined, ...path: readonly (string | number)[]): PDFObject | undefined;
  readonly catalog: PDFDict;
}

export async function openRaw(bytes: Uint8Array): Promise<RawPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const follow = (object: PDFObject | undefined): PDFObject | undefined =>
    object instanceof PDFRef ? document.context.lookup(object) : object;
  const step = (object: PDFObject | undefined, key: string | number): PDFObject | undefined => {
    if (typeof key === 'number') return object instanceof PDFArray ? follow(object.get(key)) : undefined;
    const dictionary = object instanceof PDFRawStream ? object.dict : object;
    return dictionary instanceof PDFDict ? follow(dictionary.get(PDFName.of(key))) : undefined;
  };
  return { document, catalog: document.catalog, at: (from, ...path) => path.reduce(step, follow(from)) };
}

/** Text, name or number of an object as a string. */
export function readValue(object: PDFObject | undefined): string | undefined {
  if (object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName) return object.decodeText();
  return object instanceof PDFNumber ? String(object.asNumber()) : undefined;
}

export function streamText(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream)) throw new Error('Expected a stream');
  return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
}

/** The content streams of all pages, decoded. */
export async function contentStreams(bytes: Uint8Array): Promise<readonly string[]> {
  const { document, at } = await openRaw(bytes);
  return document.getPages().map((page) => streamText(at(page.node, 'Contents')));
}

/** Characters shown by each marked-content sequence: `page object/MCID` → text; artifacts under `artifact`. */
function markedTexts({ document, at }: RawPdf): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const page of document.getPages()) {
    const unicode = new Map<string, readonly string[]>();
    let font: readonly string[] = [];
    let key = 'untagged';
    for (const [token, mcid, fontName, codes] of streamText(at(page.node, 'Contents')).matchAll(
      /\/MCID (\d+)>> BDC|\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|\/Artifact|EMC/g,
    )) {
      if (mcid !== undefined) key = `${page.ref.objectNumber}/${mcid}`;
      else if (token === '/Artifact') key = 'artifact';
      else if (token === 'EMC') key = 'untagged';
      else if (fontName !== undefined) {
        if (!unicode.has(fontName)) unicode.set(fontName, toUnicode(streamText(at(page.node, 'Resources', 'Font', fontName, 'ToUnicode'))));
        font = unicode.get(fontName) ?? [];
      } else if (codes !== undefined)
        texts.set(
          key,
          (texts.get(key) ?? '') + (codes.match(/.{4}/g) ?? []).map((code) => font[Number.parseInt(code, 16)] ?? '\uFFFD').join(''),
        );
    }
  }
  return texts;
}

/** Characters by glyph code from the ranges of a ToUnicode map. */
function toUnicode(map: string): readonly string[] {
  const ranges = map.slice(map.indexOf('beginbfrange'), map.indexOf('endbfrange'));
  return [...ranges.matchAll(/\[(.*?)\]/gs)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/<([^>]*)>/g)].map(([, hex]) =>
      String.fromCharCode(
        ...(hex ?? '')
          .trim()
          .split(' ')
          .map((unit) => Number.parseInt(unit, 16)),
      ),
    ),
  );
}

/** An element of the structure tree as written: its tag, its own text and Link objects among its children, attributes. */
export interface ReadElement {
  readonly tag: string;
  readonly kids: readonly (string | ReadElement)[];
  readonly alt?: string;
  readonly language?: string;
  readonly id?: string;
  /** Read instead of what it holds. */
  readonly actualText?: string;
  /** Names of the files associated with it. */
  readonly files?: readonly string[];
  /** Entries of its attribute object as strings. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The structure tree below its root, in the order in which it is written. */
export async function readStructure(
  bytes: Uint8Array,
): Promise<{ readonly root: ReadElement; readonly artifacts: string; readonly untagged: string }> {
  const raw = await openRaw(bytes);
  const texts = markedTexts(raw);
  const { at } = raw;
  const content = (page: PDFObject | undefined, mcid: string | undefined): string =>
    texts.get(`${page instanceof PDFRef ? page.objectNumber : '?'}/${mcid}`) ?? '';
  const visit = (object: PDFObject | undefined): ReadElement => {
    if (!(object instanceof PDFDict)) throw new Error('Expected a structure element');
    const kid = (each: PDFObject): string | ReadElement => {
      const resolved = at(each);
      if (resolved instanceof PDFNumber) return content(object.get(PDFName.of('Pg')), readValue(resolved));
      const type = readValue(at(resolved, 'Type'));
      if (type === 'MCR' && resolved instanceof PDFDict) return content(resolved.get(PDFName.of('Pg')), readValue(at(resolved, 'MCID')));
      return type === 'OBJR' ? `[${readValue(at(resolved, 'Obj', 'Contents')) ?? ''}]` : visit(resolved);
    };
    const kids = at(object, 'K');
    const attributes = at(object, 'A');
    const files = at(object, 'AF');
    const [alt, language, id, actualText] = ['Alt', 'Lang', 'ID', 'ActualText'].map((name) => readValue(at(object, name)));
    return {
      tag: readValue(at(object, 'S')) ?? '',
      kids: kids === undefined ? [] : kids instanceof PDFArray ? kids.asArray().map(kid) : [kid(kids)],
      ...(alt !== undefined && { alt }),
      ...(language !== undefined && { language }),
      ...(id !== undefined && { id }),
      ...(actualText !== undefined && { actualText }),
      ...(files instanceof PDFArray && { files: files.asArray().map((file) => readValue(at(file, 'UF')) ?? '') }),
      attributes:
        attributes instanceof PDFDict
          ? Object.fromEntries(
              attributes
                .entries()
                .map(([name, value]) => [
                  name.decodeText(),
                  value instanceof PDFArray ? value.asArray().map(readValue).join(' ') : (readValue(value) ?? ''),
                ]),
            )
          : {},
    };
  };
  return {
    root: visit(at(raw.catalog, 'StructTreeRoot', 'K')),
    artifacts: texts.get('artifact') ?? '',
    untagged: texts.get('untagged') ?? '',
  };
}

/** All elements of a tag, in order. */
export function elements(root: ReadElement, tag: string): readonly ReadElement[] {
  const below = root.kids.flatMap((kid) => (typeof kid === 'string' ? [] : elements(kid, tag)));
  return root.tag === tag ? [root, ...below] : below;
}

/** Everything that an element says, annotations left out. */
export const textOf = (element: ReadElement): string =>
  element.actualText ?? element.kids.map((kid) => (typeof kid === 'string' ? (/^\[.*\]$/.test(kid) ? '' : kid) : textOf(kid))).join('');

/** Tags as nested lists: `['P', ['Span']]`. */
export type TagOutline = readonly [tag: string, ...kids: TagOutline[]];
export const tagsOf = (element: ReadElement): TagOutline => [
  element.tag,
  ...element.kids.flatMap((kid) => (typeof kid === 'string' ? [] : [tagsOf(kid)])),
];

/** Opens a file as a viewer does. */
export const openViewer = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;

/** The words of a page as a viewer finds them. */
export async function viewerText(bytes: Uint8Array, page: number): Promise<string> {
  const viewer = await openViewer(bytes);
  const { items } = await (await viewer.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
