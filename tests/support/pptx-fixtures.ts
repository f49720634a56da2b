// Layouts made by hand for the tests of the PPTX writer: a deck with everything in it, and small pieces.
import type { Rect } from '../../src/base/geometry.js';
import type { ChartFigure, Drawing, NativeChart, NativePlot } from '../../src/frame/chart.js';
import {
  ARTIFACT,
  type ChartItem,
  type Color,
  type Frame,
  type FrameItem,
  type Layout,
  type Metadata,
  type Paragraph,
  type Run,
  type ShapeItem,
  type TableCell,
  type TableItem,
  type TextItem,
  type TextRole,
} from '../../src/frame/types.js';
import type { StyleName } from '../../src/kit/types.js';
import { chartTable } from './chart-table.js';
import { COLORS, LAYOUTS, STYLES } from './pptx-kit.js';

/** A run in a style of the kit. */
export function run(text: string, style: StyleName = 'body', more: Partial<Run> = {}): Run {
  const { font, size, color } = STYLES[style];
  return { text, font, size, color, ...more };
}

/** A paragraph in a style of the kit. */
export function paragraph(content: string | readonly Run[], style: StyleName = 'body', more: Partial<Paragraph> = {}): Paragraph {
  const runs = typeof content === 'string' ? [run(content, style)] : content;
  return { node: 'p', runs, align: 'left', pitch: STYLES[style].pitch, before: STYLES[style].before, ...more };
}

/** Text in a box. The writer does not look at measured lines, so there are none. */
export const textItem = (role: TextRole, box: Rect, paragraphs: readonly Paragraph[], more: Partial<TextItem> = {}): TextItem => ({
  type: 'text',
  role,
  box,
  name: `${role[0]?.toUpperCase()}${role.slice(1)}`,
  paragraphs,
  lines: [],
  anchor: 'top',
  ...more,
});

/** Text in the placeholder of a layout, with the layout's own format. */
export function inPlaceholder(layout: string, role: TextRole, words: string): TextItem {
  const placeholder = LAYOUTS.find(({ name }) => name === layout)?.placeholders.find((each) => each.role === role);
  if (placeholder === undefined) throw new Error(`Layout ${layout} has no ${role}`);
  const color = placeholder.color ?? STYLES[placeholder.style].color;
  const runs = [run(words, placeholder.style, { color })];
  const body = paragraph(runs, placeholder.style, { align: placeholder.align, node: `${role}: ${words}` });
  return textItem(role, placeholder.box, [body], { anchor: placeholder.anchor });
}

const NO_DRAWING: Drawing = { width: 0, height: 0, operations: [] };

/** What tests say of a native chart: itself, and the one plot it has. */
export type SmallChart = Partial<NativeChart> & Partial<NativePlot>;

/** A bar chart that tests change where they care. */
export function nativeChart(more: SmallChart = {}): NativeChart {
  const {
    kind = 'bar',
    direction = 'horizontal',
    grouping = 'clustered',
    gapWidth = 60,
    isSecond = false,
    bubbleScale,
    series,
    ...chart
  } = more;
  const plot: NativePlot = {
    kind,
    direction,
    grouping,
    gapWidth,
    isSecond,
    ...(bubbleScale === undefined ? {} : { bubbleScale }),
    series: series ?? [{ name: 'Meetings', values: [9, 7, 4, 3], color: COLORS.accent1, labels: 'value' }],
  };
  return {
    plots: [plot],
    categories: ['Kazakhstan', 'Azerbaijan', 'Uzbekistan', 'Türkiye'],
    categoryAxis: { kind: 'text', visible: true, isReversed: direction === 'horizontal' },
    valueAxis: { visible: false, gridlines: false, format: '0' },
    blanks: 'gap',
    legend: 'none',
    textSize: 14,
    ...chart,
  };
}

/** A figure around a native chart, one row for each category. */
export function figureOf(native: NativeChart, more: Partial<ChartFigure> = {}): ChartFigure {
  return {
    id: 'figure',
    alt: 'Bars: Kazakhstan leads with nine meetings.',
    table: chartTable(
      [
        { title: 'Category', type: 'text' },
        { title: 'Value', type: 'number' },
      ],
      native.categories.map((category, index) => ({
        cells: [category, native.plots[0]?.series[0]?.values[index] ?? null],
        sources: [{ document: 'Document', place: 'document.txt ¶ 3', date: '2025-10-23', quotation: `… ${category} …` }],
      })),
    ),
    native,
    drawing: NO_DRAWING,
    ...more,
  };
}

