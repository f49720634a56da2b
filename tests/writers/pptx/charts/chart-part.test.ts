// Native charts: what PowerPoint draws, what its workbook holds and what went in are the same.
import { describe, expect, it } from 'vitest';
import type { NativePlot } from '../../../../src/frame/chart.js';
import { writePptx } from '../../../../src/writers/pptx/write-pptx.js';
import { chartItem, figureOf, layoutOf, nativeChart, type SmallChart, slide } from '../../../support/pptx-fixtures.js';
import { COLORS, PPTX_KIT } from '../../../support/pptx-kit.js';
import { type Archive, all, first, openArchive, readSheet, valAt } from '../../../support/read-pptx.js';

async function write(more: SmallChart = {}, figure: Parameters<typeof figureOf>[1] = {}): Promise<Archive> {
  const layout = layoutOf([slide(1, 'A chart says something', [chartItem(figureOf(nativeChart(more), figure))])]);
  return openArchive(await writePptx(layout, PPTX_KIT, { attachments: [] }));
}

const chartOf = (deck: Archive) => deck.root('ppt/charts/chart1.xml');
const names = (element: Parameters<typeof all>[0]): readonly string[] => Array.from(element?.childNodes ?? [], ({ nodeName }) => nodeName);

/** The points of a cache by their index. */
function cached(element: Parameters<typeof all>[0], name: string): readonly (string | null)[] {
  const cache = first(element, name);
  const points: (string | null)[] = Array.from({ length: Number(valAt(cache, 'ptCount')) }, () => null);
  for (const point of all(cache, 'pt')) points[Number(point.getAttribute('idx'))] = point.textContent;
  return points;
}

