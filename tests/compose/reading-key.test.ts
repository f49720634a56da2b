// Kinds of statements that a reader can tell apart, and what a judgement leans on.
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.js';
import type { Exhibit } from '../../src/document/exhibits.js';
import { type DocumentNode, plainText } from '../../src/document/types.js';
import { completeLedger } from '../../src/evidence/complete-ledger.js';
import { defaultKit } from '../support/default-kit.js';
import { lockOnSeeds } from '../support/lay-out-brief.js';
import { briefOf } from '../support/seeds-corpus.js';

const ISTANBUL = '{istanbul-talks: took place on 23 July 2025 in Istanbul}';
const SIDELINED = '{sidelined: the leaders of Azerbaijan and Armenia held}';
const BRIEF = `own: [Geneva]
bottomLine: Talks took place in Istanbul.
findings:
  - title: Talks took place in Istanbul
    facts:
      - {say: Talks took place in Istanbul., evidence: [${ISTANBUL}]}
      - {say: Two passages tell of talks., kind: computed, compute: count, evidence: [${ISTANBUL}, ${SIDELINED}]}
      - {say: Talks are never easy., kind: background}
recommendations:
  - {do: Ask for a round in Geneva., owner: Us, by: Soon, risk: Little.}
`;
const judgement = (evidence: string): string =>
  `bottomLine: Talks took place in Istanbul.\njudgements:\n  - {say: Talks will go on., likelihood: likely, confidence: low, because: Few sources., evidence: [${evidence}]}\n`;

function compose(yaml: string, target: 'deck' | 'memo') {
  const brief = briefOf(yaml);
  const { ledger, corpus } = lockOnSeeds(brief, true);
  const completed = completeLedger(brief, ledger, corpus, () => []).ledger;
  const notes = completed.statements.flatMap(({ evidence }) => evidence).map((quotation, index) => ({ number: index + 1, quotation }));
  const { value } = composeDocument({
    target,
    brief,
    ledger: completed,
    corpus,
    kit: defaultKit,
    extracts: null,
    charts: new Map(),
    notes,
    asOf: '2025-11-21',
    asOfInferred: false,
    language: 'en',
  });
  const all = nodesIn(value?.nodes ?? []);
  return {
    words: all.flatMap((node) => (node.type === 'paragraph' || node.type === 'heading' ? [plainText(node.content)] : [])),
    exhibits: all.flatMap((node): readonly Exhibit[] =>
      node.type === 'directive' ? Object.values(node.attributes).flatMap((it) => (it.type === 'exhibit' ? [it.exhibit] : [])) : [],
    ),
  };
}
const nodesIn = (nodes: readonly DocumentNode[]): readonly DocumentNode[] =>
  nodes.flatMap((node) => [node, ...(node.type === 'directive' ? nodesIn(node.children) : [])]);

describe('how a copy is read', () => {
  it('is said on the method slide, for the kinds that it has', () => {
    const { words } = compose(BRIEF, 'deck');
    expect(words.find((it) => it.startsWith('How to read this'))).toBe(
      'How to read this. Fact: ends in the letters of its sources. Computed: our arithmetic on cited figures; its sum is in the notes. ' +
        "Background: the author's own knowledge, so labelled, without a source. Proposal: scenarios, options and steps, ours. " +
        "One of the 3 statements of the argument is background. One proposal or assumption has names or figures of the author's own.",
    );
  });
  it('labels what is no plain fact', () => {
    const facts = compose(BRIEF, 'deck').exhibits.find((it) => it.kind === 'facts');
    expect(facts?.kind === 'facts' ? facts.items.map(({ label }) => label) : []).toEqual([
      null,
      'Computed:',
      "Background of the author's own:",
    ]);
  });
  it('is a list in the memo, and endnotes have the sums', () => {
    const { exhibits } = compose(BRIEF, 'memo');
    const lists = exhibits.flatMap((it) => (it.kind === 'facts' ? [it.items.map(({ label }) => label)] : []));
    expect(lists).toContainEqual(['Fact:', 'Computed:', 'Background:', 'Proposal:', null]);
    const notes = exhibits.flatMap((it) => (it.kind === 'endnotes' ? it.notes.map(({ source }) => source) : []));
    expect(notes.some((source) => source.endsWith('. Computed: 1 + 1 = two passages'))).toBe(true);
  });
});

describe('a judgement', () => {
  const supportOf = (evidence: string): unknown => {
    const shown = compose(judgement(evidence), 'deck').exhibits.find((it) => it.kind === 'judgements');
    return shown?.kind === 'judgements' ? shown.rows[0]?.support : undefined;
  };
  it('says how many independent documents it leans on', () =>
    expect(supportOf(`${ISTANBUL}, ${SIDELINED}`)).toEqual({ words: '2 independent documents', isSingle: false }));
  it('says so where it is one, however many quotations', () =>
    expect(supportOf(`${ISTANBUL}, {istanbul-talks: As the human cost of war continues to rise}`)).toEqual({
      words: 'one document only',
      isSingle: true,
    }));
});

it('titles a bottom line without judgements by what carries it', () =>
  expect(compose(BRIEF, 'deck').words).toContain('One finding carries the bottom line'));
