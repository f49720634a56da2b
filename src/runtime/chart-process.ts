// The process in which charts of the author's own are tried out: whatever a spec does, it does it there.
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.js';
import type { ChartTrial, TrialResult, TryChart } from '../pipeline/types.js';
import { packageRoot } from './package-root.js';
import { createWatchedProcess, type ProcessLimits, type Signal } from './watched-process.js';

interface TriedAnswer {
  readonly kind: 'tried';
  readonly diagnostics: readonly Diagnostic[];
}

/** What comes from the child. */
export type ChartAnswer = Signal<TriedAnswer>;

/** Tries one chart out after the other. */
export interface ChartProcess {
  readonly tryChart: TryChart;
  /** Ends the child. */
  readonly close: () => void;
}

export const CHART_LIMITS: ProcessLimits = { silence: 60_000, total: 10_000, patience: 6, heap: 512, memory: 1024 };

/** A process without a child yet; `entry` is the bundled child, `dist/chart.js`. */
export function createChartProcess(
  limits: ProcessLimits = CHART_LIMITS,
  entry: string = join(packageRoot(), 'dist', 'chart.js'),
): ChartProcess {
  const { ask, close } = createWatchedProcess<ChartTrial, TriedAnswer>(entry, limits);
  const tryChart = async (trial: ChartTrial): Promise<TrialResult> => {
    const asked = await ask(withoutPictures(trial));
    if (!('failure' in asked)) return asked.answer;
    switch (asked.failure) {
      case 'too-slow':
        return { kind: 'too-slow', seconds: asked.seconds };
      case 'too-much-memory':
        return { kind: 'too-much-memory' };
      case 'damaged':
        return { kind: 'stopped', detail: asked.detail };
    }
  };
  return { tryChart, close };
}

/** Charts need neither the templates nor the logo of a kit, nor what the kit draws itself. */
function withoutPictures({ kit, ...trial }: ChartTrial): ChartTrial {
  const { master: _, ...rest } = kit;
  const none = new Uint8Array();
  return { ...trial, kit: { ...rest, templates: {}, charts: {}, logo: { ...kit.logo, onLight: none, onDark: none } } };
}
