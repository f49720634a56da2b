// How often each document names each actor.
import { foldParagraphs } from '../text/fold-paragraphs.js';
import type { Corpus, Mention, MentionCount } from '../types.js';
import { findDocumentMentions } from './find-mentions.js';
import { indexActors } from './index-actors.js';

/** Mentions of one actor in one document, by their use. */
export type UseCounts = Readonly<Record<Mention['use'], number>>;

/** An actor's mentions in body text, each use for itself, by document id. */
export interface MentionTally {
  readonly actor: string;
  readonly byDocument: ReadonlyMap<string, UseCounts>;
}

/**
 * Counts names and metonyms in body text, most often named first; adjectives, and capitals that only tell a place, do not count.
 * Actors that nobody names are left out.
 */
export const countMentions = (corpus: Corpus): readonly MentionCount[] => toCounts(tallyMentions(corpus));

/** Tallies as `countMentions` gives them. */
export function toCounts(tallies: readonly MentionTally[]): readonly MentionCount[] {
  return tallies
    .map(({ actor, byDocument }) => {
      const counts = [...byDocument]
        .map(([document, { name, metonym }]) => [document, name + metonym] as const)
        .filter(([, count]) => count > 0);
      return { actor, total: counts.reduce((sum, [, count]) => sum + count, 0), counts: Object.fromEntries(counts) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || (a.actor < b.actor ? -1 : 1));
}

/** The mentions of an actor in several documents together, by their use. */
export function sumUses(counts: Iterable<UseCounts>): UseCounts {
  const sum = { name: 0, metonym: 0, adjective: 0, place: 0 };
  for (const { name, metonym, adjective, place } of counts) {
    sum.name += name;
    sum.metonym += metonym;
    sum.adjective += adjective;
    sum.place += place;
  }
  return sum;
}

/** Names, metonyms, adjectives and places counted apart, in the order in which actors are first named. */
export function tallyMentions(corpus: Corpus): readonly MentionTally[] {
  const index = indexActors(corpus.actors);
  const tallies = new Map<string, Map<string, Record<Mention['use'], number>>>();
  for (const document of corpus.documents) {
    const texts = foldParagraphs(document).map(({ folded }) => folded.text);
    for (const { actor, use } of findDocumentMentions(texts, index).flat()) {
      const byDocument = tallies.get(actor) ?? new Map<string, Record<Mention['use'], number>>();
      tallies.set(actor, byDocument);
      const counts = byDocument.get(document.id) ?? { name: 0, metonym: 0, adjective: 0, place: 0 };
      byDocument.set(document.id, counts);
      counts[use] += 1;
    }
  }
  return [...tallies].map(([actor, byDocument]) => ({ actor, byDocument }));
}
