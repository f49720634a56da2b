// What a shape is called and what screen readers say of it.
import { cleanText } from './clean-text.js';
import { DECORATIVE } from './decorative.js';
import { childrenOf, descendantsOf, documentOf, type Element, elementFromXml, removeElement } from './xml.js';

/** A name for the selection pane, and the words said instead of the shape. */
export interface ShapeLabel {
  readonly name: string;
  /** Absent for text, which speaks for itself; empty for decoration, which is passed by. */
  readonly alt?: string;
}

/** Names a shape, picture, group or graphic frame; repeated names are told apart when the slide is finished. */
export function labelShape(shape: Element, { name, alt }: ShapeLabel): void {
  const [properties] = descendantsOf(shape, 'cNvPr');
  if (properties === undefined) throw new Error(`Shape ${name} has no properties`);
  properties.setAttribute('name', cleanText(name));
  properties.removeAttribute('descr');
  if (alt === undefined) return;
  const words = cleanText(alt).trim();
  if (words !== '') {
    properties.setAttribute('descr', words);
    return;
  }
  for (const old of childrenOf(properties, 'extLst')) removeElement(old);
  properties.appendChild(elementFromXml(documentOf(properties), DECORATIVE));
}
