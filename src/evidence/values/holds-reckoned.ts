// What a reader reckons in the head from two numbers of a source: "13 others" of 14 with X, "67m" of a third of 200m, "20 metres lower" of 90 cut to 70.

import type { Span } from '../../base/span.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { TIME_UNITS } from '../../corpus/quantities/units.js';
import { clauseAround, isOneClause } from './clause-around.js';
import type { SaidQuantity } from './hold-bounds.js';
import { holdsNumberWord } from './hold-ranks.js';
import { isRounded } from './is-rounded.js';
import { isOfOther, type Known, kindOf, nounOf, numbersOf, partOf } from './known-numbers.js';
import { lastsBetweenClocks } from './read-clock-times.js';
import { stemsIn } from './stems-in.js';
import type { Passage } from './types.js';

/** More quotations than these are no sum that anybody does in passing. */
const MOST_PASSAGES = 3;
/** Characters around a number in which a word may tell that it is a difference. */
const NEAR = 48;

const MORE_BEHIND =
  /^[^.;:\d]{0,24}\b(?:fewer|less|more|lower|higher|taller|cheaper|dearer|costlier|longer|shorter|smaller|larger|bigger|younger|older|above|below|ahead|behind|earlier|later|over|extra|up|down|worse|better)\b/i;
const MORE_BEFORE =
  /\b(?:by|remaining|another|further|extra|additional|(?:difference|gap|lead|margin|majority|shortfall|deficit|surplus|increase|rise|gain|fall|drop|decline|decrease|cut|reduction|loss) of)(?: (?:about|some|almost|nearly|around|roughly|over|under|just|only|more than|less than|the|a|an))* ?[$€£¥]?$/i;
/** What is taken away or put on: "withdraw 900 of its 2,500 soldiers". */
const TAKING =
  /\b(?:withdr[ae]w\w*|remov\w+|cut\w*|los[eitn]\w*|lost|shed\w*|drop\w*|clos(?:es?|ed|ing)|lay\w* off|laid off|pull\w* out|bring\w* home|send\w* home|take\w* away|scrap\w*|add(?:s|ed|ing)?|gain\w*|sav(?:es?|ed|ing)|sack\w*|dismiss\w*|shrank|shrink\w*)\b[^.;:]{0,24}$/i;
/** What is left over. */
const LEFT =
  /\b(?:still|yet|remain\w*|rest|left|missing|lack(?:s|ed|ing)?|outstanding|unpaid|undeclared|uncounted|unfilled|owed|to come|stay(?:s|ed)?|pending|await\w*|disputed|open|undecided|without|fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|absent|abstain(?:s|ed)?|default(?:s|ed)?|behind|short|except|spared?|escaped?)\b/i;
/** What is left over, where the numbers count one thing. */
const NEGATED = /\b(?:not|never|no(?! (?:more|less|fewer))|none|neither|other)\b/i;
const OTHERS = /^(?:others?|more|other \p{L}+|further \p{L}+)$/iu;
const AMONG =
  /\b(?:including|includes?|among (?:them|whom|those)|one of (?:them|whom)|along with|together with|such as|notably|as well as)\b/i;
const EVENLY = /\b(?:equal(?:ly)?|even(?:ly)?|half each|same (?:share|amount|sum))\b/i;
const CHANGING =
  /\b(?:by|r[io]se[ns]?|rising|gr[eo]w\w*|growth|increas\w+|up|more|higher|climb\w*|jump\w*|surg\w+|expand\w*|gain\w*|rais\w+|boost\w*)\b|\+/i;

/** Whether a number follows from numbers of the evidence in one step that the words around it name. */
export function holdsReckoned(stated: SaidQuantity, passages: readonly Passage[], given: readonly SaidQuantity[]): boolean {
  const { quantity, text } = stated;
  if (quantity.valueMax !== null || passages.length > MOST_PASSAGES) return false;
  if (TIME_UNITS.has(quantity.unit) && passages.some(({ sentenceWords }) => lastsBetweenClocks(quantity, sentenceWords))) return true;
  if (isMultipleInPercent(quantity, text, given)) return true;
  const known = passages.flatMap(numbersOf);
  const words = passages.map(({ sentenceWords }) => sentenceWords).join(' ');
  return (
    isDifference(stated, known) ||
    isOther(stated, known, words) ||
    isShareOf(stated, known) ||
    isPercentOf(stated, known) ||
    isMultiple(stated, known) ||
    isPart(stated, known, words) ||
    isSum(stated, known) ||
    isRest(stated, known, words)
  );
}

