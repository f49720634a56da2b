// The one description of a kit's `_brand.yml`: brand.yml's own fields, and ours under `defaults.dragoman`.
import { z } from 'zod';
import { pointsFromMillimetres } from '../base/length.js';

const words = (what: string) => z.string().max(1000).describe(what);
const name = (what: string) => z.string().trim().min(1).max(120).describe(what);
const path = (what: string) =>
  z.string().min(1).max(200).refine(isInside, 'expected a path inside the kit’s folder, with forward slashes').describe(what);

/** True for a relative path that does not leave its folder. */
function isInside(value: string): boolean {
  return !/[\\:]/.test(value) && !value.startsWith('/') && !value.split('/').includes('..');
}

const LENGTH = /^(\d+(?:\.\d+)?)\s?(pt|mm|cm|in)$/;
const POINTS: Readonly<Record<string, number>> = { pt: 1, mm: pointsFromMillimetres(1), cm: pointsFromMillimetres(10), in: 72 };
const LARGEST_LENGTH = 5000;

const toPoints = (value: string | number): number => {
  if (typeof value === 'number') return value;
  const [, number = '', unit = ''] = LENGTH.exec(value) ?? [];
  return Number(number) * (POINTS[unit] ?? 1);
};
const isLength = (value: string | number): boolean => {
  if (typeof value === 'string' && !LENGTH.test(value)) return false;
  const points = toPoints(value);
  return points >= 0 && points <= LARGEST_LENGTH;
};
const length = (what: string) =>
  z
    .union([z.number(), z.string()])
    .refine(isLength, 'expected a length: a number of points, or text such as `25 mm`, `2.5 cm` or `1 in`')
    .transform(toPoints)
    .describe(what);

const color = (what: string) =>
  z.string().trim().min(1).max(60).describe(`${what}: a name of the palette or of \`colors\`, or \`#RRGGBB\`.`);

const box = z
  .strictObject({ x: length('From the left edge.'), y: length('From the top edge.'), width: length('Width.'), height: length('Height.') })
  .describe('A box from the top left of the slide.');

const size = z.strictObject({ width: length('Width.'), height: length('Height.') });

export const COLOR_SLOTS = [
  'text1',
  'background1',
  'text2',
  'background2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'link',
] as const;

export const COLOR_NAMES = [
  ...COLOR_SLOTS,
  'muted',
  'faint',
  'rule',
  'panel',
  'highlight',
  'onDark',
  'onDarkMuted',
  'positive',
  'warning',
  'negative',
] as const;

export const STYLE_NAMES = [
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
] as const;

export const PLACEHOLDER_ROLES = ['title', 'subtitle', 'body', 'source', 'marking', 'date', 'footer', 'number'] as const;

/** Every name optional, none else allowed. */
const optionalKeys = <Name extends string, Value extends z.ZodType>(names: readonly Name[], value: Value) => {
  const shape = Object.fromEntries(names.map((key) => [key, value.optional()]));
  // The shape has exactly these names: it was just made from them.
  return z.strictObject(shape as Record<Name, z.ZodOptional<Value>>);
};

const style = z.strictObject({
  font: z.enum(['heading', 'text']).optional().describe('Which of the two fonts; `text` when absent.'),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  size: z.number().min(4).max(200).optional().describe('Points.'),
  pitch: z.number().min(4).max(300).optional().describe('Baseline to baseline, points.'),
  color: color('Colour of the text; `text1` when absent').optional(),
  before: z.number().min(0).max(200).optional().describe('Space above, points; 0 when absent.'),
});
const styles = optionalKeys(STYLE_NAMES, style);

const fonts = z
  .strictObject({ heading: name('Family of titles and headings.').optional(), text: name('Family of running text.').optional() })
  .describe('Families of `typography.fonts`; `typography.headings` and `typography.base` when absent.');

const placeholder = z.strictObject({
  box: box.optional(),
  style: z.enum(STYLE_NAMES).optional(),
  color: color('Colour where it differs from the style’s').optional(),
  align: z.enum(['left', 'right', 'center']).optional().describe('`left` when absent.'),
  anchor: z.enum(['top', 'middle', 'bottom']).optional().describe('`top` when absent.'),
});

const layout = z.strictObject({
  kind: z.enum(['title', 'titleOnly', 'obj']).optional().describe('Office’s own kind of layout.'),
  background: color('Background').optional(),
  body: box.optional(),
  logo: z
    .strictObject({ box, variant: z.enum(['onLight', 'onDark']) })
    .nullable()
    .optional()
    .describe('Where the logo stands, left and middle in its box; empty for none.'),
  decorations: z
    .array(z.strictObject({ box, fill: color('Fill') }))
    .max(40)
    .optional(),
  placeholders: optionalKeys(PLACEHOLDER_ROLES, placeholder).optional(),
});

const margins = z.strictObject({
  top: length('Top.').optional(),
  right: length('Right.').optional(),
  bottom: length('Bottom.').optional(),
  left: length('Left.').optional(),
});
const page = z.strictObject({ size: size.optional(), margins: margins.optional() });

const rung = z.strictObject({
  term: name('The words.'),
  low: z.number().min(0).max(1).describe('Lowest probability, 0 to 1.'),
  high: z.number().min(0).max(1).describe('Highest probability, 0 to 1.'),
});

const place = z.strictObject({
  code: z.string().trim().min(1).max(4).describe('What its tile says, e.g. ISO 3166 alpha-3.').optional(),
  column: z.number().min(0).max(40).describe('Tiles from the west.').optional(),
  row: z.number().min(0).max(40).describe('Tiles from the north.').optional(),
  disputed: z.boolean().optional().describe('Drawn with the outline for areas whose status is disputed.'),
});

