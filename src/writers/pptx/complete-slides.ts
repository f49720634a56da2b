// Completes every slide of a grafted deck from the frame it was made of.
import type { Frame, FrameItem, Layout } from '../../frame/types.js';
import { completeNotes, readNotesIndices } from './complete-notes.js';
import { graftedSlide } from './graft.js';
import { writerOf } from './items/index.js';
import type { MasterLayout } from './master/read-master.js';
import { type OfficePackage, openPart } from './package.js';
import { itemKey, keyOf } from './place-slides.js';
import { choosePlaceholders } from './placeholders.js';
import type { DeckContext } from './types.js';
import { childrenOf, descendantsOf, type Element, requireChild, rootOf } from './xml.js';

/** The objects of a slide by the key of the item that made them, in slide order. */
function elementsByKey(tree: Element): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of childrenOf(tree)) {
    const name = descendantsOf(element, 'cNvPr')[0]?.getAttribute('name');
    if (name === null || name === undefined || name === '') continue;
    const key = keyOf(name);
    found.set(key, [...(found.get(key) ?? []), element]);
  }
  return found;
}

function completeSlide(target: OfficePackage, frame: Frame, number: number, layout: MasterLayout, context: DeckContext): void {
  const part = graftedSlide(number);
  const slide = requireChild(rootOf(openPart(target, part)), 'cSld');
  slide.removeAttribute('name');
  const elements = elementsByKey(requireChild(slide, 'spTree'));
  const placeholders = choosePlaceholders(context.kit, layout, frame);
  const placeholderOf = (item: FrameItem) => placeholders.get(item);
  frame.items.forEach((item, index) => {
    const own = elements.get(itemKey(number, index)) ?? [];
    writerOf(item).complete(own, item, { ...context, frame, package: target, part, placeholderOf });
  });
}

/** Completes the slides of a deck in place; `layouts` stands beside the frames. */
export function completeSlides(target: OfficePackage, layout: Layout, layouts: readonly MasterLayout[], context: DeckContext): void {
  const indices = readNotesIndices(target);
  layout.frames.forEach((frame, position) => {
    const own = layouts[position];
    if (own === undefined) throw new Error(`Frame ${frame.number} has no layout`);
    completeSlide(target, frame, position + 1, own, context);
    completeNotes(target, graftedSlide(position + 1), frame.notes, indices, context.language);
  });
}
