// Who did it to whom: actors on the wrong sides of a verb.
import { around } from '../read/around.js';
import { isPast } from '../read/read-words.js';
import type { Cast, SaidOf, Trap } from '../types.js';
import { readTurns, type Turn } from './read-turns.js';

/**
 * A verb, a role or a noun of doing that both texts have, with the actors on its two sides changed over; with another actor right before it, or
 * another right behind, where both texts name both.
 */
export function findOrder(statement: SaidOf, evidence: SaidOf, { isSame, persons }: Pick<Cast, 'isSame' | 'persons'>): Trap | null {
  const given = readTurns(evidence);
  const names = ({ mentions }: SaidOf): readonly string[] => mentions.map(({ actor }) => actor);
  const [stated, others] = [names(statement), names(evidence)];
  const has = (list: readonly string[], actor: string): boolean => list.some((other) => isSame(actor, other));
  const meets = (one: readonly string[], other: readonly string[]): boolean => one.some((actor) => has(other, actor));
  for (const turn of readTurns(statement)) {
    const alike = given.filter(
      (it) => it.unit === turn.unit && isTelling(turn, it) && isOpen(statement.text, turn.verb) === isOpen(evidence.text, it.verb),
    );
    const sameWord = alike.filter(({ verb }) => verb.stem === turn.verb.stem);
    const same = sameWord.length > 0 ? sameWord : alike;
    if (same.length === 0) continue;
    const swapped = same.some(({ before }) => meets(before, turn.before)) ? undefined : same.find((it) => isSwapped(turn, it));
    const lone = isAlone(turn) ? same.find(({ before }) => before.length > 1 && meets(before, turn.before)) : undefined;
    const turned = swapped ?? lone ?? (isRedirected(turn, same) ? same[0] : undefined);
    if (turned !== undefined)
      return {
        rule: 'order',
        stated: around(statement.text, turn.verb),
        given: around(evidence.text, turned.verb),
        sides: { stated: sidesOf(turn), given: sidesOf(turned) },
      };
  }
  return null;

  /** "Peru alone announced", "only Peru announced". */
  function isAlone({ before, isRight, verb }: Turn): boolean {
    const [name] = before;
    if (before.length !== 1 || !isRight) return false;
    return statement.mentions.some(
      ({ actor, start, end }) =>
        actor === name &&
        end <= verb.start &&
        (/^ (?:alone|by itself|on its own|single-handedly)\b/.test(statement.text.slice(end)) ||
          /\b[Oo]nly $/.test(statement.text.slice(0, start))),
    );
  }

  function isPersonal({ before }: Turn): boolean {
    return before.length === 1 && before.every((actor) => persons.has(actor));
  }

  function isSwapped(turn: Turn, it: Turn): boolean {
    const isStem = it.verb.stem === turn.verb.stem;
    const isNamed = turn.before.length > 0 && turn.before.every((actor) => has(others, actor));
    return (
      (meets(turn.before, it.after) && meets(it.before, turn.after)) ||
      // "Peru appointed Chile" of "Peru was appointed", and the other way round.
      (isStem && it.isPassive && turn.target !== null && meets(turn.before, it.after)) ||
      (isStem && turn.isPassive && it.target !== null && (isPast(it.verb.lower) || it.isVerb) && meets(turn.after, it.before)) ||
      (it.isRight && turn.isRight && isNamed && it.before.length > 0 && it.before.every((actor) => has(stated, actor))) ||
      // "Peru's president visits" of "his envoy visited".
      (isStem && it.isRight && turn.isRight && isNamed && isPersonal(turn) && isPersonal(it) && !turn.isPassive && !it.isPassive) ||
      (isOwning(turn, it) && isNamed && it.before.length > 0)
    );
  }

  /** "warned Peru" of "warned Chile", where both texts name both. */
  function isRedirected({ target, verb }: Turn, same: readonly Turn[]): boolean {
    if (target === null || !has(others, target)) return false;
    return same.every((it) => it.target !== null && !isSame(it.target, target) && (GOING.test(verb.lower) || has(stated, it.target)));
  }
}

/** "If Peru cannot host it", "Peru was not to warn": nothing is told to be done. */
const isOpen = (text: string, { start }: Turn['verb']): boolean => OPEN.test(text.slice(Math.max(0, start - FAR), start));
const FAR = 60;
const OPEN = /\b(?:if|unless|whether|cannot|can['’]t|not|never|nor|n['’]t)\b[^,;:.]*$/i;

/** Who does it and to whom, as a message says it. */
function sidesOf({ before, after, target, isPassive }: Turn): string {
  const [doers, others] = [before.join(' and '), isPassive ? after.join(' and ') : (target ?? '')];
  const parts = [...(doers === '' ? [] : [`done by ${doers}`]), ...(others === '' ? [] : [`done to ${others}`])];
  return parts.length === 0 ? 'nobody named' : parts.join(', ');
}

/** "Oslo's demand" of "Lima's demand". */
const isOwning = (one: Turn, other: Turn): boolean => one.isOwned && other.isOwned && DOING.test(one.verb.lower);

/** "Peru visits" of "Peru's visit". */
const isDoing = (one: Turn, other: Turn): boolean => one.isRight && other.isOwned && DOING.test(other.verb.lower);

/** Nouns of doing that prose gives to whoever does it. */
const DOING =
  /^(?:apolog(?:y|ies)|demands?|requests?|visits?|trips?|purchases?|invasions?|attacks?|offers?|proposals?|insistence|cancell?ations?|detentions?|arrests?|decisions?|refusals?|criticisms?|warnings?|calls?|withdrawals?|victor(?:y|ies)|defeats?|recognition|deportations?|promises?|pledges?|threats?|mediation|conditions?|orders?|sales?|deliver(?:y|ies)|raids?|strikes?|annexation|occupation|statements?|announcements?|invitations?|downing|answers?|repl(?:y|ies)|responses?|letters?|thanks|rejections?|objections?|complaints?|appeals?)$/;
const GOING = /^(?:visit(?:s|ed|ing)?|trips?|travel(?:s|l?ed|l?ing)?|flew|flight|fly)$/;

const ROLE =
  /^(?:mediator|facilitator|guarantor|aggressor|supplier|buyer|host|guest|guarantee|donor|lender|importer|exporter|counterweight|threat|challenge|successor|obstacle|alternative)s?$/;

/** Verbs whose present tells as well as their past. */
const HAVING = /^(?:owes?|owns?|pays?|wants?|controls?|supplies|sells|buys|lends?|borrows|trusts|fears)$/;

/** Verbs that say little by themselves. */
const LIGHT = /^(?:take|make|give|get|put|set|let|have|keep|hold|come|go|become|find|see)$/;

/** Verbs in the past on either side, verbs behind "to" or "will", roles, and nouns that somebody owns. */
const isTelling = (one: Turn, other: Turn): boolean =>
  !LIGHT.test(one.unit) &&
  (isPast(one.verb.lower) ||
    isPast(other.verb.lower) ||
    one.isVerb ||
    other.isVerb ||
    HAVING.test(one.verb.lower) ||
    isOwning(one, other) ||
    isDoing(one, other) ||
    isDoing(other, one) ||
    ROLE.test(one.verb.lower));
