// Date expressions of a text: rules are tried only where a word or number may begin one.
import { joinDates } from './join-dates.js';
import { dateLanguage } from './languages/index.js';
import { toFound } from './to-found.js';
import type { DateForm, DateLanguage, DateOrder, DateRule, FoundDate } from './types.js';

export type { FoundDate } from './types.js';

/** What is known of the text. */
export interface FindDatesOptions {
  /** BCP 47; default `en`. Rules exist for English, Turkish, Azerbaijani and Russian; others are read by the English. */
  readonly language?: string;
  /** Which part comes first in `03/04/2014`; unknown by default, and then such a date says only its year. */
  readonly order?: DateOrder | null;
}

const TOKEN = /[\p{L}\p{M}]+|\d+/gu;
const LONGEST_TOKEN = 20;

/**
 * All dates of a text, in order, not overlapping; only a list of days (`3, 5 and 7 June`) gives several of one span.
 * Words that only look like dates (`may`, `a March`, `Resolution 2231`) are left out. Takes time in proportion to the length.
 */
export function findDates(text: string, { language = 'en', order = null }: FindDatesOptions = {}): readonly FoundDate[] {
  const rules = dateLanguage(language);
  const found: FoundDate[] = [];
  let resume = 0;
  for (const token of text.matchAll(TOKEN)) {
    const start = token.index;
    if (start < resume || token[0].length > LONGEST_TOKEN) continue;
    const candidates = rulesAt(token[0], text.charCodeAt(start - 1), rules);
    for (const rule of candidates) {
      rule.pattern.lastIndex = start;
      const match = rule.pattern.exec(text);
      if (match === null) continue;
      const end = start + match[0].length;
      const forms = rule.read(match.groups ?? {}, { text, start, end, previous: found.at(-1), order });
      if (forms === null) continue;
      for (const form of Array.isArray(forms) ? (forms as readonly DateForm[]) : [forms as DateForm])
        found.push(toFound(text, start, end, form));
      resume = end;
      break;
    }
  }
  return found.length < 2 ? found : joinDates(text, found, rules);
}

const NONE: readonly DateRule[] = [];

function rulesAt(token: string, previous: number, { numberRules, wordRules }: DateLanguage): readonly DateRule[] {
  const code = token.charCodeAt(0);
  if (code >= 48 && code <= 57) {
    if (token.length > 4) return NONE;
    // "1,200", "$2014", "3.5", "10:30": part of another number.
    return previous === 44 || previous === 46 || previous === 36 || previous === 58 || previous === 163 || previous === 0x20ac
      ? NONE
      : numberRules;
  }
  const word = token.toLowerCase().replaceAll('\u0307', '');
  return wordRules.get(word) ?? wordRules.get(`${word.slice(0, 3)}*`) ?? NONE;
}
