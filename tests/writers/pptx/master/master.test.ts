// The master package of a kit, and an institution's template in its place.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildMaster } from '../../../../src/writers/pptx/master/build-master.js';
import { openMaster } from '../../../../src/writers/pptx/master/open-master.js';
import { findLayout, readMaster } from '../../../../src/writers/pptx/master/read-master.js';
import { zipPackage } from '../../../../src/writers/pptx/package.js';
import { writePptx } from '../../../../src/writers/pptx/write-pptx.js';
import { DECK, layoutOf, slide } from '../../../support/pptx-fixtures.js';
import { COLORS, LAYOUTS, PPTX_KIT } from '../../../support/pptx-kit.js';
import { all, first, openArchive, readShapes, readTargets, valAt } from '../../../support/read-pptx.js';

const built = buildMaster(PPTX_KIT, 'tr-TR');
const master = openArchive(zipPackage(built));

describe('the theme', () => {
  it('has the twelve colours of the kit in the slots of Office', () => {
    const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent6', 'hlink', 'folHlink'];
    const { text1, background1, text2, background2, accent1, accent6, link } = COLORS;
    const theme = first(master.root('ppt/theme/theme1.xml'), 'clrScheme');
    expect(slots.map((slot) => valAt(first(theme, slot), 'srgbClr'))).toEqual(
      [text1, background1, text2, background2, accent1, accent6, link, link].map(({ rgb }) => rgb),
    );
    expect(Array.from(theme.childNodes)).toHaveLength(12);
  });

  it('has the fonts of the kit by the names on the reader’s computer', () => {
    const fonts = first(master.root('ppt/theme/theme1.xml'), 'fontScheme');
    expect(['majorFont', 'minorFont'].map((name) => first(first(fonts, name), 'latin').getAttribute('typeface'))).toEqual([
      'Calibri',
      'Calibri',
    ]);
  });
});

describe('the slide master', () => {
  const root = master.root('ppt/slideMasters/slideMaster1.xml');

  it('has the five placeholders of PowerPoint', () => {
    expect(all(root, 'ph').map((each) => each.getAttribute('type'))).toEqual(['title', 'body', 'dt', 'ftr', 'sldNum']);
  });

  it('has text styles without autofit, on exact pitches', () => {
    expect(valAt(first(first(root, 'titleStyle'), 'lnSpc'), 'spcPts')).toBe('3400');
    expect(all(root, 'normAutofit')).toEqual([]);
  });

  it('speaks the language of the deck', () => {
    expect(new Set(all(root, 'rPr').map((each) => each.getAttribute('lang')))).toEqual(new Set(['tr-TR']));
  });
});

describe('a layout', () => {
  const cover = master.root('ppt/slideLayouts/slideLayout1.xml');

  it('is known by its name and kind, and draws its background, decorations and logo', () => {
    expect([first(cover, 'cSld').getAttribute('name'), cover.getAttribute('type')]).toEqual(['cover', 'title']);
    expect(valAt(first(cover, 'bg'), 'schemeClr')).toBe('accent1');
    expect(first(first(cover, 'pic'), 'cNvPr').getAttribute('descr')).toBe('Institute of Fixtures');
    expect(all(cover, 'decorative')).toHaveLength(1);
    expect(readTargets(master, 'ppt/slideLayouts/slideLayout1.xml', 'image')).toEqual(['../media/logo-onDark.png']);
  });

  it('offers its placeholders with place, style and colour', () => {
    const marking = all(cover, 'sp').find((each) => first(each, 'cNvPr').getAttribute('name') === 'Marking');
    expect(first(marking, 'off').getAttribute('x')).toBe(String(72 * 12_700));
    expect(valAt(first(marking, 'defRPr'), 'schemeClr')).toBe('bg1');
    expect(first(marking, 'defRPr').getAttribute('b')).toBe('1');
  });

  it('reads back as the kit says, custom placeholders by their names', () => {
    const layouts = readMaster(built);
    expect(layouts.map(({ name, kind }) => [name, kind])).toEqual(LAYOUTS.map(({ name, kind }) => [name, kind]));
    layouts.forEach((layout, index) => {
      const designed = LAYOUTS[index]?.placeholders ?? [];
      expect(layout.placeholders.map(({ role }) => role)).toEqual(designed.map(({ role }) => role));
      expect(layout.placeholders.map(({ box }) => box)).toEqual(designed.map(({ box }) => box));
    });
  });
});

