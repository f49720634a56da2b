import { describe, expect, it } from 'vitest';
import { EACH_DOCUMENT, makeCitations, numberNotes } from '../../src/compose/cite.js';
import { documentLetters } from '../../src/compose/document-letters.js';
import { letterMarks, noteMarks } from '../../src/compose/make-marks.js';
import { makeCorpus, makeLedger, quote, statement } from '../charts/small-brief.js';

const [a1, a2, b1, c1] = [quote('a', 'one'), quote('a', 'two'), quote('b', 'three'), quote('c', 'four')];
const ledger = makeLedger([
  statement('facts[0]', 'fact', [a1, b1]),
  statement('facts[1]', 'fact', [b1, a2]),
  { ...statement('title', 'fact', []), restsOn: ['facts[0]', 'facts[1]'] },
  { ...statement('bottomLine', 'judgement', []), restsOn: ['title'] },
  statement('judgements[0]', 'judgement', [a1], [c1]),
  { ...statement('judgements[0].contrarySay', 'fact', []), restsOn: ['judgements[0]'] },
  { ...statement('options.choices[0]', 'proposal', []), restsOn: ['judgements[0]'] },
  statement('scenarios[0]', 'proposal', [b1]),
  statement('background', 'background', []),
]);
const citations = makeCitations(ledger);
const corpus = makeCorpus({ c: 'Third', b: 'Second', a: 'First', unused: 'Never cited' });
const wordsOf = (id: string, which: 'own' | 'behind' = 'behind'): readonly string[] => citations[which](id).map(({ words }) => words);

describe('what stands behind a statement', () => {
  it('is its own quotations', () => {
    expect(wordsOf('facts[0]')).toEqual(['one', 'three']);
  });

  it('is that of the statements it rests on, however far, each span once', () => {
    expect(wordsOf('title')).toEqual(['one', 'three', 'two']);
    expect(wordsOf('bottomLine')).toEqual(['one', 'three', 'two']);
    expect(wordsOf('bottomLine', 'own')).toEqual([]);
  });

  it('is what cuts against a judgement, for the words that say so', () => {
    expect(wordsOf('judgements[0].contrarySay')).toEqual(['four']);
    expect(wordsOf('judgements[0]')).toEqual(['one']);
  });

  it('is nothing for a statement that is not of the ledger, and ends where statements rest on each other', () => {
    expect(wordsOf('nope')).toEqual([]);
    const circle = makeCitations(
      makeLedger([
        { ...statement('x', 'fact', []), restsOn: ['y'] },
        { ...statement('y', 'fact', []), restsOn: ['x'] },
      ]),
    );
    expect(circle.behind('x')).toEqual([]);
  });
});

describe('what stands behind the title of a chart', () => {
  const charted = makeCitations(
    makeLedger([statement('chart:cells#0', 'computed', [a1, a2]), statement('chart:cells#1', 'computed', [b1]), ...ledger.statements]),
  );

  it('is what all its rows stand on', () =>
    expect(charted.cited('chart:cells').map(({ words }) => words)).toEqual(['one', 'two', 'three']));

  it('is one passage of each document where there are too many', () =>
    expect(charted.cited(`chart:cells${EACH_DOCUMENT}`).map(({ words }) => words)).toEqual(['one', 'three']));
});

describe('marks on slides', () => {
  const letters = documentLetters(ledger, corpus);
  const marks = letterMarks(letters, citations);
  const labels = (id: string): string =>
    marks(id, 'n1')
      .map(({ label }) => label)
      .join(',');

  it('are the letters of the cited documents in the order of the corpus', () => {
    expect([...letters]).toEqual([
      ['c', 'A'],
      ['b', 'B'],
      ['a', 'C'],
    ]);
    expect(labels('facts[0]')).toBe('B,C');
    expect(labels('facts[1]')).toBe('B,C');
    expect(labels('title')).toBe('B,C');
    expect(labels('judgements[0].contrarySay')).toBe('A');
  });

  it('lead nowhere, and each has an element of its own', () => {
    expect(marks('facts[0]', 'n1.m0')).toEqual([
      { label: 'B', to: null, node: 'n1.m0.0' },
      { label: 'C', to: null, node: 'n1.m0.1' },
    ]);
  });

  it('stand behind a proposal only where it has words of its own behind it, and never behind background', () => {
    expect(labels('options.choices[0]')).toBe('');
    expect(labels('scenarios[0]')).toBe('B');
    expect(labels('background')).toBe('');
  });
});

describe('marks in a memo', () => {
  const quotations = Array.from({ length: 9 }, (_, index) => quote('a', `words ${index + 1}`));
  const notes = numberNotes(quotations);
  const marksOf = (...numbers: readonly number[]) => {
    const evidence = numbers.flatMap((number) => quotations[number - 1] ?? []);
    return noteMarks(notes, makeCitations(makeLedger([statement('x', 'fact', evidence)])))('x', 'n');
  };
  const labels = (...numbers: readonly number[]): string =>
    marksOf(...numbers)
      .map(({ label }) => label)
      .join(',');

  it('are the numbers of the endnotes, ascending; three and more in a row are joined', () => {
    expect(labels(3)).toBe('3');
    expect(labels(5, 1)).toBe('1,5');
    expect(labels(2, 3)).toBe('2,3');
    expect(labels(4, 2, 3)).toBe('2–4');
    expect(labels(1, 3, 4, 5, 6, 9)).toBe('1,3–6,9');
  });

  it('lead to their endnote, a joined one to its first', () => {
    expect(marksOf(1, 3, 4, 5)).toEqual([
      { label: '1', to: 'note-1', node: 'n.0' },
      { label: '3–5', to: 'note-3', node: 'n.1' },
    ]);
  });

  it('number the same span once', () => {
    expect(numberNotes([a1, b1, { ...a1 }, a2]).map(({ number, quotation }) => `${number} ${quotation.words}`)).toEqual([
      '1 one',
      '2 three',
      '3 two',
    ]);
  });
});
