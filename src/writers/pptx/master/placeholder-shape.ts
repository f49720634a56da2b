// Placeholders of masters and layouts.
import type { Rect } from '../../../base/geometry.js';
import type { Color } from '../../../frame/types.js';
import type { SlidePlaceholder, TextStyle } from '../../../kit/types.js';
import { guidFrom } from '../guid.js';
import { transformXml } from '../position.js';
import { bodyPropertiesXml, levelXml } from '../text-xml.js';
import { attributesXml, escapeXml } from '../xml.js';

/** The roles of text that a layout has a placeholder for. */
export type PlaceholderRole = SlidePlaceholder['role'];

/** What a placeholder shape is made of. */
export interface PlaceholderShape {
  readonly id: number;
  /** Its name in the selection pane, and how a custom placeholder is known again. */
  readonly name: string;
  readonly role: PlaceholderRole;
  /** `p:ph` type (ECMA-376 part 1, 19.7.10) and index. */
  readonly type: string;
  readonly index?: number;
  readonly box: Rect;
  readonly style: TextStyle;
  readonly color: Color;
  readonly align: SlidePlaceholder['align'];
  readonly anchor: SlidePlaceholder['anchor'];
  readonly language: string;
  /** Prompt shown while it is empty. */
  readonly prompt: string;
}

/** The field of the slide's number. */
export const SLIDE_NUMBER_FIELD = guidFrom('dragoman/slide-number');

/** A placeholder type that users fill with words of their own, so that the prompt may be ours. */
const isCustom = (role: PlaceholderRole): boolean => role === 'source' || role === 'marking';

/** Never empty: LibreOffice takes the format of a footer from the words in its layout. */
function contentXml({ role, language, prompt }: PlaceholderShape): string {
  const properties = `lang="${escapeXml(language)}"`;
  if (role === 'number') return `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"><a:rPr ${properties}/><a:t>‹#›</a:t></a:fld>`;
  return `<a:r><a:rPr ${properties}/><a:t>${escapeXml(prompt)}</a:t></a:r>`;
}

/** The shape of a placeholder, with its own place and text style. */
export function placeholderXml(shape: PlaceholderShape): string {
  const placeholder = attributesXml({
    type: shape.type,
    sz: ['date', 'footer', 'number', 'source', 'marking'].includes(shape.role) ? 'quarter' : undefined,
    idx: shape.index,
    hasCustomPrompt: isCustom(shape.role) ? 1 : undefined,
  });
  const level = levelXml(shape.style, { number: 1, align: shape.align, color: shape.color });
  return `<p:sp><p:nvSpPr><p:cNvPr id="${shape.id}" name="${escapeXml(shape.name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${placeholder}/></p:nvPr></p:nvSpPr><p:spPr>${transformXml(shape.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${bodyPropertiesXml(shape.anchor)}<a:lstStyle>${level}</a:lstStyle><a:p>${contentXml(shape)}</a:p></p:txBody></p:sp>`;
}

/** The empty group that every shape tree begins with. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Names of placeholders; `read-master.ts` knows the custom ones by them. */
export const PLACEHOLDER_NAMES: Readonly<Record<PlaceholderRole, string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'Text',
  source: 'Source',
  marking: 'Marking',
  date: 'Date',
  footer: 'Footer',
  number: 'Slide number',
};
