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
 * and mixes months and years. Returns the spec with both as the native axis has them; undefined where they agree already.
 */
export function followNative(spec: SpecNode, native: NativeChart, view: View, language: string): SpecNode | undefined {
  const [channel, ...others] = (['x', 'y'] as const).filter((each) => isOfDates(definitionsOf(spec, each)));
  const [axis, ...more] = [native.categoryAxis, native.valueAxis].filter((each) => 'format' in each && DATE_FORMAT.test(each.format));
  if (channel === undefined || others.length > 0 || axis === undefined || more.length > 0 || !('format' in axis)) return undefined;
  const definitions = definitionsOf(spec, channel);
  const start = definitions.every(hasOpenStart) ? startOf(axis.minimum, view.scale(channel).domain()) : undefined;
  const format = definitions.every(hasNoFormat) && isMixed(view, channel, language) ? formatOf(axis.format) : undefined;
  if (start === undefined && format === undefined) return undefined;
  return changeChannels(spec, [channel], (definition) => ({
    ...definition,
    ...(start === undefined ? {} : { scale: { ...nodeOf(definition['scale']), domainMin: start } }),
    ...(format === undefined ? {} : { axis: { ...nodeOf(definition['axis']), format } }),
  }));
}

const nodeOf = (value: unknown): SpecNode => (isNode(value) ? value : {});

const isOfDates = (definitions: readonly SpecNode[]): boolean =>
  definitions.length > 0 && definitions.every(({ type, axis, scale }) => type === 'temporal' && axis !== null && isNode(scale));

const hasOpenStart = ({ scale }: SpecNode): boolean => ENDS.every((key) => nodeOf(scale)[key] === undefined);

const hasNoFormat = ({ axis, timeUnit }: SpecNode): boolean =>
  timeUnit === undefined && ['format', 'labelExpr'].every((key) => nodeOf(axis)[key] === undefined);

/** The day on which the native axis begins, where that is before the drawn one, as Vega-Lite writes it. */
function startOf(minimum: number | undefined, domain: unknown): SpecNode | undefined {
  const ends = Array.isArray(domain) ? domain.flatMap((value: unknown) => momentOf(value) ?? []) : [];
  if (minimum === undefined || ends.length === 0 || minimum >= serialOf(Math.min(...ends))) return undefined;
  const day = new Date(momentAt(minimum));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate(), utc: true };
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
