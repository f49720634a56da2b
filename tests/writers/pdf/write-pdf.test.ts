import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMeasure } from '../../../src/frame/create-measure.js';
import { ARTIFACT, type Attachment, type Layout } from '../../../src/frame/types.js';
import { fontsOf } from '../../../src/kit/types.js';
import { writePdf } from '../../../src/writers/pdf/write-pdf.js';
import {
  FIGURE,
  fullMemo,
  heading,
  KIT,
  LOGO,
  LONG_TEXT,
  MEMO_MEASURE,
  METADATA,
  memo,
  node,
  onePage,
  paragraph,
  run,
  splitBox,
  table,
  textBox,
} from '../../support/pdf-fixtures.js';
import {
  contentStreams,
  elements,
  openRaw,
  openViewer,
  type ReadElement,
  readStructure,
  readValue,
  streamText,
  tagsOf,
  textOf,
  viewerText,
} from '../../support/read-pdf.js';

const LEDGER: Attachment = {
  name: 'kanıt & evidence.json',
  mediaType: 'application/json',
  description: 'Evidence ledger',
  bytes: new TextEncoder().encode('{"statements":[]}'),
};
const write = (layout: Layout, attachments: readonly Attachment[] = []): Promise<Uint8Array> => writePdf(layout, KIT, { attachments });
const box = { x: 71, y: 71, width: 450, height: 300 };