/** The body of a content slide. */
export const BODY_BOX: Rect = { x: 48, y: 116, width: 864, height: 354 };

/** A chart in a box. */
export const chartItem = (figure: ChartFigure, box: Rect = BODY_BOX): ChartItem => ({
  type: 'chart',
  box,
  node: 'figure',
  name: 'Chart',
  figure,
});

/** A shape in a box. */
export const shapeItem = (geometry: ShapeItem['geometry'], box: Rect, more: Partial<ShapeItem> = {}): ShapeItem => ({
  type: 'shape',
  box,
  node: ARTIFACT,
  name: 'Mark',
  geometry,
  ...more,
});

/** A cell of words; no words make it empty. */
export const cell = (content: string | readonly Paragraph[], more: Partial<TableCell> = {}): TableCell => ({
  node: 'cell',
  paragraphs: typeof content === 'string' ? (content === '' ? [] : [paragraph(content, 'label')]) : content,
  lines: [],
  anchor: 'middle',
  ...more,
});

/** What the fixture deck says of itself. */
export const METADATA: Metadata = {
  title: 'Five meetings moved the talks',
  authors: ['A. Author', 'B. Author'],
  subject: 'What moved the talks?',
  keywords: ['talks', 'mediation'],
  language: 'en-GB',
  date: '2025-11-21',
  institution: 'Institute & Partners <Ankara>',
  marking: 'TLP:GREEN',
};

/** A layout of frames; titles and numbers are those of the frames. */
export const layoutOf = (frames: readonly Frame[], metadata: Partial<Metadata> = {}): Layout => ({
  target: 'deck',
  size: { width: 960, height: 540 },
  frames,
  structure: { id: 'document', tag: 'Document', children: [] },
  outline: [],
  metadata: { ...METADATA, ...metadata },
});

/** A slide with title, foot and notes around its items. */
export function slide(number: number, title: string, items: readonly FrameItem[], more: Partial<Frame> = {}): Frame {
  const layout = more.layout ?? 'content';
  const foot =
    layout === 'cover'
      ? []
      : [
          inPlaceholder(layout, 'source', 'Source: Author, Document, 23 October 2025 [1]; Author, Other document, 2 June 2025 [2].'),
          inPlaceholder(layout, 'marking', 'TLP:GREEN'),
          inPlaceholder(layout, 'footer', 'Five meetings moved the talks'),
          inPlaceholder(layout, 'number', String(number)),
        ];
  return {
    number,
    layout,
    title,
    items: [inPlaceholder(layout, 'title', title), ...items, ...foot],
    notes: [`“First quotation of slide ${number}”, Author, Document.`, 'Second quotation.'],
    ...more,
  };
}

const cover = slide(
  1,
  'Five meetings in a year moved the talks further than five years of letters',
  [
    inPlaceholder('cover', 'subtitle', 'What moved the talks, and what would stop them?'),
    inPlaceholder('cover', 'date', '21 November 2025'),
    inPlaceholder('cover', 'marking', 'TLP:GREEN'),
    textItem('label', { x: 72, y: 466, width: 500, height: 20 }, [paragraph([run('Institute of Fixtures', 'coverMeta')], 'coverMeta')]),
  ],
  { layout: 'cover' },
);

const bullet = (text: string, color: Color = COLORS.accent2) => ({ text, indent: 16, color });

const statement = slide(
  2,
  'The talks hold as long as both sides gain from the corridor',
  [
    textItem('body', BODY_BOX, [
      paragraph([
        run('Both sides gain from the corridor', 'body', { font: { role: 'text', bold: true } }),
        run(', and say so'),
        run('1', 'body', { superscript: true, link: { to: 'chart', label: 'Go to the chart' } }),
        run('.'),
      ]),
      paragraph(
        [
          run('Trade grew to 4 billion dollars, as '),
          run('the ministry reports', 'body', {
            color: COLORS.link,
            link: { url: 'https://example.org/report?a=1&b=2', label: 'Ministry report' },
          }),
          run('.'),
        ],
        'body',
        { bullet: bullet('•') },
      ),
      paragraph([run('Türkiye hosted two rounds; '), run('Азербайджан', 'body', { language: 'ru' }), run(' hosted one.')], 'body', {
        bullet: bullet('•'),
      }),
      paragraph('If transit stops, the argument falls.', 'body', { bullet: { text: '3.', indent: 24, color: COLORS.accent1 } }),
    ]),
    textItem('body', { x: 560, y: 400, width: 352, height: 60 }, [paragraph('A second body text stands in a box of its own.', 'label')]),
  ],
  { layout: 'statement' },
);

