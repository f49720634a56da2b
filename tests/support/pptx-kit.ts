// A small kit in memory for the tests of the PPTX writer: three layouts, Calibri measured by Carlito, a drawn logo.
import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import type { Color, ColorSlot } from '../../src/frame/types.js';
import type { FontFamily, FontFile, Kit, SlideLayout, SlidePlaceholder, StyleName, TextStyle } from '../../src/kit/types.js';

const fontFile = (path: string): FontFile => ({
  path,
  bytes: new Uint8Array(readFileSync(`templates/dragoman/fonts/${path}`)),
});

const family: FontFamily = {
  name: 'Calibri',
  faces: { regular: fontFile('Carlito-Regular.ttf'), bold: fontFile('Carlito-Bold.ttf') },
};

const slot = (name: ColorSlot, rgb: string): Color => ({ rgb, slot: name });

/** Colours by name; theme slots carry theirs. */
export const COLORS: Kit['colors'] = {
  text1: slot('text1', '1B2733'),
  background1: slot('background1', 'FFFFFF'),
  text2: slot('text2', '12324F'),
  background2: slot('background2', 'EEF2F6'),
  accent1: slot('accent1', '1F4E79'),
  accent2: slot('accent2', 'C8551B'),
  accent3: slot('accent3', '5B7F95'),
  accent4: slot('accent4', '8A6D3B'),
  accent5: slot('accent5', '4F6D4A'),
  accent6: slot('accent6', '7A5C86'),
  link: slot('link', '0B5CAD'),
  muted: { rgb: '55616D' },
  faint: { rgb: '9AA5AF' },
  rule: { rgb: 'C9D1D9' },
  panel: { rgb: 'F4F6F8' },
  highlight: slot('accent2', 'C8551B'),
  onDark: slot('background1', 'FFFFFF'),
  onDarkMuted: { rgb: 'C7D4E0' },
  positive: { rgb: '2E6B3E' },
  warning: { rgb: '8F5A00' },
  negative: { rgb: 'A32A24' },
};

const style = (size: number, pitch: number, role: 'heading' | 'text' = 'text', bold = false, color: Color = COLORS.text1): TextStyle => ({
  font: { role, bold },
  size,
  pitch,
  color,
  before: 6,
});

/** Text styles of the deck. */
export const STYLES: Readonly<Record<StyleName, TextStyle>> = {
  title: style(28, 34, 'heading', true),
  subtitle: style(18, 22, 'text', false, COLORS.muted),
  heading1: style(20, 24, 'heading', true),
  heading2: style(18, 22, 'heading', true),
  heading3: style(16, 20, 'heading', true),
  statement: style(22, 27),
  body: style(18, 22),
  small: style(16, 20),
  label: style(14, 17),
  source: style(11, 14, 'text', false, COLORS.muted),
  footer: style(10.5, 13, 'text', false, COLORS.muted),
  marking: style(10.5, 13, 'text', true),
  caption: style(12, 15),
  note: style(11, 14),
  quotation: style(18, 22),
  figure: style(36, 42, 'heading', true),
  coverTitle: style(36, 43, 'heading', true, COLORS.onDark),
  coverSubtitle: style(20, 24, 'text', false, COLORS.onDarkMuted),
  coverMeta: style(14, 17, 'text', false, COLORS.onDarkMuted),
};

const FOOT: readonly SlidePlaceholder[] = [
  { role: 'source', box: { x: 48, y: 484, width: 864, height: 16 }, style: 'source', align: 'left', anchor: 'top' },
  { role: 'marking', box: { x: 48, y: 510, width: 200, height: 14 }, style: 'marking', align: 'left', anchor: 'middle' },
  { role: 'footer', box: { x: 260, y: 510, width: 440, height: 14 }, style: 'footer', align: 'center', anchor: 'middle' },
  { role: 'number', box: { x: 852, y: 510, width: 60, height: 14 }, style: 'footer', align: 'right', anchor: 'middle' },
];

