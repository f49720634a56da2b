// Two people work on one brief in two branches: git merges the lock as well as the brief.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { formatLock, parseLock } from '../../src/evidence/lock-file.js';
import { briefOf, seedsCorpus } from '../support/seeds-corpus.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BRIEF = 'turkey-mediation.yaml';
const LOCK = 'turkey-mediation.lock.json';
const corpus = seedsCorpus();

let folder = '';
const at = (name: string): string => join(folder, name);
const readHere = (name: string): string => readFileSync(at(name), 'utf8');
const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Locks the brief as it lies in the folder and writes the lock, as `dragoman build` does; the errors, and whether the lock was another. */
function build({ frozen = false } = {}): {
  readonly errors: readonly Diagnostic[];
  readonly noted: readonly string[];
  readonly isWritten: boolean;
} {
  const read = parseLock(readHere(LOCK), LOCK);
  const locked =
    read.value === undefined
      ? undefined
      : lockBrief({ brief: briefOf(readHere(BRIEF), 'turkey-mediation'), corpus, lock: read.value, frozen });
  const diagnostics = [...read.diagnostics, ...(locked?.diagnostics ?? [])];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const text = locked?.value === undefined ? readHere(LOCK) : formatLock(locked.value.lock);
  const isWritten = errors.length === 0 && !frozen && text !== readHere(LOCK);
  if (isWritten) writeFileSync(at(LOCK), text);
  return { errors, noted: diagnostics.map(({ code }) => code), isWritten };
}

/** One person's work: an edit of the brief in a branch, built and committed. */
function work(branch: string, edit: (brief: string) => string): void {
  git('checkout', '-q', '-b', branch, 'main');
  const edited = edit(readHere(BRIEF));
  expect(edited).not.toBe(readHere(BRIEF));
  writeFileSync(at(BRIEF), edited);
  expect(build().errors).toEqual([]);
  git('commit', '-q', '-a', '-m', branch);
}

/** Merges the second branch into the first; the names of files with conflicts. */
function merge(one: string, other: string): readonly string[] {
  git('checkout', '-q', one);
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'merge', '-q', '--no-edit', other], { cwd: folder });
  return git('diff', '--name-only', '--diff-filter=U')
    .split('\n')
    .filter((name) => name !== '');
}

/** Lines between the marks of a conflict. */
const disputed = (text: string): readonly string[] =>
  [...text.matchAll(/^<{7} .*\n([\s\S]*?)^={7}\n([\s\S]*?)^>{7} .*\n/gm)].flatMap(([, ours = '', theirs = '']) =>
    `${ours}${theirs}`.trimEnd().split('\n'),
  );

const finding = (title: string, say: string, document: string, quote: string): string =>
  `  - title: ${title}\n    facts:\n      - say: ${say}\n        evidence:\n          - ${document}: >-\n              ${quote}\n`;
const DISAPPROVAL = finding(
  'Baku knew that Moscow disliked the deal',
  'Azerbaijan was aware of the disapproval of Russia.',
  'sidelined',
  'Azerbaijan was aware of Russia’s disapproval of the deal.',
);
const CENTRE = finding(
  'Aliyev wants the Turkic states to act as one',
  'Aliyev wants the Turkic States to act as a single power center.',
  'turkic-world',
  'It is very important for the Turkic States to act as a single power center.',
);
const CONCLUDED = finding(
  'Baku concluded the deal all the same',
  'Azerbaijan was aware of it and did not stop.',
  'sidelined',
  'Azerbaijan was aware of Russia’s disapproval',
);
const onTop =
  (block: string) =>
  (brief: string): string =>
    brief.replace(/^findings:\n/m, `findings:\n${block}`);
const atEnd =
  (block: string) =>
  (brief: string): string =>
    brief.replace(/^(?=disagreements:\n)/m, block);
const reordered = (brief: string): string => {
  const [, head = '', body = '', tail = ''] = /^([\s\S]*?^findings:\n)([\s\S]*?)^(disagreements:[\s\S]*)$/m.exec(brief) ?? [];
  const blocks = body.split(/^(?= {2}- title:)/m);
  const [first = '', second = '', ...others] = blocks;
  return `${head}${[first, ...others, second].join('')}${tail}`;
};

