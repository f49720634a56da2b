// The time that stands right beside a number: "355 in 2005", "in July: 9.4", "now 50,000".
import type { Span } from '../../../base/span.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = 'winter spring summer autumn'.split(' ');
const WHEN = `(?:late |early |the end of |the )?((?:19|20)\\d\\ds?|${MONTHS.join('|')}|${SEASONS.join('|')})(?![-/\\d\\p{L}])`;
const BEHIND = new RegExp(`^[^.;:,\\d|]{0,24}?,? ?\\(?(?:in|for|of) ${WHEN}`, 'u');
/** "In July 9.4 per cent", "Inflation in July: 9.4", "2018: 40,000". */
const BEFORE = new RegExp(
  `(?:(?:^|[.;,|] )(?:In|in|For|for|By|by) ${WHEN}[^.;:,\\d|]{0,32}|(?<!than )\\b(?:in|for|of) ${WHEN}: |(?:^|[^\\d-])((?:19|20)\\d\\d): )$`,
  'u',
);
const NOW_BEHIND = /^[^.;:,\d|]{0,24}?(?: now\b| today\b| at present\b| currently\b)/i;
const NOW_BEFORE = /\b(?:now|today|currently)\b[^.;:,\d|]{0,32}$/i;
const EARLIER = /^[^.;:,\d|]{0,24}? (?:before|earlier|previously|formerly|until now|hitherto|(?:the|a) year (?:before|ago|earlier))\b/i;
const REACH = 60;
/** Later than any year. */
const NOW = 10_000;

/** When a number held, to be compared with the time of another: years, else months or seasons of one year; null where nothing tells. */
export function readTime(text: string, { start, end }: Span): number | null {
  const behind = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - REACH), start);
  if (NOW_BEHIND.test(behind) || NOW_BEFORE.test(before)) return NOW;
  if (EARLIER.test(behind)) return 0;
  const found = [...(BEHIND.exec(behind)?.slice(1) ?? []), ...(BEFORE.exec(before)?.slice(1) ?? [])].find((words) => words !== undefined);
  if (found === undefined) return null;
  if (/\d/.test(found)) return Number.parseInt(found, 10);
  const month = MONTHS.indexOf(found);
  return month === -1 ? SEASONS.indexOf(found) / SEASONS.length : 1 + month;
}
