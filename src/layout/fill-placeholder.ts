// Text into a placeholder of a slide layout, at the layout's own box and style; titles may step down in size.
import type { Outcome } from '../base/diagnostic.js';
import { reserveOf } from '../blocks/paragraphs.js';
import type { LayoutContext } from '../blocks/types.js';
import type { TextSpan } from '../document/types.js';
import { layoutParagraphs } from '../frame/layout-paragraphs.js';
import type { Paragraph, TextItem } from '../frame/types.js';
import type { SlideLayout, SlidePlaceholder } from '../kit/types.js';
import { sourceOverflow, titleOverflow } from './messages.js';

/** Sizes that text of a role may step down to, as factors. */
const STEPS: Readonly<Partial<Record<SlidePlaceholder['role'], readonly number[]>>> = {
  title: [1, 0.93, 0.86, 0.79],
  subtitle: [1, 0.9, 0.8],
  source: [1, 0.95, 0.9],
};

/** Fills the placeholder of a role; no value where the layout has none. Reports `layout/title-overflow`, `layout/source-overflow`. */
export function fillPlaceholder(
  layout: SlideLayout,
  role: SlidePlaceholder['role'],
  content: readonly TextSpan[],
  node: string,
  where: string,
  context: LayoutContext,
): Outcome<TextItem> {
  const placeholder = layout.placeholders.find((it) => it.role === role);
  if (placeholder === undefined) return { diagnostics: [] };
  const words = content.map((span) => span.text).join('');
  for (const step of STEPS[role] ?? [1]) {
    const paragraph = writePlaceholder(placeholder, words, node, step, context);
    const { lines, height } = layoutParagraphs([paragraph], placeholder.box, placeholder.anchor, context.measure, {
      reserve: reserveOf(context),
      avoidOrphan: role === 'title',
    });
    if (height > placeholder.box.height + 0.5) continue;
    return {
      value: { type: 'text', box: placeholder.box, role, name: NAMES[role], paragraphs: [paragraph], lines, anchor: placeholder.anchor },
      diagnostics: [],
    };
  }
  return { diagnostics: [role === 'title' || role === 'subtitle' ? titleOverflow(where, words) : sourceOverflow(where, words)] };
}

const NAMES: Readonly<Record<SlidePlaceholder['role'], string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'Body',
  source: 'Sources',
  marking: 'Marking',
  date: 'Date',
  footer: 'Footer',
  number: 'Slide number',
};

function writePlaceholder(placeholder: SlidePlaceholder, text: string, node: string, step: number, context: LayoutContext): Paragraph {
  const style = context.kit.deck.styles[placeholder.style];
  const size = step === 1 ? style.size : Math.round(style.size * step * 2) / 2;
  const run = { text, font: style.font, size, color: placeholder.color ?? style.color };
  return { node, runs: [run], align: placeholder.align, pitch: (style.pitch * size) / style.size, before: 0 };
}