const bars = slide(3, 'Kazakhstan hosted the most meetings, Türkiye the fewest', [
  {
    ...chartItem(figureOf(nativeChart({ valueAxis: { visible: true, gridlines: true, format: '0', title: 'Meetings in 2025' } }))),
    node: 'chart',
  },
]);

const ranges = slide(4, 'Most rounds took a week, the last one took three', [
  chartItem(
    figureOf(
      nativeChart({
        grouping: 'stacked',
        categories: ['First round', 'Second round', 'Third round'],
        series: [
          { name: 'Start', values: [2, 12, 20] },
          {
            name: 'Days',
            values: [7, 6, 21],
            color: COLORS.accent3,
            pointColors: [COLORS.accent3, COLORS.accent3, COLORS.accent2],
            labels: ['7 days', '6 days', '21 days'],
          },
        ],
        valueAxis: { visible: true, gridlines: true, format: '0', minimum: 0, maximum: 45, majorUnit: 5, title: 'Days since 1 June' },
      }),
      { alt: 'Ranges: three rounds by their days.' },
    ),
  ),
]);

const stacked = slide(5, 'Trade in goods carries the growth, services lag behind', [
  chartItem(
    figureOf(
      nativeChart({
        direction: 'vertical',
        grouping: 'stacked',
        categories: ['2022', '2023', '2024'],
        series: [
          { name: 'Goods', values: [3.1, 3.6, 4], color: COLORS.accent1, labels: 'value' },
          { name: 'Services', values: [0.9, 1, null], color: COLORS.accent2, labels: 'value' },
        ],
        valueAxis: { visible: true, gridlines: true, format: '0.0', title: 'Billion US dollars' },
        legend: 'top',
        textSize: 12,
      }),
      { alt: 'Stacked columns: goods and services by year.' },
    ),
    { x: 48, y: 116, width: 500, height: 354 },
  ),
  textItem('label', { x: 580, y: 116, width: 332, height: 100 }, [paragraph('Goods grew by a third in two years.', 'statement')]),
]);

const RULE = { color: COLORS.rule, width: 0.75 };
const head = (words: string) =>
  cell([paragraph([run(words, 'label', { font: { role: 'text', bold: true } })], 'label')], { header: 'column', fill: COLORS.background2 });
const row = (words: readonly string[], more: Partial<TableItem['rows'][number]> = {}) => ({
  node: 'row',
  height: 34,
  rule: RULE,
  cells: words.map((each, index) => cell(each, index === 0 ? { header: 'row' } : {})),
  ...more,
});

/** Who was where: symbols with words, an empty cell, a spanning note. */
export const MATRIX: TableItem = {
  type: 'table',
  box: { x: 48, y: 116, width: 864, height: 206 },
  node: 'table',
  name: 'Meetings by actor',
  alt: 'Table of four meetings by three actors.',
  columns: [264, 200, 200, 200],
  headerRows: 1,
  padding: { x: 6, y: 0 },
  rows: [
    {
      node: 'row',
      height: 36,
      rule: { color: COLORS.text1, width: 1 },
      cells: [head('Meeting'), head('Türkiye'), head('Azerbaijan'), head('Armenia')],
    },
    row(['Istanbul, 12 May', '● host', '○ present', '']),
    row(['Tbilisi, 3 June', '○ present', '○ present', '△ announced']),
    row(['Baku, 27 June', '○ present', '● host', '– absent']),
    row(['Yerevan, 9 July', '', '○ present', '● host']),
    { node: 'row', height: 34, cells: [cell('Blank: the sources are silent.', { span: 4 })] },
  ],
};

const matrix = slide(6, 'Türkiye and Azerbaijan met at every round, Armenia at half of them', [MATRIX]);

