import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.js';
import type { ComposeInput } from '../../src/compose/types.js';
import type { Exhibit, TableExhibit, TimelineExhibit } from '../../src/document/exhibits.js';
import { type Document, type DocumentNode, plainText } from '../../src/document/types.js';
import { defaultKit } from '../support/default-kit.js';
import { lockOnSeeds } from '../support/lay-out-brief.js';
import { briefOf } from '../support/seeds-corpus.js';

const FACT = `findings:
  - title: Talks took place in Istanbul
    facts:
      - say: Talks took place in Istanbul.
        evidence:
          - istanbul-talks: took place on 23 July 2025 in Istanbul
`;
const EVIDENCE = '[{istanbul-talks: took place on 23 July 2025 in Istanbul}]';

function compose(yaml: string, more: Partial<ComposeInput> = {}) {
  const brief = briefOf(yaml);
  // Statements that need other words than the seeds have are no matter here.
  const { ledger, corpus } = lockOnSeeds(brief, true);
  const outcome = composeDocument({
    target: 'deck',
    brief,
    ledger,
    corpus,
    kit: defaultKit,
    extracts: null,
    charts: new Map(),
    notes: [],
    asOf: '2025-11-21',
    asOfInferred: false,
    language: 'en',
    ...more,
  });
  return { document: outcome.value ?? { template: '', nodes: [] }, diagnostics: outcome.diagnostics };
}

const nodesIn = (nodes: readonly DocumentNode[]): readonly DocumentNode[] =>
  nodes.flatMap((node) => [node, ...(node.type === 'directive' ? nodesIn(node.children) : [])]);
const exhibitsIn = ({ nodes }: Document): readonly Exhibit[] =>
  nodesIn(nodes).flatMap((node) =>
    node.type === 'directive' ? Object.values(node.attributes).flatMap((value) => (value.type === 'exhibit' ? [value.exhibit] : [])) : [],
  );
const tablesIn = (document: Document): readonly TableExhibit[] =>
  exhibitsIn(document).filter((it): it is TableExhibit => it.kind === 'table');
const cellsOf = (table: TableExhibit | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.cells.map((cell) => `${cell.sign === undefined ? '' : `${cell.sign} `}${plainText(cell.words)}`));
const namesOf = ({ nodes }: Document): readonly string[] =>
  nodes.flatMap((node) => {
    const name = node.type === 'directive' ? node.attributes['name'] : undefined;
    return name?.type === 'text' ? [plainText(name.spans)] : [];
  });
const headingsOf = ({ nodes }: Document): readonly string[] =>
  nodesIn(nodes).flatMap((node) => (node.type === 'heading' && node.level === 1 ? [plainText(node.content)] : []));

describe('a composed deck', () => {
  it('has a slide for what the brief says, and none for what it does not', () => {
    const { document, diagnostics } = compose(FACT);
    expect(diagnostics).toEqual([]);
    expect(namesOf(document)[0]).toBe('cover');
    expect(namesOf(document)).toContain('findings');
    for (const absent of ['scenarios', 'indicators', 'options', 'recommendations', 'assumptions', 'disagreements'])
      expect(namesOf(document)).not.toContain(absent);
  });

  it('takes the titles of its fixed slides from the brief, and else counts', () => {
    const two =
      'recommendations:\n  - {do: Wait., owner: Us, by: Soon, risk: Little.}\n  - {do: Ask., owner: Us, by: Soon, risk: Little.}\n';
    expect(headingsOf(compose(`${FACT}${two}titles: {recommendations: Wait and ask}\n`).document)).toContain('Wait and ask');
    const [counted] = headingsOf(compose(`${FACT}${two}`).document).filter((title) => /2|two/iu.test(title));
    expect(counted).toBeDefined();
  });

  it('keeps the slides that the brief names, in its order', () => {
    const more = 'gaps: [Who led them.]\nassumptions: [{say: It holds., ifWrong: It falls.}]\n';
    expect(namesOf(compose(`${FACT}${more}deck: {slides: [findings, cover]}\n`).document)).toEqual(['findings', 'cover']);
    const { document, diagnostics } = compose(`${FACT}deck: {slides: [cover, nope]}\n`);
    expect(namesOf(document)).toEqual(['cover']);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code: 'compose/unknown-slide', message: expect.stringContaining('nope'), place: { file: 'briefs/test.yaml' } },
    ]);
  });

  it('knows of every word of the brief where it stands', () => {
    const { document } = compose(FACT);
    const facts = exhibitsIn(document).find((it) => it.kind === 'facts');
    expect(facts?.kind === 'facts' ? facts.items[0]?.words : []).toMatchObject([
      { text: 'Talks took place in Istanbul.', statement: 'findings[0].facts[0]', place: { file: 'briefs/test.yaml' } },
    ]);
  });

  it('tells background from facts by a label', () => {
    const { document } = compose(
      FACT.replace('      - say: Talks', '      - {say: Everybody knows., kind: background}\n      - say: Talks'),
    );
    const facts = exhibitsIn(document).find((it) => it.kind === 'facts');
    expect(facts?.kind === 'facts' ? facts.items.map(({ label }) => label !== null) : []).toEqual([true, false]);
  });
});

