// Lists of words as the rules of a language hold them.
import type { Stems } from './types.js';

/** The words of a list, apart by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words with their numbers: `bir 1 iki 2`. */
export function numbers(list: string): ReadonlyMap<string, number> {
  const parts = list.trim().split(/\s+/);
  return new Map(parts.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(parts[at + 1])] as const] : [])));
}

/** Stems in groups `meaning: stem stem`, one group a line, the longest stems first. */
export function stems<T>(lines: readonly string[], meaningOf: (written: string) => T): Stems<T> {
  return lines
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const meaning = meaningOf(line.slice(0, colon));
      return line
        .slice(colon + 1)
        .trim()
        .split(/\s+/)
        .map((stem) => [stem.replaceAll('_', ' '), meaning] as const);
    })
    .sort((one, other) => other[0].length - one[0].length);
}

/** Units written `km` or `m3 *1000000000`, with their factor. */
export function unitOf(written: string): readonly [unit: string, factor: number] {
  const [unit = '', factor] = written.split(' *');
  return [unit, factor === undefined ? 1 : Number(factor)];
}
