// Which statements carry a title, a takeaway and the bottom line.
import { describe, expect, it } from 'vitest';
import { makeCitations } from '../../../src/compose/cite.js';
import { completeLedger } from '../../../src/evidence/complete-ledger.js';
import { findCarriers } from '../../../src/evidence/lines/find-carriers.js';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import type { Ledger } from '../../../src/evidence/types.js';
import { briefOf, seedsCorpus } from '../../support/seeds-corpus.js';

const corpus = seedsCorpus();
const FACTS = `    facts:
      - {say: Delegations met in Istanbul, evidence: [{istanbul-talks: took place on 23 July 2025 in Istanbul}]}
      - {say: No structures were agreed, evidence: [{istanbul-talks: emphasized that no legally binding structures were agreed upon}]}
      - {say: Zelensky plans a visit, evidence: [{ankara-alignment: Ukrainian President Volodymyr Zelensky is set to visit Turkey this week}]}
`;
const read = (text: string): Ledger => {
  const brief = briefOf(text);
  const { value } = lockBrief({ brief, corpus, lock: null, frozen: false });
  if (value === undefined) throw new Error();
  return completeLedger(brief, value.ledger, corpus, () => []).ledger;
};
const carriersOf = (text: string, id: string): readonly string[] =>
  (findCarriers(read(text), corpus).get(id)?.carriers ?? []).map((one) => one.replace('findings[0].', ''));
const takeaway = (words: string): string => `findings:\n  - title: Delegations met in Istanbul\n${FACTS}    takeaway: ${words}\n`;

describe('findCarriers', () => {
  it.each([
    ['Istanbul saw a meeting.', ['facts[0]']],
    ['Nothing binding was agreed.', ['facts[1]']],
    ['Istanbul saw a meeting; nothing binding was agreed.', ['facts[0]', 'facts[1]']],
    ['Istanbul saw a meeting, and nothing binding was agreed.', ['facts[0]', 'facts[1]']],
    ['Bananas ripened early.', []],
  ])('finds what carries “%s”', (words, carriers) => expect(carriersOf(takeaway(words), 'findings[0].takeaway')).toEqual(carriers));

  it('gives a line the quotations of its carriers alone', () => {
    const ledger = read(takeaway('Nothing binding was agreed.'));
    const cited = makeCitations(ledger).cited('findings[0].takeaway');
    expect(cited.map(({ words }) => words)).toEqual(['emphasized that no legally binding structures were agreed upon']);
  });

  it('gives none to a line that nothing carries, nor to what is to come', () => {
    for (const words of [
      'Bananas ripened early.',
      'The meeting in Istanbul will bring structures.',
      'Istanbul saw a meeting. It will bring peace.',
    ])
      expect(makeCitations(read(takeaway(words))).cited('findings[0].takeaway')).toEqual([]);
  });

  it('makes what predicts a judgement, and leaves what reports a fact', () => {
    const kindOf = (words: string) => read(takeaway(words)).statements.find(({ id }) => id === 'findings[0].takeaway')?.kind;
    expect(kindOf('The meeting in Istanbul will bring structures.')).toBe('judgement');
    expect(kindOf('Zelensky is set to visit Turkey.')).toBe('fact');
    expect(kindOf('Nothing binding was agreed.')).toBe('fact');
  });

  it('lets both sides carry what they disagree on', () => {
    const sides = `disagreements:
  - about: Two readings differ
    left: {label: One, evidence: [{istanbul-talks: took place on 23 July 2025 in Istanbul}]}
    right: {label: Other, evidence: [{ankara-alignment: Ukrainian President Volodymyr Zelensky is set to visit Turkey this week}]}
`;
    expect(carriersOf(sides, 'disagreements[0].about')).toEqual(['disagreements[0].left', 'disagreements[0].right']);
  });

  it('looks for the bottom line in all of the brief where the judgements do not carry it', () => {
    const text = `bottomLine: Turkey hosts talks. No structures were agreed.
findings:
  - title: Delegations met in Istanbul
${FACTS}judgements:
  - say: Turkey will host another round.
    likelihood: likely
    confidence: low
    because: One article.
    evidence: [{istanbul-talks: Turkey has just hosted a number of Russia-Ukraine direct negotiations in 2025}]
`;
    expect(carriersOf(text, 'bottomLine')).toEqual(['judgements[0]', 'facts[1]']);
  });
});