describe('the data of a native chart', () => {
  const categories = ['2022', '2023', '=SUM(A1:A2)', '@cmd', '+1', 'a & <b>'];
  const series = [
    { name: 'Goods', values: [3.1, null, 4, 0, -2, 1e-7], color: COLORS.accent1 },
    { name: '=HYPERLINK("x","y")', values: [0.9, 1, null, 12345678.25, Number.NaN, 2], color: COLORS.accent2 },
  ];

  it('is the same in the input, in the chart and in the workbook, where the chart points to it', async () => {
    const deck = await write({ categories, series });
    const [header = [], ...rows] = readSheet(deck.bytes('ppt/embeddings/workbook1.xlsx'), 1);
    const drawn = all(chartOf(deck), 'ser');
    expect(header.slice(1)).toEqual(series.map(({ name }) => name));
    expect(rows.map(([category]) => category)).toEqual(categories);
    drawn.forEach((each, index) => {
      const letter = 'BC'[index];
      const input = series[index]?.values.map((value) => (value === null || Number.isNaN(value) ? null : value)) ?? [];
      const references = all(each, 'f').map(({ textContent }) => textContent);
      expect(references).toEqual([`Data!$${letter}$1`, 'Data!$A$2:$A$7', `Data!$${letter}$2:$${letter}$7`]);
      expect(cached(first(each, 'tx'), 'strCache')).toEqual([series[index]?.name]);
      expect(cached(first(each, 'cat'), 'strCache')).toEqual(categories);
      expect(cached(each, 'numCache').map((value) => (value === null ? null : Number(value)))).toEqual(input);
      expect(rows.map((row) => row[index + 1] ?? null)).toEqual(input);
    });
  });

  it('stands in the workbook as text and numbers, never as a formula', async () => {
    const deck = await write({ categories, series });
    const sheet = openArchive(deck.bytes('ppt/embeddings/workbook1.xlsx')).text('xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('=SUM(A1:A2)');
  });

  it('names its sources on a second sheet', async () => {
    const deck = await write();
    expect(readSheet(deck.bytes('ppt/embeddings/workbook1.xlsx'), 2).slice(0, 2)).toEqual([
      ['Category', 'Value', 'Document', 'Place', 'Date', 'Quotation'],
      ['Kazakhstan', 9, 'Document', 'document.txt ¶ 3', 45953, '… Kazakhstan …'],
    ]);
  });

  it('leaves a gap where a value is missing', async () => {
    const deck = await write({ kind: 'line', categories, series });
    expect(valAt(chartOf(deck), 'dispBlanksAs')).toBe('gap');
    expect(all(chartOf(deck), 'v').filter(({ textContent }) => textContent === '')).toEqual([]);
  });
});

describe('bars', () => {
  it('stand side by side, horizontal and top-down, with their value axis at the foot', async () => {
    const chart = chartOf(await write({ valueAxis: { visible: true, gridlines: true, format: '0' } }));
    expect([valAt(chart, 'barDir'), valAt(chart, 'grouping'), valAt(chart, 'gapWidth')]).toEqual(['bar', 'clustered', '60']);
    expect(valAt(first(chart, 'catAx'), 'orientation')).toBe('maxMin');
    expect(valAt(first(chart, 'valAx'), 'crosses')).toBe('max');
    expect(all(first(chart, 'barChart'), 'axId').map((each) => each.getAttribute('val'))).toHaveLength(2);
  });

  it('stand upright when asked', async () => {
    const chart = chartOf(await write({ direction: 'vertical' }));
    expect(valAt(chart, 'barDir')).toBe('col');
    expect(valAt(first(chart, 'catAx'), 'orientation')).toBe('minMax');
    expect(valAt(first(chart, 'valAx'), 'crosses')).toBe('autoZero');
  });

  it.each(['stacked', 'percentStacked'] as const)('are %s without a gap between them', async (grouping) => {
    const chart = chartOf(await write({ grouping }));
    expect([valAt(chart, 'grouping'), valAt(chart, 'overlap')]).toEqual([grouping, '100']);
  });

  it('start at zero, unless a value lies below it or the chart says where', async () => {
    const minimum = async (more: SmallChart) => valAt(first(chartOf(await write(more)), 'valAx'), 'min');
    expect(await minimum({})).toBe('0');
    expect(await minimum({ series: [{ name: 'a', values: [3, -1, 2, 1], color: COLORS.accent1 }] })).toBeNull();
    expect(await minimum({ valueAxis: { visible: true, gridlines: false, format: '0', minimum: 2 } })).toBe('2');
  });

  it('take theme colours by slot and other colours by value', async () => {
    const series = [
      { name: 'a', values: [1, 2, 3, 4], color: COLORS.accent4 },
      { name: 'b', values: [1, 2, 3, 4], color: { rgb: '123456' } },
    ];
    const [one, other] = all(chartOf(await write({ series })), 'ser');
    expect(valAt(first(one, 'spPr'), 'schemeClr')).toBe('accent4');
    expect(valAt(first(other, 'spPr'), 'srgbClr')).toBe('123456');
  });

  it('show single marks in a colour of their own', async () => {
    const pointColors = [COLORS.accent2, COLORS.accent1, COLORS.accent1, COLORS.accent1];
    const chart = chartOf(await write({ series: [{ name: 'a', values: [1, 2, 3, 4], color: COLORS.accent1, pointColors }] }));
    expect(all(chart, 'dPt').map((each) => valAt(each, 'schemeClr'))).toEqual(['accent2', 'accent1', 'accent1', 'accent1']);
  });
});

describe('ranges', () => {
  const series = [
    { name: 'Start', values: [1, 2, 3, 4] },
    { name: 'Length', values: [5, 6, 7, 8], color: COLORS.accent1, labels: ['one', '', 'three', 'four'] },
  ];

  it('stand on a base that is there but not seen, not labelled and not in the legend', async () => {
    const chart = chartOf(await write({ grouping: 'stacked', series, legend: 'top' }));
    const [base] = all(chart, 'ser');
    expect(names(first(base, 'spPr'))).toEqual(['a:noFill', 'a:ln']);
    expect(all(base, 'dLbls')).toEqual([]);
    expect(all(chart, 'legendEntry').map((each) => [valAt(each, 'idx'), valAt(each, 'delete')])).toEqual([['0', '1']]);
  });

  it('carry the labels that they are given, point by point', async () => {
    const labels = first(all(chartOf(await write({ grouping: 'stacked', series })), 'ser')[1], 'dLbls');
    const words = all(labels, 'dLbl').map((each) => [valAt(each, 'idx'), all(each, 't')[0]?.textContent]);
    expect(words).toEqual([
      ['0', 'one'],
      ['2', 'three'],
      ['3', 'four'],
    ]);
  });

  it('label in a colour that can be read on the mark', async () => {
    const light = { rgb: 'EEF2F6' };
    const colored = [
      { name: 'a', values: [1, 2, 3, 4], color: COLORS.accent1, pointColors: [light, COLORS.accent1], labels: ['dark', 'light'] },
    ];
    const labels = all(chartOf(await write({ grouping: 'stacked', series: colored })), 'dLbl');
    expect(labels.slice(0, 2).map((each) => valAt(first(each, 'rPr'), 'schemeClr'))).toEqual(['tx1', 'bg1']);
  });
});

describe('labels', () => {
  it('show values in the number format of the chart, beside the bars', async () => {
    const labels = first(chartOf(await write({ valueAxis: { visible: false, gridlines: false, format: '0.0%' } })), 'dLbls');
    expect(first(labels, 'numFmt').getAttribute('formatCode')).toBe('0.0%');
    expect([valAt(labels, 'dLblPos'), valAt(labels, 'showVal')]).toEqual(['outEnd', '1']);
  });

  it('do not call counts shares where the axis counts in shares', async () => {
    const valueAxis = { visible: true, gridlines: false, format: '0%' };
    const formatOf = async (values: readonly number[]) => {
      const series = [{ name: 'a', values, color: COLORS.accent1, labels: 'value' as const }];
      const chart = chartOf(await write({ grouping: 'percentStacked', valueAxis, series }));
      return first(first(chart, 'dLbls'), 'numFmt').getAttribute('formatCode');
    };
    expect([await formatOf([9, 7, 4, 3]), await formatOf([0.5, 0.2, 0.2, 0.1])]).toEqual(['General', '0%']);
  });

  it('are absent where none are asked for', async () => {
    const chart = chartOf(await write({ series: [{ name: 'a', values: [1, 2, 3, 4], color: COLORS.accent1 }] }));
    expect(all(chart, 'dLbls')).toEqual([]);
  });
});

describe('axes', () => {
  it('have titles, limits, steps and rules as the chart says', async () => {
    const valueAxis = { title: 'Billion US dollars', visible: true, gridlines: true, minimum: 1, maximum: 9, majorUnit: 2, format: '0.0' };
    const chart = chartOf(
      await write({ direction: 'vertical', valueAxis, categoryAxis: { kind: 'text', title: 'Year', visible: true, isReversed: false } }),
    );
    const axis = first(chart, 'valAx');
    expect(first(axis, 'title').textContent).toBe('Billion US dollars');
    expect(first(first(axis, 'title'), 'bodyPr').getAttribute('rot')).toBe('-5400000');
    expect([valAt(axis, 'min'), valAt(axis, 'max'), valAt(axis, 'majorUnit')]).toEqual(['1', '9', '2']);
    expect(valAt(first(axis, 'majorGridlines'), 'srgbClr')).toBe(COLORS.rule.rgb);
    expect(first(first(chart, 'catAx'), 'title').textContent).toBe('Year');
  });

  it('are gone where the chart hides them, and so are the rules', async () => {
    const hidden: SmallChart = {
      categoryAxis: { kind: 'text', visible: false, isReversed: true },
      valueAxis: { visible: false, gridlines: false, format: '0' },
    };
    const chart = chartOf(await write(hidden));
    expect([valAt(first(chart, 'catAx'), 'delete'), valAt(first(chart, 'valAx'), 'delete')]).toEqual(['1', '1']);
    expect(all(chart, 'majorGridlines')).toEqual([]);
  });

  it('write in the theme font, at the size of the chart and in its language', async () => {
    const chart = chartOf(await write({ textSize: 13.5 }));
    const properties = first(first(chart, 'catAx'), 'defRPr');
    expect(properties.getAttribute('sz')).toBe('1350');
    expect(first(properties, 'latin').getAttribute('typeface')).toBe('+mn-lt');
    expect(valAt(chart, 'lang')).toBe('en-GB');
  });
});

describe('the legend', () => {
  it.each([
    ['none', null],
    ['top', 't'],
    ['bottom', 'b'],
    ['right', 'r'],
  ] as const)('stands at %s', async (legend, side) => {
    expect(valAt(chartOf(await write({ legend })), 'legendPos')).toBe(side);
  });
});

describe('the other kinds', () => {
  const series = [{ name: 'a', values: [1, 2, 3, 4], color: COLORS.accent1, labels: 'value' as const }];

  it.each([
    ['line', ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:marker', 'c:dLbls', 'c:cat', 'c:val', 'c:smooth']],
    ['area', ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:dLbls', 'c:cat', 'c:val']],
    ['bar', ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:dLbls', 'c:cat', 'c:val']],
  ] as const)('%s keeps its series in the order of the schema, on two axes', async (kind, order) => {
    const chart = chartOf(await write({ kind, series }));
    expect(names(first(chart, 'ser'))).toEqual(order);
    expect(all(first(chart, `${kind}Chart`), 'axId')).toHaveLength(2);
    expect(names(first(chart, `${kind}Chart`)).indexOf('c:grouping')).toBeLessThan(2);
  });

  it.each(['pie', 'doughnut'] as const)('%s has a colour for every slice and no axis', async (kind) => {
    const chart = chartOf(await write({ kind, series }));
    expect(all(chart, 'dPt').map((each) => valAt(first(each, 'spPr'), 'schemeClr'))).toEqual(['accent1', 'accent2', 'accent3', 'accent4']);
    expect(all(chart, 'valAx')).toEqual([]);
  });
});

describe('a chart over days', () => {
  const dates: SmallChart = {
    kind: 'line',
    direction: 'vertical',
    categories: ['Jan 2025', 'Feb 2025', 'Apr 2025', 'May 2025'],
    dates: [45658, 45689, 45748, 45778],
    categoryAxis: {
      kind: 'date',
      visible: true,
      isReversed: false,
      isTight: true,
      gridlines: false,
      baseUnit: 'months',
      majorUnit: 3,
      majorTimeUnit: 'months',
      minimum: 45658,
      maximum: 45778,
      format: '[$-41F]mmm yyyy',
    },
    blanks: 'span',
    series: [{ name: 'a', values: [1, null, 3, 4], color: COLORS.accent1, line: { width: 1.5, dash: 'sysDash' } }],
  };

  it('has an axis of dates in the language of its labels, and dates in its workbook', async () => {
    const deck = await write(dates);
    const axis = first(chartOf(deck), 'dateAx');
    expect(['baseTimeUnit', 'majorUnit', 'majorTimeUnit', 'min', 'max'].map((name) => valAt(axis, name))).toEqual([
      'months',
      '3',
      'months',
      '45658',
      '45778',
    ]);
    expect(first(axis, 'numFmt').getAttribute('formatCode')).toBe('[$-41F]mmm yyyy');
    expect(valAt(first(chartOf(deck), 'valAx'), 'crossBetween')).toBe('midCat');
    expect(cached(first(chartOf(deck), 'cat'), 'numCache')).toEqual(['45658', '45689', '45748', '45778']);
    expect(readSheet(deck.bytes('ppt/embeddings/workbook1.xlsx'), 1).map(([date]) => date)).toEqual([null, 45658, 45689, 45748, 45778]);
  });

  it('says what stands for missing values, and how its lines are dashed', async () => {
    const chart = chartOf(await write(dates));
    expect([valAt(chart, 'dispBlanksAs'), valAt(first(chart, 'ser'), 'prstDash'), valAt(first(chart, 'marker'), 'symbol')]).toEqual([
      'span',
      'sysDash',
      'none',
    ]);
  });
});

describe('several plots', () => {
  const line: NativePlot = {
    kind: 'line',
    direction: 'vertical',
    grouping: 'clustered',
    gapWidth: 0,
    isSecond: true,
    series: [{ name: 'Index', values: [100, 90, 80, 95], color: COLORS.accent2, line: { width: 2, dash: 'solid' } }],
  };
  const bars: NativePlot = {
    ...line,
    kind: 'bar',
    isSecond: false,
    series: [
      {
        name: 'Meetings',
        values: [9, 7, 4, 3],
        color: COLORS.accent1,
        errorBars: [{ direction: 'y', plus: [1, 2, null, 0], minus: [1, 1, null, 0], color: COLORS.text1, width: 1, hasCaps: false }],
      },
    ],
  };
  const two: SmallChart = {
    plots: [bars, line],
    categoryAxis: { kind: 'text', visible: true, isReversed: false },
    secondValueAxis: { title: 'Index', visible: true, gridlines: false, minimum: 0, maximum: 100, format: '0' },
  };

  it('stand on axes of their own, those of the second on the other side', async () => {
    const chart = chartOf(await write(two));
    const [own, other] = ['barChart', 'lineChart'].map((name) => all(first(chart, name), 'axId').map((each) => each.getAttribute('val')));
    expect(new Set([...(own ?? []), ...(other ?? [])]).size).toBe(4);
    expect(all(chart, 'valAx').map((each) => [valAt(each, 'axPos'), valAt(each, 'crosses')])).toEqual([
      ['l', 'autoZero'],
      ['r', 'max'],
    ]);
    expect(all(chart, 'catAx').map((each) => valAt(each, 'delete'))).toEqual(['0', '1']);
    expect(all(chart, 'idx').map((each) => each.getAttribute('val'))).toContain('1');
  });

  it('have error bars as long as their cells say', async () => {
    const deck = await write(two);
    const errors = first(chartOf(deck), 'errBars');
    expect(all(errors, 'f').map(({ textContent }) => textContent)).toEqual(['Data!$C$2:$C$5', 'Data!$D$2:$D$5']);
    expect(cached(first(errors, 'plus'), 'numCache')).toEqual(['1', '2', null, '0']);
    expect(valAt(errors, 'noEndCap')).toBe('1');
  });

  it('draw a level from side to side among bars, and leave it out of the legend', async () => {
    const level = {
      ...line,
      isSecond: false,
      series: [{ ...line.series[0], name: '5', values: [5, 5, 5, 5], isLevel: true, isUnlisted: true }],
    };
    const chart = chartOf(await write({ ...two, plots: [bars, level as NativePlot], legend: 'top' }));
    expect([valAt(first(chart, 'trendline'), 'forward'), valAt(first(chart, 'trendline'), 'backward')]).toEqual(['0.5', '0.5']);
    expect(all(chart, 'legendEntry').map((each) => valAt(each, 'idx'))).toEqual(['1', '2']);
  });
});

describe('points over two axes of numbers', () => {
  const numbers: SmallChart = {
    kind: 'scatter',
    direction: 'vertical',
    categories: [],
    categoryAxis: { kind: 'number', visible: true, gridlines: true, minimum: 1, maximum: 100, logBase: 10, format: '0' },
    valueAxis: { visible: true, gridlines: false, minimum: 0, maximum: 9, isReversed: true, format: '0' },
    series: [{ name: 'a', x: [1, 10, 55], values: [2, null, 8], color: COLORS.accent1, marker: { shape: 'diamond', size: 7 } }],
  };

  it('have both values of each point, a scale each, and no line', async () => {
    const chart = chartOf(await write(numbers));
    expect(cached(first(chart, 'xVal'), 'numCache')).toEqual(['1', '10', '55']);
    expect(cached(first(chart, 'yVal'), 'numCache')).toEqual(['2', null, '8']);
    const [across, up] = all(chart, 'valAx');
    expect([valAt(across, 'logBase'), valAt(across, 'axPos'), valAt(up, 'orientation')]).toEqual(['10', 'b', 'maxMin']);
    expect(names(first(first(first(chart, 'ser'), 'spPr'), 'ln'))).toEqual(['a:noFill']);
    expect(valAt(first(chart, 'marker'), 'symbol')).toBe('diamond');
  });

  it('are bubbles where they have sizes', async () => {
    const series = [{ name: 'a', x: [1, 2], values: [3, 4], sizes: [5, 6], color: COLORS.accent1, opacity: 0.5 }];
    const chart = chartOf(await write({ ...numbers, kind: 'bubble', bubbleScale: 40, series }));
    expect(cached(first(chart, 'bubbleSize'), 'numCache')).toEqual(['5', '6']);
    expect([valAt(chart, 'bubbleScale'), valAt(chart, 'sizeRepresents'), valAt(first(chart, 'ser'), 'alpha')]).toEqual([
      '40',
      'area',
      '50000',
    ]);
  });
});

describe('a chart item', () => {
  it('is described for those who do not see it', async () => {
    const deck = await write({}, { alt: 'Kazakhstan leads.' });
    const frame = first(deck.root('ppt/slides/slide1.xml'), 'graphicFrame');
    expect(first(frame, 'cNvPr').getAttribute('descr')).toBe('Kazakhstan leads.');
  });

  it('without any category is left to its drawing', async () => {
    const deck = await write({ categories: [], series: [] });
    expect(deck.names.filter((name) => name.startsWith('ppt/charts/'))).toEqual([]);
  });
});
