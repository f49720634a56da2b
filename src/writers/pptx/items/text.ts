// Text boxes and placeholders.
import { emuFromPoints } from '../../../base/length.js';
import type { TextItem } from '../../../frame/types.js';
import { cleanText } from '../clean-text.js';
import { completeParagraphs } from '../complete-paragraphs.js';
import { labelShape } from '../label-shape.js';
import { SLIDE_NUMBER_FIELD } from '../master/placeholder-shape.js';
import { inchBox, sameBox } from '../position.js';
import { isBlank, toRuns } from '../text-runs.js';
import { anchorWord, bodyPropertiesXml } from '../text-xml.js';
import type { ChosenPlaceholder, ItemWriter, SlideContext } from '../types.js';
import {
  attributesXml,
  childAt,
  childrenOf,
  clearElement,
  descendantsOf,
  documentOf,
  type Element,
  elementFromXml,
  removeElement,
  requireChild,
} from '../xml.js';

/** A clockwise turn between 0 and 360 degrees. */
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The run that shows the slide's number becomes the field that PowerPoint keeps up to date. */
function toNumberField(body: Element, { frame }: SlideContext): void {
  const run = descendantsOf(body, 'r').find((element) => cleanText(element.textContent ?? '').trim() === String(frame.number));
  if (run === undefined) return;
  const field = elementFromXml(documentOf(body), `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"/>`);
  for (const child of childrenOf(run)) field.appendChild(child);
  run.parentNode?.replaceChild(field, run);
}

/** Makes a text box the placeholder of its layout; what equals the layout is left to it. */
function toPlaceholder(shape: Element, item: TextItem, chosen: ChosenPlaceholder): void {
  const document = documentOf(shape);
  const { type, index } = chosen.placeholder;
  const properties = requireChild(shape, 'nvSpPr', 'cNvSpPr');
  properties.removeAttribute('txBox');
  properties.appendChild(elementFromXml(document, '<a:spLocks noGrp="1"/>'));
  const placeholder = `<p:ph${attributesXml({ type, idx: index })}/>`;
  requireChild(shape, 'nvSpPr', 'nvPr').appendChild(elementFromXml(document, placeholder));
  const place = requireChild(shape, 'spPr');
  const inPlace = chosen.box !== undefined && sameBox(chosen.box, item.box) && turn(item.rotate ?? 0) === 0;
  if (inPlace) clearElement(place);
  else for (const child of childrenOf(place)) if (child.localName !== 'xfrm') place.removeChild(child);
}

function completeBody(shape: Element, item: TextItem, chosen: ChosenPlaceholder | undefined): Element {
  const document = documentOf(shape);
  const body = requireChild(shape, 'txBody');
  const sameAnchor = chosen?.inherited?.anchor === item.anchor;
  const plain = sameAnchor ? '<a:bodyPr/>' : `<a:bodyPr anchor="${anchorWord(item.anchor)}"/>`;
  const properties = chosen?.inherited === undefined ? bodyPropertiesXml(item.anchor) : plain;
  body.replaceChild(elementFromXml(document, properties), requireChild(body, 'bodyPr'));
  return body;
}

/** A turned box keeps its unturned place and turns about its centre, in PowerPoint as in the frame. */
function completeTurn(shape: Element, degrees: number): void {
  const transform = childAt(shape, 'spPr', 'xfrm');
  if (transform !== undefined && turn(degrees) !== 0) transform.setAttribute('rot', String(Math.round(turn(degrees) * 60_000)));
}

/** An outline without a word on it would take the theme's. */
function removeEmptyLine(shape: Element): void {
  const line = childAt(shape, 'spPr', 'ln');
  if (line !== undefined && line.firstChild === null) removeElement(line);
}

/** Writes text: into its placeholder where it has one, else into a box that wraps and never shrinks. */
export const text: ItemWriter<TextItem> = {
  place(slide, item, key, context) {
    if (isBlank(item.paragraphs)) return;
    slide.addText(toRuns(item.paragraphs, context), {
      ...inchBox(item.box),
      objectName: key,
      isTextBox: true,
      wrap: true,
      fit: 'none',
      margin: 0,
      valign: item.anchor,
    });
  },
  complete(elements, item, context) {
    for (const shape of elements) {
      const chosen = context.placeholderOf(item);
      if (chosen !== undefined) toPlaceholder(shape, item, chosen);
      removeEmptyLine(shape);
      // A box of no height would be given a default one.
      childAt(shape, 'spPr', 'xfrm', 'ext')?.setAttribute('cy', String(emuFromPoints(item.box.height)));
      completeTurn(shape, item.rotate ?? 0);
      const body = completeBody(shape, item, chosen);
      completeParagraphs(body, item.paragraphs, { language: context.language, inherited: chosen?.inherited });
      if (item.role === 'number') toNumberField(body, context);
      labelShape(shape, { name: item.name });
    }
  },
};
