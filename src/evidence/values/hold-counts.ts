// Whether a whole number of a statement counts what its evidence tells without that number, or with it and no noun.
import type { Span } from '../../base/span.js';
import { findMentions } from '../../corpus/actors/find-mentions.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { givenQuantities } from './given-quantities.js';
import { documentsOf, SOURCES } from './hold-dates.js';
import { holdsNumberWord, nounBehind } from './hold-ranks.js';
import { holdsReckoned } from './holds-reckoned.js';
import { isCountedOtherwise, isCountOfItsList, isCountOfList, isCountOfNamed } from './is-count-of-list.js';
import { isCountUnit } from './is-count-unit.js';
import { nounOf } from './known-numbers.js';
import type { Support } from './match-values.js';
import { bareNumbers, readBareNumbers } from './read-bare-numbers.js';
import { isNumberedName, readOrdinals } from './read-ordinals.js';
import { FALLING } from './read-signs.js';

/** A count whose number the evidence has without a noun: "11 seats" of "has 11". */
export function standsWithoutNoun({ value: told, valueMax, unit, of, bound }: Quantity, { passages }: Support): boolean {
  // "-8 sen" of "fell eight sen".
  const value = told < 0 && passages.some(({ sentenceWords }) => FALLING.test(sentenceWords)) ? -told : told;
  if (valueMax !== null || (bound !== 'exact' && bound !== 'at-most') || !isCountUnit(unit)) return false;
  const noun = (of ?? '').toLowerCase().split(' ').at(-1)?.replace(/s$/, '');
  // "no more than two" of "only two".
  if (bound === 'at-most')
    return passages.some(({ words, quantities }) =>
      readBareNumbers(words, quantities).some((given) => given.value === value && ONLY.test(words.slice(0, given.start))),
    );
  return passages.some(
    ({ words, quantities }) =>
      bareNumbers(words, quantities).includes(value) ||
      // "has 28 members" of "its 28th member".
      readOrdinals(words).some(
        (ordinal) => ordinal.value === value && !isNumberedName(words, ordinal.end) && nounBehind(words, ordinal.end) === noun,
      ),
  );
}

const ONLY = /\b(?:only|just|merely|barely|a mere|no more than|at most) $/i;
const EARLIER = /\b(?:after|before|earlier|previous|preceding|former|first|already)\b/i;

/** A number word without a noun: the same number anywhere in the sentences, a count of what they list, or of sides. */
export function holdsNumberWithoutNoun({ value, start, end }: Span & { readonly value: number }, text: string, support: Support): boolean {
  const { passages, told } = support;
  const texts = [...passages.map(({ sentenceWords }) => sentenceWords), ...told.map((it) => it.text)];
  // "a fourth plan after three that failed".
  if (EARLIER.test(text) && texts.some((given) => readOrdinals(given).some((other) => other.value === value + 1))) return true;
  const isPlace = (given: string): boolean =>
    readOrdinals(given).some((other) => other.value === value && !isNumberedName(given, other.end));
  if (texts.some((given) => holdsNumberWord(given, value) || isPlace(given))) return true;
  if (givenQuantities(support).some(({ quantity }) => quantity.value === value)) return true;
  // "the two may clash" of a sentence that names both.
  const isPair = value === 2 && /\bthe $/i.test(text.slice(0, start));
  if (
    isPair &&
    passages.some(({ sentenceWords }) => new Set(findMentions(sentenceWords, support.index).map(({ actor }) => actor)).size >= 2)
  )
    return true;
  if (
    value === 2 &&
    (passages.some(({ leans }) => leans) || texts.some((given) => /\b(?:both|pair|couple|twice|either|neither)\b/i.test(given)))
  )
    return true;
  const quantity = { value, valueMax: null, unit: 'count', of: null, per: null, bound: 'exact' as const, start, end };
  return isCountOfGiven(quantity, text, support) || holdsReckoned({ quantity, text }, passages, givenQuantities(support));
}

/** The largest number that a reader counts at a glance. */
const GLANCE = 12;

