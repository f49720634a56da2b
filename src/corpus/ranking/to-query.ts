// A theme as weighted terms of a query.
import { findMentions, type MentionIndex } from '../actors/find-mentions.js';
import { foldQuery } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Theme } from '../types.js';
import { actorUnit } from './index-document.js';
import type { QueryTerm } from './types.js';

const WORD_WEIGHT = 1;
const PHRASE_WEIGHT = 1.5;
/** A word that terms have only among others says less alone; each further term that has it closes as much of the gap. */
const PART_WEIGHT = 0.4;
/** Words of the question that are neither terms nor in the title. */
const QUESTION_WEIGHT = 0.4;
const ACTOR_WEIGHT = 0.4;
/** Actors that the question names. */
const ASKED_ACTOR_WEIGHT = 1;
/** Actors that the title names: what the theme is about. */
const TITLE_ACTOR_WEIGHT = 2;

/** Words that tell nothing of a subject. */
const STOPWORDS = new Set(
  stemsOf(
    'a an and are as at be been being between both but by can could did do does far for from had has have how if in into is it its may might more most no not of off on or other our own s shall should so some such than that the their them then there these they this those through to under until up upon was we were what when where whether which who whom whose why will with would',
  ),
);

/** Whether a stem tells nothing of a subject. */
export const isStopword = (stem: string): boolean => STOPWORDS.has(stem);

/** Each term once: its words, itself where it has several, the actors, and what the title and the question add. */
export function toQuery(theme: Theme, actors: MentionIndex): readonly QueryTerm[] {
  const terms = theme.terms.map((term) => stemsOf(foldQuery(term)));
  const title = foldQuery(theme.title);
  const question = foldQuery(theme.question ?? '');
  const phrases = new Map(terms.flatMap((stems) => (stems.length > 1 ? [[stems.join(' '), stems] as const] : [])));
  const words = new Map<string, number>();
  const add = (stems: Iterable<string>, weightOf: (stem: string) => number): void => {
    for (const stem of stems) if (!STOPWORDS.has(stem)) words.set(stem, Math.max(words.get(stem) ?? 0, weightOf(stem)));
  };
  add(
    terms.flatMap((stems) => (stems.length === 1 ? stems : [])),
    () => WORD_WEIGHT,
  );
  add(stemsOf(title), () => WORD_WEIGHT);
  const parts = countTerms([...phrases.values()]);
  add(parts.keys(), (stem) => WORD_WEIGHT * (1 - (1 - PART_WEIGHT) ** (parts.get(stem) ?? 0)));
  add(stemsOf(question), () => QUESTION_WEIGHT);
  return [
    ...[...words].map(([word, weight]): QueryTerm => ({ kind: 'words', units: [word], weight })),
    ...[...phrases.values()].map((units): QueryTerm => ({ kind: 'words', units, weight: PHRASE_WEIGHT })),
    ...weighActors(theme, { title, question }, actors),
  ];
}

/** In how many terms each stem stands. */
function countTerms(terms: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of terms) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** The theme's actors, and those that its title and question name. */
function weighActors(
  theme: Theme,
  { title, question }: { readonly title: string; readonly question: string },
  index: MentionIndex,
): readonly QueryTerm[] {
  const titled = new Set(findMentions(title, index).map(({ actor }) => actor));
  const asked = new Set(findMentions(question, index).map(({ actor }) => actor));
  return [...new Set([...theme.actors, ...titled, ...asked])].map((actor) => ({
    kind: 'actor',
    units: [actorUnit(actor)],
    weight: titled.has(actor) ? TITLE_ACTOR_WEIGHT : asked.has(actor) ? ASKED_ACTOR_WEIGHT : ACTOR_WEIGHT,
  }));
}
