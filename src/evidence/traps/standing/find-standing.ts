// A standing beside others, member or observer, host or guest, that the evidence does not give, or gives to others.
import { around } from '../read/around.js';
import { readTerse } from '../read/read-terse.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { listed } from './find-observer.js';

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
  observer: /^(?:observers?|onlookers?|spectators?|bystanders?|observ(?:ed|es|ing)|watched|watches)$/,
  candidate: /^(?:candidates?|applicants?)$/,
  mediator: /^(?:mediators?|facilitators?|brokers?|intermediar(?:y|ies)|go-betweens?)$/,
  guarantor: /^guarantors?$/,
  host: /^(?:hosts?|hosted|hosting)$/,
  guest: /^guests?$/,
  signatory: /^signator(?:y|ies)$/,
  party: /^(?:part(?:y|ies)|sides?|partners?|belligerents?|combatants?)$/,
  participant: /^participants?$/,
  chair: /^(?:chairs?|chaired|chairman|chairmanship|co-chairs?)$/,
};
/** Words of the evidence that give it. */
const GIVEN: Readonly<Record<Standing, RegExp>> = {
  member: /^(?:member\p{L}*|belong\p{L}*|join\p{L}*)$/u,
  observer: /^observ|-observer|spectat|onlook|bystand|^watch|sideline/u,
  candidate: /^(?:candida\p{L}*|appl(?:y|ies|ied|icants?))$/u,
  mediator: /mediat|facilitat|broker|go-between|peacemak/u,
  guarantor: /^guarant\p{L}*$/u,
  host: /^(?:host\p{L}*|venue\p{L}*|invit\p{L}*|receiv\p{L}*|welcom\p{L}*|held|place|home)$/u,
  guest: /^(?:guest\p{L}*|invit\p{L}*|receiv\p{L}*|host\p{L}*|welcom\p{L}*|visit\p{L}*|attend\p{L}*|came)$/u,
  signatory: /^sign\p{L}*$/u,
  party: /^(?:part(?:y|ies)|negotiat\p{L}*|sides?)$/u,
  participant: /^(?:particip\p{L}*|part|attend\p{L}*|involv\p{L}*|join\p{L}*|took|talks|met|meet\p{L}*)$/u,
  chair: /^(?:chair\p{L}*|co-chair\p{L}*|presid\p{L}*|head\p{L}*|led|leads?|leading)$/u,
};
const STANDINGS = Object.keys(SAID) as Standing[];
/** Who acts for a state. */
const OF_OFFICE = /^(?:minister|president|premier|ambassador|governor|envoy|secretary|commissioner|representative|director)$/;
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
  // "Members of the pact: Peru, Chile", "Peru and Chile are members".
  const colon = /^[^.;:]{0,60}: /.exec(said.text.slice(told.index + told[0].length))?.[0].length ?? 0;
  const listed = said.mentions.filter(({ start }) => colon > 0 && start >= told.index + told[0].length + colon);
  const named = listed.length > 0 ? listed : isNear ? listTo(said, near) : said.mentions;
  for (const { actor, start } of named) {
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

/** A name with those that commas and "and" join to it. */
function listTo({ text, mentions }: SaidOf, last: SaidOf['mentions'][number]): readonly SaidOf['mentions'][number][] {
  const at = mentions.indexOf(last);
  const before = mentions[at - 1];
  const isJoined = before !== undefined && /^(?:,|,? and|,? or) (?:the )?$/.test(text.slice(before.end, last.start));
  return isJoined ? [...listTo({ text, mentions }, before), last] : [last];
}

function isOutside(text: string, start: number, end: number): boolean {
  if (GONE.test(text.slice(end, end + 140))) return true;
  const before = text.slice(Math.max(0, start - 160), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), 0));
  return INVITED.test(sentence) && INVITING.test(sentence);
}

