// From Vega-Lite to Vega, once for each look of a chart: size and rows stand in places of their own in what comes out.
import type { Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { createMemory } from '../base/remember.js';
import { createLogger } from './logger.js';
import { isNode } from './spec-reader.js';
import type { SpecNode } from './types.js';

/** A compiled spec, and what Vega-Lite said of it. */
export interface CompiledSpec {
  /** Absent when `errors` say why. */
  readonly spec?: Spec;
  /** The same for all sizes and rows of one look. */
  readonly look: object;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

/** Looks kept: the charts of some briefs, each at the sizes that change its labels or legend. */
const MOST = 200;

const looks = createMemory<CompiledSpec>(MOST);

/** Compiles a fitted spec, whose rows stand in `data.values` under the name `rows`. */
export function compileSpec(fitted: SpecNode): CompiledSpec {
  const { width, height, data, ...others } = fitted;
  const rows = isNode(data) && data['name'] === 'rows' ? data['values'] : undefined;
  const look = { ...others, data: rows === undefined ? data : { name: 'rows', values: [] } };
  const compiled = looks(JSON.stringify(look), () => compileLook(width === undefined ? look : { ...look, width, height }));
  if (compiled.spec === undefined) return compiled;
  const tables = (compiled.spec.data ?? []).map((table) =>
    table.name === 'rows' && rows !== undefined ? { ...table, values: rows } : table,
  );
  // Vega's typings of numbers and of tables know what `fitSpec` puts there.
  const sizes = width === undefined ? {} : { width, height };
  return { ...compiled, spec: { ...compiled.spec, ...sizes, data: tables } as Spec };
}

function compileLook(look: SpecNode): CompiledSpec {
  const warnings: string[] = [];
  const errors: string[] = [];
  try {
    const { spec } = compile(look as unknown as TopLevelSpec, { logger: createLogger(warnings, errors) }); // checked by `checkSpec`
    return { spec, look, warnings, errors };
  } catch (cause) {
    errors.push(cause instanceof Error ? cause.message : String(cause));
    return { look, warnings, errors };
  }
}
