import { describe, expect, it } from 'vitest';
import { collectStatements, statementOf } from '../../src/evidence/collect-statements.js';
import { briefOf, repositoryBrief } from '../support/seeds-corpus.js';

const EVIDENCE = 'evidence: [{sidelined: one two three}]';
const FULL = `
bottomLine: It holds.
whyNow: {say: Now., ${EVIDENCE}}
sourceNote: One article carries this.
events: [{date: 2025-07, say: They met, actor: Turkey, ${EVIDENCE}}]
meetings: {actors: [Turkey, Russia], rows: [{name: Talks, date: 2025-07, place: Istanbul, roles: {Turkey: host, Russia: present}, ${EVIDENCE}}]}
formats: {states: [Turkey, Hungary], rows: [{name: OTS, roles: {Turkey: member}, ${EVIDENCE}}]}
findings:
  - title: Another title of five words
    facts:
      - {say: Said., ${EVIDENCE}}
      - {${EVIDENCE}}
      - {say: Known., kind: background}
    chart: {chart: bars, title: More trade, rows: [{label: A, value: 3, ${EVIDENCE}}]}
    figures: [{value: $4 billion, label: contract, ${EVIDENCE}}]
    table: {columns: [a, b], rows: [{cells: [x, y], ${EVIDENCE}}]}
    compare: {left: {label: One, ${EVIDENCE}}, right: {label: Other, say: Differs., ${EVIDENCE}}}
    quotation: {sidelined: not willing to wait, speaker: Someone}
    takeaway: So what.
  - title: A finding with a chart of the kit
    chart: {chart: event-timeline}
disagreements: [{about: They differ, left: {label: One, ${EVIDENCE}}, right: {label: Other, ${EVIDENCE}}}]
judgements:
  - {say: It will., likelihood: likely, confidence: low, because: Thin., ${EVIDENCE}, contrary: [{sidelined: four five six}], contrarySay: But.}
  - {say: It may., likelihood: likely, confidence: low, because: Thin., ${EVIDENCE}, contrarySay: But.}
assumptions: [{say: Assumed., ifWrong: Then.}]
gaps: [Unknown.]
scenarios: [{name: Calm, likelihood: likely, drivers: D., impact: I., firstSign: F.}]
indicators: [{watch: W., means: M., status: seen, ${EVIDENCE}}, {watch: V., means: N., status: not-seen}]
options: {criteria: [cost, speed], choices: [{name: Wait, scores: {cost: low}, verdict: No.}, {name: Act, scores: {}, verdict: Yes.}]}
recommendations: [{do: Act., owner: Us, by: soon, risk: little}]
titles: {timeline: A year of talks, nowhere: Elsewhere}
`;

