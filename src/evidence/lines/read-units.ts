// What of a text carries a meaning: the stems of its words, and the actors that it names.
import { createMemory } from '../../base/remember.js';
import { findMentions, indexActors } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus } from '../../corpus/types.js';
import { EMPTY, readWords } from '../traps/read/read-words.js';

export type ReadUnits = (text: string) => ReadonlySet<string>;

/** A unit that stands for an actor, however the text spells it. */
export const isActor = (unit: string): boolean => unit.startsWith('@');

/** Titles are held against the same statements again and again. */
const MOST_TEXTS = 5000;
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
    const names = findMentions(folded, index);
    const isName = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
    const words = readWords(folded).filter(({ lower, start }) => lower.length > 2 && !EMPTY.has(lower) && !isName(start));
    return new Set([...words.map(({ stem }) => stem), ...names.map(({ actor }) => `@${actor}`)]);
  };
  return (text) => remember(text, () => read(text));
}