/** Runs the project's PDF/UA checker on a file and hands out the rules it broke. */
function brokenRules(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    const checker = fileURLToPath(new URL('../../checkers/pdfua-check.mjs', import.meta.url));
    try {
      execFileSync(process.execPath, [checker, '--strict', file], { encoding: 'utf8' });
      return [];
    } catch (error) {
      const { stdout } = error as { stdout: string };
      return JSON.parse(stdout).errors.map(({ rule, msg }: { rule: string; msg: string }) => `${rule} ${msg}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a memo with everything in it', () => {
  let bytes: Uint8Array;
  let root: ReadElement;
  let artifacts: string;
  let untagged: string;
  beforeAll(async () => {
    bytes = await write(fullMemo(), [LEDGER]);
    ({ root, artifacts, untagged } = await readStructure(bytes));
  });

  it('breaks no rule of the PDF/UA checker', () => {
    expect(brokenRules(bytes)).toEqual([]);
  });

  it('has the tags of its structure, in the order of the structure', () => {
    const cells = (...tags: string[]) => ['TR', ...tags.map((tag) => [tag])];
    const heard = (...tags: string[]) => ['TR', ...tags.map((tag) => [tag, ['Span']])];
    expect(tagsOf(root)).toEqual([
      'Document',
      ['Figure'],
      ['H1'],
      [
        'Sect',
        ['H2'],
        ['P', ['Span'], ['Span'], ['Span'], ['Link']],
        ['L', ['LI', ['Lbl'], ['LBody']], ['LI', ['Lbl'], ['LBody']]],
        ['Figure', ['Caption']],
        ['Table', heard('TH', 'TH'), heard('TH', 'TD'), heard('TH', 'TD')],
      ],
      [
        'Sect',
        ['H2'],
        ['P', ['Reference', ['Link']], ['Reference', ['Link']]],
        ['Table', cells('TH', 'TH'), cells('TH', 'TD', 'TD'), cells('TH', 'TD', 'TD'), cells('TH', 'TD', 'TD')],
        ['BlockQuote', ['P']],
      ],
      ['Sect', ['H2'], ['Note', ['Link'], ['Link']], ['Note', ['Link'], ['Link']]],
    ]);
  });

  it('keeps one paragraph over two pages under one P, with a space where the page ends', () => {
    const [, split] = elements(root, 'P');
    expect(split && textOf(split)).toBe(`${LONG_TEXT} A first source says so.1 ${LONG_TEXT}2`);
  });

  it('says a header row that is repeated on the second page only once', () => {
    expect(
      elements(root, 'TH')
        .map(textOf)
        .map((text) => text.trim()),
    ).toEqual(['Season', 'Rounds', 'Spring', 'Autumn', 'Format', 'Members', 'OTS', '3+3', 'Quartet']);
    expect(artifacts).toContain('Members');
  });

  it('keeps running heads, page numbers and decoration out of the tree', () => {
    expect(artifacts).toContain('Page 1 of 2');
    expect(artifacts).toContain('TLP:GREEN');
    expect(artifacts).toContain('DRAFT');
    expect(textOf(root)).not.toMatch(/Page \d|TLP|DRAFT/);
    expect(untagged).toBe('');
  });

  it('marks header and footer as pagination', async () => {
    const [first = '', second = ''] = await contentStreams(bytes);
    expect(first).toContain('/Artifact <</Type /Pagination /Subtype /Footer>> BDC');
    expect(second).toContain('/Artifact <</Type /Pagination /Subtype /Header>> BDC');
    expect(first).toContain('/Artifact <</Type /Layout>> BDC');
  });

  it('gives figures their words and their area, everything they show included', () => {
    const [logo, chart] = elements(root, 'Figure');
    expect(logo).toMatchObject({
      alt: 'Institute for Examples',
      attributes: { O: 'Layout', Placement: 'Block', BBox: '71 771.89 161 801.89' },
    });
    expect(chart).toMatchObject({ alt: FIGURE.alt, attributes: { BBox: '71 291.89 521 441.89' } });
    expect(chart && textOf(chart)).toBe('Spring Autumn Rounds Talks came in spring.');
  });

  it('gives table cells scope and columns covered, and the table its summary', () => {
    const [, table] = elements(root, 'Table');
    expect(
      (table === undefined ? [] : elements(table, 'TH')).map(({ attributes }) => [attributes['Scope'], attributes['ColSpan']]),
    ).toEqual([
      ['Column', undefined],
      ['Column', '2'],
      ['Row', undefined],
      ['Row', undefined],
      ['Row', undefined],
    ]);
    expect(table?.attributes['Summary']).toBe('Formats and who belongs to them');
  });

  it('gives the data of a chart as a table behind its figure, which draws nothing', async () => {
    const [table] = elements(root, 'Table');
    expect(table?.attributes['Summary']).toBe('Data of the chart “Rounds”');
    const rows = (table === undefined ? [] : elements(table, 'TR')).map(({ kids }) =>
      kids.map((kid) => (typeof kid === 'string' ? kid : `${kid.tag} ${kid.attributes['Scope'] ?? '–'} ${textOf(kid)}`)),
    );
    expect(rows).toEqual([
      ['TH Column Season', 'TH Column Rounds'],
      ['TH Row Spring', 'TD – 3'],
      ['TH Row Autumn', 'TD – 1'],
    ]);
    const [page] = await (await openViewer(bytes)).getPage(1).then(async (it) => [await it.getTextContent()]);
    const words = page?.items.flatMap((item) => ('str' in item ? [item.str.trim()] : [])).filter((word) => word === 'Spring');
    expect(words).toHaveLength(1);
  });

  it('associates the rows of a chart with its figure, and no figure with anything else', async () => {
    const [logo, chart] = elements(root, 'Figure');
    expect([logo?.files, chart?.files]).toEqual([undefined, ['rounds.csv']]);
    const attachments = (await (await openViewer(bytes)).getAttachments()) as Record<string, { content: Uint8Array }>;
    expect(Buffer.from(attachments['rounds.csv']?.content ?? []).toString()).toBe('Season,Rounds\r\nSpring,3\r\nAutumn,1\r\n');
    const { at, catalog } = await openRaw(bytes);
    expect(readValue(at(catalog, 'AF', 1, 'UF'))).toBeUndefined();
  });

  it('draws the chart as vectors, its opacity included', async () => {
    const { document, at } = await openRaw(bytes);
    const [page] = document.getPages();
    const [stream = ''] = await contentStreams(bytes);
    const name = /\/(\w+) gs/.exec(stream)?.[1] ?? '';
    expect(readValue(at(page?.node, 'Resources', 'ExtGState', name, 'ca'))).toBe('0.5');
    expect(stream).toContain('80 10 m 260 10 l 260 34 l 80 34 l h f');
    expect(stream).toContain('[3 2.25] 0 d 80 5 m 80 80 l S');
  });

  it('says how a list is numbered', () => {
    expect(elements(root, 'L')[0]?.attributes).toEqual({ O: 'List', ListNumbering: 'Disc' });
  });

  it('gives notes an id that the id tree knows', async () => {
    expect(elements(root, 'Note').map(({ id }) => id)).toEqual(['note-1', 'note-2']);
    const { at, catalog } = await openRaw(bytes);
    expect([0, 2].map((index) => readValue(at(catalog, 'StructTreeRoot', 'IDTree', 'Names', index)))).toEqual(['note-1', 'note-2']);
  });

  it('names the language only where it changes', () => {
    const spans = elements(root, 'Span').filter(({ actualText }) => actualText === undefined);
    expect(spans.map((span) => [span.language, textOf(span).trim()])).toEqual([
      ['tr', 'güvenilir arabuluculuk'],
      ['az', 'vasitəçilik'],
      ['ru', 'посредничество'],
    ]);
    expect(root.language).toBeUndefined();
  });

  it('ties every link annotation to its Link element, with words where it leads', async () => {
    expect(elements(root, 'Link').map(({ kids }) => kids)).toEqual([
      ['the record', '[Record of the talks]'],
      ['1', '[Note 1]'],
      ['2', '[Note 2]'],
      ['1 ', '[Back to the text of note 1]'],
      ['Source', '[Source of the quotation]'],
      ['2 ', '[Back to the text of note 2]'],
      ['Source', '[Source of the quotation]'],
    ]);
    const { document, at, catalog } = await openRaw(bytes);
    const parents = at(catalog, 'StructTreeRoot', 'ParentTree', 'Nums');
    expect(at(catalog, 'StructTreeRoot', 'ParentTree', 'Limits')).toBeUndefined();
    for (const page of document.getPages()) {
      const annotations = page.node.Annots()?.asArray() ?? [];
      for (const annotation of annotations) {
        const key = Number(readValue(at(annotation, 'StructParent')));
        const entry = Array.from({ length: 50 }, (_, index) => index * 2).find((index) => readValue(at(parents, index)) === String(key));
        expect(readValue(at(parents, (entry ?? -2) + 1, 'S'))).toBe('Link');
      }
    }
  });

  it('links notes both ways, to where the text stands', async () => {
    const viewer = await openViewer(bytes);
    const second = await viewer.getPage(2);
    const destinations = (await viewer.getDestinations()) as Record<string, [{ num: number }, { name: string }, number, number]>;
    expect(Object.keys(destinations)).toEqual(['figure', 'h-what', 'h-why', 'note-1', 'note-2', 'notes', 'ref-1', 'ref-2']);
    expect(await viewer.getPageIndex(destinations['note-1']?.[0] as never)).toBe(1);
    expect(destinations['notes']?.[3]).toBeGreaterThan(destinations['note-1']?.[3] ?? 0);
    const annotations = await second.getAnnotations();
    expect(annotations.map(({ dest, url }) => dest ?? url)).toEqual([
      'note-1',
      'note-2',
      'ref-1',
      'https://example.org/one',
      'ref-2',
      'https://example.org/two',
    ]);
    const [first] = await (await viewer.getPage(1)).getAnnotations();
    expect(first.unsafeUrl).toBe('https://example.org/kay%C4%B1t?a=1&b=2');
  });

  it('lays link areas over their words', async () => {
    const annotations = await (await (await openViewer(bytes)).getPage(1)).getAnnotations();
    const [left, bottom, right, top] = annotations[0].rect;
    const items =
      fullMemo().frames[0]?.items.flatMap((item) =>
        item.type === 'text'
          ? item.lines.flatMap((line) => line.segments.map((segment) => ({ ...segment, baseline: 841.89 - line.baseline })))
          : [],
      ) ?? [];
    const words = items.find(({ text }) => text === 'the record');
    expect(left).toBeCloseTo(words?.x ?? 0, 2);
    expect(right - left).toBeCloseTo(words?.width ?? 0, 2);
    expect(bottom).toBeLessThan(words?.baseline ?? 0);
    expect(top).toBeGreaterThan((words?.baseline ?? 0) + 7);
  });

  it('reads in order in a viewer, words apart at line ends', async () => {
    const text = (await viewerText(bytes, 1)).replace(/\s+/g, ' ');
    expect(text).toContain('Ankara spoke of güvenilir arabuluculuk, Baku of vasitəçilik, Moscow of посредничество (see the record).');
    expect(text).toContain('Türkiye, Azərbaycan, Qazaqıstan');
    expect(text.indexOf('Ankara gains')).toBeLessThan(text.indexOf('Both sides'));
    expect(text.indexOf('Both sides')).toBeLessThan(text.indexOf('Why it matters'));
  });

  it('has an outline, nested by level, that leads to its headings', async () => {
    const outline = await (await openViewer(bytes)).getOutline();
    expect(outline.map(({ title, dest, items }) => [title, dest, items.map((item) => item.title)])).toEqual([
      ['Both sides kept talking', 'h-what', ['Rounds']],
      ['Why it matters', 'h-why', []],
      ['Notes', 'notes', []],
    ]);
    const { at, catalog } = await openRaw(bytes);
    expect(readValue(at(catalog, 'Outlines', 'Count'))).toBe('4');
    expect(readValue(at(catalog, 'Outlines', 'First', 'SE', 'S'))).toBe('H2');
  });

  it('says what it is: title, people, language, date and both standards', async () => {
    const viewer = await openViewer(bytes);
    const { info } = (await viewer.getMetadata()) as unknown as { info: Record<string, string> };
    expect(info).toMatchObject({
      Title: METADATA.title,
      Author: 'Aylin Çağlar, Иван Петров',
      Subject: METADATA.subject,
      Keywords: 'mediation, Türkiye',
      CreationDate: 'D:20251121000000Z',
      ModDate: 'D:20251121000000Z',
      Language: 'en-GB',
      PDFFormatVersion: '1.7',
    });
    const { at, catalog } = await openRaw(bytes);
    const xmp = Buffer.from(streamText(at(catalog, 'Metadata')), 'latin1').toString('utf8');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<xmp:CreateDate>2025-11-21T00:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Türkiye &amp; Azərbaycan: room to mediate</rdf:li>');
    expect(await viewer.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await viewer.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await viewer.getPageLabels()).toEqual(['1', '2']);
    expect(readValue(at(catalog, 'OutputIntents', 0, 'S'))).toBe('GTS_PDFA1');
    expect(streamText(at(catalog, 'OutputIntents', 0, 'DestOutputProfile')).slice(36, 40)).toBe('acsp');
  });

  it('carries its attachments as data associated with the document, dated by the brief', async () => {
    const attachments = (await (await openViewer(bytes)).getAttachments()) as Record<string, { filename: string; content: Uint8Array }>;
    expect(Object.values(attachments).map(({ filename, content }) => [filename, Buffer.from(content).toString()])).toEqual([
      ['rounds.csv', 'Season,Rounds\r\nSpring,3\r\nAutumn,1\r\n'],
      [LEDGER.name, '{"statements":[]}'],
    ]);
    const { at, catalog } = await openRaw(bytes);
    const file = at(catalog, 'AF', 0);
    expect(readValue(at(file, 'AFRelationship'))).toBe('Data');
    expect(readValue(at(file, 'EF', 'F', 'Subtype'))).toBe('application/json');
    expect(readValue(at(file, 'EF', 'F', 'Params', 'ModDate'))).toBe('D:20251121000000Z');
    expect(readValue(at(file, 'Desc'))).toBe('Evidence ledger');
  });

  it('embeds subsets of the kit’s own fonts and nothing else', async () => {
    const { document, at } = await openRaw(bytes);
    const fonts = document
      .getPages()
      .flatMap((page) =>
        ['F1', 'F2', 'F3', 'F4', 'F5'].map((name) => at(page.node, 'Resources', 'Font', name)).filter((font) => font !== undefined),
      );
    expect(new Set(fonts.map((font) => readValue(at(font, 'BaseFont'))?.replace(/^[A-Z]{6}\+/, '')))).toEqual(
      new Set(['SourceSerif4-Regular', 'SourceSerif4-Italic', 'SourceSans3-Regular', 'SourceSans3-SemiBold']),
    );
    for (const font of fonts) expect(at(font, 'DescendantFonts', 0, 'FontDescriptor', 'FontFile2')).toBeDefined();
    expect(bytes.length).toBeLessThan(80_000);
  });

  it('is the same bytes again, whatever the time zone, and other bytes for another date', async () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      expect(new Date(0).getHours()).not.toBe(0);
      expect(Buffer.compare(await write(fullMemo(), [LEDGER]), bytes)).toBe(0);
      process.env['TZ'] = 'America/Anchorage';
      expect(Buffer.compare(await write(fullMemo(), [LEDGER]), bytes)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    const later = await write({ ...fullMemo(), metadata: { ...METADATA, date: '2025-11-22' } }, [LEDGER]);
    expect(identifier(later)).not.toBe(identifier(bytes));
  });

  it('is the same bytes whatever was measured and written before with the same fonts', async () => {
    // Characters that share the glyphs of the space, the hyphen, the ligature and the quotation mark.
    for (const text of ['\u00A0', '\u2011', '\u00AD', 'ﬁ', '\u02BC', 'efficient']) MEMO_MEASURE.width(text, { role: 'text' }, 10);
    await write(onePage('Hard\u00A0space, soft\u00ADhyphen, hard\u2011hyphen, ﬁne oﬃce, ʻokina'));
    expect(Buffer.compare(await write(fullMemo(), [LEDGER]), bytes)).toBe(0);
  });
});

const identifier = (bytes: Uint8Array): string | undefined =>
  /\/ID \[<([0-9a-f]+)> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];

describe('text', () => {
  it.each([
    ['Turkish', 'Iğdır’da şüpheli İstanbul görüşmesi, çıkış yolu'],
    ['Azerbaijani', 'Naxçıvan dəhlizi, Qarabağ və əməkdaşlıq'],
    ['Russian', 'Щёлково, Объявление, Йошкар-Ола, эхо'],
    ['Ukrainian and Kazakh', 'Їжак, Ґанок, Қазақстан, Өскемен, Ұлытау'],
    ['ligatures and marks', 'efficient affluent office'],
  ])('in %s comes back as it was', async (_, text) => {
    const { root } = await readStructure(await write(onePage(text)));
    expect(textOf(root)).toBe(text);
  });

  it('is drawn at the measured place and never moved', async () => {
    const layout = onePage(LONG_TEXT);
    const [item] = layout.frames[0]?.items ?? [];
    const [stream = ''] = await contentStreams(await write(layout));
    const places = [...stream.matchAll(/1 0 0 -1 ([\d.]+) ([\d.]+) Tm/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const expected =
      item?.type === 'text' ? item.lines.map((line) => [line.segments[0]?.x ?? 0, Math.round(line.baseline * 1000) / 1000]) : [];
    expect(expected.length).toBeGreaterThan(2);
    expect(places).toEqual(expected);
    expect(stream).not.toMatch(/ T[wc]\b/);
  });

  it('is raised and reduced in superscripts', async () => {
    const item = textBox(box, [paragraph('p', [run('agreed'), run('12', { superscript: true })])]);
    const [stream = ''] = await contentStreams(await write(memo([[item]], [node('P', 'p')])));
    const [text, mark] = [...stream.matchAll(/ ([\d.]+) Tf 1 0 0 -1 [\d.]+ ([\d.]+) Tm/g)].map(([, size, y]) => ({
      size: Number(size),
      y: Number(y),
    }));
    expect(mark?.size).toBeCloseTo(10.5 * 0.66, 3);
    expect((text?.y ?? 0) - (mark?.y ?? 0)).toBeCloseTo(10.5 * 0.33, 2);
  });

  it('keeps words apart between paragraphs of one element', async () => {
    const item = textBox(box, [paragraph('p', 'First part'), paragraph('p', 'second part')]);
    const { root } = await readStructure(await write(memo([[item]], [node('P', 'p')])));
    expect(textOf(root)).toBe('First part second part');
  });

  it('reads twins of one glyph as the commoner character, hard spaces as spaces', async () => {
    const { root } = await readStructure(await write(onePage('27\u00A0June, Oʻzbekiston, ‘so’, well\u2010known, a\u00ADb\u200Bc')));
    expect(textOf(root)).toBe('27 June, O‘zbekiston, ‘so’, well-known, abc');
  });

  it('is refused by name where the font lacks a character', async () => {
    await expect(write(onePage('A ☃ melts'))).rejects.toThrow('Cannot draw "☃" (U+2603) of "A ☃ melts": its font has no such glyph');
    await expect(write(onePage('\u200B then 漢'))).rejects.toThrow('U+6F22');
  });

  it('turns about the middle of its box', async () => {
    const item = {
      ...textBox({ x: 100, y: 100, width: 60, height: 20 }, [
        paragraph('p', [run('Up', { link: { url: 'https://example.org', label: 'Up' } })]),
      ]),
      rotate: -90,
    };
    const bytes = await write(memo([[item]], [node('P', 'p')]));
    const [annotation] = await (await (await openViewer(bytes)).getPage(1)).getAnnotations();
    const [left, bottom, right, top] = annotation.rect;
    // The left edge of the unrotated box, 30 left of the centre (130, 110), comes to stand 30 below it.
    expect(bottom).toBeCloseTo(841.89 - 140, 1);
    expect(right - left).toBeLessThan(20);
    expect(left).toBeGreaterThan(115);
    expect(top).toBeLessThan(841.89 - 120);
  });
});

describe('structure', () => {
  it('follows the layout’s tree where pages are painted in another order', async () => {
    const items = [textBox(box, [paragraph('aside', 'Aside')]), textBox({ ...box, y: 200 }, [paragraph('main', 'Main')])];
    const { root } = await readStructure(await write(memo([items], [node('P', 'main'), node('P', 'aside')])));
    expect(root.kids.map((kid) => (typeof kid === 'string' ? kid : textOf(kid)))).toEqual(['Main', 'Aside']);
  });

  it('drops elements that nothing was painted for, but no cell of a table', async () => {
    const { item, structure } = table('t', 100, [['', '', '']]);
    const bytes = await write(memo([[item]], [node('Sect', 'empty', [node('P', 'nothing')]), node('Table', 't', structure)]));
    expect(tagsOf((await readStructure(bytes)).root)).toEqual([
      'Document',
      ['Table', ['TR', ['TH'], ['TH']], ['TR', ['TH'], ['TD'], ['TD']]],
    ]);
    expect(brokenRules(bytes)).toEqual([]);
  });

  it.each([
    ['1.', 'Decimal'],
    ['a)', 'LowerAlpha'],
    ['–', 'Disc'],
    ['▪', 'Square'],
  ])('numbers a list labelled %s as %s', async (text, numbering) => {
    const bullet = { text: text === '▪' ? '■' : text, indent: 16, color: { rgb: '000000' }, node: 'label' };
    const item = textBox(box, [paragraph('item', 'Point', { bullet })]);
    const { root } = await readStructure(
      await write(memo([[item]], [node('L', 'l', [node('LI', 'li', [node('Lbl', 'label'), node('LBody', 'item')])])])),
    );
    expect(elements(root, 'L')[0]?.attributes['ListNumbering']).toBe(numbering);
  });

  it('joins adjoining runs of one link into one Link element with an annotation a line', async () => {
    const link = { url: 'https://example.org', label: 'Report' };
    const words = 'a report with a title so long that it cannot stand on a single line of the page, however small it is set';
    const item = textBox(box, [
      paragraph('p', [run('See '), run(words, { link }), run(' (2025)', { link, font: { role: 'text', bold: true } }), run('.')]),
    ]);
    const { root } = await readStructure(await write(memo([[item]], [node('P', 'p')])));
    const [one, ...others] = elements(root, 'Link');
    expect(others).toEqual([]);
    expect(one && textOf(one)).toBe(`${words} (2025)`);
    expect(one?.kids.filter((kid) => kid === '[Report]')).toHaveLength(2);
  });

  it('continues a Link over two pages', async () => {
    const link = { url: 'https://example.org', label: 'Report' };
    const item = textBox({ ...box, width: 120 }, [paragraph('p', [run('one two three four five six seven eight nine ten', { link })])]);
    const { root } = await readStructure(
      await write(
        memo(
          [...splitBox(item, 1, 71)].map((part) => [part]),
          [node('P', 'p')],
        ),
      ),
    );
    expect(tagsOf(root)).toEqual(['Document', ['P', ['Link']]]);
    expect(textOf(root)).toBe('one two three four five six seven eight nine ten');
  });

  it('names what breaks the contract of a layout', async () => {
    const text = (link: object) => textBox(box, [paragraph('p', [run('x', link)])]);
    await expect(write(memo([[text({})]], []))).rejects.toThrow('`p`');
    await expect(write(memo([[text({})]], [node('P', 'p'), node('P', 'p')]))).rejects.toThrow('appears twice');
    await expect(write(memo([[text({ link: { to: 'ghost', label: 'x' } })]], [node('P', 'p'), node('P', 'ghost')]))).rejects.toThrow(
      'Cannot lead to `ghost`',
    );
    await expect(write(onePage('x', { date: 'yesterday' }))).rejects.toThrow('`yesterday`');
  });
});

describe('metadata', () => {
  it.each([
    ['markup', 'A <b> & "c" \'d\' ]]> &amp; end', 'A <b> & "c" \'d\' ]]> &amp; end'],
    ['an emoji', 'Talks 🕊 go on', 'Talks 🕊 go on'],
    ['control characters', 'One\u0000\u0007two\nthree\u2028four\uFFFE', 'One two three four'],
    ['parentheses and backslashes', '(a\\b) ((', '(a\\b) (('],
    ['a lone surrogate', 'bad \uD800 half', 'bad half'],
  ])('survives %s in a title', async (_, title, expected) => {
    const bytes = await write(onePage('Text', { title, authors: [title], subject: title, keywords: [title] }));
    expect(brokenRules(bytes)).toEqual([]);
    const { info, metadata } = (await (await openViewer(bytes)).getMetadata()) as unknown as {
      info: Record<string, string>;
      metadata: { get(name: string): string };
    };
    expect(info).toMatchObject({ Title: expected, Author: expected, Subject: expected, Keywords: expected });
    expect(metadata.get('dc:title')).toBe(expected);
  });

  it('leaves out what is empty and never lacks a title', async () => {
    const bytes = await write(onePage('Text', { title: ' \u0001 ', authors: [], subject: '', keywords: [] }));
    const { info } = (await (await openViewer(bytes)).getMetadata()) as unknown as { info: Record<string, string> };
    expect(info['Title']).toBe(METADATA.institution);
    expect(info).not.toHaveProperty('Author');
    expect(brokenRules(bytes)).toEqual([]);
  });
});

describe('a deck', () => {
  it('becomes a handout with its own fonts and its slide layout behind', async () => {
    const measure = createMeasure(fontsOf(KIT, 'deck'));
    const title = textBox(
      { x: 48, y: 36, width: 860, height: 60 },
      [heading('t', 'Ankara gains room to mediate', 28)],
      { role: 'title' },
      measure,
    );
    const chart = { type: 'chart', box: { x: 48, y: 120, width: 600, height: 200 }, node: 'f', name: 'Rounds', figure: FIGURE } as const;
    const layout = memo(
      [[title, chart], [title]].map((items) => items),
      [node('H1', 't'), node('Figure', 'f')],
      { target: 'deck', size: { width: 960, height: 540 } },
    );
    const slides = { ...layout, frames: layout.frames.map((frame) => ({ ...frame, layout: 'content' })) };
    const bytes = await write(slides);
    expect(brokenRules(bytes)).toEqual([]);
    const { document, at } = await openRaw(bytes);
    const [page] = document.getPages();
    expect([page?.getWidth(), page?.getHeight()]).toEqual([960, 540]);
    expect(readValue(at(page?.node, 'Resources', 'Font', 'F1', 'BaseFont'))).toContain('Carlito');
    // One picture for both pages: the logo is embedded once.
    const images = document.getPages().map(({ node: dictionary }) => at(dictionary, 'Resources', 'XObject', 'I1'));
    expect(images[0]).toBeDefined();
    expect(images[0]).toBe(images[1]);
    const [stream = ''] = await contentStreams(bytes);
    expect(stream).toContain('0 0 960 540 re f');
  });
});

describe('empty input', () => {
  it('makes a valid file of a page without items', async () => {
    const bytes = await write(memo([[]], []));
    expect((await openRaw(bytes)).document.getPageCount()).toBe(1);
    expect((await readStructure(bytes)).root.kids).toEqual([]);
  });

  it('draws decoration alone', async () => {
    const layout = memo(
      [[{ type: 'image', node: ARTIFACT, name: 'Logo', alt: '', box, png: LOGO }, textBox(box, [paragraph(ARTIFACT, '')])]],
      [],
    );
    expect(brokenRules(await write(layout)).filter((rule) => !rule.startsWith('X-structure-empty'))).toEqual([]);
  });
});
