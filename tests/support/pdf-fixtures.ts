// Layouts made by hand for the tests of the PDF writer: a memo with everything in it, and small pieces.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Rect } from '../../src/base/geometry.js';
import type { ChartFigure } from '../../src/frame/chart.js';
import { createMeasure } from '../../src/frame/create-measure.js';
import { layoutParagraphs } from '../../src/frame/layout-paragraphs.js';
import type { Measure } from '../../src/frame/measure.js';
import {
  ARTIFACT,
  type Color,
  type FontRef,
  type Frame,
  type FrameItem,
  type Layout,
  type Metadata,
  type Paragraph,
  type Run,
  type StructureNode,
  type StructureTag,
  type TableCell,
  type TextItem,
} from '../../src/frame/types.js';
import { type FontFamily, type FontFile, fontsOf, type Kit } from '../../src/kit/types.js';
import { chartTable } from './chart-table.js';

const fontFile = (path: string): FontFile => ({ path, bytes: new Uint8Array(readFileSync(`templates/dragoman/fonts/${path}`)) });

const serif: FontFamily = {
  name: 'Source Serif 4',
  faces: {
    regular: fontFile('SourceSerif4-Regular.ttf'),
    bold: fontFile('SourceSerif4-SemiBold.ttf'),
    italic: fontFile('SourceSerif4-Italic.ttf'),
  },
};
const sans: FontFamily = {
  name: 'Source Sans 3',
  faces: {
    regular: fontFile('SourceSans3-Regular.ttf'),
    bold: fontFile('SourceSans3-SemiBold.ttf'),
  },
};
const carlito: FontFamily = {
  name: 'Calibri',
  faces: { regular: fontFile('Carlito-Regular.ttf'), bold: fontFile('Carlito-Bold.ttf') },
};

export const INK: Color = { rgb: '1A1F2B', slot: 'text1' };
export const DEEP: Color = { rgb: '1F4E79', slot: 'accent1' };
export const WARM: Color = { rgb: 'C55A11', slot: 'accent2' };
export const TINT: Color = { rgb: 'E8EEF4' };
export const GREY: Color = { rgb: '6B7280' };
export const WHITE: Color = { rgb: 'FFFFFF', slot: 'background1' };

/** A picture with transparency. */
export const LOGO = new Uint8Array(
  new Resvg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><circle cx="20" cy="20" r="16" fill="#1F4E79"/><rect x="46" y="12" width="70" height="16" fill="#C55A11" fill-opacity="0.6"/></svg>',
  )
    .render()
    .asPng(),
);

/** The parts of a kit that the writer reads: fonts of both targets, slide layouts and logo. The rest is left out. */
export const KIT = {
  name: 'fixture',
  logo: { alt: 'Institute', aspect: 3, onLight: LOGO, onDark: LOGO },
  memo: { fonts: { heading: sans, text: serif } },
  deck: {
    fonts: { heading: carlito, text: carlito },
    layouts: [
      {
        name: 'content',
        kind: 'titleOnly',
        background: TINT,
        placeholders: [],
        decorations: [{ box: { x: 0, y: 0, width: 960, height: 6 }, fill: DEEP }],
        logo: { box: { x: 840, y: 500, width: 72, height: 24 }, variant: 'onLight' },
        body: { x: 48, y: 116, width: 864, height: 354 },
      },
    ],
  },
} as unknown as Kit;

export const MEMO_MEASURE: Measure = createMeasure(fontsOf(KIT, 'memo'));

export const METADATA: Metadata = {
  title: 'Türkiye & Azərbaycan: room to mediate',
  authors: ['Aylin Çağlar', 'Иван Петров'],
  subject: 'What the sources report',
  keywords: ['mediation', 'Türkiye'],
  language: 'en-GB',
  date: '2025-11-21',
  institution: 'Institute for Examples',
  marking: 'TLP:GREEN',
};

const A4 = { width: 595.28, height: 841.89 };
const TEXT: FontRef = { role: 'text' };
const HEADING: FontRef = { role: 'heading', bold: true };

/** A run in the memo's text type. */
export const run = (text: string, more: Partial<Run> = {}): Run => ({ text, font: TEXT, size: 10.5, color: INK, ...more });

/** A paragraph of runs; a string is one run. */
export function paragraph(node: string, content: string | readonly Run[], more: Partial<Paragraph> = {}): Paragraph {
  return { node, runs: typeof content === 'string' ? [run(content)] : content, align: 'left', pitch: 14.5, before: 6, ...more };
}

export const heading = (node: string, text: string, size = 13): Paragraph =>
  paragraph(node, [run(text, { font: HEADING, size, color: DEEP })], { pitch: size * 1.25 });

