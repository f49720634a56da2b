// The one door to pdfkit: its page, font, image and object machinery behind types of our own.
//
// The published typings (0.17) lag behind pdfkit 0.20: they know neither structure parents, raw objects nor the
// page's resources, so what we use is declared here and the constructor is cast once.
import PDFKitDocument from 'pdfkit';
import type { Size } from '../../base/geometry.js';
import { openFont } from '../../frame/shaper.js';

/** A PDF object: a primitive string is a name, `textString` makes text; undefined entries are left out. */
export type PdfValue =
  | string
  | PdfText
  | number
  | boolean
  | null
  | undefined
  | Date
  | Uint8Array
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;

/** Text inside a PDF object, as opposed to a name. */
export type PdfText = { readonly length: number; valueOf(): string };

export interface PdfDictionary {
  [key: string]: PdfValue;
}

/** An indirect object; it must be ended once, after which its data is written. */
export interface PdfReference {
  readonly data: PdfDictionary;
  end(stream?: Uint8Array): void;
}

/** How far a glyph moves the pen and where it stands, in thousandths of an em. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** The advance of the font program, which a viewer applies by itself. */
  readonly advanceWidth: number;
}

/** An embedded, subset font. */
export interface PdfFont {
  /** Resource name on a page. */
  readonly id: string;
  /** Glyph codes in hexadecimal and their positions, shaped word by word as `createMeasure` does. */
  encode(text: string): readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
  has(character: string): boolean;
  /** The glyph of a character; its ToUnicode value is the character it was first asked or drawn for. */
  glyphOf(character: string): number;
}

/** An embedded picture; opaque to callers. */
export interface PdfImage {
  readonly pdfImage: unknown;
}

/** The page that is being painted. */
export interface PdfPage {
  readonly reference: PdfReference;
  readonly size: Size;
}

/** What the writer needs of a PDF document under construction. */
export interface PdfDocument {
  readonly catalog: PdfDictionary;
  readonly names: PdfDictionary;
  /** The dictionary of the outline's root, written at the end. */
  readonly outline: PdfReference;
  readonly structureRoot: PdfDictionary;
  readonly page: PdfPage;
  reference(data?: PdfDictionary): PdfReference;
  /** Writes a stream without compression. */
  plainStream(data: PdfDictionary, bytes: Uint8Array): PdfReference;
  /** Adds a page; its coordinates run from the top left, y down. */
  addPage(size: Size): void;
  addAnnotation(annotation: PdfReference): void;
  /** Appends operators to the page's content. */
  paint(operators: string): void;
  openFont(name: string, bytes: Uint8Array): PdfFont;
  /** Lists a font among the page's resources. */
  useFont(font: PdfFont): void;
  /** Sets fill and stroke opacity until the graphics state is restored. */
  opacity(value: number): void;
  /** Lists a shading among the page's resources; the same `key` is the same shading. `data` makes its dictionary. */
  useShading(key: string, data: () => PdfDictionary): string;
  embedImage(png: Uint8Array): Promise<PdfImage>;
  drawImage(image: PdfImage, x: number, y: number, width: number, height: number): void;
  /** Reserves the next marked-content id of the page for a structure element. */
  markedContentId(element: PdfReference): number;
  /** Reserves the StructParent key of an annotation that belongs to a structure element. */
  annotationKey(element: PdfReference): number;
  /** Ends the document and hands out its bytes. */
  finish(): Promise<Uint8Array>;
}

/** Names of the document information dictionary that we fill (ISO 32000-1, table 317). */
export interface DocumentInformation {
  readonly Title: string;
  readonly Author?: string;
  readonly Subject?: string;
  readonly Keywords?: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

/** A file identifier that `write-pdf.ts` replaces by a digest of the finished bytes. */
export const BLANK_IDENTIFIER = new Uint8Array(16);

/** An embedded font as pdfkit holds it. */
interface KitFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean; glyphForCodePoint(codePoint: number): { readonly id: number } };
  encode(text: string): [string[], GlyphPosition[]];
  ref(): PdfReference;
}

interface KitImage {
  finalize(): unknown;
  embed(document: KitDocument): unknown;
}

interface KitPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly annotations: PdfReference[];
  readonly fonts: Record<string, PdfReference>;
  readonly resources: PdfReference;
  /** Reserves the page's key in the parent tree when first read. */
  readonly structParentTreeKey: number;
}

interface KitTree {
  limits: boolean;
  get(key: number): (PdfReference | null)[];
  add(key: number, value: PdfReference): void;
}

interface KitReference extends PdfReference {
  compress: boolean;
}

/** The parts of pdfkit's document that we touch, as they are in 0.20.2. */
interface KitDocument {
  readonly _root: PdfReference;
  readonly outline: { readonly dictionary: PdfReference };
  readonly page: KitPage;
  readonly _font: KitFont;
  _id: Uint8Array;
  ref(data?: PdfDictionary): KitReference;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  addContent(operators: string): void;
  registerFont(name: string, font: ReturnType<typeof openFont>): void;
  font(name: string): void;
  opacity(value: number): void;
  openImage(bytes: Uint8Array): KitImage;
  image(image: KitImage, x: number, y: number, options: Size): void;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): KitTree;
  createStructParentTreeNextKey(): number;
  endMetadata: () => void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

