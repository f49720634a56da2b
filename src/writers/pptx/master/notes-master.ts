// The notes master: slide image, notes, page number.
import type { Kit } from '../../../kit/types.js';
import { addRelationship, type OfficePackage, presentationOf, putPart } from '../package.js';
import { transformXml } from '../position.js';
import { DECLARATIONS, escapeXml, partFromXml } from '../xml.js';
import { SLIDE_NUMBER_FIELD, TREE_HEAD } from './placeholder-shape.js';
import { COLOR_MAP } from './slide-master.js';
import { themeXml } from './theme.js';

/** A notes page, points (PowerPoint's own: 7.5 × 10 in). */
export const NOTES_SIZE = { width: 540, height: 720 } as const;

/** Indices of the notes placeholders. */
const NOTES_INDEX = { image: 2, body: 3, number: 5 } as const;

const PART = 'ppt/notesMasters/notesMaster1.xml';
const IMAGE_TOP = 54;
const IMAGE_WIDTH = 432;

function shapes(kit: Kit, language: string): string {
  const { width, height } = kit.deck.size;
  const image = { x: 54, y: IMAGE_TOP, width: IMAGE_WIDTH, height: (IMAGE_WIDTH * height) / width };
  const top = IMAGE_TOP + image.height + 24;
  const body = { x: 54, y: top, width: IMAGE_WIDTH, height: NOTES_SIZE.height - top - 54 };
  const number = { x: 306, y: 684, width: 180, height: 18 };
  const properties = `lang="${escapeXml(language)}"`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="${NOTES_INDEX.image}"/></p:nvPr></p:nvSpPr><p:spPr>${transformXml(image)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="${NOTES_INDEX.body}"/></p:nvPr></p:nvSpPr><p:spPr>${transformXml(body)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"/><a:lstStyle/><a:p><a:r><a:rPr ${properties}/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:cNvPr id="4" name="Page number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="${NOTES_INDEX.number}"/></p:nvPr></p:nvSpPr><p:spPr>${transformXml(number)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr></a:lstStyle><a:p><a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"><a:rPr ${properties}/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`;
}

const NOTES_STYLE =
  '<p:notesStyle><a:lvl1pPr marL="0" indent="0" algn="l" rtl="0"><a:spcBef><a:spcPts val="400"/></a:spcBef><a:defRPr sz="1100" kern="0"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-lt"/><a:cs typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle>';

/**
 * Adds a notes master with a theme of its own to a package that has none, and gives its relationship id.
 * The presentation's list of notes masters is the caller's to write.
 */
export function addNotesMaster(target: OfficePackage, kit: Kit, language: string): string {
  const theme = 'ppt/theme/themeNotes1.xml';
  const tree = `<p:spTree>${TREE_HEAD}${shapes(kit, language)}</p:spTree>`;
  const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  const xml = `<p:notesMaster ${DECLARATIONS}><p:cSld>${background}${tree}</p:cSld>${COLOR_MAP}${NOTES_STYLE}</p:notesMaster>`;
  putPart(target, PART, 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml', partFromXml(xml));
  putPart(target, theme, 'application/vnd.openxmlformats-officedocument.theme+xml', partFromXml(themeXml(kit)));
  addRelationship(target, PART, 'theme', theme);
  return addRelationship(target, presentationOf(target), 'notesMaster', PART);
}
