import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.js';
import { readBrief } from '../../src/brief/read-brief.js';
import { formatPath } from '../../src/brief/types.js';

interface Case {
  readonly title: string;
  readonly input: string;
  readonly diagnostics: readonly string[];
  readonly hints?: readonly string[];
}

// The table is ours; a case of another shape fails its test.
const cases = parseYaml(readFileSync('tests/cases/brief.yaml', 'utf8'), 'tests/cases/brief.yaml').value?.value as readonly Case[];
const MINIMAL = 'title: Turkey can bring rivals to the table\nthemes: [turkey-mediation]\n';

describe('readBrief, case by case', () => {
  it.each(cases.map((one) => [one.title, one] as const))('%s', (_title, { input, diagnostics, hints = [] }) => {
    const found = readBrief('briefs/case.yaml', input);
    expect(found.diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual(diagnostics);
    expect(found.diagnostics.flatMap((diagnostic) => diagnostic.hints ?? [])).toEqual(expect.arrayContaining([...hints]));
    if (diagnostics.length === 0) expect(found.value?.content).toEqual(readBrief('briefs/case.yaml', input).value?.content);
  });
});

describe('readBrief', () => {
  it('names the brief after its file and fills in defaults', () => {
    const { value } = readBrief('briefs/turkey-mediation.yaml', MINIMAL);
    expect(value).toMatchObject({ name: 'turkey-mediation', file: 'briefs/turkey-mediation.yaml' });
    expect(value?.content).toMatchObject({
      findings: [],
      judgements: [],
      deck: { maxSlides: 14 },
      memo: { shape: 'policy-brief', maxPages: 3 },
    });
  });

  it('takes numbers among the author’s own words as words', () => {
    expect(readBrief('b.yaml', `${MINIMAL}own: [1987, 12.5, Astana]\n`).value?.content.own).toEqual(['1987', '12.5', 'Astana']);
  });

  it('knows where every value stands, and the nearest parent of what is not there', () => {
    const { value } = readBrief(
      'b.yaml',
      `${MINIMAL}judgements:\n  - say: It will\n    likelihood: likely\n    confidence: low\n    because: x\n    evidence:\n      - talks: >-\n          one two three\n`,
    );
    expect(value?.placeOf(['judgements', 0, 'evidence', 0, 'talks'])).toMatchObject({
      file: 'b.yaml',
      line: 10,
      column: 11,
      sourceLine: '          one two three',
    });
    expect(value?.placeOf(['judgements', 0, 'horizon'])).toMatchObject({ line: 4 });
  });

  it('speaks its own words, with the value seen and what was expected', () => {
    const { diagnostics } = readBrief('b.yaml', `${MINIMAL}bottomLine: ${'word '.repeat(1000)}\njudgements: {}\n`);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Cannot take 4999 characters in `bottomLine`, expected at most 4000',
      'Cannot read `judgements`, found the fields , expected a list',
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/Invalid|received|zod/i);
  });

  it('keeps the words of block evidence, marks and all', () => {
    const { value } = readBrief(
      'b.yaml',
      `${MINIMAL}whyNow:\n  say: x\n  evidence:\n    - talks: >-\n        “going: through” #1 {a}\n        difficult, period [b]\n      speaker: Peskov\n`,
    );
    expect(value?.content.whyNow?.evidence).toEqual([
      { document: 'talks', quote: '“going: through” #1 {a} difficult, period [b]', speaker: 'Peskov' },
    ]);
  });

  it.each(readdirSync('briefs').filter((name) => name.endsWith('.yaml')))('reads briefs/%s without a word', (name) => {
    expect(readBrief(`briefs/${name}`, readFileSync(`briefs/${name}`, 'utf8')).diagnostics).toEqual([]);
  });

  it.each([
    ['null bytes', 'title: \u0000'],
    ['a list', '- a\n- b\n'],
    ['nesting without end', '['.repeat(5000)],
    ['dangerous keys', '__proto__: {polluted: true}\ntitle: x\nthemes: [a]\n'],
    ['a very long line', `title: ${'x'.repeat(200_000)}\nthemes: [a]\n`],
  ])('survives %s', (_what, text) => {
    expect(readBrief('b.yaml', text).diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('formatPath', () => {
  it('writes keys and indexes as people do', () => {
    expect(formatPath(['findings', 0, 'facts', 1])).toBe('findings[0].facts[1]');
    expect(formatPath(['title'])).toBe('title');
    expect(formatPath([])).toBe('');
  });
});
