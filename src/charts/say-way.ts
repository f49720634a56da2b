// Says which way a chart leaves for PowerPoint, and why it is no native one where it is not.
import type { Diagnostic } from '../base/diagnostic.js';
import type { NativeChart, NativeKind, NotNative, NotNativeReason } from '../frame/chart.js';
import * as messages from './messages.js';
import type { CompiledChart } from './types.js';

const KINDS: Readonly<Record<NativeKind, string>> = {
  bar: 'bars',
  line: 'lines',
  area: 'areas',
  pie: 'a pie',
  doughnut: 'a doughnut',
  scatter: 'points',
  bubble: 'bubbles',
};

const REASONS: Readonly<Record<NotNativeReason, string>> = {
  mark: 'this mark',
  kinds: 'these marks together, or in this order',
  axis: 'marks over these axes',
  scale: 'this scale',
  labels: 'tick labels that no number format prints',
  stack: 'this way to stack',
  overlap: 'two marks at one place',
  range: 'these ranges',
  gaps: 'gaps in one line and none in another',
  curve: 'lines that run like this',
  color: 'colours or opacity that differ from mark to mark',
  size: 'marks of different sizes here',
  text: 'a text that belongs to no mark, or stands far from its own',
  rule: 'this rule',
  position: 'marks drawn elsewhere than at their values',
  views: 'several plots in one figure',
  empty: 'a chart without marks',
};

/** Reports `charts/leaves-as`, a note. */
export function sayWay(chart: CompiledChart): Diagnostic {
  const { name, native, notNative, drawn } = chart;
  if (native !== undefined) return messages.leavesAs(name, `a native PowerPoint chart: ${kindsOf(native)}`);
  const shapes = drawn?.way === 'picture' ? 'a picture' : `${drawn?.shapes ?? 'some'} shapes`;
  return messages.leavesAs(name, `${shapes}, PowerPoint has no native chart with ${reasonOf(notNative ?? { reason: 'empty' })}`);
}

function kindsOf({ plots, secondValueAxis }: NativeChart): string {
  const kinds = [...new Set(plots.map(({ kind }) => KINDS[kind]))].join(' and ');
  return secondValueAxis?.visible === true ? `${kinds} on two axes of values` : kinds;
}

const reasonOf = ({ reason, detail }: NotNative): string => (detail === undefined ? REASONS[reason] : `${REASONS[reason]} (${detail})`);
