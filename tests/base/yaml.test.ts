import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.js';

const parse = (text: string) => {
  const { value, diagnostics } = parseYaml(text, 'brief.yaml');
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};
const codes = (text: string) =>
  parseYaml(text, 'brief.yaml').diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
const underlined = (place: { sourceLine?: string; column: number; length?: number }) =>
  place.sourceLine?.slice(place.column - 1, place.column - 1 + (place.length ?? 1));

describe('parseYaml', () => {
  it('gives plain values, dates and words such as `no` as text', () => {
    expect(parse('title: A b\ndate: 2025-11-21\nok: no\nn: 3\nlist: [a, "b"]\nempty:\n').value).toEqual({
      title: 'A b',
      date: '2025-11-21',
      ok: 'no',
      n: 3,
      list: ['a', 'b'],
      empty: null,
    });
  });

  it('gives null for an empty file, with a place', () => {
    expect(parse('').value).toBeNull();
    expect(parse('# only words\n').placeOf(['title'])).toMatchObject({ line: 1, column: 1 });
  });

  it('knows the place of every value and key', () => {
    const yaml = parse(
      'title: A b\nfindings:\n  - title: "One"\n    facts:\n      - say: Two words # why\n        evidence:\n          - talks: >-\n              first line\n              second line\n',
    );
    expect(underlined(yaml.placeOf(['title']))).toBe('A b');
    expect(underlined(yaml.placeOfKey(['title']))).toBe('title');
    expect(yaml.placeOf(['findings', 0, 'title'])).toEqual({
      file: 'brief.yaml',
      line: 3,
      column: 12,
      length: 5,
      sourceLine: '  - title: "One"',
    });
    expect(underlined(yaml.placeOf(['findings', 0, 'facts', 0, 'say']))).toBe('Two words');
    expect(underlined(yaml.placeOf(['findings', 0, 'facts', 0, 'evidence', 0, 'talks']))).toBe('first line');
    expect(underlined(yaml.placeOfKey(['findings', 0, 'facts', 0, 'evidence', 0, 'talks']))).toBe('talks');
  });

  it('gives the nearest parent for what is not there', () => {
    const yaml = parse('title: A\nfindings:\n  - title: One\n    empty:\n');
    expect(yaml.placeOf(['findings', 0, 'facts', 3, 'say'])).toMatchObject({ line: 3, column: 5 });
    expect(yaml.placeOfKey(['findings', 0, 'facts'])).toMatchObject({ line: 3, column: 5 });
    expect(yaml.placeOf(['findings', 7])).toMatchObject({ line: 3 });
    expect(underlined(yaml.placeOf(['findings', 0, 'empty']))).toBe('empty');
    expect(yaml.placeOf([])).toMatchObject({ line: 1, column: 1 });
  });

  it('follows aliases and underlines the alias itself', () => {
    const yaml = parse('a: &x {b: deep}\nc: *x\n');
    expect(yaml.value).toEqual({ a: { b: 'deep' }, c: { b: 'deep' } });
    expect(underlined(yaml.placeOf(['c']))).toBe('*x');
    expect(underlined(yaml.placeOf(['c', 'b']))).toBe('deep');
  });

  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'yaml/duplicate-key 3:1'],
    ['a number and a word that are one key', '1: a\n"1": b\n', 'yaml/duplicate-key 2:1'],
    ['an unknown tag', 'a: !!js/function x\n', 'yaml/unknown-tag 1:4'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml/multiple-documents 2:1'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml/tab-indent 2:1'],
    ['a reserved key', 'a:\n  __proto__: {x: 1}\n', 'yaml/reserved-key 2:3'],
    ['another reserved key', '- {constructor: 1}\n', 'yaml/reserved-key 1:4'],
    ['a list as a key', '? [a]\n: b\n', 'yaml/collection-key 1:3'],
    ['a raw control character', 'a: b\n c\u0007d\n', 'yaml/control-character 2:3'],
    ['an escaped control character', 'a: "x\\u0000y"\n', 'yaml/control-character 1:4'],
    ['half a surrogate pair', 'a: \ud83d\n', 'yaml/control-character 1:4'],
    ['an alias without anchor', 'a: *nowhere\n', 'yaml/alias 1:4'],
    ['an alias that holds itself', 'a: &a [*a]\n', 'yaml/alias 1:8'],
    ['YAML 1.1', '%YAML 1.1\n---\na: no\n', 'yaml/directive 1:1'],
    ['a bracket left open', 'a: [1, 2\nb: 3\n', 'yaml/syntax'],
    ['a quotation mark left open, at the mark', 'a: 1\nb: "two\nc: three\n', 'yaml/syntax 2:4'],
  ])('refuses %s', (_, text, expected) => {
    expect(codes(text)[0]).toContain(expected);
    expect(parseYaml(text, 'x').value).toBeUndefined();
  });

  it('does not merge `<<` and does not pollute prototypes', () => {
    expect(parse('a: &b {c: 1}\nd:\n  <<: *b\n').value).toEqual({ a: { c: 1 }, d: { '<<': { c: 1 } } });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('names both lines of a duplicate key', () => {
    expect(parseYaml('title: a\nb: 1\ntitle: c\n', 'x').diagnostics[0]?.message).toContain('line 1');
  });

  it('refuses deep nesting of every kind, many times in one process', () => {
    const deep = [
      '['.repeat(5000) + ']'.repeat(5000),
      '- '.repeat(5000),
      '{a: '.repeat(5000),
      '? '.repeat(5000),
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ];
    for (let round = 0; round < 3; round += 1) for (const text of deep) expect(codes(text)[0]).toContain('yaml/too-deep');
    const fits = Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(parseYaml(fits, 'x').diagnostics).toEqual([]);
    expect(parseYaml('- a:\n  - b: 1\n'.repeat(500), 'x').diagnostics).toEqual([]);
    expect(parseYaml(`a: >-\n  ${'['.repeat(500)}\n`, 'x').diagnostics).toEqual([]);
  });

  it('refuses a megabyte and a billion laughs at once', () => {
    expect(codes('a'.repeat(1_000_001))[0]).toContain('yaml/too-large');
    const laughs = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
    ].join('\n');
    const started = Date.now();
    expect(codes(laughs)[0]).toContain('yaml/alias');
    expect(Date.now() - started).toBeLessThan(1000);
  });

  describe('inside evidence', () => {
    const brief = (item: string) => `title: A\nfindings:\n  - facts:\n      - say: B\n        evidence:\n          ${item}\n`;
    it.each([
      ['a colon', '- talks: he said: no', 'error'],
      ['a quotation mark at the start', '- talks: "No," he said', 'error'],
      ['an apostrophe inside single marks', "- talks: 'it's so'", 'error'],
      ['a link', '- talks: [word](#) follows', 'error'],
      ['an at sign', '- talks: @handle wrote', 'error'],
      ['a mark left open', '- talks: "words without an end', 'error'],
      ['a number sign, which would cut the words', '- talks: ranked #1 of all', 'warning'],
    ])('offers the block form for %s', (_, item, severity) => {
      const [diagnostic] = parseYaml(brief(item), 'x').diagnostics;
      expect(diagnostic).toMatchObject({ severity, place: { line: 6 } });
      expect(diagnostic?.hints?.join()).toContain('- talks: >-');
    });

    it('takes the block form literally', () => {
      const yaml = parse(brief('- talks: >-\n              [No](#): "it\'s" #1, {so} @x'));
      expect(yaml.value).toMatchObject({ findings: [{ facts: [{ evidence: [{ talks: '[No](#): "it\'s" #1, {so} @x' }] }] }] });
    });

    it('offers nothing elsewhere', () => {
      expect(parseYaml('title: A: b\n', 'x').diagnostics[0]?.hints ?? []).toEqual([]);
      expect(parseYaml('title: A # why\n', 'x').diagnostics).toEqual([]);
    });
  });

  it('survives any text, and never places a diagnostic outside the file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(
              fc.constantFrom(
                'a',
                ': ',
                '- ',
                '\n',
                '  ',
                '"',
                "'",
                '[',
                ']',
                '{',
                '}',
                '&x ',
                '*x',
                '#',
                '!t ',
                '---',
                '|',
                '>-',
                '?',
                '\t',
                '%',
              ),
            )
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const { value, diagnostics } = parseYaml(text, 'x');
          const lines = text.split('\n').length;
          for (const { place } of diagnostics)
            expect(place !== undefined && place.line >= 1 && place.line <= lines && place.column >= 1).toBe(true);
          if (value === undefined) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
          else expect(value.placeOf(['a', 0, 'b']).line).toBeLessThanOrEqual(lines);
        },
      ),
      { seed: 20250723, numRuns: 500 },
    );
  });
});
