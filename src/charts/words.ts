// The few words that charts print themselves, in the language of a brief.
import type { Kit } from '../kit/types.js';

/** English, used where a kit has no string of that key. */
const ENGLISH = {
  'chart-facts': 'Facts',
  'chart-judgements': 'Judgements',
  'chart-other-statements': 'Other statements',
  'chart-others': 'Others',
  'chart-scenario': 'Scenario',
  'chart-month': 'month',
  'chart-quarter': 'quarter',
  'chart-year': 'year',
  'chart-left-out': '{count} without a month left out',
} as const;

export type ChartWord = keyof typeof ENGLISH;

/** A word from the kit's strings in a language, else its English ones, else ours. */
export function chartWord(kit: Kit, language: string, key: ChartWord): string {
  const short = language.split('-')[0] ?? language;
  return kit.strings[language]?.[key] ?? kit.strings[short]?.[key] ?? kit.strings['en']?.[key] ?? ENGLISH[key];
}
