// Begins and prints an axis of dates as its native chart must, so that a drawing and PowerPoint agree.
import type { View } from 'vega';
import type { NativeChart } from '../frame/chart.js';
import { changeChannels, definitionsOf } from './end-on-ticks.js';
import { dateFormatOf, momentAt, momentOf, serialOf } from './native/date-format.js';
import { readTicks } from './native/legend.js';
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** Parts of Excel's date formats in those of Vega. */
const PARTS: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  yy: '%y',
  mmmm: '%B',
  mmm: '%b',
  mm: '%m',
  dd: '%d',
  d: '%-d',
};
const DATE_FORMAT = /^(?:\[\$-\w+\])?([ymd][ymd ,./-]*)$/;
const ENDS = ['nice', 'domain', 'domainMin', 'domainMax'];

/**
 * A native axis of dates counts its ticks from its beginning and prints all by one format; Vega begins at the first value
 * and mixes months and years. Vega also rules lines where a label
 * found no room. Returns the spec with all three as the native axis has them; undefined where they agree already.
 */
export function followNative(spec: SpecNode, native: NativeChart, view: View, language: string): SpecNode | undefined {
  const [channel, ...others] = (['x', 'y'] as const).filter((each) => isOfDates(definitionsOf(spec, each)));
  const [axis, ...more] = [native.categoryAxis, native.valueAxis].filter((each) => 'format' in each && DATE_FORMAT.test(each.format));
  if (channel === undefined || others.length > 0 || axis === undefined || more.length > 0 || !('format' in axis)) return undefined;
  const definitions = definitionsOf(spec, channel);
  const start = definitions.every(hasOpenStart) ? startOf(axis.minimum, view.scale(channel).domain()) : undefined;
  const format = definitions.every(hasNoFormat) && isMixed(view, channel, language) ? formatOf(axis.format) : undefined;
  const values = definitions.every(hasNoTicks) ? shownTicks(view, channel) : undefined;
  if (start === undefined && format === undefined && values === undefined) return undefined;
  const axisChanges = { ...(format === undefined ? {} : { format }), ...(values === undefined ? {} : { values }) };
  return changeChannels(spec, [channel], (definition) => ({
    ...definition,
    ...(start === undefined ? {} : { scale: { ...nodeOf(definition['scale']), domainMin: start } }),
    ...(format === undefined && values === undefined ? {} : { axis: { ...nodeOf(definition['axis']), ...axisChanges } }),
  }));
}

const nodeOf = (value: unknown): SpecNode => (isNode(value) ? value : {});

const isOfDates = (definitions: readonly SpecNode[]): boolean =>
  definitions.length > 0 && definitions.every(({ type, axis, scale }) => type === 'temporal' && axis !== null && isNode(scale));

const hasOpenStart = ({ scale }: SpecNode): boolean => ENDS.every((key) => nodeOf(scale)[key] === undefined);

const hasNoFormat = ({ axis, timeUnit }: SpecNode): boolean =>
  timeUnit === undefined && ['format', 'labelExpr'].every((key) => nodeOf(axis)[key] === undefined);

const hasNoTicks = ({ axis }: SpecNode): boolean => nodeOf(axis)['values'] === undefined;

/** The ticks that have a label, where labels were left out for want of room: PowerPoint rules no lines between labels. */
function shownTicks(view: View, channel: string): readonly SpecNode[] | undefined {
  const ticks = readTicks(view).get(channel) ?? [];
  const shown = ticks.filter(({ isShown }) => isShown);
  if (shown.length < 2 || shown.length === ticks.length) return undefined;
  return shown.flatMap(({ value }) => momentOf(value) ?? []).map(toDay);
}

/** A moment's day as Vega-Lite writes it. */
function toDay(moment: number): SpecNode {
  const day = new Date(moment);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate(), utc: true };
}

/** The day on which the native axis begins, where that is before the drawn one, as Vega-Lite writes it. */
function startOf(minimum: number | undefined, domain: unknown): SpecNode | undefined {
  const ends = Array.isArray(domain) ? domain.flatMap((value: unknown) => momentOf(value) ?? []) : [];
  if (minimum === undefined || ends.length === 0 || minimum >= serialOf(Math.min(...ends))) return undefined;
  return toDay(momentAt(minimum));
}

/** True where no one format prints all ticks as they are drawn. */
function isMixed(view: View, channel: string, language: string): boolean {
  const shown = (readTicks(view).get(channel) ?? []).filter(({ isShown, text }) => isShown && text !== '');
  const { print } = dateFormatOf(shown, language);
  return shown.some(({ value, text }) => print(momentOf(value) ?? 0) !== text);
}

/** An Excel format in Vega's terms; undefined where it has a part that is not known. */
function formatOf(excel: string): string | undefined {
  const [, own = ''] = DATE_FORMAT.exec(excel) ?? [];
  const parts = own.split(/([^a-z]+)/);
  const written = parts.map((part) => (/^[a-z]/.test(part) ? PARTS[part] : part));
  return written.includes(undefined) ? undefined : written.join('');
}
