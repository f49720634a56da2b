// Whom the author and the sources name for the words of passages.
import { touches } from '../../values/read-passage.js';
import type { Passage } from '../../values/types.js';
import { findParties, keyOf } from '../read/find-parties.js';
import type { Cast } from '../types.js';

/** Whom the author and the sources name for the words. */
export const speakersOf = (passages: readonly Passage[], { index }: Cast): readonly string[] =>
  passages.flatMap(({ findings, span, speaker }) => [
    ...(speaker === null ? [] : findParties(speaker, index).map(({ actor }) => actor)),
    ...findings.quotations
      .filter((quotation) => touches(quotation.span, span))
      .flatMap((quotation) => quotation.actor ?? (quotation.speaker === null ? [] : keyOf(quotation.speaker))),
  ]);
