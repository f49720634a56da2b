import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWords } from '../../src/compose/make-words.js';
import { renderTemplate } from '../../src/compose/render-template.js';
import { parseDocument } from '../../src/document/parse-document.js';
import { kitWith } from '../support/default-kit.js';
import { textOn } from '../support/frame-text.js';
import { exhibit, layOutText, words } from '../support/lay-out-text.js';
import { briefOf } from '../support/seeds-corpus.js';

/** Every place that a template can give a value. */
const TEMPLATE = `:::::slide{name="{{value}}" layout="{{value}}"}
# {{value}}

{{value}}

{{value}} and {{value}}{{value}}, **{{value}}**, _{{value}}_

- {{value}}
- {{value}} and more

1. {{value}}

::::panel{style="{{value}}"}
## {{value}}
{{value}}
::::

{{#each values}}
::chart{title="x {{this}}"}
{{this}}

{{/each}}
:::::
`;

const structureOf = (value: string): unknown => {
  const rendered = renderTemplate(kitWith({ deck: TEMPLATE }), 'deck', { value: words(value), values: [words(value), words(value)] });
  if (rendered.value === undefined) throw new Error(JSON.stringify(rendered.diagnostics));
  const parsed = parseDocument(rendered.value.text, 'deck.hbs', rendered.value.table);
  expect(parsed.diagnostics).toEqual([]);
  return parsed.value;
};
/** The same tree with the text of every value replaced. */
const withText = (tree: unknown, from: string, to: string): unknown => {
  if (Array.isArray(tree)) return tree.map((each) => withText(each, from, to));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, each]) => [key, key === 'text' && each === from ? to : withText(each, from, to)]),
  );
};

const PIECES = [
  '**',
  '*',
  '_',
  '__',
  '~~',
  '`',
  '```',
  '# ',
  '## ',
  '- ',
  '+ ',
  '1. ',
  '1)',
  '> ',
  '---',
  '===',
  '|',
  '\\',
  '[1]',
  '[x](y)',
  '![x](y)',
  '[x]: y',
  '10:30',
  ':x',
  '::table',
  ':::slide',
  ':::',
  '::::',
  ':::::',
  '{of="x"}',
  '{',
  '}',
  '"',
  "'",
  '{{title}}',
  '{{{x}}}',
  '{{> p}}',
  '{{#if x}}',
  '{{/each}}',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&',
  '&#35;',
  '\uE000',
  '\uE001',
  '\uE0003\uE001',
  '0',
  '12',
  '\t',
  '    ',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u00a0',
  'https://x.example',
  'a@b.example',
  '$1',
  '$&',
  '%s',
  'ş',
  'ə',
  '“',
  '”',
  '…',
  'word',
  ' ',
];
const hostile = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const NAMED = [
  '**not strong**',
  '# no heading',
  '1. no list',
  '- no list',
  'at 10:30',
  '[1]',
  ':::slide',
  ':::',
  '::table{of="x"}',
  '{{title}}',
  '<b>bold</b>',
  '\uE0003\uE001',
  '[link](https://x.example)',
  '> no quotation',
  '| a | b |',
  '\\*',
  '&lt;',
  '"} ::chart{x="',
  '\n\n# no heading\n\n:::::\n',
  '    code',
];

describe('a value of a brief', () => {
  const plain = structureOf('PLAIN');

  it.each(NAMED)('is words wherever a template puts it: %j', (value) => {
    expect(structureOf(value)).toEqual(withText(plain, 'PLAIN', value));
  });

  it('is words, whatever it is made of', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(structureOf(value)).toEqual(withText(plain, 'PLAIN', value));
      }),
      { numRuns: 120 },
    );
  });

  it('is folded to one line without marks of ours, and nothing else happens to it', () => {
    const brief = briefOf('');
    const made = makeWords(brief, { brief: 'test', statements: [] });
    fc.assert(
      fc.property(hostile, (value) => {
        const { text } = made.at(['title'], value);
        expect(text).toBe(
          value
            .replace(/[\uE000\uE001]/gu, '')
            .split(/\s+/u)
            .filter((word) => word !== '')
            .join(' '),
        );
        expect(made.plain(value).text).toBe(text);
      }),
    );
  });

  it('knows its place in the brief, and its statement where the ledger has one', () => {
    const brief = briefOf('question: What now?\n');
    const statement = { id: 'question', kind: 'fact', text: 'What now?', evidence: [], contrary: [], restsOn: [], place: null } as const;
    const made = makeWords(brief, { brief: 'test', statements: [statement] });
    expect(made.at(['question'], 'What now?')).toMatchObject({
      text: 'What now?',
      statement: 'question',
      place: { file: 'briefs/test.yaml', line: 3 },
    });
    expect(made.at(['title'], 'x')).not.toHaveProperty('statement');
  });
});

describe('a value on a slide and on a page', () => {
  const deck = `::::slide{layout="Title only"}\n# {{value}}\n\n{{value}}\n\n- {{value}}\n\n:::panel{style="body"}\n{{value}}\n:::\n\n::facts{of="{{facts}}"}\n\n::takeaway{of="{{takeaway}}"}\n::::\n`;
  const memo =
    '# {{value}}\n\n{{value}}\n\n- {{value}}\n\n:::panel{style="body"}\n{{value}}\n:::\n\n::facts{of="{{facts}}"}\n\n::takeaway{of="{{takeaway}}"}\n';
  const viewOf = (value: string) => ({
    value: words(value),
    facts: exhibit({ kind: 'facts', items: [{ words: [{ text: value }], label: null }] }),
    takeaway: exhibit({ kind: 'takeaway', label: 'So what', words: [{ text: value }] }),
  });
  const plain = { deck: layOutText('deck', deck, viewOf('PLAIN')), memo: layOutText('memo', memo, viewOf('PLAIN')) };
  // One line each, as the view makes them.
  const values = NAMED.map((value) =>
    value
      .replace(/[\uE000\uE001]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );

  it.each(values)('reads as it was written: %j', (value) => {
    for (const [target, template] of [
      ['deck', deck],
      ['memo', memo],
    ] as const) {
      const laid = layOutText(target, template, viewOf(value));
      expect(laid.diagnostics).toEqual([]);
      const { frames } = laid.value.layout;
      expect(frames).toHaveLength(1);
      expect(frames.flatMap(textOn).filter((text) => text === value)).toHaveLength(6);
      expect(frames[0]?.items.map(({ type }) => type)).toEqual(plain[target].value.layout.frames[0]?.items.map(({ type }) => type));
    }
  });
});
