// Judgements as rows: claim, likelihood as a band on the ladder, confidence as three steps.
import type { Rect } from '../base/geometry.js';
import type { JudgementRow, JudgementsExhibit } from '../document/exhibits.js';
import { ARTIFACT, type FrameItem, type ShapeItem, type StructureNode } from '../frame/types.js';
import { drawBand, drawConfidence } from './draw-likelihood.js';
import { colorOf, heightOf, styleOf, textItem, type Written, writeParagraph } from './paragraphs.js';
import { readExhibit } from './read-attributes.js';
import type { BlockBase, BlockType, LayoutContext, Piece } from './types.js';

export interface JudgementsBlock extends BlockBase<'judgements'> {
  readonly exhibit: JudgementsExhibit;
  readonly fromRow: number;
}

declare module './types.js' {
  interface BlockMap {
    judgements: JudgementsBlock;
  }
}

const SIZES = {
  deck: { likelihood: 190, confidence: 152, gutter: 20, padding: 9, band: 8, square: 10, claim: 'small' },
  memo: { likelihood: 122, confidence: 86, gutter: 14, padding: 4, band: 5, square: 6, claim: 'small' },
} as const;
const STRETCH = 1.7;

export const judgements: BlockType<JudgementsBlock> = {
  read: (node, { template }) => {
    const { value, diagnostics } = readExhibit(node, 'judgements', template);
    return {
      ...(value === undefined
        ? {}
        : { value: { name: 'judgements', id: `n${node.id}`, template, line: node.line, exhibit: value, fromRow: 0 } as const }),
      diagnostics,
    };
  },
  flexible: (block, width, context) => {
    const natural = measure(block, width, context).reduce((sum, row) => sum + row.height, writeHeads(block, width, context).height);
    return { minimum: natural, maximum: context.target === 'deck' ? natural * STRETCH : natural };
  },
  layout: (block, room, context, fill) => {
    const rows = measure(block, room.width, context);
    const head = writeHeads(block, room.width, context).height;
    let used = head;
    const cut = rows.findIndex((row) => {
      used += row.height;
      return used > room.height + 0.01;
    });
    const shown = cut < 0 ? rows : rows.slice(0, cut);
    if (shown.length === 0) return { piece: null, rest: block };
    const natural = shown.reduce((sum, row) => sum + row.height, head);
    const extra = fill && cut < 0 ? Math.max(0, Math.min(room.height - natural, natural * (STRETCH - 1))) / shown.length : 0;
    return {
      piece: place(block, shown, extra, room, context),
      rest: cut < 0 ? null : { ...block, fromRow: block.fromRow + shown.length, continued: true },
    };
  },
};

interface MeasuredRow {
  readonly row: JudgementRow;
  readonly claim: readonly Written[];
  readonly likelihood: readonly Written[];
  readonly confidence: readonly Written[];
  /** Under the confidence, on slides. */
  readonly support: readonly Written[];
  readonly height: number;
}

/** Squares with their word beside them on slides, above it in memos. */
const confidenceIndent = (context: LayoutContext): number => (context.target === 'deck' ? 3 * (SIZES.deck.square + 3) + 5 : 0);

function confidenceHeight({ confidence, support }: Pick<MeasuredRow, 'confidence' | 'support'>, context: LayoutContext): number {
  const sizes = SIZES[context.target];
  const word = heightOf(confidence, sizes.confidence - confidenceIndent(context), context);
  if (context.target === 'memo') return sizes.square + 6 + word;
  return word + (support.length === 0 ? 0 : 3 + heightOf(support, sizes.confidence, context));
}

const claimWidth = (width: number, context: LayoutContext): number => {
  const sizes = SIZES[context.target];
  return width - sizes.likelihood - sizes.confidence - 2 * sizes.gutter;
};

/** The heads of the columns, and how high the tallest is. */
function writeHeads(block: JudgementsBlock, width: number, context: LayoutContext) {
  const widths = [claimWidth(width, context), SIZES[context.target].likelihood, SIZES[context.target].confidence] as const;
  const written = block.exhibit.headings.map((words, index) =>
    writeParagraph(
      [{ text: words }],
      { style: 'label', id: block.continued === true ? ARTIFACT : `${block.id}.h${index}`, color: 'muted', bold: true },
      context,
    ),
  );
  return { written, height: Math.max(...written.map((it, index) => heightOf([it], widths[index] ?? 0, context))) + 6 };
}