/** A text box whose lines are broken to its width. */
export function textBox(box: Rect, paragraphs: readonly Paragraph[], more: Partial<TextItem> = {}, measure = MEMO_MEASURE): TextItem {
  const { lines } = layoutParagraphs(paragraphs, box, 'top', measure);
  return { type: 'text', box, role: 'body', name: 'Text', paragraphs, lines, anchor: 'top', ...more };
}

export const node = (
  tag: StructureTag,
  id: string,
  children: readonly StructureNode[] = [],
  more: Partial<StructureNode> = {},
): StructureNode => ({ tag, id, children, ...more });

/** A memo of given pages. */
export function memo(frames: readonly (readonly FrameItem[])[], children: readonly StructureNode[], more: Partial<Layout> = {}): Layout {
  return {
    target: 'memo',
    size: A4,
    frames: frames.map((items, index): Frame => ({ number: index + 1, layout: 'page', title: `Page ${index + 1}`, items, notes: [] })),
    structure: node('Document', 'document', children),
    outline: [],
    metadata: METADATA,
    ...more,
  };
}

/** One page with one paragraph. */
export const onePage = (text: string, metadata: Partial<Metadata> = {}): Layout =>
  memo([[textBox({ x: 71, y: 71, width: 450, height: 300 }, [paragraph('p', text)])]], [node('P', 'p')], {
    metadata: { ...METADATA, ...metadata },
  });

export const LONG_TEXT =
  'The parties met in Istanbul and agreed to exchange prisoners, while the question of a lasting ceasefire stayed open; the hosts said that a well-prepared third round would need working-level talks first, and both delegations confirmed that such talks had begun.';

/** A text box cut in two after a line: the first part on one page, the rest at the top of the next. */
export function splitBox(item: TextItem, after: number, top: number): readonly [TextItem, TextItem] {
  const first = item.lines.slice(0, after);
  const rest = item.lines.slice(after);
  const shift = top - (rest[0]?.baseline ?? 0);
  return [
    { ...item, lines: first },
    { ...item, box: { ...item.box, y: top }, lines: rest.map((line) => ({ ...line, baseline: line.baseline + shift })) },
  ];
}

function cell(id: string, text: string, box: Rect, more: Partial<TableCell> = {}): TableCell {
  const font = more.header ? ({ role: 'heading', bold: true } as const) : ({ role: 'heading' } as const);
  const paragraphs = text === '' ? [] : [paragraph(id, [run(text, { font, size: 9.5 })], { pitch: 12 })];
  const { lines } = layoutParagraphs(
    paragraphs,
    { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 },
    'top',
    MEMO_MEASURE,
  );
  return { node: id, paragraphs, lines, anchor: 'top', ...more };
}

/** A table of two header cells over three columns, and rows with a heading each; `rows` are their cells' texts. */
export function table(
  id: string,
  y: number,
  rows: readonly (readonly [string, string, string])[],
  firstRow = 0,
): { readonly item: FrameItem; readonly structure: readonly StructureNode[] } {
  const columns = [110, 170, 170];
  const [x, height] = [71, 22];
  const head = [
    cell(`${id}-h1`, 'Format', { x, y, width: 110, height }, { header: 'column', fill: TINT }),
    cell(`${id}-h2`, 'Members', { x: x + 110, y, width: 340, height }, { header: 'column', span: 2, fill: TINT }),
  ];
  const body = rows.map((texts, index) => {
    const rowTop = y + (index + 1) * height;
    return texts.map((text, column) => {
      const left = x + columns.slice(0, column).reduce((sum, width) => sum + width, 0);
      return cell(
        `${id}-${firstRow + index}-${column}`,
        text,
        { x: left, y: rowTop, width: columns[column] ?? 0, height },
        column === 0 ? { header: 'row' } : {},
      );
    });
  });
  const rule = { color: GREY, width: 0.75 };
  return {
    item: {
      type: 'table',
      box: { x, y, width: 450, height: height * (rows.length + 1) },
      node: id,
      name: 'Formats',
      alt: 'Formats and who belongs to them',
      columns,
      headerRows: 1,
      padding: { x: 4, y: 4 },
      rows: [
        { node: `${id}-head`, height, cells: head, rule },
        ...body.map((cells, index) => ({ node: `${id}-row-${firstRow + index}`, height, cells, rule })),
      ],
    },
    structure: [
      ...(firstRow === 0
        ? [
            node('TR', `${id}-head`, [
              node('TH', `${id}-h1`, [], { scope: 'Column' }),
              node('TH', `${id}-h2`, [], { scope: 'Column', span: 2 }),
            ]),
          ]
        : []),
      ...body.map((cells, index) =>
        node(
          'TR',
          `${id}-row-${firstRow + index}`,
          cells.map((each, column) => node(column === 0 ? 'TH' : 'TD', each.node, [], column === 0 ? { scope: 'Row' } : {})),
        ),
      ),
    ],
  };
}

