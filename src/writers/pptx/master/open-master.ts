// An institution's own template (.potx or .pptx) made ready to carry our slides.
import type { Kit } from '../../../kit/types.js';
import { dropPart, type OfficePackage, openPackage, presentationOf, relationshipsOf, requirePart } from '../package.js';
import { setLanguage } from '../set-language.js';
import { childAt, descendantsOf, elementFromXml, parseXml, removeElement, rootOf, serializeXml } from '../xml.js';
import { addNotesMaster } from './notes-master.js';

const PRESENTATION_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

/** Parts that belong to the template's slides alone. */
const SLIDE_KINDS = new Set(['slide', 'comments', 'commentAuthors', 'revisionInfo', 'changesInfo']);

/** Removes parts that nothing leads to any more. */
function dropUnreachable(opened: OfficePackage): void {
  const reached = new Set<string>();
  const visit = (part: string): void => {
    for (const { target, external } of relationshipsOf(opened, part)) {
      if (external || reached.has(target) || !opened.parts.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  for (const part of [...opened.parts.keys()]) if (!reached.has(part)) dropPart(opened, part);
}

const MASTERS = /^ppt\/(slideMasters|slideLayouts|notesMasters|handoutMasters)\/[^/]+\.xml$/;

/** The template's prompts are read out in the language of the deck that stands on it. */
function speak(opened: OfficePackage, language: string): void {
  for (const part of opened.parts.keys()) {
    if (!MASTERS.test(part)) continue;
    const document = parseXml(requirePart(opened, part));
    setLanguage(rootOf(document), language, 'all');
    opened.parts.set(part, serializeXml(document));
  }
}

/** Opens a template: its slides and sections go, its masters, layouts and theme stay, a notes master is added where it has none. */
export function openMaster(bytes: Uint8Array, kit: Kit, language: string): OfficePackage {
  const opened = openPackage(bytes);
  const part = presentationOf(opened);
  const document = parseXml(requirePart(opened, part));
  const root = rootOf(document);
  opened.types.set(part, PRESENTATION_TYPE);
  opened.relationships.set(
    part,
    relationshipsOf(opened, part).filter(({ kind }) => !SLIDE_KINDS.has(kind)),
  );
  const slides = childAt(root, 'sldIdLst');
  if (slides !== undefined) removeElement(slides);
  for (const extension of descendantsOf(root, 'ext')) {
    if (descendantsOf(extension, 'sectionLst').length > 0) removeElement(extension);
  }
  dropUnreachable(opened);
  speak(opened, language);
  if (!relationshipsOf(opened, part).some(({ kind }) => kind === 'notesMaster')) {
    const id = addNotesMaster(opened, kit, language);
    const list = elementFromXml(document, `<p:notesMasterIdLst><p:notesMasterId r:id="${id}"/></p:notesMasterIdLst>`);
    root.insertBefore(list, childAt(root, 'sldMasterIdLst')?.nextSibling ?? root.firstChild);
  }
  opened.parts.set(part, serializeXml(document));
  return opened;
}
