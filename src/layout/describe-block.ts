// How messages name a block: its kind and its first words.
import type { Block } from '../blocks/types.js';
import { plainText, type TextSpan } from '../document/types.js';

/** `a table`, and the words it begins with. */
export function describeBlock(block: Block): readonly [string, string] {
  const what = block.name === 'columns' ? 'what stands side by side' : /^[aeiou]/.test(block.name) ? `an ${block.name}` : `a ${block.name}`;
  return [what, firstWords(block)];
}

function firstWords(block: Block): string {
  const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text);
  const words = (spans: readonly TextSpan[] | undefined): string => cut(plainText(spans ?? []));
  switch (block.name) {
    case 'heading':
    case 'paragraph':
      return words(block.content);
    case 'list':
      return words(block.items[block.fromItem ?? 0]);
    case 'facts':
      return words(block.exhibit.items[block.fromItem ?? 0]?.words);
    case 'judgements':
      return words(block.exhibit.rows[block.fromRow]?.claim);
    case 'table':
      return words(block.exhibit.rows[block.fromRow]?.cells[0]?.words);
    case 'quotation':
    case 'takeaway':
      return words(block.exhibit.words);
    case 'timeline':
      return words(block.exhibit.events[0]?.words);
    case 'figures':
      return words(block.exhibit.items[0]?.label);
    case 'compare':
      return cut(block.exhibit.sides[0]?.label ?? '');
    case 'chart':
    case 'ladder':
      return cut(block.exhibit.title);
    case 'header':
      return cut(block.exhibit.rows[0]?.value ?? '');
    case 'endnotes':
      return cut(block.exhibit.notes[block.fromItem ?? 0]?.words ?? '');
    case 'panel':
    case 'text':
    case 'column': {
      const [first] = block.blocks;
      return first === undefined ? '' : firstWords(first);
    }
    case 'columns': {
      const [first] = block.columns;
      return first === undefined ? '' : firstWords(first);
    }
  }
}