/** Counts of what the evidence lists: its documents, "two articles", its sides, or names in a row, "three states: A, B and C". */
export function isCountOfGiven(
  { value, valueMax, unit, of, start, end }: Quantity,
  text: string,
  { passages, told, index }: Support,
): boolean {
  if (!Number.isInteger(value) || value > GLANCE || valueMax !== null || !isCountUnit(unit)) return false;
  const documents = documentsOf(passages).length;
  if (SOURCES.test(of ?? text.slice(end, end + 24)) && value <= Math.max(documents, told.length)) return true;
  const here = new Set(findMentions(text, index).map(({ actor }) => actor));
  const texts = [...passages.map(({ sentenceWords }) => sentenceWords), ...told.map((it) => it.text)];
  if (value === 2 && SIDES.test(text.slice(start, end + 12)))
    return (
      passages.some((passage) => new Set(findMentions(passage.surroundingWords, index).map(({ actor }) => actor)).size >= 2) ||
      passages.some(
        ({ sentenceWords: words }) => /\bboth\b/i.test(words) && isBothOf({ noun: nounOf(of) ?? nounBehind(text, end), unit }, words),
      )
    );
  if (texts.some((words) => isCountOfList(value, words, here, index))) return true;
  const noun = nounBehind(text, end) ?? of;
  // "on two occasions" of "twice", "four cases" of "the fourth case".
  if (OCCASION.test(of ?? noun ?? '') && texts.some((words) => tellsTimes(value, words))) return true;
  // "two front-runners" of "both of the leading candidates".
  if (
    value === 2 &&
    texts.some((words) => BOTH.test(words) && isBothOf({ noun: nounOf(of) ?? noun, unit }, words)) &&
    !isCountedOtherwise(noun, texts)
  )
    return true;
  return isCountOfItsList({ value, noun }, text.slice(end), texts) || isCountOfNamed({ value, noun }, text.slice(end), texts);
}

/** What may be told as how often something happened. */
const OCCASION = /(?:^| )(?:time|occasion|case|instance|incident|attempt|visit|occurrence|turn)s?$/i;
const OFTEN = 'once twice thrice'.split(' ');

/** Whether a text tells that something came so often: "twice", "three times", "the fourth time". */
export const tellsTimes = (value: number, words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(OFTEN[value - 1] ?? '-') ||
  holdsTimes(value, words) ||
  isTimeOfOrder(value, words);

/** "for the fourth time", "his fourth visit", "the accident was the fourth at the lock". */
export const isTimeOfOrder = (value: number, words: string): boolean =>
  readOrdinals(words).some(
    ({ value: given, start, end }) =>
      given === value &&
      (OCCASION.test(nounBehind(words, end) ?? '') || (IS_THE.test(words.slice(0, start)) && !NOUN.test(words.slice(end)))),
  );

const IS_THE = /\b(?:is|was|were|be|been|bec[ao]mes?) (?:the|its|his|her|their) $/i;
/** Some word that is neither a preposition nor a participle. */
const NOUN = /^[ -](?!(?:in|of|at|on|since|this|for|to|such|within)\b|\p{L}+ing\b)\p{L}/u;

const holdsTimes = (value: number, words: string): boolean =>
  [...words.matchAll(/(\p{L}+|\d+) (?:times|occasions)\b/giu)].some(
    ({ 1: count = '' }) => holdsNumberWord(count, value) || Number(count) === value,
  );

/** Two, said of what stands behind. */
const BOTH = /\b(?:both|either|neither)(?: of)? (?:the|these|those|its|his|her|their|whom|which)\b/i;

/** Whether "both" is said of the same things, of persons where persons are told, or of nothing that is named behind it. */
function isBothOf({ noun, unit }: { readonly noun: string | null; readonly unit: string }, words: string): boolean {
  return [...words.matchAll(/\b(?:both|either|neither)\b(?: of)?(?<the> (?:the|these|those|its|his|her|their)(?: two)?)?/giu)].some(
    ({ 0: said, index, groups = {} }) => {
      if (groups['the'] === undefined) return true;
      const [first] = findQuantitiesIn(`two${words.slice(index + said.length)}`);
      if (first === undefined || first.of === null || first.start > 0) return true;
      return (unit === 'person' && first.unit === 'person') || nounOf(first.of) === noun;
    },
  );
}

const SIDES =
  /\b(?:sides|part(?:y|ies)|countries|states|leaders|governments|capitals|neighbou?rs|nations|rivals|presidents|ministers|delegations)\b/i;