const TITLE: SlidePlaceholder = {
  role: 'title',
  box: { x: 48, y: 36, width: 864, height: 68 },
  style: 'title',
  align: 'left',
  anchor: 'top',
};
const BODY = { x: 48, y: 116, width: 864, height: 354 };

/** A cover, a slide for exhibits, and one for text. */
export const LAYOUTS: readonly SlideLayout[] = [
  {
    name: 'cover',
    kind: 'title',
    background: COLORS.accent1,
    placeholders: [
      { role: 'title', box: { x: 72, y: 150, width: 800, height: 140 }, style: 'coverTitle', align: 'left', anchor: 'bottom' },
      { role: 'subtitle', box: { x: 72, y: 306, width: 800, height: 60 }, style: 'coverSubtitle', align: 'left', anchor: 'top' },
      { role: 'date', box: { x: 72, y: 440, width: 400, height: 20 }, style: 'coverMeta', align: 'left', anchor: 'top' },
      {
        role: 'marking',
        box: { x: 72, y: 500, width: 300, height: 14 },
        style: 'marking',
        color: COLORS.onDark,
        align: 'left',
        anchor: 'middle',
      },
    ],
    decorations: [{ box: { x: 72, y: 296, width: 96, height: 3 }, fill: COLORS.accent2 }],
    logo: { box: { x: 792, y: 36, width: 96, height: 32 }, variant: 'onDark' },
    body: BODY,
  },
  {
    name: 'content',
    kind: 'titleOnly',
    background: COLORS.background1,
    placeholders: [TITLE, ...FOOT],
    decorations: [{ box: { x: 0, y: 0, width: 960, height: 6 }, fill: COLORS.accent1 }],
    logo: { box: { x: 756, y: 506, width: 66, height: 22 }, variant: 'onLight' },
    body: BODY,
  },
  {
    name: 'statement',
    kind: 'obj',
    background: COLORS.background1,
    placeholders: [TITLE, { role: 'body', box: BODY, style: 'body', align: 'left', anchor: 'top' }, ...FOOT],
    decorations: [],
    body: BODY,
  },
];

const bytesOf = (number: number): readonly number[] => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A PNG of one colour. */
export function plainPng(width: number, height: number, color: readonly [number, number, number]): Uint8Array {
  const rows = Array.from({ length: height }, () => [0, ...Array.from({ length: width }, () => color).flat()]).flat();
  const chunk = (name: string, data: readonly number[]): readonly number[] => {
    const named = new Uint8Array([...new TextEncoder().encode(name), ...data]);
    return [...bytesOf(data.length), ...named, ...bytesOf(crc32(named))];
  };
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const header = chunk('IHDR', [...bytesOf(width), ...bytesOf(height), 8, 2, 0, 0, 0]);
  return new Uint8Array([...signature, ...header, ...chunk('IDAT', [...zlibSync(new Uint8Array(rows))]), ...chunk('IEND', [])]);
}

const { accent1, accent2, accent3, accent4, accent5, accent6 } = COLORS;
const fonts = { heading: family, text: family };
const page = { size: { width: 595, height: 842 }, margins: { top: 70, right: 70, bottom: 70, left: 70 } };

/** The kit itself. */
export const PPTX_KIT: Kit = {
  name: 'Fixture & Sons',
  folders: [],
  institution: 'Institute',
  disclaimer: '',
  series: '',
  contact: '',
  colors: COLORS,
  chartColors: [accent1, accent2, accent3, accent4, accent5, accent6],
  logo: {
    alt: 'Institute of Fixtures',
    aspect: 3,
    aspectOnDark: 3,
    onLight: plainPng(96, 32, [31, 78, 121]),
    onDark: plainPng(96, 32, [255, 255, 255]),
  },
  deck: { size: { width: 960, height: 540 }, layouts: LAYOUTS, grid: { margin: 48, gutter: 16, columns: 12 }, fonts, styles: STYLES },
  memo: { fonts, styles: STYLES, pages: { a4: page, letter: page }, page: 'a4' },
  templates: {},
  charts: {},
  strings: {},
  markings: [],
  ladders: {},
  ladder: 'icd203',
  spellings: {},
};
