// The door of this folder: a layout becomes a tagged, archivable PDF file.
import { sha256 } from '../../base/digest.js';
import { unreachable } from '../../base/unreachable.js';
import { faceOf } from '../../frame/face-of.js';
import type { Attachment, ChartItem, Frame, FrameItem, Layout, Metadata, NodeId } from '../../frame/types.js';
import { fontsOf, type Kit } from '../../kit/types.js';
import { type Attacher, createAttacher } from './attach-files.js';
import { buildStructure } from './build-structure.js';
import { createTagger } from './create-tagger.js';
import { backdropLogo, drawBackdrop } from './draw-backdrop.js';
import { drawChartItem, drawImageItem, drawShapeItem } from './draw-figure.js';
import { drawTableItem } from './draw-table.js';
import { drawTextItem } from './draw-text.js';
import { CREATOR, metadataXml, PRODUCER, titleOf } from './metadata-xml.js';
import {
  BLANK_IDENTIFIER,
  cleanText,
  createPdfDocument,
  type DocumentInformation,
  type PdfDocument,
  type PdfFont,
  type PdfImage,
  textString,
} from './pdfkit-adapter.js';
import type { Pen } from './pen.js';
import { createSrgbProfile } from './srgb-profile.js';
import { toCsv } from './to-csv.js';
import { writeNavigation } from './write-navigation.js';

/**
 * Writes a layout as PDF 1.7 that follows PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). Memo or deck: a deck
 * becomes a handout with its slide layouts' backdrops. Same input, same bytes, whatever the time or time zone.
 * Throws where the layout breaks its contract: unknown node, missing glyph, link to nothing.
 */
export async function writePdf(layout: Layout, kit: Kit, options: { readonly attachments: readonly Attachment[] }): Promise<Uint8Array> {
  const { metadata } = layout;
  const date = dayOf(metadata.date);
  const pdf = createPdfDocument(informationOf(metadata, date), metadata.language);
  // 1. Pictures first: their objects are made asynchronously, and only one after another in a fixed order.
  const images = await embedImages(pdf, layout, kit);
  // 2. Every frame becomes a page whose content is marked with the elements it belongs to.
  const pen = createPen(pdf, layout, kit, images);
  const files = createAttacher(pdf, date);
  for (const frame of layout.frames) drawFrame(pen, frame, layout, kit);
  for (const item of layout.frames.flatMap(({ items }) => items)) if (item.type === 'chart') attachRows(pen, item, files);
  // 3. What spans pages: the structure tree, the ways through it, attachments, identification.
  buildStructure(pdf, pen.tagger.root, metadata.language);
  writeNavigation(pdf, pen.tagger, layout);
  files.finish(options.attachments);
  writeIdentification(pdf, metadata, date);
  return identify(await pdf.finish());
}

function createPen(pdf: PdfDocument, layout: Layout, kit: Kit, images: ReadonlyMap<string, PdfImage>): Pen {
  const families = fontsOf(kit, layout.target);
  const fonts = new Map<Uint8Array, PdfFont>();
  const remaining = countParagraphs(layout);
  return {
    pdf,
    tagger: createTagger(pdf, layout.structure),
    language: layout.metadata.language,
    startedTables: new Set(),
    fontOf(font) {
      const { bytes } = faceOf(families[font.role].faces, font);
      const known = fonts.get(bytes) ?? pdf.openFont(`face-${fonts.size + 1}`, bytes);
      fonts.set(bytes, known);
      return known;
    },
    imageOf(png) {
      const image = images.get(sha256(png));
      if (image === undefined) throw new Error('Cannot draw a picture that was not embedded');
      return image;
    },
    continues(node) {
      const left = (remaining.get(node) ?? 1) - 1;
      remaining.set(node, left);
      return left > 0;
    },
  };
}

