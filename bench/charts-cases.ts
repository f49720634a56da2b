// What the bench of charts measures: the kit's charts with sample rows, and the table of specs that the tests hold.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { compileChart } from '../src/charts/compile-chart.js';
import { drawChart } from '../src/charts/draw-chart.js';
import { prepareChart } from '../src/charts/prepare-chart.js';
import type { CompiledChart } from '../src/charts/types.js';
import type { ChartRow } from '../src/frame/chart.js';
import { sample } from '../tests/charts/sample.js';
import { measures, smallKit } from '../tests/charts/small-kit.js';
import { rowsOf } from '../tests/charts/specs/rows.js';

export { drawChart };

export interface Case {
  readonly name: string;
  readonly group: 'kit' | 'specs';
  /** Compiles it as if for the first time: no run finds what another left. */
  readonly compile: (run: number) => CompiledChart;
}

/** Every chart that compiles. */
export function casesOf(): readonly Case[] {
  const kit = Object.entries(sample).flatMap(([name, input]) => {
    const { value } = prepareChart({ ...input, kit: smallKit });
    return value === undefined ? [] : [caseOf(name, 'kit', value.source.text, value.rows)];
  });
  const table = parse(readFileSync('tests/charts/specs/table.yaml', 'utf8')) as readonly { name: string; rows: string; spec: object }[];
  const specs = table.map(({ name, rows, spec }) => caseOf(name, 'specs', stringify(spec), rowsOf(rows)));
  return [...kit, ...specs].filter(({ compile }) => {
    try {
      compile(-1);
      return true;
    } catch {
      return false;
    }
  });
}

function caseOf(name: string, group: Case['group'], text: string, rows: readonly ChartRow[]): Case {
  const spec = parse(text) as { readonly transform?: readonly object[] };
  const context = { kit: smallKit, target: 'deck', measure: measures.deck, language: 'en', id: name, sources: rows.map(() => []) } as const;
  return {
    name,
    group,
    compile: (run) => {
      // Compiled looks are kept: a column of its own makes this one new.
      const own = stringify({ ...spec, transform: [...(spec.transform ?? []), { calculate: String(run), as: 'run' }] });
      const { value, diagnostics } = compileChart({ name, path: `${name}.vl.yaml`, text: own }, rows, context);
      if (value === undefined) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join('; ')}`);
      return value;
    },
  };
}
