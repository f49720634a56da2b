import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textMetrics } from 'vega';
import { describe, expect, test } from 'vitest';
import { ROLE_FAMILIES } from '../../src/charts/chart-config.js';
import { runView } from '../../src/charts/run-view.js';
import { compiled, compileSmall, fruit, rowsOf } from './compile-small.js';
import { measures } from './small-kit.js';

const BARS = 'mark: bar\nencoding:\n  y: {field: label, type: nominal}\n  x: {field: value, type: quantitative}\n';
const secret = join(mkdtempSync(join(tmpdir(), 'charts-')), 'secret.csv');
writeFileSync(secret, 'label,value\nSECRET,1\n');
const url = pathToFileURL(secret).href;

/** What each spec must be refused for, and on which line. */
const hostile: readonly (readonly [title: string, spec: string, code: string, line: number])[] = [
  ['data from a file: address', `${BARS}data: {url: "${url}"}\n`, 'charts/refused-field', 5],
  ['data from a path', `${BARS}data:\n  url: /etc/passwd\n`, 'charts/refused-field', 6],
  ['data of its own', `${BARS}data: {values: [{label: a, value: 1}]}\n`, 'charts/own-data', 5],
  ['data of its own in a layer', 'layer:\n  - data: {values: []}\n    mark: bar\n', 'charts/own-data', 2],
  ['a sequence of 10^8', `${BARS}data: {sequence: {start: 0, stop: 100000000}}\n`, 'charts/refused-field', 5],
  ['a javascript: link', `${BARS}  href: {value: "javascript:alert(1)"}\n`, 'charts/refused-field', 5],
  ['a link on the mark', 'mark: {type: bar, href: "http://10.0.0.1/"}\n', 'charts/refused-field', 1],
  ['an image mark', 'mark: image\nencoding:\n  url: {value: /etc/passwd}\n', 'charts/refused-mark', 1],
  ['a map without outlines', 'mark: {type: geoshape}\n', 'charts/unknown-column', 1],
  ['a map at a scale of its own', 'mark: geoshape\nprojection: {type: mercator, scale: 1e9}\n', 'charts/unknown-field', 2],
  ['a map of the whole sphere', 'mark: geoshape\nprojection: {type: mercatorr}\n', 'charts/wrong-value', 2],
  ['whiskers from random samples', 'mark: {type: errorbar, extent: ci}\n', 'charts/wrong-value', 1],
  ['a mean of random samples', 'mark: bar\nencoding:\n  y: {aggregate: ci0, field: value, type: quantitative}\n', 'charts/wrong-value', 3],
  ['a part of whiskers with a link', 'mark: {type: boxplot, box: {href: "http://10.0.0.1/"}}\n', 'charts/refused-field', 1],
  ['an unknown mark', 'mark: barr\n', 'charts/unknown-mark', 1],
  ['no mark', 'encoding: {x: {field: value, type: quantitative}}\n', 'charts/unknown-mark', 1],
  ['an unknown field', `${BARS}markk: bar\n`, 'charts/unknown-field', 5],
  ['an unknown channel', 'mark: bar\nencoding:\n  xx: {field: value}\n', 'charts/unknown-field', 3],
  [
    'an unknown field of an axis',
    'mark: bar\nencoding:\n  x: {field: value, type: quantitative, axis: {lableAngle: 3}}\n',
    'charts/unknown-field',
    3,
  ],
  ['an unknown column', 'mark: bar\nencoding:\n  x: {field: vlaue, type: quantitative}\n', 'charts/unknown-column', 3],
  ['parameters', `${BARS}params: [{name: p, expr: "1"}]\n`, 'charts/refused-field', 5],
  ['signals', `${BARS}signals: []\n`, 'charts/refused-field', 5],
  [
    'raw Vega in an axis',
    'mark: bar\nencoding:\n  x: {field: value, type: quantitative, axis: {encode: {labels: {}}}}\n',
    'charts/refused-field',
    3,
  ],
  ['a signal reference', 'mark: {type: bar, opacity: {signal: "warn(1)"}}\n', 'charts/refused-field', 1],
  ['a clock', `${BARS}transform: [{calculate: "now()", as: t}]\n`, 'charts/bad-expression', 5],
  ['chance', `${BARS}transform: [{filter: "random() > 0.5"}]\n`, 'charts/bad-expression', 5],
  [
    'a way out through the prototype',
    `${BARS}transform: [{calculate: "datum.constructor.constructor", as: t}]\n`,
    'charts/bad-expression',
    5,
  ],
  ['a computed way out', `${BARS}transform: [{calculate: "datum['con' + 'structor']", as: t}]\n`, 'charts/bad-expression', 5],
  ['a pattern that never ends', `${BARS}transform: [{filter: "test(/(a+)+$/, datum.label)"}]\n`, 'charts/bad-expression', 5],
  ['a lookup in other data', `${BARS}transform: [{lookup: label, from: {data: {url: "${url}"}, key: label}}]\n`, 'charts/refused-field', 5],
  ['an unknown transform', `${BARS}transform: [{flaten: [label]}]\n`, 'charts/unknown-transform', 5],
  [
    'a million ticks',
    'mark: bar\nencoding:\n  x: {field: value, type: quantitative, axis: {tickCount: 1000000}}\n',
    'charts/out-of-bounds',
    3,
  ],
  ['a million bins', 'mark: bar\nencoding:\n  x: {field: value, type: quantitative, bin: {maxbins: 1000000}}\n', 'charts/out-of-bounds', 3],
  [
    'bins without end',
    'mark: bar\nencoding:\n  x: {field: value, type: quantitative, bin: {step: 0.0000001}}\n',
    'charts/unknown-field',
    3,
  ],
  [
    'a number as wide as a book',
    'mark: text\nencoding:\n  text: {field: value, type: quantitative, format: "100000000d"}\n',
    'charts/out-of-bounds',
    3,
  ],
  [
    'text that grows without end',
    `${BARS}transform:\n${Array.from({ length: 6 }, (_, index) => `  - {calculate: "datum.label+datum.label+datum.label+datum.label", as: c${index}}`).join('\n')}\n`,
    'charts/too-large',
    6,
  ],
  [
    'deep nesting',
    `mark: bar\nencoding: {x: {field: value, type: quantitative, scale: {domain: ${'['.repeat(30)}1${']'.repeat(30)}}}}\n`,
    'charts/too-large',
    2,
  ],
  ['views of nothing', 'facet: {field: label, type: nominal}\n', 'charts/not-a-mapping', 1],
  ['views in a layer', 'layer:\n  - hconcat: [{mark: bar}]\n', 'charts/several-views', 2],
  ['views of a layer', 'layer:\n  - mark: bar\n    encoding:\n      row: {field: label, type: nominal}\n', 'charts/several-views', 4],
  ['thirteen views', `hconcat:\n${'  - {mark: bar}\n'.repeat(13)}`, 'charts/wrong-value', 2],
  ['views in views in views in views', 'hconcat: [{vconcat: [{hconcat: [{vconcat: [{mark: bar}]}]}]}]\n', 'charts/too-large', 1],
  ['data of its own in a view', 'hconcat:\n  - mark: bar\n    data: {url: /etc/passwd}\n', 'charts/refused-field', 3],
  ['a repetition of a lost column', 'repeat: [value, vlaue]\nspec: {mark: bar}\n', 'charts/unknown-column', 1],
  ['a picture as colour', 'mark: {type: bar, fill: "url(http://10.0.0.1/x)"}\n', 'charts/unknown-color', 1],
  ['a colour of nobody', 'mark: {type: bar, color: acent1}\n', 'charts/unknown-color', 1],
  ['a list for a chart', '- mark: bar\n', 'charts/not-a-mapping', 1],
  ['an empty file', '', 'charts/not-a-mapping', 1],
  ['text that is no YAML', 'mark: [bar\n', 'yaml/syntax', 0],
];

