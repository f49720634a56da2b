// A subject that most documents share, split into the parts that different paragraphs speak of.
import { findMentions, indexActors } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { stemsOf } from '../text/stem-word.js';
import type { Corpus } from '../types.js';
import type { Subject, Weighted } from './propose-themes.js';

/** Parts that a subject is split into at most. */
const MOST_PARTS = 3;
/** Phrases that a part may be built around. */
const ANCHORS = 60;
/** An anchor stands in at least so many paragraphs, and in at least so many documents. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_DOCUMENTS = 2;
/** Share of its paragraphs that an anchor may have in common with another. */
const MOST_SHARED = 0.4;
/** A phrase that stands with an anchor less often than this belongs to none. */
const LEAST_LIKENESS = 0.12;

type Places = ReadonlySet<number>;

interface Part {
  readonly anchor: Weighted<Subject['phrases'][number]['item']>;
  readonly places: Places;
}

/** Splits a subject around phrases that keep apart, the weightiest first; the whole subject where there are no two of them. */
export function splitSubject(corpus: Corpus, subject: Subject): readonly Subject[] {
  const paragraphs = paragraphsOf(corpus, subject);
  const placesOf = (test: (paragraph: Paragraph) => boolean): Places =>
    new Set(paragraphs.flatMap((paragraph, index) => (test(paragraph) ? [index] : [])));
  const phrasePlaces = new Map(subject.phrases.map(({ item }) => [item.key, placesOf(({ text }) => text.includes(` ${item.key} `))]));
  const actorPlaces = new Map(subject.actors.map(({ item }) => [item, placesOf(({ actors }) => actors.has(item))]));
  const parts = findParts(subject, phrasePlaces);
  if (parts.length < 2) return [subject];
  const likest = (places: Places): Part | undefined =>
    parts
      .map((part) => ({ part, likeness: likeness(part.places, places) }))
      .filter(({ likeness: value }) => value >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)[0]?.part;
  return parts.map((part) => {
    const weigh = <T>(list: readonly Weighted<T>[], places: (item: T) => Places): readonly Weighted<T>[] =>
      list
        .map((entry) => ({ ...entry, weight: entry.weight * likeness(part.places, places(entry.item)) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight);
    const own = subject.phrases.filter(
      ({ item }) => item.key === part.anchor.item.key || likest(phrasePlaces.get(item.key) ?? new Set()) === part,
    );
    const documents = subject.documents
      .map((id) => ({ id, count: paragraphs.filter((paragraph, index) => paragraph.document === id && part.places.has(index)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ id }) => id);
    return {
      documents,
      anchor: part.anchor.item,
      phrases: weigh(own, ({ key }) => phrasePlaces.get(key) ?? new Set()),
      actors: weigh(subject.actors, (actor) => actorPlaces.get(actor) ?? new Set()),
    };
  });
}

interface Paragraph {
  readonly document: string;
  /** Stems between spaces. */
  readonly text: string;
  readonly actors: ReadonlySet<string>;
}

function paragraphsOf(corpus: Corpus, { documents }: Subject): readonly Paragraph[] {
  const index = indexActors(corpus.actors);
  return corpus.documents
    .filter(({ id }) => documents.includes(id))
    .flatMap((document) =>
      foldParagraphs(document).map(({ folded }) => ({
        document: document.id,
        text: ` ${stemsOf(folded.text).join(' ')} `,
        actors: new Set(findMentions(folded.text, index).map(({ actor }) => actor)),
      })),
    );
}

/** Anchors with their paragraphs: the weightiest phrase, then those that mostly stand elsewhere. */
function findParts({ phrases }: Subject, placesOf: ReadonlyMap<string, Places>): readonly Part[] {
  const parts: Part[] = [];
  const able = phrases
    .filter(({ item, spread }) => spread >= FEWEST_DOCUMENTS && (placesOf.get(item.key)?.size ?? 0) >= FEWEST_PARAGRAPHS)
    .slice(0, ANCHORS);
  for (const anchor of able) {
    const places = placesOf.get(anchor.item.key) ?? new Set<number>();
    const isApart = parts.every((part) => shared(part.places, places) <= MOST_SHARED * Math.min(part.places.size, places.size));
    if (isApart) parts.push({ anchor, places });
    if (parts.length === MOST_PARTS) break;
  }
  return parts;
}

function shared(one: Places, other: Places): number {
  let count = 0;
  for (const place of one) if (other.has(place)) count += 1;
  return count;
}

/** Cosine of two sets of paragraphs, 0 to 1. */
const likeness = (one: Places, other: Places): number =>
  one.size === 0 || other.size === 0 ? 0 : shared(one, other) / Math.sqrt(one.size * other.size);
