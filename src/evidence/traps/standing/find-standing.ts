// A standing beside others, member or observer, host or guest, that the evidence does not give, or gives to others.
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';

type Standing =
  | 'member'
  | 'observer'
  | 'candidate'
  | 'mediator'
  | 'guarantor'
  | 'host'
  | 'guest'
  | 'signatory'
  | 'party'
  | 'participant'
  | 'chair';

/** Words by which a statement gives a standing. */
const SAID: Readonly<Record<Standing, RegExp>> = {
  member: /^members?$/,
  observer: /^observers?$/,
  candidate: /^(?:candidates?|applicants?)$/,
  mediator: /^(?:mediators?|facilitators?|brokers?|intermediar(?:y|ies)|go-betweens?)$/,
  guarantor: /^guarantors?$/,
  host: /^(?:hosts?|hosted|hosting)$/,
  guest: /^guests?$/,
  signatory: /^signator(?:y|ies)$/,
  party: /^part(?:y|ies)$/,
  participant: /^participants?$/,
  chair: /^(?:chairs?|chaired|chairman|chairmanship|co-chairs?)$/,
};
/** Words of the evidence that give it. */
const GIVEN: Readonly<Record<Standing, RegExp>> = {
  member: /^(?:member\p{L}*|belong\p{L}*|join\p{L}*)$/u,
  observer: /^observ|-observer/u,
  candidate: /^(?:candida\p{L}*|appl(?:y|ies|ied|icants?))$/u,
  mediator: /mediat|facilitat|broker|go-between|peacemak/u,
  guarantor: /^guarant\p{L}*$/u,
  host: /^(?:host\p{L}*|venue\p{L}*|invit\p{L}*|receiv\p{L}*|welcom\p{L}*|held|place|home)$/u,
  guest: /^(?:guest\p{L}*|invit\p{L}*|visit\p{L}*|attend\p{L}*|came)$/u,
  signatory: /^sign\p{L}*$/u,
  party: /^(?:part(?:y|ies)|negotiat\p{L}*|sides?)$/u,
  participant: /^(?:particip\p{L}*|part|attend\p{L}*|involv\p{L}*|join\p{L}*|took|talks|met|meet\p{L}*)$/u,
  chair: /^(?:chair\p{L}*|co-chair\p{L}*|presid\p{L}*|head\p{L}*|led|leads?|leading)$/u,
};
const STANDINGS = Object.keys(SAID) as Standing[];
/** Who is the one is not the other. */
const APART: Readonly<Partial<Record<Standing, readonly Standing[]>>> = {
  member: ['observer', 'candidate', 'guest'],
  observer: ['member', 'host', 'mediator', 'signatory', 'chair'],
  participant: ['observer'],
  party: ['mediator', 'observer', 'host'],
  guest: ['host', 'member'],
  host: ['guest', 'observer'],
  candidate: ['member'],
};
/** Given in no other words than these. */
const STRICT: ReadonlySet<Standing> = new Set(['observer', 'guarantor', 'mediator', 'guest', 'candidate', 'chair']);

/** Who is no member any more, or is only meant to be one, right behind the name or before it. */
const GONE =
  /^(?:[^.;]{0,80}?[,)])? (?:(?:which|who|has|had|have|then|since|formally|also) )*(?:left|quit|withdrew|withdrawn|pulled out|walked out|resigned from|broke (?:away|with)|was (?:expelled|suspended|ejected)|suspended its|froze its|renounced|ceased to|stayed (?:out|outside)|is (?:outside|not a member)|stands outside|refused to join|declined to join)(?!\p{L})/iu;
const INVITED =
  /\b(?:expand|extend|enlarge|widen|broaden|open|add|bring|include|invite|draw|attract|court|woo)(?:ed|s|ing)? (?:(?!and )[^.;]){0,70}$/i;
const INVITING =
  /\b(?:expand|extend|enlarg|widen|broaden|potential|possible|prospective|future|next|aim|plan|hope|goal|urge|invit)\p{L}*/iu;
const BELONGING =
  /\b(?:members?|membership|belong(?:s|ed|ing)?|(?:among|one of) (?:the |those )?(?:[\p{L}-]+ ){0,4}(?:(?:that|which|who|to) (?:have |had )?(?:normali[sz]ed?|join(?:ed)?|sign(?:ed)?|accede?d?|recogni[sz]ed?)|signatories|parties|normali[sz]ing)|already (?:part|a party|in))(?!\p{L})/iu;
