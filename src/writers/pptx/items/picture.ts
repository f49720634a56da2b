// A chart of too many parts: an SVG picture, and pixels for programs that show no SVG.

import { posix } from 'node:path';
import { strToU8 } from 'fflate';
import type { ChartPicture } from '../../../frame/chart.js';
import type { ChartItem } from '../../../frame/types.js';
import { labelShape } from '../label-shape.js';
import { addRelationship, putPart } from '../package.js';
import { inchBox } from '../position.js';
import type { SlideSheet } from '../pptxgen.js';
import type { SlideContext } from '../types.js';
import { descendantsOf, documentOf, type Element, elementFromXml } from '../xml.js';

/** Places the pixels of a picture. */
export function placePicture(slide: SlideSheet, { box }: ChartItem, { png }: ChartPicture, key: string): void {
  slide.addImage({ ...inchBox(box), objectName: key, data: `image/png;base64,${Buffer.from(png).toString('base64')}` });
}

/** Puts the SVG beside the pixels ([MS-ODRAWXML] 2.26.4, svgBlip). */
export function completePicture(element: Element, { name, figure }: ChartItem, { svg }: ChartPicture, context: SlideContext): void {
  const [blip] = descendantsOf(element, 'blip');
  if (blip === undefined) throw new Error(`Picture ${name} has no pixels`);
  const count = [...context.package.parts.keys()].filter((part) => /^ppt\/media\/chart-\d+\.svg$/.test(part)).length;
  const part = posix.join('ppt/media', `chart-${count + 1}.svg`);
  putPart(context.package, part, 'image/svg+xml', strToU8(svg));
  const id = addRelationship(context.package, context.part, 'image', part);
  const extension = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id}"/></a:ext></a:extLst>`;
  blip.appendChild(elementFromXml(documentOf(blip), extension));
  labelShape(element, { name, alt: figure.alt });
}
