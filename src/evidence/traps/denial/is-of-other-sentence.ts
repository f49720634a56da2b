// Whether a statement tells what another sentence of the evidence tells than the one that denies.

import type { Span } from '../../../base/span.js';
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf } from '../types.js';

/** "Labour will bring the plan again" of "He rejected the plan. Labour intends to bring it again.": another sentence shares more with the statement than the one in which `at` stands. */
export function isOfOtherSentence(said: SaidOf, known: SaidOf, at: Span): boolean {
  const sentences = splitSentences(known.text);
  if (sentences.length < 2) return false;
  const told = new Set(readUnits(said).flatMap(({ unit }) => unit ?? []));
  const shared = sentences.map(() => new Set<string>());
  let place = 0;
  for (const { word, unit } of readUnits(known)) {
    while (place < sentences.length - 1 && word.start >= (sentences[place]?.end ?? 0)) place += 1;
    if (unit !== null && told.has(unit)) shared[place]?.add(unit);
  }
  const own = sentences.findIndex(({ start, end }) => start <= at.start && at.start < end);
  // "Labour will bring the plan again": the one whom the statement begins with comes only later.
  const head = readUnits(said).find(({ unit }) => unit !== null);
  const one = readUnits(known).find(({ unit, word }) => unit === head?.unit || word.stem === head?.word.stem)?.word;
  const first = one === undefined ? -1 : sentences.findIndex(({ end }) => one.start < end);
  if (own !== -1 && first > own) return true;
  const count = shared[own]?.size ?? 0;
  return shared.some((units, other) => other !== own && units.size > count);
}

/** "no mill has flour enough, but two of them together may": who does it stands in the elliptic clause behind. */
export const isLeftToOther = (text: string, { end }: Span): boolean => LEFT_TO_OTHER.test(text.slice(end, end + LONGEST_LEFT));
const LEFT_TO_OTHER =
  /[,;] (?:but|though|although|while|whereas)\b[^,;.]*(?:,[^,;.]*){0,2} (?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might)(?: so| too| both| together)?(?=[.,;]|$)/u;
const LONGEST_LEFT = 200;
