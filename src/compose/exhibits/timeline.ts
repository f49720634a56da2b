// Dated events → timeline: lanes in order of first use, ticks by the length of the period.

import { printDate } from '../../base/print-date.js';
import { calendarOf, type DayRange, firstOfMonth, resolveDate } from '../../base/resolve-date.js';
import type { TimelineEvent, TimelineExhibit } from '../../document/exhibits.js';
import type { ComposeContext } from './compose-context.js';

/** Fewer events than this are a list, not a timeline (craft: floors). */
const FEWEST_EVENTS = 5;

/** The timeline of the brief's events; null where there are too few. */
export function composeTimeline(context: ComposeContext): TimelineExhibit | null {
  const events = eventsOf(context);
  if (events.length < FEWEST_EVENTS) return null;
  const range = paddedRange(events);
  const key = keyOf(events, context);
  const [first, last] = [events.reduce((a, b) => (b.from < a.from ? b : a)), events.reduce((a, b) => (b.to > a.to ? b : a))];
  return {
    kind: 'timeline',
    alt: context.word('timeline-alt', { n: events.length, from: first.dateLabel, to: last.dateLabel }),
    lanes: [...new Set(events.map((event) => event.lane))],
    events,
    ticks: ticksOf(range, context),
    ...range,
    key,
  };
}

function eventsOf(context: ComposeContext): readonly TimelineEvent[] {
  const { content, words, word, input } = context;
  const spelled = (name: string): string => input.kit.spellings[name] ?? name;
  return (content.events ?? []).map((event, index) => ({
    ...resolveDate(event.date),
    dateLabel: labelOf(event.date, context),
    words: [words.at(['events', index], event.say)],
    lane: spelled(event.actor),
    status: event.status,
    statusLabel: event.status === 'happened' ? null : word(`status-${event.status}`),
    inferred: event.inferred,
    turning: event.turning,
  }));
}

/** Days and months without their year, which the axis shows; a period once. */
const labelOf = (date: string, { input, word }: ComposeContext): string => printDate(date, 'day', input.language, word);

/** Whole months around the events. */
function paddedRange(events: readonly TimelineEvent[]): DayRange {
  const from = calendarOf(Math.min(...events.map((event) => event.from)));
  const to = calendarOf(Math.max(...events.map((event) => event.to)));
  return { from: firstOfMonth(from.year, from.month), to: firstOfMonth(to.year, to.month + 1) };
}

/** Months up to a year and a half, quarters up to four years, then years. */
function ticksOf(range: DayRange, { input, word }: ComposeContext): TimelineExhibit['ticks'] {
  const start = calendarOf(range.from);
  const months = Math.round((range.to - range.from) / 30.44);
  const step = months <= 18 ? 1 : months <= 48 ? 3 : Math.ceil(months / 120) * 12;
  const ticks: TimelineExhibit['ticks'][number][] = [];
  for (let month = step === 1 ? start.month : step === 3 ? Math.ceil((start.month - 1) / 3) * 3 + 1 : 13; ; month += step) {
    const at = firstOfMonth(start.year, month);
    if (at >= range.to) return ticks;
    const { year, month: inYear } = calendarOf(at);
    const isFirst = ticks.length === 0;
    const iso = `${year}-${`${inYear}`.padStart(2, '0')}`;
    const label = step >= 12 ? `${year}` : printDate(iso, isFirst || inYear === 1 ? 'short' : 'day', input.language, word);
    ticks.push({ at, label, major: true });
  }
}

function keyOf(events: readonly TimelineEvent[], { word }: ComposeContext): TimelineExhibit['key'] {
  const marks: TimelineExhibit['key'][number][] = [{ mark: 'day', label: word('key-day') }];
  if (events.some((event) => event.to > event.from)) marks.push({ mark: 'span', label: word('key-span') });
  if (events.some((event) => event.inferred || event.status !== 'happened')) marks.push({ mark: 'open', label: word('key-open') });
  if (events.some((event) => event.turning)) marks.push({ mark: 'turning', label: word('key-turning') });
  return marks;
}
