// Signs before numbers that tell the direction of a change: "-2.25%" of "2.25% lower", never "+2.25%".
import type { Quantity } from '../../corpus/quantities/types.js';
import type { SaidQuantity } from './hold-bounds.js';

/** Words that tell of a fall. */
export const FALLING =
  /\b(?:low(?:er|ered)|fell|fall(?:s|en|ing)?|down|slip\w*|shed\w*|los[ets]\w*|losing|drop\w*|declin\w+|decreas\w+|cut\w*|reduc\w+|shr[aiu]nk\w*|less|fewer|sank|slid\w*|eas(?:ed|es|ing)|tumbl\w+|plung\w+|minus|below|contract\w+|weaken\w*|slump\w*|dip\w*|retreat\w*)\b/iu;
const RISING =
  /\b(?:high(?:er)?|r[io]se[ns]?|rising|up|gain\w*|gr[eo]w\w*|growth|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|advanc\w+|add(?:s|ed|ing)?|more|expand\w*|strengthen\w*|rebound\w*|recover\w*|rall(?:y|ied)|plus|above|surplus)\b/iu;
/** Characters on both sides of a number in which its direction is told. */
const REACH = 40;

/** A clause that tells of one number tells of its direction. */
function isTold({ quantity: { start, end }, text }: SaidQuantity, words: RegExp): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.;:,]\s|\d/)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + REACH).split(/[.;:,]\s|\d| and | but | while /);
  return words.test(before) || words.test(behind);
}

/** A sign that tells the direction of a change taken off. */
export function withoutSign({ quantity }: SaidQuantity, given: SaidQuantity): Quantity {
  if (quantity.value >= 0 || given.quantity.value < 0) return quantity;
  return isTold(given, FALLING) ? { ...quantity, value: -quantity.value } : quantity;
}

/** "+8 sen" of sentences that tell of falls only. */
export const isTurnedIn = (stated: SaidQuantity, sentences: readonly string[]): boolean =>
  sentences.length > 0 && hasPlus(stated) && sentences.every((words) => FALLING.test(words) && !RISING.test(words));

const hasPlus = ({ quantity: { start }, text }: SaidQuantity): boolean =>
  /(?<![\p{L}\p{N}])\+\S?$/u.test(text.slice(Math.max(0, start - 3), start + 1));

/** "+3.5%" of what is told to have fallen by it. */
export const isTurnedSign = (stated: SaidQuantity, given: SaidQuantity): boolean =>
  hasPlus(stated) && given.quantity.value > 0 && isTold(given, FALLING) && !isTold(given, RISING);
