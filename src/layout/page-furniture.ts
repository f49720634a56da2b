// What stands around the text of a page: the letterhead on the first, running head and foot on all.
import { colorOf, styleOf, textItem, writeParagraph } from '../blocks/paragraphs.js';
import type { LayoutContext } from '../blocks/types.js';
import { ARTIFACT, type FrameItem, type ShapeItem } from '../frame/types.js';
import type { ColorName, PageDesign, StyleName } from '../kit/types.js';
import type { LayoutInput } from './types.js';

const LOGO_HEIGHT = 22;
/** From the page's edge to the running head and foot, points. */
const HEAD = 36;
const FOOT = 30;

interface Words {
  readonly text: string;
  readonly y: number;
  readonly align: 'left' | 'right';
  readonly style: StyleName;
  readonly node?: string;
  readonly color?: ColorName;
  readonly bold?: boolean;
}

function words(page: PageDesign, it: Words, context: LayoutContext): FrameItem {
  const { left, right } = page.margins;
  const written = writeParagraph(
    [{ text: it.text }],
    {
      style: it.style,
      id: it.node ?? ARTIFACT,
      align: it.align,
      ...(it.color === undefined ? {} : { color: it.color }),
      ...(it.bold === undefined ? {} : { bold: it.bold }),
    },
    context,
  );
  return textItem([written], { x: left, y: it.y, width: page.size.width - left - right, height: 20 }, context, {
    name: 'Page furniture',
    role: 'footer',
  }).item;
}

/** Part of the line that a running title may take; the rest is the marking's. */
const TITLE_SHARE = 0.7;

/** A title that leaves the marking its room, cut between words. */
function shortened(title: string, page: PageDesign, context: LayoutContext): string {
  const style = styleOf('footer', context);
  const room = (page.size.width - page.margins.left - page.margins.right) * TITLE_SHARE;
  const fits = (text: string): boolean => context.measure.width(text, style.font, style.size) <= room;
  if (fits(title)) return title;
  const words = title.split(' ');
  const count = words.findLastIndex((_, index) => fits(`${words.slice(0, index).join(' ')} …`));
  return `${words.slice(0, Math.max(1, count)).join(' ')} …`;
}

/** Logo left, marking right, at the top of the first page. */
export function letterhead(page: PageDesign, input: LayoutInput, context: LayoutContext): readonly FrameItem[] {
  const { logo } = input.kit;
  const y = page.margins.top - 22;
  const image: FrameItem = {
    type: 'image',
    node: ARTIFACT,
    name: 'Logo',
    alt: logo.alt,
    png: logo.onLight,
    box: { x: page.margins.left, y, width: LOGO_HEIGHT * logo.aspect, height: LOGO_HEIGHT },
  };
  const { marking } = input.chrome;
  return [
    image,
    ...(marking === null ? [] : [words(page, { text: marking, y: y + 3, align: 'right', style: 'marking', node: 'marking' }, context)]),
  ];
}

/** Running head from the second page on, foot on every page. */
export function pageFurniture(
  page: PageDesign,
  number: number,
  count: number,
  input: LayoutInput,
  context: LayoutContext,
): readonly FrameItem[] {
  const { chrome } = input;
  const footTop = page.size.height - FOOT - 12;
  const rule: ShapeItem = {
    type: 'shape',
    node: ARTIFACT,
    name: 'Foot rule',
    box: { x: page.margins.left, y: footTop - 5, width: page.size.width - page.margins.left - page.margins.right, height: 0 },
    geometry: 'line',
    stroke: { color: colorOf('rule', context), width: 0.75 },
  };
  const pageWords = input.word('page-of').replace('{n}', `${number}`).replace('{count}', `${count}`);
  const foot = [
    rule,
    words(page, { text: chrome.footer, y: footTop, align: 'left', style: 'footer' }, context),
    words(page, { text: pageWords, y: footTop, align: 'right', style: 'footer' }, context),
    ...(chrome.marking === null ? [] : [words(page, { text: chrome.marking, y: footTop + 13, align: 'right', style: 'marking' }, context)]),
  ];
  if (number === 1) return foot;
  const head = [
    words(page, { text: shortened(input.metadata.title, page, context), y: HEAD, align: 'left', style: 'footer' }, context),
    ...(chrome.marking === null ? [] : [words(page, { text: chrome.marking, y: HEAD - 2, align: 'right', style: 'marking' }, context)]),
  ];
  return [...head, ...foot];
}
