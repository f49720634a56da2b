// What `check --fix` puts right: marks and spaces, in exactly one place, never a word.
import { describe, expect, it } from 'vitest';
import { findQuotation } from '../../src/evidence/find-quotation.js';
import { mendQuotation } from '../../src/evidence/mend-quotation.js';
import { corpusOf, documentOf } from '../support/seeds-corpus.js';

const ARTICLE = `A title

The foreign minister, Çavuşoğlu, said the re-opening of the Zangezur corridor won’t be discussed before 3.5 million people have voted. He left Ankara at ten. "We are not a party to this, and we shall not be one," he added... then he left the room.

Exports rose by 12 per cent to $4.2 billion in 2014–2020. Nobody said no. The table was set for the guests; the notable guests had left.

Nobody said no. It was the end of a long day in in Astana for everybody.
`;
const document = documentOf(corpusOf({ talks: ARTICLE }), 'talks');
const mend = (quote: string): string | null => mendQuotation(document, quote);

describe('pasted words become the source’s', () => {
  it.each([
    ['a lost hyphen', 'said the reopening of the Zangezur corridor', 'said the re-opening of the Zangezur corridor'],
    ['a hyphen too many', 're-opening of the Zange-zur cor-ridor', 're-opening of the Zangezur corridor'],
    ['lost accents', 'The foreign minister, Cavusoglu, said', 'The foreign minister, Çavuşoğlu, said'],
    ['a lost apostrophe', 'corridor wont be discussed', 'corridor won’t be discussed'],
    ['a lost space after a comma', 'not a party to this,and we shall', 'not a party to this, and we shall'],
    ['a lost comma', 'not a party to this and we shall not', 'not a party to this, and we shall not'],
    ['words joined across a line end', 'He leftAnkara at ten.', 'He left Ankara at ten.'],
    ['a word parted by a space', 'He left An kara at ten.', 'He left Ankara at ten.'],
    ['a doubled word', 'He left left Ankara at ten.', 'He left Ankara at ten.'],
    ['a doubled word of the source', 'the end of a long day in Astana', 'the end of a long day in in Astana'],
    ['other dots', 'he added. . . then he left the room.', 'he added... then he left the room.'],
    ['a semicolon for a comma', 'set for the guests, the notable', 'set for the guests; the notable'],
  ])('%s', (_, pasted, words) => {
    expect(findQuotation(document, pasted).kind).toBe('missing');
    expect(mend(pasted)).toBe(words);
    expect(findQuotation(document, words).kind).toBe('found');
  });

  it('on both sides of a join', () =>
    expect(mend('The foreign minister Cavusoglu … before 3.5 million people have voted')).toBe(
      'The foreign minister, Çavuşoğlu … before 3.5 million people have voted',
    ));
});

describe('nothing is mended', () => {
  it.each([
    ['another word', 'said the opening of the Zangezur corridor'],
    ['a word left out', 'corridor won’t discussed before 3.5 million'],
    ['another case', 'the foreign minister, Çavuşoğlu said'],
    ['another figure', 'rose by 13 percent to $4.2 billion'],
    ['a lost decimal point', 'to $42 billion in 2014–2020.'],
    ['a lost sign of money', 'percent to 4.2 billion in 2014'],
    ['years run together', 'billion in 20142020. Nobody said'],
    ['words that stand twice', 'Nobody, said no.'],
    ['a beginning inside a word', 'able guests had, left.'],
    ['an end inside a word', 'Nobody said no. It was the en,'],
    ['two words', 'left, Ankara'],
    ['marks alone', '… — …'],
    ['a title', 'A, title'],
  ])('for %s', (_, pasted) => expect(mend(pasted)).toBeNull());
});