/** A bar chart as charts/ hands it over, drawn at 300 by 100 points. */
export const FIGURE: ChartFigure = {
  id: 'rounds',
  alt: 'Bars: three rounds of talks in spring, one in autumn',
  table: chartTable(
    [
      { title: 'Season', type: 'text' },
      { title: 'Rounds', type: 'number' },
    ],
    [{ cells: ['Spring', 3] }, { cells: ['Autumn', 1] }],
    { title: 'Data of the chart “Rounds”' },
  ),
  drawing: {
    width: 300,
    height: 100,
    operations: [
      {
        type: 'path',
        name: 'Bar Spring',
        mark: 1,
        commands: [['M', 80, 10], ['L', 260, 10], ['L', 260, 34], ['L', 80, 34], ['Z']],
        fill: WARM,
      },
      {
        type: 'path',
        name: 'Bar Autumn',
        mark: 2,
        commands: [['M', 80, 50], ['L', 140, 50], ['L', 140, 74], ['L', 80, 74], ['Z']],
        fill: DEEP,
        opacity: 0.5,
      },
      {
        type: 'path',
        name: 'Axis line',
        mark: 3,
        commands: [
          ['M', 80, 5],
          ['L', 80, 80],
        ],
        stroke: { color: GREY, width: 0.75, dash: [3, 2.25] },
      },
      {
        type: 'text',
        name: 'Axis label Spring',
        mark: 4,
        align: 'left',
        text: 'Spring',
        x: 40,
        y: 26,
        width: 30,
        angle: 0,
        font: { role: 'heading' },
        size: 10,
        color: INK,
      },
      {
        type: 'text',
        name: 'Axis label Autumn',
        mark: 5,
        align: 'left',
        text: 'Autumn',
        x: 40,
        y: 66,
        width: 34,
        angle: 0,
        font: { role: 'heading' },
        size: 10,
        color: INK,
      },
      {
        type: 'text',
        name: 'Axis title Rounds',
        mark: 6,
        align: 'left',
        text: 'Rounds',
        x: 20,
        y: 70,
        width: 32,
        angle: -90,
        font: { role: 'heading' },
        size: 10,
        color: GREY,
      },
    ],
  },
};

/** A reference to an endnote: a superscript number that leads to it. */
export const noteMark = (number: number): Run =>
  run(String(number), { superscript: true, node: `ref-${number}`, link: { to: `note-${number}`, label: `Note ${number}` } });

/** An endnote: its number leads back, its source leads outside. */
function endnote(number: number, words: string, url: string): Paragraph {
  return paragraph(
    `note-${number}`,
    [
      run(`${number} `, { size: 8.5, link: { to: `ref-${number}`, label: `Back to the text of note ${number}` } }),
      run(`“${words}” `, { size: 8.5 }),
      run('Source', { size: 8.5, color: DEEP, link: { url, label: 'Source of the quotation' } }),
      run('.', { size: 8.5 }),
    ],
    { pitch: 11 },
  );
}

const foot = (number: number): FrameItem =>
  textBox(
    { x: 71, y: 800, width: 450, height: 14 },
    [paragraph(ARTIFACT, [run(`Page ${number} of 2`, { font: { role: 'heading' }, size: 8, color: GREY })], { align: 'right' })],
    { role: 'number', name: 'Page number' },
  );

