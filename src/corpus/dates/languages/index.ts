// The registry of date languages.
import type { DateLanguage } from '../types.js';
import { AZERBAIJANI } from './az.js';
import { ENGLISH } from './en.js';
import { RUSSIAN } from './ru.js';
import { TURKISH } from './tr.js';

const LANGUAGES: Readonly<Record<string, DateLanguage>> = { az: AZERBAIJANI, en: ENGLISH, ru: RUSSIAN, tr: TURKISH };

/** The languages whose names of months and weekdays are data alone. */
export const PLAIN_LANGUAGES: readonly DateLanguage[] = [TURKISH, AZERBAIJANI, RUSSIAN];

/** The rules for a BCP 47 tag; English where there are none. */
export function dateLanguage(tag: string): DateLanguage {
  return LANGUAGES[tag.slice(0, 2).toLowerCase()] ?? ENGLISH;
}
