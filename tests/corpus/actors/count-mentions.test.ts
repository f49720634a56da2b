import { describe, expect, it } from 'vitest';
import { countMentions, sumUses, tallyMentions } from '../../../src/corpus/actors/count-mentions.js';
import { corpusOf } from '../../support/read-seeds.js';

const ACTORS = 'actors:\n  Ana Silva: {kind: person, names: [Silva]}\n  Rui Silva: {kind: person}\n';
const corpusWith = (texts: Readonly<Record<string, string>>) => {
  const { value } = corpusOf(texts, { actors: ACTORS });
  if (value === undefined) throw new Error('no corpus');
  return value;
};

describe('countMentions', () => {
  it('counts names and metonyms, most often named first, by document', () => {
    const corpus = corpusWith({
      'a.txt': 'Talks\n\nPeru and Chile met in Lima. Lima was content, Peruvian officials said. Chile was not content at all with it.',
      'b.txt': 'More talks\n\nChile spoke of nothing else during the whole of the long and weary week of talks.',
    });
    expect(countMentions(corpus)).toEqual([
      { actor: 'Chile', total: 3, counts: { a: 2, b: 1 } },
      { actor: 'Peru', total: 2, counts: { a: 2 } },
    ]);
  });

  it('gives a surname to the person named last in full, in each document anew', () => {
    const corpus = corpusWith({
      'a.txt': 'One\n\nRui Silva opened the meeting of the whole council.\n\nSilva then closed it without a word to the press.',
      'b.txt': 'Two\n\nSilva then closed the meeting of the whole council without a word to the press.',
    });
    expect(countMentions(corpus)).toEqual([
      { actor: 'Rui Silva', total: 2, counts: { a: 2 } },
      { actor: 'Ana Silva', total: 1, counts: { b: 1 } },
    ]);
  });
});

describe('tallyMentions', () => {
  it('counts each use for itself', () => {
    const corpus = corpusWith({
      'a.txt': 'Talks\n\nPeru hosted talks in Lima. Lima was content, Peruvian officials said to the reporters there.',
    });
    expect(tallyMentions(corpus).map(({ actor, byDocument }) => [actor, byDocument.get('a')])).toEqual([
      ['Peru', { name: 1, metonym: 1, adjective: 1, place: 1 }],
    ]);
  });

  it('adds documents up', () => {
    const corpus = corpusWith({
      'a.txt': 'One\n\nPeru opened the meeting of the whole council.',
      'b.txt': 'Two\n\nPeru met the Peruvian delegates of the council.',
    });
    const [peru] = tallyMentions(corpus);
    expect(sumUses(peru?.byDocument.values() ?? [])).toEqual({ name: 2, metonym: 0, adjective: 1, place: 0 });
  });
});
