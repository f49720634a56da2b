// Text properties in DrawingML, shared by the master, the slides and the charts.
import { emuFromPoints } from '../../base/length.js';
import type { Color, FontRef } from '../../frame/types.js';
import type { TextStyle } from '../../kit/types.js';
import { fillXml } from './colors.js';
import { attributesXml } from './xml.js';

/** Theme fonts (ECMA-376 part 1, 20.1.4.1.16): major for headings, minor for text. */
const THEME_FONTS: Readonly<Record<FontRef['role'], string>> = { heading: '+mj-lt', text: '+mn-lt' };

/** The theme font of a role. */
export const themeFont = (role: FontRef['role']): string => THEME_FONTS[role];

/** One face for all scripts, so that arrows and symbols keep the measured font. */
export function fontXml(role: FontRef['role']): string {
  const face = THEME_FONTS[role];
  return `<a:latin typeface="${face}"/><a:ea typeface="${face}"/><a:cs typeface="${face}"/>`;
}

/** Points in hundredths, as run sizes and spacings are written. */
export const hundredths = (points: number): number => Math.round(points * 100);

/** Exact line spacing. */
export const lineSpacingXml = (pitch: number): string => `<a:lnSpc><a:spcPts val="${hundredths(pitch)}"/></a:lnSpc>`;

/** Space above a paragraph. */
export const spaceBeforeXml = (before: number): string => `<a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`;

const ALIGNMENTS = { left: 'l', center: 'ctr', right: 'r' } as const;

/** DrawingML's word for an alignment. */
export const alignment = (align: keyof typeof ALIGNMENTS): string => ALIGNMENTS[align];

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** DrawingML's word for an anchor. */
export const anchorWord = (anchor: keyof typeof ANCHORS): string => ANCHORS[anchor];

/** Body properties of a text box: the box is the text area, text wraps, nothing shrinks. */
export const bodyPropertiesXml = (anchor: keyof typeof ANCHORS): string =>
  `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${ANCHORS[anchor]}"><a:noAutofit/></a:bodyPr>`;

/** Default run properties of a text style. Kerning is on at every size, as it is measured. */
function defaultRunXml(style: Pick<TextStyle, 'font' | 'size'>, color: Color): string {
  const attributes = attributesXml({
    sz: hundredths(style.size),
    b: style.font.bold ? 1 : 0,
    i: style.font.italic ? 1 : 0,
    kern: 0,
  });
  return `<a:defRPr${attributes}>${fillXml(color)}${fontXml(style.font.role)}</a:defRPr>`;
}

/** What a level of a list style says besides its text style. */
export interface Level {
  readonly number: number;
  readonly align: keyof typeof ALIGNMENTS;
  readonly color: Color;
  /** A marker and where the text begins, points. */
  readonly bullet?: { readonly text: string; readonly marker: number; readonly indent: number };
}

/** One level of a list style; the first paragraph of a box must not move down, so it has no space above. */
export function levelXml(style: TextStyle, level: Level): string {
  const attributes = attributesXml({
    marL: emuFromPoints(level.bullet?.indent ?? 0),
    indent: emuFromPoints(level.bullet === undefined ? 0 : level.bullet.marker - level.bullet.indent),
    algn: ALIGNMENTS[level.align],
    defTabSz: 914_400,
    rtl: 0,
    eaLnBrk: 1,
    latinLnBrk: 0,
    hangingPunct: 0,
  });
  const bullet = level.bullet === undefined ? '<a:buNone/>' : `<a:buFont typeface="+mn-lt"/><a:buChar char="${level.bullet.text}"/>`;
  const tag = `a:lvl${level.number}pPr`;
  return `<${tag}${attributes}>${lineSpacingXml(style.pitch)}${spaceBeforeXml(0)}${bullet}${defaultRunXml(style, level.color)}</${tag}>`;
}
