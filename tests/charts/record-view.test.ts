// What a drawing keeps of what Vega paints.
import { describe, expect, test } from 'vitest';
import { drawChart, toSvg } from '../../src/charts/draw-chart.js';
import { type DrawingOperation, isGradient, type PathOperation, type TextOperation } from '../../src/frame/drawing.js';
import { pathBounds } from '../../src/frame/path-bounds.js';
import { compiled, fruit, rowsOf } from './compile-small.js';
import { rowsOf as events } from './specs/rows.js';

const SIZE = { width: 400, height: 240 };
const draw = (spec: string, rows = fruit): readonly DrawingOperation[] =>
  drawChart(compiled(spec, rows), SIZE.width, SIZE.height, 1).drawing.operations;
const paths = (operations: readonly DrawingOperation[]): readonly PathOperation[] =>
  operations.filter((operation) => operation.type === 'path');
const texts = (operations: readonly DrawingOperation[]): readonly TextOperation[] =>
  operations.filter((operation) => operation.type === 'text');
const XY = 'encoding:\n  x: {field: label, type: nominal}\n  y: {field: value, type: quantitative}\n';

describe('a clip', () => {
  const CLIPPED = `mark: {type: bar, clip: true}\n${XY.replace('quantitative}', 'quantitative, scale: {domain: [0, 3]}}')}`;

  test('is the plot, whatever the marks are', () => {
    const bars = paths(draw(CLIPPED)).filter(({ name }) => name.startsWith('Bar'));
    expect(bars).toHaveLength(4);
    for (const { clip, commands } of bars) {
      expect(clip).toEqual(bars[0]?.clip);
      expect(pathBounds(commands).y).toBeLessThanOrEqual((clip?.y ?? 0) + (clip?.height ?? 0));
    }
    expect(bars.some(({ commands }) => pathBounds(commands).y < 0)).toBe(true);
  });

  test('leaves out what lies outside of it', () => {
    const marks = paths(draw(CLIPPED.replace('type: bar', 'type: point').replace('[0, 3]', '[4.5, 6]')));
    expect(marks.filter(({ name }) => name.startsWith('Point'))).toHaveLength(1);
  });

  test('does not outlast its marks', () => {
    expect(texts(draw(CLIPPED)).every(({ clip }) => clip === undefined)).toBe(true);
  });
});

describe('a gradient', () => {
  const stops = 'stops: [{offset: 0, color: accent1}, {offset: 1, color: "#FFFFFF"}]';
  test.each([
    ['linear', `{gradient: linear, x1: 0, y1: 1, x2: 0, y2: 0, ${stops}}`, { type: 'linear', from: [0, 1], to: [0, 0] }],
    ['aslant', `{gradient: linear, x1: 0, y1: 0, x2: 1, y2: 1, ${stops}}`, { type: 'linear', from: [0, 0], to: [1, 1] }],
    ['radial', `{gradient: radial, ${stops}}`, { type: 'radial', center: [0.5, 0.5], radii: [0, 0.5] }],
  ])('%s keeps its way and the slots of its colours', (_, color, expected) => {
    const [bar] = paths(draw(`mark: {type: bar, color: ${color}}\n${XY}`)).filter(({ name }) => name.startsWith('Bar'));
    expect(bar?.fill).toMatchObject({
      ...expected,
      stops: [
        { offset: 0, color: { slot: 'accent1' } },
        { offset: 1, color: { slot: 'background1' } },
      ],
    });
  });

  test('of a legend says in two stops what two stops say', () => {
    const operations = draw(
      'mark: circle\nencoding:\n  x: {field: value, type: quantitative}\n  color: {field: value, type: quantitative}\n',
    );
    const strip = paths(operations).find(({ name }) => name.startsWith('Legend colours'));
    expect(strip?.fill !== undefined && isGradient(strip.fill) && strip.fill.stops.map(({ color }) => color.slot)).toEqual([
      'accent1',
      'accent1',
    ]);
  });
});

describe('shades of a scale', () => {
  test('are tints of the theme', () => {
    const cells = paths(
      draw(`mark: rect\nencoding:\n  x: {field: label, type: nominal}\n  color: {field: value, type: quantitative, legend: null}\n`),
    ).filter(({ name }) => name.startsWith('Bar'));
    expect(cells).toHaveLength(4);
    for (const { fill } of cells) expect(fill).toMatchObject({ slot: 'accent1' });
    expect(cells.map(({ fill }) => (fill !== undefined && 'tint' in fill ? (fill.tint ?? 0) : 0)).filter((tint) => tint > 0)).toHaveLength(
      3,
    );
  });
});

describe('a line', () => {
  test('keeps its dashes, ends and corners', () => {
    const [line] = paths(
      draw(`mark: {type: line, strokeDash: [1, 7, 3], strokeDashOffset: 2, strokeCap: round, strokeJoin: bevel, opacity: 0.5}\n${XY}`),
    ).filter(({ name }) => name.startsWith('Line'));
    expect(line?.stroke).toMatchObject({ dash: [1, 7, 3, 1, 7, 3], dashOffset: 2, cap: 'round', join: 'bevel', opacity: 0.5 });
  });

  test('around an area has an opacity of its own', () => {
    const [bar] = paths(draw(`mark: {type: bar, fillOpacity: 0.4, stroke: text1, strokeWidth: 2}\n${XY}`)).filter(({ name }) =>
      name.startsWith('Bar'),
    );
    expect(bar).toMatchObject({ opacity: 0.4, stroke: { width: 2, color: { slot: 'text1' } } });
    expect(bar?.stroke).not.toHaveProperty('opacity');
  });
});

