// A kit: an institution's brand, read from one folder.
import type { Rect, Size } from '../base/geometry.js';
import type { Color, ColorSlot, FontRef, Target, TextRole } from '../frame/types.js';

/** A font family as files of ours know it, and its faces. */
export interface FontFamily {
  /** The name written into the file (PPTX) or the embedded family (PDF), e.g. `Calibri`. */
  readonly name: string;
  /** Font files by style; `regular` is what missing ones fall back to. */
  readonly faces: { readonly regular: FontFile; readonly bold?: FontFile; readonly italic?: FontFile; readonly boldItalic?: FontFile };
}

export interface FontFile {
  /** Relative to the kit's folder or its parent's. */
  readonly path: string;
  /** The file with zero bytes behind it, see `paddedFont`. */
  readonly bytes: Uint8Array;
}

/** The fonts of one target by role. */
export type FontSet = Readonly<Record<FontRef['role'], FontFamily>>;

/** Sizes and pitches of one kind of text, points. */
export interface TextStyle {
  readonly font: FontRef;
  readonly size: number;
  /** Baseline to baseline. */
  readonly pitch: number;
  readonly color: Color;
  /** Space above a paragraph of this style. */
  readonly before: number;
}

/** Names of text styles that templates' blocks use; each target has all of them. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'statement'
  | 'body'
  | 'small'
  | 'label'
  | 'source'
  | 'footer'
  | 'marking'
  | 'caption'
  | 'note'
  | 'quotation'
  | 'figure'
  | 'coverTitle'
  | 'coverSubtitle'
  | 'coverMeta';

/** A placeholder of a slide layout. */
export interface SlidePlaceholder {
  readonly role: Extract<TextRole, 'title' | 'subtitle' | 'body' | 'source' | 'marking' | 'date' | 'footer' | 'number'>;
  readonly box: Rect;
  readonly style: StyleName;
  /** Text colour where it differs from the style's. */
  readonly color?: Color;
  readonly align: 'left' | 'right' | 'center';
  readonly anchor: 'top' | 'middle' | 'bottom';
}

/** A filled box or rule that a slide layout draws behind its slides. */
export interface LayoutDecoration {
  readonly box: Rect;
  readonly fill: Color;
}

/** A named slide layout: what the master package holds and what frames refer to by name. */
export interface SlideLayout {
  readonly name: string;
  /** Office's own layout kind (ECMA-376 part 1, 19.7.15), e.g. `title`, `titleOnly`. */
  readonly kind: 'title' | 'titleOnly' | 'obj';
  readonly background: Color;
  readonly placeholders: readonly SlidePlaceholder[];
  readonly decorations: readonly LayoutDecoration[];
  /** Where the logo stands and which variant. */
  readonly logo?: { readonly box: Rect; readonly variant: 'onLight' | 'onDark' };
  /** The box that the slide's own content may fill. */
  readonly body: Rect;
}

export interface Logo {
  readonly alt: string;
  /** Width over height, on light and on dark grounds. */
  readonly aspect: number;
  readonly aspectOnDark: number;
  readonly onLight: Uint8Array;
  readonly onDark: Uint8Array;
}

/** What differs between the deck and the memo. */
export interface TargetDesign {
  readonly fonts: FontSet;
  readonly styles: Readonly<Record<StyleName, TextStyle>>;
}

/** A paper size of the memo. */
export interface PageDesign {
  readonly size: Size;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** Kit colours beyond the theme's: names that blocks use. */
export type ColorName =
  | ColorSlot
  | 'muted'
  | 'faint'
  | 'rule'
  | 'panel'
  | 'highlight'
  | 'onDark'
  | 'onDarkMuted'
  | 'positive'
  | 'warning'
  | 'negative';

/** A label of the marking scheme, printed in its colour on its background; without one, as text in the marking style. */
export interface Marking {
  readonly label: string;
  readonly color: Color;
  readonly background?: Color;
}

/** A rung of a likelihood ladder; bounds are probabilities. */
export interface Rung {
  readonly term: string;
  readonly low: number;
  readonly high: number;
}

/** A tile of a kit's map, columns from the west and rows from the north. */
export interface MapPlace {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly disputed: boolean;
}

/** An area or a line of a kit's map as it is drawn: x to the east and y downwards, in degrees of the middle latitude. */
export interface MapShape {
  /** The code of a tile, where it stands for the same place. */
  readonly id: string;
  readonly name: string;
  readonly isDisputed: boolean;
  readonly isLine: boolean;
  /** GeoJSON, projected. */
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon' | 'LineString'; readonly coordinates: unknown };
  /** Where its label stands. */
  readonly x: number;
  readonly y: number;
  /** Share of the map's width that a label there has inside of the area; 0 for lines. */
  readonly room: number;
}

/** What a kit's boundary file holds. */
export interface MapBoundaries {
  readonly shapes: readonly MapShape[];
  /** Width over height. */
  readonly aspect: number;
}

/** A schematic map: one tile a state, arranged as they lie; with boundaries it is drawn as a map. */
export interface KitMap {
  /** By English name. */
  readonly places: Readonly<Record<string, MapPlace>>;
  readonly source: string;
  readonly disclaimer: string;
  /** Outline and text of tiles whose status is disputed. */
  readonly disputed: Color;
  /** Absent where the kit has no boundary file. */
  readonly boundaries?: MapBoundaries;
}

export interface Kit {
  readonly name: string;
  /** Kit folders from the most specific to the root parent; for messages. */
  readonly folders: readonly string[];
  readonly institution: string;
  readonly disclaimer: string;
  readonly series: string;
  readonly contact: string;
  readonly colors: Readonly<Record<ColorName, Color>>;
  /** Chart series colours in order, theme slots first. */
  readonly chartColors: readonly Color[];
  readonly logo: Logo;
  readonly deck: TargetDesign & {
    readonly size: Size;
    readonly layouts: readonly SlideLayout[];
    readonly grid: { readonly margin: number; readonly gutter: number; readonly columns: number };
  };
  readonly memo: TargetDesign & {
    readonly pages: { readonly a4: PageDesign; readonly letter: PageDesign };
    readonly page: 'a4' | 'letter';
  };
  /** Handlebars sources by name: `deck`, `memo`, and `partials/<name>`; path for messages. */
  readonly templates: Readonly<Record<string, { readonly path: string; readonly text: string }>>;
  /** Chart specs (YAML of Vega-Lite) by name. */
  readonly charts: Readonly<Record<string, { readonly path: string; readonly text: string }>>;
  /** Words we print, by language then key. */
  readonly strings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Markings from the least to the most restricted. */
  readonly markings: readonly Marking[];
  /** Ladders by name; `icd203` and `uk-phia` are built in. */
  readonly ladders: Readonly<Record<string, readonly Rung[]>>;
  readonly ladder: string;
  /** Absent where the kit states none. */
  readonly map?: KitMap;
  /** Name of an actor in the corpus's English form → the kit's spelling. */
  readonly spellings: Readonly<Record<string, string>>;
  /** An institution's own .potx; seam for later, absent in the default kit. */
  readonly master?: Uint8Array;
}

/** The fonts of a target. */
export const fontsOf = (kit: Kit, target: Target): FontSet => kit[target].fonts;