/** A standing told of one whom the evidence gives another, or that it gives nobody or others alone. */
export function findStanding(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  for (const [at, { word }] of told.entries()) {
    const standing = STANDINGS.find((it) => SAID[it].test(word.lower));
    if (standing === undefined || !isStanding(standing, told, at) || isDenied(said, told, at)) continue;
    const actors = actorsAround(said, told, at);
    const all = held.filter(({ word: other }) => GIVEN[standing].test(other.lower));
    // "President Soto" presides over no meeting where somebody else is "in the chair".
    const chairing = standing === 'chair' ? all.filter(({ word: other }) => other.lower !== 'president') : all;
    const given = chairing.length > 0 ? chairing : all;
    if (given.length === 0 && STRICT.has(standing) && actors.size > 0) return trap(said, word, known, held[0]?.word);
    const hasIt = (actor: string): boolean => {
      const clauses = clausesTelling(said, known, actor);
      // "under the chairmanship of Ana Soto, Minister of Health of Peru".
      const isHolder = (clause: number): boolean =>
        standing === 'chair' &&
        held.some(({ word: it }) => it.clause === clause && OF_OFFICE.test(it.lower)) &&
        known.text.startsWith(', ', (held.find(({ word: it }) => it.clause === clause)?.word.start ?? 2) - 2);
      return given.some(({ word: other }) => clauses.has(other.clause) || (clauses.has(other.clause + 1) && isHolder(other.clause + 1)));
    };
    // "He had been asked, but as an observer": whoever is meant.
    const isNameless = given.some(
      ({ word: it }) =>
        SAID[standing].test(it.lower) && !held.some(({ word: own, unit }) => own.clause === it.clause && unit?.startsWith('@') === true),
    );
    const holders = new Set([...actors].filter(hasIt).flatMap((actor) => listedWith(said, actor)));
    for (const actor of actors) {
      if (hasIt(actor) || (holders.size > 0 && !holders.has(actor))) continue;
      // "guests from Peru, Chile and Ghana": all of them are.
      const clauses = standing === 'host' ? clausesTelling(said, known, actor) : clausesOf(held, actor);
      // Another standing in the clause of an actor, and nowhere this one.
      const other = held.find(
        ({ word: it }) =>
          clauses.has(it.clause) &&
          (APART[standing] ?? []).some((apart) => GIVEN[apart].test(it.lower) && (apart !== 'host' || /^host/.test(it.lower))),
      );
      if (other !== undefined && !(isNameless && standing === 'observer')) return trap(said, word, known, other.word);
      // "Kyrgyzstan: observer" of "with Hungary as observer": it stands beside other names alone.
      const isOther = ({ word: it }: Unit): boolean =>
        held.some((unit) => unit.word.clause === it.clause && unit.unit?.startsWith('@') === true);
      const isAlone = /^(?:observer|guest|candidate|chair)$/.test(standing) && actors.size <= 2 && clauses.size > 0;
      // "Peru receives its guest": whoever it is may stand elsewhere.
      const isReceived = given.some(({ word: it }) => /^(?:receiv|host|welcom)/.test(it.lower));
      if (isAlone && given.length > 0 && !(standing === 'guest' && isReceived) && given.every(isOther))
        return trap(said, word, known, given[0]?.word);
    }
  }
  return null;
}

/** "no observer", but "no more than an observer". */
const isDenied = (said: SaidOf, units: readonly Unit[], at: number): boolean =>
  units
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ word }) =>
        word.clause === units[at]?.word.clause &&
        /^(?:not|no|without|never|nor|neither|instead)$/.test(word.lower) &&
        !MERELY.test(said.text.slice(word.start)),
    );

const clausesOf = (units: readonly Unit[], actor: string): ReadonlySet<number> =>
  new Set(units.flatMap(({ word, unit }) => (unit === actor ? [word.clause] : [])));

/** The clauses in which the evidence tells of somebody, an apposition and the rest of a list among them. */
function clausesTelling(said: SaidOf, known: SaidOf, actor: string): ReadonlySet<number> {
  const held = readUnits(known);
  return new Set([
    ...clausesOf(held, actor),
    ...held.flatMap((_, place) => apposedTo(known, place, actor) ?? setOffFrom(known, place, actor) ?? []),
    ...(ALONE.test(said.text) ? [] : listsWith(known, actor)).flatMap(
      ({ start }) => held.find(({ word }) => word.end > start)?.word.clause ?? [],
    ),
  ]);
}

/** Somebody with all of the same list. */
const listedWith = (said: SaidOf, actor: string): readonly string[] => listsWith(said, actor).map((mention) => `@${mention.actor}`);

/** "no more than an observer": it is one. */
const MERELY = /^(?:no|not) (?:\p{L}+ )?(?:more|other|less|better|higher) than\b|^not (?:just|only|merely)\b/iu;
/** Before a body in which somebody has a standing. */
const WITHIN = /^(?:of|in|at|to|within|into|inside|between|with|against|for)$/;
const STATUS = /^(?:status|rank|role|seat|standing|position|place|title)$/;