describe('a hostile spec', () => {
  test.each(hostile)('%s is refused at its place', (_title, spec, code, line) => {
    const { value, diagnostics } = compileSmall(spec);
    expect(value).toBeUndefined();
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found, JSON.stringify(diagnostics)).toMatchObject({ severity: 'error', place: { file: 'charts/test.vl.yaml' } });
    if (line > 0) expect(found?.place?.line).toBe(line);
  });

  test('gets a hint with the word that was meant', () => {
    expect(compileSmall('mark: barr\n').diagnostics[0]?.hints).toEqual(['did you mean `bar`?']);
    expect(compileSmall(BARS.replace('field: value', 'field: vlaue')).diagnostics[0]?.hints).toEqual(['did you mean `value`?']);
  });

  test('reports every mistake, not the first', () => {
    const { diagnostics } = compileSmall('mark: barr\nencodng: {}\nparams: []\n');
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['charts/refused-field', 'charts/unknown-field', 'charts/unknown-mark']);
  });

  test('that came past the checks would still read nothing, and would be told on', () => {
    const size = { width: 300, height: 200, scale: 1 };
    const run = runView(
      { data: { url }, mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative' } } },
      size,
      measures.deck,
      ROLE_FAMILIES,
      'en',
    );
    expect(run.view).toBeUndefined();
    expect(run.requests).toEqual([url]);
  });
});

