// What is only said, alleged or likely told as certain: "paid for a flight" of "reportedly financed a flight".
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

/** Adverbs by which a source does not vouch for what it tells. */
const HEDGE =
  /^(?:reportedly|allegedly|supposedly|purportedly|apparently|presumably|ostensibly|seemingly|reputedly|probably|possibly|perhaps|arguably)$/;
/** Any word that hedges in the statement. */
const HEDGED =
  /ly$(?<=(?:reported|alleged|supposed|purported|apparent|presumab|ostensib|seeming|reputed|probab|possib|likel|arguab)ly)|^(?:reports?|reported|reporting|alleg\p{L}*|suppos\p{L}*|purport\p{L}*|appears?|appeared|apparent|seems?|seemed|perhaps|maybe|likely|possib\p{L}*|said|says?|told|tells?|claim\p{L}*|accus\p{L}*|according|may|might|could|would|believ\p{L}*|thought|understood|rumou?r\p{L}*|suspect\p{L}*|presum\p{L}*|account\p{L}*|heard|charge[sd]?|charges|potential\p{L}*|view|eyes|perceiv\p{L}*|deem\p{L}*|consider\p{L}*)$/u;
/** Words with a meaning behind the hedge, and how many of its clause both must have. */
const REACH = 6;
const FEWEST = 2;

/** A clause of the evidence with such an adverb, told in a statement without any word that hedges. */
export function findHedge(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const at = held.findIndex(({ word }) => HEDGE.test(word.lower));
  if (at === -1 || told.some(({ word }) => HEDGED.test(word.lower))) return null;
  const toldUnits = new Set(told.flatMap(({ unit }) => unit ?? []));
  const clause = held[at]?.word.clause;
  const behind = held.slice(at + 1).filter(({ unit, word }) => unit !== null && word.clause === clause);
  const scope = behind.slice(0, REACH).filter(({ unit }) => unit !== null && toldUnits.has(unit));
  const shared = new Set(held.flatMap(({ unit, word }) => (word.clause === clause && unit !== null && toldUnits.has(unit) ? [unit] : [])));
  const [first] = scope;
  const hedge = held[at];
  if (first === undefined || hedge === undefined || shared.size < FEWEST) return null;
  const word = told.find(({ unit }) => unit === first.unit)?.word ?? first.word;
  return { rule: 'attribution', stated: around(said.text, word), given: around(known.text, hedge.word) };
}
