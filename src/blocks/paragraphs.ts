// From words to paragraphs: the style of the target, source marks after statements, structure beneath.
import type { Rect } from '../base/geometry.js';
import type { TextSpan } from '../document/types.js';
import { layoutParagraphs } from '../frame/layout-paragraphs.js';
import type { Color, NodeId, Paragraph, Run, StructureNode, StructureTag, TextItem, TextRole } from '../frame/types.js';
import type { ColorName, StyleName, TextStyle } from '../kit/types.js';
import type { LayoutContext } from './types.js';

/** A paragraph with what the structure and the ledger need of it. */
export interface Written {
  readonly paragraph: Paragraph;
  readonly node: StructureNode;
  readonly statements: readonly string[];
}

export interface WriteOptions {
  readonly style: StyleName;
  readonly id: NodeId;
  readonly tag?: StructureTag;
  readonly align?: Paragraph['align'];
  readonly color?: ColorName;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly before?: number;
  readonly bullet?: Paragraph['bullet'];
  /** Headings carry no marks: what stands below them does. */
  readonly marks?: boolean;
}

/** Least size of text on a slide that a room must read, points (craft: nothing below 14). */
const SLIDE_FLOOR = 14;

/** A text style of the target at the context's scale; slide text stops shrinking at its floor. */
export function styleOf(name: StyleName, context: LayoutContext): TextStyle {
  const style = context.kit[context.target].styles[name];
  if (context.scale === 1) return style;
  const floor = context.target === 'deck' ? Math.min(style.size, SLIDE_FLOOR) : style.size * 0.9;
  const size = Math.max(floor, Math.round(style.size * context.scale * 2) / 2);
  return { ...style, size, pitch: (style.pitch * size) / style.size, before: style.before * context.scale };
}

/** Width taken from text boxes of slides so that another program's line breaks still fit. */
export const reserveOf = (context: LayoutContext): number => (context.target === 'deck' ? 0.01 : 0);

export const colorOf = (name: ColorName, context: LayoutContext): Color => context.kit.colors[name];

/** Writes words as one paragraph: a run a span, and a superscript run with the marks after each statement. */
export function writeParagraph(words: readonly TextSpan[], options: WriteOptions, context: LayoutContext): Written {
  const style = styleOf(options.style, context);
  const color = options.color === undefined ? style.color : colorOf(options.color, context);
  const statements: string[] = [];
  const references: StructureNode[] = [];
  const runs = words.flatMap((span, index): readonly Run[] => {
    const bold = options.bold ?? (style.font.bold === true || span.strong === true);
    const italic = options.italic ?? (style.font.italic === true) !== (span.emphasis === true);
    const run: Run = {
      text: span.text,
      font: { role: style.font.role, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
      size: style.size,
      color,
    };
    if (span.statement === undefined) return [run];
    statements.push(span.statement);
    const doubts = writeDoubt([span.statement], run, context);
    if (options.marks === false) return [run, ...doubts];
    const marks = context.marksOf(span.statement, `${options.id}.m${index}`);
    return [run, ...doubts, ...marks.flatMap((mark, place) => writeMark(mark, place, style, references, context))];
  });
  const id = options.id;
  return {
    paragraph: {
      node: id,
      runs,
      align: options.align ?? 'left',
      pitch: style.pitch,
      before: options.before ?? style.before,
      ...(options.bullet === undefined ? {} : { bullet: options.bullet }),
    },
    node: { id, tag: options.tag ?? 'P', children: references },
    statements,
  };
}

/**
 * The sign that a draft prints after words that nothing supports, in the type of those words: brackets and a question mark,
 * so that it needs no colour. In a memo it leads to the list at the end.
 */
export function writeDoubt(statements: readonly string[], after: Run, context: LayoutContext, color?: Color): readonly Run[] {
  const sign = context.doubtOf?.(statements) ?? null;
  if (sign === null) return [];
  const run: Run = {
    text: sign.label,
    font: { role: after.font.role, bold: true },
    size: after.size,
    color: color ?? colorOf('negative', context),
    // On a slide, PowerPoint would paint a link in the colour of links.
    ...(context.target === 'memo' ? { link: { to: sign.to, label: sign.meaning } } : {}),
  };
  return [{ ...after, text: ' ' }, run];
}

function writeMark(
  mark: ReturnType<LayoutContext['marksOf']>[number],
  place: number,
  style: TextStyle,
  references: StructureNode[],
  context: LayoutContext,
): readonly Run[] {
  const base = {
    font: { role: style.font.role },
    size: style.size,
    color: colorOf(mark.to === null ? 'muted' : 'link', context),
    superscript: true,
  };
  const comma: readonly Run[] = place === 0 ? [] : [{ ...base, text: ',' }];
  if (mark.to === null) return [...comma, { ...base, text: mark.label }];
  references.push({ id: mark.node, tag: 'Reference', children: [] });
  const label = context.word('note-mark').replace('{n}', mark.label);
  return [...comma, { ...base, text: mark.label, node: mark.node, link: { to: mark.to, label } }];
}

/** A text item of paragraphs in a box; its height is what the paragraphs need unless the box is to be kept. */
export function textItem(
  written: readonly Written[],
  box: Rect,
  context: LayoutContext,
  options: { readonly name: string; readonly role?: TextRole; readonly anchor?: TextItem['anchor']; readonly keepBox?: boolean },
): { readonly item: TextItem; readonly height: number } {
  const paragraphs = written.map((it) => it.paragraph);
  const anchor = options.anchor ?? 'top';
  const { lines, height } = layoutParagraphs(paragraphs, box, options.keepBox === true ? anchor : 'top', context.measure, {
    reserve: reserveOf(context),
  });
  const item: TextItem = {
    type: 'text',
    box: options.keepBox === true ? box : { ...box, height },
    role: options.role ?? 'label',
    name: options.name,
    paragraphs,
    lines,
    anchor,
  };
  return { item, height };
}

/** Height that paragraphs need in a width, points. */
export const heightOf = (written: readonly Written[], width: number, context: LayoutContext): number =>
  layoutParagraphs(
    written.map((it) => it.paragraph),
    { x: 0, y: 0, width, height: 10000 },
    'top',
    context.measure,
    { reserve: reserveOf(context) },
  ).height;
