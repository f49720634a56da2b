// Writes a layout as a PowerPoint deck.
import type { Attachment, Layout } from '../../frame/types.js';
import type { Kit } from '../../kit/types.js';
import { addAttachments } from './attachments.js';
import { completeSlides } from './complete-slides.js';
import { writeProperties } from './document-properties.js';
import { finish } from './finish.js';
import { graft } from './graft.js';
import { buildMaster } from './master/build-master.js';
import { openMaster } from './master/open-master.js';
import { findLayout, readMaster } from './master/read-master.js';
import { openPackage } from './package.js';
import { placeSlides, slidesByNode } from './place-slides.js';
import type { DeckContext } from './types.js';

/** What a deck carries besides its slides. */
export interface PptxOptions {
  readonly attachments: readonly Attachment[];
}

/**
 * Writes the bytes of a .pptx: one slide a frame, native charts and tables, text in the placeholders of its layout.
 * The same layout, kit and attachments give the same bytes, whenever and wherever.
 */
export async function writePptx(layout: Layout, kit: Kit, options: PptxOptions): Promise<Uint8Array> {
  const { language } = layout.metadata;
  const slides = slidesByNode(layout.frames);
  const context: DeckContext = { kit, language, slideOf: (node) => slides.get(node) };
  // 1. The master: the kit's own template, or one made from its brand.
  const master = kit.master === undefined ? buildMaster(kit, language) : openMaster(kit.master, kit, language);
  const offered = readMaster(master);
  const layouts = layout.frames.map((frame) => findLayout(offered, frame.layout, kit.deck.layouts));
  // 2. The slides, as pptxgenjs writes them.
  const placed = openPackage(await placeSlides(layout, context));
  // 3. The slides on the master, completed from their frames.
  const parts = layouts.map(({ part }) => part);
  const deck = graft(master, placed, parts);
  completeSlides(deck, layout, layouts, context);
  // 4. What the file says of itself and carries with it, then the last repairs and the archive.
  writeProperties(deck, layout);
  addAttachments(deck, options.attachments);
  return finish(deck, language);
}
