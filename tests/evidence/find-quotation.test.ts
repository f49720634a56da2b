import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.js';
import { collectStatements } from '../../src/evidence/collect-statements.js';
import { type Found, findQuotation, type Missing } from '../../src/evidence/find-quotation.js';
import { formatDifference } from '../../src/evidence/format-difference.js';
import { locateEvidence } from '../../src/evidence/locate-evidence.js';
import { toEvidenceItem } from '../../src/evidence/to-evidence-item.js';
import { corpusOf, documentOf, repositoryBrief, seedsCorpus } from '../support/seeds-corpus.js';

const corpus = seedsCorpus();
const find = (id: string, quote: string): Found | Missing => findQuotation(documentOf(corpus, id), quote);
const words = (id: string, quote: string): readonly string[] => {
  const found = find(id, quote);
  return found.kind === 'found' ? found.parts.map(({ start, end }) => documentOf(corpus, id).text.slice(start, end)) : [found.reason];
};
const inArticle = (text: string, quote: string): string => {
  const found = findQuotation(documentOf(corpusOf({ article: text }), 'article'), quote);
  return found.kind === 'found' ? text.slice(found.span.start, found.span.end) : found.reason;
};

describe('findQuotation forgives', () => {
  it('nothing where nothing is to forgive', () => {
    expect(words('istanbul-talks', 'took place on 23 July 2025 in Istanbul')).toEqual(['took place on 23 July 2025 in Istanbul']);
  });
  it('white space, also where the quotation was wrapped', () => {
    expect(words('istanbul-talks', '  took   place on\n23 July 2025 in Istanbul ')).toEqual(['took place on 23 July 2025 in Istanbul']);
  });
  it('the shapes of quotation marks, apostrophes and dashes', () => {
    expect(words('turkic-world', '"only Washington can serve as a sufficient counterweight to both Moscow and Beijing."')).toEqual([
      '“only Washington can serve as a sufficient counterweight to both Moscow and Beijing.”',
    ]);
    expect(words('turkic-world', 'Azerbaijan and Armenia chose the United States - not Russia - as mediator')).toEqual([
      'Azerbaijan and Armenia chose the United States — not Russia — as mediator',
    ]);
  });
  it('link debris in the source, and in what was pasted', () => {
    const raw = 'with significant [diplomatic](#) weight';
    expect(words('istanbul-talks', 'with significant diplomatic weight')).toEqual([raw]);
    expect(words('istanbul-talks', raw)).toEqual([raw]);
  });
  it('footnote marks', () => {
    expect(
      words('kremlin-baku-crisis', 'continuation of cooperation based on mutual respect. However, behind this diplomatic politeness'),
    ).toEqual(['continuation of cooperation based on mutual respect.[i] However, behind this diplomatic politeness']);
  });
  it('quotation marks that the author put around the words', () => {
    expect(words('sidelined', '“Turkey, however, was not willing to wait”')).toEqual(['Turkey, however, was not willing to wait']);
  });
  it('marks of omission at either end', () => {
    expect(words('sidelined', '… Turkey, however, was not willing to wait …')).toEqual(['Turkey, however, was not willing to wait']);
  });
  it('the break between paragraphs that follow each other', () => {
    expect(words('istanbul-talks', "the talks reaffirmed Turkey's position as a peace-broker")).toEqual([
      "the talks\n\nreaffirmed Turkey's position as a peace-broker",
    ]);
  });
});

describe('findQuotation joins a start and an end with …', () => {
  it.each(['…', '...', '[…]', ' … '])('written %s', (mark) => {
    expect(words('sidelined', `Turkey, however, was not willing to wait${mark}would open Armenia to Turkish influence`)).toEqual([
      'Turkey, however, was not willing to wait',
      'would open Armenia to Turkish influence',
    ]);
  });
  it('inside one paragraph only', () => {
    expect(words('sidelined', 'Turkey, however, was not willing to wait … At its core, this plan')).toEqual(['across-paragraphs']);
  });
  it('in the order of the source', () => {
    expect(words('sidelined', 'would open Armenia to Turkish influence … Turkey, however, was not willing to wait')).toEqual([
      'across-paragraphs',
    ]);
  });
  it('once', () => expect(words('sidelined', 'Turkey, however … not willing … to wait')).toEqual(['too-many-joins']));
  it('where the pair is the only one', () => {
    expect(
      inArticle(
        'The minister went to the talks in May and came back from the talks in June with nothing.\n',
        'The minister went … the talks',
      ),
    ).toBe('ambiguous');
  });
});

