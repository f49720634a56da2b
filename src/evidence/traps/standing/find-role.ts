// A standing given to one that the source gives to another: "Peru | Observer" of "with Chile as observer".
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

/** Standings that somebody has beside others. */
const STANDING =
  /^(?:members?|observers?|associates?|candidates?|applicants?|hosts?|guests?|mediators?|facilitators?|guarantors?|chairs?|partners?|signator(?:y|ies)|suppliers?|buyers?|donors?|lenders?|aggressors?|victims?|allies|ally|rivals?|neutral|absent)$/;

/** Before a body in which some have a standing. */
const MEMBERS =
  /^(?:\p{L}+ )?(?:[Mm]ember|[Oo]bserver|[Aa]ssociate|[Cc]andidate|[Aa]pplicant|[Gg]uest|[Pp]artner)s? (?:states? |countries )?(?:of|in|at|to) (?:the )?$/u;

/** Words of a row that must all be told of others. */
const FEWEST_WORDS = 2;

/** The one name of a row with a standing, or with words all of which the evidence has only in clauses that name others and not this one, who stands elsewhere. */
export function findRole(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const names = [...new Set(statement.mentions.map(({ actor }) => actor))];
  const [name] = names;
  // "Members of the bloc: five": it is told of nobody by name.
  const isBody = statement.mentions.every(({ start }) => MEMBERS.test(statement.text.slice(0, start)));
  if (isBody) return null;
  // "Peru in the bloc: observer": it is told of the first one.
  const isWithin = names.length === 2 && /^ (?:in|of|at|within) (?:the )?$/.test(between(statement));
  if (name === undefined || (names.length > 1 && !isWithin)) return null;
  const units = readUnits(evidence);
  const isName = ({ unit }: Unit): boolean => unit?.startsWith('@') === true && isSame(unit.slice(1), name);
  if (!units.some(isName)) return null;
  const own = readUnits(statement).filter(({ unit }) => unit !== null && !unit.startsWith('@'));
  // Where it happens stands beside everybody.
  const isPlace = ({ word }: Unit): boolean =>
    evidence.mentions.some(({ start, end, use }) => use === 'place' && start < word.end && word.start < end);
  const isOther = (place: Unit): boolean => {
    const clause = units.filter((unit) => unit.word.clause === place.word.clause);
    return !clause.some(isName) && clause.some((it) => it.unit?.startsWith('@') === true && !isPlace(it));
  };
  const known = own.filter(({ unit }) => units.some((other) => other.unit === unit));
  const [one] = known;
  const isAllOther = known.every(({ unit }) => units.every((other) => other.unit !== unit || isOther(other)));
  if (one !== undefined && names.length === 1 && known.length >= FEWEST_WORDS && isAllOther)
    return {
      rule: 'pairing',
      stated: around(statement.text, one.word),
      given: around(evidence.text, units.find(({ unit }) => unit === one.unit)?.word ?? one.word),
    };
  for (const { word } of own) {
    if (!STANDING.test(word.lower)) continue;
    const places = units.filter((unit) => unit.word.stem === word.stem);
    const [first] = places;
    if (first !== undefined && places.every(isOther))
      return { rule: 'order', stated: around(statement.text, word), given: around(evidence.text, first.word) };
  }
  return null;
}

/** What stands between the first two names. */
const between = ({ text, mentions: [one, other] }: SaidOf): string =>
  one === undefined || other === undefined ? '' : text.slice(one.end, other.start);
