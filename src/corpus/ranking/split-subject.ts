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
  /** Ids of the documents with such paragraphs. */
  readonly documents: ReadonlySet<string>;
}

/** Splits a subject around phrases that keep apart, the weightiest first; the whole subject where there are no two of them. */
export function splitSubject(corpus: Corpus, subject: Subject): readonly Subject[] {
  const paragraphs = paragraphsOf(corpus, subject);
  const placesOf = (test: (paragraph: Paragraph) => boolean): Places =>
    new Set(paragraphs.flatMap((paragraph, index) => (test(paragraph) ? [index] : [])));
  const phrasePlaces = new Map(subject.phrases.map(({ item }) => [item.key, placesOf(({ text }) => text.includes(` ${item.key} `))]));
  const actorPlaces = new Map(subject.actors.map(({ item }) => [item, placesOf(({ actors }) => actors.has(item))]));
  const parts = findParts(subject, phrasePlaces, paragraphs);
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
      actors: subject.actors
        .map((entry) => {
          const places = actorPlaces.get(entry.item) ?? new Set<number>();
          const both = shared(part.places, places);
          // Who stands here more often than elsewhere says what the part is about.
          const lift = both === 0 ? 0 : (both * paragraphs.length) / (part.places.size * places.size);
          return { ...entry, weight: both * Math.sqrt(lift) };
        })
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight),
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

/** Anchors with their paragraphs: the weightiest phrase, then those that mostly stand elsewhere, in documents without an anchor first. */
function findParts({ phrases }: Subject, placesOf: ReadonlyMap<string, Places>, paragraphs: readonly Paragraph[]): readonly Part[] {
  const parts: Part[] = [];
  const covered = new Set<string>();
  let able = phrases
    .filter(({ item }) => (placesOf.get(item.key)?.size ?? 0) >= FEWEST_PARAGRAPHS)
    .slice(0, ANCHORS)
    .map((anchor): Part => {
      const places = placesOf.get(anchor.item.key) ?? new Set<number>();
      return { anchor, places, documents: new Set([...places].flatMap((place) => paragraphs[place]?.document ?? [])) };
    })
    .filter(({ documents }) => documents.size >= FEWEST_DOCUMENTS);
  const value = ({ anchor: { weight }, documents }: Part): number =>
    weight * (1 + (2 * [...documents].filter((id) => !covered.has(id)).length) / documents.size);
  while (parts.length < MOST_PARTS) {
    const best = able.reduce<Part | null>((most, part) => (most === null || value(part) > value(most) ? part : most), null);
    if (best === null) break;
    parts.push(best);
    for (const id of best.documents) covered.add(id);
    able = able.filter(({ places }) => shared(best.places, places) <= MOST_SHARED * Math.min(best.places.size, places.size));
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
