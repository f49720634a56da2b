import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type { TakeawayExhibit } from '../../src/document/exhibits.js';
import { parseDocument } from '../../src/document/parse-document.js';
import { type TokenValue, writeToken } from '../../src/document/tokens.js';
import type { DocumentNode } from '../../src/document/types.js';

const takeaway: TakeawayExhibit = { kind: 'takeaway', label: 'So what', words: [] };
const table: readonly TokenValue[] = [
  { type: 'text', span: { text: '**1.** :::slide', statement: 'title' } },
  { type: 'exhibit', exhibit: takeaway },
];
const parse = (text: string): { readonly nodes: readonly DocumentNode[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { value, diagnostics } = parseDocument(text, 'templates/k/deck.hbs', table);
  return { nodes: value?.nodes ?? [], diagnostics };
};
const [VALUE, EXHIBIT] = [writeToken(0), writeToken(1)];

describe('blocks', () => {
  it('are headings, paragraphs and lists with their line, each under an id of its own', () => {
    const { nodes, diagnostics } = parse('# One\n\nTwo\nlines\n\n- a\n- b\n\n1. c');
    expect(diagnostics).toEqual([]);
    expect(nodes).toEqual([
      { type: 'heading', id: '1', line: 1, level: 1, content: [{ text: 'One' }] },
      { type: 'paragraph', id: '2', line: 3, content: [{ text: 'Two lines' }] },
      { type: 'list', id: '3', line: 6, ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
      { type: 'list', id: '4', line: 9, ordered: true, items: [[{ text: 'c' }]] },
    ]);
  });

  it('are directives with and without children', () => {
    const { nodes } = parse(':::slide{name="x" layout="Title only"}\n# One\n\n::table{of="x"}\n:::\n\n::page-break');
    expect(nodes).toMatchObject([
      {
        type: 'directive',
        name: 'slide',
        id: '1',
        attributes: { name: { spans: [{ text: 'x' }] }, layout: { spans: [{ text: 'Title only' }] } },
        children: [
          { type: 'heading', id: '1.1' },
          { type: 'directive', name: 'table', id: '1.2', line: 4, children: [] },
        ],
      },
      { type: 'directive', name: 'page-break', attributes: {} },
    ]);
  });

  it('nest as deep as their fences say', () => {
    const { nodes } = parse('::::a\n:::b\n::c\n:::\n::::');
    expect(nodes).toMatchObject([{ name: 'a', children: [{ name: 'b', children: [{ name: 'c', id: '1.1.1' }] }] }]);
  });

  it('of nothing are none', () => {
    expect(parse('')).toEqual({ nodes: [], diagnostics: [] });
    expect(parse('\n \n')).toEqual({ nodes: [], diagnostics: [] });
  });
});

describe('words', () => {
  it('are strong and emphasised', () => {
    expect(parse('a **b _c_** d').nodes).toMatchObject([
      { content: [{ text: 'a ' }, { text: 'b ', strong: true }, { text: 'c', strong: true, emphasis: true }, { text: ' d' }] },
    ]);
  });

  it.each(['at 10:30, ratio 1:2', 'see :abbr[x]{y=z}', 'note :x', '<b>bold</b>', '<div>', 'https://x.example', '[x]: y'])(
    'read no text directive and no markup: %s',
    (text) => {
      expect(parse(text)).toEqual({ nodes: [{ type: 'paragraph', id: '1', line: 1, content: [{ text }] }], diagnostics: [] });
    },
  );

  it('keep a value as one span with its statement, whatever it holds, in the style that the template gives it', () => {
    expect(parse(`a **${VALUE}** b`).nodes).toMatchObject([
      { content: [{ text: 'a ' }, { text: '**1.** :::slide', statement: 'title', strong: true }, { text: ' b' }] },
    ]);
  });

  it('take a value as heading, list item and attribute', () => {
    const span = { text: '**1.** :::slide', statement: 'title' };
    expect(parse(`# ${VALUE}\n\n- ${VALUE}\n\n::chart{title="${VALUE}"}`).nodes).toMatchObject([
      { content: [span] },
      { items: [[span]] },
      { attributes: { title: { type: 'text', spans: [span] } } },
    ]);
  });
});

describe('exhibits', () => {
  it('stand in an attribute of a directive', () => {
    expect(parse(`::takeaway{of="${EXHIBIT}"}`).nodes).toMatchObject([{ attributes: { of: { type: 'exhibit', exhibit: takeaway } } }]);
  });

  it.each([`\n\nfirst ${EXHIBIT}`, `\n\n- ${EXHIBIT}`, `\n\n# ${EXHIBIT}`, `\n\n::takeaway{of="x ${EXHIBIT}"}`])(
    'cannot stand among words: %j',
    (text) => {
      expect(parse(text).diagnostics).toMatchObject([
        { severity: 'error', code: 'document/exhibit-in-text', place: { file: 'templates/k/deck.hbs', line: 3 } },
      ]);
    },
  );
});

describe('Markdown that templates may not use', () => {
  it.each([
    ['a quotation', '\n> x'],
    ['a picture', '\n![x](y.png)'],
    ['a link', '\n[x](y)'],
    ['code', '\n`x`'],
    ['a code block', '\n```\nx\n```'],
    ['a rule', '\n---'],
  ])('is refused with its line: %s', (_, text) => {
    const { diagnostics } = parse(text);
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'document/unsupported-markdown', place: { file: 'templates/k/deck.hbs', line: 2 } },
    ]);
  });

  it('is all said, not only the first', () => {
    expect(parse('> x\n\n# `y`\n\n---').diagnostics.map(({ place }) => place?.line)).toEqual([1, 3, 5]);
  });

  // Only the paragraphs of a list item are read; what else stands in it disappears without a word.
  it.each([
    ['a list', '\n- a\n  - b'],
    ['a quotation', '\n- a\n\n  > b'],
  ])('is refused inside a list item too: %s', (_, text) => {
    expect(parse(text).diagnostics).toMatchObject([{ code: 'document/unsupported-markdown' }]);
  });
});