describe('two branches of one brief', () => {
  beforeEach(() => {
    const text = readFileSync(join('briefs', BRIEF), 'utf8');
    const { value } = lockBrief({ brief: briefOf(text, 'turkey-mediation'), corpus, lock: null, frozen: false });
    if (value === undefined) throw new Error('no lock');
    folder = temporaryFolder({ [BRIEF]: text, [LOCK]: formatLock(value.lock) });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'main');
  });

  it('that each add a finding, one on top, merge into the lock of both', () => {
    work('one', onTop(DISAPPROVAL));
    expect(git('diff', '--numstat', 'main', 'one', '--', LOCK)).toMatch(/^1\t0\t/);
    work('two', atEnd(CENTRE));
    expect(git('diff', '--numstat', 'main', 'two', '--', LOCK)).toMatch(/^1\t0\t/);
    expect(merge('one', 'two')).toEqual([]);
    // Nothing even has to be built anew.
    expect(build({ frozen: true }).errors).toEqual([]);
    expect(build().isWritten).toBe(false);
  });

  it('of which one reorders the findings and the other adds one on top, merge', () => {
    work('one', onTop(CENTRE));
    work('two', reordered);
    expect(git('diff', '--numstat', 'main', 'two', '--', LOCK)).toBe('');
    expect(merge('two', 'one')).toEqual([]);
    expect(build({ frozen: true }).errors).toEqual([]);
  });

  it('that lock neighbouring words dispute these lines alone; with the marks deleted the file is read, and written in order', () => {
    work('one', onTop(DISAPPROVAL));
    work('two', atEnd(CONCLUDED));
    expect(merge('one', 'two')).toEqual([LOCK]);
    expect(disputed(readHere(LOCK))).toHaveLength(2);
    const line =
      readHere(LOCK)
        .split('\n')
        .findIndex((text) => text.startsWith('<<<<<<<')) + 1;
    expect(build().errors).toMatchObject([{ code: 'evidence/bad-lock', place: { file: LOCK, line } }]);

    writeFileSync(at(LOCK), readHere(LOCK).replace(/^(<{7}|={7}|>{7}).*\n/gm, ''));
    expect(build().errors).toEqual([]);
    expect(build({ frozen: true }).errors).toEqual([]);
    expect(build().isWritten).toBe(false);
  });

  it('have no conflict at all where git is told to take both sides, as in this repository and every new project', () => {
    writeFileSync(at('.gitattributes'), readFileSync('briefs/.gitattributes'));
    git('add', '.gitattributes');
    git('commit', '-q', '-m', 'attributes');
    work('one', onTop(DISAPPROVAL));
    work('two', atEnd(CONCLUDED));
    expect(merge('one', 'two')).toEqual([]);
    expect(build({ frozen: true }).errors).toEqual([]);
    build();
    expect(build().isWritten).toBe(false);
    expect(build({ frozen: true }).errors).toEqual([]);
  });

  it('that reword one statement in two ways dispute its lines alone', () => {
    const rewording =
      (words: string) =>
      (brief: string): string =>
        brief.replace('Turkey hosted Russian and Ukrainian representatives in Istanbul on 23 July 2025.', words);
    work('one', rewording('Russian and Ukrainian representatives met in Istanbul on 23 July 2025.'));
    work('two', rewording('On 23 July 2025 Turkey hosted Russian and Ukrainian representatives in Istanbul.'));
    expect(merge('one', 'two')).toEqual([LOCK, BRIEF]);
    expect(disputed(readHere(LOCK))).toHaveLength(2);
    // The author chooses one wording; of the lock, both lines may stay.
    git('checkout', '-q', '--ours', BRIEF);
    writeFileSync(at(LOCK), readHere(LOCK).replace(/^(<{7}|={7}|>{7}).*\n/gm, ''));
    expect(build()).toMatchObject({ errors: [], noted: ['evidence/removed'], isWritten: true });
    expect(build({ frozen: true }).errors).toEqual([]);
  });
});
