// Document → slides: every slide is fitted by steps of size, then split to a continuation slide, then refused by name.
import type { Diagnostic, Outcome } from '../base/diagnostic.js';
import { readBlocks } from '../blocks/read-blocks.js';
import type { Block, LayoutContext, Piece } from '../blocks/types.js';
import { type DirectiveNode, type HeadingNode, plainText } from '../document/types.js';
import type { Frame, FrameItem, OutlineEntry, StructureNode } from '../frame/types.js';
import type { SlideLayout } from '../kit/types.js';
import { checkGlyphs } from './check-glyphs.js';
import { describeBlock } from './describe-block.js';
import { stampSlide } from './draft-stamp.js';
import { fillPlaceholder } from './fill-placeholder.js';
import { makeContext } from './make-context.js';
import { mergeNodes } from './merge-nodes.js';
import { notASlide, overflow, tooLong, unknownLayout, untitledSlide } from './messages.js';
import { stackBlocks } from './stack-blocks.js';
import type { Appearance, LaidOut, LayoutInput } from './types.js';

/** Factors on text sizes that a crowded slide may take before it is split. */
const SCALES = [1, 0.94, 0.88] as const;
/** No slide goes on for more slides than this. */
const MOST_PARTS = 6;

/** Lays a document of `:::slide` containers out as slides. Reports `layout/…` and `blocks/…`. */
export function layoutDeck(input: LayoutInput): Outcome<LaidOut> {
  const context = makeContext(input, 'deck');
  const diagnostics: Diagnostic[] = [];
  const slides: Slide[] = [];
  for (const node of input.document.nodes) {
    if (node.type !== 'directive' || node.name !== 'slide') {
      diagnostics.push(notASlide(input.document.template, node.line, node.type === 'directive' ? node.name : node.type));
      continue;
    }
    const laid = layoutSlide(node, input, context);
    diagnostics.push(...laid.diagnostics);
    slides.push(...(laid.value ?? []));
  }
  const frames = slides.map((slide, index) => finishSlide(slide, index + 1, input, context, diagnostics));
  diagnostics.push(...checkGlyphs(frames, input.measure));
  if (frames.length > input.limit) diagnostics.push(tooLong('slides', frames.length, input.limit));
  const structure: StructureNode = { id: 'document', tag: 'Document', children: sectionsOf(slides) };
  const outline = slides.map((slide, index): OutlineEntry => ({ title: slide.title, node: `slide${index + 1}.title`, level: 1 }));
  const appearances = slides.flatMap((slide, index) =>
    [...new Set([...slide.claims, ...slide.statements])].map((statement): Appearance => ({ statement, number: index + 1 })),
  );
  return {
    value: {
      layout: { target: 'deck', size: input.kit.deck.size, frames, structure, outline, metadata: input.metadata },
      appearances,
      bodyFrames: frames.length,
    },
    diagnostics,
  };
}

interface Slide {
  readonly title: string;
  readonly layout: SlideLayout;
  /** Paragraphs that stand in placeholders other than the title, in order. */
  readonly placed: readonly { readonly role: 'subtitle' | 'date'; readonly content: HeadingNode['content'] }[];
  readonly items: readonly FrameItem[];
  readonly nodes: readonly StructureNode[];
  /** Statements of its title, and those that its body shows. */
  readonly claims: readonly string[];
  readonly statements: readonly string[];
  /** Counts from 0 within the parts of one slide of the template. */
  readonly part: number;
}

/** A section a slide of the template: the parts of a slide that goes on are one, so that what is split stays one element. */
function sectionsOf(slides: readonly Slide[]): readonly StructureNode[] {
  const groups: StructureNode[][] = [];
  for (const [index, slide] of slides.entries()) {
    const id = `slide${index + 1}`;
    const placed = slide.placed.map((it): StructureNode => ({ id: `${id}.${it.role}`, tag: 'P', children: [] }));
    const nodes: readonly StructureNode[] = [{ id: `${id}.title`, tag: 'H1', children: [] }, ...placed, ...slide.nodes];
    const current = groups.at(-1);
    if (slide.part === 0 || current === undefined) groups.push([...nodes]);
    else current.push(...nodes);
  }
  return groups.map((nodes, index) => ({ id: `section${index + 1}`, tag: 'Sect', children: mergeNodes(nodes) }));
}