/** How many paragraphs are painted for each node: a paragraph split over frames counts once a frame. */
function countParagraphs({ frames }: Layout): Map<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const item of frames.flatMap((frame) => frame.items)) {
    const blocks = item.type === 'text' ? [item] : item.type === 'table' ? item.rows.flatMap((row) => row.cells) : [];
    for (const { node } of blocks.flatMap((block) => block.paragraphs)) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

function drawFrame(pen: Pen, frame: Frame, layout: Layout, kit: Kit): void {
  pen.pdf.addPage(layout.size);
  if (layout.target === 'deck') drawBackdrop(pen, frame, kit);
  for (const item of frame.items) drawItem(pen, item, layout.size.height);
}

function drawItem(pen: Pen, item: FrameItem, pageHeight: number): void {
  switch (item.type) {
    case 'text':
      drawTextItem(pen, item, pageHeight);
      return;
    case 'table':
      drawTableItem(pen, item);
      return;
    case 'chart':
      drawChartItem(pen, item);
      return;
    case 'image':
      drawImageItem(pen, item);
      return;
    case 'shape':
      drawShapeItem(pen, item);
      return;
    default:
      unreachable(item);
  }
}

/** The rows of a chart as a file that belongs to its figure. */
function attachRows({ tagger }: Pen, { node, figure: { id, table } }: ChartItem, files: Attacher): void {
  const element = tagger.find(node);
  if (element === undefined || table.columns.length === 0) return;
  const name = `${id}.csv`;
  files.attachTo(element, { name, mediaType: 'text/csv', description: table.title, bytes: toCsv(table) });
}

/** Embeds every picture once, by content. */
async function embedImages(pdf: PdfDocument, layout: Layout, kit: Kit): Promise<ReadonlyMap<string, PdfImage>> {
  const images = new Map<string, PdfImage>();
  for (const frame of layout.frames) {
    const logo = layout.target === 'deck' ? backdropLogo(frame, kit) : undefined;
    for (const png of [...(logo ? [logo] : []), ...frame.items.flatMap((item) => (item.type === 'image' ? [item.png] : []))]) {
      const key = sha256(png);
      if (!images.has(key)) images.set(key, await pdf.embedImage(png));
    }
  }
  return images;
}

function informationOf(metadata: Metadata, date: Date): DocumentInformation {
  const [author, subject, keywords] = [metadata.authors.join(', '), metadata.subject, metadata.keywords.join(', ')].map(cleanText);
  return {
    Title: titleOf(metadata),
    ...(author && { Author: author }),
    ...(subject && { Subject: subject }),
    ...(keywords && { Keywords: keywords }),
    Creator: CREATOR,
    Producer: PRODUCER,
    CreationDate: date,
    ModDate: date,
  };
}

/** Midnight of a day in UTC, so that no time zone moves it. */
function dayOf(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()))
    throw new Error(`Cannot date a file \`${day}\`, expected a day such as 2025-11-21`);
  return date;
}

/** The metadata stream, uncompressed so that any tool can read it, and the colour space that colours are meant in. */
function writeIdentification(pdf: PdfDocument, metadata: Metadata, date: Date): void {
  pdf.catalog['Metadata'] = pdf.plainStream({ Type: 'Metadata', Subtype: 'XML' }, new TextEncoder().encode(metadataXml(metadata, date)));
  const profile = pdf.reference({ N: 3 });
  profile.end(createSrgbProfile());
  const intent = pdf.reference({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
    RegistryName: textString('http://www.color.org'),
    Info: textString('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  intent.end();
  pdf.catalog['OutputIntents'] = [intent];
}

/** Puts a digest of the file in place of its blank identifier (ISO 32000-1, 14.4): other content, other identifier. */
function identify(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const blank = Buffer.from(BLANK_IDENTIFIER).toString('hex');
  const digest = sha256(bytes).slice(0, blank.length);
  const trailer = file.lastIndexOf('trailer');
  for (let at = file.indexOf(blank, trailer); at >= 0; at = file.indexOf(blank, at)) file.write(digest, at, 'latin1');
  return new Uint8Array(file);
}
