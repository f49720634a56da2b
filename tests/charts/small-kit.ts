// A kit held in memory, small but complete, on the default kit's fonts; and a measure on them.
import { readdirSync, readFileSync } from 'node:fs';
import { createMeasure } from '../../src/frame/create-measure.js';
import type { Measure } from '../../src/frame/measure.js';
import type { Color, ColorSlot, FontRef, Target } from '../../src/frame/types.js';
import type { FontSet, Kit, StyleName, TextStyle } from '../../src/kit/types.js';

const FOLDER = 'templates/dragoman';
const font = (name: string) => ({ path: `fonts/${name}.ttf`, bytes: new Uint8Array(readFileSync(`${FOLDER}/fonts/${name}.ttf`)) });
const carlito = { name: 'Calibri', faces: { regular: font('Carlito-Regular'), bold: font('Carlito-Bold') } };
const sans = { name: 'Source Sans 3', faces: { regular: font('SourceSans3-Regular'), bold: font('SourceSans3-SemiBold') } };
const serif = { name: 'Source Serif 4', faces: { regular: font('SourceSerif4-Regular'), bold: font('SourceSerif4-SemiBold') } };

const slotted = (rgb: string, slot: ColorSlot): Color => ({ rgb, slot });
const colors: Kit['colors'] = {
  text1: slotted('1B2430', 'text1'),
  background1: slotted('FFFFFF', 'background1'),
  text2: slotted('123B57', 'text2'),
  background2: slotted('F5F2EC', 'background2'),
  accent1: slotted('123B57', 'accent1'),
  accent2: slotted('B3411D', 'accent2'),
  accent3: slotted('2A968F', 'accent3'),
  accent4: slotted('A98628', 'accent4'),
  accent5: slotted('43525D', 'accent5'),
  accent6: slotted('8D5A88', 'accent6'),
  link: slotted('1F5F99', 'link'),
  muted: { rgb: '55616D' },
  faint: { rgb: '7F8A95' },
  rule: { rgb: 'D5D9DD' },
  panel: slotted('F5F2EC', 'background2'),
  highlight: slotted('B3411D', 'accent2'),
  onDark: slotted('FFFFFF', 'background1'),
  onDarkMuted: { rgb: 'C9D6DF' },
  positive: { rgb: '2A7549' },
  warning: { rgb: '96600A' },
  negative: { rgb: 'B3372B' },
};

const STYLES: readonly StyleName[] = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'statement',
  'body',
  'small',
  'label',
  'source',
  'footer',
  'marking',
  'caption',
  'note',
  'quotation',
  'figure',
  'coverTitle',
  'coverSubtitle',
  'coverMeta',
];
/** Every style alike: charts look at `label` only. */
const styles = (role: FontRef['role'], size: number): Readonly<Record<StyleName, TextStyle>> =>
  Object.fromEntries(STYLES.map((name) => [name, { font: { role }, size, pitch: size * 1.2, color: colors.text1, before: 0 }])) as Record<
    StyleName,
    TextStyle
  >; // made from the list of all names

const fonts: Readonly<Record<Target, FontSet>> = { deck: { heading: carlito, text: carlito }, memo: { heading: sans, text: serif } };
const charts = Object.fromEntries(
  readdirSync(`${FOLDER}/charts`).map((file) => [
    file.replace('.vl.yaml', ''),
    { path: `${FOLDER}/charts/${file}`, text: readFileSync(`${FOLDER}/charts/${file}`, 'utf8') },
  ]),
);
const page = { size: { width: 595, height: 842 }, margins: { top: 71, right: 71, bottom: 71, left: 71 } };

export const smallKit: Kit = {
  name: 'small',
  folders: [FOLDER],
  institution: 'Institute',
  disclaimer: '',
  series: '',
  contact: '',
  colors,
  chartColors: [colors.accent1, colors.accent3, colors.accent4, colors.accent5, colors.accent6, colors.accent2],
  logo: { alt: 'Institute', aspect: 4, aspectOnDark: 4, onLight: new Uint8Array(), onDark: new Uint8Array() },
  deck: {
    fonts: fonts.deck,
    styles: styles('text', 14),
    size: { width: 960, height: 540 },
    layouts: [],
    grid: { margin: 48, gutter: 16, columns: 12 },
  },
  memo: { fonts: fonts.memo, styles: styles('heading', 9), pages: { a4: page, letter: page }, page: 'a4' },
  templates: {},
  charts,
  strings: {},
  markings: [],
  ladders: {
    icd203: [
      { term: 'almost no chance', low: 0.01, high: 0.05 },
      { term: 'very unlikely', low: 0.05, high: 0.2 },
      { term: 'unlikely', low: 0.2, high: 0.45 },
      { term: 'roughly even chance', low: 0.45, high: 0.55 },
      { term: 'likely', low: 0.55, high: 0.8 },
      { term: 'very likely', low: 0.8, high: 0.95 },
      { term: 'almost certain', low: 0.95, high: 0.99 },
    ],
  },
  ladder: 'icd203',
  spellings: { Turkey: 'Türkiye' },
  map: {
    places: {
      Russia: { code: 'RUS', column: 1, row: 0, disputed: false },
      Georgia: { code: 'GEO', column: 1, row: 1, disputed: false },
      Turkey: { code: 'TUR', column: 0, row: 2, disputed: false },
      Armenia: { code: 'ARM', column: 1, row: 2, disputed: false },
      Azerbaijan: { code: 'AZE', column: 2, row: 2, disputed: false },
      Elsewhere: { code: 'ELS', column: 3, row: 0, disputed: true },
    },
    source: 'Drawn for tests',
    disclaimer: 'Schematic.',
    disputed: { rgb: '5B4A6B' },
  },
};

export const measures: Readonly<Record<Target, Measure>> = { deck: createMeasure(fonts.deck), memo: createMeasure(fonts.memo) };