/** The number that is told, as far as it is limited or rounded. */
function isNear(told: Quantity, value: number): boolean {
  if (Math.abs(told.value - value) <= 1e-9 * Math.max(1, Math.abs(value))) return true;
  const reckoned = { ...told, value };
  const part = value / told.value;
  switch (told.bound) {
    case 'about':
      return isRounded(told, reckoned) && Math.abs(part - 1) <= ROUNDED;
    case 'exact':
      // "67m" of 66.67m: no source gives it to the digit.
      return !Number.isInteger(Number(value.toPrecision(4))) && Math.abs(told.value - value) <= 0.5 && Math.abs(part - 1) <= EXACT;
    case 'more-than':
    case 'at-least':
      return part >= 1 && part <= 1 + REACH;
    case 'less-than':
    case 'at-most':
      return part <= 1 && part >= 1 - REACH;
  }
}

const ROUNDED = 0.06;
const EXACT = 0.02;
const REACH = 0.15;

const around = ({ quantity: { start, end }, text }: SaidQuantity): readonly [string, string] => [
  text.slice(Math.max(0, start - NEAR), start),
  text.slice(end, end + NEAR),
];

/** "300 tonnes less", "by 12 points", "18 districts still to report". */
function isDifference(stated: SaidQuantity, known: readonly Known[]): boolean {
  const { quantity, text } = stated;
  const [before, behind] = around(stated);
  const isTold =
    MORE_BEHIND.test(text.slice(quantity.start, quantity.end).replace(/^[\d.,]+/, '') + behind) ||
    MORE_BEFORE.test(before) ||
    TAKING.test(before);
  const isLeft = LEFT.test(text);
  if (!isTold && !isLeft && !NEGATED.test(text)) return false;
  const isPoints = /^points?$/.test(quantity.of ?? '') || quantity.unit === 'percentage-point';
  // Two shares differ by percentage points.
  if (quantity.unit === 'percent') return false;
  const unit = isPoints ? 'percent' : kindOf(quantity.unit);
  // Where nothing but "still" tells, both numbers count things.
  const isOne = (one: Known): boolean => one.unit === unit || (one.unit === null && (isTold || unit === 'count'));
  const numbers = known.filter(isOne);
  return numbers.some((one) =>
    numbers.some(
      (other) =>
        one.value > other.value &&
        !isOfOther(one.noun, other.noun) &&
        (isTold || isLeft || !isOfOther(one.noun, nounOf(quantity.of))) &&
        ((one.unit ?? other.unit) !== null || holdsNumberWord(text, one.value)) &&
        isNear(quantity, one.value - other.value),
    ),
  );
}

/** "13 others" of 14 whom the source names some of. */
function isOther({ quantity, text }: SaidQuantity, known: readonly Known[], words: string): boolean {
  const behind = /^ (\p{L}+)/u.exec(text.slice(quantity.end))?.[1] ?? '';
  if (
    kindOf(quantity.unit) !== 'count' ||
    !(OTHERS.test(quantity.of ?? '') || OTHERS.test(behind) || /\bothers?$/i.test(text.slice(quantity.start, quantity.end)))
  )
    return false;
  return AMONG.test(words) && known.some(({ value, unit }) => (unit === null || unit === 'count') && value - quantity.value === 1);
}

/** "67m" of a third of 200m, "180" of 30 percent of 600. */
function isShareOf({ quantity }: SaidQuantity, known: readonly Known[]): boolean {
  const unit = kindOf(quantity.unit);
  if (unit === 'percent' || unit === 'times') return false;
  const shares = known.filter(({ isShare }) => isShare);
  const wholes = known.filter((one) => !one.isShare && one.unit === unit);
  const noun = nounOf(quantity.of);
  return shares.some((share) =>
    wholes.some(
      (whole) =>
        isNear(quantity, whole.value * partOf(share)) &&
        (isOfWhole(share, whole) || (!isOfOther(noun, whole.noun) && mayBeOf(share, whole))),
    ),
  );
}

