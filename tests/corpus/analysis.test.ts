import { describe, expect, it } from 'vitest';
import { countMentions } from '../../src/corpus/actors/count-mentions.js';
import { findEvents } from '../../src/corpus/events/find-events.js';
import { rankPassages } from '../../src/corpus/ranking/rank-passages.js';
import type { Corpus } from '../../src/corpus/types.js';
import { corpusOf, readSeeds, slice } from '../support/read-seeds.js';

const seeds = readSeeds();
const words = (corpus: Corpus, id: string, span: { start: number; end: number }) => {
  const document = corpus.documents.find((candidate) => candidate.id === id);
  return document === undefined ? '' : slice(document, span);
};
const corpusWith = (text: string, catalogue = 'documents: {}\n'): Corpus => {
  const { value } = corpusOf({ 'a.txt': text }, { catalogue });
  if (value === undefined) throw new Error('no corpus');
  return value;
};
const dated = (text: string, date?: string) =>
  findEvents(corpusWith(text, date === undefined ? undefined : `documents:\n  a: {file: a.txt, date: ${date}}\n`)).map((event) => [
    event.date,
    event.inferred,
  ]);

describe('countMentions', () => {
  it('counts names and metonyms in body text, not adjectives, places or debris', () => {
    const corpus = corpusWith(
      'Russia and Turkey\n\nRussia met Turkey in Ankara. Moscow spoke, Russian officials said. Russia left with nothing at all from the long meeting.\n\nRead also:\nRussia again',
    );
    expect(countMentions(corpus)).toEqual([
      { actor: 'Russia', total: 3, counts: { a: 3 } },
      { actor: 'Turkey', total: 1, counts: { a: 1 } },
    ]);
  });

  it('finds in the seeds that Heydar Aliyev is named once', () => {
    expect(countMentions(seeds).find(({ actor }) => actor === 'Heydar Aliyev')).toEqual({
      actor: 'Heydar Aliyev',
      total: 1,
      counts: { 'turkic-world': 1 },
    });
  });
});

describe('findEvents', () => {
  it('resolves years from the date of the document, backwards, and forwards where the sentence looks ahead', () => {
    const text = 'Headline\n\nThey met on June 27. They had met in December. They will meet on February 3. It began on May 2, 2019.';
    expect(dated(text, '2025-07-10')).toEqual([
      ['2025-06-27', true],
      ['2024-12', true],
      ['2026-02-03', true],
      ['2019-05-02', false],
    ]);
  });

  it('resolves years from the dates in the text, where the document has none, and leaves them open where nothing helps', () => {
    expect(dated('Headline\n\nThey met on March 13, 2025. They met again on July 10.')).toEqual([
      ['2025-03-13', false],
      ['2025-07-10', true],
    ]);
    expect(dated('Headline\n\nThey met on July 10, and nobody said a word about it.')).toEqual([[null, false]]);
  });

  it('writes ranges of days', () => {
    expect(dated('Headline\n\nThey met on July 10–12, 2025, and nobody said a word.')).toEqual([['2025-07-10/2025-07-12', false]]);
  });

  it('finds the dated events of the seeds with their actors', () => {
    const events = findEvents(seeds);
    expect(events.length).toBeGreaterThanOrEqual(25);
    const on = (date: string, id: string) => events.filter((event) => event.date === date && event.document === id);
    expect(on('2025-07-23', 'istanbul-talks')[0]).toMatchObject({ inferred: false, actors: ['Russia', 'Ukraine'] });
    expect(on('2025-06-27', 'sidelined')).toHaveLength(2);
    expect(on('2025-06-27', 'sidelined')[0]).toMatchObject({ inferred: true, actors: ['Russia', 'Azerbaijan'] });
    expect(on('2025-08-08', 'turkic-world')[0]).toMatchObject({ inferred: true });
    // “Following a ten-month rift over … in December 2024, Putin was compelled to apologize”: what happened then has its date.
    expect(on('2024-12', 'turkic-world')[0]).toMatchObject({ inferred: false, status: 'happened' });
    expect(on('2026-06', 'sidelined')[0]).toMatchObject({ inferred: false });
    // Page furniture is no event: the trailing date line of one article, the access date in a note of another.
    expect(events.filter(({ date }) => date === '2025-10-23' || date === '2025-07-24')).toEqual([]);
    for (const { document, span } of events) expect(words(seeds, document, span)).toMatch(/^\S[\s\S]*[.!?”]$/);
  });
});

describe('rankPassages', () => {
  const top = (id: string, count: number) => {
    const theme = seeds.themes.find((candidate) => candidate.id === id);
    if (theme === undefined) throw new Error(id);
    return rankPassages(seeds, theme, count);
  };

  it('puts passages first that speak to the theme', () => {
    const mediation = top('turkey-mediation', 5).map(({ document }) => document);
    expect(mediation.every((document) => document === 'istanbul-talks' || document === 'ankara-alignment')).toBe(true);
    expect(top('ots-rise', 5).filter(({ document }) => document === 'turkic-world')).toHaveLength(5);
    const rift = top('russia-azerbaijan-rift', 10);
    expect(rift.filter(({ document }) => document === 'kremlin-baku-crisis').length).toBeGreaterThanOrEqual(5);
    expect(rift.map(({ document, span }) => words(seeds, document, span)).join()).toContain('Yekaterinburg on June 27');
  });

  it('gives body paragraphs in descending order, the same every time, whatever the order of the files', () => {
    const files = top('ots-rise', 100);
    expect(files.map(({ score }) => score)).toEqual(files.map(({ score }) => score).sort((a, b) => b - a));
    expect(top('ots-rise', 100)).toEqual(files);
    expect(files.slice(0, 4)).toEqual(top('ots-rise', 4));
    for (const { document, paragraph, span } of files) {
      const found = seeds.documents.find(({ id }) => id === document)?.paragraphs[paragraph];
      expect(found).toMatchObject(span);
      expect(found?.kind).not.toBe('heading');
    }
  });

  it('keeps the order of the text in ties, and documents outside the period back', () => {
    const same = 'Turkic states met in the old palace on the shore of the sea, and spoke for many hours about what they share.';
    const { value } = corpusOf(
      { 'a.txt': `H\n\n${same}`, 'b.txt': `H\n\n${same}`, 'c.txt': `H\n\n${same}` },
      {
        catalogue: 'documents:\n  a: {file: a.txt, date: 2019}\n',
        themes: 'themes:\n  t: {title: T, terms: [turkic states], period: {from: 2025-03}}\n',
      },
    );
    const [theme] = value?.themes ?? [];
    if (value === undefined || theme === undefined) throw new Error('no corpus');
    expect(rankPassages(value, theme).map(({ document }) => document)).toEqual(['b', 'c', 'a']);
  });
});
