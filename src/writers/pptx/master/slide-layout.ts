// A slide layout of the kit as a part of the master package.

import type { Kit, LayoutDecoration, SlideLayout } from '../../../kit/types.js';
import { fillXml } from '../colors.js';
import { DECORATIVE } from '../decorative.js';
import { transformXml } from '../position.js';
import { DECLARATIONS, escapeXml } from '../xml.js';
import { PLACEHOLDER_NAMES, type PlaceholderRole, placeholderXml, TREE_HEAD } from './placeholder-shape.js';

/** Fixed indices of placeholders; PowerPoint pairs slide and layout by them. Bodies count up from theirs. */
const INDEX: Readonly<Record<PlaceholderRole, number | undefined>> = {
  title: undefined,
  subtitle: 1,
  body: 13,
  source: 30,
  marking: 31,
  date: 10,
  footer: 11,
  number: 12,
};

function typeOf(role: PlaceholderRole, kind: SlideLayout['kind']): string {
  switch (role) {
    case 'title':
      return kind === 'title' ? 'ctrTitle' : 'title';
    case 'subtitle':
      return 'subTitle';
    case 'date':
      return 'dt';
    case 'footer':
      return 'ftr';
    case 'number':
      return 'sldNum';
    default:
      return 'body';
  }
}

function placeholders(kit: Kit, layout: SlideLayout, firstId: number, language: string): string {
  const seen = new Map<PlaceholderRole, number>();
  return layout.placeholders
    .map((placeholder, position) => {
      const count = seen.get(placeholder.role) ?? 0;
      seen.set(placeholder.role, count + 1);
      const style = kit.deck.styles[placeholder.style];
      const index = INDEX[placeholder.role];
      const name = PLACEHOLDER_NAMES[placeholder.role];
      return placeholderXml({
        id: firstId + position,
        name: count === 0 ? name : `${name} ${count + 1}`,
        role: placeholder.role,
        type: typeOf(placeholder.role, layout.kind),
        ...(index === undefined ? {} : { index: index + count }),
        box: placeholder.box,
        style,
        color: placeholder.color ?? style.color,
        align: placeholder.align,
        anchor: placeholder.anchor,
        language,
        prompt: name,
      });
    })
    .join('');
}

const decoration = ({ box, fill }: LayoutDecoration, id: number, number: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Decoration ${number}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fillXml(fill)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

const picture = (kit: Kit, layout: Required<Pick<SlideLayout, 'logo'>>, id: number, relationship: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Logo" descr="${escapeXml(kit.logo.alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transformXml(layout.logo.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** The XML of a layout part; `logoRelationship` leads to the logo's picture where the layout shows one. */
export function slideLayoutXml(kit: Kit, layout: SlideLayout, language: string, logoRelationship: string | undefined): string {
  let id = 2;
  const decorations = layout.decorations.map((item, position) => decoration(item, id++, position + 1)).join('');
  const logo =
    layout.logo !== undefined && logoRelationship !== undefined ? picture(kit, { logo: layout.logo }, id++, logoRelationship) : '';
  const background = `<p:bg><p:bgPr>${fillXml(layout.background)}<a:effectLst/></p:bgPr></p:bg>`;
  const tree = `<p:spTree>${TREE_HEAD}${decorations}${logo}${placeholders(kit, layout, id, language)}</p:spTree>`;
  return `<p:sldLayout ${DECLARATIONS} type="${layout.kind}" preserve="1" userDrawn="1"><p:cSld name="${escapeXml(layout.name)}">${background}${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}
