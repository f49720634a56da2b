// Words that inflect, by what they begin with.
import type { Stems } from './languages/types.js';
import type { Token } from './read-tokens.js';

/** What a stem stands for, and the token behind its word. */
export interface ReadStem<T> {
  readonly to: number;
  readonly meaning: T;
}

/** Letters that an ending adds at most, and letters of a stem too short for just any ending. */
const LONGEST_ENDING = 7;
const SHORT = 4;

/** Finds the stem that the words from a token on begin with; behind short stems only the endings given are taken. */
export function readStem<T>(tokens: readonly Token[], at: number, stems: Stems<T>, endings: RegExp): ReadStem<T> | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === 'number') return undefined;
  for (const [stem, meaning] of stems) {
    if (!first.lower.startsWith(stem.split(' ', 1)[0] ?? stem)) continue;
    const parts = stem.split(' ');
    const isWhole = parts.every((part, index) => fits(tokens[at + index]?.lower ?? '', part, endings));
    if (isWhole) return { to: at + parts.length, meaning };
  }
  return undefined;
}

function fits(word: string, stem: string, endings: RegExp): boolean {
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length).replace(/^'/, '');
  return ending.length <= LONGEST_ENDING && (stem.length > SHORT || endings.test(ending));
}
