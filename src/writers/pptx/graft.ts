// Puts the slides of one package onto the master of another.
import { posix } from 'node:path';
import { sha256 } from '../../base/digest.js';
import {
  addRelationship,
  copyPackage,
  type OfficePackage,
  openPart,
  presentationOf,
  putPart,
  type Relationship,
  relationshipsOf,
  requirePart,
} from './package.js';
import { childAt, childrenOf, descendantsOf, elementFromXml, NAMESPACES, parseXml, rootOf } from './xml.js';

/** The lowest id a slide may have (ECMA-376 part 1, 19.7.13). */
const FIRST_SLIDE_ID = 256;

/** Where the parts of the slides go; numbers count through the deck, whatever the source called them. */
interface Graft {
  readonly source: OfficePackage;
  readonly target: OfficePackage;
  /** Source slide part → target slide part. */
  readonly slides: ReadonlyMap<string, string>;
  readonly notesMaster: string;
  charts: number;
  readonly pictures: Map<string, string>;
}

/** The part of a slide after grafting; numbers count from 1. */
export const graftedSlide = (number: number): string => `ppt/slides/slide${number}.xml`;

/** The slide parts of a package in the order they are shown. */
function slidesOf(source: OfficePackage): readonly string[] {
  const presentation = presentationOf(source);
  const targets = new Map(relationshipsOf(source, presentation).map(({ id, target }) => [id, target]));
  const root = rootOf(parseXml(requirePart(source, presentation)));
  return descendantsOf(root, 'sldId').flatMap((element) => targets.get(element.getAttributeNS(NAMESPACES.r, 'id') ?? '') ?? []);
}

function copyPart(graft: Graft, from: string, to: string): string {
  putPart(graft.target, to, graft.source.types.get(from) ?? 'application/xml', requirePart(graft.source, from));
  return to;
}

function copyChart(graft: Graft, from: string): string {
  graft.charts += 1;
  const number = graft.charts;
  const to = copyPart(graft, from, `ppt/charts/chart${number}.xml`);
  const relationships = relationshipsOf(graft.source, from).map((relation) =>
    relation.kind === 'package'
      ? { ...relation, target: copyPart(graft, relation.target, `ppt/embeddings/workbook${number}.xlsx`) }
      : relation,
  );
  graft.target.relationships.set(to, relationships);
  return to;
}

/** Pictures with the same bytes are kept once. */
function copyPicture(graft: Graft, from: string): string {
  const digest = sha256(requirePart(graft.source, from));
  const known = graft.pictures.get(digest);
  if (known !== undefined) return known;
  const to = copyPart(graft, from, `ppt/media/picture${graft.pictures.size + 1}${posix.extname(from)}`);
  graft.pictures.set(digest, to);
  return to;
}

function copyNotes(graft: Graft, from: string, slide: string, number: number): string {
  const to = copyPart(graft, from, `ppt/notesSlides/notesSlide${number}.xml`);
  const relationships = relationshipsOf(graft.source, from).map((relation) => {
    if (relation.kind === 'notesMaster') return { ...relation, target: graft.notesMaster };
    return relation.kind === 'slide' ? { ...relation, target: slide } : relation;
  });
  graft.target.relationships.set(to, relationships);
  return to;
}

function copySlide(graft: Graft, from: string, to: string, number: number, layout: string): void {
  copyPart(graft, from, to);
  const retarget = (relation: Relationship): string => {
    switch (relation.kind) {
      case 'slideLayout':
        return layout;
      case 'slide':
        return graft.slides.get(relation.target) ?? to;
      case 'notesSlide':
        return copyNotes(graft, relation.target, to, number);
      case 'chart':
        return copyChart(graft, relation.target);
      case 'image':
        return copyPicture(graft, relation.target);
      default:
        throw new Error(`Slide leads to a part that no frame item makes: ${relation.kind}`);
    }
  };
  graft.target.relationships.set(
    to,
    relationshipsOf(graft.source, from).map((relation) => (relation.external ? relation : { ...relation, target: retarget(relation) })),
  );
}

function listSlides(target: OfficePackage, slides: readonly string[]): void {
  const presentation = presentationOf(target);
  const document = openPart(target, presentation);
  const root = rootOf(document);
  const entries = slides.map(
    (slide, position) => `<p:sldId id="${FIRST_SLIDE_ID + position}" r:id="${addRelationship(target, presentation, 'slide', slide)}"/>`,
  );
  const list = elementFromXml(document, `<p:sldIdLst>${entries.join('')}</p:sldIdLst>`);
  const before = ['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst'];
  const following = childrenOf(root).find(({ localName }) => !before.includes(localName ?? ''));
  const old = childAt(root, 'sldIdLst');
  if (old !== undefined) root.removeChild(old);
  root.insertBefore(list, following ?? null);
}

/**
 * Puts every slide of `source` onto `master`, with its notes, charts, workbooks and pictures.
 * `layouts` names, slide by slide, the layout part of the master that it stands on; neither package is changed.
 */
export function graft(master: OfficePackage, source: OfficePackage, layouts: readonly string[]): OfficePackage {
  const target = copyPackage(master);
  const parts = slidesOf(source);
  const slides = new Map(parts.map((part, position) => [part, graftedSlide(position + 1)]));
  const notesMaster = relationshipsOf(target, presentationOf(target)).find(({ kind }) => kind === 'notesMaster');
  if (notesMaster === undefined) throw new Error('Master package has no notes master');
  const work: Graft = { source, target, slides, notesMaster: notesMaster.target, charts: 0, pictures: new Map() };
  [...slides].forEach(([from, to], position) => {
    const layout = layouts[position];
    if (layout === undefined) throw new Error(`Slide ${position + 1} has no layout`);
    copySlide(work, from, to, position + 1, layout);
  });
  listSlides(target, [...slides.values()]);
  return target;
}