describe('collectStatements', () => {
  const statements = collectStatements(briefOf(FULL));
  const line = (id: string): string => {
    const found = statements.find((statement) => statement.id === id);
    return found === undefined
      ? 'none'
      : `${found.kind}: ${found.text} ← ${[...found.evidence.map(({ document }) => document), ...found.restsOn].join(', ')}`;
  };

  it.each([
    ['title', 'judgement: A title of five words ← judgements[0], judgements[1]'],
    ['bottomLine', 'judgement: It holds. ← judgements[0], judgements[1]'],
    ['whyNow', 'fact: Now. ← sidelined'],
    ['sourceNote', 'background: One article carries this. ← '],
    ['events[0]', 'fact: They met ← sidelined'],
    ['meetings.rows[0]', 'fact: Talks, 2025-07, Istanbul: Turkey host, Russia present ← sidelined'],
    ['formats.rows[0]', 'fact: OTS: Turkey member ← sidelined'],
    [
      'findings[0].title',
      'fact: Another title of five words ← findings[0].facts[0], findings[0].facts[1], findings[0].figures[0], findings[0].table.rows[0], findings[0].compare.left, findings[0].compare.right, findings[0].quotation, findings[0].chart.rows[0]',
    ],
    ['findings[0].facts[0]', 'fact: Said. ← sidelined'],
    ['findings[0].facts[1]', 'fact: one two three ← sidelined'],
    ['findings[0].facts[2]', 'background: Known. ← '],
    ['findings[0].chart.title', 'fact: More trade ← findings[0].chart.rows[0]'],
    ['findings[0].chart.rows[0]', 'fact: A: 3 ← sidelined'],
    ['findings[0].figures[0]', 'fact: $4 billion contract ← sidelined'],
    ['findings[0].table.rows[0]', 'fact: x | y ← sidelined'],
    ['findings[0].compare.left', 'fact: one two three ← sidelined'],
    ['findings[0].compare.right', 'fact: Differs. ← sidelined'],
    ['findings[0].quotation', 'fact: not willing to wait ← sidelined'],
    ['findings[1].title', 'fact: A finding with a chart of the kit ← chart:event-timeline'],
    ['disagreements[0].about', 'fact: They differ ← disagreements[0].left, disagreements[0].right'],
    ['judgements[0]', 'judgement: It will. ← sidelined'],
    ['judgements[0].because', 'judgement: Thin. ← judgements[0]'],
    ['judgements[0].contrarySay', 'fact: But. ← judgements[0]'],
    ['judgements[1].contrarySay', 'background: But. ← '],
    ['assumptions[0]', 'assumption: Assumed. ← '],
    ['assumptions[0].ifWrong', 'assumption: Then. ← assumptions[0]'],
    ['gaps[0]', 'assumption: Unknown. ← '],
    ['scenarios[0]', 'proposal: Calm ← '],
    ['scenarios[0].firstSign', 'proposal: F. ← scenarios[0]'],
    ['indicators[0]', 'fact: W. (seen) ← sidelined'],
    ['indicators[0].means', 'proposal: M. ← indicators[0]'],
    ['indicators[1]', 'proposal: V. (not-seen) ← '],
    ['options.choices[0]', 'proposal: Wait ← '],
    ['options.choices[0].scores.cost', 'proposal: cost: low ← options.choices[0]'],
    ['options.choices[1].verdict', 'proposal: Yes. ← options.choices[1]'],
    ['recommendations[0]', 'proposal: Act. ← judgements[0], judgements[1]'],
    ['recommendations[0].by', 'proposal: soon ← recommendations[0]'],
    ['titles.timeline', 'fact: A year of talks ← events[0]'],
    ['titles.nowhere', 'fact: Elsewhere ← judgements[0], judgements[1]'],
  ])('%s', (id, expected) => expect(line(id)).toBe(expected));

  it('keeps contrary evidence apart', () => {
    expect(statements.find(({ id }) => id === 'judgements[0]')?.contrary).toEqual([{ document: 'sidelined', quote: 'four five six' }]);
  });

  it('gives every statement an id of its own, and rests only on statements that are there', () => {
    for (const all of [statements, collectStatements(repositoryBrief('turkey-mediation'))]) {
      const ids = all.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(all.flatMap(({ restsOn }) => restsOn).filter((id) => !ids.includes(id) && !id.startsWith('chart:'))).toEqual([]);
    }
  });

  it('calls the title of a brief of title and themes its author’s own', () => {
    expect(collectStatements(briefOf('')).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['background title']);
  });
});

describe('statementOf', () => {
  it('finds the statement that a value belongs to', () => {
    const statements = collectStatements(briefOf(FULL));
    expect(statementOf(statements, ['judgements', 0, 'likelihood'])?.id).toBe('judgements[0]');
    expect(statementOf(statements, ['findings', 0, 'table', 'rows', 0, 'cells', 1])?.id).toBe('findings[0].table.rows[0]');
    expect(statementOf(statements, ['findings', 0, 'takeaway'])?.id).toBe('findings[0].takeaway');
    expect(statementOf(statements, ['marking'])).toBeUndefined();
  });
});
