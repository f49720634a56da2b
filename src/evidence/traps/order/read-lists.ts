// Those whom commas and "and" list before a verb or behind "by".
import type { Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';

/** Forms of "be" before a passive. */
export const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
/** Words before a verb. */
export const MODAL = /^(?:to|will|would|may|might|could|should|must|can|did|does|do)$/;

/** Words of one that is listed with others. */
const LISTED = 4;
const isListed = (units: readonly Unit[]): boolean =>
  units.length <= LISTED && !units.some(({ word }) => isPast(word.lower) || MODAL.test(word.lower) || BE.test(word.lower));

/** "Peru, Chile, and others": those of the clauses before that commas join. */
export function listTo(units: readonly Unit[], own: readonly Unit[]): readonly Unit[] {
  const [first] = own;
  if (first === undefined || !/^(?:and|or)$/.test(first.word.lower)) return own;
  const clauses = clausesOf(units.slice(0, units.indexOf(first)));
  const last = clauses.findLastIndex((clause) => !isListed(clause));
  return [...clauses.slice(last + 1).flat(), ...own];
}

/** "by Peru, Chile and others": those of the clauses behind, up to the one that "and" ends. */
export function listFrom(units: readonly Unit[], own: readonly Unit[]): readonly Unit[] {
  const last = own.at(-1);
  const place = last === undefined ? -1 : units.indexOf(last);
  if (last === undefined || units[place + 1]?.word.clause !== last.word.clause + 1) return own;
  const list: Unit[] = [];
  for (const clause of clausesOf(units.slice(place + 1))) {
    const joint = clause.findIndex(({ word }) => /^(?:and|or)$/.test(word.lower));
    if (joint >= 0 && joint < LISTED) return [...own, ...list, ...clause.slice(0, joint + 2)];
    if (!isListed(clause)) return own;
    list.push(...clause);
  }
  return own;
}

function clausesOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const clauses: Unit[][] = [];
  for (const unit of units) {
    const last = clauses.at(-1);
    if (last?.[0] !== undefined && last[0].word.clause === unit.word.clause) last.push(unit);
    else clauses.push([unit]);
  }
  return clauses;
}
