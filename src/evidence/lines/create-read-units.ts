// What of a text carries a meaning: the stems of its words, the things that several words tell of, and the actors that it names.
import { createMemory } from '../../base/remember.js';
import { findMentions, indexActors } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import { readUnits } from '../traps/read/read-units.js';

export type ReadUnits = (text: string) => ReadonlySet<string>;

/** A unit that stands for an actor, however the text spells it. */
export const isActor = (unit: string): boolean => unit.startsWith('@');

/**
 * How much of a meaning a unit carries. A word of which others tell the same ("deal", "treaty") is two units of half a word: what they
 * tell of (`#7`) and itself (`=deal`). An actor tells statements apart less than a word does.
 */
export const weightOf = (unit: string): number => (/^[@#=]/.test(unit) ? 0.5 : 1);

/** How many words' meaning a text carries, with its actors. */
export const weightOfAll = (units: Iterable<string>): number => [...units].reduce((sum, unit) => sum + weightOf(unit), 0);

/** How many words and actors the units stand for: a word of which others tell the same is two units. */
export const countWords = (units: Iterable<string>): number => [...units].filter((unit) => !unit.startsWith('=')).length;

/** Titles are held against the same statements again and again. */
const MOST_TEXTS = 5000;
/** Shorter words carry none. */
const SHORTEST = 3;
const readers = new WeakMap<Corpus['actors'], ReadUnits>();

/** Reads texts against the actors of a corpus; the same reader for the same actors. */
export function createReadUnits({ actors }: Corpus): ReadUnits {
  const known = readers.get(actors) ?? makeReader(actors);
  readers.set(actors, known);
  return known;
}

function makeReader(actors: Corpus['actors']): ReadUnits {
  const index = indexActors(actors);
  const remember = createMemory<ReadonlySet<string>>(MOST_TEXTS);
  const read: ReadUnits = (text) => {
    const folded = foldQuery(text);
    const units = readUnits({ text: folded, mentions: findMentions(folded, index) });
    return new Set(
      units.flatMap(({ unit, word }) => {
        if (unit === null || (word.lower.length < SHORTEST && !isActor(unit))) return [];
        return unit.startsWith('#') ? [unit, `=${word.stem}`] : [unit];
      }),
    );
  };
  return (text) => remember(text, () => read(text));
}
