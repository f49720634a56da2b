// Completes the paragraphs that pptxgenjs wrote: exact spacing, hanging markers, theme fonts and links.
import { emuFromPoints } from '../../base/length.js';
import type { Paragraph, Run } from '../../frame/types.js';
import { cleanText } from './clean-text.js';
import { colorXml, fillXml, sameColor } from './colors.js';
import { visibleRuns } from './text-runs.js';
import { alignment, hundredths, lineSpacingXml, spaceBeforeXml } from './text-xml.js';
import type { InheritedStyle } from './types.js';
import {
  attributesXml,
  childAt,
  childrenOf,
  clearElement,
  documentOf,
  type Element,
  elementFromXml,
  escapeXml,
  removeElement,
  requireChild,
} from './xml.js';

/** What the paragraphs of a body have in common. */
export interface BodyContext {
  readonly language: string;
  readonly inherited?: InheritedStyle | undefined;
}

/** A marker such as `3.` or `3)`, which PowerPoint counts on. */
interface Count {
  readonly type: 'arabicPeriod' | 'arabicParenR';
  readonly number: number;
}

function countOf({ bullet }: Paragraph): Count | undefined {
  const counted = /^([1-9]\d{0,3})([.)])$/.exec(bullet?.text ?? '');
  if (counted === null) return undefined;
  return { type: counted[2] === ')' ? 'arabicParenR' : 'arabicPeriod', number: Number(counted[1]) };
}

/** Where the list of a counted paragraph starts: paragraphs that count on share their first one's number. */
function listStart(paragraphs: readonly Paragraph[], position: number, count: Count): number {
  let start = count.number;
  for (let before = position - 1; before >= 0; before -= 1) {
    const paragraph = paragraphs[before];
    const previous = paragraph && countOf(paragraph);
    if (previous === undefined || previous.type !== count.type || previous.number !== start - 1) break;
    start = previous.number;
  }
  return start;
}

function bulletXml(paragraphs: readonly Paragraph[], position: number): string {
  const paragraph = paragraphs[position];
  if (paragraph?.bullet === undefined) return '';
  const head = `<a:buClr>${colorXml(paragraph.bullet.color)}</a:buClr><a:buFont typeface="+mn-lt"/>`;
  const count = countOf(paragraph);
  if (count === undefined) return `${head}<a:buChar char="${escapeXml(paragraph.bullet.text)}"/>`;
  return `${head}<a:buAutoNum type="${count.type}" startAt="${listStart(paragraphs, position, count)}"/>`;
}

/** Paragraph properties, without what the placeholder says already. */
function paragraphXml(paragraphs: readonly Paragraph[], position: number, inherited: InheritedStyle | undefined): string {
  const paragraph = paragraphs[position];
  if (paragraph === undefined) return '<a:pPr/>';
  const { bullet, pitch, before, align } = paragraph;
  const indent = bullet === undefined ? undefined : emuFromPoints(bullet.indent);
  const plain = inherited === undefined ? 0 : undefined;
  const attributes = attributesXml({
    marL: indent ?? plain,
    indent: indent === undefined ? plain : -indent,
    algn: inherited?.align === align ? undefined : alignment(align),
  });
  const spacing = inherited?.style.pitch === pitch ? '' : lineSpacingXml(pitch);
  const first = inherited === undefined ? spaceBeforeXml(0) : '';
  const above = position === 0 ? first : spaceBeforeXml(before);
  const none = inherited === undefined ? '<a:buNone/>' : '';
  const marker = bullet === undefined ? none : bulletXml(paragraphs, position);
  return `<a:pPr${attributes}>${spacing}${above}${marker}</a:pPr>`;
}

/** Tells PowerPoint that a hyperlink keeps the colour of its run ([MS-ODRAWXML] 2.28.1). */
const KEEP_COLOR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