describe('a composed memo', () => {
  it('drops the rows of its head that the brief does not fill', () => {
    const rowsOf = (yaml: string): readonly string[] => {
      const [header] = exhibitsIn(compose(yaml, { target: 'memo' }).document);
      return header?.kind === 'header' ? header.rows.map(({ value }) => value) : [];
    };
    expect(rowsOf(FACT)).toEqual(['21 November 2025']);
    expect(rowsOf(`${FACT}from: Us\nto: Minister\nauthors: [A. One, B. Two]\nquestion: What now?\n`)).toEqual(
      expect.arrayContaining(['Us', 'Minister', 'A. One, B. Two', 'What now?', '21 November 2025']),
    );
  });
});

describe('a matrix', () => {
  const meetings = `meetings:
  actors: [Turkey, Russia, Ukraine]
  rows:
    - {name: Istanbul talks, date: 2025-07-23, place: Istanbul, roles: {Turkey: host, Russia: present}, evidence: ${EVIDENCE}}
    - {name: A visit, roles: {Turkey: announced, Ukraine: absent}, evidence: ${EVIDENCE}}
`;

  it('has a sign and a word for each role, and blanks where the sources are silent', () => {
    const { document } = compose(`${FACT}${meetings}`);
    const rows = cellsOf(tablesIn(document)[0]);
    expect(rows.map(([name]) => name)).toEqual(['Istanbul talks, Istanbul, 23 Jul 2025', 'A visit']);
    const roles = rows.map((cells) => cells.slice(1));
    expect(roles[0]?.[2]).toBe('');
    expect(roles[1]?.[1]).toBe('');
    const filled = roles.flat().filter((cell) => cell !== '');
    expect(new Set(filled.map((cell) => cell.toLowerCase()))).toEqual(new Set(['● host', '● present', '○ announced', '× absent']));
  });

  it('carries the statement of each row in its first cell, and spells actors as the kit does', () => {
    const { document } = compose(`${FACT}${meetings}`, { kit: { ...defaultKit, spellings: { Turkey: 'Türkiye' } } });
    const [table] = tablesIn(document);
    expect(table?.rows.map(({ cells }) => cells[0]?.words.flatMap(({ statement }) => statement ?? []))).toEqual([
      ['meetings.rows[0]'],
      ['meetings.rows[1]'],
    ]);
    expect(table?.columns.map(({ heading }) => plainText(heading)).slice(1)).toEqual(['Türkiye', 'Russia', 'Ukraine']);
  });
});

