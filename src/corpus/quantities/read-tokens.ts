// Words, numbers and marks of a text, as the readers of quantities take them.
import type { Span } from '../../base/span.js';

/** A word with its inner apostrophes, digits with their points and commas, or one mark. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Whether nothing stands between it and the token before. */
  readonly glued: boolean;
}

/**
 * In this order: digits, grouped by points, commas or spaces that do not break; letters of money before digits; initials
 * with stops (U.S.); a word; a double hyphen, which is a dash; any mark.
 */
const TOKEN =
  /(\d+(?:[.,]\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))*)|((?:[KTU]?[Ss]hs?|SFr|EUR|USD|GBP|CHF|CNY|JPY|RMB|INR|AUD|CAD|TRY|RUB|UAH|SAR|AED|QAR|NGN|ZAR|KES|GHS|GHC|ZMW|PKR|SGD|SR|Dhs?|SKr|NKr|DKr|TL|Rs|Ps|RM|Rp|Tk|R|[NKP](?=\d[\d.,]*(?: [bmt]r?illion|bn|m\b|,\d)|\d{2,3}(?:\.\d)? (?:an?|per|each)\b))(?=\d)|(?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)*)|(--|\S)/gu;

/** What every quantity holds: a digit, a sign of money with one, or a number word. */
const HINT =
  /[\d½⅓⅔¼¾⅕⅛]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twent[yi]\w*|(?:thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|trillion|dozen|half|hal[fv]\w+|third|thirds|quarters?|fifths?|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|quintupl\w+|\w{3,9}fold|twice|thrice|fortnight)\b/i;

/** Whether a text may hold a quantity at all. */
export const mayHoldQuantity = (text: string): boolean => HINT.test(text);

/** The tokens of a text, in order. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    tokens.push({
      kind,
      text: written,
      lower: kind === 'word' ? written.toLowerCase() : written,
      start,
      end: start + written.length,
      glued: start === end && start > 0,
    });
    end = start + written.length;
  }
  return tokens;
}

/** Whether a token is a hyphen or a short dash that joins what stands on both sides of it. */
export function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (token?.text === '-' || token?.text === '–') && token.glued && tokens[at + 1]?.glued === true;
}

/** Whether a token opens a sentence, a quotation or a list item. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    /^(?:[.!?:;"'”“‘’(—•*]|--|\p{L}\.(?:\p{L}\.)+)$/u.test(before.text) ||
    (/^[-–]$/.test(before.text) && !before.glued)
  );
}