describe('findQuotation refuses', () => {
  it('another case', () => expect(words('istanbul-talks', 'Took Place on 23 July 2025')).toEqual(['absent']));
  it('fewer than three words', () => {
    expect(find('istanbul-talks', 'Black Sea')).toMatchObject({ reason: 'too-short', words: 2 });
    expect(find('istanbul-talks', '')).toMatchObject({ reason: 'too-short', words: 0 });
    expect(find('istanbul-talks', '… — …')).toMatchObject({ reason: 'too-short' });
  });
  it('words that stand twice, and says where', () => {
    const found = find('sidelined', 'in the South Caucasus');
    expect(found).toMatchObject({ kind: 'missing', reason: 'ambiguous' });
    expect(found.kind === 'missing' && found.reason === 'ambiguous' && found.spans.length).toBe(2);
  });
  it('a pull-quote, offering the sentence of the body', () => {
    const found = find(
      'sidelined',
      'Reopening borders and restarting direct trade wouldn’t only strengthen Turkey’s position in the region',
    );
    expect(found).toMatchObject({ reason: 'not-body', where: 'pull-quote' });
    const body = found.kind === 'missing' && found.reason === 'not-body' ? found.body : null;
    expect(body === null ? '' : documentOf(corpus, 'sidelined').text.slice(body.start, body.end)).toMatch(
      /reopening borders|strengthen Turkey’s position/,
    );
  });
  it('a title, a heading and a byline', () => {
    expect(find('turkic-world', 'The New Geopolitics of the Turkic World')).toMatchObject({ reason: 'not-body', where: 'title' });
    expect(find('turkic-world', 'The Rise of the Organization of Turkic States')).toMatchObject({ reason: 'not-body', where: 'heading' });
    expect(find('istanbul-talks', 'By Yunis Gurbanov, PhD, Senior Advisor')).toMatchObject({ reason: 'not-body', where: 'byline' });
  });
  it.each([
    ['a word cut at its end', 'He asked for a meeting in Baku.', 'asked for a meet'],
    ['a word cut at its start', 'They were unable to meet in Baku.', 'able to meet in Baku'],
    ['the first half of a compound', 'It drew a sharp, non-lethal response from Baku.', 'It drew a sharp, non'],
    ['the second half of a compound', 'It drew a sharp, non-lethal response from Baku.', 'lethal response from Baku'],
    ['a negation cut off', 'The state can’t accept the terms.', 'The state can'],
    ['the digits of a longer number', 'They signed for 3.4 billion dollars in May.', '4 billion dollars'],
    ['a number cut at its point', 'They signed a deal worth 3.4 billion in May.', 'a deal worth 3'],
  ])('%s', (_what, text, quote) => expect(inArticle(`${text}\n`, quote)).toBe('cut-word'));
  it('but takes words beside a dash, an apostrophe or brackets', () => {
    expect(inArticle('Turkey acts as a mediator—a role that could help it (so they say) in Baku’s view.\n', 'a role that could help')).toBe(
      'a role that could help',
    );
    expect(inArticle('Turkey acts as a mediator—a role that could help it (so they say) in Baku’s view.\n', 'so they say) in Baku')).toBe(
      'so they say) in Baku',
    );
  });
});

