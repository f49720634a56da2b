// What the sources tell of the words of passages: whom they name for them, and the text around.
import { touches } from '../../values/read-passage.js';
import type { Passage } from '../../values/types.js';
import { findParties, keyOf } from '../read/find-parties.js';
import type { Cast } from '../types.js';

/** Whom the author and the sources name for the words, and the text around that a statement may draw a word from. */
export interface Sources {
  readonly speakers: readonly string[];
  readonly surroundings: string;
}

/** The sources of passages; sentences that lean on their paragraph are read with it. */
export const sourcesOf = (passages: readonly Passage[], { index }: Cast): Sources => ({
  speakers: passages.flatMap(({ findings, span, speaker }) => [
    ...(speaker === null ? [] : findParties(speaker, index).map(({ actor }) => actor)),
    ...findings.quotations
      .filter((quotation) => touches(quotation.span, span))
      .flatMap((quotation) => quotation.actor ?? (quotation.speaker === null ? [] : keyOf(quotation.speaker))),
  ]),
  surroundings: passages.map(({ leans, sentenceWords, surroundingWords }) => (leans ? surroundingWords : sentenceWords)).join('. '),
});
