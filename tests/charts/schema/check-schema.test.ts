// Vega-Lite's own schema: what a spec is told to mend, and that we accept what an independent validator accepts.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import { parseYaml } from '../../../src/base/yaml.js';
import { checkSchema } from '../../../src/charts/schema/check-schema.js';

const schema: unknown = JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema as object); // JSON Schema is an object

function said(text: string): readonly Diagnostic[] {
  const { value: parsed } = parseYaml(text, 'mine.vl.yaml');
  if (parsed === undefined) throw new Error('No YAML');
  const found: Diagnostic[] = [];
  checkSchema(parsed.value, { placeOf: parsed.placeOf, placeOfKey: parsed.placeOfKey, report: (diagnostic) => found.push(diagnostic) });
  return found;
}

/** What is mended: the spec, the place, words of the message, and the hint. */
const mistakes: readonly (readonly [spec: string, place: string, message: string, hint?: string])[] = [
  ['mark: barr\nencoding: {}\n', '1:7', 'Cannot read `mark`, found `barr`', 'did you mean `bar`?'],
  ['mark: {type: bar, hight: 3}\n', '1:19', 'Cannot read field `hight` of `mark`', 'did you mean `height`?'],
  ['encoding: {}\n', '1:1', 'Cannot read this chart without `mark`'],
  ['mark: bar\nencodding: {}\n', '2:1', 'Cannot read field `encodding` of this chart', 'did you mean `encoding`?'],
  ['mark: bar\nencoding:\n  xx: {field: a}\n', '3:3', 'field `xx` of `encoding`', 'did you mean `x`?'],
  ['mark: bar\nencoding:\n  x: {field: a, type: quantitaive}\n', '3:23', 'found `quantitaive`', 'did you mean `quantitative`?'],
  [
    'mark: bar\nencoding:\n  x: {field: a, axis: {labelAngel: 3}}\n',
    '3:24',
    'field `labelAngel` of `encoding.x.axis`',
    'did you mean `labelAngle`?',
  ],
  ['mark: bar\nencoding:\n  x: {field: a, axis: {labelAngle: steep}}\n', '3:36', 'found `steep`, expected a number'],
  ['mark: bar\nencoding:\n  x: {field: a, aggregate: summ}\n', '3:28', 'found `summ`', 'did you mean `sum`?'],
  ['mark: bar\nencoding:\n  x: {field: a, stack: normalise}\n', '3:24', 'found `normalise`', 'did you mean `normalize`?'],
  ['mark: bar\nencoding:\n  x: {field: a, scale: {type: logg}}\n', '3:31', 'found `logg`', 'did you mean `log`?'],
  ['mark: bar\nencoding:\n  x: {field: a, timeUnit: yearmnth}\n', '3:27', 'found `yearmnth`', 'did you mean `yearmonth`?'],
  ['mark: {type: line, interpolate: monoton}\n', '1:33', 'found `monoton`', 'did you mean `monotone`?'],
  ['mark: bar\nencoding:\n  x: {field: a, bin: {maxbins: 1}}\n', '3:32', 'found `1`, expected a number from 2'],
  [
    'layer:\n  - mark: bar\n  - mark: bar\n    encoding: {y: {field: a, axis: {tiks: false}}}\n',
    '4:37',
    'field `tiks`',
    'did you mean `ticks`?',
  ],
  ['mark: bar\ntransform:\n  - {fliter: "datum.a > 1"}\n', '3:6', 'field `fliter`', 'did you mean `filter`?'],
  ['mark: bar\ntransform: {filter: "datum.a > 1"}\n', '2:12', 'expected a list'],
  ['mark: bar\nencoding:\n  color: {condition: {test: "true", vlaue: red}}\n', '3:37', 'field `vlaue`', 'did you mean `value`?'],
  ['- mark: bar\n', '1:3', 'Cannot read this chart'],
];

describe('a mistake in a spec', () => {
  test.each(mistakes)('%j', (...[spec, place, message, hint]) => {
    const [first, ...others] = said(spec ?? '');
    expect(others).toEqual([]);
    expect(`${first?.place?.line}:${first?.place?.column}`).toBe(place);
    expect(first?.message ?? '').toContain(message);
    expect(first?.hints).toEqual(hint === undefined ? undefined : [hint]);
  });

  test('is told once for each of several places', () => {
    const found = said('mark: {type: bar, hight: 3}\nencoding:\n  x: {feild: a}\n  y: {field: b, type: nomnal}\n');
    expect(found.map(({ place }) => place?.line)).toEqual([1, 3, 4]);
  });
});

describe('an independent validator', () => {
  const charts = readdirSync('templates/dragoman/charts').map((file) => readFileSync(`templates/dragoman/charts/${file}`, 'utf8'));
  const hostile = readdirSync('tests/charts/hostile').map((file) => readFileSync(`tests/charts/hostile/${file}`, 'utf8'));
  const isValid = (text: string): boolean => {
    const { value } = parseYaml(text, 'mine.vl.yaml').value ?? {};
    return validate(typeof value === 'object' && value !== null && !('data' in value) ? { ...value, data: { name: 'rows' } } : value);
  };

  test('accepts the charts of the kit, and so do we', () => {
    expect(charts.filter((text) => !isValid(text) || said(text).length > 0)).toEqual([]);
  });

  test('agrees with us on every one of them with a word changed', () => {
    const changed = charts.flatMap((text) =>
      [...text.matchAll(/(?<=[\s{,])([a-zA-Z]{3,})(?=:)|(?<=: )([a-z]{3,})(?=[,}\n])/g)].map(
        (match) => `${text.slice(0, match.index)}${match[0]}x${text.slice(match.index + match[0].length)}`,
      ),
    );
    // Every tenth is enough for each run.
    const told = changed.filter((text, index) => index % 10 === 0 && parseYaml(text, 'mine.vl.yaml').value !== undefined);
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((text) => isValid(text) !== (said(text).length === 0))).toEqual([]);
  });

  test('agrees with us on specs that mean harm', () => {
    const read = hostile.filter((text) => parseYaml(text, 'mine.vl.yaml').value !== undefined);
    expect(read.filter((text) => isValid(text) !== (said(text).length === 0))).toEqual([]);
  });
});