/** A hyperlink takes the theme's link colour unless told otherwise; empty attributes only make noise. */
function completeLink(link: Element, run: Run): void {
  clearElement(link);
  for (const name of ['invalidUrl', 'tgtFrame', 'highlightClick', 'endSnd', 'history']) link.removeAttribute(name);
  for (const name of ['action', 'tooltip']) if (link.getAttribute(name) === '') link.removeAttribute(name);
  if (run.color.slot !== 'link') link.appendChild(elementFromXml(documentOf(link), KEEP_COLOR));
}

/** The colour that pptxgenjs has no name for: the theme's link colour, which hyperlinks have anyway. */
function completeColor(properties: Element, run: Run, linked: boolean): void {
  const fill = childAt(properties, 'solidFill');
  if (run.color.slot !== 'link' || fill === undefined) return;
  if (linked) removeElement(fill);
  else properties.replaceChild(elementFromXml(documentOf(properties), fillXml(run.color)), fill);
}

function inherit(properties: Element, run: Run, { style, color }: InheritedStyle): void {
  if (run.size === style.size) properties.removeAttribute('sz');
  for (const [name, own, theirs] of [
    ['b', run.font.bold, style.font.bold],
    ['i', run.font.italic, style.font.italic],
  ] as const) {
    if (Boolean(own) === Boolean(theirs)) properties.removeAttribute(name);
    else properties.setAttribute(name, own ? '1' : '0');
  }
  const fill = childAt(properties, 'solidFill');
  if (fill !== undefined && childAt(properties, 'hlinkClick') === undefined && sameColor(run.color, color)) removeElement(fill);
  if (run.font.role === style.font.role) {
    for (const child of childrenOf(properties)) if (['latin', 'ea', 'cs'].includes(child.localName ?? '')) removeElement(child);
  }
}

function completeRun(element: Element, run: Run, { inherited }: BodyContext): void {
  const properties = requireChild(element, 'rPr');
  for (const name of ['altLang', 'dirty']) properties.removeAttribute(name);
  for (const child of childrenOf(properties)) for (const name of ['pitchFamily', 'charset']) child.removeAttribute(name);
  const link = childAt(properties, 'hlinkClick');
  if (link !== undefined) completeLink(link, run);
  completeColor(properties, run, link !== undefined);
  if (inherited !== undefined) inherit(properties, run, inherited);
}

/** An empty paragraph is as high as its size says, so it must say one. */
function completeEnd(element: Element, paragraph: Paragraph, { language }: BodyContext): void {
  for (const end of childrenOf(element, 'endParaRPr')) removeElement(end);
  if (visibleRuns(paragraph).length > 0) return;
  const size = paragraph.runs[0]?.size ?? paragraph.pitch / 1.2;
  element.appendChild(elementFromXml(documentOf(element), `<a:endParaRPr lang="${escapeXml(language)}" sz="${hundredths(size)}"/>`));
}

/** Completes the `a:p` elements of a text body, which stand for `paragraphs` one to one. */
export function completeParagraphs(body: Element, paragraphs: readonly Paragraph[], context: BodyContext): void {
  const elements = childrenOf(body, 'p');
  if (elements.length !== paragraphs.length) {
    throw new Error(`Text body has ${elements.length} paragraphs, its item ${paragraphs.length}`);
  }
  elements.forEach((element, position) => {
    const paragraph = paragraphs[position];
    if (paragraph === undefined) return;
    for (const old of childrenOf(element, 'pPr')) removeElement(old);
    const properties = elementFromXml(documentOf(element), paragraphXml(paragraphs, position, context.inherited));
    if (properties.hasAttributes() || properties.firstChild !== null) element.insertBefore(properties, element.firstChild);
    const runs = visibleRuns(paragraph);
    childrenOf(element, 'r').forEach((run, index) => {
      const source = runs[index];
      if (source === undefined) throw new Error(`Paragraph has more runs than its item: ${cleanText(run.textContent ?? '')}`);
      completeRun(run, source, context);
    });
    completeEnd(element, paragraph, context);
  });
}
