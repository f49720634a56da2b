// The contrast lint: can what is written and drawn be read on what lies behind it?
import type { Diagnostic } from '../base/diagnostic.js';
import type { Color } from '../frame/types.js';
import * as messages from './messages.js';
import type { ColorName, Kit, StyleName, TextStyle } from './types.js';

/** Text under this size, in points (WCAG 2.2, 1.4.3: 18 point, or 14 point bold), needs the higher ratio. */
const LARGE = 18;
const LARGE_BOLD = 14;
const TEXT_RATIO = 4.5;
const LARGE_TEXT_RATIO = 3;
/** WCAG 2.2, 1.4.11 Non-text contrast. */
const MARK_RATIO = 3;

/** Named colours that blocks write text in, on the page and on panels. */
const WRITTEN: readonly ColorName[] = ['text1', 'text2', 'link', 'muted', 'highlight', 'positive', 'warning', 'negative'];
/** Named colours that marks are drawn in. */
const DRAWN: readonly ColorName[] = ['faint'];

interface Pair {
  readonly what: string;
  readonly front: Color;
  readonly back: Color;
  readonly floor: number;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrastRatio(one: Color, other: Color): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]; // Two in, two out.
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance (WCAG 2.2, definition of relative luminance). */
function luminance({ rgb }: Color): number {
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(rgb.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // Three in, three out.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Compares all text and mark colours of a kit with their backgrounds. Reports `kit/low-contrast`, each pair once. */
export function checkContrast(kit: Kit): readonly Diagnostic[] {
  const pairs = [...namedPairs(kit), ...layoutPairs(kit), ...stylePairs(kit), ...chartPairs(kit), ...markingPairs(kit), ...mapPairs(kit)];
  const seen = new Set<string>();
  return pairs.flatMap(({ what, front, back, floor }) => {
    const ratio = contrastRatio(front, back);
    const key = `${front.rgb} ${back.rgb} ${floor}`;
    if (ratio >= floor || seen.has(key)) return [];
    seen.add(key);
    return [messages.lowContrast(what, front.rgb, back.rgb, ratio, floor)];
  });
}

function namedPairs({ colors }: Kit): Pair[] {
  const page: Pair[] = WRITTEN.map((name) => ({
    what: `colour \`${name}\``,
    front: colors[name],
    back: colors.background1,
    floor: TEXT_RATIO,
  }));
  const panel: Pair[] = WRITTEN.map((name) => ({
    what: `colour \`${name}\` on panels`,
    front: colors[name],
    back: colors.panel,
    floor: TEXT_RATIO,
  }));
  const dark = (['onDark', 'onDarkMuted'] as const).map((name) => ({
    what: `colour \`${name}\``,
    front: colors[name],
    back: colors.text2,
    floor: TEXT_RATIO,
  }));
  const marks = DRAWN.map((name) => ({ what: `colour \`${name}\``, front: colors[name], back: colors.background1, floor: MARK_RATIO }));
  return [...page, ...panel, ...dark, ...marks];
}

function layoutPairs({ deck }: Kit): Pair[] {
  return deck.layouts.flatMap(({ name, background, placeholders }) =>
    placeholders.map(({ role, style, color }) => ({
      what: `${role} of the slide layout \`${name}\``,
      front: color ?? deck.styles[style].color,
      back: background,
      floor: floorFor(deck.styles[style]),
    })),
  );
}

/** Styles that no slide layout places stand on the plain page. */
function stylePairs({ deck, memo, colors }: Kit): Pair[] {
  const placed = new Set(deck.layouts.flatMap(({ placeholders }) => placeholders.map(({ style }) => style)));
  const pairsOf = (target: string, styles: Readonly<Record<StyleName, TextStyle>>, isPlaced: (name: string) => boolean): Pair[] =>
    Object.entries(styles)
      .filter(([name]) => !isPlaced(name))
      .map(([name, style]) => ({
        what: `${target} style \`${name}\``,
        front: style.color,
        back: colors.background1,
        floor: floorFor(style),
      }));
  return [
    ...pairsOf('deck', deck.styles, (name) => [...placed].some((style) => style === name)),
    ...pairsOf('memo', memo.styles, () => false),
  ];
}

const floorFor = ({ size, font }: TextStyle): number =>
  size >= LARGE || (font.bold === true && size >= LARGE_BOLD) ? LARGE_TEXT_RATIO : TEXT_RATIO;

const chartPairs = ({ chartColors, colors }: Kit): Pair[] =>
  chartColors.map((front, index) => ({ what: `chart colour ${index + 1}`, front, back: colors.background1, floor: MARK_RATIO }));

const mapPairs = ({ map, colors }: Kit): Pair[] =>
  map === undefined ? [] : [{ what: 'disputed areas of the map', front: map.disputed, back: colors.background1, floor: TEXT_RATIO }];

const markingPairs = ({ markings, colors }: Kit): Pair[] =>
  markings.map(({ label, color, background }) => ({
    what: `marking \`${label}\``,
    front: color,
    back: background ?? colors.background1,
    floor: TEXT_RATIO,
  }));
