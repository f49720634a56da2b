// Evidence proposed for a statement holds more of what it says, is told elsewhere, or speaks against it, and always locks.
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import type { Corpus } from '../../src/corpus/types.js';
import { locateEvidence } from '../../src/evidence/locate-evidence.js';
import { resolveStatement } from '../../src/pipeline/suggest/resolve-statement.js';
import { suggestForBrief } from '../../src/pipeline/suggest/suggest-for-brief.js';
import type { StatementSupport, Suggestion, Suggestions } from '../../src/pipeline/suggest/types.js';
import { repositoryFiles } from '../support/build-shipped.js';

const corpusOf = (texts: Readonly<Record<string, string>>): Corpus =>
  readCorpus({
    folder: 'seeds',
    documents: Object.entries(texts).map(([name, text]) => ({ path: `${name}.txt`, bytes: new TextEncoder().encode(text) })),
  }).value!;

/** What is suggested for the first fact of a brief. */
function suggestFor(say: string, evidence: string, corpus: Corpus, limit = 3): Suggestions {
  const text = `title: T\nthemes: [x]\nfindings:\n  - title: A finding\n    facts:\n      - say: ${JSON.stringify(say)}\n        evidence: [${evidence}]\n`;
  const { value, diagnostics } = suggestForBrief({ path: 'briefs/b.yaml', text }, corpus, { statement: '1.1', limit });
  if (value?.kind !== 'found') throw new Error(JSON.stringify(diagnostics));
  return value.suggestions;
}

const PORTS = corpusOf({
  alpha: `Ports of the Red Sea

Eritrea reopened the port of Massawa on 4 March 2019 after a closure of nine weeks. The port handles 40 ships a month. Officials praised the workers for their patience.

The minister of transport said that the harbour would not be privatised before the end of the decade.
`,
  beta: `A harbour opens

The port of Massawa in Eritrea reopened on 4 March 2019, and 55 ships a month are expected to call there again. Ethiopia welcomed the reopening of the port of Massawa.
`,
  gamma: `A harbour stays shut

Eritrea did not reopen the port of Massawa in March 2019, whatever its officials said at the time. Divers still searched the basin for mines.
`,
});

describe('evidence for a statement', () => {
  it('puts first what holds values that the evidence lacks, and says which', () => {
    const { statement, better } = suggestFor(
      'Eritrea reopened the port of Massawa on 4 March 2019 after nine weeks.',
      '{alpha: Officials praised the workers for their patience}',
      PORTS,
    );
    expect(statement.weak.join()).toContain('“4 March 2019”');
    expect(better[0]).toMatchObject({ document: 'alpha', line: 3 });
    expect(better[0]?.words).toContain('after a closure of nine weeks');
    expect(better[0]?.reasons[0]).toMatch(/^has .*“nine weeks”.*, which its evidence lacks$/);
  });

  it('takes the result of a computed fact from its sum, and misses a wrong one', () => {
    const weakOf = (say: string): readonly string[] | undefined => {
      const text = `title: T\nthemes: [x]\nfindings:\n  - title: A finding\n    facts:\n      - say: ${say}\n        kind: computed\n        compute: sum\n        evidence: [{alpha: The port handles 40 ships a month}, {beta: 55 ships a month are expected to call there again}]\n`;
      const { value } = suggestForBrief({ path: 'briefs/b.yaml', text }, PORTS, { limit: 3 });
      return value?.kind === 'list' ? value.statements.find(({ id }) => id === 'findings[0].facts[0]')?.weak : undefined;
    };
    expect(weakOf('The two ports together handle 95 ships a month.')).toEqual([]);
    expect(weakOf('The two ports together handle 96 ships a month.')?.join()).toContain('not in its evidence: the number “96 ships');
  });

  it('finds what other documents tell', () => {
    const { further } = suggestFor(
      'Eritrea reopened the port of Massawa on 4 March 2019.',
      '{alpha: Eritrea reopened the port of Massawa on 4 March 2019}',
      PORTS,
    );
    expect(further.map(({ document }) => document)).toContain('beta');
    expect(further[0]?.reasons).toContain('another document');
  });

  it.each([
    ['a negation', 'Eritrea reopened the port of Massawa in March 2019.', 'gamma', /not/],
    ['another number', 'The port of Massawa handles 40 ships a month.', 'beta', /another number: “55 ships/],
    ['another date', 'Eritrea reopened the port of Massawa on 9 March 2019.', 'alpha', /another date: .*not 9 March 2019/],
  ])('warns of %s', (_, say, document, reason) => {
    const { contrary } = suggestFor(say, '{alpha: Officials praised the workers for their patience}', PORTS, 5);
    const reasons = contrary.filter((one) => one.document === document).flatMap((one) => one.reasons);
    expect(reasons.join('\n')).toMatch(reason);
  });

  it('works where no quotation is found, and says so', () => {
    const { statement, better } = suggestFor('The port of Massawa reopened.', '{alpha: words that nobody wrote there}', PORTS);
    expect(statement.weak).toEqual(expect.arrayContaining(['a quotation is not found in the sources', 'no evidence']));
    expect(better.length).toBeGreaterThan(0);
  });

  it('finds nothing where there is nothing', () => {
    const found = suggestFor('Beekeepers of Patagonia sang.', '{alpha: Officials praised the workers for their patience}', PORTS);
    expect([found.better, found.further, found.contrary]).toEqual([[], [], []]);
  });
});

