// The master package of a kit: a presentation without slides that every deck is grafted onto.
import { emuFromPoints } from '../../../base/length.js';
import type { Kit } from '../../../kit/types.js';
import { imageType } from '../image-type.js';
import { addRelationship, emptyPackage, type OfficePackage, putPart, relationship } from '../package.js';
import { levelXml } from '../text-xml.js';
import { DECLARATIONS, NAMESPACES, partFromXml } from '../xml.js';
import { addNotesMaster, NOTES_SIZE } from './notes-master.js';
import { slideLayoutXml } from './slide-layout.js';
import { FIRST_MASTER_ID, slideMasterXml } from './slide-master.js';
import { themeXml } from './theme.js';

const PRESENTATION = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** The table style that PowerPoint names when nobody chose one (Medium Style 2, Accent 1). */
const DEFAULT_TABLE_STYLE = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

function addLayouts(target: OfficePackage, kit: Kit, language: string): void {
  const logos = new Map<'onLight' | 'onDark', string>();
  kit.deck.layouts.forEach((layout, position) => {
    const part = `ppt/slideLayouts/slideLayout${position + 1}.xml`;
    target.relationships.set(part, [relationship('rId1', 'slideMaster', MASTER)]);
    let logo: string | undefined;
    if (layout.logo !== undefined) {
      const { variant } = layout.logo;
      const type = imageType(kit.logo[variant]);
      const name = logos.get(variant) ?? `ppt/media/logo-${variant}.${type.extension}`;
      logos.set(variant, name);
      putPart(target, name, type.mediaType, kit.logo[variant]);
      logo = addRelationship(target, part, 'image', name);
    }
    putPart(target, part, `${CONTENT}.presentationml.slideLayout+xml`, partFromXml(slideLayoutXml(kit, layout, language, logo)));
    addRelationship(target, MASTER, 'slideLayout', part);
  });
}

function presentationXml(kit: Kit, masterId: string, notesId: string): string {
  const { size, styles } = kit.deck;
  const slide = `<p:sldSz cx="${emuFromPoints(size.width)}" cy="${emuFromPoints(size.height)}"/>`;
  const notes = `<p:notesSz cx="${emuFromPoints(NOTES_SIZE.width)}" cy="${emuFromPoints(NOTES_SIZE.height)}"/>`;
  const text = levelXml(styles.body, { number: 1, align: 'left', color: kit.colors.text1 });
  return `<p:presentation ${DECLARATIONS} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="${masterId}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${notesId}"/></p:notesMasterIdLst>${slide}${notes}<p:defaultTextStyle>${text}</p:defaultTextStyle></p:presentation>`;
}

/** Builds the master package; `language` (BCP 47) marks its own words. */
export function buildMaster(kit: Kit, language: string): OfficePackage {
  const master = emptyPackage();
  master.relationships.set('', [relationship('rId1', 'officeDocument', PRESENTATION)]);
  const masterId = addRelationship(master, PRESENTATION, 'slideMaster', MASTER);
  addLayouts(master, kit, language);
  putPart(master, MASTER, `${CONTENT}.presentationml.slideMaster+xml`, partFromXml(slideMasterXml(kit, language)));
  putPart(master, THEME, `${CONTENT}.theme+xml`, partFromXml(themeXml(kit)));
  addRelationship(master, MASTER, 'theme', THEME);
  addRelationship(master, PRESENTATION, 'theme', THEME);
  const notesId = addNotesMaster(master, kit, language);
  putPart(master, PRESENTATION, `${CONTENT}.presentationml.presentation.main+xml`, partFromXml(presentationXml(kit, masterId, notesId)));
  const small = [
    ['presProps', `<p:presentationPr ${DECLARATIONS}/>`],
    ['viewProps', `<p:viewPr ${DECLARATIONS}/>`],
    ['tableStyles', `<a:tblStyleLst xmlns:a="${NAMESPACES.a}" def="${DEFAULT_TABLE_STYLE}"/>`],
  ] as const;
  for (const [kind, xml] of small) {
    putPart(master, `ppt/${kind}.xml`, `${CONTENT}.presentationml.${kind}+xml`, partFromXml(xml));
    addRelationship(master, PRESENTATION, kind, `ppt/${kind}.xml`);
  }
  return master;
}
