// Frames as slides of pptxgenjs: every object bears the key of its item, so that it can be completed afterwards.
import type { Frame, FrameItem, Layout, NodeId, Paragraph } from '../../frame/types.js';
import { cleanText } from './clean-text.js';
import { writerOf } from './items/index.js';
import { openSlideBook } from './pptxgen.js';
import type { DeckContext } from './types.js';

/** The key of an item: it stands in the object name until the slide is completed. */
export const itemKey = (frame: number, item: number): string => `dragoman:${frame}:${item}`;

/** The key of an item from an object name, which may name one part of many. */
export const keyOf = (name: string): string => name.replace(/\/\d+$/, '');

const paragraphNodes = (paragraph: Paragraph): readonly NodeId[] => [
  paragraph.node,
  ...(paragraph.bullet?.node === undefined ? [] : [paragraph.bullet.node]),
  ...paragraph.runs.flatMap(({ node }) => node ?? []),
];

function nodesOf(item: FrameItem): readonly NodeId[] {
  switch (item.type) {
    case 'text':
      return item.paragraphs.flatMap(paragraphNodes);
    case 'table':
      return [
        item.node,
        ...item.rows.flatMap((row) => [row.node, ...row.cells.flatMap((cell) => [cell.node, ...cell.paragraphs.flatMap(paragraphNodes)])]),
      ];
    default:
      return [item.node];
  }
}

/** The slide on which each node is seen first. */
export function slidesByNode(frames: readonly Frame[]): ReadonlyMap<NodeId, number> {
  const slides = new Map<NodeId, number>();
  frames.forEach((frame, position) => {
    for (const node of frame.items.flatMap(nodesOf)) if (!slides.has(node)) slides.set(node, position + 1);
  });
  return slides;
}

/** Writes the frames of a layout as the slides of a .pptx that still lacks a master, completion and finish. */
export async function placeSlides(layout: Layout, context: DeckContext): Promise<Uint8Array> {
  const book = openSlideBook(layout.size);
  layout.frames.forEach((frame, position) => {
    const slide = book.addSlide();
    frame.items.forEach((item, index) => {
      writerOf(item).place(slide, item, itemKey(position + 1, index), context);
    });
    const notes = frame.notes.map(cleanText).filter((paragraph) => paragraph.trim() !== '');
    if (notes.length > 0) slide.addNotes(notes.join('\n'));
  });
  return book.write();
}
