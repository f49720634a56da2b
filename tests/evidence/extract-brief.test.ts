import { describe, expect, it } from 'vitest';
import { type Extract, extractStatements } from '../../src/evidence/extract-brief.js';
import { corpusOf, documentOf, seedsCorpus } from '../support/seeds-corpus.js';

const corpus = seedsCorpus();
const THEMES = ['turkey-mediation', 'ots-rise', 'russia-azerbaijan-rift'];
const order = (document: string): number => corpus.documents.findIndex(({ id }) => id === document);

describe.each(THEMES)('extractStatements for %s', (theme) => {
  const extract = extractStatements(corpus, [theme]);

  it('quotes verbatim: the words of every address, whole sentences, at most 240 characters', () => {
    expect(extract.statements.length).toBeGreaterThan(15);
    for (const { evidence, kind, text } of extract.statements) {
      for (const { document, address } of evidence)
        expect(documentOf(corpus, document).text.slice(address.start, address.end)).toBe(address.text);
      if (kind === 'fact') expect(text).toBe(evidence[0]?.words);
    }
    for (const { text, evidence } of [...extract.passages, ...extract.events.map(({ statement }) => statement)]) {
      expect(text.length).toBeLessThanOrEqual(240);
      expect(text).toMatch(/[.!?]["'”’)]*$/);
      const { document = '', address } = evidence[0] ?? {};
      expect(documentOf(corpus, document).paragraphs.flatMap(({ sentences }) => sentences)).toContainEqual({
        start: address?.start,
        end: address?.end,
      });
    }
  });
  it('never judges', () => expect(new Set(extract.statements.map(({ kind }) => kind))).toEqual(new Set(['fact', 'computed'])));
  it('takes passages from several documents, in their order, none of them also an event', () => {
    const documents = extract.passages.map(({ evidence }) => evidence[0]?.document ?? '');
    expect(new Set(documents).size).toBeGreaterThanOrEqual(4);
    expect(documents.map(order)).toEqual(documents.map(order).toSorted((a, b) => a - b));
    const events = new Set(extract.events.map(({ statement }) => statement.text));
    expect(extract.passages.filter(({ text }) => events.has(text))).toEqual([]);
  });
  it('sorts events by date, each with a date', () => {
    const dates = extract.events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.every((date) => /^\d{4}/.test(date))).toBe(true);
  });
  it('names the speaker of every quotation', () => {
    expect(extract.quotations.length).toBeGreaterThan(0);
    for (const { evidence } of extract.quotations) expect(evidence[0]?.speaker).toMatch(/^\p{Lu}/u);
  });
  it('is the same every time, with ids of their own', () => {
    expect(extractStatements(seedsCorpus(), [theme])).toEqual(extract);
    const ids = extract.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('counts in its titles what it shows', () => {
    const { events, passages, quotations } = extract.titles;
    expect(events?.restsOn).toEqual(extract.events.map(({ statement }) => statement.id));
    expect(passages?.restsOn).toEqual(extract.passages.map(({ id }) => id));
    expect(quotations?.restsOn).toEqual(extract.quotations.map(({ id }) => id));
    expect(events?.text).toContain(` ${extract.events.length} dated events, `);
    expect(events?.computation).toContain(`count of ${extract.events.length} dated sentences`);
  });
});

describe('extractStatements', () => {
  const texts = ({ events }: Extract) => events.map(({ date, statement }) => `${date} ${statement.text}`);

  it('tells of the talks in Istanbul once, with both sentences that date them', () => {
    const { events } = extractStatements(corpus, ['turkey-mediation']);
    const istanbul = events.filter(({ date }) => date === '2025-07-23');
    expect(istanbul).toHaveLength(1);
    expect(istanbul[0]?.statement.evidence).toHaveLength(2);
    expect(istanbul[0]).toMatchObject({
      inferred: false,
      statement: { text: 'The high-level encounter between Russian and Ukrainian representatives took place on 23 July 2025 in Istanbul.' },
    });
  });
  it('keeps to the limits', () => {
    const { passages, events, quotations } = extractStatements(corpus, THEMES, { maxPassages: 3, maxEvents: 5, maxQuotations: 1 });
    expect([passages.length, events.length, quotations.length]).toEqual([3, 5, 1]);
  });
  it('looks for the words of a theme where the corpus has no themes', () => {
    const small = corpusOf({
      one: 'Grain exports from Odesa to Istanbul resumed on 3 May 2024 after long talks. Nobody had expected that so soon.\n',
    });
    const extract = extractStatements(small, ['grain-exports']);
    expect(texts(extract)).toEqual(['2024-05-03 Grain exports from Odesa to Istanbul resumed on 3 May 2024 after long talks.']);
    expect(extract.titles.events?.text).toBe('One document reports one dated event, 3 May 2024');
    expect(extract.titles.quotations).toBeNull();
  });
  it('has nothing to say of what the sources do not speak of', () => {
    expect(
      extractStatements(corpusOf({ one: 'Grain exports resumed on 3 May 2024 after long talks in the spring.\n' }), ['space-flight'])
        .statements,
    ).toEqual([]);
    expect(extractStatements(corpus, ['no-such-theme']).statements).toEqual([]);
  });
});

describe('one happening told by several documents', () => {
  it('is one event, with every telling as its evidence', () => {
    const told = 'Norway and Kenya signed a fisheries accord in Bergen on 14 May 2019.';
    const corpus = corpusOf({
      one: `Untitled\n\n${told}\n\nThe fisheries accord had been long in the making, officials said.\n`,
      two: `Untitled\n\n${told}\n`,
      three: 'Untitled\n\nA fisheries accord was signed by Norway and Kenya in Bergen on 14 May 2019, after two years of talks.\n',
    });
    const { events } = extractStatements(corpus, ['fisheries-accord']);
    expect(events.map(({ date }) => date)).toEqual(['2019-05-14']);
    expect(events[0]?.statement.evidence.map(({ document }) => document).sort()).toEqual(['one', 'three', 'two']);
  });
});
