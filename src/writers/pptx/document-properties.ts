// What a file says of itself: title, authors, dates (ECMA-376 part 2, 11; part 1, 22.2).
import type { Layout } from '../../frame/types.js';
import { type OfficePackage, putPart, type Relationship, relationship, relationshipsOf } from './package.js';
import { escapeXml, partFromXml } from './xml.js';

const CORE = 'docProps/core.xml';
const APPLICATION = 'docProps/app.xml';
const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function coreXml({ metadata }: Layout): string {
  const stamp = `${metadata.date}T00:00:00Z`;
  const authors = metadata.authors.length > 0 ? metadata.authors.join('; ') : metadata.institution;
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  const element = (tag: string, text: string): string => `<${tag}>${escapeXml(text)}</${tag}>`;
  const date = (tag: string): string => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${escapeXml(stamp)}</dcterms:${tag}>`;
  const elements = [
    element('dc:title', metadata.title),
    element('dc:subject', metadata.subject),
    element('dc:creator', authors),
    element('cp:keywords', metadata.keywords.join(', ')),
    element('dc:language', metadata.language),
    element('cp:lastModifiedBy', authors),
    ...(metadata.marking === undefined ? [] : [element('cp:category', metadata.marking)]),
    date('created'),
    date('modified'),
  ];
  return `<cp:coreProperties ${namespaces.join(' ')}>${elements.join('')}</cp:coreProperties>`;
}

function applicationXml({ metadata, frames }: Layout): string {
  const notes = frames.filter((frame) => frame.notes.some((paragraph) => paragraph.trim() !== '')).length;
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Dragoman</Application><Slides>${frames.length}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides><Company>${escapeXml(metadata.institution)}</Company></Properties>`;
}

/** Writes the properties of a package, replacing those that its master brought. */
export function writeProperties(target: OfficePackage, layout: Layout): void {
  const others = relationshipsOf(target, '').filter(({ kind }) => kind !== 'core-properties' && kind !== 'extended-properties');
  const core: Relationship = { id: 'rIdCore', kind: 'core-properties', type: CORE_RELATIONSHIP, target: CORE, external: false };
  target.relationships.set('', [...others, core, relationship('rIdApplication', 'extended-properties', APPLICATION)]);
  putPart(target, CORE, 'application/vnd.openxmlformats-package.core-properties+xml', partFromXml(coreXml(layout)));
  const type = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
  putPart(target, APPLICATION, type, partFromXml(applicationXml(layout)));
}
