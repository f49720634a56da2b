// The axis along which values stand: categories as the drawing prints them, or days of the calendar.
import type { NativeCategoryAxis, NativeTimeUnit } from '../../frame/chart.js';
import { dateFormatOf, FIRST_DAY, momentOf, serialOf } from './date-format.js';
import { isBackwards } from './read-scale.js';
import { axisOf, hasGrid, titleOf } from './read-vega.js';
import { isNot, type Native, not, type Reading, type Scale } from './types.js';

/** The categories of a chart in order: keys to find values by, texts to print, dates where it is about dates. */
export interface Categories {
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  readonly dates?: readonly number[];
  readonly axis: Exclude<NativeCategoryAxis, { kind: 'number' }>;
}

/** How a value of the category column is told apart from others. */
export const keyOf = (value: unknown): string => (value instanceof Date ? String(value.getTime()) : String(value));

/** `found` are the category values of all marks. `isTight` sets the first and the last value on the ends of the axis. */
export function categoriesOf(
  scale: Scale,
  along: 'x' | 'y',
  found: readonly unknown[],
  isTight: boolean,
  reading: Reading,
): Native<Categories> {
  const spec = axisOf(reading.vega, scale.name);
  const ticks = reading.ticksOf(scale.name);
  const title = titleOf(spec);
  const visible = ticks.length > 0;
  // Upwards and rightwards is PowerPoint's direction; pages run downwards.
  const isReversed = isBackwards(scale) !== (along === 'y');
  const look = { ...(title === undefined || !visible ? {} : { title }), visible, isReversed };
  if (scale.type === 'discrete') {
    const names = new Map(ticks.map(({ value, text }) => [keyOf(value), text]));
    const keys = scale.domain.map(keyOf);
    return {
      keys,
      texts: keys.map((key) => wholeOf(names.get(key), key)),
      axis: { kind: 'text', ...look, ...(isTight ? { isTight } : {}) },
    };
  }
  const days = daysOf(found);
  if (isNot(days)) return days;
  const shown = ticks.filter(({ isShown }) => isShown);
  const { format, print } = dateFormatOf(shown, reading.context.language);
  // Lines keep the distance of their days; bars are as wide as the unit that each stands for.
  const baseUnit = isTight ? 'days' : unitOf(days);
  const steps = majorOf(shown.flatMap(({ value }) => momentOf(value) ?? []));
  const [low, high] = isTight ? endsOf(scale, days, baseUnit) : [days[0] ?? 0, days.at(-1) ?? 0];
  const start = isTight
    ? startOf(
        low,
        high,
        shown.flatMap(({ value }) => momentOf(value) ?? []),
        steps,
        baseUnit,
      )
    : low;
  return {
    keys: days.map(String),
    texts: days.map(print),
    dates: days.map(serialOf),
    axis: {
      kind: 'date',
      ...look,
      ...(isTight ? { isTight } : {}),
      gridlines: hasGrid(reading.vega, scale.name),
      baseUnit,
      ...steps,
      minimum: serialOf(start),
      maximum: serialOf(high),
      format,
    },
  };
}

/** A label as printed, or its category where the drawing broke or shortened it. */
function wholeOf(text: string | undefined, key: string): string {
  if (text === undefined || !/\n|…$/.test(text)) return text ?? key;
  const words = text.replaceAll('\n', ' ').replace(/…$/, '').trim();
  return key.startsWith(words) ? key : text;
}

/** Different days, the earliest first; a date axis knows no hours, and Excel no day before March 1900. */
function daysOf(found: readonly unknown[]): Native<readonly number[]> {
  const moments = found.map(momentOf);
  const days = [...new Set(moments)].filter((moment) => moment !== undefined).sort((one, other) => one - other);
  if (days.some((day) => serialOf(day) < FIRST_DAY)) return not('axis', 'days before March 1900');
  if (days.some((day) => day % 86_400_000 !== 0)) return not('axis', 'hours');
  return days.length === 0 ? not('empty') : days;
}

/** The coarsest unit at whose beginning every date lies. */
function unitOf(days: readonly number[]): NativeTimeUnit {
  const dates = days.map((day) => new Date(day));
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'days';
  return dates.some((date) => date.getUTCMonth() !== 0) ? 'months' : 'years';
}

/** The ends of the drawn axis, in whole units. */
function endsOf(scale: Scale, days: readonly number[], unit: NativeTimeUnit): readonly [number, number] {
  const ends = scale.domain.flatMap((value) => momentOf(value) ?? []);
  const low = Math.min(...ends, days[0] ?? 0);
  const high = Math.max(...ends, days.at(-1) ?? 0);
  return [floorTo(low, unit), floorTo(high, unit)];
}

function floorTo(moment: number, unit: NativeTimeUnit): number {
  const date = new Date(moment);
  return Date.UTC(date.getUTCFullYear(), unit === 'years' ? 0 : date.getUTCMonth(), unit === 'days' ? date.getUTCDate() : 1);
}

/** The share of an axis by which it may begin before its first value, so that its ticks fall where they are drawn. */
const LEAD = 0.1;

/** PowerPoint counts its ticks from the beginning of the axis: a tick of the drawing, or at least the beginning of a month or year. */
function startOf(low: number, high: number, ticks: readonly number[], { majorUnit, majorTimeUnit }: Major, base: NativeTimeUnit): number {
  const [first] = ticks;
  const isNear = (moment: number): boolean => low - moment <= (high - low) * LEAD;
  if (first === undefined || first === low) return low;
  let start = first;
  while (start > low) start = stepBack(start, majorUnit, majorTimeUnit);
  const unit = base === 'days' ? majorTimeUnit : base;
  return [start, floorTo(low, unit)].find((moment) => isNear(moment)) ?? low;
}

function stepBack(moment: number, count: number, unit: NativeTimeUnit): number {
  const date = new Date(moment);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'days') return moment - count * 86_400_000;
  return unit === 'years' ? Date.UTC(year - count, month, day) : Date.UTC(year, month - count, day);
}

/** A number of units between ticks. */
interface Major {
  readonly majorUnit: number;
  readonly majorTimeUnit: NativeTimeUnit;
}

/** How far apart ticks stand, in the largest unit that they all share. */
function majorOf(ticks: readonly number[]): Major {
  const dates = ticks.map((tick) => new Date(tick));
  const months = dates.map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth());
  const step = (values: readonly number[]): number =>
    Math.max(1, Math.round(middle(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))))));
  if (dates.length > 1 && dates.every((date) => date.getUTCDate() === 1)) {
    const apart = step(months);
    return apart % 12 === 0 ? { majorUnit: apart / 12, majorTimeUnit: 'years' } : { majorUnit: apart, majorTimeUnit: 'months' };
  }
  return {
    majorUnit: dates.length > 1 ? step(ticks.map((tick) => tick / 86_400_000)) : 1,
    majorTimeUnit: dates.length > 1 ? 'days' : 'years',
  };
}

/** The value in the middle. */
const middle = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 1;
