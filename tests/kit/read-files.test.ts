// Templates, charts and printed words.
import { describe, expect, test } from 'vitest';
import { readKit } from '../../src/kit/read-kit.js';
import { shippedKits } from '../support/shipped-kits.js';
import { extending, readChild } from '../support/small-kit-folder.js';

describe('templates of a kit', () => {
  test('must call partials that exist, from wherever in the chain', () => {
    const { diagnostics } = readChild(extending(), {
      'memo.hbs': '# Memo\n{{> "memo/own"}}\n  {{> memo/ovn x=1}}\n',
      'partials/memo/own.hbs': 'x',
    });
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'kit/missing-partial',
        place: { file: 'templates/child/memo.hbs', line: 3, column: 7, length: 8 },
        hints: ['did you mean `memo/own`?'],
      },
    ]);
  });

  test('may call what they define, what they choose later, and what has its own fallback', () => {
    const text =
      '{{#*inline "row"}}x{{/inline}}{{> row}}{{> (lookup . "name")}}{{#> maybe}}else{{/maybe}}{{!-- {{> gone}} --}}{{! > gone }}';
    expect(readChild(extending(), { 'memo.hbs': text }).diagnostics).toEqual([]);
  });

  test('include one for the deck and one for the memo', () => {
    const folders = shippedKits.map((folder) => ({ ...folder, files: new Map([...folder.files].filter(([path]) => path !== 'memo.hbs')) }));
    expect(readKit(folders, 'dragoman').diagnostics).toMatchObject([
      { code: 'kit/missing-template', message: expect.stringContaining('`memo.hbs`') },
    ]);
  });

  test('are only those in their places', () => {
    const { value } = readChild(extending(), {
      'drafts/old.hbs': 'x',
      'deck.hbs.bak': 'x',
      'charts/readme.yaml': 'x',
      'charts/deep/a.vl.yaml': 'x',
    });
    expect(Object.keys(value?.templates ?? {})).not.toContain('drafts/old');
    expect(Object.keys(value?.charts ?? {})).toEqual(Object.keys(readKit(shippedKits, 'dragoman').value?.charts ?? {}));
  });
});

describe('printed words of a kit', () => {
  test('take names with dots from mappings inside', () => {
    expect(readChild(extending(), { 'strings/az.yaml': 'month: {short: ay}\nday: gün\n' }).value?.strings['az']).toEqual({
      'month.short': 'ay',
      day: 'gün',
    });
  });

  test.each([
    ['a number', 'page: 1', 1],
    ['a list', 'day: x\npages: [a]', 2],
    ['nothing', 'page:', 1],
    ['a file that is a list', '- a', 1],
  ])('cannot be %s', (_what, text, line) => {
    expect(readChild(extending(), { 'strings/az.yaml': text }).diagnostics).toMatchObject([
      { code: 'kit/bad-string', place: { file: 'templates/child/strings/az.yaml', line } },
    ]);
  });

  test('tell broken YAML', () => {
    expect(readChild(extending(), { 'strings/az.yaml': 'a: "b' }).diagnostics).toMatchObject([
      { code: 'yaml/syntax', place: { file: 'templates/child/strings/az.yaml' } },
    ]);
  });

  test('may be absent', () => {
    expect(readChild(extending(), { 'strings/az.yaml': '' }).value?.strings['az']).toEqual({});
  });
});
