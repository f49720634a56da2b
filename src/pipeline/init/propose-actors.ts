// Actors to tick: names that the texts hold and no list of actors has.
import { suggestActors } from '../../corpus/actors/suggestions/suggest-actors.js';
import type { SuggestedActor } from '../../corpus/actors/suggestions/types.js';
import type { Corpus } from '../../corpus/types.js';

const MOST = 40;

/** The forty that are named most often. */
export const proposeActors = (corpus: Corpus): readonly SuggestedActor[] => suggestActors(corpus).slice(0, MOST);
