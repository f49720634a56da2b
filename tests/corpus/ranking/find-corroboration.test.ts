// Sentences of different documents that tell the same.
import { describe, expect, it } from 'vitest';
import { indexActors } from '../../../src/corpus/actors/find-mentions.js';
import { findCorroboration } from '../../../src/corpus/ranking/find-corroboration.js';
import { corpusOf } from '../../support/read-seeds.js';

const pairs = (texts: Readonly<Record<string, string>>) => {
  const { value } = corpusOf(texts);
  if (value === undefined) throw new Error('no corpus');
  const words = (place: { document: string; span: { start: number; end: number } }) =>
    value.documents.find(({ id }) => id === place.document)?.text.slice(place.span.start, place.span.end);
  return findCorroboration(value.documents, indexActors(value.actors)).map(({ one, other, actors }) => [words(one), words(other), actors]);
};

const wire = 'Kenya closed its border crossing at Mandera to cattle traders after a raid on Tuesday.';
const paper = 'After the raid, Kenya shut the Mandera border crossing to all cattle traders.';
const other = 'Rice prices in Dakar rose for the third month in a row, importers and shopkeepers said.';

describe('findCorroboration', () => {
  it('pairs sentences of two documents that tell the same, and names the actors of both', () => {
    expect(pairs({ 'a.txt': `A raid\n\n${wire} ${other}`, 'b.txt': `Cattle\n\n${paper}` })).toEqual([[wire, paper, ['Kenya']]]);
  });

  it('pairs no sentences of one document', () => {
    expect(pairs({ 'a.txt': `A raid\n\n${wire} ${paper}` })).toEqual([]);
  });

  it('stays near-linear where every sentence is the same', () => {
    const text = `Raid\n\n${`${wire} `.repeat(400)}`;
    expect(pairs({ 'a.txt': text, 'b.txt': text })).toEqual([]);
  });
});
