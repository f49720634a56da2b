// Speaker notes as paragraphs; slides without any lose the empty page that pptxgenjs makes.
import { cleanText } from './clean-text.js';
import { NOTES_INDEX } from './master/notes-master.js';
import { dropPart, type OfficePackage, relationshipsOf, requirePart } from './package.js';
import {
  childAt,
  childrenOf,
  type Document,
  descendantsOf,
  type Element,
  elementFromXml,
  escapeXml,
  parseXml,
  removeElement,
  requireChild,
  rootOf,
  serializeXml,
} from './xml.js';

/** The indices of our notes master by placeholder type. */
const INDICES: Readonly<Record<string, number>> = { sldImg: NOTES_INDEX.image, body: NOTES_INDEX.body, sldNum: NOTES_INDEX.number };

function writeParagraphs(document: Document, shape: Element, paragraphs: readonly string[], language: string): void {
  const body = requireChild(shape, 'txBody');
  for (const old of childrenOf(body, 'p')) removeElement(old);
  for (const paragraph of paragraphs) {
    const run = `<a:r><a:rPr lang="${escapeXml(language)}"/><a:t>${escapeXml(paragraph)}</a:t></a:r>`;
    body.appendChild(elementFromXml(document, `<a:p>${run}</a:p>`));
  }
}

/** Completes the notes page of a slide from the notes of its frame. */
export function completeNotes(target: OfficePackage, slide: string, notes: readonly string[], language: string): void {
  const relation = relationshipsOf(target, slide).find(({ kind }) => kind === 'notesSlide');
  if (relation === undefined) return;
  const paragraphs = notes.map(cleanText).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) {
    dropPart(target, relation.target);
    target.relationships.set(
      slide,
      relationshipsOf(target, slide).filter((each) => each !== relation),
    );
    return;
  }
  const document = parseXml(requirePart(target, relation.target));
  for (const shape of descendantsOf(rootOf(document), 'sp')) {
    const placeholder = childAt(shape, 'nvSpPr', 'nvPr', 'ph');
    const type = placeholder?.getAttribute('type') ?? '';
    const index = INDICES[type];
    if (index !== undefined) placeholder?.setAttribute('idx', String(index));
    if (type === 'body') writeParagraphs(document, shape, paragraphs, language);
  }
  target.parts.set(relation.target, serializeXml(document));
}
