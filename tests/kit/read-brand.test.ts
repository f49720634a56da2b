// A malformed brand file is told field by field, each at its place.
import { describe, expect, test } from 'vitest';
import { readBrand } from '../../src/kit/read-brand.js';
import { kitFolder } from '../support/small-kit-folder.js';

const read = (text: string) => readBrand(kitFolder('house', { '_brand.yml': text }));

describe('readBrand', () => {
  test('reads brand.yml’s own fields and ours, lengths in points', () => {
    const { value, diagnostics } = read(
      'meta: {name: House, link: https://example.org}\ncolor: {primary: "#123456"}\ndefaults: {bootstrap: {x: 1}, dragoman: {memo: {pages: {a4: {margins: {left: 1 in, right: 2.54cm, top: 10}}}}}}\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.content.defaults?.dragoman?.memo?.pages?.a4?.margins).toEqual({ left: 72, right: expect.closeTo(72, 9), top: 10 });
    expect(value?.has(['color', 'primary'])).toBe(true);
    expect(value?.has(['color', 'secondary'])).toBe(false);
    expect(value?.placeOf(['color', 'primary'])).toMatchObject({ file: 'templates/house/_brand.yml', line: 2, column: 18 });
  });

  test('takes an empty file as saying nothing', () => {
    expect(read('')).toMatchObject({ value: { content: {} }, diagnostics: [] });
  });

  test.each([
    ['a misspelled field', 'colour: {}', 'kit/unknown-field', 1, 1, 'did you mean `color`?'],
    [
      'one of ours, far down',
      'defaults:\n  dragoman:\n    deck:\n      styles:\n        titel: {size: 3}',
      'kit/unknown-field',
      5,
      9,
      'did you mean `title`?',
    ],
    ['a field of a logo', 'logo:\n  imagess: {}', 'kit/unknown-field', 2, 3, 'did you mean `images`?'],
    [
      'a field in a list',
      'defaults:\n  dragoman:\n    markings:\n      - {label: X, color: "#000", backround: "#FFF"}',
      'kit/unknown-field',
      4,
      35,
      'did you mean `background`?',
    ],
    [
      'a field that an item needs',
      'defaults:\n  dragoman:\n    markings:\n      - {label: X}',
      'kit/missing-field',
      4,
      9,
      'add `defaults.dragoman.markings[0].color`',
    ],
    [
      'a word that is not on the list',
      'defaults: {dragoman: {deck: {styles: {title: {font: headings}}}}}',
      'kit/unknown-value',
      1,
      53,
      'did you mean `heading`?',
    ],
    [
      'text for a number',
      'defaults:\n  dragoman:\n    deck:\n      styles:\n        title: {size: big}',
      'kit/wrong-value',
      5,
      23,
      undefined,
    ],
    ['a size out of range', 'defaults: {dragoman: {deck: {styles: {title: {size: 900}}}}}', 'kit/wrong-value', 1, 53, undefined],
    ['a list for text', 'meta: {name: [a]}', 'kit/wrong-value', 1, 14, undefined],
    [
      'a length with an odd unit',
      'defaults: {dragoman: {memo: {pages: {a4: {margins: {left: 3 furlongs}}}}}}',
      'kit/wrong-value',
      1,
      59,
      undefined,
    ],
    ['a path out of the kit', 'logo: ../other/logo.svg', 'kit/wrong-value', 1, 7, undefined],
    ['an absolute path', 'defaults: {dragoman: {master: "C:\\\\master.potx"}}', 'kit/wrong-value', 1, 31, undefined],
    ['broken YAML', 'meta: {name: "x}', 'yaml/syntax', 1, undefined, undefined],
  ])('refuses %s', (_what, text, code, line, column, hint) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      code,
      place: { file: 'templates/house/_brand.yml', line, ...(column === undefined ? {} : { column }) },
    });
    expect(diagnostics[0]?.hints?.[0]).toBe(code === 'yaml/syntax' ? diagnostics[0]?.hints?.[0] : hint);
  });

  test('tells all mistakes, not the first', () => {
    const { diagnostics } = read('meta: {nam: X}\ncolor: {primry: red, palette: [1]}\n');
    expect(diagnostics.map(({ code, place }) => [code, place?.line])).toEqual(
      expect.arrayContaining([
        ['kit/unknown-field', 1],
        ['kit/unknown-field', 2],
        ['kit/wrong-value', 2],
      ]),
    );
    expect(diagnostics).toHaveLength(3);
  });

  test('says what was seen and what was expected', () => {
    expect(read('defaults: {dragoman: {deck: {grid: {columns: wide}}}}').diagnostics[0]?.message).toBe(
      'Cannot read "wide" in `defaults.dragoman.deck.grid.columns`, expected a number',
    );
    expect(read('logo: [1]').diagnostics[0]?.message).toBe('Cannot read a list of 1 in `logo`, expected text or fields with values');
  });
});
