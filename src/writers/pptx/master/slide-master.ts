// The slide master of a kit: five placeholders and the text styles that everything inherits from.
import type { Rect } from '../../../base/geometry.js';
import type { Kit, SlideLayout, StyleName } from '../../../kit/types.js';
import { fillXml } from '../colors.js';
import { type Level, levelXml } from '../text-xml.js';
import { DECLARATIONS } from '../xml.js';
import { PLACEHOLDER_NAMES, type PlaceholderRole, placeholderXml, TREE_HEAD } from './placeholder-shape.js';

/** The master's own placeholders in the order PowerPoint keeps them, with their types and indices. */
const MASTER_PLACEHOLDERS: readonly {
  readonly role: PlaceholderRole;
  readonly type: string;
  readonly index?: number;
  readonly style: StyleName;
}[] = [
  { role: 'title', type: 'title', style: 'title' },
  { role: 'body', type: 'body', index: 1, style: 'body' },
  { role: 'date', type: 'dt', index: 2, style: 'footer' },
  { role: 'footer', type: 'ftr', index: 3, style: 'footer' },
  { role: 'number', type: 'sldNum', index: 4, style: 'footer' },
];

/** The layout that stands for the deck: the first that is not a cover. */
function modelLayout(kit: Kit): SlideLayout {
  const model = kit.deck.layouts.find(({ kind }) => kind !== 'title') ?? kit.deck.layouts[0];
  if (model === undefined) throw new Error(`Kit ${kit.name} has no slide layout`);
  return model;
}

/** Where a placeholder stands when the model layout does not have it: title on top, the rest along the foot. */
function defaultBox(kit: Kit, role: PlaceholderRole, body: Rect): Rect {
  const { size, grid } = kit.deck;
  const width = size.width - 2 * grid.margin;
  const foot = { y: size.height - 28, height: 14 };
  switch (role) {
    case 'title':
      return { x: grid.margin, y: grid.margin, width, height: 68 };
    case 'date':
      return { x: grid.margin, width: width / 4, ...foot };
    case 'footer':
      return { x: grid.margin + width / 4, width: width / 2, ...foot };
    case 'number':
      return { x: grid.margin + (3 * width) / 4, width: width / 4, ...foot };
    default:
      return body;
  }
}

const BULLETS: readonly NonNullable<Level['bullet']>[] = [
  { text: '•', marker: 0, indent: 16 },
  { text: '–', marker: 16, indent: 32 },
  { text: '•', marker: 32, indent: 48 },
  { text: '–', marker: 48, indent: 64 },
];

/** The list styles of the master. The first level of text has no marker, the levels below it do. */
function textStyles(kit: Kit): string {
  const { title, body, small, footer } = kit.deck.styles;
  const text = [
    levelXml(body, { number: 1, align: 'left', color: body.color }),
    ...BULLETS.map((bullet, position) => levelXml(small, { number: position + 2, align: 'left', color: small.color, bullet })),
  ];
  return `<p:txStyles><p:titleStyle>${levelXml(title, { number: 1, align: 'left', color: title.color })}</p:titleStyle><p:bodyStyle>${text.join('')}</p:bodyStyle><p:otherStyle>${levelXml(footer, { number: 1, align: 'left', color: footer.color })}</p:otherStyle></p:txStyles>`;
}

function placeholders(kit: Kit, language: string): string {
  const model = modelLayout(kit);
  return MASTER_PLACEHOLDERS.map(({ role, type, index, style }, position) => {
    const own = model.placeholders.find((placeholder) => placeholder.role === role);
    const textStyle = kit.deck.styles[own?.style ?? style];
    return placeholderXml({
      id: position + 2,
      name: PLACEHOLDER_NAMES[role],
      role,
      type,
      ...(index === undefined ? {} : { index }),
      box: own?.box ?? defaultBox(kit, role, model.body),
      style: textStyle,
      color: own?.color ?? textStyle.color,
      align: own?.align ?? (role === 'number' ? 'right' : 'left'),
      anchor: own?.anchor ?? 'top',
      language,
      prompt: PLACEHOLDER_NAMES[role],
    });
  }).join('');
}

/** The map from the names that shapes use to the slots of the theme. */
export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Ids of the master and its layouts share one series that starts here (ECMA-376 part 1, 19.7.5). */
export const FIRST_MASTER_ID = 2_147_483_648;

/** The XML of the master part; its layouts are its relationships `rId1`, `rId2`, … in the kit's order. */
export function slideMasterXml(kit: Kit, language: string): string {
  const background = `<p:bg><p:bgPr>${fillXml(kit.colors.background1)}<a:effectLst/></p:bgPr></p:bg>`;
  const layouts = kit.deck.layouts
    .map((_, position) => `<p:sldLayoutId id="${FIRST_MASTER_ID + position + 1}" r:id="rId${position + 1}"/>`)
    .join('');
  return `<p:sldMaster ${DECLARATIONS} preserve="1"><p:cSld>${background}<p:spTree>${TREE_HEAD}${placeholders(kit, language)}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst>${layouts}</p:sldLayoutIdLst>${textStyles(kit)}</p:sldMaster>`;
}