function measure(block: JudgementsBlock, width: number, context: LayoutContext): readonly MeasuredRow[] {
  const sizes = SIZES[context.target];
  return block.exhibit.rows.slice(block.fromRow).map((row, offset) => {
    const id = `${block.id}.j${block.fromRow + offset + 1}`;
    const claim = [writeParagraph(row.claim, { style: sizes.claim, id: `${id}.c`, bold: context.target === 'deck' }, context)];
    if (block.exhibit.reasons)
      claim.push(
        writeParagraph(
          row.because,
          { style: context.target === 'deck' ? 'label' : 'caption', id: `${id}.b`, color: 'muted', before: 2 },
          context,
        ),
      );
    const range = `${Math.round(row.likelihood.low * 100)}–${Math.round(row.likelihood.high * 100)} %`;
    const term = `${row.likelihood.term.charAt(0).toUpperCase()}${row.likelihood.term.slice(1)}`;
    const likelihood = [writeParagraph([{ text: term, strong: true }, { text: `  ${range}` }], { style: 'label', id: `${id}.l` }, context)];
    if (row.horizon !== null)
      likelihood.push(writeParagraph([{ text: row.horizon }], { style: 'label', id: `${id}.h`, color: 'muted', before: 0 }, context));
    const confidence = [writeParagraph([{ text: row.confidence.word }], { style: 'label', id: `${id}.f` }, context)];
    const support =
      row.support === undefined
        ? []
        : [
            writeParagraph(
              [{ text: row.support.words, ...(row.support.isSingle ? { strong: true } : {}) }],
              {
                style: context.target === 'deck' ? 'label' : 'caption',
                id: `${id}.s`,
                ...(row.support.isSingle ? {} : { color: 'muted' }),
                before: 2,
              },
              context,
            ),
          ];
    // A memo's columns are narrow: there the count stands under the claim.
    if (context.target === 'memo') claim.push(...support);
    const heights = [
      heightOf(claim, claimWidth(width, context), context),
      sizes.band + 6 + heightOf(likelihood, sizes.likelihood, context),
      confidenceHeight({ confidence, support }, context),
    ];
    return {
      row,
      claim,
      likelihood,
      confidence,
      support: context.target === 'deck' ? support : [],
      height: Math.max(...heights) + 2 * sizes.padding,
    };
  });
}

function place(block: JudgementsBlock, rows: readonly MeasuredRow[], extra: number, room: Rect, context: LayoutContext): Piece {
  const sizes = SIZES[context.target];
  const xs = [room.x, room.x + claimWidth(room.width, context) + sizes.gutter, room.x + room.width - sizes.confidence] as const;
  const widths = [claimWidth(room.width, context), sizes.likelihood, sizes.confidence] as const;
  const head = writeHeads(block, room.width, context);
  const items: FrameItem[] = head.written.map((written, index) => {
    const height = heightOf([written], widths[index] ?? 0, context);
    return textItem(
      [written],
      { x: xs[index] ?? room.x, y: room.y + head.height - 6 - height, width: widths[index] ?? 0, height },
      context,
      { name: block.exhibit.headings[index] ?? '' },
    ).item;
  });
  const heads: readonly StructureNode[] =
    block.continued === true ? [] : block.exhibit.headings.map((_, index) => ({ id: `${block.id}.h${index}`, tag: 'P', children: [] }));
  const nodes: StructureNode[] = [];
  let y = room.y + head.height;
  items.push(ruleAt(y, room, 'text2', 1, context));
  for (const [index, row] of rows.entries()) {
    const height = row.height + extra;
    items.push(...placeRow(row, { x: room.x, y, width: room.width, height }, xs, widths, context));
    y += height;
    items.push(ruleAt(y, room, 'rule', 0.75, context));
    const number = block.fromRow + index + 1;
    const body = [...row.claim, ...row.likelihood, ...row.confidence, ...row.support].map((it) => it.node);
    nodes.push({ id: `${block.id}.i${number}`, tag: 'LI', children: [{ id: `${block.id}.i${number}.b`, tag: 'LBody', children: body }] });
  }
  const list: StructureNode = { id: block.id, tag: 'L', children: nodes };
  return {
    height: y - room.y,
    items,
    nodes: [...heads, list],
    statements: rows.flatMap((row) => row.claim.flatMap((it) => it.statements)),
  };
}

function placeRow(
  row: MeasuredRow,
  box: Rect,
  xs: readonly [number, number, number],
  widths: readonly [number, number, number],
  context: LayoutContext,
): readonly FrameItem[] {
  const sizes = SIZES[context.target];
  const middle = (height: number): number => box.y + (box.height - height) / 2;
  const claimHeight = heightOf(row.claim, widths[0], context);
  const claim = textItem(row.claim, { x: xs[0], y: middle(claimHeight), width: widths[0], height: claimHeight }, context, {
    name: 'Judgement',
    role: 'body',
  });
  const likelihoodHeight = sizes.band + 6 + heightOf(row.likelihood, widths[1], context);
  const bandTop = middle(likelihoodHeight);
  const likelihood = textItem(row.likelihood, { x: xs[1], y: bandTop + sizes.band + 6, width: widths[1], height: 100 }, context, {
    name: 'Likelihood',
  });
  const top = middle(confidenceHeight(row, context));
  const indent = confidenceIndent(context);
  const wordHeight = heightOf(row.confidence, widths[2] - indent, context);
  const isBeside = indent > 0;
  const squareTop = isBeside ? top + (Math.min(wordHeight, styleOf('label', context).pitch) - sizes.square) / 2 : top;
  const confidence = textItem(
    row.confidence,
    { x: xs[2] + indent, y: isBeside ? top : squareTop + sizes.square + 6, width: widths[2] - indent, height: 100 },
    context,
    { name: 'Confidence' },
  );
  const support =
    row.support.length === 0
      ? []
      : [textItem(row.support, { x: xs[2], y: top + wordHeight + 3, width: widths[2], height: 100 }, context, { name: 'Documents' }).item];
  return [
    claim.item,
    ...drawBand(row.row.likelihood, { x: xs[1], y: bandTop, width: widths[1] - 8, height: sizes.band }, context),
    likelihood.item,
    ...drawConfidence(row.row.confidence.level, xs[2], squareTop, sizes.square, context),
    confidence.item,
    ...support,
  ];
}

const ruleAt = (y: number, room: Rect, color: 'text2' | 'rule', width: number, context: LayoutContext): ShapeItem => ({
  type: 'shape',
  node: ARTIFACT,
  name: 'Rule',
  box: { x: room.x, y, width: room.width, height: 0 },
  geometry: 'line',
  stroke: { color: colorOf(color, context), width },
});
