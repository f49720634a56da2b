// Limits of numbers: "exactly 50" of "more than 50", "at least 50" of "up to 50".
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { TIME_UNITS } from '../../corpus/quantities/units.js';

/** A quantity in the text that it was found in. */
export interface SaidQuantity {
  readonly quantity: Quantity;
  readonly text: string;
}

/** What a text says of a number beside its value. */
type Side = 'plain' | 'exactly' | 'above' | 'below' | 'nearly' | 'about';

/** How a limit that is told stands to the limits of its evidence. */
export type BoundMatch = 'kept' | 'dropped' | 'turned';

const NEARLY =
  /\b(?:nearly|almost|close to|just (?:under|short of|below|shy of)|(?:short|shy) of|barely|not quite) (?:an? |the |[$€£¥])?$/i;
const EXACTLY = /\b(?:exactly|precisely) (?:an? |the |[$€£¥])?$/i;
/** A word near a number that may say its limit otherwise. */
const HEDGE =
  /\b(?:more|over|above|exceed\p{L}*|least|up|most|less|fewer|under|below|cap(?:ped|s)?|ceiling|limit\p{L}*|max(?:imum|imal)?|min(?:imum|imal)?|some|about|around|nearly|almost|roughly|approximately|excess|surpass\p{L}*|topp(?:ed|ing)|beyond|estimated|reach(?:es|ed|ing)?|quota|potential(?:ly)?|full(?:y)?|whole|entire|capacity|inside|down|higher|lower|short|within|longer|older|upwards?|north|plus|past|well|perhaps|close|or so)\b|\+/iu;
const NEAR = 40;

function sideOf({ quantity: { start, bound, unit }, text }: SaidQuantity): Side {
  const before = text.slice(Math.max(0, start - 24), start);
  if (NEARLY.test(before)) return 'nearly';
  if (EXACTLY.test(before)) return 'exactly';
  // "within 30 days", "over five years", "under 2 hours": spells of time, but for "Length of the strike: over 20 days".
  const spell = TIME_UNITS.has(unit) ? /(?<label>: )?\b(?<word>within|over|under|beyond) (?:an? |the )?$/i.exec(before)?.groups : undefined;
  if (spell !== undefined)
    return spell.label === undefined || spell.word === 'within' ? 'plain' : /^(?:over|beyond)$/.test(spell.word ?? '') ? 'above' : 'below';
  if (bound === 'more-than' || bound === 'at-least') return 'above';
  if (bound === 'less-than' || bound === 'at-most') return 'below';
  return bound === 'about' ? 'about' : 'plain';
}

/** The best that the quantities of the evidence with the same number allow; `kept` where none has the same. */
export function matchBounds(told: SaidQuantity, given: readonly SaidQuantity[]): BoundMatch {
  const same = given.filter(({ quantity }) => isSameButForBound(told.quantity, quantity));
  const matches = same.map((other) => (isPeak(told, other) || isOnly(told, other) ? 'kept' : matchSides(told, sideOf(other))));
  return matches.length === 0 || matches.includes('kept') ? 'kept' : matches.includes('dropped') ? 'dropped' : 'turned';
}

/** "up to 11 m" of "peaked at 11 m". */
const isPeak = (told: SaidQuantity, { quantity: { start }, text }: SaidQuantity): boolean =>
  sideOf(told) === 'below' &&
  /\b(?:peak\p{L}*|culminat\p{L}*|topped out|a (?:high|maximum|record) of)\b[^.;\d]{0,12}$/u.test(text.slice(0, start));

/** "no more than 3 million" of "only 3 million". */
const isOnly = (told: SaidQuantity, { quantity: { start }, text }: SaidQuantity): boolean =>
  sideOf(told) === 'below' && /\b(?:only|just|merely|barely|a mere) (?:an? |the |some |about |[$€£¥])?$/i.test(text.slice(0, start));

const isSameButForBound = (one: Quantity, other: Quantity): boolean =>
  one.valueMax === null &&
  other.valueMax === null &&
  compareQuantities({ ...one, bound: 'exact', per: null }, { ...other, bound: 'exact', per: null }) === 'equal';

function matchSides(told: SaidQuantity, given: Side): BoundMatch {
  const side = sideOf(told);
  if (side === 'plain') return (given === 'above' || given === 'below') && !isHedged(told) ? 'dropped' : 'kept';
  if (side === 'exactly') return given === 'plain' || given === 'exactly' ? 'kept' : 'turned';
  if (side === 'above')
    return given === 'above' ? 'kept' : given === 'plain' || given === 'exactly' || given === 'about' ? 'dropped' : 'turned';
  if (side === 'below') return given === 'below' || given === 'nearly' ? 'kept' : given === 'above' ? 'turned' : 'dropped';
  if (side === 'nearly') return given === 'above' ? 'turned' : 'kept';
  return 'kept';
}

function isHedged({ quantity: { start, end }, text }: SaidQuantity): boolean {
  // What limits the number before or behind it says nothing of this one.
  const before = text
    .slice(Math.max(0, start - NEAR), start)
    // "its full volume, 38 million litres"
    .replace(/, $/, ' ')
    .split(/\d|, | and | but /);
  const [behind = ''] = text.slice(end, end + NEAR).split(/\d|, | and | but | while /);
  return HEDGE.test(`${before.at(-1) ?? ''} # ${behind}`);
}
