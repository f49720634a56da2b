// Invented sentences as the checks see them, in a corpus that knows no actors but those every corpus knows.
import { indexActors } from '../../src/corpus/actors/find-mentions.js';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { foldQuery } from '../../src/corpus/text/fold-text.js';
import { findParties } from '../../src/evidence/traps/read/find-parties.js';
import type { SaidOf } from '../../src/evidence/traps/types.js';

const bytes = new TextEncoder().encode('Nothing of note happened on that day in the harbour town.\n');

/** The actors of the built-in list, as far as a corpus has them. */
export const actors = readCorpus({ folder: 'seeds', documents: [{ path: 'a.txt', bytes }] }).value?.actors ?? [];
export const index = indexActors(actors);

/** Words, folded, with all whom they name. */
export function said(words: string): SaidOf {
  const text = foldQuery(words);
  return { text, mentions: findParties(text, index) };
}

/** Whether two names lead to one party: where nobody acts for anybody, only a name to itself. */
export const isSame = (one: string, other: string): boolean => one === other;
