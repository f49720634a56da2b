// What the build counts and draws by itself: known by its label, held to its value.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { lockExtracts } from '../../src/evidence/lock-extracts.js';
import { formatLock, parseLock } from '../../src/evidence/lock-file.js';
import type { Locked, LockFile, ReadValues, Statement } from '../../src/evidence/types.js';
import { briefOf, corpusOf } from '../support/seeds-corpus.js';

const TEXTS = {
  talks: 'Untitled\n\nThe ministers met in Vienna on June 27. They agreed on a loan of $4 billion. Talks go on in autumn.',
  report: 'Untitled\n\nExports fell by a tenth in the first quarter.',
};

interface Options {
  readonly texts?: Readonly<Record<string, string>>;
  readonly lock?: LockFile | null;
  readonly frozen?: boolean;
  readonly acceptDrift?: boolean;
  readonly yaml?: string;
  readonly valuesOf?: ReadValues;
}

function build(statements: readonly Statement[], options: Options = {}): Locked & { diagnostics: readonly Diagnostic[] } {
  const { texts = TEXTS, lock = null, frozen = false, yaml = '', ...more } = options;
  const input = { brief: briefOf(yaml), corpus: corpusOf(texts), lock, frozen, ...more };
  const first = lockBrief(input);
  if (first.value === undefined) throw new Error('no value');
  const { value, diagnostics } = lockExtracts({ ...input, locked: first.value, statements });
  if (value === undefined) throw new Error('no value');
  return { ...value, diagnostics: [...first.diagnostics, ...diagnostics] };
}

const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ severity, code }) => `${severity} ${code}`);

/** A statement that shows words of a text. */
const extract = (id: string, words: string, document: keyof typeof TEXTS = 'talks'): Statement => ({
  ...said(id, words),
  kind: 'fact',
  evidence: [
    {
      document,
      address: {
        file: `${document}.txt`,
        start: TEXTS[document].indexOf(words),
        end: TEXTS[document].indexOf(words) + words.length,
        sha256: 'a'.repeat(64),
        text: words,
      },
      words,
      speaker: null,
    },
  ],
});
const said = (id: string, text: string, more: Partial<Statement> = {}): Statement => ({
  id,
  kind: 'computed',
  text,
  evidence: [],
  contrary: [],
  restsOn: ['extract:1'],
  place: null,
  ...more,
});

const MET = extract('extract:1', 'The ministers met in Vienna on June 27.');
const LOAN = extract('extract:2', 'They agreed on a loan of $4 billion.');
const FELL = extract('extract:3', 'Exports fell by a tenth in the first quarter.', 'report');
const bar = (row: number, label: string, value: number): Statement =>
  said(`chart:by-document#${row}`, `document: ${label}, quotations: ${value}`, { mark: `chart:by-document ${label}` });

describe('the marks of a chart', () => {
  const before = build([MET, bar(0, 'Talks', 2), bar(1, 'Report', 1)]);

  it('are locked by the label, not by the number of their row', () => {
    expect(before.lock.marks).toEqual([
      { mark: 'chart:by-document Talks', value: 'document: Talks, quotations: 2' },
      { mark: 'chart:by-document Report', value: 'document: Report, quotations: 1' },
    ]);
    const again = build([MET, bar(0, 'Report', 1), bar(1, 'Talks', 2)], { lock: before.lock, frozen: true });
    expect(again.diagnostics).toEqual([]);
    expect(formatLock(again.lock)).toBe(formatLock(before.lock));
  });
  it('drift with their value, are accepted, and are added with a note', () => {
    const other = [MET, bar(0, 'Talks', 3), bar(1, 'Report', 1), bar(2, 'News', 1)];
    const { diagnostics, unsupported } = build(other, { lock: before.lock });
    expect(codes(diagnostics)).toEqual(['error evidence/drift', 'note evidence/added']);
    expect(diagnostics[0]?.message).toContain(
      'the sources gave “document: Talks, quotations: 2” when the lock was written, and give “document: Talks, quotations: 3” now',
    );
    expect(unsupported).toEqual(['chart:by-document#0']);
    expect(codes(build(other, { lock: before.lock, acceptDrift: true }).diagnostics)).toEqual([
      'note evidence/added',
      'note evidence/accepted',
    ]);
  });
  it('drift where one is gone while the chart is still drawn, and go with the chart', () => {
    const { diagnostics } = build([MET, bar(0, 'Talks', 2)], { lock: before.lock });
    expect(codes(diagnostics)).toEqual(['error evidence/drift']);
    expect(diagnostics[0]?.message).toContain('and give nothing now');
    expect(codes(build([MET], { lock: before.lock }).diagnostics)).toEqual(['note evidence/removed']);
  });
  it('go without a word of drift where a brief begins to argue, and its chart counts what the author wrote', () => {
    const argued = said('chart:by-document#0', 'document: Talks, quotations: 1', {
      restsOn: ['findings[0].facts[0]'],
      mark: 'chart:by-document Talks',
    });
    expect(codes(build([argued], { lock: before.lock }).diagnostics)).toEqual(['note evidence/removed']);
  });
  it('are told apart where two have the same label', () => {
    expect(build([MET, bar(0, 'Talks', 2), bar(1, 'Talks', 1)]).lock.marks.map(({ mark }) => mark)).toEqual([
      'chart:by-document Talks',
      'chart:by-document Talks (2)',
    ]);
  });
  it('have no line of their own where they rest on what the author wrote: its locks hold them', () => {
    const counted = said('chart:by-document#0', 'document: Talks, quotations: 2', { restsOn: ['extract:1', 'findings[0].facts[0]'] });
    expect(build([MET, counted]).lock.marks).toEqual([]);
  });
});

