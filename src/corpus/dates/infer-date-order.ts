// Which part comes first in the numeric dates of a text.
import type { DateOrder } from './types.js';

const NUMERIC = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:1[5-9]|20)\d{2}(?!\d)/g;
const MONTH = '(?:January|February|March|April|June|July|August|September|October|November|December)';
const MONTH_FIRST = new RegExp(`${MONTH} \\d{1,2}(?!\\d)`, 'g');
const DAY_FIRST = new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? ${MONTH}`, 'g');

/** From numeric dates with a part above 12, else from how the text orders written dates; null where neither tells. */
export function inferDateOrder(text: string): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let isNumeric = false;
  for (const [, one, other] of text.matchAll(NUMERIC)) {
    isNumeric = true;
    if (Number(one) > 12 && Number(other) <= 12) dayFirst += 1;
    if (Number(other) > 12 && Number(one) <= 12) monthFirst += 1;
  }
  if (!isNumeric) return null;
  if (dayFirst === monthFirst) {
    dayFirst = text.match(DAY_FIRST)?.length ?? 0;
    monthFirst = text.match(MONTH_FIRST)?.length ?? 0;
  }
  return dayFirst === monthFirst ? null : dayFirst > monthFirst ? 'day-first' : 'month-first';
}
