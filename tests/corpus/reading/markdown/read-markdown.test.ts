import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/corpus/reading/markdown/read-markdown.js';
import { foldText } from '../../../../src/corpus/text/fold-text.js';
import { documentOf, slice } from '../../../support/read-seeds.js';

const wordsOf = (text: string): readonly string[] => {
  const document = documentOf(text, 'a.md');
  return document.paragraphs.map((paragraph) => foldText(document, paragraph).text);
};
const GRAIN =
  'Ukraine and Russia signed separate agreements with Turkey and the United Nations in Istanbul on July 22, and ports were to reopen within weeks.';

describe('marks of Markdown', () => {
  it.each([
    [
      'emphasis',
      'The **grain** deal, *signed* in __Istanbul__, was ***fragile*** and ~~dead~~ alive.',
      'The grain deal, signed in Istanbul, was fragile and dead alive.',
    ],
    [
      'asterisks that are none',
      'A cost of 5 * 3 was named*, and snake_case_names stay.',
      'A cost of 5 * 3 was named*, and snake_case_names stay.',
    ],
    ['links', 'The [United Nations](https://un.org/a_(b) "UN") said [so][1] and [again](#).', 'The United Nations said so and again.'],
    [
      'links without a target',
      'It was [sic] said by [the envoy] then.\n\n[the envoy]: https://x.org',
      'It was [sic] said by the envoy then.',
    ],
    ['pictures', 'The port ![a crane](crane.jpg) was shut.', 'The port was shut.'],
    ['code and plain links', 'It runs `make **all**` at <https://x.org> now.', 'It runs make **all** at https://x.org now.'],
    ['escapes and entities', 'AT&amp;T paid \\*much\\* &#8211; &#x20AC;5 &nope;', 'AT&T paid *much* - €5 &nope;'],
    [
      'tags',
      'The <b>palace</b> on<br>the shore<!-- not here --> stood <sup>[3]</sup>still, 3 < 4.',
      'The palace on the shore stood still, 3 < 4.',
    ],
    ['quotations', '> The envoy said that it\n> was over\n> for good.', 'The envoy said that it was over for good.'],
    ['a hard line end', 'The envoy said that it  \nwas over.', 'The envoy said that it was over.'],
  ])('do not show: %s', (_, text, words) => expect(wordsOf(`${text}\n\n${GRAIN}`)[0]).toBe(words));

  it('keep headings and list items apart', () => {
    const document = documentOf(
      `# Grain\n\n${GRAIN}\n\nWhat next\n---------\n\n- **Ships** sail on Monday\n  with grain.\n- [x] Insurers decide.\n1. Talks follow.\n\n## Last ##\nIt held for a year.`,
      'a.md',
    );
    expect(document.paragraphs.map((it) => [it.kind, foldText(document, it).text.slice(0, 30)])).toEqual([
      ['body', GRAIN.slice(0, 30)],
      ['heading', 'What next'],
      ['list-item', 'Ships sail on Monday with grai'],
      ['list-item', 'Insurers decide.'],
      ['list-item', 'Talks follow.'],
      ['heading', 'Last'],
      ['body', 'It held for a year.'],
    ]);
    expect(document.title).toBe('Grain');
  });

  it('leave tables, code, rules, pictures and definitions out', () => {
    const text = `${GRAIN}\n\n| Port | Ships |\n|---|---:|\n| Odesa | 3 |\n\n\`\`\`\ncode\n\`\`\`\n\n---\n\n![Odesa port](a.jpg)\n\n[1]: https://x.org\n\n<!-- a\nremark -->\n\nIt held.`;
    const document = documentOf(text, 'a.md');
    expect(document.paragraphs.map((it) => slice(document, it))).toEqual([GRAIN, 'It held.']);
    expect(document.debris.map((it) => [it.kind, slice(document, it).slice(0, 8)])).toEqual([
      ['table', '| Port |'],
      ['markup', '```\ncode'],
      ['markup', '---'],
      ['caption', '![Odesa '],
      ['markup', '[1]: htt'],
      ['markup', '<!-- a\nr'],
    ]);
  });

  it('leave the offsets of the file as they are', () => {
    const document = documentOf(`A **ship** left. *It* was [late](x.html).\n\n${GRAIN}`, 'a.md');
    expect(document.paragraphs[0]?.sentences.map((it) => slice(document, it))).toEqual(['A **ship** left.', 'It* was [late](x.html).']);
  });
});

describe('front matter', () => {
  it('says what the catalogue may overrule', () => {
    const front =
      '---\ntitle: "Grain: a deal"\nauthor: [Jane Doe, John Roe]\ndate: 2022-07-23T08:00:00Z\npublisher: The Paper\nlang: en-GB\nsource: https://x.org/a\n---\n';
    expect(documentOf(`${front}\n${GRAIN}`, 'a.md')).toMatchObject({
      title: 'Grain: a deal',
      authors: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
      date: '2022-07-23',
      dateStatus: 'stated',
      publisher: 'The Paper',
      language: 'en-GB',
      url: 'https://x.org/a',
      debris: [{ start: 0, end: front.length - 1, kind: 'boilerplate' }],
    });
  });

  it.each([
    ['is no front matter without fields', `---\n\n${GRAIN}\n\n---\n`],
    ['is passed over where it is no YAML', `---\ntitle: [a\n---\n${GRAIN}`],
    ['is passed over where it is something else', `---\ntitle: {a: 1}\ndate: soon\nauthor: 3.5\n---\n${GRAIN}`],
  ])('%s', (_, text) => expect(documentOf(text, 'a.md')).toMatchObject({ title: '[a]', date: null, publisher: null }));
});

describe('any input', () => {
  it('has spans in the file, and every visible letter of the view stands in it', () => {
    const piece = fc.constantFrom(
      '**',
      '_',
      '[',
      '](',
      ')',
      '`',
      '<b>',
      '&amp;',
      '\\',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '# ',
      '|',
      '---',
      'word',
      ' ',
      '!',
      '^1',
      '🕊',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { view } = readMarkdown(text);
        for (let at = 0; at < view.text.length; at += 1) {
          const [start = 0, end = 0] = [view.starts[at], view.ends[at]];
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (start < end && !/\s|&/.test(view.text.charAt(at)) && end - start === 1) expect(text.charAt(start)).toBe(view.text.charAt(at));
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it.each(['[', '](', '**a ', '`', '<!--', '<a ', '> ', '![', '|-\n', '```\n', '<!--\n', '[a]: b\n', '&', '\\'])(
    'takes time in step with its length: %j',
    (piece) => {
      const started = performance.now();
      readMarkdown(piece.repeat(100_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(1500);
    },
  );
});
