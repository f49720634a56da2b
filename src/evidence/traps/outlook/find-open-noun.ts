// A thing that is only possible or alleged told as one that is: "its completed accession" of "its potential participation".
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { LEAVES_OPEN, MAY_LEAVE_OPEN } from '../words/outlook.js';

const OPEN_BEFORE = /^(?:potential|possible|prospective|hypothetical|would-be|hoped-for|alleged|purported|supposed|suspected)$/;
const DONE_BEFORE =
  /^(?:completed|finished|concluded|accomplished|finali[sz]ed|achieved|successful|actual|proven|proved|established|confirmed|realised|realized)$/;
/** What tells of it as open in other words. */
const OPEN_AT_ALL =
  /^(?:alleg\p{L}*|accus\p{L}*|suspect\p{L}*|charg\p{L}*|claim\p{L}*|report\p{L}*|talk\p{L}*|discuss\p{L}*|explor\p{L}*|debate\p{L}*|rais\p{L}*|touch\p{L}*|case|matter|issue|topics?|agenda|said|purport\p{L}*|rumou?r\p{L}*)$/u;
/** What is planned, told with an end of it in a stretch of its own: "the removal, carried out in May, could". */
const PLANNED = /^(?:planned|proposed|scheduled|intended|envisaged|projected|upcoming|forthcoming|promised|pledged)$/;
const CARRIED_OUT =
  /\b(?:(?:carried|rolled) out|gone through|went through|put into (?:effect|practice|force)|completed|finished|concluded|implemented|enacted|executed|undertaken|effected|made|done|held|in (?:force|effect|place)|under way|underway|took effect|came into force|already)\b/;
/** Units behind the adjective that its noun is among. */
const REACH = 2;

/** A noun that the evidence has only behind "potential" or "alleged", told without; or one that is "completed" beside them. */
export function findOpenNoun(said: SaidOf, known: SaidOf): Trap | null {
  const held = readUnits(known);
  const planned = findPlanned(said, known, held);
  if (planned !== null) return planned;
  const places = held.flatMap(({ word }, at) => (OPEN_BEFORE.test(word.lower) ? [at] : []));
  if (places.length === 0) return null;
  const told = readUnits(said);
  const isOpen = ({ word }: Unit): boolean => LEAVES_OPEN.test(word.lower) || OPEN_BEFORE.test(word.lower);
  if (told.some((unit) => isOpen(unit))) return null;
  const done = told.findIndex(({ word }) => DONE_BEFORE.test(word.lower));
  const isSaidOpen = told.some(({ word }) => MAY_LEAVE_OPEN.test(word.lower) || OPEN_AT_ALL.test(word.lower));
  for (const place of places) {
    const cue = held[place]?.word;
    if (cue === undefined) continue;
    const near = held.slice(place + 1).filter(({ word, unit }) => word.clause === cue.clause && unit !== null);
    const units = new Set(near.map(({ unit }) => unit));
    if (done >= 0 && isDoneNoun(told, done) && told.some(({ unit }, at) => at > done && unit !== null && units.has(unit)))
      return trap(said, told[done]?.word ?? cue, known, cue);
    const nouns = near.slice(0, REACH).filter(({ unit }) => unit?.startsWith('@') === false);
    const [noun] = nouns.filter(({ unit }) => held.filter((other) => other.unit === unit).length === 1);
    const word = isSaidOpen ? undefined : told.find(({ unit }) => unit !== null && unit === noun?.unit)?.word;
    if (word !== undefined) return trap(said, word, known, cue);
  }
  return null;
}

/** "the removal, carried out in January" of "the planned removal in January". */
function findPlanned(said: SaidOf, known: SaidOf, held: readonly Unit[]): Trap | null {
  const done = CARRIED_OUT.exec(said.text);
  if (done === null) return null;
  const told = readUnits(said);
  if (
    told.some(
      ({ word }) =>
        PLANNED.test(word.lower) ||
        /^(?:plans?|pledges?|promises?|proposals?|offers?|not|never|no|yet|if|when|once|until|be)$/.test(word.lower),
    )
  )
    return null;
  if (CARRIED_OUT.test(known.text)) return null;
  for (const [at, { word }] of held.entries()) {
    const next = held[at + 1];
    if (
      !PLANNED.test(word.lower) ||
      next === undefined ||
      next.unit === null ||
      !/^(?:an?|the|its|his|her|their)$|s$/.test(held[at - 1]?.word.lower ?? '')
    )
      continue;
    if (held.some((other) => other !== next && other.unit === next.unit)) continue;
    const noun = told.find(({ unit }) => unit === next.unit)?.word;
    const end = told.find(({ word: other }) => other.start >= done.index)?.word;
    const isBeside = noun !== undefined && end !== undefined && Math.abs(end.clause - noun.clause) <= 1;
    if (isBeside) return trap(said, end, known, word);
  }
  return null;
}

/** "its completed accession", no "was completed". */
const isDoneNoun = (told: readonly Unit[], at: number): boolean =>
  /^(?:an?|the|its|his|her|their|s|\p{L}+'s)$/u.test(told[at - 1]?.word.lower ?? '') && /^\p{Ll}/u.test(told[at + 1]?.word.text ?? '');

const trap = (said: SaidOf, word: Word, known: SaidOf, other: Word): Trap => ({
  rule: 'status',
  stated: around(said.text, word),
  given: around(known.text, other),
});
