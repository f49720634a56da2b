import { describe, expect, it } from 'vitest';
import { parseToDom } from '../../../../src/corpus/reading/html/parse-html.js';
import { readMarkedByline } from '../../../../src/corpus/reading/html/read-marked-byline.js';
import { readFileAs } from '../../../support/extracted-corpus.js';

const STORY = [
  'The ministers of water of four states on the river agreed on Thursday to share the readings of their gauges every ten days.',
  'The agreement, which had been put off twice, binds the upper states to warn the lower ones before they open their dams in spring.',
  'Officials said that a joint secretariat would open before the end of the year, and that each state would pay a quarter of its cost.',
  'Several growers of cotton in the valley had asked for more, and their unions have yet to say whether they will end the blockade.',
];
const story = STORY.map((text) => `<p>${text}</p>`).join('\n');
const page = (head: string, around = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Four states share a river | Daily Wire</title></head><body class="has-sidebar nav-open">
<div class="nav"><a href="/">Daily Wire</a> <span class="date">Monday, 2 January 2023</span></div>${head}
<div class="body">${story}</div>${around}</body></html>`;
const read = (html: string) => {
  const { authors, date } = readMarkedByline(parseToDom(html).document);
  return { authors: authors.map(({ name, affiliation }) => (affiliation === undefined ? name : `${name}, ${affiliation}`)), date };
};

describe('lines that a page marks', () => {
  it.each([
    [
      'in the manner of a broadcaster',
      '<h1>Four states share a river</h1><div class="ssrcss-byline"><span class="byline__name">By Amina Okello</span><span class="byline__title">Nairobi</span></div><time datetime="2021-05-06T09:14:00.000Z">6 May 2021</time>',
      { authors: ['Amina Okello'], date: '2021-05-06' },
    ],
    [
      'in the manner of a daily',
      '<header><h1>Four states share a river</h1></header><address class="byline" aria-label="Byline"><a rel="author" href="/p/1">Pavel Novotny</a> in Osh</address><p class="dateline">Thu 14 Jun 2012 17.05 BST</p>',
      { authors: ['Pavel Novotny'], date: '2012-06-14' },
    ],
    [
      'with two authors',
      '<h1>Four states share a river</h1><p class="ArticleHeader_byline"><span itemprop="author"><span itemprop="name">Rosa Vidal</span></span> and <span itemprop="author"><span itemprop="name">Tom Hale</span></span></p><div class="ArticleHeader_date">March 5, 2018 / 7:02 AM</div>',
      { authors: ['Rosa Vidal', 'Tom Hale'], date: '2018-03-05' },
    ],
    [
      'with both names on one line',
      '<h1>Four states share a river</h1><div id="byLine">By Rosa Vidal and Tom Hale</div><span class="timestamp">Published: 11 August 2007</span>',
      { authors: ['Rosa Vidal', 'Tom Hale'], date: '2007-08-11' },
    ],
    [
      'above the title, in the same header',
      '<header><time class="published" datetime="2015-02-03">3 Feb</time><h1>Four states share a river</h1></header>',
      { authors: [], date: '2015-02-03' },
    ],
    [
      'where the logo is a main heading too',
      '<h1>Daily Wire</h1><div class="date">1 January 2020</div><h1>Four states share a river</h1><div class="article-date">9 April 2010</div>',
      { authors: [], date: '2010-04-09' },
    ],
  ])('are read %s', (_, head, expected) => {
    expect(read(page(head))).toEqual(expected);
  });

  it.each([
    ['without a heading of the article', '<div class="byline">By Amina Okello</div><div class="date">6 May 2021</div>'],
    [
      'of teasers',
      '<h1>Four states share a river</h1><div class="related"><span class="author">By Amina Okello</span><time datetime="2021-05-06"></time></div>',
    ],
    [
      'of comments',
      '<h1>Four states share a river</h1><ol class="comments"><li><span class="author">Tom Hale</span><span class="comment-date">6 May 2021</span></li></ol>',
    ],
    [
      'of accounts and houses',
      '<h1>Four states share a river</h1><span class="author">By admin</span><span class="byline">Daily Wire Staff</span>',
    ],
    [
      'of later changes',
      '<h1>Four states share a river</h1><span class="date-updated">6 May 2021</span><time class="modified" datetime="2021-05-06"></time><p class="date">Updated 7 May 2021</p>',
    ],
    ['with dates whose order is open', '<h1>Four states share a river</h1><span class="date">03/05/2014</span>'],
    [
      'of which the text speaks',
      `<h1>Four states share a river</h1><p>On <time datetime="1989-11-09">9 November 1989</time> it began. ${STORY[0]} ${STORY[1]}</p>`,
    ],
    ['that are prose', `<h1>Four states share a river</h1><div class="author">${STORY.join(' ')}</div>`],
    [
      'beside the name',
      '<h1>Four states share a river</h1><div class="author-bio">Amina Okello lives in Kisumu.</div><div class="author-title">Chief Editor</div>',
    ],
  ])('are not read %s', (_, head) => {
    expect(read(page(head))).toEqual({ authors: [], date: null });
  });

  it('are read below the title before teasers further down', () => {
    const teasers = '<div class="list"><h3>More</h3><span class="author">Ana Costa</span><time datetime="2022-01-01"></time></div>';
    const head = '<h1>Four states share a river</h1><span class="author">By Amina Okello</span><time datetime="2021-05-06"></time>';
    expect(read(page(head, teasers))).toEqual({ authors: ['Amina Okello'], date: '2021-05-06' });
  });
});

describe('a page that says of itself nothing in its head', () => {
  it('is stated to be by whom and of the day that its lines say, though they are left out of the text', async () => {
    const head =
      '<h1>Four states share a river</h1><div class="byline">By <a rel="author" href="/a">Amina Okello</a></div><div class="meta hidden"><time datetime="2021-05-06T09:14">6 May</time></div>';
    const { authors, date, dateStatus } = await readFileAs('a.html', page(head));
    expect({ authors, date, dateStatus }).toEqual({ authors: [{ name: 'Amina Okello' }], date: '2021-05-06', dateStatus: 'stated' });
  });

  it('is described by its data though these stand in a comment', async () => {
    const data = `<script type="application/ld+json">\n//<![CDATA[\n{"@type":"NewsArticle","headline":"Four states share\n a river","datePublished":"2019-07-08","author":{"name":"Tom Hale"}}\n//]]>\n</script>`;
    const { authors, date } = await readFileAs('a.html', page(`${data}<h1>Four states share a river</h1>`));
    expect({ authors, date }).toEqual({ authors: [{ name: 'Tom Hale' }], date: '2019-07-08' });
  });

  it('has the head believed before its lines', async () => {
    const html = page(
      '<h1>Four states share a river</h1><span class="author">By Amina Okello</span><time datetime="2021-05-06"></time>',
    ).replace(
      '</head>',
      '<meta property="article:published_time" content="2021-05-04T10:00:00Z"><meta name="author" content="Rosa Vidal"></head>',
    );
    const { authors, date } = await readFileAs('a.html', html);
    expect({ authors, date }).toEqual({ authors: [{ name: 'Rosa Vidal' }], date: '2021-05-04' });
  });
});