interface KitOptions {
  readonly pdfVersion: '1.7';
  readonly tagged: true;
  readonly lang: string;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  /** Null keeps pdfkit from loading Helvetica's metrics from its own folder. */
  readonly font: null;
  readonly info: DocumentInformation;
}

/** Opens an empty tagged PDF 1.7 document. `language` is a BCP 47 tag. */
export function createPdfDocument(information: DocumentInformation, language: string): PdfDocument {
  // The cast is true for pdfkit 0.20.2; the tests of this folder fail where a release changes these members.
  const Constructor = PDFKitDocument as unknown as new (options: KitOptions) => KitDocument;
  const kit = new Constructor({
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: information,
  });
  kit._id = BLANK_IDENTIFIER;
  // pdfkit's own XMP does not escape its values; the catalog's Metadata entry is set by the writer.
  kit.endMetadata = () => undefined;
  // Limits stand in inner nodes and leaves only, never in the root (ISO 32000-1, table 37).
  kit.getStructParentTree().limits = false;
  const dictionaryOf = (entry: PdfValue): PdfDictionary => (entry as PdfReference).data;
  const kitFonts = new Map<string, KitFont>();
  const shadings = new Map<string, { readonly id: string; readonly reference: PdfReference }>();
  return {
    catalog: kit._root.data,
    names: dictionaryOf(kit._root.data['Names']),
    outline: kit.outline.dictionary,
    structureRoot: kit.getStructTreeRoot().data,
    get page() {
      const { dictionary, width, height } = kit.page;
      return { reference: dictionary, size: { width, height } };
    },
    reference: (data) => kit.ref(data ?? {}),
    plainStream(data, bytes) {
      const reference = kit.ref(data);
      reference.compress = false;
      reference.end(bytes);
      return reference;
    },
    addPage: ({ width, height }) => kit.addPage({ size: [width, height], margin: 0 }),
    addAnnotation: (annotation) => kit.page.annotations.push(annotation),
    paint: (operators) => kit.addContent(operators),
    openFont(name, bytes) {
      kit.registerFont(name, openFont(bytes));
      kit.font(name);
      const font = kit._font;
      kitFonts.set(font.id, font);
      return {
        id: font.id,
        encode: (text) => font.encode(text),
        has: (character) => font.font.hasGlyphForCodePoint(codePointOf(character)),
        glyphOf: (character) => font.font.glyphForCodePoint(codePointOf(character)).id,
      };
    },
    useFont({ id }) {
      const font = kitFonts.get(id);
      if (font === undefined) throw new Error(`Cannot use font ${id}, expected one that was opened on this document`);
      kit.page.fonts[id] ??= font.ref();
    },
    opacity: (value) => kit.opacity(value),
    useShading(key, data) {
      const known = shadings.get(key) ?? { id: `Sh${shadings.size + 1}`, reference: kit.ref(data()) };
      if (!shadings.has(key)) known.reference.end();
      shadings.set(key, known);
      const resources = kit.page.resources.data;
      const listed = (resources['Shading'] ?? {}) as PdfDictionary; // ours alone: pdfkit lists none
      resources['Shading'] = { ...listed, [known.id]: known.reference };
      return known.id;
    },
    embedImage: (png) => embedImage(kit, png),
    drawImage: ({ pdfImage }, x, y, width, height) => kit.image(pdfImage as KitImage, x, y, { width, height }),
    markedContentId(element) {
      const parents = kit.getStructParentTree().get(kit.page.structParentTreeKey);
      return parents.push(element) - 1;
    },
    annotationKey(element) {
      const key = kit.createStructParentTreeNextKey();
      kit.getStructParentTree().add(key, element);
      return key;
    },
    finish: () => collectBytes(kit),
  };
}

/** Text of a PDF object, without the control characters and lone surrogates that no text may hold. */
export function textString(text: string): PdfText {
  // A boxed string is how pdfkit tells text from names.
  return Object(cleanText(text)) as PdfText;
}

/** Text for metadata, alternative texts and names: one line, no controls, lone surrogates or noncharacters. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A PDF name whose irregular characters are written as `#xx` (ISO 32000-1, 7.3.5). */
export function pdfName(name: string): string {
  return name.replace(/[^A-Za-z0-9.+_-]/g, (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Embeds a picture and waits for its objects: pixels are split from transparency asynchronously, in no fixed order. */
function embedImage(kit: KitDocument, png: Uint8Array): Promise<PdfImage> {
  const image = kit.openImage(png);
  return new Promise((resolve) => {
    const finalize = image.finalize.bind(image);
    image.finalize = () => {
      finalize();
      resolve({ pdfImage: image });
    };
    image.embed(kit);
  });
}

function collectBytes(kit: KitDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    kit.on('data', (chunk) => chunks.push(chunk));
    kit.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    kit.on('error', reject);
    kit.end();
  });
}
