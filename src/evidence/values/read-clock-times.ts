// Times of the clock, and how long it is from one to another: "at 2.30am … came back at three" is half an hour.
import type { Span } from '../../base/span.js';
import type { Quantity } from '../../corpus/quantities/types.js';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PARTS: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 };
const CLOCK = new RegExp(
  `\\b(?:(?<part>half past|quarter past|quarter to) (?<named>${HOURS.join('|')}|\\d{1,2})` +
    `|(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?= (?:hours|hrs|GMT|UTC|local time)\\b)` +
    `|(?<hour>\\d{1,2})[.:](?<minute>[0-5]\\d) ?(?<half>[ap]\\.?m\\b)?` +
    `|(?<full>\\d{1,2}) ?(?<side>[ap]\\.?m\\b)` +
    `|(?:at|until|till|by|around|about|before|after|from|to) (?<word>${HOURS.join('|')})(?= o'clock|[.,;]|$| and\\b| the (?:next|following)\\b| in the\\b)` +
    `|(?<fixed>noon|midday|midnight)\\b)`,
  'giu',
);
/** Minutes of half a day: "2.30am … at three" does not say which half. */
const ROUND = 720;

/** Minutes past noon or midnight of each time of the clock in a text. */
function readClockTimes(text: string): readonly number[] {
  return [...text.matchAll(CLOCK)].flatMap(({ groups = {} }) => {
    const { part, named, military, hour, minute, full, word, fixed } = groups;
    const hourOf = (name: string): number => {
      const at = HOURS.indexOf(name.toLowerCase());
      return at === -1 ? Number(name) : at + 1;
    };
    if (fixed !== undefined) return [0];
    if (part !== undefined && named !== undefined) return [hourOf(named) * 60 + (PARTS[part.toLowerCase()] ?? 0)];
    if (military !== undefined) return [Number(military.slice(0, 2)) * 60 + Number(military.slice(2))];
    if (hour !== undefined) return Number(hour) > 24 ? [] : [Number(hour) * 60 + Number(minute)];
    const whole = full ?? word;
    return whole === undefined ? [] : [hourOf(whole) * 60];
  });
}

/** Places of the times of the clock that a text tells in words: "half past nine". */
export const readSpokenTimes = (text: string): readonly Span[] =>
  [...text.matchAll(SPOKEN)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

const SPOKEN = new RegExp(`\\b(?:half past|quarter past|quarter to) (?:${HOURS.join('|')})\\b|\\b(?:${HOURS.join('|')}) o'clock\\b`, 'giu');

/** Whether a text tells a time of the clock that is told in other words, by the hours of half a day. */
export function holdsClockTime(told: string, text: string): boolean {
  const [time] = readClockTimes(told.replace(/^(\p{L}+) o'clock$/iu, "at $1 o'clock"));
  return time !== undefined && readClockTimes(text).some((other) => (other - time) % ROUND === 0);
}

/** Whether a spell of minutes or hours lies between two times of the clock that a text names, one after the other. */
export function lastsBetweenClocks({ value, unit, bound }: Quantity, text: string): boolean {
  const minutes = unit === 'hour' ? value * 60 : unit === 'min' || unit === 'minute' ? value : null;
  if (minutes === null) return false;
  const times = readClockTimes(text);
  const slack = bound === 'exact' ? 1 : Math.max(10, minutes * 0.15);
  return times.some((start, at) =>
    times
      .slice(at + 1)
      .some((end) => Math.abs(((((end - start) % ROUND) + ROUND) % ROUND) - (minutes % ROUND)) <= slack && minutes <= ROUND),
  );
}