/** "30 percent of its 600 workers", "200m crowns, a quarter of it". */
function isOfWhole(share: Known, whole: Known): boolean {
  if (share.text !== whole.text || !isOneClause(share.text, share, whole)) return false;
  return whole.start >= share.end
    ? /^ of\b(?!.*\band\b)/.test(share.text.slice(share.end, whole.start))
    : OF_IT.test(share.text.slice(share.end)) || /\bof (?:which|whom|them|these|those)\b/.test(share.text.slice(whole.end, share.start));
}

const OF_IT = /^ of (?:it|its|them|their|these|those|this|that|which|whom)\b/;

/** A share of nothing that is named, or of something that is named beside the whole. */
function mayBeOf({ text, end }: Known, whole: Known): boolean {
  const [, named] = /^ of ((?:[\p{L}-]+ ?){1,4})/u.exec(text.slice(end, end + NEAR)) ?? [];
  if (named === undefined || OF_IT.test(text.slice(end))) return true;
  const around = stemsIn(clauseAround(whole.text, whole));
  return [...stemsIn(named)].some((stem) => around.has(stem));
}

/** "cut by 50%" of "halve", "grew by 100%" of "doubled". */
function isMultipleInPercent({ value, unit, start, end }: Quantity, text: string, given: readonly SaidQuantity[]): boolean {
  if (unit !== 'percent') return false;
  const isChange = CHANGING.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
  return given.some(({ quantity: other, text: words }) => {
    if (other.unit !== 'times' || other.valueMax !== null || !sharesStem(text, words, other)) return false;
    return other.value < 1
      ? Math.abs(Math.abs(value) - (1 - other.value) * 100) < EXACT
      : isChange && Math.abs(value - (other.value - 1) * 100) < EXACT;
  });
}

/** Whether a statement speaks of what the clause of a factor does; of the whole text where a pronoun stands for it. */
function sharesStem(said: string, text: string, factor: Span): boolean {
  const clause = clauseAround(text, factor);
  const around = stemsIn(PRONOUN.test(clause) ? text : clause);
  return [...stemsIn(said)].some((stem) => around.has(stem));
}

const PRONOUN = /^(?:and )?(?:it|they|this|that|these|those|which|both|he|she)\b/i;

/** "roughly 70 per cent of the cost" of 850 and 1,200, "three quarters is still missing" of a quarter that came. */
function isPercentOf(stated: SaidQuantity, known: readonly Known[]): boolean {
  const { quantity, text } = stated;
  const { value, unit, bound } = quantity;
  const isFraction = unit === 'count' && value > 0 && value < 1;
  if (unit !== 'percent' && !isFraction) return false;
  const told = unit === 'percent' ? value / 100 : value;
  const [, behind] = around(stated);
  const isNearly = /\b(?:nearly|almost|close to|just under) (?:an? |the )?$/i.test(
    text.slice(Math.max(0, quantity.start - 20), quantity.start),
  );
  const slack = isFraction ? 0.06 : 0.02;
  const isIt = (share: number): boolean => {
    if (isNearly) return share <= told && share >= told * (1 - REACH);
    if (bound === 'more-than' || bound === 'at-least') return share >= told && share <= told * (1 + REACH);
    if (bound === 'less-than' || bound === 'at-most') return share <= told && share >= told * (1 - REACH);
    return Math.abs(share / told - 1) <= (bound === 'about' ? 2 * slack : slack / 2);
  };
  const isOpen = LEFT.test(text) || NEGATED.test(text);
  const rests = known.filter(({ isShare }) => isShare).map((one) => 1 - partOf(one));
  if (isOpen && rests.some(isIt)) return true;
  const parts = known.flatMap((one) =>
    known.flatMap((other) =>
      one.isShare || other.isShare || one.value >= other.value || one.value <= 0 || (one.unit ?? other.unit) !== (other.unit ?? one.unit)
        ? []
        : [one.value / other.value],
    ),
  );
  if (isOpen && parts.some((part) => isIt(1 - part))) return true;
  return unit === 'percent' && /^ of\b/.test(behind) && parts.some(isIt);
}

