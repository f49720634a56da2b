// The stamp of a draft stands at the same place on every slide and page, and on nothing else.
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../src/base/geometry.js';
import type { FrameItem } from '../../src/frame/types.js';
import { stampPage, stampSlide } from '../../src/layout/draft-stamp.js';
import { letterhead, pageFurniture } from '../../src/layout/page-furniture.js';
import type { LayoutInput } from '../../src/layout/types.js';
import { blockContext } from '../support/block-context.js';
import { defaultKit } from '../support/default-kit.js';
import { overlaps, textOn } from '../support/frame-text.js';

const STAMP = { word: 'DRAFT', meaning: 'Not to be signed. [?] marks what no source supports yet: see the list at the end.' };
const boxesOf = (items: readonly FrameItem[]): readonly Rect[] => items.map(({ box }) => box);
const wordsOf = (items: readonly FrameItem[]): readonly string[] => textOn({ number: 1, layout: '', title: '', items, notes: [] });

describe('the stamp of a slide', () => {
  const context = blockContext('deck');

  it.each(defaultKit.deck.layouts.map((layout) => [layout.name, layout] as const))('touches nothing of “%s”', (_, layout) => {
    const items = stampSlide(STAMP, layout, context);
    const others = [...layout.placeholders.map(({ box }) => box), ...(layout.logo === undefined ? [] : [layout.logo.box])];
    expect(wordsOf(items)).toEqual([STAMP.word, STAMP.meaning]);
    for (const box of boxesOf(items)) for (const other of others) expect(overlaps(box, other), JSON.stringify([box, other])).toBe(false);
    expect(items.every((item) => item.type === 'text' || ('node' in item && item.node === 'artifact'))).toBe(true);
  });

  it('gives way to what a kit has there, and to the edge of a full slide its words', () => {
    const [layout] = defaultKit.deck.layouts;
    if (layout === undefined) throw new Error('A kit without layouts');
    const topLeft = { x: 0, y: 0, width: 400, height: 60 };
    const title = layout.placeholders.find(({ role }) => role === 'title');
    if (title === undefined) throw new Error('A layout without a title');
    const moved = { ...layout, placeholders: [{ ...title, box: topLeft }], logo: undefined as never };
    const { logo: _, ...free } = moved;
    for (const box of boxesOf(stampSlide(STAMP, free, context))) expect(overlaps(box, topLeft)).toBe(false);
    const full = { ...free, placeholders: [{ ...title, box: { x: 0, y: 0, width: 960, height: 540 } }] };
    expect(wordsOf(stampSlide(STAMP, full, context))).toEqual(['DRAFT']);
  });
});

describe('the stamp of a page', () => {
  const context = blockContext('memo');
  const input = {
    kit: defaultKit,
    metadata: { title: 'Talks go on' },
    chrome: { footer: 'Dragoman', date: '', marking: 'TLP:GREEN' },
    word: (key: string) => defaultKit.strings['en']?.[key] ?? key,
  } as unknown as LayoutInput; // all that furniture reads
  const { a4, letter } = defaultKit.memo.pages;
  const low = { ...a4, margins: { ...a4.margins, top: 40 } };

  it.each([
    ['A4', a4],
    ['Letter', letter],
    ['a page with a high letterhead', low],
  ])('touches neither letterhead, marking, running head nor foot of %s', (_, page) => {
    const items = stampPage(STAMP, page, context);
    const furniture = [...letterhead(page, input, context), ...[1, 2].flatMap((number) => pageFurniture(page, number, 2, input, context))];
    for (const item of items)
      for (const other of furniture) {
        // Furniture boxes are as wide as the page's text: their lines say where there is ink.
        const inks =
          other.type === 'text'
            ? other.lines.flatMap(({ segments, baseline }) => segments.map(({ x, width }) => ({ x, y: baseline - 9, width, height: 11 })))
            : [other.box];
        for (const ink of inks) expect(overlaps(item.box, ink), JSON.stringify([item.box, ink])).toBe(false);
      }
    expect(items.every(({ box }) => box.y >= 0 && box.y + box.height <= page.size.height)).toBe(true);
  });

  it('is passed by when the page is read aloud', () => {
    for (const item of stampPage(STAMP, a4, context))
      expect(item.type === 'text' ? item.paragraphs.map(({ node }) => node) : ['node' in item ? item.node : '']).toEqual(['artifact']);
  });
});
