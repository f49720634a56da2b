import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../../src/corpus/reading/html/extract-html.js';
import { foldText, printableText } from '../../../../src/corpus/text/fold-text.js';
import type { CorpusDocument } from '../../../../src/corpus/types.js';
import { readFileAs } from '../../../support/extracted-corpus.js';
import { slice } from '../../../support/read-seeds.js';

const PROSE = [
  'Finance ministers of the euro area agreed early on Tuesday to lend Greece a further 130 billion euros, after talks that went on for thirteen hours.',
  'The agreement, which had been put off twice, asks private holders of Greek bonds to give up more than half of what they are owed by the state.',
  'Officials in Athens said that parliament would vote on the measures before the end of the month, and that the first exchange of bonds would follow.',
  'Several lenders in the north of the bloc had asked for stronger guarantees, and their parliaments have yet to approve the loan in the coming weeks.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>
<header><a href="/">The Ledger</a></header><nav><ul><li><a href="/w">World news</a></li><li><a href="/m">Markets</a></li></ul></nav>
<article><h1>Greece gets its loan</h1>${body}</article>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/x">Ten things about bonds</a></li></ul></aside>
<footer><p>Copyright 2012 The Ledger. All rights reserved.</p></footer></body></html>`;
const wordsOf = (document: CorpusDocument): readonly string[] => document.paragraphs.map((it) => foldText(document, it).text);

describe('the article of a page', () => {
  it('is read without what stands around it, in offsets of the file', async () => {
    const html = page(paragraphs);
    const document = await readFileAs('a.html', html);
    expect(wordsOf(document)).toEqual(PROSE);
    expect(document.text).toBe(html);
    expect(document.paragraphs.map((it) => slice(document, it))).toEqual(PROSE);
    expect(document.reading).toEqual({ reader: 'html-1', encoding: 'utf-8', isEncodingGuessed: false });
  });

  it('has its tags and entities folded away, and every sentence begins and ends at a visible letter', async () => {
    const body = `<p>The <b>Troika</b>&rsquo;s <a href="/t">report</a>&nbsp;&mdash; 40&#37; of it&hellip; failed. &ldquo;It is <i>bad</i>,&rdquo; AT&amp;T said.<br>&#128500; &#x1F5F3;</p>`;
    const document = await readFileAs('a.html', page(paragraphs + body));
    const first = document.paragraphs.at(-1);
    expect(first === undefined ? '' : foldText(document, first).text).toBe(
      'The Troika\'s report - 40% of it... failed. "It is bad," AT&T said. 🗴 🗳',
    );
    expect(first === undefined ? '' : printableText(document, first)).toBe(
      'The Troika’s report — 40% of it… failed. “It is bad,” AT&T said. 🗴 🗳',
    );
    expect(first?.sentences.map((it) => slice(document, it))[1]).toBe('&ldquo;It is <i>bad</i>,&rdquo; AT&amp;T said.');
    for (const { start, end } of document.debris) expect(slice(document, { start, end })).not.toBe('');
  });

  it.each([
    '<blockquote class="pullquote"><p>Nobody will lend to us twice.</p></blockquote>',
    '<aside class="pull-quote">Nobody will lend to us twice.</aside>',
    '<figure class="wp-block-pullquote"><blockquote>Nobody will lend to us twice.</blockquote></figure>',
    '<div role="pullquote">Nobody will lend to us twice.</div>',
  ])('has no pull-quotes: %s', async (quote) => {
    const document = await readFileAs('a.html', page(`${paragraphs}${quote}`));
    expect(wordsOf(document).join(' ')).not.toContain('lend to us twice');
    expect(document.debris.filter(({ kind }) => kind === 'pull-quote').map((it) => slice(document, it))).toEqual([quote]);
  });

  it('has the line of its author and date below the title', async () => {
    const html = page(`<div>Nadia Ferro, political editor · April 9, 2016, 6:15 pm</div>${paragraphs}`);
    const { date, authors, title } = await readFileAs('a.html', html);
    expect({ date, authors, title }).toEqual({
      date: '2016-04-09',
      authors: [{ name: 'Nadia Ferro', affiliation: 'political editor' }],
      title: 'Greece gets its loan',
    });
  });

  it('has headings, lists and quotations; no tables of figures, captions, footnote marks or scripts', async () => {
    const body = `${paragraphs}<h2>What next</h2><ul><li>Vote in <b>Athens</b> on Sunday.</li><li>Exchange of bonds.</li></ul>
<table><tr><th>Year</th><th>Debt</th></tr><tr><td>2010</td><td>148</td></tr></table>
<blockquote><p>We shall pay what we owe, and not a cent less, to whoever lent to us in good faith.</p></blockquote>
<p>The debt<sup><a href="#fn3">[3]</a></sup> covers 10<sup>2</sup> islands of 35 km<sup>2</sup> each, the ministry said on Monday evening.<script>track()</script></p>
<figure><img src="a.jpg"><figcaption>The parliament in Athens. Photo: AP</figcaption></figure>`;
    const document = await readFileAs('a.html', page(body));
    expect(document.paragraphs.slice(4).map((it) => [it.kind, foldText(document, it).text])).toEqual([
      ['heading', 'What next'],
      ['list-item', 'Vote in Athens on Sunday.'],
      ['list-item', 'Exchange of bonds.'],
      ['body', 'We shall pay what we owe, and not a cent less, to whoever lent to us in good faith.'],
      ['body', 'The debt covers 10 islands of 35 km² each, the ministry said on Monday evening.'],
    ]);
    const kinds = new Set(document.debris.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['table', 'footnote-mark', 'markup']));
  });

  it('is the whole page where no part of it stands out', async () => {
    const document = await readFileAs('a.html', `<title>Note</title><p>${PROSE[0]}<p>Short.`);
    expect(wordsOf(document)).toEqual([PROSE[0], 'Short.']);
  });

  it('is found among tables that lay out the page, and in text with line breaks', async () => {
    const table = `<html><body><table><tr><td width=100><a href=x>Home</a></td><td>${PROSE[0]}<br><br>${PROSE[1]}<br><br>${PROSE[2]}</td></tr></table></body></html>`;
    expect(wordsOf(await readFileAs('a.htm', table)).filter((text) => text.length > 60)).toEqual(PROSE.slice(0, 3));
  });
});

