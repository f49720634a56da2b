// What a deck's slide layout draws behind its slides: in a deck file the master holds it, a handout draws it itself.
import type { Frame } from '../../frame/types.js';
import type { Kit } from '../../kit/types.js';
import { fillColor, rectangleOperators } from './content.js';
import type { Pen } from './pen.js';

/** The logo that a frame's slide layout shows, if any. */
export function backdropLogo(frame: Frame, kit: Kit): Uint8Array | undefined {
  const logo = layoutOf(frame, kit)?.logo;
  return logo && kit.logo[logo.variant];
}

/** Draws background, decorations and logo of a slide layout as decoration. */
export function drawBackdrop(pen: Pen, frame: Frame, kit: Kit): void {
  const layout = layoutOf(frame, kit);
  if (layout === undefined) return;
  const { width, height } = pen.pdf.page.size;
  const fills = [{ box: { x: 0, y: 0, width, height }, fill: layout.background }, ...layout.decorations];
  pen.tagger.mark('layout', 0, 0);
  pen.pdf.paint(`q ${fills.map(({ box, fill }) => `${fillColor(fill)} ${rectangleOperators(box)} f`).join('\n')} Q`);
  if (layout.logo) {
    const { box, variant } = layout.logo;
    pen.pdf.drawImage(pen.imageOf(kit.logo[variant]), box.x, box.y, box.width, box.height);
  }
  pen.tagger.close();
}

const layoutOf = (frame: Frame, kit: Kit) => kit.deck.layouts.find(({ name }) => name === frame.layout);
