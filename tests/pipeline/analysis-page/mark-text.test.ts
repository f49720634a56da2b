import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, type TextMark } from '../../../src/pipeline/analysis-page/mark-text.js';

const TEXT = 'On 27 June Ankara paid $4 billion.';
const mark = (words: string, kind: TextMark['kind'], label: string): TextMark => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind, label };
};
const shown = (marks: readonly TextMark[], text = TEXT): string => markText(text, { start: 0, end: text.length }, marks).html;
const textOf = (html: string): string =>
  html
    .replace(/<small>[^<]*<\/small>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

describe('marks in a text', () => {
  it('stand around their words, with the label behind them', () => {
    expect(shown([mark('27 June', 'date', '2025-06-27')])).toBe(
      'On <mark class="date">27 June<small>2025-06-27</small></mark> Ankara paid $4 billion.',
    );
  });

  it('have no label where it is empty', () => expect(shown([mark('Ankara', 'actor', '')])).toContain('<mark class="actor">Ankara</mark>'));

  it('nest', () => {
    expect(shown([mark('Ankara paid', 'quotation', 'X'), mark('Ankara', 'actor', 'Turkey')])).toContain(
      '<mark class="quotation"><mark class="actor">Ankara<small>Turkey</small></mark> paid<small>X</small></mark>',
    );
  });

  it('are split where they overlap, and labelled once', () => {
    expect(shown([mark('27 June Ankara', 'date', 'D'), mark('Ankara paid', 'actor', 'A')])).toBe(
      'On <mark class="date">27 June <mark class="actor">Ankara</mark><small>D</small></mark><mark class="actor"> paid<small>A</small></mark> $4 billion.',
    );
  });

  it('are cut to the span', () => {
    const { start, end } = mark('Ankara', 'actor', '');
    expect(markText(TEXT, { start, end }, [mark('27 June Ankara paid', 'date', 'D')]).html).toBe(
      '<mark class="date">Ankara<small>D</small></mark>',
    );
  });

  it('escape what they hold and what they say', () => {
    expect(shown([{ start: 0, end: 3, kind: 'actor', label: '<b>&"' }], '<i>')).toBe(
      '<mark class="actor">&lt;i&gt;<small>&lt;b&gt;&amp;&quot;</small></mark>',
    );
  });

  it('strike debris, and cut what is very long', () => {
    expect(shown([mark('On', 'debris', 'byline')])).toMatch(/^<s class="debris">On<small>byline<\/small><\/s>/);
    const long = 'x '.repeat(5000);
    expect(shown([{ start: 0, end: long.length, kind: 'debris', label: 'table' }], long).length).toBeLessThan(400);
  });

  it('lose and double no word, and always nest, wherever they stand', () => {
    const marks = fc.array(
      fc.record({
        start: fc.nat(30),
        length: fc.nat(20),
        kind: fc.constantFrom<TextMark['kind']>('date', 'quantity', 'quotation', 'actor'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(marks, (list) => {
        const html = shown(list.map(({ start, length, kind }) => ({ start, end: start + length, kind, label: 'L' })));
        expect(textOf(html)).toBe(TEXT);
        const open: string[] = [];
        for (const [, slash, name] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
          if (slash === '') open.push(name ?? '');
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
