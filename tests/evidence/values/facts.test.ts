// Facts about the annotated texts: invented ones held against their evidence, and the texts' own sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldParagraphs } from '../../../src/corpus/text/fold-paragraphs.js';
import { factChecker } from '../../support/check-fact.js';
import { reportCorpus } from '../../support/lock-content.js';
import { type Fact, readFacts } from '../../support/said-of-facts.js';

interface FactOfText extends Fact {
  /** The beginning of the file's name. */
  readonly document: string;
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

const facts = readFacts<FactOfText>('tests/evidence/values/facts.yaml');

describe('facts about the annotated texts', () => {
  it.each(facts.wrong)('notice: $say', ({ say, document, quotes }) => expect(checkerOf(document)(say, ...quotes)).not.toEqual([]));
  it.each(facts.right)('let through: $say', ({ say, document, quotes }) => expect(checkerOf(document)(say, ...quotes)).toEqual([]));
});

/** Every so many of the sentences that a fact may hold. */
const STEP = 15;

describe('a sentence of a source', () => {
  it('is never questioned where it is quoted in its own words', () => {
    const questioned = [...texts].flatMap(([name, text], at) => {
      const [document] = reportCorpus(text).documents;
      const sentences = (document === undefined ? [] : foldParagraphs(document)).flatMap(({ folded, sentences: spans }) =>
        spans.map(({ start, end }) => folded.text.slice(start, end)),
      );
      const whole = sentences.filter((words) => words.length < 390 && words.split(' ').length > 6);
      return whole.flatMap((words, index) => (index % STEP === at % STEP && checkerOf(name)(words, words).length > 0 ? [words] : []));
    });
    expect(questioned).toEqual([]);
  });
});
