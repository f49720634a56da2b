// The slide layouts of a deck.
import type { Rect, Size } from '../base/geometry.js';
import { type BrandPath, formatPath } from './describe-issue.js';
import { type KitSource, SETTINGS } from './kit-source.js';
import * as messages from './messages.js';
import { need } from './need.js';
import type { KitColors } from './resolve-colors.js';
import { type LayoutSettings, PLACEHOLDER_ROLES } from './schema.js';
import type { Logo, SlideLayout, SlidePlaceholder } from './types.js';

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** What a layout is checked and drawn against. */
interface Slide {
  readonly source: KitSource;
  readonly size: Size;
  readonly colors: KitColors;
  /** Width over height of the logo. */
  readonly logo: Pick<Logo, 'aspect' | 'aspectOnDark'>;
}

/**
 * The kit's layouts in their order; a logo's box is shrunk to the logo's own shape, at its left and in its middle.
 * Reports `kit/missing-field`, `kit/outside-slide` and what colours report.
 */
export function resolveLayouts(
  source: KitSource,
  size: Size,
  colors: KitColors,
  logo: Pick<Logo, 'aspect' | 'aspectOnDark'>,
): readonly SlideLayout[] {
  const slide: Slide = { source, size, colors, logo };
  const path = [...SETTINGS, 'deck', 'layouts'];
  const layouts = need(source, path, source.settings.deck?.layouts, {});
  return Object.entries(layouts).map(([name, layout]) => resolveLayout(slide, name, layout, [...path, name]));
}

function resolveLayout(slide: Slide, name: string, layout: LayoutSettings, path: BrandPath): SlideLayout {
  const { source, colors } = slide;
  const background = need(source, [...path, 'background'], layout.background, '#FFFFFF');
  const decorations = (layout.decorations ?? []).map(({ box, fill }, index) => ({
    box: inside(slide, box, [...path, 'decorations', index, 'box']),
    fill: colors.lookUp(fill, [...path, 'decorations', index, 'fill']),
  }));
  const body = inside(slide, need(source, [...path, 'body'], layout.body, NOWHERE), [...path, 'body']);
  const placed = layout.logo && inside(slide, layout.logo.box, [...path, 'logo', 'box']);
  return {
    name,
    kind: need(source, [...path, 'kind'], layout.kind, 'obj'),
    background: colors.lookUp(background, [...path, 'background']),
    placeholders: placeholdersOf(slide, layout, path),
    decorations,
    ...(layout.logo && placed
      ? {
          logo: {
            box: fitted(placed, layout.logo.variant === 'onDark' ? slide.logo.aspectOnDark : slide.logo.aspect),
            variant: layout.logo.variant,
          },
        }
      : {}),
    body,
  };
}

function placeholdersOf(slide: Slide, layout: LayoutSettings, path: BrandPath): readonly SlidePlaceholder[] {
  const { source, colors } = slide;
  return PLACEHOLDER_ROLES.flatMap((role): SlidePlaceholder[] => {
    const settings = layout.placeholders?.[role];
    if (settings === undefined) return [];
    const at = [...path, 'placeholders', role];
    const { box, style, color, align = 'left', anchor = 'top' } = settings;
    const placeholder: SlidePlaceholder = {
      role,
      box: inside(slide, need(source, [...at, 'box'], box, NOWHERE), [...at, 'box']),
      style: need(source, [...at, 'style'], style, 'body'),
      ...(color === undefined ? {} : { color: colors.lookUp(color, [...at, 'color']) }),
      align,
      anchor,
    };
    return [placeholder];
  });
}

/** Reports a box that leaves the slide. */
function inside({ source, size }: Slide, box: Rect, path: BrandPath): Rect {
  if (box.x + box.width > size.width + 0.01 || box.y + box.height > size.height + 0.01) {
    source.report(messages.outsideSlide(formatPath(path), size.width, size.height, source.placeOf(path)));
  }
  return box;
}

/** The largest box of that shape inside, at the left and in the middle. */
function fitted(box: Rect, aspect: number): Rect {
  const width = Math.min(box.width, box.height * aspect);
  const height = width / aspect;
  return { x: box.x, y: box.y + (box.height - height) / 2, width, height };
}
