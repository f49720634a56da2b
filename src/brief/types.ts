// A brief that has been read: its content, and where each value stands in its file.
import type { Place } from '../base/diagnostic.js';
import type { BriefContent } from './schema.js';

/** Keys and indexes from the root of the YAML. */
export type BriefPath = readonly (string | number)[];

export interface Brief {
  /** File name without `.yaml`. */
  readonly name: string;
  readonly file: string;
  readonly content: BriefContent;
  /** Where the value at a path stands; the nearest parent's place where the path is not in the file. */
  placeOf(path: BriefPath): Place;
}

/** `findings[0].facts[1]`: how statement ids and messages write a path. */
export function formatPath(path: BriefPath): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}