describe('what a page says of itself', () => {
  it.each([
    [
      'linked data',
      `<title>Greece gets its loan | The Ledger</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"The Ledger"},{"@type":"NewsArticle","headline":"Greece gets its loan","datePublished":"2012-02-21T05:10:00+02:00","author":[{"@type":"Person","name":"Maria Papadaki"},{"@type":"Person","name":"Jan Smit"}],"publisher":{"@id":"#o"}}]}</script>`,
      {
        title: 'Greece gets its loan',
        date: '2012-02-21',
        publisher: 'The Ledger',
        authors: [{ name: 'Maria Papadaki' }, { name: 'Jan Smit' }],
      },
    ],
    [
      'Open Graph and meta elements',
      '<title>x</title><meta property="og:title" content="Loan &amp; bonds"><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2012-02-21"><meta name="author" content="By Maria Papadaki and Jan Smit"><link rel="canonical" href="https://ledger.example/loan">',
      {
        title: 'Loan & bonds',
        date: '2012-02-21',
        publisher: 'The Ledger',
        authors: [{ name: 'Maria Papadaki' }, { name: 'Jan Smit' }],
        url: 'https://ledger.example/loan',
      },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="Loan"><meta name="dc.date.issued" content="21 February 2012"><title>y</title>',
      { title: 'Loan', date: '2012-02-21' },
    ],
    [
      'its title',
      '<title>Greece gets its loan - The Ledger</title>',
      { title: 'Greece gets its loan', date: null, dateStatus: 'unknown', publisher: null },
    ],
    [
      'linked data that is none',
      '<title>Greece gets its loan</title><script type="application/ld+json">{"@type":</script>',
      { title: 'Greece gets its loan' },
    ],
  ])('is read from %s', async (_, head, expected) => {
    expect(await readFileAs('a.html', page(paragraphs, head))).toMatchObject({ ...expected, language: 'en-GB' });
  });
});

describe('encodings of pages', () => {
  const turkish = '<p>Dışişleri Bakanı Davutoğlu, görüşmelerin İstanbul’da süreceğini söyledi.</p>';
  const bytes = Uint8Array.from(
    [...`<meta charset="iso-8859-9">${turkish}`].map(
      (letter) => ({ ş: 0xfe, ı: 0xfd, ğ: 0xf0, İ: 0xdd, '’': 0x92 })[letter] ?? letter.charCodeAt(0),
    ),
  );

  it('are those that the page declares', async () => {
    const document = await readFileAs('a.html', bytes);
    expect(document.reading).toMatchObject({ encoding: 'windows-1254', isEncodingGuessed: false });
    expect(wordsOf(document)).toEqual(["Dışişleri Bakanı Davutoğlu, görüşmelerin İstanbul'da süreceğini söyledi."]);
  });
});

describe('any input', () => {
  it('never throws, and keeps its spans in the file', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table><tr><td>',
      '<b>',
      '</i>',
      '<br>',
      '&amp;',
      '&#0;',
      '&notit;',
      '<!--',
      '-->',
      '<sup>1</sup>',
      'words of a text. ',
      '\r\n',
      '<h2>',
      '<li>',
      '<pre>',
      '\n\n',
      '🕊',
      '<svg><p>',
      '<template>',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const found = extractHtml(new TextEncoder().encode(html));
        if ('failure' in found || found.view === undefined) throw new Error('no view');
        const { text, starts, ends } = found.view;
        for (let at = 0; at < text.length; at += 1) {
          const [start = 0, end = 0] = [starts[at], ends[at]];
          expect(start <= end && end <= html.length).toBe(true);
          if (end - start === 1 && !/\s/.test(text.charAt(at))) expect(html.charAt(start)).toBe(text.charAt(at));
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});
