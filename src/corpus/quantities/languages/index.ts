// The languages other than English whose quantities are read.
import { az } from './az.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import type { QuantityRules } from './types.js';

const LANGUAGES: readonly QuantityRules[] = [tr, az, ru];

/** The rules for a BCP 47 tag; undefined for English and languages without rules of their own. */
export const quantityRulesFor = (tag: string): QuantityRules | undefined =>
  LANGUAGES.find(({ language }) => tag.toLowerCase().split('-')[0] === language);
