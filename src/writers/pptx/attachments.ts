// Files carried inside a deck as custom XML parts (ECMA-376 part 1, 15.2.5), which PowerPoint keeps when it saves.
import { sha256 } from '../../base/digest.js';
import type { Attachment } from '../../frame/types.js';
import { guidFrom } from './guid.js';
import { addRelationship, type OfficePackage, presentationOf, putPart } from './package.js';
import { attributesXml, partFromXml } from './xml.js';

/** The namespace of our wrapper. */
const ATTACHMENT_NAMESPACE = 'urn:dragoman:evidence:1';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** What XML 1.0 can carry as text (section 2.2); a carriage return only as a reference. */
const CARRIABLE = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

const escapeContent = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');

/** The text of a file when XML can carry it unchanged. */
function carriedText({ bytes, mediaType }: Attachment): string | undefined {
  if (!/^text\/|json|xml|yaml/.test(mediaType)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return CARRIABLE.test(text) ? text : undefined;
  } catch {
    // Not UTF-8: carried as bytes.
    return undefined;
  }
}

/** One small root element around the file: its text, or its bytes in base64, and the digest to check them by. */
function wrapperXml(attachment: Attachment): string {
  const text = carriedText(attachment);
  const attributes = attributesXml({
    xmlns: ATTACHMENT_NAMESPACE,
    name: attachment.name,
    mediaType: attachment.mediaType,
    description: attachment.description,
    encoding: text === undefined ? 'base64' : 'text',
    sha256: sha256(attachment.bytes),
  });
  const content = text === undefined ? Buffer.from(attachment.bytes).toString('base64') : escapeContent(text);
  return `<attachment${attributes}>${content}</attachment>`;
}

/** Adds attachments to a package in place, numbered in the order given. */
export function addAttachments(target: OfficePackage, attachments: readonly Attachment[]): void {
  let number = 0;
  for (const attachment of attachments) {
    do number += 1;
    while (target.parts.has(`customXml/item${number}.xml`));
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    putPart(target, item, 'application/xml', partFromXml(wrapperXml(attachment)));
    const id = guidFrom(`${attachment.name}\n${sha256(attachment.bytes)}`);
    const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${ATTACHMENT_NAMESPACE}"/></ds:schemaRefs>`;
    const xml = `<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${id}">${schema}</ds:datastoreItem>`;
    putPart(target, properties, PROPERTIES_TYPE, partFromXml(xml));
    addRelationship(target, item, 'customXmlProps', properties);
    addRelationship(target, presentationOf(target), 'customXml', item);
  }
}