describe('findQuotation explains what is not there', () => {
  const nearest = (id: string, quote: string) => {
    const found = find(id, quote);
    if (found.kind === 'found' || found.reason !== 'absent' || found.nearest === null) throw new Error(JSON.stringify(found));
    return {
      source: documentOf(corpus, id).text.slice(found.nearest.span.start, found.nearest.span.end),
      difference: formatDifference(found.nearest.difference),
    };
  };

  it('by the nearest passage and the difference, word by word', () => {
    expect(nearest('sidelined', 'two Azerbaijani citizens were killed, three others were hospitalised in serious condition')).toEqual({
      source: 'two Azerbaijani nationals were killed, three others were hospitalized in serious condition',
      difference:
        'two Azerbaijani [-citizens-] {+nationals+} were killed, three others were [-hospitalised-] {+hospitalized+} in serious condition',
    });
  });
  it('also where words were left out or put in', () => {
    expect(nearest('sidelined', 'two nationals were killed, three others were hospitalized in very serious condition').difference).toBe(
      'two {+Azerbaijani+} nationals were killed, three others were hospitalized in [-very-] serious condition',
    );
  });
  it('without marks that only the source has at the edge', () => {
    expect(nearest('turkic-world', 'It is most important for the Turkic States to act as a single power center').source).toBe(
      'It is very important for the Turkic States to act as a single power center',
    );
  });
  it.each([
    [
      'The ministers met in Vienna to settle the loan. The opposition called it a trap for years.',
      'The ministers met in Vienna to settle the loan on June 27 and agreed',
      'The ministers met in Vienna to settle the loan',
    ],
    [
      'Rain fell all day long there. The ministers met in Vienna on June 27 and agreed.',
      'After a long delay the ministers met in Vienna on June 27 and agreed',
      'The ministers met in Vienna on June 27 and agreed',
    ],
    [
      'The ministers met in Vienna. They signed a loan on Friday.',
      'The ministers met in Vienna. They signed the loan on Friday',
      'The ministers met in Vienna. They signed a loan on Friday',
    ],
  ])('and does not run into another sentence: %s', (text, quote, source) => {
    const own = corpusOf({ talks: `Untitled\n\n${text}` });
    const found = findQuotation(documentOf(own, 'talks'), quote);
    if (found.kind === 'found' || found.reason !== 'absent' || found.nearest === null) throw new Error(JSON.stringify(found));
    expect(documentOf(own, 'talks').text.slice(found.nearest.span.start, found.nearest.span.end)).toBe(source);
  });
  it('with the first and the last word where only the verb behind or before them changed', () => {
    const own = corpusOf({ talks: 'Untitled\n\nOn Monday Ruritania dropped its conditions for signing the accord, the bank said.' });
    const found = findQuotation(documentOf(own, 'talks'), 'Ruritania set conditions for signing the accord');
    if (found.kind === 'found' || found.reason !== 'absent' || found.nearest === null) throw new Error(JSON.stringify(found));
    expect(documentOf(own, 'talks').text.slice(found.nearest.span.start, found.nearest.span.end)).toBe(
      'Ruritania dropped its conditions for signing the accord',
    );
    expect(formatDifference(found.nearest.difference)).toBe('Ruritania [-set-] {+dropped its+} conditions for signing the accord');
  });
  it('and has nothing to say to words about something else', () => {
    expect(find('ankara-alignment', 'The harvest of wheat fell by a third in Argentina last spring')).toMatchObject({
      reason: 'absent',
      nearest: null,
    });
  });
});

describe('findQuotation', () => {
  it.each(['', ' ', '…', 'a'.repeat(100_000), 'the '.repeat(20_000), '\ud800 \udc00 x y z', '"""""" \' \' \'', '[a](#) [b](#) [c](#)'])(
    'survives %#',
    (quote) => {
      expect(find('turkic-world', quote).kind).toBe('missing');
    },
  );

  it('survives documents without text', () => {
    const [document] = corpus.documents;
    if (document === undefined) throw new Error();
    expect(findQuotation({ ...document, text: '', paragraphs: [], debris: [] }, 'one two three')).toMatchObject({ reason: 'absent' });
  });

  it('finds or explains a hundred quotations in less than 200 ms', () => {
    const items = ['turkey-mediation', 'ots-rise']
      .flatMap((name) => collectStatements(repositoryBrief(name)))
      .flatMap(({ evidence }) => evidence);
    const hundred = items.slice(0, 100).map((item, index) => (index % 3 === 0 ? { ...item, quote: item.quote.replace(/e/g, 'i') } : item));
    expect(hundred).toHaveLength(100);
    const fresh = seedsCorpus();
    const start = process.cpuUsage();
    const located = hundred.map((item) => locateEvidence(item, fresh));
    const time = process.cpuUsage(start).user / 1000;
    expect(located.filter(({ kind }) => kind === 'located').length).toBeGreaterThan(60);
    // Processor time, with room for a computer that is busy with other things.
    expect(time).toBeLessThan(400);
  });
});

describe('toEvidenceItem', () => {
  it('wraps words so that YAML gives them back as they are', () => {
    const pasted = 'Words: with “marks”, a # and - dashes, '.repeat(8).trim();
    const item = toEvidenceItem('turkic-world', pasted, 2);
    expect(item.split('\n').every((line) => line.length <= 110)).toBe(true);
    expect(parseYaml(`evidence:\n${item}\n`, 'x').value?.value).toEqual({ evidence: [{ 'turkic-world': pasted }] });
  });
});
