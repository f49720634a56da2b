// Completes the paragraphs that pptxgenjs wrote: exact spacing, hanging markers, theme fonts and links.
import { emuFromPoints } from '../../base/length.js';
import type { Paragraph, Run } from '../../frame/types.js';
import { cleanText } from './clean-text.js';
import { fillXml, sameColor } from './colors.js';
import { visibleRuns } from './text-runs.js';
import { alignment, hundredths, lineSpacingXml, spaceBeforeXml } from './text-xml.js';
import type { InheritedStyle } from './types.js';
import {
  attributesXml,
  childAt,
  childrenOf,
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

/** A marker such as `3.` or `3)` is a number that PowerPoint counts on; any other is a character. */
function bulletXml({ bullet }: Paragraph): string {
  if (bullet === undefined) return '';
  const color = `<a:buClr>${fillXml(bullet.color).replace(/<\/?a:solidFill>/g, '')}</a:buClr>`;
  const font = '<a:buFont typeface="+mn-lt"/>';
  const counted = /^(\d{1,4})([.)])$/.exec(bullet.text);
  if (counted !== null) {
    const type = counted[2] === ')' ? 'arabicParenR' : 'arabicPeriod';
    return `${color}${font}<a:buAutoNum type="${type}" startAt="${Math.max(1, Number(counted[1]))}"/>`;
  }
  return `${color}${font}<a:buChar char="${escapeXml(bullet.text)}"/>`;
}

/** Paragraph properties, without what the placeholder says already. */
function paragraphXml(paragraph: Paragraph, first: boolean, inherited: InheritedStyle | undefined): string {
  const { bullet, pitch, before, align } = paragraph;
  const indent = bullet === undefined ? undefined : emuFromPoints(bullet.indent);
  const plain = inherited === undefined ? 0 : undefined;
  const attributes = attributesXml({
    marL: indent ?? plain,
    indent: indent === undefined ? plain : -indent,
    algn: inherited?.align === align ? undefined : alignment(align),
  });
  const spacing = inherited?.style.pitch === pitch ? '' : lineSpacingXml(pitch);
  const above = first ? (inherited === undefined ? spaceBeforeXml(0) : '') : spaceBeforeXml(before);
  const marker = bullet === undefined ? (inherited === undefined ? '<a:buNone/>' : '') : bulletXml(paragraph);
  return `<a:pPr${attributes}>${spacing}${above}${marker}</a:pPr>`;
}

/** Colours that pptxgenjs has no name for: a run in the theme's link colour. */
function completeColor(properties: Element, run: Run): void {
  if (run.color.slot !== 'link') return;
  const fill = childAt(properties, 'solidFill');
  const link = childAt(properties, 'hlinkClick');
  if (link !== undefined) {
    // A hyperlink takes the theme's link colour unless told otherwise.
    for (const child of childrenOf(link)) removeElement(child);
    if (fill !== undefined) removeElement(fill);
  } else if (fill !== undefined) {
    properties.replaceChild(elementFromXml(documentOf(properties), fillXml(run.color)), fill);
  }
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
  for (const child of childrenOf(properties)) {
    for (const name of ['pitchFamily', 'charset']) child.removeAttribute(name);
    if (child.localName !== 'hlinkClick') continue;
    for (const name of ['invalidUrl', 'tgtFrame', 'highlightClick', 'endSnd', 'history']) child.removeAttribute(name);
    for (const name of ['action', 'tooltip']) if (child.getAttribute(name) === '') child.removeAttribute(name);
  }
  completeColor(properties, run);
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
    const properties = elementFromXml(documentOf(element), paragraphXml(paragraph, position === 0, context.inherited));
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
