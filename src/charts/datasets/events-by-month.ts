// Events of a brief, counted by month; by quarter or year where the months would not fit side by side.
import type { Outcome } from '../../base/diagnostic.js';
import type { ChartRow } from '../../frame/chart.js';
import { groupBy, onlyLargest } from '../group-rows.js';
import { quotationsOf, rowSources } from '../row-sources.js';
import type { Dataset, DatasetInput } from '../types.js';
import { longMonth } from '../vega-locale.js';
import { chartWord } from '../words.js';

/** Most bars side by side. */
const MOST_PERIODS = 18;

/** Months counted from year 0. */
type MonthNumber = number;

interface Unit {
  readonly word: 'chart-month' | 'chart-quarter' | 'chart-year';
  readonly months: number;
  /** ISO-like name of the period that begins with a month. */
  readonly key: (month: MonthNumber) => string;
}

const year = (month: MonthNumber): string => String(Math.floor(month / 12)).padStart(4, '0');
const UNITS: readonly Unit[] = [
  { word: 'chart-month', months: 1, key: (month) => `${year(month)}-${String((month % 12) + 1).padStart(2, '0')}` },
  { word: 'chart-quarter', months: 3, key: (month) => `${year(month)}-Q${Math.floor((month % 12) / 3) + 1}` },
  { word: 'chart-year', months: 12, key: year },
];

/**
 * One row a period from the first event to the last, those without events as 0; columns `period`, `events`.
 * Events whose month is not known are left out and counted in `{leftOut}`.
 */
export function eventsByMonth({ brief, ledger, corpus, kit, language }: DatasetInput): Outcome<Dataset> {
  const events = (brief.content.events ?? []).map((event, index) => ({ id: `events[${index}]`, month: monthOf(event.date) }));
  const dated = events.flatMap(({ id, month }) => (month === undefined ? [] : [{ id, month }]));
  const first = Math.min(...dated.map(({ month }) => month));
  const last = Math.max(...dated.map(({ month }) => month));
  if (dated.length === 0) return { value: { rows: [], sources: [], facts: { n: 0 } }, diagnostics: [] };
  const unit = UNITS.find(({ months }) => Math.floor(last / months) - Math.floor(first / months) < MOST_PERIODS) ?? (UNITS.at(-1) as Unit); // UNITS is not empty
  const byPeriod = groupBy(dated, ({ month }) => unit.key(month));
  const periods = [...new Set(Array.from({ length: last - first + 1 }, (_, index) => unit.key(first + index)))];
  const rows: readonly ChartRow[] = periods.map((period) => {
    const found = byPeriod.get(period) ?? [];
    return { values: { period, events: found.length }, evidence: found.map(({ id }) => id) };
  });
  const left = events.length - dated.length;
  return {
    value: {
      rows,
      sources: rows.map(({ evidence }) => rowSources(quotationsOf(ledger, evidence), corpus)),
      facts: {
        n: dated.length,
        unit: chartWord(kit, language, unit.word),
        from: nameOfMonth(first, language),
        to: nameOfMonth(last, language),
        periods: periods.length,
        empty: rows.filter(({ evidence }) => evidence.length === 0).length,
        leftOut: left,
        leftOutNote: left === 0 ? '' : `; ${chartWord(kit, language, 'chart-left-out').replace('{count}', String(left))}`,
        ...largest(rows, unit, language),
        ...endsOf(rows, unit, language),
      },
    },
    diagnostics: [],
  };
}

/** The first and the last period with their events, and the fewest in any. */
function endsOf(rows: readonly ChartRow[], unit: Unit, language: string) {
  const counts = rows.map(({ values }) => Number(values['events']));
  const label = (row: ChartRow | undefined): string => nameOf(String(row?.values['period']), unit, language);
  return {
    first: counts[0] ?? 0,
    firstLabel: label(rows[0]),
    last: counts.at(-1) ?? 0,
    lastLabel: label(rows.at(-1)),
    min: Math.min(...counts),
  };
}

function largest(rows: readonly ChartRow[], unit: Unit, language: string) {
  return onlyLargest(rows.map(({ values }) => [nameOf(String(values['period']), unit, language), Number(values['events'])] as const));
}

/** The month of a day, a month, or a range that stays within one. */
function monthOf(date: string): MonthNumber | undefined {
  const months = date.split('/').map((part) => {
    const [, yearText, monthText] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(part) ?? [];
    return yearText === undefined || monthText === undefined ? undefined : Number(yearText) * 12 + Number(monthText) - 1;
  });
  return months.every((month) => month === months[0]) ? months[0] : undefined;
}

const nameOfMonth = (month: MonthNumber, language: string): string => `${longMonth((month % 12) + 1, language)} ${year(month)}`;

function nameOf(period: string, unit: Unit, language: string): string {
  if (unit.word === 'chart-year') return period;
  const [yearText = '', part = ''] = period.split('-');
  return unit.word === 'chart-quarter' ? `${part} ${yearText}` : `${longMonth(Number(part), language)} ${yearText}`;
}
