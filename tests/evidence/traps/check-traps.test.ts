// Facts, summaries and speakers of a brief beside what the sources say.
import { describe, expect, it } from 'vitest';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import { checkTraps } from '../../../src/evidence/traps/check-traps.js';
import { briefOf, corpusOf } from '../../support/seeds-corpus.js';

const corpus = corpusOf({
  mine: `Untitled

Chile will not send a representative to the summit in Lima, the foreign ministry said on Monday.

"The road is open and stays open," President Ana Quispe told reporters. Peru reopened the mine after 18 days.
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
