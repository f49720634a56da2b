// The list at the end of a draft: what the build said, told shortly beside its statement.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { Ledger, Statement } from '../../../src/evidence/types.js';
import { findProblems } from '../../../src/pipeline/draft/find-problems.js';

const statement = (id: string, text: string, restsOn: readonly string[] = []): Statement => ({
  id,
  kind: 'fact',
  text,
  evidence: [],
  contrary: [],
  restsOn,
  place: null,
});
const ledger: Ledger = {
  brief: 'tried',
  statements: [
    statement('title', 'Talks (“the round”) went on', ['findings[0].facts[0]']),
    statement('findings[0].facts[0]', 'Nine met'),
    statement('whyNow', 'It is late'),
  ],
};
const said = (code: Diagnostic['code'], message: string, line?: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(line === undefined ? {} : { place: { file: 'briefs/tried.yaml', line, column: 1 } }),
  ...more,
});
const NUMBER =
  'Cannot find the number “nine” of `findings[0].facts[0]` (“Nine met”) in its evidence, found “ten”, expected the same value there';

describe('the problems of a draft', () => {
  it('are told without the statement that stands beside them, and without what was expected', () => {
    const [problem] = findProblems([said('evidence/number', NUMBER, 7)], ledger);
    expect(problem).toEqual({
      number: 1,
      severity: 'error',
      statement: 'findings[0].facts[0]',
      words: 'Nine met',
      place: { file: 'briefs/tried.yaml', line: 7 },
      what: 'Cannot find the number “nine” in its evidence, found “ten”',
    });
  });

  it.each([
    [
      'Cannot support the fact `whyNow` (“It is late”), found neither evidence nor a statement that it rests on',
      'Cannot support the fact, found neither evidence nor a statement that it rests on',
    ],
    ['`whyNow` rests on one document, `talks`, expected two or more', 'It rests on one document, talks'],
    [
      'Cannot hold `whyNow` (“It is late”): `talks` changed since the lock was written, expected “old”, found “new” now',
      'Cannot hold it: talks changed since the lock was written, expected “old”, found “new” now',
    ],
    [
      'Cannot lock `whyNow` (“It is late”) to “two words”, which has 2 words, expected at least 3',
      'Cannot lock it to “two words”, which has 2 words',
    ],
  ])('%s', (message, what) => expect(findProblems([said('evidence/drift', message, 1)], ledger)[0]?.what).toBe(what));

  it('show how pasted words differ from the source instead of the words alone', () => {
    const [problem] = findProblems(
      [
        said(
          'evidence/not-found',
          'Cannot find the words of `whyNow` (“It is late”) in `talks`, looked for “It is late, they said”, expected them in its body text',
          3,
          {
            hints: ['the difference, yours in [- -], the source in {+ +}: It is [-late-] {+early+}'],
          },
        ),
      ],
      ledger,
    );
    expect(problem?.what).toBe('The words do not stand in talks. The brief has “It is late”, the source “It is early”');
  });

  it('stand in the order of the brief, errors before warnings, those of no statement last', () => {
    const problems = findProblems(
      [
        said('layout/overflow', 'Cannot fit a table on slide 3'),
        said('tradecraft/takeaway', '`whyNow` has 90 words', 2, { severity: 'warning' }),
        said('evidence/not-found', 'Cannot find the words of `whyNow` (“It is late”) in `talks`', 9),
        said('evidence/number', NUMBER, 7),
        said('evidence/added', 'tried: 3 locks added', undefined, { severity: 'note' }),
      ],
      ledger,
    );
    expect(problems.map(({ statement: id, severity }) => `${severity} ${id}`)).toEqual([
      'error findings[0].facts[0]',
      'error whyNow',
      'error null',
      'warning whyNow',
    ]);
    expect(problems.map(({ number }) => number)).toEqual([1, 2, null, null]);
  });

  it('that only follow from another say which one to mend first', () => {
    const problems = findProblems(
      [
        said(
          'evidence/name',
          'Cannot find the name “Oman” of `title` (“Talks (“the round”) went on”) in its evidence, found none like it, expected the same value there',
          2,
          { statement: 'title' },
        ),
        said('evidence/not-found', 'Cannot find the words of `findings[0].facts[0]` (“Nine met”) in `talks`', 9),
      ],
      ledger,
    );
    expect(problems[0]?.what).toMatch(/Mend 2 first: it rests on it$/);
  });

  it('are one where one statement lacks several values', () => {
    const problems = findProblems(
      ['one', 'two', 'three', 'four', 'five'].map((word) => said('evidence/number', NUMBER.replace('“nine”', `“${word}”`), 7)),
      ledger,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toMatch(/“one”.*“two”.*“three”.*; and more$/);
  });

  it('have a number only where their statement is shown with a sign', () => {
    const problems = findProblems(
      [said('evidence/number', NUMBER, 7), said('evidence/not-found', 'Cannot find the words of `whyNow` (“It is late”) in `talks`', 9)],
      ledger,
      (id) => id === 'whyNow',
    );
    expect(problems.map(({ statement: id, number }) => `${number} ${id}`)).toEqual(['1 whyNow', 'null findings[0].facts[0]']);
  });

  it('tell of words that changed in their source both as they were and as they are', () => {
    const [problem] = findProblems(
      [
        said(
          'evidence/drift',
          `Cannot hold \`whyNow\` (“It is late”): \`talks\` (a.txt) changed since the lock was written, expected “${'x '.repeat(300)}”, found “y” now`,
          3,
          {
            hints: ['the difference, yours in [- -], the source in {+ +}: the envoys [-agreed-] {+refused+} to meet'],
          },
        ),
      ],
      ledger,
    );
    expect(problem?.what).toBe(
      'The words changed in talks. They were “the envoys agreed to meet”, and are “the envoys refused to meet” now',
    );
  });

  it('cut long passages before they cut what is said of them', () => {
    const long = 'the words of a passage that goes on '.repeat(12).trim();
    const [problem] = findProblems(
      [
        said(
          'evidence/drift',
          `Cannot hold \`whyNow\` (“It is late”): the words of \`talks\` are the same, “${long}”, but read “2025-06-27” where the lock has “2024-06-27”`,
          3,
        ),
      ],
      ledger,
    );
    expect(problem?.what).toMatch(/ …”, but read “2025-06-27” where the lock has “2024-06-27”$/);
  });
});
