// The root of a word with a meaning, by which nouns and verbs are one.
import type { Unit } from '../read/read-units.js';

/** Letters that a verb shares with its noun: "approved", "approval". */
const ROOT = 6;

/** What a word tells of, nouns and verbs of one root together. */
export const rootOf = ({ unit }: Unit): string | null =>
  unit !== null && /^(?:rely|reli|relian\p{L}*)$/u.test(unit)
    ? 'depend'
    : unit === null || /^[@#]/.test(unit)
      ? unit
      : /^(?:inter|trans|under|super)/.test(unit)
        ? unit
        : unit.slice(0, ROOT);