describe('the notes master', () => {
  it('has a theme of its own', () => {
    expect(readTargets(master, 'ppt/notesMasters/notesMaster1.xml', 'theme')).toEqual(['../theme/themeNotes1.xml']);
    expect(all(master.root('ppt/notesMasters/notesMaster1.xml'), 'ph').map((each) => each.getAttribute('type'))).toEqual([
      'sldImg',
      'body',
      'sldNum',
    ]);
  });
});

describe('an institution’s template', () => {
  const TEMPLATE = 'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml';

  /** A deck of ours saved as a template: slides and all, under other layout names, and without a notes master if so wanted. */
  async function template(notes: boolean): Promise<Uint8Array> {
    const files = unzipSync(
      await writePptx(layoutOf(notes ? DECK.frames : DECK.frames.map((frame) => ({ ...frame, notes: [] }))), PPTX_KIT, { attachments: [] }),
    );
    const edit = (name: string, change: (text: string) => string): void => {
      const file = files[name];
      if (file !== undefined) files[name] = strToU8(change(new TextDecoder().decode(file)));
    };
    edit('[Content_Types].xml', (text) =>
      text.replace('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', TEMPLATE),
    );
    edit('ppt/slideLayouts/slideLayout2.xml', (text) =>
      text.replace('name="content"', 'name="Inhalt"').replaceAll('lang="en-GB"', 'lang="en-US"'),
    );
    if (!notes) {
      edit('ppt/presentation.xml', (text) => text.replace(/<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>/, ''));
      edit('ppt/_rels/presentation.xml.rels', (text) => text.replace(/<Relationship [^>]*notesMasters\/[^>]*>/, ''));
      for (const name of Object.keys(files)) if (/notesMaster|themeNotes/.test(name)) delete files[name];
      edit('[Content_Types].xml', (text) => text.replace(/<Override [^>]*(notesMaster|themeNotes)[^>]*>/g, ''));
    }
    return zipSync(files);
  }

  it.each([true, false])('carries our slides instead of its own (notes master of its own: %s)', async (notes) => {
    const kit = { ...PPTX_KIT, master: await template(notes) };
    const deck = openArchive(await writePptx(layoutOf([slide(1, 'Only slide', [])]), kit, { attachments: [] }));
    expect(deck.names.filter((name) => /^ppt\/slides\/[^_]/.test(name))).toEqual(['ppt/slides/slide1.xml']);
    expect(deck.names.filter((name) => name.startsWith('ppt/charts/'))).toEqual([]);
    expect(deck.text('[Content_Types].xml')).not.toContain('template.main');
    expect(all(deck.root('ppt/presentation.xml'), 'notesMasterId')).toHaveLength(1);
    expect(readShapes(deck, 1).map(({ placeholder }) => placeholder)).toEqual(['title', 'body 30', 'body 31', 'ftr 11', 'sldNum 12']);
    expect(deck.text('ppt/slideLayouts/slideLayout2.xml')).not.toContain('en-US');
  });

  it('lends the layout of the same kind where it has none of the name', async () => {
    const offered = readMaster(openMaster(await template(true), PPTX_KIT, 'en-GB'));
    expect(findLayout(offered, 'content', LAYOUTS).name).toBe('Inhalt');
    expect(findLayout(offered, 'cover', LAYOUTS).name).toBe('cover');
    expect(findLayout(offered, 'nobody knows', LAYOUTS).name).toBe('cover');
  });

  it('keeps the format of text explicit, for nobody knows what it inherits', async () => {
    const kit = { ...PPTX_KIT, master: await template(true) };
    const deck = openArchive(await writePptx(layoutOf([slide(1, 'Only slide', [])]), kit, { attachments: [] }));
    expect(first(readShapes(deck, 1)[0]?.element, 'rPr').getAttribute('sz')).toBe('2800');
  });
});