describe('extracts', () => {
  const { lock } = build([MET, LOAN]);

  it('may have any number', () => {
    const again = build(
      [
        { ...LOAN, id: 'extract:1' },
        { ...MET, id: 'extract:2' },
      ],
      { lock, frozen: true },
    );
    expect(again.diagnostics).toEqual([]);
  });
  it('drift where another takes the place of one whose words still stand', () => {
    const { diagnostics, unsupported } = build([MET, FELL], { lock });
    expect(codes(diagnostics)).toEqual(['error evidence/drift']);
    expect(diagnostics[0]?.message).toContain(
      'the sources gave “They agreed on a loan of $4 billion.” when the lock was written, and give “Exports fell',
    );
    expect(unsupported).toEqual(['extract:3']);
  });
  it('are noted where there are more or fewer of them', () => {
    expect(codes(build([MET, LOAN, FELL], { lock }).diagnostics)).toEqual(['note evidence/added']);
    expect(codes(build([MET], { lock }).diagnostics)).toEqual(['note evidence/removed']);
  });
  it('drift where one is gone with its words', () => {
    const texts = { ...TEXTS, talks: TEXTS.talks.replace('They agreed on a loan of $4 billion. ', '') };
    const { diagnostics } = build([MET], { lock, texts });
    expect(codes(diagnostics)).toContain('error evidence/drift');
    expect(diagnostics.find(({ code }) => code === 'evidence/drift')?.message).toContain(
      'Cannot hold “They agreed on a loan of $4 billion.”: `talks` (talks.txt) changed since the lock was written',
    );
    expect(codes(build([MET], { lock, texts, acceptDrift: true }).diagnostics)).not.toContain('error evidence/drift');
  });
  it('are the author’s choice where the themes are others', () => {
    const { diagnostics } = build([MET, FELL], { lock, yaml: 'themes: [other]\n' });
    expect(codes(diagnostics).filter((code) => code.startsWith('error'))).toEqual([]);
  });
  it('drift where the same words read otherwise', () => {
    const read =
      (value: string): ReadValues =>
      (_statement, { words }) =>
        words.includes('June') ? [value] : [];
    const first = build([MET, LOAN], { valuesOf: read('2025-06-27') });
    const { diagnostics } = build([MET, LOAN], { lock: first.lock, valuesOf: read('2024-06-27') });
    expect(codes(diagnostics)).toEqual(['error evidence/drift']);
    expect(diagnostics[0]?.message).toContain('but read “2024-06-27” where the lock has “2025-06-27”');
    expect(codes(build([MET, LOAN], { lock, valuesOf: read('2025-06-27') }).diagnostics)).toEqual(['note evidence/valued']);
  });
});

describe('a lock of version 1', () => {
  const entry = (id: string, { evidence: [quotation] }: Statement, value: string) => {
    const { file = '', start = 0, end = 0, sha256 = '', text = '' } = quotation?.address ?? {};
    return { id, document: quotation?.document ?? '', file, start, end, sha256, text, value };
  };
  const title = (text: string): Statement => ({ ...said('computed:passages', text, { restsOn: [] }), evidence: MET.evidence });
  const lock = parseLock(
    JSON.stringify({
      version: 1,
      brief: 'test',
      themes: ['turkey-mediation'],
      entries: [
        entry('computed:passages#0', MET, 'One passage'),
        entry('extract:1#0', MET, MET.text),
        entry('extract:2#0', LOAN, LOAN.text),
      ],
    }),
    'x',
  ).value;

  it('holds extracts and computed titles by words, and says nothing of marks it did not have', () => {
    const again = build([MET, LOAN, title('One passage'), bar(0, 'Talks', 2)], { lock: lock ?? null });
    expect(codes(again.diagnostics).filter((code) => code !== 'note evidence/rehashed')).toEqual([]);
    expect(again.lock.marks.map(({ mark }) => mark)).toEqual(['computed:passages', 'chart:by-document Talks']);
  });
  it('guards them', () => {
    expect(codes(build([MET, LOAN, title('Two passages')], { lock: lock ?? null }).diagnostics)).toContain('error evidence/drift');
    expect(codes(build([MET, FELL, title('One passage')], { lock: lock ?? null }).diagnostics)).toContain('error evidence/drift');
  });
});
