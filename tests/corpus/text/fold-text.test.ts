import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuery, foldText, printableText, rawSpan } from '../../../src/corpus/text/fold-text.js';
import { documentOf, readSeeds, slice } from '../../support/read-seeds.js';

const whole = (text: string) => ({ start: 0, end: text.length });
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '](#)',
        '(',
        ')',
        '#',
        '[i]',
        '[12]',
        '“',
        '”',
        '’',
        '—',
        '…',
        ' ',
        '\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        'e\u0301',
        'word',
        'A',
        '²',
        '.',
        'ﬁ',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('foldQuery', () => {
  it.each([
    ['white space of every kind', ' a \n\tb\u00a0\u2009c ', 'a b c'],
    ['shapes of quotation marks', '“a” „b‟ «c» ‘d’ it’s', `"a" "b" "c" 'd' it's`],
    ['shapes of dashes', 'a – b — c − d ‐ e', 'a - b - c - d - e'],
    ['ellipses and ligatures', 'a… oﬃce', 'a... office'],
    ['links to their words', 'the [U.S. State Department](#) and [this](https://x.org/a)', 'the U.S. State Department and this'],
    ['footnote marks', 'respect.[i] However [12], it¹ ends.²', 'respect. However , it ends.'],
    ['soft hyphens and zero-width spaces', 'ne\u00adgoti\u200bation', 'negotiation'],
    ['letters with combining marks', 'Erdog\u0306an', 'Erdoğan'],
    ['nothing else: case, brackets, numbers', 'The [EU] did (not) [pay] 10²', 'The [EU] did (not) [pay] 10²'],
  ])('folds %s', (_, text, expected) => expect(foldQuery(text)).toBe(expected));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(pieces, (text) => void expect(foldQuery(foldQuery(text))).toBe(foldQuery(text))),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe('foldText', () => {
  it('folds a document as it folds a query', () => {
    for (const document of readSeeds().documents) {
      for (const paragraph of document.paragraphs) expect(foldText(document, paragraph).text).toBe(foldQuery(slice(document, paragraph)));
    }
  });

  it('knows the raw range of every character', () => {
    const document = documentOf('Headline\n\nThe  [U.S. side](#) said:[i] “no — never”.');
    const folded = foldText(document, { start: 10, end: document.text.length });
    expect(folded.text).toBe('The U.S. side said: "no - never".');
    const at = (words: string) => slice(document, rawSpan(folded, folded.text.indexOf(words), folded.text.indexOf(words) + words.length));
    expect(at('U.S. side')).toBe('U.S. side');
    expect(at('side said')).toBe('side](#) said');
    expect(at('said: "no')).toBe('said:[i] “no');
    expect(at('The U.S.')).toBe('The  [U.S.');
  });

  it('keeps starts and ends in order and within the span, on any text', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { text: folded, starts, ends } = foldText({ ...documentOf('Some words. More words.'), text, debris: [] }, whole(text));
        expect(starts.length).toBe(folded.length);
        expect(ends.length).toBe(folded.length);
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('leaves block debris out and a space in its place', () => {
    const document = documentOf(
      'Headline\n\nThe first paragraph stands here.\n\nRead also:\nAnother story altogether\n\nThe second one follows.',
    );
    expect(foldText(document, whole(document.text)).text).toBe('The first paragraph stands here. The second one follows.');
  });
});

describe('printableText', () => {
  it('keeps marks and dashes as printed, and takes debris away', () => {
    const document = documentOf('Headline\n\nThe  [U.S. side](#) said:[i] “no — \nnever…”.');
    expect(printableText(document, { start: 10, end: document.text.length })).toBe('The U.S. side said: “no — never…”.');
  });
});
