// How the quotations of a brief find their locks again, wherever either has moved.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { Brief } from '../../src/brief/types.js';
import type { Corpus } from '../../src/corpus/types.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { formatLock, parseLock } from '../../src/evidence/lock-file.js';
import type { Locked, LockFile, ReadValues } from '../../src/evidence/types.js';
import { briefOf, corpusOf } from '../support/seeds-corpus.js';

const TALKS = `Untitled

The ministers met in Vienna on June 27 and agreed on a loan of $4 billion.

The opposition called the loan a trap for the next government. Most economists disagreed with that view.

A second round of talks was to follow in autumn, officials said.`;
const REPORT = `Untitled

Exports fell by a tenth in the first quarter, the bank reported on Monday.`;
const corpus = corpusOf({ talks: TALKS, report: REPORT });
const withTalks = (from: string, to: string): Corpus => {
  expect(TALKS).toContain(from);
  return corpusOf({ talks: TALKS.replace(from, to), report: REPORT });
};

interface Options {
  readonly corpus?: Corpus;
  readonly lock?: LockFile | null;
  readonly frozen?: boolean;
  readonly acceptDrift?: boolean;
  readonly valuesOf?: ReadValues;
}
const run = (brief: Brief, options: Options = {}): Locked & { diagnostics: readonly Diagnostic[] } => {
  const { value, diagnostics } = lockBrief({ brief, corpus, lock: null, frozen: false, ...options });
  if (value === undefined) throw new Error('no value');
  return { ...value, diagnostics };
};
const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ severity, code }) => `${severity} ${code}`);
const kinds = ({ changes }: Locked): readonly string[] => changes.map(({ kind, name }) => `${kind} ${name}`);

const MET = {
  title: 'Ministers agreed on a loan',
  say: 'The ministers met in Vienna.',
  quote: 'talks: The ministers met in Vienna on June 27',
};
const TRAP = { title: 'The opposition is against it', say: 'The opposition objects.', quote: 'talks: called the loan a trap' };
const FELL = { title: 'Exports are falling this year', say: 'Exports fell.', quote: 'report: Exports fell by a tenth' };
const ROUND = {
  title: 'A second round is planned',
  say: 'More talks were planned.',
  quote: 'talks: A second round of talks was to follow',
};
type Finding = typeof MET;
const briefWith = (...findings: readonly Finding[]): Brief =>
  briefOf(
    `findings:\n${findings
      .map(({ title, say, quote }) => `  - title: ${title}\n    facts:\n      - say: ${say}\n        evidence: [{${quote}}]\n`)
      .join('')}`,
  );
const linesOf = (lock: LockFile): readonly string[] => formatLock(lock).replaceAll('},\n', '}\n').split('\n');

describe('a brief whose statements move', () => {
  const { lock } = run(briefWith(MET, TRAP, FELL));

  it('changes nothing, also frozen', () => {
    const moved = run(briefWith(FELL, MET, TRAP), { lock, frozen: true });
    expect(moved.diagnostics).toEqual([]);
    expect(moved.changes).toEqual([]);
    expect(formatLock(moved.lock)).toBe(formatLock(lock));
  });
  it('changes one line where one is put on top', () => {
    const more = run(briefWith(ROUND, MET, TRAP, FELL), { lock });
    expect(kinds(more)).toEqual(['added `findings[0].facts[0]`']);
    const before = linesOf(lock);
    expect(linesOf(more.lock).filter((line) => !before.includes(line))).toHaveLength(1);
    expect(before.filter((line) => !linesOf(more.lock).includes(line))).toEqual([]);
  });
  it('loses only the line of the one that is taken out', () => {
    const fewer = run(briefWith(TRAP, FELL), { lock });
    expect(kinds(fewer)).toEqual(['removed “The ministers met in Vienna.”']);
    expect(codes(fewer.diagnostics)).toEqual(['note evidence/removed']);
    const frozen = run(briefWith(TRAP, FELL), { lock, frozen: true });
    expect(codes(frozen.diagnostics)).toEqual(['error evidence/frozen']);
    expect(frozen.diagnostics[0]?.message).toContain('“The ministers met in Vienna.” in test.lock.json (removed');
  });
  it('is still guarded: what drifts is named where it stands now', () => {
    const { diagnostics, lock: after } = run(briefWith(FELL, TRAP, MET), { lock, corpus: withTalks('met in Vienna', 'sat in Vienna') });
    expect(codes(diagnostics)).toEqual(['error evidence/drift']);
    expect(diagnostics[0]?.message).toContain('`findings[2].facts[0]` (“The ministers met in Vienna.”)');
    expect(diagnostics[0]?.message).toContain('`talks` (talks.txt) changed since the lock was written');
    expect(diagnostics[0]?.place?.line).toBe(15);
    expect(after.entries).toEqual(lock.entries);
  });
  it('is guarded too where it is reworded in the same breath', () => {
    const reworded = briefWith(FELL, TRAP, { ...MET, say: 'They met.' });
    expect(codes(run(reworded, { lock, corpus: withTalks('met in Vienna', 'sat in Vienna') }).diagnostics)).toContain(
      'error evidence/drift',
    );
  });
});

