// What `check --fix` puts right: marks and spaces, in exactly one place, never a word.
import { describe, expect, it } from 'vitest';
import { printableText } from '../../src/corpus/text/fold-text.js';
import { findQuotation } from '../../src/evidence/find-quotation.js';
import { mendQuotation } from '../../src/evidence/mend-quotation.js';
import { corpusOf, documentOf, seedsCorpus } from '../support/seeds-corpus.js';

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

describe('of any sentence of the seeds', () => {
  const { documents } = seedsCorpus();
  const sentences = documents.flatMap((source) =>
    source.paragraphs
      .filter(({ kind }) => kind === 'body')
      .flatMap(({ sentences: spans }) => spans.map((span) => [source, printableText(source, span)] as const)),
  );
  /** Slips that leave letters and digits as they are. */
  const slips: readonly ((text: string) => string)[] = [
    (text) => text.replace(/(\p{L}), (\p{L})/u, '$1,$2'),
    (text) => text.replace(/(\p{L}), (\p{L})/u, '$1 $2'),
    (text) => text.replace(/(\p{L})-(\p{L})/u, '$1$2'),
    (text) => text.replace(/(\p{L})[’'](\p{L})/u, '$1$2'),
    (text) => text.replace(/(\p{L}{3})(\p{L}{3})/u, '$1-$2'),
    (text) => text.replace(/(\p{L}+) (\p{L}+)/u, '$1 $2 $2'),
    (text) => text.replace(/(\p{L}+) (\p{L}+)/u, '$1$2'),
    (text) => text.replace(/\.$/u, '!'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  ];

  it('a slip in marks and spaces gives the words of the source, and nothing else ever', () => {
    const letters = (text: string): string => text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
    let [tried, mended] = [0, 0];
    for (const [source, sentence] of sentences) {
      const slip = slips[tried % slips.length] ?? ((text) => text);
      const pasted = slip(sentence);
      tried += 1;
      if (findQuotation(source, sentence).kind !== 'found' || findQuotation(source, pasted).kind === 'found') continue;
      const words = mendQuotation(source, pasted);
      if (words === null) continue;
      mended += 1;
      expect(letters(sentence)).toContain(letters(words));
    }
    expect(mended).toBeGreaterThan(tried / 4);
  });

  it('another letter or digit gives nothing', () => {
    for (const [index, [source, sentence]] of sentences.entries()) {
      const places = [...sentence.matchAll(/[\p{Ll}\d]/gu)];
      const place = places[(index * 7) % Math.max(1, places.length)];
      if (place === undefined) continue;
      const other = place[0] === 'q' ? 'x' : /\d/u.test(place[0]) ? String((Number(place[0]) + 1) % 10) : 'q';
      const pasted = `${sentence.slice(0, place.index)}${other}${sentence.slice(place.index + 1)}`;
      expect(mendQuotation(source, pasted), pasted).toBeNull();
    }
  });
});
