// Files carried inside the document, associated with it as PDF/A-3 asks.
import { createHash } from 'node:crypto';
import type { Attachment } from '../../frame/types.js';
import { nameTree } from './build-structure.js';
import { type PdfDocument, type PdfReference, pdfName, textString } from './pdfkit-adapter.js';

/**
 * Embeds files as the document's data (ISO 19005-3, 6.8; ISO 32000-2, 14.13), all dated `date`. Made from raw objects
 * because pdfkit writes the checksum as text instead of 16 bytes.
 */
export function attachFiles(pdf: PdfDocument, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const files = attachments.map((attachment) => [attachment.name, fileSpecification(pdf, attachment, date)] as const);
  const names = new Set(files.map(([name]) => name));
  if (names.size < files.length) throw new Error(`Cannot attach files of one name: ${files.map(([name]) => name).join(', ')}`);
  pdf.names['EmbeddedFiles'] = nameTree(files);
  pdf.catalog['AF'] = files.map(([, file]) => file);
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
