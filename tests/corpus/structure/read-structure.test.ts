import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, readSeeds, slice } from '../../support/read-seeds.js';

const debrisOf = (text: string, path?: string) => {
  const document = documentOf(text, path);
  return document.debris.map((debris) => `${debris.kind}: ${slice(document, debris)}`);
};
const PROSE = 'The delegations met for five hours in the palace on the shore, and they agreed on nothing but to meet again in autumn.';
const MORE =
  'Observers had expected little of the day, since both capitals had repeated their terms all week long and had moved no troops.';

describe('debris', () => {
  it.each([
    ['the title', `Talks end\n\n${PROSE}`, ['title: Talks end']],
    ['a repeated title', `Talks end\n\n${PROSE}\n\nTalks End\n\n${MORE}`, ['title: Talks end', 'caption: Talks End']],
    ['a byline', `Talks end\n\nBy Jane Doe, Reporter\n\n${PROSE}`, ['title: Talks end', 'byline: By Jane Doe, Reporter']],
    [
      'names of a site above the title',
      `The Globe\n\nTalks end without a result\n\nBy Jane Doe\n\n${PROSE}`,
      ['boilerplate: The Globe', 'title: Talks end without a result', 'byline: By Jane Doe'],
    ],
    ['an account', `Talks end\n\nby admin\n\n${PROSE}`, ['title: Talks end', 'byline: by admin']],
    [
      'date lines',
      `Talks end\n\nPublished: Oct 23, 2025, 10:30 AM\n\n${PROSE}\n\n23 October 2025`,
      ['title: Talks end', 'dateline: Published: Oct 23, 2025, 10:30 AM', 'dateline: 23 October 2025'],
    ],
    [
      'a date laid out on three lines',
      `Talks end\n23\nOctober\n2025\n${PROSE}`,
      ['title: Talks end', 'dateline: 23', 'dateline: October', 'dateline: 2025'],
    ],
    [
      'a teaser on the next line',
      `Talks end\n\n${PROSE}\n\nRead also:\nA story: with more words\n\n${MORE}`,
      ['title: Talks end', 'teaser: Read also:', 'teaser: A story: with more words'],
    ],
    [
      'a teaser behind its label',
      `Talks end\n\n${PROSE}\n\nSee also: A story\n\n${MORE}`,
      ['title: Talks end', 'teaser: See also: A story'],
    ],
    [
      'what follows the article',
      `Talks end\n\n${PROSE}\n\nYou may also like\n\nOne story\nAnother story`,
      ['title: Talks end', 'boilerplate: You may also like', 'teaser: One story', 'teaser: Another story'],
    ],
    [
      'page furniture',
      `Talks end\n\nShare this:\n\n${PROSE}\n\nSubscribe to our newsletter\n\n© 2025 The Paper. All rights reserved.`,
      [
        'title: Talks end',
        'boilerplate: Share this:',
        'boilerplate: Subscribe to our newsletter',
        'boilerplate: © 2025 The Paper. All rights reserved.',
      ],
    ],
    [
      'captions',
      `Talks end\n\nPhoto: Reuters\n\n${PROSE}\n\nThe palace on Monday (Photo by AFP)\n\n${MORE}`,
      ['title: Talks end', 'caption: Photo: Reuters', 'caption: The palace on Monday (Photo by AFP)'],
    ],
    [
      'footnotes and their marks',
      `Talks end\n\n${PROSE}[i] ${MORE}\n\n[i] The Paper, 24.07.2025.`,
      ['title: Talks end', 'footnote-mark: [i]', 'footnote: [i] The Paper, 24.07.2025.'],
    ],
    [
      'references',
      `Talks end\n\n${PROSE}\n\n${MORE}\n\nReferences\n\nDoe, J. The Paper. 2025.`,
      ['title: Talks end', 'footnote: References', 'footnote: Doe, J. The Paper. 2025.'],
    ],
    [
      'the note on the author',
      `Talks end\n\n${PROSE}\n\nJane van Doe is a senior fellow at the Institute.`,
      ['title: Talks end', 'byline: Jane van Doe is a senior fellow at the Institute.'],
    ],
    ['links, of which the words stay', `Talks end\n\nThe [palace](#) stood. ${PROSE}`, ['title: Talks end', 'link: [', 'link: ](#)']],
    ['a pull-quote word for word', `Talks end\n\n${PROSE} ${MORE}\n\n${MORE}`, ['title: Talks end', `pull-quote: ${MORE}`]],
    [
      'a pull-quote with other words',
      `Talks end\n\n${PROSE} ${MORE}\n\nThe delegations met for five hours on the shore, and agreed on nothing but to meet in autumn.`,
      ['title: Talks end', 'pull-quote: The delegations met for five hours on the shore, and agreed on nothing but to meet in autumn.'],
    ],
  ])('finds %s', (_, text, expected) => expect(debrisOf(text)).toEqual(expected));

  it.each([
    ['a sentence that begins with By', `Talks end\n\nBy Monday the delegations had left the palace.\n\n${PROSE}`],
    [
      'a sentence about someone who is a director',
      `Talks end\n\nAnna Lee is the director whom they met.\n\n${PROSE} ${MORE}\n\n${MORE.replace('Observers', 'Diplomats').split(',')[0]}, and so it went on for many more days than anyone in the city had thought.`,
    ],
    ['a short sentence', `Talks end\n\n${PROSE}\n\nNobody signed.\n\n${MORE}`],
    ['words in brackets', `Talks end\n\nThe [palace] stood (#) there. ${PROSE}`],
    ['a sentence that shares a phrase with another', `Talks end\n\n${PROSE}\n\nThe delegations met for five hours in vain.`],
  ])('lets %s stand', (_, text) => expect(debrisOf(text)).toEqual(['title: Talks end']));

  it('finds no title where the text begins at once', () => {
    expect(debrisOf(`${PROSE}\n${MORE}`)).toEqual([]);
  });
});

