// Whether a date lies in the period of a theme.
import type { Theme } from '../types.js';

/** Whether an ISO date, or a range of two with `/` between, touches a period; dates of different precision compare by their common beginning. */
export function isInPeriod(date: string, { from, to }: Theme['period']): boolean {
  const [first = date, last = first] = date.split('/');
  return !(from !== null && isBefore(last, from)) && !(to !== null && isBefore(to, first));
}

function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
