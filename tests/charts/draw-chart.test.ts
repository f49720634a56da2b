import { describe, expect, test } from 'vitest';
import { compileChart } from '../../src/charts/compile-chart.js';
import { drawChart, toSvg } from '../../src/charts/draw-chart.js';
import { prepareChart } from '../../src/charts/prepare-chart.js';
import type { CompiledChart } from '../../src/charts/types.js';
import { type Drawing, isGradient, type TextOperation } from '../../src/frame/drawing.js';
import type { PathCommand, Target } from '../../src/frame/types.js';
import { compiled, rowsOf } from './compile-small.js';
import { kitOf } from './mapped-kit.js';
import { sample } from './sample.js';
import { measures, smallKit } from './small-kit.js';

const texts = (drawing: Drawing): readonly TextOperation[] => drawing.operations.filter((operation) => operation.type === 'text');
const words = (drawing: Drawing): readonly string[] => texts(drawing).map(({ text }) => text);

function shipped(name: string, target: Target): CompiledChart {
  const input = sample[name];
  const prepared = input && prepareChart({ ...input, kit: kitOf(name) }).value;
  if (prepared === undefined) throw new Error(`No sample of ${name}`);
  const { value, diagnostics } = compileChart(prepared.source, prepared.rows, {
    kit: kitOf(name),
    target,
    measure: measures[target],
    language: 'en',
    id: name,
    ...(prepared.alt === undefined ? {} : { alt: prepared.alt }),
    sources: prepared.sources,
  });
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const points = (commands: readonly PathCommand[]): readonly (readonly [number, number])[] =>
  commands.flatMap(([, ...numbers]) => numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : [])));

/** Box of unrotated text, from the height of lower-case letters with ascenders. */
const boxOf = ({ x, y, width, size }: TextOperation) => ({ left: x, right: x + width, top: y - size * 0.72, bottom: y + size * 0.2 });

const WIDE = Object.keys(sample).filter((name) => smallKit.charts[name]?.text.includes('\n    wide: true\n'));

const SIZES = {
  usual: { deck: [520, 330, 1], memo: [440, 220, 1] },
  'with large text': { deck: [520, 330, 1.25], memo: [440, 220, 1.25] },
  'as low as it may be': { deck: [520, 0, 1], memo: [440, 0, 1] },
  wide: { deck: [864, 300, 1], memo: [800, 300, 1] },
} as const;
const cases = Object.keys(sample).flatMap((name) =>
  (['deck', 'memo'] as const).flatMap((target) =>
    (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size) => [name, target, size] as const),
  ),
); // the keys of SIZES

describe.each(cases)('the shipped chart %s, %s, %s', (name, target, kind) => {
  const chart = shipped(name, target);
  const [across, given, scale] = SIZES[kind][target];
  // A wide chart is never set into a column of a slide.
  const width = target === 'deck' && WIDE.includes(name) ? 864 : across;
  const height = given === 0 ? chart.leastHeight : given;
  const { drawing } = drawChart(chart, width, height, scale);

  test('stays inside its box', () => {
    expect(drawing).toMatchObject({ width, height });
    for (const operation of drawing.operations) {
      const corners =
        operation.type === 'path'
          ? points(operation.commands)
          : [[boxOf(operation).left, boxOf(operation).top] as const, [boxOf(operation).right, boxOf(operation).bottom] as const];
      for (const [x, y] of corners) {
        expect(x, JSON.stringify(operation)).toBeGreaterThanOrEqual(-1);
        expect(x, JSON.stringify(operation)).toBeLessThanOrEqual(width + 1);
        expect(y, JSON.stringify(operation)).toBeGreaterThanOrEqual(-1);
        expect(y, JSON.stringify(operation)).toBeLessThanOrEqual(height + 1);
      }
    }
  });

  test('sets no text over another', () => {
    const boxes = texts(drawing).map((operation) => ({ text: operation.text, ...boxOf(operation) }));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const overlaps = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(overlaps, `${a.text} over ${b.text}`).toBe(false);
      }
    }
  });

  test('is drawn the same a second time', () => {
    expect(drawChart(shipped(name, target), width, height, scale).drawing).toEqual(drawing);
  });

  test('sets text in the size of the kit’s labels', () => {
    expect(new Set(texts(drawing).map(({ size }) => size))).toEqual(new Set([(target === 'deck' ? 14 : 9) * scale]));
  });
});

describe('colours', () => {
  test('come back with their slots in the theme', () => {
    const { drawing } = drawChart(shipped('events-by-month', 'deck'), 520, 330, 1);
    const fills = drawing.operations.flatMap((operation) =>
      operation.type === 'path' && operation.fill !== undefined && !isGradient(operation.fill) ? operation.fill : [],
    );
    expect(new Set(fills.map(({ slot }) => slot))).toEqual(new Set(['accent1', 'accent2']));
    expect(fills.filter(({ slot }) => slot === 'accent2')).toHaveLength(1); // the one peak
    expect(texts(drawing).find(({ text }) => text === 'Jul')?.color).toEqual(smallKit.colors.muted);
  });
});

