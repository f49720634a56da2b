// Where lines end, as a specification; on a measure that gives every character half of the size.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BreakOptions, breakLines } from '../../src/frame/break-lines.js';
import { createMeasure } from '../../src/frame/create-measure.js';
import type { Measure } from '../../src/frame/measure.js';
import type { Run } from '../../src/frame/types.js';

const halfSize: Measure = {
  width: (text, _font, size) => (text.length * size) / 2,
  ascent: (_font, size) => size * 0.8,
  descent: (_font, size) => size * 0.2,
  missing: () => [],
};

const bytes = new Uint8Array(readFileSync('templates/dragoman/fonts/Carlito-Regular.ttf'));
const carlito = createMeasure({ heading: { faces: { regular: { bytes } } }, text: { faces: { regular: { bytes } } } });

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, font: { role: 'text' }, size: 2, color: { rgb: '000000' }, ...more });
const reference = (text: string): Run => run(text, { superscript: true });

/** The text of each line; with size 2 a width is a number of characters. */
const broken = (runs: readonly Run[] | string, width: number, options: BreakOptions = {}): string[] =>
  breakLines(typeof runs === 'string' ? [run(runs)] : runs, width, halfSize, options).map((line) =>
    line.segments.map((segment) => segment.text).join(''),
  );

