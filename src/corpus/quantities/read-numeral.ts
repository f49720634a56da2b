// Digits with their grouping and decimals, in English and, where nothing else fits, continental style.

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Lakhs and crores: 12,34,567. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const SPACED = /^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d{1,2})?$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
/** Most digits of a number that anybody writes out. */
const LONGEST = 24;

/** How a text writes its numbers. */
export type NumeralStyle = 'english' | 'continental';

/** The style of a text: continental only where a number in it can be read in no other way. */
export function styleOf(text: string): NumeralStyle {
  return /(?<![\d.,])\d{1,3}(?:\.\d{3}(?:,\d|\.\d{3}(?![\d.])))/.test(text) && !/\d,\d{3}\b/.test(text) ? 'continental' : 'english';
}

/** The value of digits as written; undefined for times, dates, versions and codes. */
export function readNumeral(written: string, style: NumeralStyle): number | undefined {
  if (written.length > LONGEST) return undefined;
  if (/^\d+$/.test(written)) return written.length > 1 && written.startsWith('0') ? undefined : Number(written);
  if (style === 'continental' && CONTINENTAL.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'));
  if (GROUPED.test(written) || INDIAN.test(written)) return written.startsWith('0') ? undefined : Number(written.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(written)) return /^0\d/.test(written) ? undefined : Number(written);
  if (SPACED.test(written)) return Number(written.replace(/[\u00a0\u2009\u202f]/g, '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(written) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(written))
    return Number(written.replaceAll('.', '').replace(',', '.'));
  // One or two digits behind a comma are decimals: English never groups so.
  if (/^\d{1,3},\d{1,2}$/.test(written)) return Number(written.replace(',', '.'));
  return undefined;
}
