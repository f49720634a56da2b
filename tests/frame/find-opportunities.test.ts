// Where a line may end, and how gladly.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOpportunities } from '../../src/frame/find-opportunities.js';

/** The text with `|` at allowed, `~` at discouraged and `!` at required breaks. */
const marked = (text: string): string => {
  const signs = { allowed: '|', discouraged: '~', required: '!' };
  let from = 0;
  const parts = findOpportunities(text).map(({ position, kind }) => {
    const part = text.slice(from, position) + signs[kind];
    from = position;
    return part;
  });
  return parts.join('') + text.slice(from);
};

describe('findOpportunities', () => {
  test.each([
    ['words and ends', 'one two three', 'one |two |three'],
    ['a line feed', 'one\ntwo', 'one\n!two'],
    ['hyphens, not single letters', 'well-known X-ray e-mail', 'well-|known |X-~ray |e-~mail'],
    ['numbers with units', 'US$4 billion, 50 % of 3.5 km', 'US$4 ~billion, |50 ~% |of |3.5 ~km'],
    ['small words after numbers', 'of 5 and 6 to 7. The 8, then', 'of |5 |and |6 |to |7. |The |8, |then'],
    ['years let go', 'in 2025 and 1989 but 27 June', 'in |2025 |and |1989 |but |27 ~June'],
    ['ranges', '2014–2020 and 3-5', '2014–~2020 |and |3-5'],
    [
      'signs and abbreviations before numbers and names',
      'see § 5, No. 7, p. 3 by Mr. Fidan and Dr Aliyeva',
      'see |§ ~5, |No. ~7, |p. ~3 |by |Mr. ~Fidan |and |Dr ~Aliyeva',
    ],
    ['initials', 'by R. T. Erdoğan', 'by |R. ~T. ~Erdoğan'],
    ['a sentence that ends with a letter', 'Plan B. the next', 'Plan |B. |the |next'],
    ['spaced dashes', 'talks – or not — yes … no', 'talks ~– |or |not ~— |yes ~… |no'],
    ['slashes in words and in addresses', 'and/or https://example.org/a/long/path', 'and/~or |https://|example.org/|a/|long/|path'],
    ['quotation marks', '“yes, no” (said) „ja“ (nein)', '“yes, |no” |(said) |„ja“ |(nein)'],
    ['no-break spaces', 'the\u00A0word pair', 'the\u00A0word |pair'],
    ['a soft hyphen, which nobody would see', 'medi\u00ADation', 'medi\u00AD~ation'],
    ['ideographs', '漢字', '漢|字'],
  ])('%s', (_what, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('names positions inside any text, in order and each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const positions = findOpportunities(text).map(({ position }) => position);
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
        for (const position of positions) {
          expect(position).toBeGreaterThan(0);
          expect(position).toBeLessThan(text.length);
        }
      }),
    );
  });
});
