// The stamp of a draft: a filled label with what it means beside it, at the edge of every slide and page where nothing else stands.
import type { Rect } from '../base/geometry.js';
import { colorOf, textItem, writeParagraph } from '../blocks/paragraphs.js';
import type { LayoutContext } from '../blocks/types.js';
import { ARTIFACT, type Color, type FrameItem, type ShapeItem, type TextRole } from '../frame/types.js';
import { contrastRatio } from '../kit/check-contrast.js';
import type { ColorName, PageDesign, SlideLayout } from '../kit/types.js';
import type { Chrome } from './types.js';

type Stamp = NonNullable<Chrome['stamp']>;

/** Points: height of the label, space left and right of its word, gap to the words beside it. */
const HEIGHT = 16;
const PADDING = 7;
const GAP = 8;
/** From the top of a slide to the stamp where the layout leaves that room, and from the edge elsewhere. */
const TOP = 14;
const EDGE = 3;
/** From the top edge of a page to the stamp, and the room that it leaves above what follows. */
const PAGE_TOP = 15;
const CLEARANCE = 3;
/** Above the foot of a page, where its marking stands at the right: see page-furniture. */
const PAGE_FOOT = 29;

/** The stamp of a slide: top left, or the first other edge at which its layout has nothing. */
export function stampSlide(stamp: Stamp, layout: SlideLayout, context: LayoutContext): readonly FrameItem[] {
  const { size, grid } = context.kit.deck;
  const taken = [
    ...layout.placeholders.flatMap(({ role, box }) => (role === 'body' ? [] : [box])),
    ...(layout.logo === undefined ? [] : [layout.logo.box]),
  ];
  const whole = widthOf(stamp, context);
  const label = widthOf({ ...stamp, meaning: '' }, context);
  const right = size.width - grid.margin;
  const rows = [TOP, EDGE, size.height - HEIGHT - EDGE];
  const places = [whole, label].flatMap((width) =>
    rows.flatMap((y) => [grid.margin, right - width].map((x): Rect => ({ x, y, width, height: HEIGHT }))),
  );
  const place = places.find((box) => !taken.some((other) => overlaps(box, other)));
  const box = place ?? { x: grid.margin, y: EDGE, width: label, height: HEIGHT };
  const isShort = box.width < whole;
  return draw(isShort ? { ...stamp, meaning: '' } : stamp, box, layout.background, 'label', context);
}

/** The stamp of a page: above its head, or in the second line of its foot where a letterhead stands high. */
export function stampPage(stamp: Stamp, page: PageDesign, context: LayoutContext): readonly FrameItem[] {
  const { left, top } = page.margins;
  // The letterhead begins 22 points above the text.
  const fits = top - 22 >= PAGE_TOP + HEIGHT + CLEARANCE;
  // Beside the marking of the foot there is room for the label alone.
  const shown = fits ? stamp : { ...stamp, meaning: '' };
  const box = { x: left, y: fits ? PAGE_TOP : page.size.height - PAGE_FOOT, width: widthOf(shown, context), height: HEIGHT };
  return draw(shown, box, context.kit.colors.background1, 'footer', context);
}

const overlaps = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

const labelWidth = (word: string, context: LayoutContext): number => {
  const style = context.kit[context.target].styles.marking;
  return context.measure.width(word, { ...style.font, bold: true }, style.size) * 1.03 + 2 * PADDING;
};

function widthOf({ word, meaning }: Stamp, context: LayoutContext): number {
  const style = context.kit[context.target].styles.footer;
  const beside = meaning === '' ? 0 : GAP + context.measure.width(meaning, style.font, style.size) * 1.03 + 1;
  return labelWidth(word, context) + beside;
}

function draw({ word, meaning }: Stamp, box: Rect, ground: Color, role: TextRole, context: LayoutContext): readonly FrameItem[] {
  const label: Rect = { ...box, width: labelWidth(word, context) };
  const fill = colorOf('negative', context);
  const shape: ShapeItem = { type: 'shape', node: ARTIFACT, name: 'Draft label', box: label, geometry: 'rectangle', fill };
  const write = (text: string, style: 'marking' | 'footer', area: Rect, color: ColorName, align: 'left' | 'center'): FrameItem => {
    const bold = style === 'marking';
    const written = writeParagraph([{ text }], { style, id: ARTIFACT, align, color, bold, before: 0 }, context);
    return textItem([written], area, context, { name: 'Draft', role, anchor: 'middle', keepBox: true }).item;
  };
  const items = [shape, write(word, 'marking', label, readable(['background1', 'text1'], fill, context), 'center')];
  if (meaning === '') return items;
  const x = label.x + label.width + GAP;
  const beside: Rect = { ...box, x, width: box.x + box.width - x };
  return [...items, write(meaning, 'footer', beside, readable(['muted', 'onDarkMuted'], ground, context), 'left')];
}

/** The one of some colours that stands out most from a ground. */
function readable(names: readonly [ColorName, ColorName], ground: Color, context: LayoutContext): ColorName {
  const [first, second] = names;
  return contrastRatio(colorOf(first, context), ground) >= contrastRatio(colorOf(second, context), ground) ? first : second;
}
