// Draws measured lines of paragraphs, each stretch marked with the element it belongs to.
import type { Rect } from '../../base/geometry.js';
import { SUPERSCRIPT_SIZE } from '../../frame/break-lines.js';
import { ARTIFACT, type Line, type Paragraph, type Run, type Segment, type TextItem } from '../../frame/types.js';
import { decimal, decimals } from './content.js';
import type { Artifact, Owner } from './create-tagger.js';
import { paintText } from './encode-text.js';
import { addLinkAnnotation } from './link-annotation.js';
import type { Pen } from './pen.js';
import { restoreSpaces } from './restore-spaces.js';
import type { TagElement } from './tag-element.js';

/** How far a superscript is raised, as a share of its run's size. */
const SUPERSCRIPT_RISE = 0.33;

/** Maps a point of an item to the frame. */
type Transform = (x: number, y: number) => readonly [x: number, y: number];

interface TextBlock {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
  /** What decoration in this block is. */
  readonly artifact: Artifact;
  /** Everything is decoration: the header row of a table, repeated on a further page. */
  readonly repeated?: boolean;
  readonly transform?: Transform;
}

/** Draws a text box. `pageHeight` tells headers from footers. */
export function drawTextItem(pen: Pen, item: TextItem, pageHeight: number): void {
  const { box, rotate = 0 } = item;
  coverFigures(pen, item);
  const block = { paragraphs: item.paragraphs, lines: item.lines, artifact: artifactOf(item, pageHeight) };
  if (rotate === 0) {
    drawTextBlock(pen, block);
    return;
  }
  const turn = (rotate * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const [centerX, centerY] = [box.x + box.width / 2, box.y + box.height / 2];
  const transform: Transform = (x, y) => [
    centerX + cosine * (x - centerX) - sine * (y - centerY),
    centerY + sine * (x - centerX) + cosine * (y - centerY),
  ];
  const [shiftX, shiftY] = transform(0, 0);
  pen.pdf.paint(`q ${[cosine, sine, -sine, cosine].map((value) => decimal(value, 6)).join(' ')} ${decimals(shiftX, shiftY)} cm`);
  drawTextBlock(pen, { ...block, transform });
  pen.pdf.paint('Q');
}

/** Draws lines of paragraphs; ends the content it marks. */
export function drawTextBlock(pen: Pen, block: TextBlock): void {
  const { paragraphs, lines } = block;
  paragraphs.forEach((paragraph, index) => {
    const own = lines.filter((line) => line.paragraph === index);
    const texts = restoreSpaces(paragraph, own, pen.continues(paragraph.node));
    for (const [row, line] of own.entries()) drawLine(pen, block, paragraph, line, texts[row] ?? []);
  });
  pen.tagger.close();
}

/** An area of a line that one link covers. */
interface LinkArea {
  readonly element: TagElement;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

function drawLine(pen: Pen, block: TextBlock, paragraph: Paragraph, line: Line, texts: readonly string[]): void {
  const areas: LinkArea[] = [];
  line.segments.forEach((segment, index) => {
    const text = texts[index] ?? segment.text;
    if (text === '') return;
    const run = paragraph.runs[segment.run];
    const style = styleOf(paragraph, segment, run);
    const owner = block.repeated ? block.artifact : ownerOf(pen, block, paragraph, run);
    const [x, top] = (block.transform ?? identity)(segment.x, line.baseline - style.size);
    pen.tagger.mark(owner, x, top);
    const size = run?.superscript ? style.size * SUPERSCRIPT_SIZE : style.size;
    const y = run?.superscript ? line.baseline - style.size * SUPERSCRIPT_RISE : line.baseline;
    paintText(pen.pdf, pen.fontOf(style.font), { text, x: segment.x, y, size, color: style.color });
    if (typeof owner === 'string') return;
    if (owner.tag === 'Lbl') owner.text = (owner.text ?? '') + segment.text;
    if (run?.link !== undefined) addArea(areas, { element: owner, left: segment.x, right: segment.x + segment.width, size: style.size });
  });
  for (const { element, left, right, size } of areas) {
    addLinkAnnotation(
      pen.tagger,
      element,
      boundsOf({ x: left, y: line.baseline - size * 0.95, width: right - left, height: size * 1.2 }, block.transform ?? identity),
      pen.pdf.page.size.height,
    );
  }
}

/** A bullet is drawn in the type of its paragraph's first run. */
function styleOf(paragraph: Paragraph, { run: index }: Segment, run: Run | undefined): Pick<Run, 'font' | 'size' | 'color'> {
  if (run !== undefined) return run;
  const [first] = paragraph.runs;
  if (index !== -1 || first === undefined)
    throw new Error(`Cannot draw run ${index} of paragraph \`${paragraph.node}\`, expected one of its ${paragraph.runs.length} runs`);
  return { font: first.font, size: first.size, color: paragraph.bullet?.color ?? first.color };
}

/** The element or artifact that a segment belongs to. */
function ownerOf(pen: Pen, block: TextBlock, paragraph: Paragraph, run: Run | undefined): Owner {
  const { tagger } = pen;
  if (run === undefined) {
    const node = paragraph.bullet?.node ?? paragraph.node;
    return node === ARTIFACT ? block.artifact : tagger.element(node);
  }
  if (paragraph.node === ARTIFACT || run.node === ARTIFACT) return block.artifact;
  let owner = tagger.element(paragraph.node);
  if (run.node !== undefined && run.node !== paragraph.node) {
    owner = tagger.element(run.node);
    if (run.language !== undefined) owner.language ??= run.language;
  }
  if (run.link !== undefined && owner.tag !== 'Link') owner = tagger.linkIn(owner, run.link);
  else if (run.link !== undefined) owner.link ??= run.link;
  if (run.language === undefined || run.language === languageOf(pen, owner)) return owner;
  if (owner.tag !== 'Link') return tagger.spanIn(owner, run.language);
  owner.language ??= run.language;
  return owner;
}

/** The language that an element has or inherits. */
function languageOf(pen: Pen, element: TagElement): string {
  return element.language ?? (element.parent === undefined ? pen.language : languageOf(pen, element.parent));
}

/** Header and footer texts are pagination, other decoration belongs to the layout. */
function artifactOf({ role, box }: TextItem, pageHeight: number): Artifact {
  if (role !== 'footer' && role !== 'number' && role !== 'marking' && role !== 'date') return 'layout';
  return box.y + box.height / 2 < pageHeight / 2 ? 'header' : 'footer';
}

/** Text that labels a figure counts among the area that the figure covers. */
function coverFigures(pen: Pen, { paragraphs, box }: TextItem): void {
  for (const { node } of paragraphs) {
    const element = pen.tagger.find(node);
    if (element?.tag === 'Figure') pen.tagger.cover(element, box);
  }
}

/** Adjoining segments of one link make one area. */
function addArea(areas: LinkArea[], area: LinkArea): void {
  const last = areas[areas.length - 1];
  if (last?.element === area.element) areas[areas.length - 1] = { ...area, left: last.left, size: Math.max(last.size, area.size) };
  else areas.push(area);
}

const identity: Transform = (x, y) => [x, y];

/** The box around a transformed box. */
function boundsOf({ x, y, width, height }: Rect, transform: Transform): Rect {
  const corners = [transform(x, y), transform(x + width, y), transform(x, y + height), transform(x + width, y + height)];
  const left = Math.min(...corners.map(([cornerX]) => cornerX));
  const top = Math.min(...corners.map(([, cornerY]) => cornerY));
  return {
    x: left,
    y: top,
    width: Math.max(...corners.map(([cornerX]) => cornerX)) - left,
    height: Math.max(...corners.map(([, cornerY]) => cornerY)) - top,
  };
}
