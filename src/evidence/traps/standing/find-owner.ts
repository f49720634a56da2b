// Whose part something is: "Peru's share" or "the Peruvian share" of "Chile's share".
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

/** What one has alone. */
const HELD =
  /^(?:roles?|part|shares?|stakes?|influence|leverage|presence|weight|standing|reputation|ambitions?|losses|debts?|deficit|reserves|budget|dependence|reliance|sovereignty|membership|seat|veto)$/;
/** Words between an owner and what it has. */
const REACH = 3;

interface Owned {
  readonly owner: SaidOf['mentions'][number];
  readonly noun: string;
}

/** What one owns in the statement another owns in the evidence, where the evidence has the first one elsewhere and the statement the other nowhere. */
export function findOwner(said: SaidOf, known: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const given = ownedIn(known);
  const isIn = ({ mentions }: SaidOf, { actor }: Owned['owner']): boolean => mentions.some((other) => isSame(other.actor, actor));
  for (const { owner, noun } of given.length === 0 ? [] : ownedIn(said)) {
    const same = given.filter((other) => other.noun === noun);
    const [first] = same;
    if (first === undefined || same.some((other) => isIn(said, other.owner)) || !isIn(known, owner)) continue;
    return { rule: 'order', stated: around(said.text, owner), given: around(known.text, first.owner) };
  }
  return null;
}

/** "Peru's long-term share", "the Peruvian share"; of a list nobody is sure whose. */
function ownedIn(said: SaidOf): readonly Owned[] {
  const units = readUnits(said);
  return said.mentions.flatMap((owner): readonly Owned[] => {
    const isOwner = owner.use === 'adjective' || /^['’]/.test(said.text.slice(owner.end, owner.end + 1));
    if (!isOwner || /(?:,| and) $/.test(said.text.slice(0, owner.start))) return [];
    const at = units.findIndex(({ word }) => word.start >= owner.end);
    const noun = units.slice(at, at + REACH).find(({ word }) => HELD.test(word.lower) && word.clause === units[at]?.word.clause)?.unit;
    return at === -1 || noun === undefined || noun === null ? [] : [{ owner, noun }];
  });
}
