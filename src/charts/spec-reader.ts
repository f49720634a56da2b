// How checks walk a spec: plain values with their paths, and diagnostics collected on the way.
import type { Diagnostic, Place } from '../base/diagnostic.js';
import * as messages from './messages.js';
import type { SpecNode } from './types.js';

/** Keys and indexes from the root of a spec. */
export type SpecPath = readonly (string | number)[];

/** What the checks of one spec share. */
export interface SpecReader {
  placeOf(path: SpecPath): Place;
  placeOfKey(path: SpecPath): Place;
  report(diagnostic: Diagnostic): void;
}

/** True for a mapping. */
export const isNode = (value: unknown): value is SpecNode => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a mapping; reports `charts/not-a-mapping`. */
export function readNode(value: unknown, where: string, path: SpecPath, reader: SpecReader): SpecNode | undefined {
  if (isNode(value)) return value;
  reader.report(messages.notMapping(where, value, reader.placeOf(path)));
  return undefined;
}

/** Reports `charts/unknown-field` for every key that is not known. Keys in `elsewhere` have been dealt with. */
export function checkKeys(
  node: SpecNode,
  known: readonly string[],
  where: string,
  path: SpecPath,
  reader: SpecReader,
  elsewhere: readonly string[] = [],
): void {
  for (const key of Object.keys(node)) {
    if (known.includes(key) || elsewhere.includes(key)) continue;
    reader.report(messages.unknownField(key, where, known, reader.placeOfKey([...path, key])));
  }
}
