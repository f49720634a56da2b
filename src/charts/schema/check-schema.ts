// Checks a spec against Vega-Lite's own JSON Schema, before anything of ours looks at it.
import schema from 'vega-lite/vega-lite-schema.json' with { type: 'json' };
import type { Place } from '../../base/diagnostic.js';
import * as messages from '../own-messages.js';
import { isNode, type SpecPath, type SpecReader } from '../spec-reader.js';
import { findProblems, type SchemaProblem } from './find-problems.js';

/**
 * The rows of a chart come from elsewhere, so `data` may be missing.
 * Reports `charts/unknown-field`, `charts/wrong-value`, `charts/missing-field`, with the nearest known word.
 */
export function checkSchema(value: unknown, reader: SpecReader): void {
  const spec = isNode(value) && !('data' in value) ? { ...value, data: { name: 'rows' } } : value;
  for (const problem of findProblems(schema, spec)) reader.report(describe(problem, spec, reader));
}

function describe(problem: SchemaProblem, spec: unknown, { placeOf, placeOfKey }: SpecReader) {
  const { path } = problem;
  switch (problem.kind) {
    case 'unknown':
      return messages.unknownField(problem.field, nameOf(path.slice(0, -1)), problem.known, placeOfKey(path));
    case 'missing':
      return messages.missingField(problem.field, nameOf(path), placeOf(path));
    case 'value': {
      const place: Place = placeOf(path);
      return messages.wrongValue(nameOf(path), valueAt(spec, path), problem.words, problem.forms, place);
    }
  }
}

/** `encoding.x.axis`; list indexes go, since the place tells them. */
const nameOf = (path: SpecPath): string => {
  const steps = path.filter((step) => typeof step === 'string');
  return steps.length === 0 ? 'this chart' : `\`${steps.slice(-3).join('.')}\``;
};

const valueAt = (root: unknown, path: SpecPath): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root);
