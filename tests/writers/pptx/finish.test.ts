// The last repairs, each on a slide that has the fault.
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/writers/pptx/finish.js';
import { emptyPackage, putPart, relationship } from '../../../src/writers/pptx/package.js';
import { DECLARATIONS } from '../../../src/writers/pptx/xml.js';
import { all, first, openArchive, readShapes } from '../../support/read-pptx.js';

const HEAD = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

const shape = (name: string, inside: string, placeholder = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="7" name="${name}"/><p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr/>${inside}</p:sp>`;

const words = (paragraphs: string): string => `<p:txBody><a:bodyPr/>${paragraphs}</p:txBody>`;

/** A finished package of one slide, its presentation out of order. */
function finished(shapes: string) {
  const draft = emptyPackage();
  draft.relationships.set('', [relationship('rId1', 'officeDocument', 'ppt/presentation.xml')]);
  const lists = '<p:sldIdLst/><p:sldSz cx="1" cy="1"/><p:notesMasterIdLst/><p:sldMasterIdLst/>';
  putPart(draft, 'ppt/presentation.xml', 'application/xml', strToU8(`<p:presentation ${DECLARATIONS}>${lists}</p:presentation>`));
  const slide = `<p:sld ${DECLARATIONS}><p:cSld><p:spTree>${HEAD}${shapes}</p:spTree></p:cSld></p:sld>`;
  putPart(draft, 'ppt/slides/slide1.xml', 'application/xml', strToU8(slide));
  return openArchive(finish(draft, 'en-GB'));
}

describe('finishing', () => {
  it('puts the lists of a presentation in order', () => {
    const lists = Array.from(finished('').root('ppt/presentation.xml').childNodes, ({ nodeName }) => nodeName);
    expect(lists).toEqual(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz']);
  });

  it('drops space between elements and keeps it in text', () => {
    const deck = finished(`\n  ${shape('Text', words('\n<a:p> <a:r>\t<a:t> x </a:t> </a:r></a:p>'))}\n`);
    expect(deck.root('ppt/slides/slide1.xml').textContent).toBe(' x ');
  });

  it('numbers shapes and tells equal names apart', () => {
    const text = words('<a:p><a:r><a:t>x</a:t></a:r></a:p>');
    const shapes = readShapes(finished(shape('Text', text) + shape('Text', text) + shape('', text)), 1);
    expect(shapes.map(({ id, name }) => [id, name])).toEqual([
      ['2', 'Text'],
      ['3', 'Text (2)'],
      ['4', 'Shape'],
    ]);
  });

  it('keeps the first of several paragraph properties', () => {
    const deck = finished(shape('Text', words('<a:p><a:pPr algn="r"/><a:r><a:t>x</a:t></a:r><a:pPr algn="l"/></a:p>')));
    expect(all(deck.root('ppt/slides/slide1.xml'), 'pPr').map((each) => each.getAttribute('algn'))).toEqual(['r']);
  });

  it('gives a language to text that says none, and leaves what says one', () => {
    const deck = finished(
      shape('Text', words('<a:p><a:r><a:t>x</a:t></a:r><a:r><a:rPr lang="ru" altLang="en-US"/><a:t>y</a:t></a:r></a:p>')),
    );
    expect(all(deck.root('ppt/slides/slide1.xml'), 'rPr').map((each) => [each.getAttribute('lang'), each.hasAttribute('altLang')])).toEqual(
      [
        ['en-GB', false],
        ['ru', false],
      ],
    );
  });

  it('drops placeholders without words, but not a number that PowerPoint fills in', () => {
    const empty = shape('Title', words('<a:p/>'), '<p:ph type="title"/>');
    const number = shape('Number', words('<a:p><a:fld id="{0}" type="slidenum"/></a:p>'), '<p:ph type="sldNum"/>');
    expect(readShapes(finished(empty + number), 1).map(({ name }) => name)).toEqual(['Number']);
  });

  it('marks shapes that say nothing as decoration', () => {
    const silent = shape('Rule', '');
    const described = shape('Mark', '').replace('name="Mark"', 'name="Mark" descr="A mark"');
    expect(readShapes(finished(silent + described), 1).map(({ decorative }) => decorative)).toEqual([true, false]);
  });

  it('packs the content types first', () => {
    const deck = finished('');
    expect(deck.names).toEqual(['[Content_Types].xml', '_rels/.rels', 'ppt/presentation.xml', 'ppt/slides/slide1.xml']);
    expect(first(deck.root('[Content_Types].xml'), 'Default').getAttribute('Extension')).toBe('rels');
  });
});
