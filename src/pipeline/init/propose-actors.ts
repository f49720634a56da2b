// Actors to tick: names that the texts hold and the built-in list does not.
import type { Corpus } from '../../corpus/types.js';
import type { ProposedActor } from './types.js';

/** The names that documents use most, at most forty. */
export function proposeActors(_corpus: Corpus): readonly ProposedActor[] {
  return [];
}