describe('the author’s hand', () => {
  const { lock } = run(briefWith(MET, TRAP));

  it('rewords a statement: the same words, another statement', () => {
    const after = run(briefWith(TRAP, { ...MET, say: 'They met.' }), { lock });
    expect(kinds(after)).toEqual(['changed `findings[1].facts[0]`']);
  });
  it('gives a statement other words', () => {
    const after = run(briefWith(TRAP, { ...MET, quote: 'report: Exports fell by a tenth' }), { lock });
    expect(kinds(after)).toEqual(['replaced `findings[1].facts[0]`']);
    expect(codes(after.diagnostics)).toEqual(['note evidence/replaced']);
  });
  it('does both at once: one lock goes, one comes', () => {
    expect(kinds(run(briefWith(TRAP, FELL), { lock }))).toEqual(['added `findings[1].facts[0]`', 'removed “The ministers met in Vienna.”']);
  });
  it('says the same twice: one line, whatever the number of places', () => {
    const twice = run(briefWith(MET, TRAP, MET), { lock });
    expect(twice.changes).toEqual([]);
    expect(run(briefWith(MET, TRAP), { lock: twice.lock, frozen: true }).diagnostics).toEqual([]);
  });
  it('carries two statements on the same words, and rewords one of them', () => {
    const both = run(briefWith(MET, { ...MET, say: 'Vienna was the place.' }));
    expect(both.lock.entries).toHaveLength(2);
    const after = run(briefWith(MET, { ...MET, say: 'It was in Vienna.' }), { lock: both.lock });
    expect(kinds(after)).toEqual(['changed `findings[1].facts[0]`']);
  });
  it('mistypes: the lock of the statement stays until the brief is put right', () => {
    const after = run(briefWith(TRAP, { ...MET, quote: 'talks: The ministers met in Berlin' }), { lock });
    expect(codes(after.diagnostics)).toEqual(['error evidence/not-found']);
    expect(after.lock.entries).toEqual(lock.entries);
    expect(after.changes).toEqual([]);
  });
});

describe('evidence for and against a judgement', () => {
  const judging = (evidence: string, contrary: string): Brief =>
    briefOf(
      `judgements:\n  - say: The loan will pass.\n    likelihood: likely\n    confidence: low\n    because: One source.\n    evidence: [{${evidence}}]\n    contrary: [{${contrary}}]\n    contrarySay: Some disagree.\n`,
    );
  it('is told apart, also where both are the same words', () => {
    const { lock } = run(judging(MET.quote, TRAP.quote));
    expect(lock.entries.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'judgement: The ministers met in Vienna on June 27',
      'contrary: called the loan a trap',
    ]);
    const swapped = run(judging(TRAP.quote, MET.quote), { lock });
    expect(kinds(swapped)).toEqual(['changed `judgements[0]`', 'changed `judgements[0]`']);
    expect(run(judging(TRAP.quote, MET.quote), { lock, frozen: true }).diagnostics).not.toEqual([]);
  });
});

describe('a source that changes around its locked words', () => {
  const brief = briefWith(MET, TRAP, FELL);
  const { lock } = run(brief);

  it('changes the line of the document alone where nothing moves', () => {
    const { lock: after, diagnostics } = run(brief, { lock, corpus: withTalks('in autumn', 'in winter') });
    expect(codes(diagnostics)).toEqual(['note evidence/rehashed']);
    expect(diagnostics[0]?.message).toContain('the document `talks`');
    expect(linesOf(after).filter((line) => !linesOf(lock).includes(line))).toHaveLength(1);
    expect(codes(run(brief, { lock, corpus: withTalks('in autumn', 'in winter'), frozen: true }).diagnostics)).toEqual([
      'error evidence/frozen',
    ]);
  });
  it('re-addresses what moved, and only that', () => {
    const moved = run(brief, { lock, corpus: withTalks('$4 billion', '$44 billion') });
    expect(kinds(moved)).toEqual(['moved `findings[1].facts[0]`']);
    expect(codes(moved.diagnostics)).toEqual(['note evidence/moved']);
  });
  it('takes a lock of an old and a new place, as a merge leaves them', () => {
    const moved = run(brief, { lock, corpus: withTalks('$4 billion', '$44 billion') }).lock;
    const both = { ...moved, documents: [...lock.documents, ...moved.documents], entries: [...lock.entries, ...moved.entries] };
    const read = parseLock(formatLock(both), 'x').value ?? null;
    const after = run(brief, { lock: read, corpus: withTalks('$4 billion', '$44 billion'), frozen: true });
    expect(after.diagnostics).toEqual([]);
    expect(formatLock(after.lock)).toBe(formatLock(moved));
  });
});

