// Files carried inside the document, associated with it or with a part of it as PDF/A-3 asks.
import { createHash } from 'node:crypto';
import type { Attachment } from '../../frame/types.js';
import { nameTree } from './build-structure.js';
import { type PdfDocument, type PdfReference, pdfName, textString } from './pdfkit-adapter.js';
import type { TagElement } from './tag-element.js';

/** Embeds files, all dated `date`; a file of the same name is embedded once. */
export interface Attacher {
  /** Embeds the rows of a chart as its data and associates them with the chart's figure. */
  attachTo(element: TagElement, attachment: Attachment): void;
  /** Embeds files as the document's data, and lists all that were embedded. */
  finish(attachments: readonly Attachment[]): void;
}

/**
 * Files of a document (ISO 19005-3, 6.8; ISO 32000-2, 14.13). Made from raw objects because pdfkit writes the checksum as
 * text instead of 16 bytes.
 */
export function createAttacher(pdf: PdfDocument, date: Date): Attacher {
  const embedded = new Map<string, { readonly bytes: Uint8Array; readonly file: PdfReference }>();
  const embed = (attachment: Attachment): PdfReference => {
    const { name, bytes } = attachment;
    const known = embedded.get(name);
    if (known !== undefined && Buffer.compare(known.bytes, bytes) !== 0) throw new Error(`Cannot attach two files of one name: ${name}`);
    const file = known?.file ?? fileSpecification(pdf, attachment, date);
    embedded.set(name, { bytes, file });
    return file;
  };
  return {
    attachTo(element, attachment) {
      element.files = [...(element.files ?? []), embed(attachment)];
    },
    finish(attachments) {
      const files = attachments.map(embed);
      if (embedded.size > 0) pdf.names['EmbeddedFiles'] = nameTree([...embedded].map(([name, { file }]) => [name, file] as const));
      if (files.length > 0) pdf.catalog['AF'] = files;
    },
  };
}

function fileSpecification(pdf: PdfDocument, { name, mediaType, description, bytes }: Attachment, date: Date): PdfReference {
  const checksum = new Uint8Array(createHash('md5').update(bytes).digest());
  const stream = pdf.reference({
    Type: 'EmbeddedFile',
    Subtype: pdfName(mediaType),
    Params: { Size: bytes.length, CreationDate: date, ModDate: date, CheckSum: checksum },
  });
  stream.end(bytes);
  const file = pdf.reference({
    Type: 'Filespec',
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    AFRelationship: 'Data',
    EF: { F: stream, UF: stream },
  });
  file.end();
  return file;
}
