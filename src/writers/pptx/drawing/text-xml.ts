// Texts of a drawing as text boxes that neither wrap nor shrink.
import type { Rect } from '../../../base/geometry.js';
import { emuFromPoints } from '../../../base/length.js';
import type { TextOperation } from '../../../frame/drawing.js';
import { cleanText } from '../clean-text.js';
import { fillXml } from '../colors.js';
import { fontAscent } from '../font-ascent.js';
import { extentXml } from '../position.js';
import { alignment, fontXml, hundredths } from '../text-xml.js';
import type { DeckContext } from '../types.js';
import { attributesXml, escapeXml } from '../xml.js';
import type { Placement } from './placement.js';

/** A line is this much higher than its size: single spacing and a little below for fonts that hang deeper. */
const LINE_HEIGHT = 1.35;
/** From baseline to baseline at single spacing, in sizes of the text. */
const PITCH = 1.22;

/** Where a text holds on when its letters turn out wider, as a share of its width. */
const HOLDS = { left: 0, center: 0.5, right: 1 } as const;

/** The lines of one text as a text box; undefined where there is nothing to read. */
export function textXml(lines: readonly TextOperation[], placement: Placement, context: DeckContext): string | undefined {
  const shown = lines.filter(({ text, opacity }) => cleanText(text).trim() !== '' && opacity !== 0);
  const [first] = shown;
  if (first === undefined) return undefined;
  const ascent = fontAscent(context.kit.deck.fonts[first.font.role].faces.regular.bytes);
  const degrees = ((first.angle % 360) + 360) % 360;
  const turn = degrees === 0 ? '' : ` rot="${Math.round(degrees * 60_000)}"`;
  const place = `<a:xfrm${turn}>${extentXml(textBox(shown, ascent, placement))}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const body = '<a:bodyPr vert="horz" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>';
  const spacing = '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>';
  const paragraphs = shown.map(
    (line) => `<a:p><a:pPr marL="0" indent="0" algn="${alignment(line.align)}">${spacing}</a:pPr>${runXml(line, placement, context)}</a:p>`,
  );
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="1" name="${escapeXml(first.name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place}<a:noFill/></p:spPr><p:txBody>${body}<a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`
  );
}

function runXml({ text, size, font, color, opacity, halo }: TextOperation, { scale }: Placement, context: DeckContext): string {
  const attributes = attributesXml({
    lang: context.language,
    sz: hundredths(size * scale),
    b: font.bold === true ? 1 : 0,
    i: font.italic === true ? 1 : 0,
    kern: 0,
  });
  // A glow is what an Office text can have behind its letters.
  const glow =
    halo === undefined
      ? ''
      : `<a:effectLst><a:glow rad="${emuFromPoints((halo.width / 2) * scale)}">${fillXml(halo.color, halo.opacity).replace(/^<a:solidFill>|<\/a:solidFill>$/g, '')}</a:glow></a:effectLst>`;
  const properties = `<a:rPr${attributes}>${fillXml(color, opacity)}${glow}${fontXml(font.role)}</a:rPr>`;
  return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
}

/** The box of lines whose first baseline starts at (x, y); PowerPoint turns a box about its centre, drawings turn text about its start. */
function textBox(lines: readonly TextOperation[], ascent: number, { x, y, scale }: Placement): Rect {
  const [first] = lines;
  if (first === undefined) return { x: 0, y: 0, width: 0, height: 0 };
  const size = first.size * scale;
  const share = HOLDS[first.align];
  // A little reserve keeps a viewer with slightly wider letters from cutting the last one; nothing wraps.
  const width = Math.max(...lines.map((line) => line.width)) * scale * 1.01 + 1;
  const height = size * (LINE_HEIGHT + (lines.length - 1) * PITCH);
  const angle = (first.angle * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const held = first.width * share;
  const [holdX, holdY] = [x(first.x + held * cosine), y(first.y + held * sine)];
  const [right, down] = [width * (0.5 - share), height / 2 - size * ascent];
  const centreX = holdX + right * cosine - down * sine;
  const centreY = holdY + right * sine + down * cosine;
  return { x: centreX - width / 2, y: centreY - height / 2, width, height };
}
