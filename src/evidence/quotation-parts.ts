// What an author pasted, folded and cut at the mark that joins a start and an end.
import { foldQuery } from '../corpus/text/fold-text.js';

/** The fewest words that tell one place of a document from the others. */
export const FEWEST_WORDS = 3;

const JOIN = /\s*(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|…|\.{3,})\s*/;

/** Folded words, as one piece and as the pieces between `…`; marks of omission at either end do not count. */
export interface QuotationParts {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Folds a pasted quotation. */
export function toQuotationParts(quote: string): QuotationParts {
  const whole = foldQuery(quote).trim();
  return { whole, parts: whole.split(JOIN).filter((part) => part !== '') };
}

/** The same without the quotation marks around it, null where it has none. */
export function withoutOuterMarks(whole: string): string | null {
  const inner = /^["'“”‘’«»„](.+)["'“”‘’«»“]([.,]?)$/su.exec(whole);
  return inner === null ? null : `${inner[1] ?? ''}${inner[2] ?? ''}`.trim();
}

/** Words as a reader counts them; every Han character counts as one. */
export const countWords = (text: string): number =>
  (text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’])+/gu) ?? []).length;

/** Whether a quotation is one of these locked words, folded: all of them, or their start and their end. */
export function isQuotationOf({ whole, parts }: QuotationParts, locked: string): boolean {
  if (whole === locked || withoutOuterMarks(whole) === locked) return true;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return parts.length === 2 ? locked.startsWith(first) && locked.endsWith(last) : parts.length === 1 && first === locked;
}
