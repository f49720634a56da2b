// The languages other than English that quotations are read in.
import { az } from './az.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import type { QuotationRules } from './types.js';

const LANGUAGES: readonly QuotationRules[] = [tr, az, ru];

/** The rules for a BCP 47 tag, by its first subtag; null where those of English are used. */
export function quotationRulesFor(language: string): QuotationRules | null {
  const wanted = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '';
  return LANGUAGES.find((rules) => rules.language === wanted) ?? null;
}
