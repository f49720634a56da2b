// Money whose country a text leaves open: "5.50 crowns", "Rs950", "$5" of somebody's dollars.
import type { SaidQuantity } from './hold-bounds.js';

/** Currencies (ISO 4217) by the word that several countries have for theirs. */
const NOUNS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['dollar', /\bdollars?\b|\$/i, /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|NAD|LRD|JMD|BBD|TTD|BSD|BND|FJD|ZWL)$/],
  ['pound', /\bpounds?\b|£/i, /^(?:GBP|EGP|SYP|LBP|SDG|SSP)$/],
  ['crown', /\b(?:crowns?|kron[aeo]r?|koruna?s?)\b|\bkr\b/i, /^(?:SEK|NOK|DKK|ISK|CZK)$/],
  ['rupee', /\brupees?\b|\bRs\.?|₨|₹/i, /^(?:INR|PKR|LKR|NPR|MUR|SCR)$/],
  ['peso', /\bpesos?\b/i, /^(?:MXN|ARS|CLP|COP|PHP|UYU|CUP|DOP)$/],
  ['dinar', /\bdinars?\b/i, /^(?:RSD|IQD|JOD|KWD|BHD|DZD|TND|LYD|MKD)$/],
  ['franc', /\bfrancs?\b/i, /^(?:CHF|XOF|XAF|CDF|RWF|BIF|GNF|DJF|KMF)$/],
  ['rial', /\b(?:rials?|riyals?)\b/i, /^(?:IRR|SAR|OMR|QAR|YER)$/],
  ['shilling', /\bshillings?\b/i, /^(?:KES|TZS|UGX|SOS)$/],
  ['dirham', /\bdirhams?\b/i, /^(?:AED|MAD)$/],
  ['kwacha', /\bkwachas?\b/i, /^(?:ZMW|MWK)$/],
  ['leu', /\b(?:leu|lei)\b/i, /^(?:RON|MDL)$/],
  ['lira', /\b(?:liras?|lire)\b|₺/i, /^(?:TRY|ITL|LBP)$/],
  ['rouble', /\bro?ubles?\b|₽/i, /^(?:RUB|BYN)$/],
];

const wordsOf = ({ quantity: { start, end }, text }: SaidQuantity): string => text.slice(start, end);
const nounOf = (said: SaidQuantity): string | null => NOUNS.find(([, words]) => words.test(wordsOf(said)))?.[0] ?? null;

const isMoney = ({ quantity: { unit } }: SaidQuantity): boolean => /^[A-Z]{3}$/.test(unit);

/** Two amounts in the same word for money, of which the text around one may have told the country and that around the other not. */
export function sameMoney(one: SaidQuantity, other: SaidQuantity): boolean {
  const noun = nounOf(one);
  if (!isMoney(one) || !isMoney(other) || one.quantity.unit === other.quantity.unit || noun === null || noun !== nounOf(other))
    return false;
  return !isNamed(one) || !isNamed(other);
}

/** "Swedish crowns", "US$", "Rs" of nobody. */
const isNamed = (said: SaidQuantity): boolean => /\b\p{Lu}\p{Ll}{3,}\b|[A-Z]{2,}|[A-Z]\$/u.test(wordsOf(said).replace(/\bRs\b/g, ''));

/** False where one amount is in an open currency whose word the other's has not: "5.50 euros" of "5.50 crowns". */
export function holdsCurrency(one: SaidQuantity, other: SaidQuantity): boolean {
  if (!isMoney(one) || !isMoney(other) || one.quantity.unit === other.quantity.unit) return true;
  const open = one.quantity.unit === 'XXX' ? one : other.quantity.unit === 'XXX' ? other : null;
  if (open === null) return true;
  const closed = open === one ? other : one;
  const noun = NOUNS.find(([, words]) => words.test(wordsOf(open)));
  return noun === undefined || noun[2].test(closed.quantity.unit);
}
