// Periods that the author gives, as bars on one axis of time.
import type { Diagnostic, Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { authoredRows, sourcesOf } from '../authored-rows.js';
import { extentOf, shortDate } from '../date-words.js';
import type { Dataset, DatasetInput } from '../types.js';
import { chartWord } from '../words.js';

/**
 * One row a period, the earliest first; columns `label`, `start` and `end` (days, the end excluded), `dates` as printed, `going`
 * (`yes` where it has no end: drawn to the day of the brief), and `side` where its dates stand. Reports `charts/incomplete-row`.
 */
export function periods(input: DatasetInput): Outcome<Dataset> {
  const { kit, language } = input;
  const diagnostics: Diagnostic[] = [];
  const print = (date: string): string => shortDate(date, kit, language);
  const given = authoredRows(input, ['from'], (diagnostic) => diagnostics.push(diagnostic)).map(({ row, id }) => {
    const from = row.from ?? ''; // every row has one
    const start = extentOf(from).start;
    const end = row.to === undefined ? null : extentOf(row.to).end;
    const word = chartWord(kit, language, end === null ? 'chart-since' : 'chart-until');
    const isOne = row.to === undefined || row.to === from;
    const dates =
      end !== null && isOne
        ? print(from)
        : word
            .replace('{date}', print(from))
            .replace('{from}', print(from))
            .replace('{to}', print(row.to ?? ''));
    return { label: row.label, start, end, dates, id };
  });
  const asOf = input.brief.content.date ?? '';
  const last = [asOf, ...given.map(({ start, end }) => end ?? start)].sort().at(-1) ?? asOf;
  // What nobody has ended is known to go on until the day of the brief, or else as long as anything else.
  const untilNow = (start: string): string => (asOf > start ? asOf : last);
  const first = given.map(({ start }) => start).sort()[0] ?? '';
  const ordered = [...given].sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  const rows: readonly ChartRow[] = ordered.map(({ label, start, end, dates, id }) => ({
    values: {
      label,
      start,
      end: end ?? untilNow(start),
      dates,
      going: end === null ? 'yes' : 'no',
      side: sideOf(start, end ?? untilNow(start), first, last),
    },
    evidence: [id],
  }));
  const running = ordered.filter(({ end }) => end === null).length;
  return {
    value: {
      rows,
      sources: sourcesOf(input, rows),
      bars: rows.length,
      facts: {
        n: rows.length,
        running,
        ...(running === 0 ? {} : { going: running }),
        from: ordered[0]?.dates ?? '',
        firstLabel: ordered[0]?.label ?? '',
      },
    },
    diagnostics,
  };
}

/** Dates stand behind a bar that ends in the first 60 per cent of the axis, before one that begins in its last 40, else in the bar. */
function sideOf(start: string, end: string, first: string, last: string): 'right' | 'left' | 'inside' {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const share = (day: string): number => (Date.parse(day) - from) / Math.max(1, to - from);
  if (share(end) <= 0.65) return 'right';
  return share(start) >= 0.35 ? 'left' : 'inside';
}
