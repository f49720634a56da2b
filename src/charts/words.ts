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
  'chart-since': 'since {date}',
  'chart-until': '{from} to {to}',
  'chart-undated': 'undated',
  'chart-member': 'member',
  'chart-observer': 'observer',
  'chart-participant': 'took part',
  'chart-absent': 'absent',
  'chart-count-member-one': '1 member',
  'chart-count-member': '{n} members',
  'chart-count-observer-one': '1 observer',
  'chart-count-observer': '{n} observers',
  'chart-count-participant-one': '1 took part',
  'chart-count-participant': '{n} took part',
  'chart-count-absent-one': '1 absent',
  'chart-count-absent': '{n} absent',
  'chart-mark-day': 'dot: exact day',
  'chart-mark-period': 'bar: month or period',
  'chart-mark-open': 'hollow: year inferred, or not yet happened',
  'chart-mark-turning': 'diamond: turning point',
} as const;

export type ChartWord = keyof typeof ENGLISH;

/** A word from the kit's strings in a language, else its English ones, else ours. */
export const chartWord = (kit: Kit, language: string, key: ChartWord): string => kitWord(kit, language, key) ?? ENGLISH[key];

/** Any string of a kit in a language, else its English one; undefined where it has none. */
export function kitWord(kit: Kit, language: string, key: string): string | undefined {
  const short = language.split('-')[0] ?? language;
  return kit.strings[language]?.[key] ?? kit.strings[short]?.[key] ?? kit.strings['en']?.[key];
}
