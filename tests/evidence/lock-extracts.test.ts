import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Corpus } from '../../src/corpus/types.js';
import { extractStatements } from '../../src/evidence/extract-brief.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { lockExtracts } from '../../src/evidence/lock-extracts.js';
import { formatLock, parseLock } from '../../src/evidence/lock-file.js';
import type { Locked, LockFile, Statement } from '../../src/evidence/types.js';
import { briefOf, seedsCorpus, seedText } from '../support/seeds-corpus.js';

interface Options {
  readonly corpus?: Corpus;
  readonly lock?: LockFile | null;
  readonly frozen?: boolean;
  readonly acceptDrift?: boolean;
  readonly yaml?: string;
  readonly statements?: (statements: readonly Statement[]) => readonly Statement[];
}

/** Both steps of a build of a brief of title and themes. */
function build({
  corpus = seedsCorpus(),
  lock = null,
  frozen = false,
  acceptDrift = false,
  yaml = '',
  statements = (all) => all,
}: Options = {}): Locked & { diagnostics: readonly Diagnostic[] } {
  const brief = briefOf(yaml);
  const first = lockBrief({ brief, corpus, lock, frozen, acceptDrift });
  if (first.value === undefined) throw new Error('no value');
  const extracts = statements(extractStatements(corpus, brief.content.themes).statements);
  const { value, diagnostics } = lockExtracts({ brief, corpus, locked: first.value, lock, statements: extracts, frozen, acceptDrift });
  if (value === undefined) throw new Error('no value');
  return { ...value, diagnostics: [...first.diagnostics, ...diagnostics] };
}

const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => [
  ...new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`)),
];
const edit = (seed: number, from: string, to: string): Corpus => {
  expect(seedText(seed)).toContain(from);
  return seedsCorpus({ [seed]: seedText(seed).replace(from, to) });
};
const SENTENCE = 'The high-level encounter between Russian and Ukrainian representatives took place on 23 July 2025 in Istanbul.';

describe('lockExtracts', () => {
  const first = build();
  const { lock } = first;

  it('adds extracts, counted titles and their spans to ledger and lock', () => {
    expect(codes(first.diagnostics)).toEqual(['note evidence/added']);
    expect(lock.entries.filter(({ kind, statement }) => kind === 'computed' && statement === 'computed:events').length).toBeGreaterThan(10);
    expect(lock.marks.map(({ mark }) => mark)).toEqual(['computed:events', 'computed:passages', 'computed:quotations']);
    expect(first.ledger.statements.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['title', 'extract:1', 'extract:event-1', 'extract:quotation-1', 'computed:events']),
    );
  });
  it('holds them: the same sources change nothing, also frozen', () => {
    const again = build({ lock: parseLock(formatLock(lock), 'x').value ?? null, frozen: true });
    expect(again.diagnostics).toEqual([]);
    expect(formatLock(again.lock)).toBe(formatLock(lock));
  });
  it('fails where a source changes what is shown, naming the statement', () => {
    const { diagnostics, unsupported } = build({ lock, corpus: edit(0, 'representatives took place', 'representatives took shape') });
    expect(codes(diagnostics)).toEqual(['error evidence/drift']);
    const [, event = ''] = unsupported;
    expect(unsupported).toEqual(['computed:events', expect.stringMatching(/^extract:event-\d+$/)]);
    expect(first.ledger.statements.find(({ id }) => id === event)?.text).toBe(SENTENCE);
    expect(diagnostics[1]?.message).toContain(`\`${event}\``);
    expect(diagnostics[1]?.place).toMatchObject({ file: 'briefs/test.yaml', line: 2 });
  });
  it('fails where a count changes although every counted span still stands', () => {
    const { diagnostics } = build({
      lock,
      corpus: edit(0, SENTENCE, `${SENTENCE} The Istanbul negotiations on a ceasefire went on until 30 July 2025 in Turkey.`),
    });
    expect(codes(diagnostics)).toEqual(['error evidence/drift', 'note evidence/added', 'note evidence/moved']);
    const [drift] = diagnostics.filter(({ severity }) => severity === 'error');
    const [, before, after] =
      /“Four documents report (\d+) dated events, [^”]*” when the lock was written, and give “Four documents report (\d+) dated events/u.exec(
        drift?.message ?? '',
      ) ?? [];
    expect(Number(after)).toBe(Number(before) + 1);
  });
  it('fails where a statement is gone because its words are', () => {
    const { diagnostics } = build({ lock, corpus: edit(0, 'As the human cost of war', 'As the cost of war') });
    expect(codes(diagnostics)).toEqual(['note evidence/rehashed']);
    expect(codes(build({ lock, corpus: edit(0, SENTENCE, '') }).diagnostics)).toContain('error evidence/drift');
  });
  it('takes what the sources say now after review', () => {
    const changed = edit(0, 'representatives took place', 'representatives took up');
    const accepted = build({ lock, corpus: changed, acceptDrift: true });
    expect(codes(accepted.diagnostics)).toEqual(['note evidence/moved', 'note evidence/accepted']);
    expect(build({ lock: accepted.lock, corpus: changed, frozen: true }).diagnostics).toEqual([]);
  });
  it('follows an extract that only has another number', () => {
    const { diagnostics } = build({
      lock,
      statements: (all) =>
        all
          .filter(({ id }) => !/^computed:|^extract:event-1$/.test(id))
          .map((one) => ({ ...one, id: one.id.replace(/event-(\d+)$/, (_, number) => `event-${Number(number) - 1}`) })),
    });
    expect(codes(diagnostics)).toEqual(['note evidence/removed']);
  });
  it('leaves the choice of other themes to the author', () => {
    const { diagnostics } = build({ lock, yaml: 'themes: [ots-rise]\n' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('lets nothing change frozen', () => {
    expect(codes(build({ lock, yaml: 'themes: [ots-rise]\n', frozen: true }).diagnostics)).toEqual(['error evidence/frozen']);
    expect(codes(build({ frozen: true }).diagnostics)).toEqual(['error evidence/frozen']);
  });
  it('locks the marks of a chart by their ids and values', () => {
    const mark = (value: number): Statement => ({
      id: 'chart:events-by-month#2025-07',
      kind: 'computed',
      text: `2025-07: ${value}`,
      evidence: first.ledger.statements.find(({ id }) => id === 'extract:event-10')?.evidence ?? [],
      contrary: [],
      restsOn: [],
      place: null,
    });
    const before = build({ statements: () => [mark(4)] });
    expect(build({ lock: before.lock, statements: () => [mark(4)] }).diagnostics).toEqual([]);
    const { diagnostics } = build({ lock: before.lock, statements: () => [mark(5)] });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'evidence/drift Cannot hold `chart:events-by-month#2025-07` (“2025-07: 5”): the sources gave “2025-07: 4” when the lock was written, and give “2025-07: 5” now',
    ]);
  });
  it('takes no statement of the brief', () => {
    expect(() => build({ statements: (all) => all.map((one) => ({ ...one, id: 'findings[0].facts[0]' })) })).toThrow('Not an extract');
  });
});