/** Two pages with every kind of item, a paragraph and a table split over them, endnotes, an outline. */
export function fullMemo(): Layout {
  const body = textBox({ x: 71, y: 620, width: 450, height: 170 }, [
    paragraph('p-long', [run(`${LONG_TEXT} `), run('A first source says so.'), noteMark(1), run(` ${LONG_TEXT}`), noteMark(2)]),
  ]);
  const [first, rest] = splitBox(body, 3, 84);
  const one = table('formats', 300, [
    ['OTS', 'Türkiye, Azərbaycan, Qazaqıstan', 'since 2009'],
    ['3+3', '', 'Иран, Россия'],
  ]);
  const two = table('formats', 170, [['Quartet', 'Qatar', 'Egypt']], 2);
  const list = [
    paragraph('li1-body', 'Prisoners, in three exchanges', { bullet: { text: '•', indent: 14, color: WARM, node: 'li1-label' } }),
    paragraph('li2-body', 'A date for the next round, named by both sides on the same day and not withdrawn since', {
      bullet: { text: '•', indent: 14, color: WARM, node: 'li2-label' },
      before: 3,
    }),
  ];
  const languages = paragraph('p-languages', [
    run('Ankara spoke of '),
    run('güvenilir arabuluculuk', { font: { role: 'text', italic: true }, language: 'tr' }),
    run(', Baku of '),
    run('vasitəçilik', { font: { role: 'text', italic: true }, language: 'az', node: 'span-az' }),
    run(', Moscow of '),
    run('посредничество', { language: 'ru' }),
    run(' (see '),
    run('the record', { color: DEEP, link: { url: 'https://example.org/kayıt?a=1&b=2', label: 'Record of the talks' } }),
    run(').'),
  ]);
  const pages: FrameItem[][] = [
    [
      { type: 'image', box: { x: 71, y: 40, width: 90, height: 30 }, node: 'logo', name: 'Logo', alt: 'Institute for Examples', png: LOGO },
      {
        type: 'shape',
        box: { x: 71, y: 78, width: 450, height: 0 },
        node: ARTIFACT,
        name: 'Rule',
        geometry: 'line',
        stroke: { color: DEEP, width: 0.75 },
      },
      textBox({ x: 71, y: 90, width: 450, height: 40 }, [heading('title', 'Ankara gains room to mediate', 20)], { role: 'title' }),
      textBox({ x: 71, y: 130, width: 450, height: 80 }, [heading('h-what', 'Both sides kept talking'), languages]),
      textBox({ x: 71, y: 215, width: 450, height: 60 }, list),
      one.item,
      { type: 'chart', box: { x: 71, y: 400, width: 450, height: 150 }, node: 'figure', name: 'Rounds', figure: FIGURE },
      { type: 'shape', box: { x: 480, y: 410, width: 12, height: 12 }, node: 'figure', name: 'Mark', geometry: 'ellipse', fill: WARM },
      { type: 'shape', box: { x: 500, y: 410, width: 12, height: 12 }, node: ARTIFACT, name: 'Ornament', geometry: 'diamond', fill: DEEP },
      textBox({ x: 71, y: 556, width: 450, height: 16 }, [
        paragraph('caption', [run('Talks came in spring.', { font: { role: 'heading' }, size: 9 })], { pitch: 12 }),
      ]),
      textBox({ x: 71, y: 585, width: 450, height: 30 }, [heading('h-why', 'Why it matters')]),
      first,
      textBox({ x: 500, y: 300, width: 80, height: 12 }, [paragraph(ARTIFACT, [run('DRAFT', { size: 9, color: GREY })])], {
        role: 'label',
        rotate: 90,
      }),
      foot(1),
    ],
    [
      textBox({ x: 71, y: 40, width: 450, height: 14 }, [paragraph(ARTIFACT, [run('TLP:GREEN', { font: HEADING, size: 8 })])], {
        role: 'marking',
        name: 'Marking',
      }),
      rest,
      two.item,
      textBox({ x: 90, y: 240, width: 400, height: 40 }, [
        paragraph('quote-p', [run('We are ready to host again.', { font: { role: 'text', italic: true } })]),
      ]),
      textBox({ x: 71, y: 290, width: 450, height: 30 }, [heading('h-notes', 'Notes')]),
      textBox(
        { x: 71, y: 320, width: 450, height: 60 },
        [endnote(1, 'the talks were useful', 'https://example.org/one'), endnote(2, 'we will come back', 'https://example.org/two')],
        { role: 'note' },
      ),
      foot(2),
    ],
  ];
  const structure = [
    node('Figure', 'logo'),
    node('H1', 'title'),
    node('Sect', 'what', [
      node('H2', 'h-what'),
      node('P', 'p-languages', [node('Span', 'span-az', [], { language: 'az' })]),
      node('L', 'list', [
        node('LI', 'li1', [node('Lbl', 'li1-label'), node('LBody', 'li1-body')]),
        node('LI', 'li2', [node('Lbl', 'li2-label'), node('LBody', 'li2-body')]),
      ]),
      node('Figure', 'figure', [node('Caption', 'caption')]),
    ]),
    node('Sect', 'why', [
      node('H2', 'h-why'),
      node('P', 'p-long', [node('Reference', 'ref-1'), node('Reference', 'ref-2')]),
      node('Table', 'formats', [...one.structure, ...two.structure]),
      node('BlockQuote', 'quote', [node('P', 'quote-p')]),
      node('P', 'never-drawn'),
    ]),
    node('Sect', 'notes', [node('H2', 'h-notes'), node('Note', 'note-1'), node('Note', 'note-2')]),
  ];
  const outline = [
    { title: 'Both sides kept talking', node: 'h-what', level: 1 },
    { title: 'Rounds', node: 'figure', level: 2 },
    { title: 'Why it matters', node: 'h-why', level: 1 },
    { title: 'Notes', node: 'notes', level: 1 },
  ];
  return memo(pages, structure, { outline });
}
