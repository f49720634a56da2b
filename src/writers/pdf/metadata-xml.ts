// The XMP packet: what the file is, and which standards it claims to follow.
import type { Metadata } from '../../frame/types.js';
import { cleanText } from './pdfkit-adapter.js';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** The program that made the file, in both metadata places. */
export const CREATOR = 'Dragoman';
export const PRODUCER = 'Dragoman with pdfkit';

/**
 * The XMP packet of a document that claims PDF/UA-1 (ISO 14289-1, clause 5) and PDF/A-3a (ISO 19005-3, 6.6), with
 * the extension schema that PDF/A asks for because it does not know PDF/UA's identifier.
 */
export function metadataXml(metadata: Metadata, created: Date): string {
  const moment = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const language = escapeXml(metadata.language);
  const marking = metadata.marking === undefined ? '' : `<xmp:Label>${escapeXml(metadata.marking)}</xmp:Label>`;
  const keywords = metadata.keywords.map(cleanText).filter((keyword) => keyword !== '');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate><xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>${marking}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${PRODUCER}</pdf:Producer>${keywords.length === 0 ? '' : `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`}</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="${DUBLIN_CORE}">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(titleOf(metadata))}</dc:title>
${element('dc:creator', list('Seq', metadata.authors))}${element('dc:publisher', list('Bag', [metadata.institution]))}${element('dc:description', cleanText(metadata.subject) === '' ? '' : alternatives(metadata.subject))}${element('dc:subject', list('Bag', keywords))}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
${PDFUA_EXTENSION}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/** The title that viewers show: never empty, since both standards ask for one. */
export function titleOf(metadata: Metadata): string {
  return cleanText(metadata.title) || cleanText(metadata.institution) || CREATOR;
}

const element = (name: string, content: string): string => (content === '' ? '' : `<${name}>${content}</${name}>\n`);

/** A language alternative with its one text: the document's own language is said elsewhere. */
const alternatives = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

function list(kind: 'Seq' | 'Bag', values: readonly string[]): string {
  const items = values.map(cleanText).filter((value) => value !== '');
  return items.length === 0 ? '' : `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Describes `pdfuaid:part` to PDF/A validators (ISO 19005-3, 6.6.2.3). */
const PDFUA_EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