describe('labels of teasers', () => {
  it('count at the end of a page, and not before running text', () => {
    expect(debrisOf(`Talks end\n\n${PROSE}\n\nMore from Europe`)).toContain('boilerplate: More from Europe');
    expect(debrisOf(`Talks end\n\nListen\n\n${PROSE}`)).toEqual(['title: Talks end']);
  });
});

describe('paragraphs', () => {
  it('joins a sentence that a blank line breaks', () => {
    const document = documentOf(`Talks end\n\n${PROSE} While there was no result, the talks\n\nreaffirmed a habit. ${MORE}`);
    expect(document.paragraphs).toHaveLength(1);
    expect(document.paragraphs[0]?.sentences.map((sentence) => slice(document, sentence))[1]).toBe(
      'While there was no result, the talks\n\nreaffirmed a habit.',
    );
  });

  it('tells headings from short sentences', () => {
    const document = documentOf(
      `Talks end\n\nWhat Happened Next?\n\n${PROSE}\n\nWill it hold for long?\n\n${MORE}\n\nA new beginning\n\nIn autumn they met once more, in another city and with other men, and nobody recalled the summer.`,
    );
    expect(document.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'body', 'body', 'body', 'heading', 'body']);
    expect(document.paragraphs[0]?.sentences).toEqual([]);
  });
});