describe('text', () => {
  const LABELLED = `layer:\n  - mark: bar\n  - mark: {type: text, stroke: background1, strokeWidth: 4}\n    encoding: {text: {field: label, type: nominal}}\n  - mark: text\n    encoding: {text: {field: label, type: nominal}}\n${XY.replace('type: nominal}', 'type: nominal, axis: null}')}`;

  test('with a halo is one text, its letters on top', () => {
    const labels = texts(draw(LABELLED)).filter(({ text }) => text === 'Figs');
    expect(labels).toHaveLength(1);
    expect(labels[0]).toMatchObject({ color: { slot: 'text1' }, halo: { width: 4, color: { slot: 'background1' } } });
    expect(labels[0]).not.toHaveProperty('opacity');
  });

  test('see-through stays its own colour', () => {
    const [label] = texts(draw(`mark: {type: text, opacity: 0.5}\n${XY.replace('  y:', '  text: {field: label}\n  y:')}`)).filter(
      ({ text, name }) => text === 'Figs' && name.startsWith('Label'),
    );
    expect(label).toMatchObject({ opacity: 0.5, color: { slot: 'text1' } });
  });

  test('of several lines belongs together, and holds on where it is aligned', () => {
    const rows = rowsOf([
      { label: 'Strategic implications of talks in Istanbul for the rebalancing of all of Eurasia', value: 1 },
      { label: 'B', value: 2 },
    ]);
    const lines = texts(
      draw('mark: bar\nencoding:\n  y: {field: label, type: nominal}\n  x: {field: value, type: quantitative}\n', rows),
    ).filter(({ name }) => name.startsWith('Axis label Strategic'));
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map(({ mark }) => mark)).size).toBe(1);
    expect(new Set(lines.map(({ align }) => align))).toEqual(new Set(['right']));
    const ends = lines.map(({ x, width }) => x + width);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.01);
  });

  test('longer than its limit ends in an ellipsis and is no wider', () => {
    const labels = texts(
      draw('mark: bar\nencoding:\n  y: {field: label, type: nominal, axis: {labelLimit: 30}}\n  x: {field: value, type: quantitative}\n'),
    ).filter(({ name }) => name.startsWith('Axis label'));
    expect(labels.some(({ text }) => text.endsWith('…'))).toBe(true);
    for (const { width } of labels) expect(width).toBeLessThanOrEqual(30.01);
  });
});

describe('parts', () => {
  test('bear names for a list of parts', () => {
    const names = draw(`mark: bar\n${XY.replace('quantitative}', 'quantitative, title: Tonnes, axis: {grid: true}}')}`).map(
      ({ name }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['Bar Apples', 'Axis label Apples', 'Axis title Tonnes', 'Axis line', 'Grid line 3']));
  });

  test('of a legend name the series', () => {
    const names = draw(`mark: bar\n${XY}  color: {field: label, type: nominal}\n`).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Legend symbol Figs', 'Legend label Figs']));
  });
});

describe('drawing', () => {
  test('is the same whatever was drawn before', () => {
    const chart = () =>
      compiled(
        `mark: {type: bar, color: {gradient: linear, stops: [{offset: 0, color: accent1}, {offset: 1, color: accent2}]}, clip: true}\n${XY}`,
      );
    const first = [drawChart(chart(), 400, 240, 1), toSvg(chart(), 400, 240)];
    drawChart(
      compiled(
        'mark: {type: area, clip: true}\nencoding:\n  x: {field: value, type: quantitative}\n  y: {field: value, type: quantitative}\n',
      ),
      90,
      400,
      1.5,
    );
    const again = chart();
    drawChart(again, 100, 100, 2);
    expect([drawChart(again, 400, 240, 1), toSvg(again, 400, 240)]).toEqual(first);
  });

  test('at a second size leaves labels room beside the last point, as at the first', () => {
    const spec =
      'layer:\n  - mark: {type: point, filled: true, shape: diamond, size: 90}\n  - mark: {type: text, align: left, dx: 8}\n    encoding: {text: {field: what, type: nominal}}\n' +
      'encoding:\n  x: {field: day, type: temporal}\n  y: {field: actor, type: nominal}\n';
    const chart = compiled(spec, events('events'), 'memo');
    drawChart(chart, 520, 330, 1);
    const { drawing } = drawChart(chart, 440, 220, 1);
    expect(drawing).toEqual(drawChart(compiled(spec, events('events'), 'memo'), 440, 220, 1).drawing);
    for (const operation of texts(drawing.operations)) expect(operation.x + operation.width).toBeLessThanOrEqual(441);
    expect(texts(drawing.operations).map(({ text }) => text)).toContain('Summit');
  });
});