/** "against six a year before" of 12, twice as many; "600" of 300 that is doubled. */
function isMultiple({ quantity, text }: SaidQuantity, known: readonly Known[]): boolean {
  const unit = kindOf(quantity.unit);
  const times = known.filter((one) => one.unit === 'times' && one.value !== 1);
  const wholes = known.filter((one) => !one.isShare && one.unit !== 'times' && one.unit === unit);
  return times.some((factor) => {
    const isBack = TIMES_AS.test(factor.text) || TO_NUMBER.test(factor.text);
    if (isBack && !EARLIER.test(text)) return false;
    return wholes.some(
      (whole) =>
        (isSaidBefore(factor) || (whole.text === factor.text && isOneClause(factor.text, factor, whole))) &&
        isNear(quantity, isBack ? whole.value / factor.value : whole.value * factor.value),
    );
  });
}

/** "agreed to double that", "it has doubled": a pronoun stands for a whole that is told before. */
const isSaidBefore = (factor: Known): boolean =>
  PRONOUN.test(clauseAround(factor.text, factor)) || /^ (?:that|this|it|them|these|those)\b/.test(factor.text.slice(factor.end));

/** "twice as many as": the number told is the multiple; "doubled to 40" likewise. */
const TIMES_AS = /\b(?:twice|thrice|times|half) (?:as|the|that|those)\b/i;
const TO_NUMBER = /\b(?:doubl|tripl|trebl|quadrupl|halv)\w+(?: [\p{L}]+){0,3} to [$€£¥]?\d/iu;
const EARLIER = /\b(?:before|earlier|ago|from|against|previous\w*|was|were|had|compared|last|then)\b/i;

/** "1.2 million have left: 688,000 for the hills, 569,000 for the coast": all other numbers of its kind that the statement tells. */
function isSum({ quantity, text }: SaidQuantity, known: readonly Known[]): boolean {
  const unit = kindOf(quantity.unit);
  if (unit === 'percent' || unit === 'times' || quantity.value < 1) return false;
  const parts = findQuantitiesIn(text).filter((other) => other.start !== quantity.start && kindOf(other.unit) === unit && other.value >= 1);
  if (parts.length < 2 || parts.length > MOST_PARTS) return false;
  const isKnown = ({ value }: Quantity): boolean => known.some((one) => one.value === value && (one.unit ?? unit) === unit);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return parts.every(isKnown) && isNear(quantity, sum);
}

const MOST_PARTS = 6;

/** "85 percent" of "keeps 15 percent and sells the rest". */
function isRest({ quantity, text }: SaidQuantity, known: readonly Known[], words: string): boolean {
  if (quantity.unit !== 'percent' || !/\b(?:rest|remainder|remaining|balance|others?)\b/i.test(words)) return false;
  const isTold = /\b(?:rest|remain\w*|others?)\b/i.test(text) || findQuantitiesIn(text).some((it) => it.value + quantity.value === WHOLE);
  return isTold && known.some((one) => one.unit === 'percent' && isNear(quantity, WHOLE - one.value));
}

const WHOLE = 100;

/** "each pays 15 million" of 30 million in equal shares of two. */
function isPart({ quantity, text }: SaidQuantity, known: readonly Known[], words: string): boolean {
  if (!/\b(?:each|apiece|both)\b/i.test(text) || !EVENLY.test(words)) return false;
  const sharers = known.filter(
    ({ value, unit }) => (unit === null || unit === 'count') && Number.isInteger(value) && value >= 2 && value <= 12,
  );
  const counts = [...sharers.map(({ value }) => value), ...(/\b(?:two|both)\b/i.test(words) ? [2] : [])];
  return known.some((one) => one.unit === kindOf(quantity.unit) && counts.some((count) => isNear(quantity, one.value / count)));
}