describe('the seeds', () => {
  const documents = readSeeds().documents;
  const find = (id: string) => documents.find((document) => document.id === id) ?? documents[0];
  const kinds = (id: string) => {
    const document = find(id);
    return document?.debris
      .filter(({ kind }) => kind !== 'link')
      .map((debris) => `${debris.kind}: ${slice(document, debris).slice(0, 28)}`);
  };

  it('have their furniture found, and nothing else', () => {
    expect(kinds('istanbul-talks')).toEqual(['title: Strategic Implications of Ru', 'byline: By Yunis Gurbanov, PhD, Seni']);
    expect(kinds('ankara-alignment')).toEqual(['title: Turkey and Azerbaijan Align ']);
    expect(kinds('turkic-world')).toEqual([
      'title: The New Geopolitics of the T',
      'dateline: October',
      'dateline: 23',
      'dateline: 2025',
      'byline: Joseph Epstein is the Direct',
      'dateline: October 23, 2025',
    ]);
    expect(kinds('sidelined')).toEqual([
      'title: Putin sidelined: Russia fail',
      'byline: by admin',
      'pull-quote: Reopening borders and restar',
      'caption: Putin sidelined: Russia fail',
      'teaser: Read also:',
      'teaser: Dreaming of dictatorship: Kr',
      'pull-quote: In May, the U.S. proposed a ',
      'pull-quote: Sergei Kiriyenko, first depu',
      'caption: Putin sidelined: Russia fail',
      'boilerplate: You may also like',
    ]);
    expect(kinds('kremlin-baku-crisis')).toEqual(['footnote-mark: [i]', 'footnote: [i] “Russia–Azerbaijan tensi']);
  });

  it('count their links twice: the bracket and the target', () => {
    const document = find('istanbul-talks');
    expect(document?.debris.filter(({ kind }) => kind === 'link')).toHaveLength(2 * (document?.text.match(/\]\(#\)/g)?.length ?? 0));
  });

  it('have no block debris inside a sentence, and inline debris only', () => {
    for (const { paragraphs, debris } of documents) {
      for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
        const inside = debris.filter(({ start, end }) => start < sentence.end && end > sentence.start).map(({ kind }) => kind);
        expect(inside.filter((kind) => kind !== 'link' && kind !== 'footnote-mark')).toEqual([]);
      }
    }
  });

  it('leave no words behind: every one is in a paragraph or in debris', () => {
    for (const { text, paragraphs, debris } of documents) {
      const covered = new Uint8Array(text.length);
      for (const { start, end } of [...paragraphs, ...debris]) covered.fill(1, start, end);
      const left =
        [...text].length === text.length ? text.split('').filter((unit, at) => covered[at] === 0 && /[\p{L}\p{N}]/u.test(unit)) : [];
      expect(left).toEqual([]);
    }
  });

  it('have 16, 18, 34, 27 and 11 paragraphs', () => {
    expect(documents.map(({ paragraphs }) => paragraphs.length)).toEqual([16, 18, 34, 27, 11]);
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    'Talks end',
    PROSE,
    MORE,
    '\n',
    '\n\n',
    '- item',
    'by admin',
    '[i] ',
    '[word](#) ',
    'Read also:',
    'October',
    '23',
    '2025',
    '“Said he.” ',
    'U.S. ',
    '# ',
    '> ',
    ' ',
    '[',
    '](#)',
    'References',
    'lower case ',
    '…',
  );
  const text = fc
    .array(fc.oneof(fragments, fc.string({ maxLength: 8 })), { maxLength: 25 })
    .map((parts) => parts.join('').replaceAll('\0', ''));

  it('has spans in order that slice back to words, and disjoint debris', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.txt', 'a.md'), (words, path) => {
        const { text: decoded, paragraphs, debris } = documentOf(words, path);
        let last = 0;
        for (const { start, end } of debris) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        last = 0;
        for (const [at, paragraph] of paragraphs.entries()) {
          expect(paragraph.index).toBe(at);
          expect(paragraph.start).toBeGreaterThanOrEqual(last);
          expect(decoded.slice(paragraph.start, paragraph.end).trim()).toHaveLength(paragraph.end - paragraph.start);
          let sentenceEnd = paragraph.start;
          for (const { start, end } of paragraph.sentences) {
            expect(start).toBeGreaterThanOrEqual(sentenceEnd);
            expect(end).toBeGreaterThan(start);
            sentenceEnd = end;
          }
          expect(sentenceEnd).toBeLessThanOrEqual(paragraph.end);
          last = paragraph.end;
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});
