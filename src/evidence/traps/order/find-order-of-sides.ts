// Who does it and who is acted on, whatever the nouns: "the bureau directed the bench" of "the bench, headed by Soto, directed the bureau".
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { type Deed, deedsOf } from './read-deeds.js';

/**
 * A deed of both texts whose two sides have changed places: the words of who does it stand with who is acted on in the other text and the other way
 * round; who does it behind "by" or before an apostrophe is acted on in the other; "owe" of "were owed".
 */
export function findOrderOfSides(statement: SaidOf, evidence: SaidOf): Trap | null {
  const stated = deedsOf(statement);
  if (stated.length === 0) return null;
  const given = deedsOf(evidence);
  for (const deed of stated) {
    const same = given.filter(({ unit }) => unit === deed.unit);
    if (same.length === 0 || same.some((other) => isStraight(deed, other))) continue;
    const [told, held] = [unitsOf(statement), unitsOf(evidence)];
    const turned = same.find((other) => isTurned(deed, other, told) || (isTaken(deed, other, held) && !isInserted(deed, other, evidence)));
    if (turned !== undefined)
      return { rule: 'order', stated: around(statement.text, deed.verb), given: around(evidence.text, turned.verb) };
  }
  return null;
}

function unitsOf(said: SaidOf): ReadonlySet<string> {
  return new Set(readUnits(said).flatMap(({ unit }) => unit ?? []));
}

const [OWING = ''] = unitsOf({ text: 'owe', mentions: [] });
const isNumber = (unit: string): boolean => /^\d/.test(unit);
const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((unit) => other.has(unit));

/** The same ones do it, or the same ones are acted on where nobody is told to do it. */
function isStraight(one: Deed, other: Deed): boolean {
  // "Lindal Foods buys Marsh Foods": what both sides have tells nothing.
  const isOnSide = (unit: string): boolean => other.agents.has(unit) && !(one.patients.has(unit) && other.patients.has(unit));
  if ([...one.agents].some(isOnSide)) return true;
  return (one.agents.size === 0 && other.agents.size === 0) || (one.isPassive && other.isPassive && meets(one.object, other.object));
}

function isTurned(deed: Deed, other: Deed, told: ReadonlySet<string>): boolean {
  return (
    isCrossed(deed, other) ||
    isDoneTo(deed, other) ||
    isActedOn(deed, other) ||
    isActedOn(other, deed) ||
    isOwned(deed, other, told) ||
    isVoiceTurned(deed, other)
  );
}

/** Both sides stand on the other side. */
function isCrossed(deed: Deed, other: Deed): boolean {
  const crossed = [...deed.agents].filter((unit) => other.patients.has(unit) && !other.agents.has(unit) && !deed.patients.has(unit));
  const back = [...deed.patients].filter((unit) => other.agents.has(unit) && !other.patients.has(unit) && !deed.agents.has(unit));
  if (other.isOnPronoun && back.length > 0 && deed.agents.size > 0) return true;
  return crossed.length > 0 && back.length > 0 && [...crossed, ...back].some((unit) => !isNumber(unit));
}

/** "the police were beaten by fishermen" of "fishermen were beaten". */
const isDoneTo = (deed: Deed, other: Deed): boolean =>
  deed.isPassive && other.isPassive && deed.isNamed && meets(deed.agents, other.object) && !meets(deed.agents, other.agents);

/** "it has fed quarrels" of "fed by quarrels": who does it in one is the object of the other. */
const isActedOn = (deed: Deed, other: Deed): boolean =>
  !deed.isPassive && other.isPassive && other.isNamed && meets(deed.object, other.agents) && !meets(deed.object, other.patients);

/** "the millers' freezing" of "the freezing by the bank", where the statement has the bank elsewhere. */
const isOwned = (deed: Deed, other: Deed, told: ReadonlySet<string>): boolean =>
  deed.isNamed &&
  other.isNamed &&
  other.agents.size > 0 &&
  !meets(deed.agents, other.agents) &&
  [...other.agents].every((unit) => told.has(unit)) &&
  deed.agents.size > 0;

/** "owe" of "were owed", "were owed" of "owe". */
function isVoiceTurned(deed: Deed, other: Deed): boolean {
  if (deed.isPassive === other.isPassive || deed.isNoun || other.isNoun) return false;
  const [active, passive] = deed.isPassive ? [other, deed] : [deed, other];
  // "is owed by its debtors" of "owes its creditors": by whomever.
  if ((passive.isNamed && active.unit !== OWING) || active.object.size === 0) return false;
  return meets(active.agents, passive.object) && !meets(active.patients, passive.object);
}

/** "Kenya brought 34 states together" of "the meeting, hosted by Kenya, brought": who stands between the subject and the verb may do it too. */
function isInserted({ agents }: Deed, { verb }: Deed, evidence: SaidOf): boolean {
  const insert = readUnits(evidence).filter(({ word }) => word.clause === verb.clause - 1);
  const inside = new Set(insert.flatMap(({ unit, word }) => (unit === null || word.start > verb.start ? [] : [unit])));
  return [...agents].some((unit) => inside.has(unit));
}

/** Nouns for whoever was named before. */
const ANYBODY = unitsOf({
  text: 'company firm group country state government ministry side bloc insurer lender airline carrier',
  mentions: [],
});

/** "the police blocked the road" of "villagers blocked the road, the police said": the same is done to the same by somebody whom the evidence has elsewhere. */
function isTaken(deed: Deed, other: Deed, held: ReadonlySet<string>): boolean {
  const known = [...deed.agents].filter((unit) => !isNumber(unit));
  // "the company will not sell" may tell of whoever is named.
  if ([...other.agents].some((unit) => ANYBODY.has(unit))) return false;
  if (other.agents.size === 0 || known.length === 0 || !known.every((unit) => held.has(unit) && !other.patients.has(unit))) return false;
  return [...deed.object].some((unit) => !isNumber(unit) && other.object.has(unit));
}
