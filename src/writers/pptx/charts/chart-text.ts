// Text inside charts.
import type { Color } from '../../../frame/types.js';
import { fillXml } from '../colors.js';
import { fontXml, hundredths } from '../text-xml.js';
import { attributesXml, escapeXml } from '../xml.js';

/** How a text of a chart looks. */
export interface ChartText {
  /** Points. */
  readonly size: number;
  readonly color: Color;
  readonly bold?: boolean;
  /** Clockwise, degrees. */
  readonly rotate?: number;
  /** Never broken into lines; a label beside a narrow mark would be. */
  readonly oneLine?: boolean;
}

const properties = (tag: string, text: ChartText, language?: string): string =>
  `<a:${tag}${attributesXml({ lang: language, sz: hundredths(text.size), b: text.bold ? 1 : 0 })}>${fillXml(text.color)}${fontXml('text')}</a:${tag}>`;

const body = ({ rotate, oneLine }: ChartText): string =>
  `<a:bodyPr${attributesXml({ rot: rotate === undefined ? undefined : rotate * 60_000, vert: rotate === undefined ? undefined : 'horz', wrap: oneLine === true ? 'none' : undefined })}/>`;

/** The text properties of an axis, a legend or labels. */
export const textPropertiesXml = (text: ChartText, language: string): string =>
  `<c:txPr>${body(text)}<a:lstStyle/><a:p><a:pPr>${properties('defRPr', text)}</a:pPr><a:endParaRPr lang="${escapeXml(language)}"/></a:p></c:txPr>`;

/** Words of our own: an axis title or one label. */
export const richTextXml = (words: string, text: ChartText, language: string): string =>
  `<c:tx><c:rich>${body(text)}<a:lstStyle/><a:p><a:pPr>${properties('defRPr', text)}</a:pPr><a:r>${properties('rPr', text, language)}<a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx>`;
