// Axes of numbers: limits, steps and formats as the drawing has them.
import type { NativeValueAxis } from '../../frame/chart.js';
import { DAY, dateFormatOf, FIRST_DAY, momentOf, serialOf } from './date-format.js';
import { numberFormatOf } from './number-format.js';
import { isBackwards } from './read-scale.js';
import { axisOf, hasGrid, titleOf } from './read-vega.js';
import { type Native, not, type Reading, type Scale, type Tick } from './types.js';

/** A value as it stands on an axis of numbers: dates as Excel counts them; null where there is none. */
export function numberOn(scale: Scale | undefined, value: unknown): number | null {
  if (scale?.type === 'time') {
    const moment = momentOf(value);
    return moment === undefined ? null : serialOf(moment);
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** False for a number that the axis of a scale does not reach: programs cut off what lies beyond theirs. */
export function isOnAxis(scale: Scale | undefined, value: number | null): boolean {
  if (value === null || scale === undefined || scale.type === 'discrete') return true;
  const ends = scale.domain.flatMap((end) => numberOn(scale, end) ?? []);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const slack = Math.abs(high - low) * 1e-6;
  return ends.length < 2 || (value >= low - slack && value <= high + slack);
}

/** The axis of a scale. Along y numbers grow upwards, while pages run downwards. */
export function valueAxisOf(scale: Scale, channel: 'x' | 'y', reading: Reading): Native<NativeValueAxis> {
  if (scale.type === 'other' || scale.type === 'discrete') return not('scale', scale.name);
  const ticks = reading.ticksOf(scale.name).filter(({ text, isShown }) => isShown && text !== '');
  const visible = ticks.length > 0;
  const title = titleOf(axisOf(reading.vega, scale.name));
  const look = {
    ...(title === undefined || !visible ? {} : { title }),
    visible,
    gridlines: hasGrid(reading.vega, scale.name),
    ...(isBackwards(scale) === (channel === 'y') ? {} : { isReversed: true }),
  };
  const ends = scale.domain.flatMap((value) => numberOn(scale, value) ?? []);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length < 2 || low === high) return not('scale', scale.name);
  if (scale.type === 'time' && low < FIRST_DAY) return not('axis', 'days before March 1900');
  if (scale.type === 'time') return momentAxis(look, low, high, ticks, reading);
  const format = visible ? numberFormatOf(printed(ticks), reading.context.language) : 'General';
  if (format === undefined) return not('labels', title ?? scale.name);
  if (scale.type === 'log') {
    const power = (value: number, round: (value: number) => number): number => 10 ** round(Number(Math.log10(value).toFixed(9)));
    return low > 0
      ? { ...look, minimum: power(low, Math.floor), maximum: power(high, Math.ceil), format, logBase: 10 }
      : not('scale', scale.name);
  }
  const step = stepOf(ticks.map(({ value }) => Number(value)));
  if (step === undefined)
    return visible && ticks.length > 2 ? not('labels', title ?? scale.name) : { ...look, minimum: low, maximum: high, format };
  const unit = unitFrom(low, high, Number(ticks[0]?.value), step);
  return unit === undefined ? not('labels', title ?? scale.name) : { ...look, minimum: low, maximum: high, majorUnit: unit, format };
}

const printed = (ticks: readonly Tick[]) => ticks.map(({ value, text }) => ({ value: Number(value), text }));

const clean = (value: number): number => Number(value.toPrecision(12));

/** Distance between ticks where it is the same all along. */
function stepOf(ticks: readonly number[]): number | undefined {
  const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? tick));
  const [first] = steps;
  if (first === undefined || first === 0) return undefined;
  return steps.every((step) => Math.abs(step - first) < Math.abs(first) * 1e-6) ? clean(Math.abs(first)) : undefined;
}

/** Most labels of an axis whose steps are divided. */
const MOST_LABELS = 24;

/**
 * PowerPoint counts its steps from the lower end: the drawn step, or the largest whole part of it that meets the drawn ticks from there.
 * Undefined where none does, or where its ticks would need more decimals than are printed.
 */
function unitFrom(low: number, high: number, tick: number, step: number): number | undefined {
  const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
  const isPrinted = (unit: number): boolean => isWhole(unit * 10 ** decimalsOf([tick, step]));
  const parts = Array.from({ length: 10 }, (_, index) => clean(step / (index + 1)));
  return parts.find(
    (unit, index) => isWhole((tick - low) / unit) && (index === 0 || (isPrinted(unit) && (high - low) / unit <= MOST_LABELS)),
  );
}

const decimalsOf = (values: readonly number[]): number =>
  Math.max(...values.map((value) => String(clean(value)).split('.')[1]?.length ?? 0));

/** The share of an axis that may be left empty before its first value. */
const LEAD = 0.1;

/** The last serial at or before a limit that lies whole steps of months before a tick; `step` in days. */
function monthsBefore(tick: number, step: number, limit: number): number {
  const date = new Date(tick);
  const apart = Math.max(1, Math.round(step / 30.44));
  let months = 0;
  const serialAt = (): number => serialOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, date.getUTCDate()));
  while (serialAt() > limit) months += apart;
  return serialAt();
}

/** The first day of the month or year that a serial lies in. */
function beginningOf(serial: number, ofMonth: boolean): number {
  const date = new Date((serial - 25_569) * DAY);
  return serialOf(Date.UTC(date.getUTCFullYear(), ofMonth ? date.getUTCMonth() : 0, 1));
}

/** Dates along an axis of numbers: steps of as many days, printed by a date format. */
function momentAxis(
  look: Pick<NativeValueAxis, 'title' | 'visible' | 'gridlines' | 'isReversed'>,
  low: number,
  high: number,
  ticks: readonly Tick[],
  reading: Reading,
): Native<NativeValueAxis> {
  const moments = ticks.flatMap(({ value }) => momentOf(value) ?? []);
  const { format, print } = dateFormatOf(ticks, reading.context.language);
  const [first] = moments;
  if (first === undefined || moments.length < 2) return { ...look, minimum: low, maximum: high, format };
  // Months and years differ in length: the longest keeps each step in its own.
  const step = Math.ceil(Math.max(...moments.slice(1).map((moment, index) => (moment - (moments[index] ?? moment)) / DAY)));
  const isSame = moments.every((moment, index) => print(moment) === print(first + index * step * DAY));
  if (!isSame && !/d/.test(format)) return not('labels', look.title);
  const aligned = /d/.test(format) ? serialOf(first) - Math.ceil((serialOf(first) - low) / step) * step : monthsBefore(first, step, low);
  // Where a whole step would be left empty, the beginning of the month is label enough.
  const isFar = low - aligned > (high - low) * LEAD && !/d/.test(format);
  const minimum = Math.max(FIRST_DAY, isFar ? beginningOf(low, /m/.test(format)) : aligned);
  return { ...look, minimum, maximum: high, majorUnit: step, format };
}
