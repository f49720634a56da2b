// Fields that the kit, or one that it extends, has to state.
import { type BrandPath, formatPath } from './describe-issue.js';
import type { KitSource } from './kit-source.js';
import * as messages from './messages.js';

/** The value, or the stand-in after reporting `kit/missing-field`. */
export function need<T>(source: KitSource, path: BrandPath, value: T | undefined, standIn: T): T {
  if (value !== undefined) return value;
  source.report(messages.missingField(formatPath(path), !source.hasParent, source.placeOf(path)));
  return standIn;
}
