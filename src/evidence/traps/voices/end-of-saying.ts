// How far that reaches which somebody says.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import type { Word } from '../types.js';

const PARTED = /;|, (?:but|which|whose|while|whereas|though|although|yet|is|are|was|were|has|have|had|will|would|did|does)\b/;

/** Where that ends which somebody holds: with its sentence, at a semicolon, or where the sentence goes on: ", but", ", which", ", was". */
export function endOfSaying(evidence: string, verb: Word): number {
  const end = splitSentences(evidence).find((sentence) => sentence.end > verb.start)?.end ?? evidence.length;
  const parted = PARTED.exec(evidence.slice(verb.end, end));
  return parted === null ? end : verb.end + parted.index;
}
