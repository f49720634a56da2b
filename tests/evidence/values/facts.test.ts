// Facts about the annotated texts: invented ones held against their evidence, and the texts' own sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { foldParagraphs } from '../../../src/corpus/text/fold-paragraphs.js';
import type { Corpus } from '../../../src/corpus/types.js';
import { factChecker } from '../../support/check-fact.js';

interface Fact {
  readonly say: string;
  readonly document: string;
  readonly quotes: readonly string[];
}

const ROOT = 'tests/corpus/annotated';
const texts = new Map(
  ['wires', 'news', 'policy', 'holdout'].flatMap((set) =>
    readdirSync(`${ROOT}/${set}`)
      .filter((name) => name.endsWith('.txt') && !name.includes('.sentences.'))
      .map((name) => [name, readFileSync(`${ROOT}/${set}/${name}`, 'utf8')] as const),
  ),
);
const checkers = new Map<string, ReturnType<typeof factChecker>>();

function checkerOf(document: string): ReturnType<typeof factChecker> {
  const [name = '', text = ''] = [...texts].find(([file]) => file.startsWith(document)) ?? [];
  const checker = checkers.get(name) ?? factChecker(text);
  checkers.set(name, checker);
  return checker;
}

const facts = parse(readFileSync('tests/evidence/values/facts.yaml', 'utf8')) as Readonly<Record<'wrong' | 'right', readonly Fact[]>>;

describe('facts about the annotated texts', () => {
  it.each(facts.wrong)('notice: $say', ({ say, document, quotes }) => expect(checkerOf(document)(say, ...quotes)).not.toEqual([]));
  it.each(facts.right)('let through: $say', ({ say, document, quotes }) => expect(checkerOf(document)(say, ...quotes)).toEqual([]));
});

/** Every so many of the sentences that a fact may hold. */
const STEP = 15;

describe('a sentence of a source', () => {
  it('is never questioned where it is quoted in its own words', () => {
    const questioned = [...texts].flatMap(([name, text], at) => {
      const files = { folder: 'seeds', documents: [{ path: 'report.txt', bytes: new TextEncoder().encode(text) }] };
      const [document] = (readCorpus(files).value as Corpus).documents;
      const sentences = (document === undefined ? [] : foldParagraphs(document)).flatMap(({ folded, sentences: spans }) =>
        spans.map(({ start, end }) => folded.text.slice(start, end)),
      );
      const whole = sentences.filter((words) => words.length < 390 && words.split(' ').length > 6);
      return whole.flatMap((words, index) => (index % STEP === at % STEP && checkerOf(name)(words, words).length > 0 ? [words] : []));
    });
    expect(questioned).toEqual([]);
  });
});
