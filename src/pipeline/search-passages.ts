// A search over a corpus: short passages that can be pasted as evidence.
import { findMentions, indexActors } from '../corpus/actors/find-mentions.js';
import { actorUnit } from '../corpus/ranking/index-document.js';
import { rankPassages, rankWantedFirst } from '../corpus/ranking/rank-passages.js';
import { toQuery } from '../corpus/ranking/to-query.js';
import { foldQuery } from '../corpus/text/fold-text.js';
import { stemsOf } from '../corpus/text/stem-word.js';
import type { Corpus, RankedPassage, Theme } from '../corpus/types.js';
import { type FindHits, shortenPassage } from '../evidence/shorten-passage.js';
import { toEvidenceItem } from '../evidence/to-evidence-item.js';

/** A passage that answers a search. */
export interface FoundPassage {
  readonly document: string;
  /** Words to paste as evidence. */
  readonly words: string;
  /** The same as an item of an `evidence:` list. */
  readonly item: string;
  readonly score: number;
}

/** Longer searches are quotations; their words are looked for one by one and as a whole. */
const MOST_WORDS = 60;

/** Words as a theme to rank for, on top of the terms, actors and period of another. */
export function toSearch(words: string, base?: Theme): Theme {
  const single = foldQuery(words).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  return {
    id: 'search',
    title: words,
    question: null,
    terms: [...(single.length > 1 ? [words] : []), ...single.slice(0, MOST_WORDS), ...(base?.terms ?? [])],
    actors: base?.actors ?? [],
    period: base?.period ?? { from: null, to: null },
  };
}

/**
 * Passages for a theme, best first, each cut to the sentences that speak to it; what the lock would not find is left out.
 * `wanted` are the words that come first and choose the sentences, where they differ from the theme.
 */
export function searchPassages(corpus: Corpus, theme: Theme, limit: number, wanted: Theme = theme): readonly FoundPassage[] {
  const findHits = hitsOf(corpus, wanted);
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const shorten = ({ document: id, paragraph: index, score }: RankedPassage): readonly FoundPassage[] => {
    const document = documents.get(id);
    const paragraph = document?.paragraphs[index];
    const words = document === undefined || paragraph === undefined ? null : shortenPassage(document, paragraph, findHits);
    return words === null ? [] : [{ document: id, words, item: toEvidenceItem(id, words), score }];
  };
  const most = 2 * limit + 20;
  const rank = (count: number): readonly RankedPassage[] =>
    theme === wanted ? rankPassages(corpus, theme, count) : rankWantedFirst(corpus, theme, wanted, count);
  const found: FoundPassage[] = [];
  for (const passage of rank(most)) {
    if (found.length >= limit) break;
    found.push(...shorten(passage));
  }
  return found;
}

/** Which units of a query some words hold: stems and phrases by their words, actors by any of their names. */
export function hitsOf(corpus: Corpus, theme: Theme): FindHits {
  const actors = indexActors(corpus.actors);
  const query = toQuery(theme, actors);
  return (words) => {
    const folded = foldQuery(words);
    const text = ` ${stemsOf(folded).join(' ')} `;
    const named = new Set(findMentions(folded, actors).map(({ actor }) => actorUnit(actor)));
    return new Map(
      query.flatMap(({ kind, units, weight }) => {
        const unit = units.join(' ');
        const isHit = kind === 'actor' ? named.has(unit) : text.includes(` ${unit} `);
        return isHit ? [[unit, weight] as const] : [];
      }),
    );
  };
}