describe('rows', () => {
  const many = (count: number) => rowsOf(Array.from({ length: count }, (_, index) => ({ label: String(index), value: 1 })));
  test.each([
    ['none', rowsOf([]), 'charts/no-rows'],
    ['more than 5,000', many(5001), 'charts/too-many-rows'],
    ['a column that Vega would take apart', rowsOf([{ 'a.b': 1 }]), 'charts/bad-row'],
    ['a number that is none', rowsOf([{ label: 'a', value: Number.NaN }]), 'charts/bad-row'],
    ['a text as long as a page', rowsOf([{ label: 'a'.repeat(501), value: 1 }]), 'charts/bad-row'],
  ])('%s: refused', (_title, rows, code) => {
    expect(compileSmall(BARS, rows)).toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code, severity: 'error' })]),
    });
    expect(compileSmall(BARS, rows).value).toBeUndefined();
  });

  test('5,000 points are drawn', () => {
    const rows = rowsOf(Array.from({ length: 5000 }, (_, index) => ({ label: String(index % 7), value: index })));
    expect(compileSmall('mark: point\nencoding:\n  x: {field: value, type: quantitative}\n', rows).value).toBeDefined();
  });

  test('a character that the font lacks is told', () => {
    const { value, diagnostics } = compileSmall(BARS, rowsOf([{ label: '中', value: 1 }]));
    expect(value).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: 'charts/missing-glyph', severity: 'warning', message: expect.stringContaining('`中`') }]);
  });
});

describe('a good spec', () => {
  test('compiles without a word', () => {
    expect(compileSmall(BARS).diagnostics).toEqual([]);
  });

  test('may be pasted with a size, a title and a config, which are left out with a note', () => {
    const { value, diagnostics } = compileSmall(
      `${BARS}width: 400\ntitle: Fruit\nconfig: {font: Arial}\n`.replace('{font: Arial}', '{bar: {}}'),
    );
    expect(value).toBeDefined();
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
      ['charts/ignored-field', 5],
      ['charts/ignored-field', 7],
      ['charts/ignored-field', 6],
    ]);
  });

  test('may say that its data are the rows', () => {
    expect(compileSmall(`${BARS}data: {name: rows}\n`).diagnostics).toEqual([]);
  });

  test('leaves the rows as they were given, and Vega as it was found', () => {
    const before = textMetrics.width;
    const rows = structuredClone(fruit);
    compiled(BARS, rows);
    expect(rows).toEqual(fruit);
    expect(textMetrics.width).toBe(before);
  });

  test('hears what Vega-Lite has to say', () => {
    const { diagnostics } = compileSmall('mark: text\nencoding:\n  x: {field: value, type: quantitative}\n  x2: {field: value}\n');
    expect(diagnostics).toMatchObject([{ code: 'charts/vega-warning', severity: 'warning' }]);
  });

  test('shows dates the same wherever it runs', () => {
    const spec =
      'mark: line\nencoding:\n  x: {field: day, type: temporal, timeUnit: yearmonth, axis: {format: "%b %Y"}}\n  y: {field: value, type: quantitative}\n';
    const rows = rowsOf([
      { day: '2025-01-01', value: 1 },
      { day: '2025-02-01', value: 2 },
    ]);
    const zone = process.env['TZ'];
    const labels = ['Pacific/Honolulu', 'Asia/Baku'].map((name) => {
      process.env['TZ'] = name;
      return compiled(spec, rows).spec;
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(JSON.stringify(labels[0])).toContain('utcyearmonth');
    expect(labels[0]).toEqual(labels[1]);
  });
});
