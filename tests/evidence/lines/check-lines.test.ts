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

const TWO_FACTS = `bottomLine: The moon is made of Turkish cheese.
findings:
  - title: The talks took place
    facts:
      - {say: The talks took place in Istanbul, evidence: [{istanbul-talks: took place on 23 July 2025 in Istanbul}]}
      - {say: Turkey hosted the encounter, evidence: [{istanbul-talks: Turkey hosted the encounter}]}
`;

describe('checkLines', () => {
  it('notes a title that says something else, side by side with what it rests on', () =>
    expect(check(briefOf(finding('The moon is made of cheese')))).toEqual([
      'note evidence/unsupported-line findings[0].title The moon is made of cheese',
    ]));
  it('takes words in other forms, and what the quotation says', () => {
    expect(check(briefOf(finding('Istanbul hosts a talk')))).toEqual([]);
    expect(check(briefOf(finding('July was a busy month')))).toEqual([]);
  });
  it('takes another word for the same thing as half a word, like an actor', () => {
    const hosted = (title: string): string =>
      `findings:\n  - title: ${title}\n    facts: [{say: Turkey hosted the encounter, evidence: [{istanbul-talks: Turkey hosted the encounter with significant diplomatic weight}]}]\n`;
    expect(check(briefOf(hosted('A meeting on Turkish soil')))).toEqual([]);
    expect(check(briefOf(hosted('A meeting on the Tiber')))).toHaveLength(1);
    expect(check(briefOf(hosted('A harvest on Turkish soil')))).toHaveLength(1);
  });
  it('shows what comes nearest to the line first, of all that stands below it', () => {
    const { value } = lockBrief({ brief: briefOf(TWO_FACTS), corpus, lock: null, frozen: false });
    const [said] = value === undefined ? [] : checkLines(value.ledger, corpus).filter(({ statement }) => statement === 'bottomLine');
    expect(said?.message).toMatch(/found “Turkey hosted the encounter”, “The talks took place/);
  });
  it('notes a takeaway', () =>
    expect(check(briefOf(finding('The talks took place', '    takeaway: Cheese prices soared.\n')))).toEqual([
      'note evidence/unsupported-line findings[0].takeaway Cheese prices soared.',
    ]));
  it('notes a line that shares one actor and nothing else', () =>
    expect(check(briefOf(finding('Turkey loses patience with its cheese makers')))).toEqual([
      'note evidence/unsupported-line findings[0].title Turkey loses patience with its cheese makers',
    ]));
  it('warns of what is to come where no source says it, however near its words are', () => {
    expect(check(briefOf(finding('The talks took place', '    takeaway: The talks in Istanbul will bring peace.\n')))).toEqual([
      'warning evidence/prediction findings[0].takeaway The talks in Istanbul will bring peace.',
    ]);
    expect(check(briefOf(finding('The Istanbul talks are likely to go on')))).toEqual([
      'warning evidence/prediction findings[0].title The Istanbul talks are likely to go on',
    ]);
  });
  it('takes what somebody is said to expect, and what the source itself expects', () => {
    expect(
      check(briefOf(finding('The talks took place', '    takeaway: One article expects that talks in Istanbul will go on.\n'))),
    ).toEqual([]);
    const visit = `findings:
  - title: Zelensky will visit Turkey
    facts:
      - say: Zelensky plans to visit Turkey
        evidence: [{ankara-alignment: Ukrainian President Volodymyr Zelensky is set to visit Turkey this week}]
`;
    expect(check(briefOf(visit))).toEqual([]);
  });
  it('reads the bottom line sentence by sentence, and lets it speak of the sources', () => {
    expect(check(briefOf(`bottomLine: The talks were held. The moon is made of cheese.\n${finding('The talks took place')}`))).toEqual([
      'note evidence/unsupported-line bottomLine The moon is made of cheese.',
    ]);
    expect(check(briefOf(`bottomLine: The talks were held. One article carries all this.\n${finding('The talks took place')}`))).toEqual(
      [],
    );
  });
  it('warns of a clause that is added to what is carried: it holds every clause of the bottom line and of titles that has a subject and a verb of its own', () => {
    const line = (text: string): readonly string[] => check(briefOf(`bottomLine: ${text}\n${finding('The talks took place')}`));
    expect(line('The talks were held in Istanbul, and no quota for cheese was named.')).toEqual([
      'warning evidence/unsupported-line bottomLine no quota for cheese was named.',
    ]);
    expect(line('The talks were held in Istanbul, and they took place in July.')).toEqual([]);
    expect(line('The talks were held in Istanbul, but one article was written earlier by far.')).toEqual([]);
    expect(check(briefOf(finding('The talks took place, but cheese makers lost their patience')))).toEqual([
      'warning evidence/unsupported-line findings[0].title cheese makers lost their patience',
    ]);
    expect(check(briefOf(finding('The talks took place, and none too soon')))).toEqual([]);
  });
  it.each(['turkey-mediation', 'ots-rise', 'russia-azerbaijan-rift'])('has nothing against briefs/%s', (name) =>
    expect(check(repositoryBrief(name))).toEqual([]),
  );
});
