// Text into a placeholder of a slide layout, at the layout's own box and style; titles may step down in size.
import type { Outcome } from '../base/diagnostic.js';
import { colorOf, reserveOf, writeDoubt } from '../blocks/paragraphs.js';
import type { LayoutContext } from '../blocks/types.js';
import type { TextSpan } from '../document/types.js';
import { layoutParagraphs } from '../frame/layout-paragraphs.js';
import type { Color, Paragraph, Run, TextItem } from '../frame/types.js';
import { contrastRatio } from '../kit/check-contrast.js';
import type { SlideLayout, SlidePlaceholder } from '../kit/types.js';
import { placeholderOverflow, sourceOverflow, titleOverflow } from './messages.js';

/** Sizes that text of a role may step down to, as factors. */
const STEPS: Readonly<Partial<Record<SlidePlaceholder['role'], readonly number[]>>> = {
  title: [1, 0.93, 0.86, 0.79],
  subtitle: [1, 0.9, 0.8],
  source: [1, 0.95, 0.9],
};

/** Smaller ones for words with the sign of a draft: it must not be what makes a title too long. */
const DOUBTED_STEPS: readonly number[] = [0.72, 0.65];
/** Contrast that small text needs (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/** The colour of a draft's sign on the ground of a layout; the words' own where the usual one cannot be read. */
function signColor(layout: SlideLayout, run: Run, context: LayoutContext): Color {
  const color = colorOf('negative', context);
  return contrastRatio(color, layout.background) >= READABLE ? color : run.color;
}

/** Fills the placeholder of a role; no value where the layout has none. Reports `layout/title-overflow`, `layout/source-overflow`, `layout/placeholder-overflow`. */
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
  const whole = content.map((span) => span.text).join('');
  const words = role === 'footer' ? shortened(whole, placeholder, context) : whole;
  const statements = content.flatMap((span) => span.statement ?? []);
  const isDoubted = context.doubtOf !== undefined && context.doubtOf(statements) !== null;
  for (const step of [...(STEPS[role] ?? [1]), ...(isDoubted ? DOUBTED_STEPS : [])]) {
    const plain = writePlaceholder(placeholder, words, node, step, context);
    const runs = plain.runs.flatMap((run) => [run, ...writeDoubt(statements, run, context, signColor(layout, run, context))]);
    const paragraph = { ...plain, runs };
    const { lines, height } = layoutParagraphs([paragraph], placeholder.box, placeholder.anchor, context.measure, {
      reserve: reserveOf(context),
      avoidOrphan: role === 'title' || role === 'subtitle',
    });
    if (height > placeholder.box.height + 0.5) continue;
    return {
      value: { type: 'text', box: placeholder.box, role, name: NAMES[role], paragraphs: [paragraph], lines, anchor: placeholder.anchor },
      diagnostics: [],
    };
  }
  if (role === 'title') return { diagnostics: [titleOverflow(where, words)] };
  return { diagnostics: [role === 'source' ? sourceOverflow(where, words) : placeholderOverflow(where, role, words)] };
}

/** A footer is cut between words: it only reminds of the title. */
function shortened(text: string, placeholder: SlidePlaceholder, context: LayoutContext): string {
  const style = context.kit.deck.styles[placeholder.style];
  const room = placeholder.box.width * (1 - reserveOf(context));
  const fits = (words: string): boolean => context.measure.width(words, style.font, style.size) <= room;
  const words = text.split(' ');
  const count = fits(text) ? words.length : words.findLastIndex((_, index) => fits(`${words.slice(0, index).join(' ')} …`));
  return count === words.length ? text : `${words.slice(0, Math.max(1, count)).join(' ')} …`;
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
