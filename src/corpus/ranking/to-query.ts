// A theme as weighted terms of a query.
import { findMentions, type MentionIndex } from '../actors/find-mentions.js';
import { foldQuery } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Theme } from '../types.js';
import { actorUnit } from './index-document.js';
import type { QueryTerm } from './types.js';

const WORD_WEIGHT = 1;
const PHRASE_WEIGHT = 1.5;
/** Words of the question that are neither terms nor in the title. */
const QUESTION_WEIGHT = 0.4;
const ACTOR_WEIGHT = 0.3;
/** Actors that the title or the question names: what the theme is about. */
const NAMED_ACTOR_WEIGHT = 1.5;

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
  const words = new Map<string, number>();
  const phrases = new Map<string, readonly string[]>();
  const add = (text: string, weight: number): void => {
    for (const stem of stemsOf(text)) if (!STOPWORDS.has(stem) && !words.has(stem)) words.set(stem, weight);
  };
  for (const term of theme.terms.map(foldQuery)) {
    const stems = stemsOf(term);
    if (stems.length > 1) phrases.set(stems.join(' '), stems);
    add(term, WORD_WEIGHT);
  }
  const title = foldQuery(theme.title);
  const question = foldQuery(theme.question ?? '');
  add(title, WORD_WEIGHT);
  add(question, QUESTION_WEIGHT);
  const named = new Set(findMentions(`${title}. ${question}`, actors).map(({ actor }) => actor));
  return [
    ...[...words].map(([word, weight]): QueryTerm => ({ kind: 'words', units: [word], weight })),
    ...[...phrases.values()].map((units): QueryTerm => ({ kind: 'words', units, weight: PHRASE_WEIGHT })),
    ...[...new Set([...theme.actors, ...named])].map(
      (actor): QueryTerm => ({
        kind: 'actor',
        units: [actorUnit(actor)],
        weight: named.has(actor) ? NAMED_ACTOR_WEIGHT : ACTOR_WEIGHT,
      }),
    ),
  ];
}
