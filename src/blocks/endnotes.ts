// Endnotes: the verbatim words, their document, author and date; linked to the marks and back.
import type { EndnotesExhibit } from '../document/exhibits.js';
import type { Run, StructureNode } from '../frame/types.js';
import { flowParagraphs } from './flow-paragraphs.js';
import { styleOf, type Written } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext } from './types.js';

export interface EndnotesBlock extends BlockBase<'endnotes'> {
  readonly exhibit: EndnotesExhibit;
  readonly fromLine: number;
  /** The item of that line. */
  readonly fromItem?: number;
}

declare module './types.js' {
  interface BlockMap {
    endnotes: EndnotesBlock;
  }
}

/** Element of an endnote, which marks lead to. */
const noteNode = (note: number): string => `note-${note}`;

export const endnotes: BlockType<EndnotesBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'endnotes', template);
    return {
      ...(value === undefined
        ? {}
        : { value: { name: 'endnotes', id: `n${node.id}`, template, line: node.line, exhibit: value, fromLine: 0 } as const }),
      diagnostics,
    };
  },
  layout: (block, room, context) => {
    const written = block.exhibit.notes.map((note) => writeNote(note, context));
    const wrap = (notes: readonly StructureNode[]): readonly StructureNode[] => [{ id: block.id, tag: 'Div', children: notes }];
    const { piece, nextLine, nextParagraph } = flowParagraphs(written, block.fromLine, room, context, {
      name: 'Endnotes',
      role: 'note',
      wrap,
    });
    return { piece, rest: nextLine === null ? null : { ...block, fromLine: nextLine, fromItem: nextParagraph, continued: true } };
  },
};

function writeNote(note: EndnotesExhibit['notes'][number], context: LayoutContext): Written {
  const style = styleOf('note', context);
  const base = { font: { role: style.font.role }, size: style.size, color: style.color };
  const id = noteNode(note.number);
  const back = context.firstMark(note.number);
  const number: Run = {
    ...base,
    text: `${note.number}`,
    color: back === undefined ? style.color : context.kit.colors.link,
    ...(back === undefined
      ? {}
      : { node: `${id}.l`, link: { to: back, label: context.word('back-to-text').replace('{n}', `${note.number}`) } }),
  };
  const runs: readonly Run[] = [
    number,
    { ...base, text: `  ${note.words} ` },
    { ...base, text: note.source, color: context.kit.colors.muted },
  ];
  const children: readonly StructureNode[] = back === undefined ? [] : [{ id: `${id}.l`, tag: 'Lbl', children: [] }];
  return {
    paragraph: { node: id, runs, align: 'left', pitch: style.pitch, before: 3 },
    node: { id, tag: 'Note', children },
    statements: [],
  };
}
