// Facts, summaries and speakers of a brief beside what the sources say.
import { describe, expect, it } from 'vitest';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import { checkTraps } from '../../../src/evidence/traps/check-traps.js';
import { briefOf, corpusOf } from '../../support/seeds-corpus.js';

const corpus = corpusOf({
  mine: `Untitled

Chile will not send a representative to the summit in Lima, the foreign ministry said on Monday.

"The road is open and stays open," President Ana Quispe told reporters. Peru reopened the mine after 18 days.

Peru sold 4 trams to Chile in May and 9 ferries to Brazil in June.
`,
});
const REFUSAL = 'Chile will not send a representative to the summit in Lima, the foreign ministry said on Monday.';

function codes(yaml: string): readonly string[] {
  const brief = briefOf(`themes: [mine]\n${yaml}`);
  const { value } = lockBrief({ brief, corpus, lock: null, frozen: false });
  if (value === undefined) throw new Error('not locked');
  return checkTraps(brief, value.ledger, corpus).map(({ severity, code }) => `${severity} ${code}`);
}
const finding = (title: string, takeaway: string): string =>
  `findings:\n  - title: ${title}\n    facts:\n      - say: Chile will send nobody to the summit in Lima, its ministry said.\n        evidence:\n          - mine: "${REFUSAL}"\n    takeaway: ${takeaway}\n`;

describe('a takeaway and a title', () => {
  it('are warned about where they lose the “not” of what they rest on', () => {
    expect(codes(finding('Chile stays away from the summit in Lima', 'Chile will not send a representative to Lima.'))).toEqual([]);
    expect(codes(finding('Chile stays away from the summit in Lima', 'Chile will send a representative to the summit.'))).toEqual([
      'warning evidence/negation',
    ]);
  });
});

describe('the speaker of a quotation', () => {
  const quoted = (speaker: string): string =>
    `findings:\n  - title: The road to the mine is open again\n    quotation: {mine: The road is open and stays open, speaker: ${speaker}}\n`;
  it('is the one whom the source names', () => {
    expect(codes(quoted('Ana Quispe'))).toEqual([]);
    expect(codes(quoted('President Quispe of Peru'))).toEqual([]);
    expect(codes(quoted('Emmanuel Macron'))).toEqual(['error evidence/speaker']);
  });
});

describe('a judgement', () => {
  const judged = (say: string, parts = ''): string =>
    `judgements:\n  - say: ${say}\n    likelihood: likely\n    horizon: to May\n    confidence: low\n    because: One article carries this.\n    evidence:\n      - mine: "${REFUSAL}"\n${parts}`;
  it('is warned about where it turns its evidence round', () => {
    expect(codes(judged('Chile will stay away from the next summit in Lima.'))).toEqual([]);
    expect(codes(judged('Chile will send a representative to the summit in Lima.'))).toEqual(['warning evidence/negation']);
  });

  it('is warned about where its note on contrary evidence or its reason does', () => {
    const contrary = (say: string): string =>
      judged('Peru will gain from it.', `    contrary:\n      - mine: Peru reopened the mine after 18 days.\n    contrarySay: ${say}\n`);
    expect(codes(contrary('Peru had reopened the mine when 18 days had passed.'))).toEqual([]);
    expect(codes(contrary('Peru has closed the mine after 18 days.'))).toEqual(['warning evidence/opposite']);
  });

  it('counts no more documents than it has', () => {
    const because = (words: string): string => judged('Chile will stay away from Lima.').replace('One article carries this.', words);
    expect(codes(because('One article carries this; two ministries are silent.'))).toEqual([]);
    expect(codes(because('Three articles agree on this.'))).toEqual(['warning evidence/sources']);
  });
});

describe('an assumption', () => {
  const assumed = (say: string): string =>
    `${finding('Chile stays away from the summit in Lima', 'Chile will not send a representative to Lima.')}assumptions:\n  - say: ${say}\n    ifWrong: We begin again.\n`;
  it('is warned about where it says the opposite of a passage', () => {
    expect(codes(assumed('Chile does not send a representative to the summit in Lima.'))).toEqual([]);
    expect(codes(assumed('Chile will send a representative to the summit in Lima.'))).toEqual(['warning evidence/negation']);
    expect(codes(assumed('The weather in Lima stays dry.'))).toEqual([]);
  });
});

describe('key figures, rows and marks', () => {
  const shown = (exhibit: string): string => `findings:\n  - title: The mine was shut for two weeks and a half\n    facts: []\n${exhibit}`;
  const evidence = 'evidence: [{mine: "Peru sold 4 trams to Chile in May and 9 ferries to Brazil in June."}]';
  it('are warned about where a number stands beside another buyer', () => {
    expect(codes(shown(`    figures: [{value: 9 ferries, label: sold to Brazil, ${evidence}}]\n`))).toEqual([]);
    expect(codes(shown(`    figures: [{value: 9 ferries, label: sold to Chile, ${evidence}}]\n`))).toEqual(['warning evidence/pairing']);
    expect(codes(shown(`    table: {columns: [Buyer, Sold], rows: [{cells: [Chile, 4 trams], ${evidence}}]}\n`))).toEqual([]);
    expect(codes(shown(`    table: {columns: [Buyer, Sold], rows: [{cells: [Brazil, 4 trams], ${evidence}}]}\n`))).toEqual([
      'warning evidence/pairing',
    ]);
    expect(codes(shown(`    table: {columns: [Buyer, Sold], rows: [{cells: [Brazil, Ferries], ${evidence}}]}\n`))).toEqual([]);
    expect(codes(shown(`    table: {columns: [Buyer, Sold], rows: [{cells: [Brazil, Trams], ${evidence}}]}\n`))).toEqual([
      'warning evidence/pairing',
    ]);
    expect(codes(shown(`    chart: {chart: bars, title: What Peru sold, rows: [{label: Brazil, value: 9, ${evidence}}]}\n`))).toEqual([]);
    expect(codes(shown(`    chart: {chart: bars, title: What Peru sold, rows: [{label: Brazil, value: 4, ${evidence}}]}\n`))).toEqual([
      'warning evidence/pairing',
    ]);
  });
});