describe('labels', () => {
  const BARS =
    'encoding:\n  y: {field: label, type: nominal, sort: null}\n  x: {field: value, type: quantitative, axis: null}\nlayer:\n  - mark: bar\n  - mark: {type: text, align: left, dx: 4}\n    encoding: {text: {field: label, type: nominal}}\n';

  test.each([
    'İstanbul görüşmeleri, ığüşöç',
    'Нікол Пашинян; Қазақстан ә',
    'Əliyev və Paşinyan',
    '=HYPERLINK("http://10.0.0.1","x")',
    '@SUM(1)',
    '<b>&amp;</b>',
    '**not bold**',
    '[1] 10:30 {n} {{x}} datum.value',
  ])('%s stays as it is', (label) => {
    const chart = compiled(
      BARS,
      rowsOf([
        { label, value: 1 },
        { label: 'other', value: 2 },
      ]),
    );
    const figure = drawChart(chart, 900, 300, 1);
    expect(words(figure.drawing)).toContain(label);
    expect(figure.native?.categories).toContain(label);
    expect(figure.table.rows.map(({ cells }) => cells[0])).toContain(label);
  });

  test('too long for their share of the width are broken between words, and centred on their bar', () => {
    const label = 'Strategic implications of talks in Istanbul for the diplomatic rebalancing of Eurasia';
    const { drawing } = drawChart(
      compiled(
        BARS.split('  - mark: {type: text')[0] ?? '',
        rowsOf([
          { label, value: 1 },
          { label: 'Other', value: 2 },
        ]),
      ),
      520,
      200,
      1,
    );
    const lines = texts(drawing).filter(({ text }) => text !== 'Other');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text).join(' ')).toBe(label);
    const bar = drawing.operations.find((operation) => operation.type === 'path' && operation.fill !== undefined);
    const ys = bar?.type === 'path' ? points(bar.commands).map(([, y]) => y) : [];
    const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
    const middleOfLines = lines.reduce((sum, { y, size }) => sum + y - size * 0.3, 0) / lines.length;
    expect(Math.abs(middle - middleOfLines)).toBeLessThan(2);
  });

  test('of another language name months in it', () => {
    const input = sample['events-by-month'];
    const prepared = input && prepareChart({ ...input, kit: smallKit, language: 'tr' }).value;
    if (prepared === undefined) throw new Error('No sample');
    const { value } = compileChart(prepared.source, prepared.rows, {
      kit: smallKit,
      target: 'deck',
      measure: measures.deck,
      language: 'tr',
      id: 'a',
      alt: '',
      sources: [],
    });
    expect(value?.native?.categories.slice(0, 2)).toEqual(['Şub\n2025', 'Mar']);
    expect(prepared.title).toContain('Temmuz 2025');
  });
});

describe('paths', () => {
  test('of a zero are not drawn', () => {
    const { drawing } = drawChart(
      compiled(
        'mark: bar\nencoding:\n  x: {field: label, type: nominal, axis: null}\n  y: {field: value, type: quantitative, axis: null}\n',
        rowsOf([
          { label: 'a', value: 0 },
          { label: 'b', value: 2 },
        ]),
      ),
      300,
      200,
      1,
    );
    expect(drawing.operations).toHaveLength(1);
  });

  test('of a pie are curves around its middle', () => {
    const pie = compiled(
      'mark: arc\nencoding:\n  theta: {field: value, type: quantitative}\n  color: {field: label, type: nominal, legend: null}\n',
    );
    const { drawing } = drawChart(pie, 200, 200, 1);
    const slices = drawing.operations.filter((operation) => operation.type === 'path');
    expect(slices).toHaveLength(4);
    for (const slice of slices) {
      if (slice.type !== 'path') continue;
      const ends = slice.commands.flatMap((command) => (command[0] === 'C' ? [[command[5], command[6]] as const] : []));
      expect(ends.length).toBeGreaterThan(0);
      for (const [x, y] of ends) expect(Math.hypot(x - 100, y - 100)).toBeCloseTo(98, 0);
    }
  });

  test('of a line are stroked and not filled; dashes keep their lengths', () => {
    const { drawing } = drawChart(
      compiled(
        'mark: {type: line, strokeDash: [8, 4]}\nencoding:\n  x: {field: label, type: nominal, axis: null}\n  y: {field: value, type: quantitative, axis: null}\n',
      ),
      300,
      200,
      1,
    );
    expect(drawing.operations).toMatchObject([{ type: 'path', stroke: { dash: [8, 4], color: { slot: 'accent1' } } }]);
    expect(drawing.operations[0]).not.toHaveProperty('fill');
  });

  test('of a translucent area say so', () => {
    const { drawing } = drawChart(
      compiled(
        'mark: {type: area, opacity: 0.5}\nencoding:\n  x: {field: label, type: nominal, axis: null}\n  y: {field: value, type: quantitative, axis: null}\n',
      ),
      300,
      200,
      1,
    );
    expect(drawing.operations).toMatchObject([{ type: 'path', opacity: 0.5 }]);
  });

  test('of turned text start where the text starts', () => {
    const chart = compiled(
      'mark: bar\nencoding:\n  x: {field: label, type: nominal, axis: {labelAngle: -90}}\n  y: {field: value, type: quantitative, axis: null}\n',
    );
    const { drawing } = drawChart(chart, 300, 200, 1);
    const label = texts(drawing).find(({ text }) => text === 'Apples');
    expect(label?.angle).toBe(-90);
    // Right-aligned below the axis and turned to the left: it begins at the bottom and runs up.
    expect((label?.y ?? 0) - (label?.width ?? 0)).toBeGreaterThan(130);
    expect(label?.y).toBeLessThanOrEqual(201);
  });
});

describe('an SVG', () => {
  test('is the same twice in a process, names its alt text and the kit’s font', () => {
    const chart = compiled(
      'mark: {type: bar, color: {gradient: linear, stops: [{offset: 0, color: accent1}, {offset: 1, color: accent2}]}}\nencoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative}\n',
    );
    const first = toSvg(chart, 300, 200);
    expect(first).toBe(toSvg(chart, 300, 200));
    expect(first).toMatch(/^<svg [^>]*width="300" height="200"[^>]*><title>A &amp; &lt;test&gt;<\/title>/);
    expect(first).toContain('Calibri');
  });
});
