// A theme as weighted terms of a query.
import { foldQuery } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { Theme } from '../types.js';
import { actorUnit } from './index-document.js';
import type { QueryTerm } from './types.js';

const WORD_WEIGHT = 1;
const PHRASE_WEIGHT = 1.5;
const ACTOR_WEIGHT = 0.6;
/** Words of the title and the question that are no terms of their own. */
const QUESTION_WEIGHT = 0.3;

/** Words that tell nothing of a subject. */
const STOPWORDS = new Set(
  stemsOf(
    'a an and are as at be been being between both but by can could did do does far for from had has have how if in into is it its may might more most no not of off on or other our own s shall should so some such than that the their them then there these they this those through to under until up upon was we were what when where whether which who whom whose why will with would',
  ),
);

/** Whether a stem tells nothing of a subject. */
export const isStopword = (stem: string): boolean => STOPWORDS.has(stem);

/** Each term once: its words, itself where it has several, the actors, and what the title and the question add. */
export function toQuery(theme: Theme): readonly QueryTerm[] {
  const words = new Map<string, number>();
  const phrases = new Map<string, readonly string[]>();
  for (const term of theme.terms) {
    const stems = stemsOf(foldQuery(term));
    if (stems.length > 1) phrases.set(stems.join(' '), stems);
    for (const stem of stems) if (!STOPWORDS.has(stem)) words.set(stem, WORD_WEIGHT);
  }
  for (const stem of stemsOf(foldQuery(`${theme.title} ${theme.question ?? ''}`)))
    if (!STOPWORDS.has(stem) && !words.has(stem)) words.set(stem, QUESTION_WEIGHT);
  return [
    ...[...words].map(([word, weight]): QueryTerm => ({ units: [word], weight })),
    ...[...phrases.values()].map((units): QueryTerm => ({ units, weight: PHRASE_WEIGHT })),
    ...[...new Set(theme.actors)].map((actor): QueryTerm => ({ units: [actorUnit(actor)], weight: ACTOR_WEIGHT })),
  ];
}