describe('values read from locked words', () => {
  const brief = briefWith(MET, TRAP);
  const read =
    (...values: readonly string[]): ReadValues =>
    (_statement, { words }) =>
      words.includes('June 27') ? values : [];
  const first = run(brief, { valuesOf: read('2025-06-27', 'Vienna', 'Vienna') });

  it('stand in the lock, each once, in the order of the span', () => {
    expect(first.lock.entries.map(({ values }) => values)).toEqual([['2025-06-27', 'Vienna'], []]);
    expect(run(brief, { lock: first.lock, valuesOf: read('Vienna', '2025-06-27'), frozen: true }).diagnostics).toEqual([]);
  });
  it('are drift where the same words read otherwise: the date of the document is another', () => {
    const again = run(brief, { lock: first.lock, valuesOf: read('2024-06-27', 'Vienna') });
    expect(again.diagnostics.map(({ code, message, place }) => `${code} ${place?.line} ${message}`)).toEqual([
      'evidence/drift 7 Cannot hold `findings[0].facts[0]` (“The ministers met in Vienna.”): the words of `talks` are the same, “The ministers met in Vienna on June 27”, but read “2024-06-27” where the lock has “2025-06-27”',
    ]);
    expect(again.unsupported).toEqual(['findings[0].facts[0]']);
    expect(again.lock.entries).toEqual(first.lock.entries);
    expect(again.changes).toMatchObject([{ kind: 'drifted', id: 'findings[0].facts[0]' }]);
  });
  it('are drift where nothing is read any more', () => {
    const { diagnostics } = run(brief, { lock: first.lock });
    expect(diagnostics[0]?.message).toContain('but read nothing where the lock has “2025-06-27”, “Vienna”');
  });
  it('are accepted after review', () => {
    const accepted = run(brief, { lock: first.lock, valuesOf: read('2024-06-27'), acceptDrift: true });
    expect(codes(accepted.diagnostics)).toEqual(['note evidence/accepted']);
    expect(accepted.lock.entries[0]?.values).toEqual(['2024-06-27']);
  });
  it('are noted where the lock had none', () => {
    const { lock } = run(brief);
    const valued = run(brief, { lock, valuesOf: read('2025-06-27') });
    expect(codes(valued.diagnostics)).toEqual(['note evidence/valued']);
    expect(codes(run(brief, { lock, valuesOf: read('2025-06-27'), frozen: true }).diagnostics)).toEqual(['error evidence/frozen']);
  });
});

describe('a lock of version 1', () => {
  const brief = briefWith(MET, TRAP);
  const second = run(brief).lock;
  const text = JSON.stringify({
    version: 1,
    brief: 'test',
    themes: ['turkey-mediation'],
    entries: second.entries.map(({ document, start, end, text: words, statement }, index) => {
      const { file = '', sha256 = '' } = second.documents.find(({ id }) => id === document) ?? {};
      return { id: `findings[${index}].facts[0]#0`, document, file, start, end, sha256, text: words, value: statement };
    }),
  });
  const lock = parseLock(text, 'x').value ?? null;

  it('holds, also frozen and where a statement moved, and becomes what a first build writes', () => {
    const again = run(brief, { lock, frozen: true });
    expect(again.diagnostics).toEqual([]);
    expect(formatLock(again.lock)).toBe(formatLock(second));
    expect(run(briefWith(TRAP, MET), { lock, frozen: true }).diagnostics).toEqual([]);
  });
  it('has no values to compare with', () => {
    const again = run(brief, { lock, frozen: true, valuesOf: () => ['2025-06-27'] });
    expect(again.diagnostics).toEqual([]);
    expect(again.lock.entries[0]?.values).toEqual(['2025-06-27']);
  });
  it('guards', () => {
    const { diagnostics } = run(brief, { lock, corpus: withTalks('met in Vienna', 'sat in Vienna') });
    expect(codes(diagnostics)).toEqual(['error evidence/drift']);
    expect(codes(run(brief, { lock, corpus: withTalks('$4', '$44') }).diagnostics)).toEqual(['note evidence/moved']);
  });
});

describe('other words under a statement', () => {
  it('are shown beside the old ones, and the statement is to be read again', () => {
    const source = withTalks('agreed on a loan', 'refused a loan');
    const { lock } = run(briefWith(MET, { ...TRAP, quote: 'talks: agreed on a loan of $4 billion' }));
    const { diagnostics } = run(briefWith(MET, { ...TRAP, quote: 'talks: and refused a loan of $4 billion' }), { corpus: source, lock });
    const note = diagnostics.find(({ code }) => code === 'evidence/replaced');
    expect(note?.hints?.[0]).toMatch(/^read the statements again beside their new words/);
    expect(note?.hints?.[1]).toMatch(/says “The opposition objects\.”; its words were “agreed on a .*”, and are “and refused a .*” now$/);
  });
});
