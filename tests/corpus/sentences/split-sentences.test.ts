import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/corpus/sentences/split-sentences.js';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  // Each case is written with its sentences on lines of their own.
  it.each([
    ['plain prose', ['The talks ended.', 'Nobody signed!', 'Why not?', 'Ask them.']],
    ['titles', ['Dr. Smith met Sen. Jones and Gen. Lee on Jan. 5.', 'They agreed.']],
    ['initials', ['J. K. Rowling met George W. Bush.', 'It rained.']],
    ['U.S. inside a name', ['The U.S. State Department and the U.K. Foreign Office spoke.', 'No one else did.']],
    ['U.S. at the end', ['They flew to the U.S.', 'The talks went on.', 'He lives in the U.S.', 'In March he left.']],
    ['lower case after a stop', ['The vote at 5 p.m. local time failed.', 'It was close.']],
    ['decimals and numbers', ['It cost $4.5 billion.', 'That was No. 2 of 3.', '14 people were held.']],
    ['e.g. and vs.', ['Some states, e.g. Kazakhstan, agreed.', 'It was East vs. West.', 'So it was.']],
    ['the number after No.', ['See No. 12 and Art. 5 of it.', 'No.', 'We stay.']],
    ['a quotation mark behind the stop', ['He said: "We go."', 'They went.', 'She called it a "threat."', 'It was.']],
    ['a question inside a quotation', ['"Why now?" Putin asked.', '"Stop!" he shouted.', 'All stopped.']],
    ['brackets', ['They met (in Baku.)', 'Then they left [by air].', 'All was well.']],
    ['ellipses', ['He waited ... and left.', 'She stayed…', 'They met...', 'Nobody spoke.']],
    ['a colon and no stop at the end', ['Its influence extends to:']],
    ['companies', ['Acme Inc. and Foo Ltd. signed.', 'They work for Acme Inc.', 'The end.']],
  ])('%s', (_, sentences) => {
    const text = sentences.join(' ').replaceAll('…', '...');
    expect(split(text)).toEqual(sentences.map((sentence) => sentence.replaceAll('…', '...')));
  });

  it('keeps a numbered beginning with its sentence', () => {
    expect(split('1. The first point. 2. The second point.')).toEqual(['1. The first point.', '2. The second point.']);
  });

  it('gives nothing for nothing, and all words once', () => {
    expect(split('')).toEqual([]);
    expect(split('...')).toEqual(['...']);
    expect(split('One')).toEqual(['One']);
  });
});
