// What is done of a part told of the whole: "the road was finished" of "the first section of the road was finished".
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

const WHICH = /^(?:first|second|third|fourth|initial|opening|northern|southern|eastern|western|pilot)$/;
const PART =
  /^(?:sections?|parts?|phases?|stages?|batch(?:es)?|tranches?|instal?lments?|legs?|stretch(?:es)?|units?|readings?|hal(?:f|ves)|portions?|segments?|shipments?|consignments?|deliver(?:y|ies)|steps?|pieces?|chapters?|contingents?|waves?|drafts?|quarters?)$/;
const DONE =
  /^(?:finished|completed|complete|ready|done|opened|open|built|paved|laid|delivered|arrived|shipped|handed|paid|disbursed|released|received|approved|passed|adopted|signed|agreed|implemented|carried|withdrawn|withdrew|evacuated|inaugurated|commissioned|reopened|restored|cleared|repaired|returned|transferred|operational|closed|concluded|published|ended|over)$/;
/** Words that own that it is a part. */
const OWNED =
  /^(?:partly|partially|partial|begun|began|begins|start\p{L}*|so|yet|some|most|much|of|from|initial\p{L}*|rest|remain\p{L}*|further|between|to|as)$/u;

/** A whole told as finished of which the evidence has only a part finished. */
export function findFirstPart(said: SaidOf, known: SaidOf): Trap | null {
  const held = readUnits(known);
  const place = held.findIndex(({ word }, at) => isPart(held, at) && held[at + 1]?.word.clause === word.clause);
  if (place < 0) return null;
  const told = readUnits(said);
  if (told.some(({ word }) => PART.test(word.lower) || WHICH.test(word.lower))) return null;
  const whole = held.slice(place + 2).find(({ unit }) => unit !== null && !unit.startsWith('@'));
  const clause = held[place]?.word.clause;
  const done = held.find(({ word }) => DONE.test(word.lower) && word.clause >= (clause ?? 0) && word.clause <= (clause ?? 0) + FAR);
  if (whole === undefined || whole.word.clause !== clause || done === undefined) return null;
  // The whole stands nowhere else.
  if (held.filter(({ unit }) => unit === whole.unit).length > 1) return null;
  const at = told.findIndex(({ unit }) => unit === whole.unit);
  const noun = told[at];
  const end = told.find(({ word }) => word.clause === noun?.word.clause && (DONE.test(word.lower) || word.stem === done.word.stem));
  if (noun === undefined || end === undefined || told.slice(0, at).some(({ word }) => OWNED.test(word.lower))) return null;
  return { rule: 'status', stated: around(said.text, noun.word), given: around(known.text, held[place]?.word ?? noun.word) };
}

/** Clauses of an insert between a part and its verb. */
const FAR = 2;

/** "first section of the". */
function isPart(held: readonly Unit[], at: number): boolean {
  const [word, before, of] = [held[at]?.word, held[at - 1]?.word, held[at + 1]?.word];
  return PART.test(word?.lower ?? '') && WHICH.test(before?.lower ?? '') && before?.clause === word?.clause && of?.lower === 'of';
}
