// An Office package in memory (ECMA-376 part 2): parts, their types and what leads where.
import { posix } from 'node:path';
import { strToU8 } from 'fflate';
import { childrenOf, type Document, escapeXml, parseXml, rootOf, serializeXml, XML_HEADER } from './xml.js';
import { unzipFiles, zipFiles } from './zip.js';

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. `slideLayout`. */
  readonly kind: string;
  readonly type: string;
  /** A part name without the leading slash, or an address. */
  readonly target: string;
  readonly external: boolean;
}

/** A package while it is being put together; part names have no leading slash, '' is the package itself. */
export interface OfficePackage {
  readonly parts: Map<string, Uint8Array>;
  readonly types: Map<string, string>;
  readonly relationships: Map<string, readonly Relationship[]>;
  /** Parts opened for changing; these trees, not the bytes in `parts`, are what is packed. */
  readonly open: Map<string, Document>;
}

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Extensions whose type is declared once for the whole package. */
const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** A package without parts. */
export const emptyPackage = (): OfficePackage => ({ parts: new Map(), types: new Map(), relationships: new Map(), open: new Map() });

/** A package that can be changed without changing the first. */
export const copyPackage = (source: OfficePackage): OfficePackage => ({
  parts: partsOf(source),
  types: new Map(source.types),
  relationships: new Map(source.relationships),
  open: new Map(),
});

/** All parts as bytes. */
function partsOf(source: OfficePackage): Map<string, Uint8Array> {
  const parts = new Map(source.parts);
  for (const [name, tree] of source.open) parts.set(name, serializeXml(tree));
  return parts;
}

/** A relationship of the Office family, by the last word of its type. */
export const relationship = (id: string, kind: string, target: string): Relationship => ({
  id,
  kind,
  type: `${OFFICE_RELATIONSHIPS}/${kind}`,
  target,
  external: false,
});

/** Puts a part into a package. */
export function putPart(target: OfficePackage, name: string, type: string, bytes: Uint8Array): void {
  target.parts.set(name, bytes);
  target.open.delete(name);
  target.types.set(name, type);
}

/** Removes a part and what leads from it. */
export function dropPart(target: OfficePackage, name: string): void {
  target.parts.delete(name);
  target.open.delete(name);
  target.types.delete(name);
  target.relationships.delete(name);
}

/** What leads from a part, or from the package for ''. */
export const relationshipsOf = (source: OfficePackage, part: string): readonly Relationship[] => source.relationships.get(part) ?? [];

/** Adds a relationship with the next free id, and gives that id. */
export function addRelationship(target: OfficePackage, part: string, kind: string, to: string): string {
  const existing = relationshipsOf(target, part);
  const taken = new Set(existing.map(({ id }) => id));
  let number = existing.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  target.relationships.set(part, [...existing, relationship(id, kind, to)]);
  return id;
}

/** The bytes of a part that is known to be there. */
export function requirePart(source: OfficePackage, name: string): Uint8Array {
  const bytes = source.parts.get(name);
  if (bytes === undefined) throw new Error(`Package has no part ${name}`);
  const tree = source.open.get(name);
  return tree === undefined ? bytes : serializeXml(tree);
}

/** The tree of an XML part, parsed when first opened; what is changed in it stays changed. */
export function openPart(target: OfficePackage, name: string): Document {
  const tree = target.open.get(name) ?? parseXml(requirePart(target, name));
  target.open.set(name, tree);
  return tree;
}

/** The part name of the presentation. */
export function presentationOf(source: OfficePackage): string {
  const found = relationshipsOf(source, '').find(({ kind }) => kind === 'officeDocument');
  if (found === undefined) throw new Error('Package has no main document');
  return found.target;
}

const relationshipsPart = (part: string): string => posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

const sourceOfRelationships = (name: string): string => name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');

function readRelationships(source: string, bytes: Uint8Array): readonly Relationship[] {
  return childrenOf(rootOf(parseXml(bytes)), 'Relationship').map((element) => {
    const type = element.getAttribute('Type') ?? '';
    const target = element.getAttribute('Target') ?? '';
    const external = element.getAttribute('TargetMode') === 'External';
    const absolute = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(posix.dirname(source), target));
    const id = element.getAttribute('Id') ?? '';
    return { id, kind: type.slice(type.lastIndexOf('/') + 1), type, target: external ? target : absolute, external };
  });
}

function readTypes(bytes: Uint8Array, names: Iterable<string>): Map<string, string> {
  const root = rootOf(parseXml(bytes));
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const element of childrenOf(root, 'Default')) {
    defaults.set((element.getAttribute('Extension') ?? '').toLowerCase(), element.getAttribute('ContentType') ?? '');
  }
  for (const element of childrenOf(root, 'Override')) {
    overrides.set((element.getAttribute('PartName') ?? '').slice(1), element.getAttribute('ContentType') ?? '');
  }
  const types = new Map<string, string>();
  for (const name of names) {
    const extension = posix.extname(name).slice(1).toLowerCase();
    types.set(name, overrides.get(name) ?? DEFAULT_TYPES[extension] ?? defaults.get(extension) ?? 'application/octet-stream');
  }
  return types;
}

/** Opens the bytes of a .pptx or .potx. Types declared for parts that do not exist are forgotten here. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const files = unzipFiles(bytes);
  const types = files.get(CONTENT_TYPES);
  if (types === undefined) throw new Error('Package has no content types');
  const opened = emptyPackage();
  for (const [name, content] of files) {
    if (name === CONTENT_TYPES) continue;
    if (name.endsWith('.rels'))
      opened.relationships.set(sourceOfRelationships(name), readRelationships(sourceOfRelationships(name), content));
    else opened.parts.set(name, content);
  }
  for (const [name, type] of readTypes(types, opened.parts.keys())) opened.types.set(name, type);
  return opened;
}

function typesXml(source: OfficePackage): string {
  const extensions = new Set(['rels', 'xml', ...[...source.parts.keys()].map((name) => posix.extname(name).slice(1))]);
  const defaults = Object.entries(DEFAULT_TYPES).filter(([extension]) => extensions.has(extension));
  const overrides = [...source.types]
    .filter(([name, type]) => DEFAULT_TYPES[posix.extname(name).slice(1)] !== type)
    .sort(([first], [second]) => (first < second ? -1 : 1));
  return `<Types xmlns="${PACKAGE_NAMESPACE}/content-types">${defaults
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join('')}${overrides.map(([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`).join('')}</Types>`;
}

function relationshipsXml(source: string, relationships: readonly Relationship[]): string {
  const rows = relationships.map(({ id, type, target, external }) => {
    const address = external ? target : posix.relative(posix.dirname(`/${source}`), `/${target}`);
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(address)}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${rows.join('')}</Relationships>`;
}

/** Packs a package; the same parts give the same bytes. */
export function zipPackage(source: OfficePackage): Uint8Array {
  const files = partsOf(source);
  files.set(CONTENT_TYPES, strToU8(XML_HEADER + typesXml(source)));
  for (const [part, relationships] of source.relationships) {
    if (relationships.length > 0) files.set(relationshipsPart(part), strToU8(XML_HEADER + relationshipsXml(part, relationships)));
  }
  return zipFiles(files);
}
