// Speaker notes as paragraphs; slides without any lose the empty page that pptxgenjs makes.
import { cleanText } from './clean-text.js';
import { dropPart, type OfficePackage, openPart, presentationOf, relationshipsOf, requirePart } from './package.js';
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
} from './xml.js';

/** The indices of a notes master's placeholders by their types; a notes page repeats them. */
export type NotesIndices = ReadonlyMap<string, string>;

/** Reads them from the package's notes master, whoever made it. */
export function readNotesIndices(target: OfficePackage): NotesIndices {
  const master = relationshipsOf(target, presentationOf(target)).find(({ kind }) => kind === 'notesMaster');
  if (master === undefined) return new Map();
  const placeholders = descendantsOf(rootOf(parseXml(requirePart(target, master.target))), 'ph');
  return new Map(placeholders.map((placeholder) => [placeholder.getAttribute('type') ?? '', placeholder.getAttribute('idx') ?? '']));
}

function writeParagraphs(document: Document, shape: Element, paragraphs: readonly string[], language: string): void {
  const body = requireChild(shape, 'txBody');
  for (const old of childrenOf(body, 'p')) removeElement(old);
  for (const paragraph of paragraphs) {
    const run = `<a:r><a:rPr lang="${escapeXml(language)}"/><a:t>${escapeXml(paragraph)}</a:t></a:r>`;
    body.appendChild(elementFromXml(document, `<a:p>${run}</a:p>`));
  }
}

/** Completes the notes page of a slide from the notes of its frame. */
export function completeNotes(
  target: OfficePackage,
  slide: string,
  notes: readonly string[],
  indices: NotesIndices,
  language: string,
): void {
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
  const document = openPart(target, relation.target);
  for (const shape of descendantsOf(rootOf(document), 'sp')) {
    const placeholder = childAt(shape, 'nvSpPr', 'nvPr', 'ph');
    const type = placeholder?.getAttribute('type') ?? '';
    const index = indices.get(type);
    if (index !== undefined && index !== '') placeholder?.setAttribute('idx', index);
    if (type === 'body') writeParagraphs(document, shape, paragraphs, language);
  }
}
