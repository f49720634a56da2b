// Money: signs and codes before a number, names of currencies behind it.
import {
  CODE_ALIASES,
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  MONEY_FAMILIES,
  type MoneyFamily,
  PREFIX_ALIASES,
  PREFIX_FAMILIES,
  SUBUNITS,
  WORDS_TOO,
} from './currencies.js';
import { SCALE_LETTERS, SCALES } from './number-words.js';
import { joins, type Token } from './read-tokens.js';

/** A currency in tokens; `factor` is 0.01 for cents. */
export interface ReadMoney {
  readonly to: number;
  readonly code: string;
  readonly factor: number;
}

/** Whose money a bare “dinars” is at an offset of the text. */
export type FamilyContext = (family: MoneyFamily, at: number) => string;

/** A currency that begins at a token and stands right before digits: $, US$, A$, U.S. $, EUR, Rs. */
export function readMoneyBefore(
  tokens: readonly Token[],
  at: number,
  isDigits: (at: number) => boolean,
  context: FamilyContext,
): ReadMoney | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined) {
    if (isDigits(at + 1)) return { to: at + 1, code: sign, factor: 1 };
    // “$US5m”, “$A 5m”
    const letters = DOLLAR_LETTERS.get(tokens[at + 1]?.text ?? '');
    return sign === 'USD' && letters !== undefined && tokens[at + 1]?.glued === true && isDigits(at + 2)
      ? { to: at + 2, code: letters, factor: 1 }
      : undefined;
  }
  if (token.kind !== 'word') return undefined;
  if (tokens[at + 1]?.text === '$' && isDigits(at + 2)) {
    const letters = DOLLAR_LETTERS.get(token.text);
    const isClose = tokens[at + 1]?.glued === true || token.text === 'US' || token.text === 'U.S.';
    return letters !== undefined && isClose ? { to: at + 2, code: letters, factor: 1 } : undefined;
  }
  // “GH¢2.5bn”
  if (token.text === 'GH' && /^[¢₵]$/.test(tokens[at + 1]?.text ?? '') && isDigits(at + 2)) return { to: at + 2, code: 'GHS', factor: 1 };
  const isCode = CURRENCY_CODES.has(token.text);
  if (!isCode && !PREFIX_ALIASES.has(token.text)) return undefined;
  const next = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued === true && !isCode ? at + 2 : at + 1;
  // “EUR/USD 1.10” is a rate of exchange.
  if (!isDigits(next) || (tokens[at - 1]?.text === '/' && token.glued)) return undefined;
  if (!isCode && token.text.length < 3 && !/^(?:Rs|Tk|RM|Rp|Sh)$/.test(token.text) && tokens[next]?.glued !== true) return undefined;
  const family = MONEY_FAMILIES.get(PREFIX_FAMILIES.get(token.text) ?? '');
  const shared = family === undefined ? undefined : context(family, token.start);
  if (token.text.length === 1 && !isSum(tokens, next) && (shared === undefined || shared === 'XXX' || !isPrice(tokens, next)))
    return undefined;
  // Colombo counts in millions; crores and lakhs are India's where its neighbours who use them are not named.
  if (shared === 'LKR' && /^(?:crores?|lakhs?)$/.test(tokens[next + 1]?.lower ?? '')) return { to: next, code: 'INR', factor: 1 };
  return { to: next, code: (shared === 'XXX' ? undefined : shared) ?? CODE_ALIASES.get(token.text) ?? token.text, factor: 1 };
}

/** Whether digits behind a single letter are a sum of money: “N500bn”, “R12,000”, “R1.2 million”, not “N95” or “R44”. */
function isSum(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at]?.text ?? '';
  const behind = tokens[at + 1];
  if (/^\d{1,3}(?:,\d{3})+$|^\d+\.\d\d$/.test(digits)) return true;
  return SCALES.has(behind?.lower ?? '') || (behind?.glued === true && SCALE_LETTERS.has(behind.text));
}

/** “K704 a litre”, “P85 per kilo”: a price of two digits and more in a country of that money. */
function isPrice(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  return /^\d{2,3}(?:\.\d)?$/.test(tokens[at]?.text ?? '') && /^(?:a|an|per|each|\(|to)$/.test(behind?.lower ?? '');
}

/** A currency behind a number: signs, codes, names with or without whose they are, cents. */
export function readMoneyBehind(tokens: readonly Token[], at: number, value: number, context: FamilyContext): ReadMoney | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const sign = CURRENCY_SIGNS.get(first.text);
  if (sign !== undefined && !(tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued === true))
    return { to: at + 1, code: sign, factor: 1 };
  const start = joins(tokens, at) ? at + 1 : at;
  const token = tokens[start];
  if (token?.kind !== 'word') return undefined;
  if (CURRENCY_CODES.has(token.text) || ['RMB', 'CNH', 'NIS', 'TL', 'YTL', 'Ft', 'Kc', 'SR', 'Dh', 'Dhs'].includes(token.text))
    return { to: start + 1, code: CODE_ALIASES.get(token.text) ?? token.text, factor: 1 };
  return readName(tokens, start, value, context);
}