const events = ['12 May: Istanbul', '3 June: Tbilisi', '27 June: Baku', '9 July: Yerevan'];
const timeline = slide(7, 'Four rounds in two months followed a year of silence', [
  shapeItem('line', { x: 48, y: 300, width: 864, height: 0 }, { stroke: { color: COLORS.text1, width: 1.5 } }),
  ...events.flatMap((words, index): readonly FrameItem[] => {
    const x = 100 + index * 210;
    const geometries: readonly ShapeItem['geometry'][] = ['ellipse', 'diamond', 'triangle', 'rectangle'];
    const mark = { fill: index === 2 ? COLORS.accent2 : COLORS.accent1 };
    const label = { align: 'center' as const };
    return [
      shapeItem('line', { x: x + 7, y: 240, width: 0, height: 53 }, { stroke: { color: COLORS.rule, width: 0.75, dash: 'dot' } }),
      shapeItem(geometries[index] ?? 'ellipse', { x, y: 293, width: 14, height: 14 }, mark),
      textItem('label', { x: x - 60, y: 218, width: 134, height: 20 }, [paragraph(words, 'label', label)], { name: 'Event' }),
    ];
  }),
  shapeItem(
    {
      path: [['M', 100, 400], ['C', 200, 340, 300, 340, 400, 400], ['L', 400, 440], ['L', 100, 440], ['Z']],
    },
    { x: 100, y: 340, width: 300, height: 100 },
    {
      fill: COLORS.background2,
      stroke: { color: COLORS.accent3, width: 1, dash: 'dash' },
      alt: 'A wave: the talks rise and fall.',
      node: 'figure',
    },
  ),
  textItem('label', { x: 620, y: 380, width: 120, height: 20 }, [paragraph('Turned label', 'label')], {
    rotate: -30,
    name: 'Turned label',
  }),
]);

/** A stroke with a dot at each value. */
const LINE = { line: { width: 2.25, dash: 'solid' }, marker: { shape: 'circle', size: 6 } } as const;

const lines = slide(8, 'Exports recovered after the pause of 2021', [
  chartItem(
    figureOf(
      nativeChart({
        kind: 'line',
        direction: 'vertical',
        categories: ['2019', '2020', '2021', '2022', '2023', '2024'],
        series: [
          { ...LINE, name: 'Exports', values: [2, 2.4, null, 2.2, 3, 3.9], color: COLORS.accent1, labels: ['', '', '', '', '', '3.9'] },
          { ...LINE, name: 'Imports', values: [1.5, 1.4, 1.2, 1.6, null, 2], color: COLORS.accent2 },
        ],
        valueAxis: { visible: true, gridlines: true, format: '0.0' },
        legend: 'right',
        textSize: 12,
      }),
      { alt: 'Two lines: exports recover after 2021.' },
    ),
  ),
]);

/** A drawing with paths, see-through fills, and upright and turned words. */
export const DRAWING: Drawing = {
  width: 432,
  height: 200,
  operations: [
    {
      type: 'path',
      name: 'Axis line',
      mark: 1,
      commands: [
        ['M', 40, 20],
        ['L', 40, 160],
        ['L', 400, 160],
      ],
      stroke: { color: COLORS.text1, width: 1 },
    },
    {
      type: 'path',
      name: 'Bar A',
      mark: 2,
      commands: [['M', 60, 160], ['L', 60, 80], ['L', 120, 80], ['L', 120, 160], ['Z']],
      fill: COLORS.accent1,
    },
    {
      type: 'path',
      name: 'Area B',
      mark: 3,
      commands: [['M', 140, 160], ['C', 140, 40, 260, 40, 260, 160], ['Z']],
      fill: COLORS.accent2,
      opacity: 0.4,
    },
    {
      type: 'text',
      name: 'Label Drawn label',
      mark: 4,
      align: 'left',
      text: 'Drawn label',
      x: 60,
      y: 74,
      width: 66,
      angle: 0,
      font: { role: 'text' },
      size: 13,
      color: COLORS.text1,
    },
    {
      type: 'text',
      name: 'Axis title Upright',
      mark: 5,
      align: 'left',
      text: 'Upright',
      x: 30,
      y: 120,
      width: 40,
      angle: -90,
      font: { role: 'text', bold: true },
      size: 12,
      color: COLORS.muted,
    },
  ],
};

/** A figure that PowerPoint has no kind for. */
export function drawnFigure(): ChartFigure {
  const { native: _native, ...figure } = figureOf(nativeChart(), { alt: 'A drawn chart of two areas.', drawing: DRAWING });
  return figure;
}

const drawn = slide(9, 'A chart without a native kind stays editable', [chartItem(drawnFigure())]);

/** The deck with everything. */
export const DECK: Layout = layoutOf([cover, statement, bars, ranges, stacked, matrix, timeline, lines, drawn]);

/** A ledger as the pipeline attaches it. */
export const LEDGER = {
  name: 'talks.evidence.json',
  mediaType: 'application/json',
  description: 'Where every statement comes from',
  bytes: new TextEncoder().encode('{\r\n  "statement": "A & B < C ]]> 😀",\n  "tab": "\\u000b"\n}\n'),
};
