// Sentences of different documents that tell the same.
import { findMentions, type MentionIndex } from '../actors/find-mentions.js';
import { foldParagraphs } from '../text/fold-paragraphs.js';
import { rawSpan } from '../text/fold-text.js';
import { stemsOf } from '../text/stem-word.js';
import type { CorpusDocument } from '../types.js';
import { compareSentences } from './compare-sentences.js';
import { actorUnit } from './index-document.js';
import { readClaims, type SentenceClaims } from './read-claims.js';
import { isStopword } from './to-query.js';
import type { Corroboration, SentenceUnits } from './types.js';

/** Fewer words that count say too little. */
const FEWEST_UNITS = 6;

/** Pairs of sentences, the likest first; ties in the order of documents and text. */
export function findCorroboration(documents: readonly CorpusDocument[], actors: MentionIndex): readonly Corroboration[] {
  return compareSentences(documents.map((document) => ({ id: document.id, found: unitsOfSentences(document, actors) })));
}

/** The claims of the sentences of a document, as far as they are English. */
export function claimsOfSentences(document: CorpusDocument): readonly SentenceClaims[] {
  if (!document.language.startsWith('en')) return [];
  return foldParagraphs(document).flatMap(({ folded, sentences }) =>
    sentences.flatMap(({ start, end }) => {
      const claims = readClaims(folded.text.slice(start, end));
      return claims.length === 0 ? [] : [{ start: rawSpan(folded, start, end).start, claims }];
    }),
  );
}

/** The sentences of a document that say enough to be compared. */
export function unitsOfSentences(document: CorpusDocument, actors: MentionIndex): readonly SentenceUnits[] {
  return foldParagraphs(document).flatMap(({ folded, sentences }) =>
    sentences.flatMap(({ start, end }) => {
      const text = folded.text.slice(start, end);
      const units = new Map<string, number>();
      for (const stem of stemsOf(text)) if (!isStopword(stem)) units.set(stem, (units.get(stem) ?? 0) + 1);
      for (const { actor } of findMentions(text, actors)) units.set(actorUnit(actor), 1);
      return units.size < FEWEST_UNITS ? [] : [{ span: rawSpan(folded, start, end), units: [...units] }];
    }),
  );
}