describe('breakLines', () => {
  test('fills lines greedily and drops the spaces at their ends', () => {
    expect(broken('the quick brown fox  jumps', 10)).toEqual(['the quick', 'brown fox', 'jumps']);
  });

  test('gives one empty line for no text', () => {
    expect(breakLines([], 10, halfSize)).toEqual([{ segments: [], width: 0 }]);
    expect(breakLines([run('')], 10, halfSize)).toEqual([{ segments: [], width: 0 }]);
  });

  test('places segments of several runs, superscripts at two thirds of their size', () => {
    const [line] = breakLines([run('trade '), run('grew', { size: 4 }), reference('12'), run(' fast')], 100, halfSize);
    expect(line?.segments).toEqual([
      { run: 0, text: 'trade ', x: 0, width: 6 },
      { run: 1, text: 'grew', x: 6, width: 8 },
      { run: 2, text: '12', x: 14, width: expect.closeTo(1.32, 9) },
      { run: 3, text: ' fast', x: expect.closeTo(15.32, 9), width: 5 },
    ]);
    expect(line?.width).toBeCloseTo(20.32, 9);
  });

  test('breaks where the text says so', () => {
    expect(broken('one\ntwo\n\nthree', 100)).toEqual(['one', 'two', '', 'three']);
    expect(broken('one\n', 100)).toEqual(['one']);
  });

  test('keeps the first line free at its start', () => {
    const lines = breakLines([run('the quick brown fox')], 10, halfSize, { leading: 4 });
    expect(lines.map((line) => line.segments.map((segment) => segment.text).join(''))).toEqual(['the', 'quick', 'brown fox']);
    expect(lines[0]?.segments[0]?.x).toBe(4);
    expect(lines[0]?.width).toBe(7);
    expect(lines[1]?.segments[0]?.x).toBe(0);
  });

  test.each([
    ['a number stays with its unit', 'trade is 4 billion now', 11, ['trade is', '4 billion', 'now']],
    ['a currency stays with its amount', 'trade is $4 billion now', 12, ['trade is', '$4 billion', 'now']],
    ['a number stays with its per cent sign', 'it rose by 50 % then', 12, ['it rose by', '50 % then']],
    ['a day stays with its month', 'it met on 27 June there', 12, ['it met on', '27 June', 'there']],
    ['a year lets the next word go', 'done in 2025 and on', 12, ['done in 2025', 'and on']],
    ['a long word does not stay with its number', 'about 60 organisations', 10, ['about 60', 'organisati', 'ons']],
    ['a paragraph sign stays with its number', 'as stated in § 5 there', 14, ['as stated in', '§ 5 there']],
    ['initials stay with their name', 'said by R. T. Erdoğan', 14, ['said by', 'R. T. Erdoğan']],
    ['titles stay with their name', 'words of Mr. Fidan', 12, ['words of', 'Mr. Fidan']],
    ['a spaced dash ends the line', 'the talks – then', 9, ['the', 'talks –', 'then']],
    ['a range of years stays whole', 'between 2014–2020 there', 13, ['between', '2014–2020', 'there']],
    ['a hyphenated word parts after the hyphen', 'a well-known mediator', 8, ['a well-', 'known', 'mediator']],
    ['a single letter stays with its hyphen', 'not an X-ray', 9, ['not an', 'X-ray']],
    ['short alternatives stay whole', 'talks and/or deals', 10, ['talks', 'and/or', 'deals']],
    ['a closing quotation mark lets a bracket go', 'he said “yes” (twice)', 13, ['he said “yes”', '(twice)']],
    ['an opening quotation mark starts a line', 'he said “yes, of course”', 13, ['he said “yes,', 'of course”']],
    ['a no-break space holds', 'the word\u00A0pair there', 11, ['the', 'word\u00A0pair', 'there']],
  ])('%s', (_what, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  test('parts a number from its unit before it parts a word', () => {
    expect(broken('4 billion', 7)).toEqual(['4', 'billion']);
  });

  test('breaks a word that no line can hold between graphemes', () => {
    expect(broken('see incomprehensibly', 6)).toEqual(['see', 'incomp', 'rehens', 'ibly']);
    expect(broken('e\u0301e\u0301e\u0301', 3)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
    expect(broken('👩‍👧👩‍👧', 1)).toEqual(['👩‍👧', '👩‍👧']);
  });

  test('never starts a line with a superscript, whatever it follows', () => {
    expect(broken([run('the talks'), reference('12'), run(' ended')], 9.5)).toEqual(['the', 'talks12', 'ended']);
    expect(broken([run('the talks-'), reference('12'), run(' ended')], 10)).toEqual(['the', 'talks-12', 'ended']);
    expect(broken([run('a long word-'), reference('1, 2–3'), run(' end')], 12)).toEqual(['a long word-'.slice(0, 6), 'word-1, 2–3', 'end']);
  });

  test('leaves no short word alone on the last line where the one above can give a word', () => {
    const text = 'parties met again and a deal was struck in it';
    expect(broken(text, 43)).toEqual(['parties met again and a deal was struck in', 'it']);
    expect(broken(text, 43, { avoidOrphan: true })).toEqual(['parties met again and a deal was struck', 'in it']);
  });

  test('lets a long last word, a forced line and a short line above alone', () => {
    expect(broken('the parties met and conferred', 24, { avoidOrphan: true })).toEqual(['the parties met and', 'conferred']);
    expect(broken('the parties met again\nit', 43, { avoidOrphan: true })).toEqual(['the parties met again', 'it']);
    expect(broken('extraordinarily long it', 20, { avoidOrphan: true })).toEqual(['extraordinarily long', 'it']);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'aiMW1,.-–/“”(’ğ', 'e\u0301', 'ffi', '👩‍👧', '漢'), minLength: 1, maxLength: 12 });
const phrase = fc
  .array(fc.oneof(word, fc.constant('\u00A0'), fc.constant('4 billion')), { minLength: 0, maxLength: 14 })
  .map((words) => words.join(' '));
const anyRun = fc
  .record({ text: phrase, superscript: fc.boolean(), size: fc.constantFrom(8, 10.5, 18) })
  .map(({ text, superscript, size }) => (superscript ? run(text.replace(/\s/gu, ''), { size, superscript }) : run(text, { size })));
const paragraph = fc.array(anyRun, { minLength: 1, maxLength: 6 });
const graphemes = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length;

describe('breakLines, for any runs and width', () => {
  test('shows every character but the spaces at line ends, in order', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 1, max: 300 }), fc.boolean(), (runs, width, avoidOrphan) => {
        const lines = breakLines(runs, width, carlito, { avoidOrphan });
        const shown = lines.map((line) => line.segments.map((segment) => segment.text).join(''));
        expect(shown.join('').replace(/ /g, '')).toBe(
          runs
            .map(({ text }) => text)
            .join('')
            .replace(/ /g, ''),
        );
        for (const text of shown) expect(text).not.toMatch(/ $/);
        let from = 0;
        const all = runs.map(({ text }) => text).join('');
        for (const text of shown) from = all.indexOf(text, from) + text.length;
        expect(all.slice(from).trim()).toBe('');
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('makes no line wider than asked unless it holds a single grapheme', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 1, max: 300 }), fc.boolean(), (runs, width, avoidOrphan) => {
        for (const line of breakLines(runs, width, carlito, { avoidOrphan })) {
          if (line.width > width + 1e-6) expect(graphemes(line.segments.map((segment) => segment.text).join(''))).toBe(1);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('measures each segment as it will be drawn, one after another', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 20, max: 300 }), (runs, width) => {
        for (const { segments, width: total } of breakLines(runs, width, carlito)) {
          let x = 0;
          for (const segment of segments) {
            const { font, size, superscript } = runs[segment.run] as Run;
            expect(segment.x).toBeCloseTo(x, 6);
            expect(segment.width).toBeCloseTo(carlito.width(segment.text, font, superscript ? size * 0.66 : size), 9);
            x += segment.width;
          }
          expect(total).toBeCloseTo(x, 6);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('starts no line with a superscript where the line is wide enough for its word', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('1', '12', '1, 2', '3–5')), { minLength: 1, maxLength: 12 }), (pairs) => {
        const runs = pairs.flatMap(([text, mark]) => [
          run(`${text}`, { size: 10 }),
          run(mark, { size: 10, superscript: true }),
          run(' ', { size: 10 }),
        ]);
        for (const line of breakLines(runs, 170, carlito)) {
          expect(runs[line.segments[0]?.run ?? 0]?.superscript ?? false).toBe(false);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
