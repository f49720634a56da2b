// Events of a brief on one axis of time, in lanes by actor, each drawn as exactly as its date is known.
import type { Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { sourcesOf } from '../authored-rows.js';
import { dayDate, extentOf, isoDay, shortDate } from '../date-words.js';
import { groupBy } from '../group-rows.js';
import { shorten } from '../row-sources.js';
import type { Dataset, DatasetInput } from '../types.js';
import { type ChartWord, chartWord } from '../words.js';
import { wrapLabel } from '../wrap-label.js';

/** Events up to which each may have two lines, and the characters of a line. */
const MOST_TALL = 10;
const LINE = { tall: 38, low: 44 };

/**
 * One row an event, lane by lane in order of first use; columns `row` (lane and number in it), `order`, `lane`, `place` (`first` of its
 * lane), `event` and `more` (its words on one or two lines), `lines`, `start`, `end`, `at` (days), `precision` (`day`, `period`),
 * `known` (`yes`; `no` where the year is inferred or it has not happened yet), `turning`, `side` of the mark that its words stand on and
 * `anchor`, the day they begin or end at.
 */
export function timeline(input: DatasetInput): Outcome<Dataset> {
  const { brief, kit, language } = input;
  const events = (brief.content.events ?? []).map((event, index) => ({ event, id: `events[${index}]`, ...extentOf(event.date) }));
  const first = [...events.map(({ start }) => start)].sort()[0] ?? '';
  const last = [...events.map(({ end }) => end)].sort().at(-1) ?? '';
  const years = new Set(events.flatMap(({ start, end }) => [start.slice(0, 4), previousDay(end).slice(0, 4)]));
  const print = years.size === 1 ? dayDate : shortDate;
  const lanes = groupBy(events, ({ event }) => event.actor);
  let order = 0;
  const rows: readonly ChartRow[] = [...lanes].flatMap(([actor, inLane]) => {
    const lane = Object.hasOwn(kit.spellings, actor) ? (kit.spellings[actor] ?? actor) : actor;
    const ordered = [...inLane].sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
    return ordered.map(({ event, id, start, end, precision }, index): ChartRow => {
      const words = `${print(event.date, kit, language)}: ${event.say}`;
      const lines = linesOf(words, events.length);
      const side = shareOf(middleOf(start, end), first, last) <= 0.5 ? 'right' : 'left';
      return {
        values: {
          row: `${lane}#${String(index + 1).padStart(2, '0')}`,
          order: order++,
          lane,
          place: index === 0 ? 'first' : '',
          event: lines[0] ?? '',
          more: lines[1] ?? '',
          lines: Math.max(1, lines.length),
          start,
          end,
          at: middleOf(start, end),
          precision,
          known: event.inferred || event.status !== 'happened' ? 'no' : 'yes',
          turning: event.turning ? 'yes' : 'no',
          side,
          anchor: precision === 'day' ? start : side === 'right' ? end : start,
        },
        evidence: [id],
      };
    });
  });
  const has = (column: string, value: string): boolean => rows.some(({ values }) => values[column] === value);
  const key: readonly ChartWord[] = [
    ...(has('precision', 'day') ? (['chart-mark-day'] as const) : []),
    ...(has('precision', 'period') ? (['chart-mark-period'] as const) : []),
    ...(has('known', 'no') ? (['chart-mark-open'] as const) : []),
    ...(has('turning', 'yes') ? (['chart-mark-turning'] as const) : []),
  ];
  const turning = events.find(({ event }) => event.turning)?.event;
  return {
    value: {
      rows,
      sources: sourcesOf(input, rows),
      facts: {
        n: rows.length,
        lanes: lanes.size,
        from: printMonth(first, input),
        to: printMonth(previousDay(last), input),
        key: key.map((word) => chartWord(kit, language, word)).join('; '),
        ...(turning === undefined ? {} : { turning: turning.say }),
      },
    },
    diagnostics: [],
  };
}

function linesOf(words: string, count: number): readonly string[] {
  if (count > MOST_TALL) return [shorten(words, LINE.low)];
  return wrapLabel(words, LINE.tall, 2, (text) => text.length);
}

const printMonth = (day: string, { kit, language }: DatasetInput): string => (day === '' ? '' : shortDate(day.slice(0, 7), kit, language));

const DAY = 86400000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const previousDay = (day: string): string => (day === '' ? '' : isoDay(numberOf(day) - 1));
/** A day is marked where it begins, a period in its middle. */
const middleOf = (start: string, end: string): string => isoDay(Math.floor((numberOf(start) + numberOf(end) - 1) / 2));
const shareOf = (day: string, first: string, last: string): number =>
  (numberOf(day) - numberOf(first)) / Math.max(1, numberOf(last) - numberOf(first));
