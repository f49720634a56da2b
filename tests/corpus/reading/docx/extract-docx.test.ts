import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/corpus/reading/extract-document.js';
import { readFileAs } from '../../../support/extracted-corpus.js';
import { item, makeDocx, NOTE_MARK, paragraph, table } from '../../../support/make-docx.js';
import { slice } from '../../../support/read-seeds.js';

const PROSE =
  'The commission adopted its opinion on the accession of Croatia on Wednesday, and sent it to the member states for their approval.';
const core = (title: string) => ({ 'docProps/core.xml': strToU8(`<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`) });

describe('a Word file', () => {
  it('has headings, paragraphs and list items', async () => {
    const body = `${paragraph('Croatia &amp; the Union', 'Title')}${paragraph(PROSE)}${paragraph('Next steps', 'Heading1')}${item('Ratify by June.')}${item('Join in July.')}`;
    const document = await readFileAs('a.docx', makeDocx(body, '', core('Croatia &amp; the Union')));
    expect(document.title).toBe('Croatia & the Union');
    expect(document.reading).toEqual({ reader: 'docx-1', encoding: null, isEncodingGuessed: false });
    expect(document.paragraphs.map((it) => [it.kind, slice(document, it)])).toEqual([
      ['body', PROSE],
      ['heading', 'Next steps'],
      ['list-item', 'Ratify by June.'],
      ['list-item', 'Join in July.'],
    ]);
  });

  it('keeps tables, captions and footnotes out of its running text', async () => {
    const body = `${paragraph(PROSE, '', NOTE_MARK)}${table([
      ['Year', 'Sum'],
      ['2012', '3 &lt; 4'],
    ])}${paragraph('Figure 1. Trade', 'Caption')}${paragraph('It held.')}`;
    const document = await readFileAs('a.docx', makeDocx(body, 'See the annex.'));
    expect(document.paragraphs.map((it) => slice(document, it))).toEqual([PROSE, 'It held.']);
    expect(document.debris.map((it) => [it.kind, slice(document, it)])).toEqual([
      ['table', 'Year | Sum 2012 | 3 < 4'],
      ['caption', 'Figure 1. Trade'],
      ['footnote', 'See the annex.'],
    ]);
  });

  it('leaves titles of templates alone', async () => {
    expect(await readFileAs('a.docx', makeDocx(paragraph(PROSE), '', core('Briefing template v3')))).toMatchObject({ title: '[a]' });
  });
});

describe('a Word file that is none', () => {
  const bomb = new Uint8Array(40_000_000);
  it.each([
    ['text', strToU8('Hello'), 'damaged'],
    ['half a file', makeDocx(paragraph(PROSE)).subarray(0, 900), 'damaged'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
    ['an old or locked file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'locked'],
    ['a bomb', makeDocx('', '', { 'word/document.xml': bomb }), 'too-large'],
    ['entities', makeDocx('', '', { 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), 'damaged'],
    ['no XML', makeDocx('', '', { 'word/document.xml': strToU8('<w:document><w:body>') }), 'damaged'],
    ['deep nesting', makeDocx('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)), 'damaged'],
  ])('is refused: %s', async (_, bytes, failure) => expect(await extractDocument('a.docx', bytes)).toMatchObject({ failure }));

  it('does not inflate further than its directory says', async () => {
    const bytes = makeDocx('', '', { 'word/document.xml': bomb });
    const view = new DataView(bytes.buffer);
    // Both headers of the bomb are made to say that it is small.
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50 && view.getUint32(at + 22, true) === bomb.length) view.setUint32(at + 22, 500, true);
      if (signature === 0x02014b50 && view.getUint32(at + 24, true) === bomb.length) view.setUint32(at + 24, 500, true);
    }
    expect(await extractDocument('a.docx', bytes)).toHaveProperty('failure');
  });
});
