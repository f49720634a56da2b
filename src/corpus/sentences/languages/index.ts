// The languages whose sentences have rules of their own.
import type { SentenceRules } from '../types.js';
import { az } from './az.js';
import { en } from './en.js';
import { plain } from './plain.js';
import { ru } from './ru.js';
import { tr } from './tr.js';

export const LANGUAGES: readonly SentenceRules[] = [en, tr, az, ru];

/** The rules for a BCP 47 tag, by its first subtag; plain ones for other languages. */
export function rulesFor(language: string): SentenceRules {
  const wanted = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '';
  return LANGUAGES.find((rules) => rules.language === wanted) ?? plain;
}
