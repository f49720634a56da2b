import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/base/read-plain-yaml.js';
import { parseYaml } from '../../src/base/yaml.js';

const plain = (text: string): unknown => readPlainYaml(text)?.value;

/** Holds what is read to the full reader; whether anything was. */
function isRead(text: string): boolean {
  const found = readPlainYaml(text);
  if (found === undefined) return false;
  const { value, diagnostics } = parseYaml(text, 'a.yaml');
  expect(diagnostics, text).toEqual([]);
  expect(JSON.stringify(found.value), text).toBe(JSON.stringify(value?.value));
  return true;
}

describe('plain YAML', () => {
  it('is mappings, lists and words', () => {
    const text = [
      '# the actors',
      'actors:',
      '  Jane Q. Doe: # of the ministry',
      '    kind: person',
      '    names: [Doe, "J. Doe", \'Minister, the\']',
      '    metonyms: []',
      '  "European Union":',
      '    kind: organisation   ',
      '    names:',
      '    - EU',
      '    - Brüssel, die Stadt # a comment',
      '',
      '  Ağrı (İl):',
      'since: 2013-05-01',
      'site: https://example.org/a',
    ].join('\n');
    expect(plain(text)).toEqual({
      actors: {
        'Jane Q. Doe': { kind: 'person', names: ['Doe', 'J. Doe', 'Minister, the'], metonyms: [] },
        'European Union': { kind: 'organisation', names: ['EU', 'Brüssel, die Stadt'] },
        'Ağrı (İl)': null,
      },
      since: '2013-05-01',
      site: 'https://example.org/a',
    });
    expect(isRead(text)).toBe(true);
  });

  it.each([
    'a: 1',
    'a: true',
    'a: ~',
    'a: null',
    'a: [b, null]',
    'a: [1]',
    'a: {b: c}',
    'a: &x b',
    'a: *x',
    'a: >-\n  b',
    'a: b\n  c',
    'a: "b',
    'a: "b\\n"',
    'a: [b,]',
    'a: b: c',
    'a:\n  - b\n   c',
    'a: b\na: c',
    'constructor: b',
    'a:\tb',
    'a: b\r\nc: d',
    '\ufeffa: b',
    '---\na: b',
    'a: b\n...',
    '- a: b',
    ' a: b\nc: d',
    'a:\n    b: c\n  d: e',
    'a: b\u200e',
    'a: [b\n  , c]',
    '? a\n: b',
    "a: 'it''s'",
    'words',
    '- [a, b]\n- - c',
    'a: b #c\nb:#d',
  ])('leaves what it is not sure of to the full reader, or reads the same: %j', (text) => {
    isRead(text);
  });

  it('is read as the full reader reads it, or not at all', () => {
    const piece = fc.constantFrom(
      ...'a|b|Doe|EU|"x y"|\'z\'|[]|[a]|[a, "b, c"]|[a b, c.]|{}|#|# c|: |:|- |-|  |    |\n|\n  |\n    |a: |b:|c: d|- e|null|Yes|1|2013-05|é|, |; |!|&x|%|@|http://x.y|…|\n- |\n  - |\n\n'.split(
        '|',
      ),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        if (isRead(pieces.join(''))) read += 1;
      }),
      { numRuns: 4000, seed: 17 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('is read whatever the names: thousands of entries in no time', () => {
    const name = fc.stringMatching(/^\p{L}[\p{L}\p{N} .'()&/_-]{0,12}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 20 }), fc.array(name), (keys, values) => {
        isRead(keys.map((key) => `${key}:\n  names: [${values.join(', ')}]\n  kind: ${values[0] ?? ''}\n`).join(''));
      }),
      { numRuns: 300, seed: 4 },
    );
    const many = Array.from({ length: 8000 }, (_, number) => `  Person Number ${number}:\n    names: [N. ${number}, "P ${number}"]\n`);
    const start = performance.now();
    expect(Object.keys((plain(`actors:\n${many.join('')}`) as { actors: object }).actors)).toHaveLength(8000);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('takes time in proportion to a line, whatever stands in it', () => {
    for (const line of [
      `a: ${'b '.repeat(300_000)}:`,
      `a: [${'b, '.repeat(200_000)}`,
      `${'a '.repeat(300_000)}`,
      `a: "${'x'.repeat(500_000)}`,
    ]) {
      const start = performance.now();
      plain(line);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});
