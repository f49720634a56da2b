import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief/types.js';
import { checkTradecraft } from '../../src/evidence/check-tradecraft.js';
import { lockBrief } from '../../src/evidence/lock-brief.js';
import { briefOf, repositoryBrief, seedsCorpus } from '../support/seeds-corpus.js';

const corpus = seedsCorpus();
// ICD 203 (2015), D.6.e(2)(a).
const LADDER = ['almost no chance', 'very unlikely', 'unlikely', 'roughly even chance', 'likely', 'very likely', 'almost certain'].map(
  (term) => ({ term }),
);
const check = (brief: Brief): readonly string[] => {
  const { value } = lockBrief({ brief, corpus, lock: null, frozen: false });
  if (value === undefined) throw new Error();
  return checkTradecraft(brief, value.ledger, corpus, LADDER).map(
    ({ severity, code, place, hints = [] }) =>
      `${severity} ${code} ${place?.line}${hints[0]?.startsWith('did you') === true ? ` ${hints[0]}` : ''}`,
  );
};
const ISTANBUL = '{istanbul-talks: took place on 23 July 2025 in Istanbul}';
const SIDELINED = '{sidelined: the leaders of Azerbaijan and Armenia held}';
const judgement = (likelihood: string, evidence: string): string =>
  `judgements:\n  - {say: It will., likelihood: ${likelihood}, confidence: low, because: x, evidence: [${evidence}]}\n`;

describe('checkTradecraft', () => {
  it.each([
    ['a word off the ladder', judgement('probable', `${ISTANBUL}, ${SIDELINED}`), ['error tradecraft/ladder 4']],
    [
      'a misspelled rung',
      judgement('verry likely', `${ISTANBUL}, ${SIDELINED}`),
      ['error tradecraft/ladder 4 did you mean `very likely`?'],
    ],
    ['a rung in capitals', judgement('Very Likely', `${ISTANBUL}, ${SIDELINED}`), []],
    [
      'a scenario off the ladder',
      'scenarios: [{name: x, likelihood: 90 %, drivers: x, impact: x, firstSign: x}]\n',
      ['error tradecraft/ladder 3'],
    ],
    [
      'a judgement of one document',
      judgement('likely', `${ISTANBUL}, {istanbul-talks: As the human cost of war continues to rise}`),
      ['warning tradecraft/single-document 4'],
    ],
    [
      'high confidence in one document',
      judgement('likely', ISTANBUL).replace('confidence: low', 'confidence: high'),
      ['warning tradecraft/single-document 4', 'warning tradecraft/confidence 4'],
    ],
    [
      'more than a fifth of background',
      `findings:\n  - title: Another title of five words\n    facts: [{say: x, evidence: [${ISTANBUL}]}, {say: y, kind: background}]\n`,
      ['warning tradecraft/background 5'],
    ],
    [
      'a fifth of background',
      `findings:\n  - title: Another title of five words\n    facts: [${`{say: x, evidence: [${ISTANBUL}]}, `.repeat(4)}{say: y, kind: background}]\n`,
      [],
    ],
    [
      'options without the status quo',
      'options: {criteria: [a, b], choices: [{name: x, scores: {}, verdict: x}, {name: y, scores: {}, verdict: x}]}\n',
      ['warning tradecraft/status-quo 3'],
    ],
    [
      'options with it',
      'options: {criteria: [a, b], choices: [{name: x, statusQuo: true, scores: {}, verdict: x}, {name: y, scores: {}, verdict: x}]}\n',
      [],
    ],
    ['a bottom line of 61 words', `bottomLine: ${'word '.repeat(61)}\n`, ['warning tradecraft/bottom-line 3']],
    ['a bottom line of 60 words', `bottomLine: ${'word '.repeat(60)}\n`, []],
    [
      'a takeaway of 31 words, and a title that is a topic',
      `findings:\n  - title: Turkey and mediation\n    facts: [{evidence: [${ISTANBUL}]}]\n    takeaway: ${'word '.repeat(31)}\n`,
      ['warning tradecraft/topic-title 4', 'warning tradecraft/takeaway 6'],
    ],
    [
      'a quotation without its speaker',
      'findings:\n  - title: Another title of five words\n    quotation: {turkic-world: only Washington can serve as a sufficient counterweight}\n',
      ['warning tradecraft/speaker 5'],
    ],
    [
      'a quotation with its speaker',
      'findings:\n  - title: Another title of five words\n    quotation: {turkic-world: only Washington can serve as a sufficient counterweight, speaker: Temur Umarov}\n',
      [],
    ],
  ])('%s', (_what, yaml, expected) => expect(check(briefOf(yaml))).toEqual(expected));

  const OF_ONE = [
    'took place on 23 July 2025 in Istanbul',
    'As the human cost of war continues to rise',
    'Turkey hosted the encounter',
    'were cautiously upbeat but emphasized',
    'This leaves a vacuum ever more filled',
  ];
  const oneSided = `findings:\n  - title: Another title of five words\n    facts:\n${OF_ONE.map((words) => `      - {say: x, evidence: [{istanbul-talks: ${words}}]}\n`).join('')}`;
  it('one document that carries a brief, unless the brief says so', () => {
    expect(check(briefOf(oneSided))).toEqual(['warning tradecraft/one-source 2']);
    expect(check(briefOf(`sourceNote: One article carries this brief.\n${oneSided}`))).toEqual([]);
  });

  it.each(['turkey-mediation', 'ots-rise', 'russia-azerbaijan-rift'])('has no error to find in briefs/%s', (name) => {
    expect(check(repositoryBrief(name)).filter((line) => line.startsWith('error'))).toEqual([]);
  });
});
