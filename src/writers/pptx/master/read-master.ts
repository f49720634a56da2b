// What a master package offers to slides: its layouts and their placeholders, whoever made it.
import type { Rect } from '../../../base/geometry.js';
import type { SlideLayout } from '../../../kit/types.js';
import { type OfficePackage, presentationOf, relationshipsOf, requirePart } from '../package.js';
import { childAt, descendantsOf, type Element, parseXml, requireChild, rootOf } from '../xml.js';
import { PLACEHOLDER_NAMES, type PlaceholderRole } from './placeholder-shape.js';

/** A placeholder as slides refer to it. */
export interface MasterPlaceholder {
  readonly role: PlaceholderRole;
  readonly type?: string;
  readonly index?: string;
  /** Absent where the layout takes its place from the master. */
  readonly box?: Rect;
}

/** A layout of a master package. */
export interface MasterLayout {
  readonly part: string;
  readonly name: string;
  readonly kind: string;
  readonly placeholders: readonly MasterPlaceholder[];
}

const EMU_PER_POINT = 12_700;

function readBox(shape: Element): Rect | undefined {
  const transform = childAt(shape, 'spPr', 'xfrm');
  const offset = transform && childAt(transform, 'off');
  const extent = transform && childAt(transform, 'ext');
  if (offset === undefined || extent === undefined) return undefined;
  const points = (element: Element, name: string): number => Number(element.getAttribute(name)) / EMU_PER_POINT;
  return { x: points(offset, 'x'), y: points(offset, 'y'), width: points(extent, 'cx'), height: points(extent, 'cy') };
}

/** Placeholder types with a role of their own; text placeholders are told apart by name. */
const ROLES: Readonly<Record<string, PlaceholderRole>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'subtitle',
  dt: 'date',
  ftr: 'footer',
  sldNum: 'number',
};

function roleOf(type: string | undefined, name: string): PlaceholderRole | undefined {
  if (type !== undefined && ROLES[type] !== undefined) return ROLES[type];
  if (type !== undefined && type !== 'body' && type !== 'obj') return undefined;
  if (name.startsWith(PLACEHOLDER_NAMES.source)) return 'source';
  if (name.startsWith(PLACEHOLDER_NAMES.marking)) return 'marking';
  return 'body';
}

function readPlaceholder(placeholder: Element, shape: Element): MasterPlaceholder | undefined {
  const type = placeholder.getAttribute('type') ?? undefined;
  const role = roleOf(type, childAt(shape, 'nvSpPr', 'cNvPr')?.getAttribute('name') ?? '');
  if (role === undefined) return undefined;
  const index = placeholder.getAttribute('idx') ?? undefined;
  const box = readBox(shape);
  return {
    role,
    ...(type === undefined ? {} : { type }),
    ...(index === undefined ? {} : { index }),
    ...(box === undefined ? {} : { box }),
  };
}

/** Reads the layouts of every master of a package, in the order PowerPoint lists them. */
export function readMaster(master: OfficePackage): readonly MasterLayout[] {
  const masters = relationshipsOf(master, presentationOf(master)).filter(({ kind }) => kind === 'slideMaster');
  const parts = masters.flatMap(({ target }) => relationshipsOf(master, target).filter(({ kind }) => kind === 'slideLayout'));
  return parts.map(({ target }) => {
    const root = rootOf(parseXml(requirePart(master, target)));
    const placeholders = descendantsOf(root, 'sp').flatMap((shape) => {
      const placeholder = childAt(shape, 'nvSpPr', 'nvPr', 'ph');
      const read = placeholder && readPlaceholder(placeholder, shape);
      return read === undefined ? [] : [read];
    });
    const name = requireChild(root, 'cSld').getAttribute('name') ?? '';
    return { part: target, name, kind: root.getAttribute('type') ?? '', placeholders };
  });
}

/**
 * The layout that a frame stands on: by name, else by Office's kind, else any with a title.
 * An institution's own master need not have the kit's names.
 */
export function findLayout(layouts: readonly MasterLayout[], name: string, kitLayouts: readonly SlideLayout[]): MasterLayout {
  const kind = kitLayouts.find((layout) => layout.name === name)?.kind;
  const found =
    layouts.find((layout) => layout.name === name) ??
    (kind === undefined ? undefined : layouts.find((layout) => layout.kind === kind)) ??
    layouts.find(({ placeholders }) => placeholders.some(({ role }) => role === 'title')) ??
    layouts[0];
  if (found === undefined) throw new Error('Master package has no slide layout');
  return found;
}