const DENYING =
  /\b(?:not|no longer|never|former|formerly|once|left|quit|withdr\p{L}+|outside|non-members?|ex-members?|until|potential|possible|prospective|would-be|future|invited|candidate|to be|could|may|might|want\p{L}*)\b/iu;

/** A member told of one who left, or of one whom others only mean to bring in. */
export function findLeaver(said: SaidOf, known: SaidOf): Trap | null {
  const told = BELONGING.exec(said.text);
  if (told === null || DENYING.test(said.text)) return null;
  const sentence = said.text.slice(0, told.index).lastIndexOf('. ') + 1;
  const until = said.text.indexOf('. ', told.index);
  // "Peru, a member, protested like Chile": told of the one right before.
  const near = said.mentions.findLast(({ end }) => end <= told.index);
  const isNear = near !== undefined && /^,?(?: [\p{Ll}-]+){0,4} $/u.test(said.text.slice(near.end, told.index));
  for (const { actor, start } of isNear ? [near] : said.mentions) {
    if (start < sentence || (until !== -1 && start > until)) continue;
    const own = known.mentions.filter((mention) => mention.actor === actor);
    const [first] = own;
    if (first === undefined || !own.every(({ start: from, end }) => isOutside(known.text, from, end))) continue;
    return {
      rule: 'order',
      stated: around(said.text, { start: told.index, end: told.index + told[0].length }),
      given: around(known.text, first),
    };
  }
  return null;
}

function isOutside(text: string, start: number, end: number): boolean {
  if (GONE.test(text.slice(end, end + 140))) return true;
  const before = text.slice(Math.max(0, start - 160), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), 0));
  return INVITED.test(sentence) && INVITING.test(sentence);
}

export function findStanding(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  for (const [at, { word }] of told.entries()) {
    const standing = STANDINGS.find((it) => SAID[it].test(word.lower));
    if (standing === undefined || !isStanding(standing, told, at)) continue;
    if (
      told
        .slice(Math.max(0, at - 4), at)
        .some(({ word: other }) => other.clause === word.clause && /^(?:not|no|without|never|nor|neither|instead)$/.test(other.lower))
    )
      continue;
    const actors = actorsAround(told, at);
    const given = held.filter(({ word: other }) => GIVEN[standing].test(other.lower));
    if (given.length === 0 && STRICT.has(standing) && actors.size > 0) return trap(said, word, known, held[0]?.word);
    // Another standing in the clause of an actor, and nowhere this one.
    for (const actor of actors) {
      const clauses = new Set(held.flatMap(({ word: other, unit }) => (unit === actor ? [other.clause] : [])));
      const others = held.filter(
        ({ word: other }) =>
          clauses.has(other.clause) &&
          (APART[standing] ?? []).some((it) => GIVEN[it].test(other.lower) && (it !== 'host' || /^host/.test(other.lower))),
      );
      const own = given.some(({ word: other }) => clauses.has(other.clause));
      if (others.length > 0 && !own) return trap(said, word, known, others[0]?.word);
      // "Kyrgyzstan: observer" of "with Hungary as observer": it stands beside other names alone.
      const isOther = (unit: Unit): boolean =>
        held.some((other) => other.word.clause === unit.word.clause && other.unit?.startsWith('@') === true);
      if (
        given.length > 0 &&
        clauses.size > 0 &&
        !own &&
        actors.size <= 2 &&
        /^(?:observer|guest|candidate|chair)$/.test(standing) &&
        given.every(isOther)
      )
        return trap(said, word, known, given[0]?.word);
    }
  }
  return null;
}

/** Who is named in the clause of a word and in those beside it. */
function actorsAround(units: readonly Unit[], at: number): ReadonlySet<string> {
  const isNear = (place: number): boolean => Math.abs((units[place]?.word.clause ?? Number.NaN) - (units[at]?.word.clause ?? 0)) <= 1;
  let [start, end] = [at, at];
  while (isNear(start - 1)) start -= 1;
  while (isNear(end)) end += 1;
  return new Set(units.slice(start, end).flatMap(({ unit }) => (unit?.startsWith('@') === true ? [unit] : [])));
}

/** "negotiating parties", not "the opposition party". */
function isStanding(standing: Standing, units: readonly Unit[], at: number): boolean {
  if (standing === 'party') return /^(?:negotiating|warring|contracting|conflicting|opposing)$/.test(units[at - 1]?.word.lower ?? '');
  return true;
}

const trap = (said: SaidOf, word: Word, known: SaidOf, other: Word | undefined): Trap => ({
  rule: 'order',
  stated: around(said.text, word),
  given: other === undefined ? '' : around(known.text, other),
});