function layoutSlide(node: DirectiveNode, input: LayoutInput, context: LayoutContext): Outcome<readonly Slide[]> {
  const { template } = input.document;
  const name = textOf(node, 'layout') ?? 'Title only';
  const layout = input.kit.deck.layouts.find((it) => it.name === name);
  if (layout === undefined)
    return {
      diagnostics: [
        unknownLayout(
          template,
          node.line,
          name,
          input.kit.deck.layouts.map((it) => it.name),
        ),
      ],
    };
  const heading = node.children.find((it) => it.type === 'heading' && it.level === 1);
  if (heading?.type !== 'heading') return { diagnostics: [untitledSlide(template, node.line)] };
  const title = plainText(heading.content);
  const titleStatements = heading.content.flatMap((span) => (span.statement === undefined ? [] : [span.statement]));
  const others = node.children.filter((it) => it !== heading);
  if (layout.kind === 'title') {
    const placed = others.flatMap((it, index) =>
      it.type === 'paragraph' && index < 2 ? [{ role: index === 0 ? ('subtitle' as const) : ('date' as const), content: it.content }] : [],
    );
    return {
      value: [
        {
          title,
          layout,
          placed,
          items: [],
          nodes: [],
          claims: titleStatements,
          statements: placed.flatMap((it) => it.content.flatMap((span) => span.statement ?? [])),
          part: 0,
        },
      ],
      diagnostics: [],
    };
  }
  const { blocks, diagnostics } = readBlocks(others, template);
  const parts = fitBlocks(blocks, layout, context);
  if (parts.stuck !== null)
    return {
      diagnostics: [
        ...diagnostics,
        overflow(`slide “${title}”`, describeBlock(parts.stuck), parts.stuck.template, parts.stuck.line, titleStatements[0]),
      ],
    };
  const slides = parts.pieces.map(
    (piece, index): Slide => ({
      title: parts.pieces.length === 1 ? title : `${title} (${index + 1}/${parts.pieces.length})`,
      layout,
      placed: [],
      items: piece.items,
      nodes: piece.nodes,
      claims: titleStatements,
      statements: piece.statements,
      part: index,
    }),
  );
  return { value: slides, diagnostics };
}

interface FittedBlocks {
  readonly pieces: readonly Piece[];
  /** The block that fits on no slide. */
  readonly stuck: Block | null;
}

function fitBlocks(blocks: readonly Block[], layout: SlideLayout, context: LayoutContext): FittedBlocks {
  for (const scale of SCALES) {
    const { piece, rest } = stackBlocks(blocks, layout.body, { ...context, scale }, true);
    if (rest.length === 0) return { pieces: [piece], stuck: null };
  }
  const pieces: Piece[] = [];
  let left = blocks;
  while (left.length > 0) {
    const full = stackBlocks(left, layout.body, context, true);
    const { piece, rest } = full.piece.items.length > 0 ? full : stackBlocks(left, layout.body, { ...context, scale: SCALES[2] }, true);
    const [stuck] = left;
    if (piece.items.length === 0 || pieces.length === MOST_PARTS) return { pieces, stuck: stuck ?? null };
    pieces.push(piece);
    left = rest;
  }
  return { pieces, stuck: null };
}

function finishSlide(slide: Slide, number: number, input: LayoutInput, context: LayoutContext, diagnostics: Diagnostic[]): Frame {
  const { chrome } = input;
  const where = `slide ${number}`;
  const fill = (role: Parameters<typeof fillPlaceholder>[1], content: HeadingNode['content'], id: string): readonly FrameItem[] => {
    const filled = fillPlaceholder(slide.layout, role, content, id, where, context);
    diagnostics.push(...filled.diagnostics);
    return filled.value === undefined ? [] : [filled.value];
  };
  const text = (role: Parameters<typeof fillPlaceholder>[1], words: string | null): readonly FrameItem[] =>
    words === null || words === '' ? [] : fill(role, [{ text: words }], 'artifact');
  const items = [
    ...fill('title', [{ text: slide.title }, ...slide.claims.map((statement) => ({ text: '', statement }))], `slide${number}.title`),
    ...(chrome.stamp === undefined ? [] : stampSlide(chrome.stamp, slide.layout, context)),
    ...slide.placed.flatMap((it) => fill(it.role, it.content, `slide${number}.${it.role}`)),
    ...slide.items,
    ...(slide.layout.kind === 'title' ? [] : text('source', chrome.sourceLine(slide.statements, slide.claims))),
    ...text('marking', chrome.marking),
    ...(slide.layout.kind === 'title'
      ? []
      : [...text('footer', chrome.footer), ...text('date', chrome.date), ...text('number', `${number}`)]),
  ];
  return {
    number,
    layout: slide.layout.name,
    title: slide.title,
    items,
    notes: [
      ...chrome.notes(slide.title, [...slide.claims, ...slide.statements]),
      // What a chart shows, for those who hear it: slides have no place that is read and not seen.
      ...items.flatMap((item) => (item.type === 'chart' ? item.figure.table.lines : [])),
    ],
  };
}

const textOf = (node: DirectiveNode, name: string): string | undefined => {
  const value = node.attributes[name];
  return value?.type === 'text' ? plainText(value.spans) : undefined;
};