/** Who is named in the clause of a word, or else in those beside it; not the body in which it is. */
function actorsAround({ text, mentions }: SaidOf, units: readonly Unit[], at: number): ReadonlySet<string> {
  const clause = units[at]?.word.clause ?? 0;
  const isHolder = ({ word, unit }: Unit, place: number): boolean => {
    if (unit?.startsWith('@') !== true) return false;
    const mention = mentions.find(({ start, end }) => start < word.end && word.start < end);
    // One name of several words counts by its first.
    if (mention === undefined || word.start > mention.start) return false;
    const head = units[at]?.word;
    const isRightBefore =
      head !== undefined && word.clause === clause && /^ ?$/.test(text.slice(mention.end, head.start)) && mention.end <= head.start;
    if (isHostOf(mention, units, at, place)) return false;
    // "was host to two ministers and Ana Soto".
    if (head !== undefined && place > at && /^hosts?$/.test(head.lower) && text.startsWith(' to ', head.end)) return false;
    const before = units.slice(Math.max(0, place - 3), place).filter(({ word: other }) => other.clause === word.clause);
    const last = before.at(-1)?.word.lower === 'the' ? before.slice(0, -1) : before;
    // "observers of the League", but "the observer status of Peru".
    if (WITHIN.test(last.at(-1)?.word.lower ?? '') && !STATUS.test(last.at(-2)?.word.lower ?? '')) return false;
    // "League observers", but "Peruvian observers".
    return !(mention.use !== 'adjective' && isRightBefore);
  };
  /** "guests whom Peru received", "Peru's guests". */
  function isHostOf(mention: SaidOf['mentions'][number], all: readonly Unit[], head: number, place: number): boolean {
    const isWhom = place > head && all.slice(head + 1, place).some(({ word }) => /^(?:whom|that|which)$/.test(word.lower));
    const isOwner =
      /^guests?$/.test(all[head]?.word.lower ?? '') && /^['’]s? (?:\p{Ll}+ )?$/u.test(text.slice(mention.end, all[head]?.word.start));
    return isWhom || isOwner;
  }
  const holders = (isNear: (unit: Unit) => boolean): readonly string[] =>
    units.flatMap((unit, place) => (isNear(unit) && isHolder(unit, place) ? (unit.unit ?? []) : []));
  // "Members of the bloc: Peru, Chile and Ghana".
  const terse = readTerse(text);
  if (terse !== null && (units[at]?.word.end ?? 0) < terse.start) {
    const listed = units.flatMap((unit, place) => (unit.word.start >= terse.start && isHolder(unit, place) ? (unit.unit ?? []) : []));
    if (listed.length > 0) return new Set(listed);
  }
  const own = holders(({ word }) => word.clause === clause);
  return new Set(own.length > 0 ? own : holders(({ word }) => Math.abs(word.clause - clause) === 1));
}

/** All whom commas and "and" join to somebody: "observers from Peru, the bank and Chile". */
const listsWith = (said: SaidOf, actor: string): SaidOf['mentions'] =>
  listed(said)
    .filter((list) => list.some((mention) => `@${mention.actor}` === actor))
    .flat();

/** "Peru, with Chile as host". */
const BESIDE = /^(?:with|while|whereas|and|but|or|as|for|in|by|on|at|to|from|where|when|then)$/;
/** Of those who are told to be the only ones the others of a list are none. */
const ALONE = /\b(?:only|solely|alone|exclusively)\b/;

/** "Peru - home to two bases": the clause behind a name that ends its own. */
const apposedTo = (known: SaidOf, place: number, actor: string): number | null => {
  const units = readUnits(known);
  const [unit, next] = [units[place], units[place + 1]];
  if (unit?.unit !== actor || next === undefined || next.word.clause !== unit.word.clause + 1 || BESIDE.test(next.word.lower)) return null;
  return /^(?:, | - | \()$/.test(known.text.slice(unit.word.end, next.word.start)) ? next.word.clause : null;
};

/** "hosted by the premier, Ana Soto, and attended by": the clause before a name that stands between commas behind an office. */
const setOffFrom = (known: SaidOf, place: number, actor: string): number | null => {
  const units = readUnits(known);
  const [last, unit] = [units[place - 1], units[place]];
  if (unit?.unit !== actor || last === undefined || last.word.clause !== unit.word.clause - 1 || !/^\p{Ll}/u.test(last.word.text))
    return null;
  return known.text.slice(last.word.end, unit.word.start) === ', ' ? last.word.clause : null;
};

/** "negotiating parties", not "the opposition party". */
function isStanding(standing: Standing, units: readonly Unit[], at: number): boolean {
  // "merely observed the drill", not "observed that".
  if (standing === 'observer' && /^(?:observ(?:ed|es|ing)|watche[sd])$/.test(units[at]?.word.lower ?? ''))
    return /^(?:merely|only|just|simply)$/.test(units[at - 1]?.word.lower ?? '');
  if (standing === 'party') {
    const [word, before] = [units[at]?.word.lower ?? '', units[at - 1]?.word.lower ?? ''];
    return (
      /^(?:belligerent|combatant)/.test(word) ||
      /^(?:negotiating|warring|contracting|conflicting|opposing|bargaining|fighting)$/.test(before)
    );
  }
  return true;
}

const trap = (said: SaidOf, word: Word, known: SaidOf, other: Word | undefined): Trap => ({
  rule: 'order',
  stated: around(said.text, word),
  given: other === undefined ? '' : around(known.text, other),
});
