// The theme of a kit: twelve colours, two fonts and Office's plainest effects (ECMA-376 part 1, 20.1.6.9).
import type { Color } from '../../../frame/types.js';
import type { Kit } from '../../../kit/types.js';
import { escapeXml, NAMESPACES } from '../xml.js';

const slot = (name: string, color: Color): string => `<a:${name}><a:srgbClr val="${color.rgb}"/></a:${name}>`;

const font = (tag: string, name: string): string =>
  `<a:${tag}><a:latin typeface="${escapeXml(name)}"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}>`;

const THEME_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${THEME_FILL}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;

/** Flat fills, thin lines and no effects: what a user draws beside our shapes looks like them. */
const FORMAT_SCHEME = `<a:fmtScheme name="Dragoman"><a:fillStyleLst>${THEME_FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(9525)}${line(19_050)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${THEME_FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

/** The XML of a theme part. The kit names no colour for visited links: they keep the link's. */
export function themeXml(kit: Kit): string {
  const { colors, deck } = kit;
  const slots = [
    slot('dk1', colors.text1),
    slot('lt1', colors.background1),
    slot('dk2', colors.text2),
    slot('lt2', colors.background2),
    slot('accent1', colors.accent1),
    slot('accent2', colors.accent2),
    slot('accent3', colors.accent3),
    slot('accent4', colors.accent4),
    slot('accent5', colors.accent5),
    slot('accent6', colors.accent6),
    slot('hlink', colors.link),
    slot('folHlink', colors.link),
  ];
  const name = escapeXml(kit.name);
  return `<a:theme xmlns:a="${NAMESPACES.a}" name="${name}"><a:themeElements><a:clrScheme name="${name}">${slots.join('')}</a:clrScheme><a:fontScheme name="${name}">${font('majorFont', deck.fonts.heading.name)}${font('minorFont', deck.fonts.text.name)}</a:fontScheme>${FORMAT_SCHEME}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
