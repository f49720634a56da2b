// Files carried inside a deck come out as they went in.
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/base/digest.js';
import type { Attachment } from '../../../src/frame/types.js';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { LEDGER, layoutOf, slide } from '../../support/pptx-fixtures.js';
import { PPTX_KIT } from '../../support/pptx-kit.js';
import { first, openArchive, readTargets } from '../../support/read-pptx.js';

const write = async (...attachments: readonly Attachment[]) =>
  openArchive(await writePptx(layoutOf([slide(1, 'T', [])]), PPTX_KIT, { attachments }));

describe('an attachment', () => {
  it('is a custom XML part of the presentation, in our namespace, with its name and digest', async () => {
    const deck = await write(LEDGER);
    expect(readTargets(deck, 'ppt/presentation.xml', 'customXml')).toEqual(['../customXml/item1.xml']);
    expect(readTargets(deck, 'customXml/item1.xml', 'customXmlProps')).toEqual(['itemProps1.xml']);
    const root = deck.root('customXml/item1.xml');
    expect([root.namespaceURI, root.localName]).toEqual(['urn:dragoman:evidence:1', 'attachment']);
    expect(['name', 'mediaType', 'encoding', 'sha256'].map((name) => root.getAttribute(name))).toEqual([
      LEDGER.name,
      LEDGER.mediaType,
      'text',
      sha256(LEDGER.bytes),
    ]);
  });

  it('keeps every character of its text, line ends included', async () => {
    const root = (await write(LEDGER)).root('customXml/item1.xml');
    expect(root.textContent).toBe(new TextDecoder().decode(LEDGER.bytes));
  });

  it.each([
    ['is not text', { ...LEDGER, mediaType: 'application/octet-stream' }],
    ['is not UTF-8', { ...LEDGER, bytes: new Uint8Array([0x7b, 0xff, 0x7d]) }],
    ['holds what XML forbids', { ...LEDGER, bytes: new TextEncoder().encode('{"a":"\u0001"}') }],
  ])('is carried as bytes where it %s', async (_why, attachment) => {
    const root = (await write(attachment)).root('customXml/item1.xml');
    expect(root.getAttribute('encoding')).toBe('base64');
    expect(Buffer.compare(Buffer.from(root.textContent ?? '', 'base64'), attachment.bytes)).toBe(0);
  });

  it('has an identifier that depends on what it holds', async () => {
    const deck = await write(LEDGER, { ...LEDGER, name: 'other.json' });
    const ids = [1, 2].map((number) => deck.root(`customXml/itemProps${number}.xml`).getAttribute('ds:itemID'));
    expect(ids[0]).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(first(deck.root('customXml/itemProps1.xml'), 'schemaRef').getAttribute('ds:uri')).toBe('urn:dragoman:evidence:1');
  });
});
