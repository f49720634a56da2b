import { describe, expect, it } from 'vitest';
import { styleOf, writeParagraph } from '../../src/blocks/paragraphs.js';
import { readBlocks } from '../../src/blocks/read-blocks.js';
import type { SourceMark } from '../../src/blocks/types.js';
import { blockContext } from '../support/block-context.js';

const letter = (label: string): SourceMark => ({ label, to: null, node: `mark-${label}` });
const number = (label: string): SourceMark => ({ label, to: `note-${label}`, node: `mark-${label}` });
const SPAN = { text: 'Talks took place', statement: 'facts[0]' };
const textsOf = (runs: readonly { readonly text: string; readonly superscript?: boolean }[]): readonly string[] =>
  runs.map(({ text, superscript }) => (superscript === true ? `^${text}` : text));

describe('a written paragraph', () => {
  it('has a run for each span in its style', () => {
    const { paragraph } = writeParagraph(
      [{ text: 'a ' }, { text: 'b', strong: true }, { text: 'c', emphasis: true }],
      { style: 'body', id: 'p' },
      blockContext('memo'),
    );
    expect(paragraph.runs.map(({ text, font }) => [text, font.bold === true, font.italic === true])).toEqual([
      ['a ', false, false],
      ['b', true, false],
      ['c', false, true],
    ]);
    expect(paragraph.node).toBe('p');
  });

  it('has the marks of a statement behind its words, raised and parted by commas', () => {
    const context = blockContext('deck', { 'facts[0]': [letter('A'), letter('C')] });
    const { paragraph, statements, node } = writeParagraph([SPAN, { text: '.' }], { style: 'body', id: 'p' }, context);
    expect(textsOf(paragraph.runs)).toEqual(['Talks took place', '^A', '^,', '^C', '.']);
    expect(statements).toEqual(['facts[0]']);
    expect(node.children).toEqual([]);
  });

  it('links marks that lead to endnotes, each under an element of its own', () => {
    const context = blockContext('memo', { 'facts[0]': [number('1'), number('3–5')] });
    const { paragraph, node } = writeParagraph([SPAN], { style: 'body', id: 'p' }, context);
    const links = paragraph.runs.flatMap(({ link, node: of }) => (link === undefined ? [] : [{ of, link }]));
    expect(links).toMatchObject([
      { of: 'mark-1', link: { to: 'note-1', label: expect.stringContaining('1') } },
      { of: 'mark-3–5', link: { to: 'note-3–5', label: expect.stringContaining('3–5') } },
    ]);
    expect(node.children.map(({ id, tag }) => `${tag} ${id}`)).toEqual(['Reference mark-1', 'Reference mark-3–5']);
  });

  it('without marks still says which statements it shows', () => {
    const context = blockContext('deck', { 'facts[0]': [letter('A')] });
    const { paragraph, statements } = writeParagraph([SPAN], { style: 'title', id: 'p', marks: false }, context);
    expect(textsOf(paragraph.runs)).toEqual(['Talks took place']);
    expect(statements).toEqual(['facts[0]']);
  });
});

describe('text that is fitted', () => {
  it('shrinks with its pitch and never below what a room can read', () => {
    const context = blockContext('deck');
    const full = styleOf('body', context);
    const small = styleOf('body', { ...context, scale: 0.9 });
    expect(small.size).toBeLessThan(full.size);
    expect(small.pitch / small.size).toBeCloseTo(full.pitch / full.size);
    for (const name of ['title', 'statement', 'body', 'small', 'label'] as const)
      expect(styleOf(name, { ...context, scale: 0.3 }).size).toBeGreaterThanOrEqual(Math.min(14, styleOf(name, context).size));
    expect(styleOf('source', { ...context, scale: 0.3 }).size).toBe(styleOf('source', context).size);
  });
});

describe('reading blocks', () => {
  it('gives each the id of its node, and says what it cannot place', () => {
    const directive = (name: string, line: number) =>
      ({ type: 'directive', id: `${line}`, line, name, attributes: {}, children: [] }) as const;
    const { blocks, diagnostics } = readBlocks(
      [
        { type: 'paragraph', id: '1', line: 1, content: [{ text: 'x' }] },
        directive('nope', 2),
        directive('table', 3),
        directive('toString', 4),
      ],
      'deck.hbs',
    );
    expect(blocks).toMatchObject([{ name: 'paragraph', id: 'n1' }]);
    expect(diagnostics.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`)).toEqual([
      'blocks/unknown-block deck.hbs:2',
      'blocks/wrong-attribute deck.hbs:3',
      'blocks/unknown-block deck.hbs:4',
    ]);
    expect(diagnostics[0]?.message).toContain('`takeaway`');
  });
});
