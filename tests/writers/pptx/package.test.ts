// Packages: what is read, what is forgotten, what comes out.
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  addRelationship,
  copyPackage,
  dropPart,
  emptyPackage,
  openPackage,
  openPart,
  putPart,
  relationship,
  relationshipsOf,
  requirePart,
  zipPackage,
} from '../../../src/writers/pptx/package.js';
import { rootOf } from '../../../src/writers/pptx/xml.js';
import { openArchive } from '../../support/read-pptx.js';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const dirty = zipSync({
  '[Content_Types].xml': strToU8(
    `<Types xmlns="${TYPES}"><Default Extension="jpg" ContentType="image/jpg"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/a.xml" ContentType="application/a"/><Override PartName="/ppt/missing.xml" ContentType="application/m"/></Types>`,
  ),
  'ppt/': new Uint8Array(),
  'ppt/a.xml': strToU8('<a/>'),
  'ppt/media/p.jpg': new Uint8Array([0xff, 0xd8, 0xff]),
  'ppt/_rels/a.xml.rels': strToU8(
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="x/image" Target="media/p.jpg"/><Relationship Id="rId2" Type="x/image" Target="/ppt/media/p.jpg"/><Relationship Id="rId3" Type="x/hyperlink" Target="https://example.org/?a&amp;b" TargetMode="External"/></Relationships>`,
  ),
});

describe('a package', () => {
  it('is read with every relationship leading to a part name', () => {
    expect(relationshipsOf(openPackage(dirty), 'ppt/a.xml').map(({ id, kind, target, external }) => [id, kind, target, external])).toEqual([
      ['rId1', 'image', 'ppt/media/p.jpg', false],
      ['rId2', 'image', 'ppt/media/p.jpg', false],
      ['rId3', 'hyperlink', 'https://example.org/?a&b', true],
    ]);
  });

  it('comes out without directories, without types of missing parts, with the registered type of JPEG', () => {
    const archive = openArchive(zipPackage(openPackage(dirty)));
    expect(archive.names).toEqual(['[Content_Types].xml', 'ppt/_rels/a.xml.rels', 'ppt/a.xml', 'ppt/media/p.jpg']);
    expect(archive.text('[Content_Types].xml')).not.toMatch(/missing|image\/jpg/);
    expect(archive.text('[Content_Types].xml')).toContain('image/jpeg');
  });

  it('comes back from its own bytes unchanged', () => {
    const once = zipPackage(openPackage(dirty));
    expect(Buffer.compare(zipPackage(openPackage(once)), once)).toBe(0);
  });

  it('does not depend on the order in which parts were added', () => {
    const [one, other] = [
      ['b.xml', 'a.xml'],
      ['a.xml', 'b.xml'],
    ].map((names) => {
      const made = emptyPackage();
      for (const name of names) putPart(made, name, 'application/xml', strToU8(name));
      return zipPackage(made);
    });
    expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0);
  });

  it('packs what was changed in an opened part, and forgets it with the part', () => {
    const opened = openPackage(dirty);
    rootOf(openPart(opened, 'ppt/a.xml')).setAttribute('b', '1');
    rootOf(openPart(opened, 'ppt/a.xml')).setAttribute('c', '2');
    const copy = copyPackage(opened);
    rootOf(openPart(opened, 'ppt/a.xml')).setAttribute('d', '3');
    expect(strFromU8(requirePart(copy, 'ppt/a.xml'))).toContain('<a b="1" c="2"/>');
    expect(strFromU8(requirePart(opened, 'ppt/a.xml'))).toContain('<a b="1" c="2" d="3"/>');
    expect(openArchive(zipPackage(opened)).text('ppt/a.xml')).toContain('<a b="1" c="2" d="3"/>');
    putPart(opened, 'ppt/a.xml', 'application/a', strToU8('<other/>'));
    expect(openArchive(zipPackage(opened)).text('ppt/a.xml')).toBe('<other/>');
    openPart(opened, 'ppt/a.xml');
    dropPart(opened, 'ppt/a.xml');
    expect(openArchive(zipPackage(opened)).names).not.toContain('ppt/a.xml');
  });

  it('gives a new relationship an id that is free', () => {
    const made = emptyPackage();
    made.relationships.set('a.xml', [relationship('rId2', 'slide', 'b.xml')]);
    expect([addRelationship(made, 'a.xml', 'slide', 'c.xml'), addRelationship(made, 'a.xml', 'slide', 'd.xml')]).toEqual(['rId3', 'rId4']);
  });

  it('without content types is refused', () => {
    expect(() => openPackage(zipSync({ 'a.xml': strToU8('<a/>') }))).toThrow('no content types');
  });
});
