// How often each document names each actor.

import { foldParagraphs } from '../text/fold-paragraphs.js';
import type { Corpus, MentionCount } from '../types.js';
import { findMentions, indexActors } from './find-mentions.js';

/**
 * Counts names and metonyms in body text, most often named first; adjectives, and capitals that only tell a place, do not count.
 * Actors that nobody names are left out.
 */
export function countMentions(corpus: Corpus): readonly MentionCount[] {
  const index = indexActors(corpus.actors);
  const counts = new Map<string, Record<string, number>>();
  for (const document of corpus.documents) {
    for (const { folded } of foldParagraphs(document)) {
      for (const { actor, use } of findMentions(folded.text, index)) {
        if (use !== 'name' && use !== 'metonym') continue;
        const byDocument = counts.get(actor) ?? {};
        byDocument[document.id] = (byDocument[document.id] ?? 0) + 1;
        counts.set(actor, byDocument);
      }
    }
  }
  return [...counts]
    .map(([actor, byDocument]) => ({ actor, total: Object.values(byDocument).reduce((sum, count) => sum + count, 0), counts: byDocument }))
    .sort((a, b) => b.total - a.total || (a.actor < b.actor ? -1 : 1));
}
