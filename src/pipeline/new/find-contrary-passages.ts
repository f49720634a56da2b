// What may cut against a judgement that rests on some passages: sentences that contradict them, and those that turn against what was said.
import { findMentions, indexActors } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { Corpus, Theme } from '../../corpus/types.js';
import { findExactly } from '../../evidence/find-quotation.js';
import { toAddress } from '../../evidence/locate-evidence.js';
import { createPassages } from '../../evidence/values/create-passages.js';
import { touches } from '../../evidence/values/read-passage.js';
import { readValues } from '../../evidence/values/read-values.js';
import { lineAt, pasteSentence } from '../paste-passage.js';
import { hitsOf, toSearch } from '../search-passages.js';
import { findContrary } from '../suggest/find-contrary.js';
import { gatherSentences } from '../suggest/gather-sentences.js';
import type { Contrary, Pasted } from './types.js';

/** How a sentence begins that turns against what was said before. */
const TURNING =
  /^["“]?(?:however|but|yet|despite|although|nevertheless|nonetheless|still|even so|at the same time|on the other hand|instead|conversely)\b/i;
/** Where inside a sentence a doubt is told. */
const DOUBTING =
  /\b(?:remains? (?:unclear|uncertain|doubtful|unlikely|sceptical|skeptical|limited)|failed to|fails to|stalled|refused?|rejected|denied|warned (?:that|of|against)|no (?:agreement|progress|evidence|sign)|far from|stopped short|fell short)\b/i;

/** Where inside a sentence it turns. */
const TURNING_INSIDE = /[,;–—-] (but|yet|however|although|despite|rather than)\b/i;

/** Whether a passage turns against something. */
export const turns = (words: string): boolean => TURNING.test(words);

/** Sentences that share less with the theme speak of something else. */
const LEAST_CLOSE = 0.05;

/** The strongest first: contradictions of the passages, then what turns or doubts among the sentences that speak to the theme. */
export function findContraryPassages(corpus: Corpus, theme: Theme, passages: readonly Pasted[]): readonly Contrary[] {
  const contradicting = passages.flatMap(({ words }) => contradictionsOf(corpus, words)).toSorted((a, b) => b.closeness - a.closeness);
  const asked = [theme.title, theme.question ?? '', ...theme.terms, ...theme.actors].join(' ');
  const findHits = hitsOf(corpus, theme);
  const turning = gatherSentences(corpus, foldQuery(asked), [], [])
    .filter(({ closeness }) => closeness >= LEAST_CLOSE)
    .toSorted((a, b) => b.closeness - a.closeness)
    .flatMap(({ document, span }): readonly Contrary[] => {
      const words = pasteSentence(document, span, findHits);
      const reason = words === null || findExactly(document, words) === null ? null : turnOf(words);
      return words === null || reason === null ? [] : [{ document: document.id, words, line: lineAt(document, span.start), reason }];
    });
  return [...contradicting.map(({ closeness: _, ...one }): Contrary => one), ...turning];
}

function turnOf(words: string): string | null {
  if (/\bnot (?:only|just|merely)\b/i.test(words)) return null;
  if (turns(words)) return 'turns against what stands before it';
  const doubt = DOUBTING.exec(words)?.[0] ?? TURNING_INSIDE.exec(words)?.[1];
  return doubt === undefined ? null : `tells of a doubt, a failure or another side: “${doubt}”`;
}

/** Sentences that say otherwise than some words, with the first reason. */
function contradictionsOf(corpus: Corpus, words: string): readonly (Contrary & { readonly closeness: number })[] {
  const index = indexActors(corpus.actors);
  const passageOf = createPassages(corpus, index);
  const text = foldQuery(words);
  const told = { text, values: readValues(text, index) };
  const actors = new Set(findMentions(text, index).map(({ actor }) => actor));
  return gatherSentences(corpus, text, [], []).flatMap(({ document, span, closeness }) => {
    const passage = passageOf({ document: document.id, address: toAddress(document, span), words: '', speaker: null });
    const named = new Set(passage.findings.names.filter((name) => touches(name, span)).map(({ actor }) => actor));
    const shared = [...named].filter((actor) => actors.has(actor));
    const [reason] = findContrary(told, passage, closeness, shared, index);
    const pasted = reason === undefined ? null : pasteSentence(document, span, hitsOf(corpus, toSearch(words)));
    if (reason === undefined || pasted === null || findExactly(document, pasted) === null) return [];
    return [{ document: document.id, words: pasted, line: lineAt(document, span.start), reason, closeness }];
  });
}