/** Adjectives before a currency's name: two words at most (New Zealand, South Sudanese), a hyphen counting as none. */
function readName(tokens: readonly Token[], start: number, value: number, context: FamilyContext): ReadMoney | undefined {
  for (let words = 0; words <= 3; words += 1) {
    const place = start + words;
    const token = tokens[place];
    if (token?.kind !== 'word') return undefined;
    const noun = token.lower;
    const adjectives = tokens.slice(start, place).map(({ lower }) => lower);
    const subunit = SUBUNITS.get(noun);
    if (subunit !== undefined)
      return { to: place + 1, code: ownerOf(adjectives, subunit) ?? subunitOf(subunit, token.start, context), factor: 0.01 };
    const code = CURRENCY_NOUNS.get(noun);
    // “euro cents”, “euro zone”
    if (code !== undefined && noun === 'euro' && /^cents?$/.test(tokens[place + 1]?.lower ?? ''))
      return { to: place + 2, code, factor: 0.01 };
    if (
      code !== undefined &&
      !(noun === 'euro' && /^(?:zone|area|members?|countries|nations|states)$/.test(tokens[place + 1]?.lower ?? ''))
    )
      return { to: place + 1, code, factor: 1 };
    const family = MONEY_FAMILIES.get(noun);
    if (family !== undefined) return fromFamily(tokens, place, noun, family, adjectives, value, context);
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:convertible|sterling|new|old|gold)$/.test(noun)) return undefined;
  }
  return undefined;
}

function fromFamily(
  tokens: readonly Token[],
  place: number,
  noun: string,
  family: MoneyFamily,
  adjectives: readonly string[],
  value: number,
  context: FamilyContext,
): ReadMoney | undefined {
  const behind = tokens[place + 1]?.lower ?? '';
  const owner = familyOwner(adjectives, family) ?? (behind === 'sterling' ? 'GBP' : behind === 'cfa' ? 'XOF' : undefined);
  const to = behind === 'sterling' || behind === 'cfa' ? place + 2 : place + 1;
  if (owner !== undefined) return { to, code: owner, factor: 1 };
  // Nobody counts fractions or millions of crowns that are worn.
  const isMoney = /^crowns?$/.test(noun) && (value >= 1e6 || !Number.isInteger(value));
  if ((WORDS_TOO.has(noun) && !isMoney) || (noun === 'won' && value < 100)) return undefined;
  if (/^pounds?$/.test(noun) && isWeight(tokens, place, value)) return undefined;
  return { to, code: family.fromContext ? context(family, tokens[place]?.start ?? 0) : family.usual, factor: 1 };
}

/** Pounds that weigh: “500 pounds of explosives”, “a 500-pound bomb”. */
export function isWeight(tokens: readonly Token[], place: number, value: number): boolean {
  if (value >= 1e6 && tokens[joins(tokens, place - 1) ? place - 2 : place - 1]?.lower.endsWith('illion')) return false;
  return tokens[place]?.lower === 'pound'
    ? joins(tokens, place - 1)
    : /^(?:of|heavier|lighter|in)$/.test(tokens[place + 1]?.lower ?? '') &&
        !/^(?:debt|aid|cash|taxpayers?|public|investment)$/.test(tokens[place + 2]?.lower ?? '');
}

function familyOwner(adjectives: readonly string[], family: MoneyFamily): string | undefined {
  if (adjectives.length === 0) return undefined;
  return family.countries.find(([stem]) =>
    adjectives.some((adjective) => adjective === stem || (stem.length > 3 && adjective.startsWith(stem))),
  )?.[1];
}

function ownerOf(adjectives: readonly string[], subunit: string): string | undefined {
  const family = MONEY_FAMILIES.get(subunit);
  return adjectives.includes('euro') ? 'EUR' : family === undefined ? undefined : familyOwner(adjectives, family);
}

function subunitOf(subunit: string, at: number, context: FamilyContext): string {
  const family = MONEY_FAMILIES.get(subunit);
  if (family === undefined) return subunit;
  return family.fromContext ? context(family, at) : family.usual;
}