const map = z
  .strictObject({
    places: z.record(name('English name of a state or area.'), place).optional(),
    source: words('Where the map comes from.').optional(),
    disclaimer: words('Printed with every map.').optional(),
    disputed: color('Outline and text of tiles whose status is disputed').optional(),
    boundaries: path('A GeoJSON file in the kit’s folder: with it the map is drawn with these boundaries.').optional(),
  })
  .describe('A schematic map: one tile a state, arranged as they lie; with `boundaries`, a map.');

const dragoman = z.strictObject({
  extends: name('The kit that this one inherits from.').optional(),
  master: path('An institution’s own .potx in the kit’s folder.').optional(),
  disclaimer: words('Printed at the end.').optional(),
  series: words('Name of the series.').optional(),
  contact: words('Whom to ask.').optional(),
  colors: optionalKeys(COLOR_NAMES, color('Colour')).optional(),
  chartColors: z.array(color('Colour of a chart series')).min(1).max(12).optional(),
  markings: z
    .array(
      z.strictObject({
        label: name('The words, never translated.'),
        color: color('Colour of the label'),
        background: color('Colour behind the label').optional(),
      }),
    )
    .min(1)
    .max(20)
    .optional()
    .describe('From the least to the most restricted.'),
  ladder: name('Which ladder of likelihood: `icd203`, `uk-phia`, or one of `ladders`.').optional(),
  ladders: z.record(z.string(), z.array(rung).min(2).max(12)).optional().describe('Ladders of the institution’s own.'),
  map: map.optional(),
  spellings: z.record(z.string(), name('The kit’s spelling.')).optional().describe('Name of an actor → how the kit spells it.'),
  deck: z
    .strictObject({
      size: size.optional(),
      grid: z
        .strictObject({
          margin: length('Margin.').optional(),
          gutter: length('Gutter.').optional(),
          columns: z.number().int().min(1).max(24).optional(),
        })
        .optional(),
      fonts: fonts.optional(),
      styles: styles.optional(),
      layouts: z.record(name('Name of the layout.'), layout).optional(),
    })
    .optional(),
  memo: z
    .strictObject({
      page: z.enum(['a4', 'letter']).optional().describe('Paper when a brief does not say.'),
      pages: z.strictObject({ a4: page.optional(), letter: page.optional() }).optional(),
      fonts: fonts.optional(),
      styles: styles.optional(),
    })
    .optional(),
});

const image = z.union([
  path('File of the picture.'),
  z.strictObject({ path: path('File of the picture.'), alt: words('What it shows.').optional() }),
]);
const logoVariant = z.union([
  name('A name of `logo.images`, or a file.'),
  z.strictObject({ light: name('For light backgrounds.').optional(), dark: name('For dark backgrounds.').optional() }),
]);
const logo = z.union([
  path('File of the logo.'),
  z.strictObject({
    images: z.record(z.string(), image).optional(),
    small: logoVariant.optional(),
    medium: logoVariant.optional(),
    large: logoVariant.optional(),
  }),
]);

/** Fields of brand.yml that say how web pages look; read by others, allowed here. */
const elsewhere = z.unknown().optional();

const fontFile = z.strictObject({
  path: path('A .ttf or .otf file.'),
  weight: z.number().int().min(1).max(1000).optional().describe('400 when absent; from 550 on it counts as bold.'),
  style: z.enum(['normal', 'italic']).optional().describe('`normal` when absent.'),
});
const fontFamily = z.strictObject({
  family: name('The name written into outputs.'),
  source: z.enum(['file', 'google', 'bunny', 'system']).optional().describe('Only `file` can be used: nothing is fetched.'),
  files: z.array(fontFile).optional(),
  weight: elsewhere,
  style: elsewhere,
  display: elsewhere,
});
const typeface = z
  .union([name('A family.'), z.looseObject({ family: name('A family.').optional() })])
  .describe('A family of `typography.fonts`.');

/** One `_brand.yml` as people write it: all optional, since a kit may state only what differs from its parent. */
export const brandSchema = z.strictObject({
  meta: z
    .strictObject({
      name: z
        .union([
          name('Name of the institution.'),
          z.strictObject({ short: name('Short name.').optional(), full: name('Full name.').optional() }),
        ])
        .optional(),
      link: elsewhere,
    })
    .optional(),
  logo: logo.optional(),
  color: z
    .strictObject({
      palette: z.record(z.string(), color('Colour')).optional(),
      foreground: color('Text').optional(),
      background: color('Page').optional(),
      primary: color('Main colour').optional(),
      secondary: color('Second colour').optional(),
      tertiary: color('Third colour').optional(),
      success: color('Good news').optional(),
      info: color('Links').optional(),
      warning: color('Caution').optional(),
      danger: color('Bad news').optional(),
      light: color('Pale panel').optional(),
      dark: color('Dark field').optional(),
    })
    .optional(),
  typography: z
    .strictObject({
      fonts: z.array(fontFamily).optional(),
      base: typeface.optional(),
      headings: typeface.optional(),
      monospace: elsewhere,
      'monospace-inline': elsewhere,
      'monospace-block': elsewhere,
      link: elsewhere,
    })
    .optional(),
  defaults: z.looseObject({ dragoman: dragoman.optional() }).optional(),
});

/** What one `_brand.yml` says; lengths in points. */
export type BrandFile = z.infer<typeof brandSchema>;
/** Our part of it. */
export type DragomanSettings = z.infer<typeof dragoman>;
export type LayoutSettings = z.infer<typeof layout>;
export type LogoSettings = z.infer<typeof logo>;
export type FontFamilySettings = z.infer<typeof fontFamily>;