describe('statements of the shipped briefs', () => {
  const corpus = readCorpus(repositoryFiles.corpus).value!;
  const suggest = (path: string, text: string, statement?: string) =>
    suggestForBrief({ path, text }, corpus, { limit: 3, ...(statement === undefined ? {} : { statement }) }).value;

  it.each(repositoryFiles.briefs.map(({ name, file }) => [name, file] as const))(
    'are all listed, and what is suggested for every sixth pastes and locks: %s',
    (_name, { path, text }) => {
      const list = suggest(path, text);
      const statements: readonly StatementSupport[] = list?.kind === 'list' ? list.statements : [];
      expect(statements.length).toBeGreaterThan(30);
      let count = 0;
      const asked = statements.filter((_, at) => at % 6 === 0);
      for (const { id } of asked) {
        const result = suggest(path, text, id);
        if (result?.kind !== 'found') throw new Error(id);
        const { better, further, contrary } = result.suggestions;
        const all: readonly Suggestion[] = [...better, ...further, ...contrary];
        const { value, diagnostics } = parseYaml(all.map(({ item }) => item).join('\n'), 'pasted.yaml');
        expect(diagnostics).toEqual([]);
        const items = (value?.value ?? []) as readonly Readonly<Record<string, string>>[];
        for (const [document, quote] of items.flatMap((item) => Object.entries(item)))
          expect(locateEvidence({ document, quote }, corpus).kind, `${id}: ${quote}`).toBe('located');
        for (const { reasons } of all) expect(reasons.length, id).toBeGreaterThan(0);
        count += all.length;
      }
      expect(count).toBeGreaterThan(asked.length / 2);
    },
    30_000,
  );

  it('come out the same every time', () => {
    const [brief] = repositoryFiles.briefs;
    const ask = () => suggest(brief!.file.path, brief!.file.text, 'findings[0].title');
    expect(ask()).toEqual(ask());
  });
});

describe('the name of a statement', () => {
  const statements = [
    { id: 'title', text: 'Ports reopen' },
    { id: 'findings[0].title', text: 'Massawa leads the way' },
    { id: 'findings[0].facts[0]', text: 'The port of Massawa reopened in March.' },
    { id: 'findings[0].facts[1]', text: 'Ships called at the port of Assab.' },
    { id: 'judgements[0]', text: 'Trade will grow.' },
  ];
  it.each([
    ['findings[0].facts[1]', 'findings[0].facts[1]'],
    ['findings.0.facts.1', 'findings[0].facts[1]'],
    ['1.2', 'findings[0].facts[1]'],
    ['1', 'findings[0].title'],
    ['Judgements[0]', 'judgements[0]'],
    ['reopened in march', 'findings[0].facts[0]'],
  ])('%s means %s', (asked, id) => expect(resolveStatement(statements, asked)).toMatchObject({ kind: 'one', statement: { id } }));

  it('offers those that may be meant', () => {
    expect(resolveStatement(statements, 'the port of')).toEqual({ kind: 'none', near: ['findings[0].facts[0]', 'findings[0].facts[1]'] });
    expect(resolveStatement(statements, 'findings[0].fact[1]')).toEqual({ kind: 'none', near: ['findings[0].facts[1]'] });
    expect(resolveStatement(statements, 'ships that called at Assab')).toEqual({ kind: 'none', near: ['findings[0].facts[1]'] });
    expect(resolveStatement(statements, 'zzzz')).toEqual({ kind: 'none', near: [] });
  });
});