describe('a timeline', () => {
  const event = (date: string, more = ''): string =>
    `  - {date: ${date}, say: Something took place, actor: Turkey, evidence: ${EVIDENCE}${more}}\n`;
  const timelineOf = (...events: readonly string[]): TimelineExhibit | undefined =>
    exhibitsIn(compose(`${FACT}events:\n${events.join('')}`).document).find((it): it is TimelineExhibit => it.kind === 'timeline');

  it('needs five events', () => {
    const four = ['2025-01-02', '2025-02', '2025-03-03', '2025-04-04'].map((date) => event(date));
    expect(timelineOf(...four)).toBeUndefined();
    expect(timelineOf(...four, event('2025-05-05'))?.events).toHaveLength(5);
  });

  it('reaches over the whole months of its events, with a tick for each, the year at the first and at each January', () => {
    const timeline = timelineOf(event('2024-11-20'), event('2024-12'), event('2025-01-15'), event('2025-02-01'), event('2025-03-31'));
    expect(timeline?.ticks.map(({ label }) => label)).toEqual(['Nov 2024', 'Dec', 'Jan 2025', 'Feb', 'Mar']);
    for (const { from, to } of timeline?.events ?? []) {
      expect(from).toBeGreaterThanOrEqual(timeline?.from ?? Number.NaN);
      expect(to).toBeLessThanOrEqual(timeline?.to ?? Number.NaN);
    }
  });

  it.each([
    ['2020-01-01', 'years'],
    ['2023-01-01', 'quarters'],
  ])('has few ticks however long it is: from %s', (first) => {
    const timeline = timelineOf(event(first), event('2025-02'), event('2025-03'), event('2025-04'), event('2025-05-05'));
    const ticks = timeline?.ticks ?? [];
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.length).toBeLessThan(19);
    expect([...ticks].sort((a, b) => a.at - b.at)).toEqual(ticks);
    for (const { at } of ticks) expect(at).toBeGreaterThanOrEqual(timeline?.from ?? Number.NaN);
  });

  it('explains the marks that it has, and no others', () => {
    const plain = ['2025-01-02', '2025-02-02', '2025-03-03', '2025-04-04'].map((date) => event(date));
    const keys = (...more: readonly string[]): readonly string[] => (timelineOf(...plain, ...more)?.key ?? []).map(({ mark }) => mark);
    expect(keys(event('2025-05-05'))).toEqual(['day']);
    expect(keys(event('2025-05'))).toEqual(['day', 'span']);
    expect(keys(event('2025-05-05', ', inferred: true'))).toEqual(['day', 'open']);
    expect(keys(event('2025-05-05', ', status: announced'))).toEqual(['day', 'open']);
    expect(keys(event('2025-05-05', ', turning: true'))).toEqual(['day', 'turning']);
  });
});

describe('judgements without a bottom line', () => {
  it('have a slide all the same, which says what leans on one document', () => {
    const yaml = `${FACT}judgements: [{say: Talks will go on, likelihood: likely, confidence: low, because: One source says so, evidence: ${EVIDENCE}}]\n`;
    const { ledger } = lockOnSeeds(briefOf(yaml), true);
    const independent = [{ documents: ['istanbul-talks'], because: null }];
    const statements = ledger.statements.map((it) => (it.kind === 'judgement' ? { ...it, independent } : it));
    const { document } = compose(yaml, { ledger: { ...ledger, statements } });
    expect(headingsOf(document)).toContain('Talks will go on: likely');
    const exhibit = exhibitsIn(document).find((it) => it.kind === 'judgements');
    expect(exhibit?.kind === 'judgements' ? exhibit.rows[0]?.support : null).toEqual({ words: 'one document only', isSingle: true });
  });
});

describe('judgements', () => {
  const judgement = (horizon: string, more = ''): string =>
    `  - {say: Talks go on., likelihood: likely, horizon: ${horizon}, confidence: moderate, because: Two sources agree., evidence: ${EVIDENCE}${more}}\n`;
  const judgementsOf = (yaml: string) =>
    exhibitsIn(compose(`${FACT}bottomLine: Talks go on.\njudgements:\n${yaml}`).document).find((it) => it.kind === 'judgements');

  it('stand on the kit’s ladder', () => {
    const exhibit = judgementsOf(judgement('through June'));
    expect(exhibit?.kind === 'judgements' ? exhibit.rows[0] : {}).toMatchObject({
      likelihood: { term: 'likely', low: 0.55, high: 0.8 },
      confidence: { level: 2 },
    });
  });

  it('say a horizon that all share once, over all of them', () => {
    const same = judgementsOf(judgement('through June') + judgement('through June'));
    const different = judgementsOf(judgement('through June') + judgement('through July'));
    if (same?.kind !== 'judgements' || different?.kind !== 'judgements') throw new Error('Judgements were expected');
    expect(same.headings[1]).toContain('through June');
    expect(same.rows.map(({ horizon }) => horizon)).toEqual([null, null]);
    expect(different.headings[1]).not.toContain('through');
    expect(different.rows.map(({ horizon }) => horizon)).toEqual(['through June', 'through July']);
  });

  it('stand beside what cuts against them', () => {
    const { document } = compose(
      `${FACT}judgements:\n${judgement('through June', `, contrary: ${EVIDENCE}, contrarySay: An author doubts it.`)}`,
    );
    const table = tablesIn(document).find(({ rows }) =>
      rows.some(({ cells }) => cells.some(({ words }) => plainText(words).includes('doubts'))),
    );
    expect(cellsOf(table)).toEqual([['Talks go on.', 'An author doubts it.', expect.stringContaining('Two sources agree.')]]);
  });
});
