// Lines without a word of what they rest on.
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/brief/types.js';
import { checkLines } from '../../../src/evidence/lines/check-lines.js';
import { lockBrief } from '../../../src/evidence/lock-brief.js';
import { briefOf, repositoryBrief, seedsCorpus } from '../../support/seeds-corpus.js';

const corpus = seedsCorpus();
function check(brief: Brief): readonly string[] {
  const { value } = lockBrief({ brief, corpus, lock: null, frozen: false });
  if (value === undefined) throw new Error();
  // The support's own title says nothing of what the tests add.
  const said = checkLines(value.ledger, corpus).filter(({ statement }) => statement !== 'title');
  return said.map(({ severity, code, message, statement }) => `${severity} ${code} ${statement} ${/“(.*?)”/.exec(message)?.[1]}`);
}
const finding = (title: string, rest = ''): string =>
  `findings:\n  - title: ${title}\n    facts: [{say: The talks took place in Istanbul, evidence: [{istanbul-talks: took place on 23 July 2025 in Istanbul}]}]\n${rest}`;

describe('checkLines', () => {
  it('warns of a title that says something else, side by side with what it rests on', () =>
    expect(check(briefOf(finding('The moon is made of cheese')))).toEqual([
      'warning evidence/unsupported-line findings[0].title The moon is made of cheese',
    ]));
  it('takes words in other forms, and what the quotation says', () => {
    expect(check(briefOf(finding('Istanbul hosts a talk')))).toEqual([]);
    expect(check(briefOf(finding('July was a busy month')))).toEqual([]);
  });
  it('warns of a takeaway', () =>
    expect(check(briefOf(finding('The talks took place', '    takeaway: Cheese prices will soar.\n')))).toEqual([
      'warning evidence/unsupported-line findings[0].takeaway Cheese prices will soar.',
    ]));
  it('reads the bottom line sentence by sentence, and lets it speak of the sources', () => {
    expect(check(briefOf(`bottomLine: The talks were held. The moon is made of cheese.\n${finding('The talks took place')}`))).toEqual([
      'warning evidence/unsupported-line bottomLine The moon is made of cheese.',
    ]);
    expect(check(briefOf(`bottomLine: The talks were held. One article carries all this.\n${finding('The talks took place')}`))).toEqual(
      [],
    );
  });
  it.each(['turkey-mediation', 'ots-rise', 'russia-azerbaijan-rift'])('has nothing against briefs/%s', (name) =>
    expect(check(repositoryBrief(name))).toEqual([]),
  );
});
