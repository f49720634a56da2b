import { describe, expect, test } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { GAZETTEER } from '../../../src/corpus/actors/gazetteer.js';
import { toQuery } from '../../../src/corpus/ranking/to-query.js';
import type { Theme } from '../../../src/corpus/types.js';

const actors = indexActors(GAZETTEER);
const theme = (more: Partial<Theme>): Theme => ({
  id: 'theme',
  title: '',
  question: null,
  terms: [],
  actors: [],
  period: { from: null, to: null },
  ...more,
});
const weights = (more: Partial<Theme>): Readonly<Record<string, number>> =>
  Object.fromEntries(toQuery(theme(more), actors).map(({ units, weight }) => [units.join(' '), Math.round(weight * 100) / 100]));

describe('a theme as a query', () => {
  test('asks for a term of one word in full, for one of several as a phrase, and for its words less', () => {
    expect(weights({ terms: ['drought', 'fishing quotas'] })).toEqual({ drought: 1, fish: 0.4, quota: 0.4, 'fish quota': 1.5 });
  });

  test('asks more for a word that several terms share', () => {
    const found = weights({ terms: ['gas imports', 'natural gas', 'gas price'] });
    expect(found.gas).toBe(0.78);
    expect(found.import).toBe(0.4);
  });

  test('counts a word of a phrase in full where it is a term itself or stands in the title', () => {
    expect(weights({ terms: ['peace talks', 'talks'] }).talk).toBe(1);
    expect(weights({ title: 'Talks', terms: ['peace talks'] }).talk).toBe(1);
  });

  test('asks little for words of the question alone', () => {
    expect(weights({ question: 'Will the harvest fail?' })).toEqual({ harvest: 0.4, fail: 0.4 });
  });

  test('leaves out words that tell nothing', () => {
    expect(weights({ title: 'What is to be done', terms: ['of the'] })).toEqual({ 'of the': 1.5, done: 1 });
  });

  test('asks most for actors of the title, then for those of the question, least for the others', () => {
    const found = weights({ title: 'Chile and its lithium', question: 'Will Bolivia follow?', actors: ['Chile', 'Peru'] });
    expect(found).toMatchObject({ '@Chile': 2, '@Bolivia': 1, '@Peru': 0.4 });
  });

  test('is empty for an empty theme', () => {
    expect(toQuery(theme({}), actors)).toEqual([]);
  });
});
