// Who does what to whom, as far as the order of words tells: each word with the actors before and behind it.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import type { Mention } from '../../../corpus/types.js';
import { readTerse } from '../read/read-terse.js';
import { readUnits } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Word } from '../types.js';
import { groupBefore, joined } from './read-groups.js';

/** A word with the actors on its sides. */
export interface Turn {
  /** Who does it: the actor before the verb, with those that "and" and commas join to it; behind "by" in the passive and behind "from". */
  readonly before: readonly string[];
  /** All others that may be acted on. */
  readonly after: readonly string[];
  /** The actor right behind it, or behind "to", "from" or "against" there; before it in the passive. */
  readonly target: string | null;
  readonly verb: Word;
  readonly unit: string;
  /** A verb for sure: behind "to", "will" or a form of "be". */
  readonly isVerb: boolean;
  /** The actor stands right before the verb, is its agent behind "by", or owns the noun. */
  readonly isRight: boolean;
  /** "its purchase", "Baku's demand", "an apology from Oslo": what somebody does as a noun. */
  readonly isOwned: boolean;
  /** "was appointed": by whom is not told. */
  readonly isPassive: boolean;
}

/** One word in its sentence. */
interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly at: number;
  readonly verb: Word;
  readonly next: string;
  /** Actors before the word that belong together, and all behind it. */
  readonly near: readonly Mention[];
  readonly behind: readonly Mention[];
  readonly target: string | null;
}

type Sides = Pick<Turn, 'before' | 'after' | 'target'> & Partial<Pick<Turn, 'isRight' | 'isOwned' | 'isPassive'>>;

/** Words between an actor and the verb that is right behind. */
const RIGHT_BEHIND = 1;
const MODAL = /^(?:to|will|would|may|might|could|should|must|can)$/;
const BE = /^(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|gets?|got)$/;
const LIGHT = /ly$|^(?:is|are|was|were|be|been|being|has|have|had|also|then)$/;
/** Who does these gives or gets what stands behind: "offered Peru an apology", "received a visit". */
const GIVING =
  /^(?:offer(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|sen(?:ds?|t|ding)|extend(?:s|ed|ing)?|ma(?:kes?|de|king)|issu(?:es?|ed|ing)|grant(?:s|ed|ing)?|deliver(?:s|ed|ing)?|pa(?:ys?|id|ying)|ow(?:es?|ed|ing)|present(?:s|ed|ing)?)$/;
const GETTING = /^(?:receiv(?:es?|ed|ing)|gets?|got|obtain(?:s|ed)?|accept(?:s|ed)?|secur(?:es?|ed)|extract(?:s|ed)?|hears?|heard)$/;
/** Past forms that qualify a noun far more often than they tell of a deed. */
const QUALIFYING =
  /^(?:limited|united|continued|increased|renewed|so-called|armed|advanced|related|mixed|repeated|heightened|unprecedented|added)$/;
const OWN = /^(?:its|his|her|their)$/;
const INNER = /^(?:to|of|for|about|on|over)$/;
/** Words between "offered" and what is offered. */
const GIFT = 4;

/** Every word with a meaning that has an actor before it or right behind it, sentence by sentence. */
export function readTurns(said: SaidOf): readonly Turn[] {
  const terse = readTerse(said.text);
  return splitSentences(said.text).flatMap(({ start, end }) => {
    const mentions = said.mentions
      .filter((mention) => mention.start >= start && mention.end <= end && !isPlaced(said, mention) && !isStance(said, mention))
      .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
    const label = terse === null ? 0 : Math.max(0, terse.start - start);
    return turnsIn({ text: said.text.slice(start, end), mentions }, label).map((turn) => ({
      ...turn,
      verb: { ...turn.verb, start: turn.verb.start + start, end: turn.verb.end + start },
    }));
  });
}

/** "Putin's Dushanbe apology": where it was, between the owner and a noun. */
function isPlaced({ text, mentions }: SaidOf, { start, end }: Mention): boolean {
  const owner = mentions.find((other) => other.end <= start && /^['’]s? $/.test(text.slice(other.end, start)));
  const [, next = ''] = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 30)) ?? [];
  return owner !== undefined && next.length > 3 && !isPast(next) && !next.endsWith('s');
}

/** "the pro-Russian expert": what he holds with does nothing. */
const isStance = ({ text }: SaidOf, { start }: Mention): boolean =>
  /(?:pro|anti|non|ex)-$/i.test(text.slice(Math.max(0, start - 5), start));

function turnsIn({ text, mentions: all }: SaidOf, label: number): readonly Turn[] {
  const units = readUnits({ text, mentions: all });
  const words = units.map(({ word }) => word);
  // "Trip to Lima: called off by Soto": a label that says more than who does it names nobody who does.
  const heading = all.filter(({ start, end }) => end <= label && !(end === label - 2 && !isBehindPreposition(text, { start })));
  return units.flatMap(({ word: verb, unit }, at): readonly Turn[] => {
    if (unit === null || unit.startsWith('@') || QUALIFYING.test(verb.lower)) return [];
    const mentions = verb.start >= label && heading.length > 0 ? all.filter((mention) => !heading.includes(mention)) : all;
    const behind = mentions.filter(({ start }) => start >= verb.end);
    const near = groupBefore(text, words, mentions, verb);
    const place: Place = {
      text,
      words,
      mentions,
      at,
      verb,
      next: words[at + 1]?.lower ?? '',
      near: isNearBy(text, near.at(-1), verb) ? near : [],
      behind,
      target: targetOf(text, verb, behind),
    };
    const sides = readAgent(place) ?? readGift(place) ?? readOwned(place) ?? readPassive(place) ?? readPlain(place);
    if (sides === null || (sides.before.length === 0 && sides.after.length === 0)) return [];
    return [{ isRight: false, isOwned: false, isPassive: false, ...sides, verb, unit, isVerb: isVerbAt(words, at) }];
  });
}

/** Nothing that begins another sentence stands between. */
const isNearBy = (text: string, last: Mention | undefined, verb: Word): boolean =>
  last !== undefined && !/[;:]/.test(text.slice(last.end, verb.start));

const namesOf = (list: readonly Mention[]): readonly string[] => [...new Set(list.map(({ actor }) => actor))];

/** "was sued by Peru", "an apology from Peru". */
function readAgent({ text, words, at, verb, next, near, behind }: Place): Sides | null {
  const [taker] = behind;
  // "the apology that Peru received".
  const taken = taker === undefined ? null : /^ (?:that|which) (?:the )?$/.test(text.slice(verb.end, taker.start));
  if (taker !== undefined && taken === true && GETTING.test(words.find(({ start }) => start >= taker.end)?.lower ?? ''))
    return { before: [], after: [taker.actor], target: null, isPassive: true };
  // "paid for by".
  const isFar = /^(?:for|off|out|up|down|on)$/.test(next) && words[at + 2]?.lower === 'by';
  const isLate = isPast(verb.lower) && BE.test(lastBefore(words, at)) && isGivenBy(text, verb, behind[0]);
  // "a protest by Peru".
  const isBy = next === 'by' || (isFar && isPast(verb.lower));
  const isFrom = next === 'from' && !isPast(verb.lower);
  // "the arrest of a sailor by Peru".
  const doer = next === 'of' ? behind.find(({ start }) => OF_BY.test(text.slice(verb.end, start))) : undefined;
  if (doer !== undefined) return { before: [doer.actor], after: [], target: null, isRight: true, isOwned: true };
  if (!isLate && ((!isBy && !isFrom) || !isRightBehind(words, at + (isFar ? 2 : 1), behind[0]))) return null;
  const before = namesOf(joined(text, behind));
  return { before, after: namesOf(near), target: near.at(-1)?.actor ?? null, isRight: true, isOwned: isFrom };
}

const OF_BY = /^ of (?:[\p{L}\d'’-]+ ){1,6}by (?:the )?$/u;

/** "is owed two ships by Peru": what is given stands between. */
const isGivenBy = (text: string, verb: Word, agent: Mention | undefined): boolean =>
  agent !== undefined && GIVING.test(verb.lower) && /^(?: [\p{L}\d]+){1,4} by (?:the )?$/u.test(text.slice(verb.end, agent.start));

/** What is offered has the one who offers before it; what is received has the one who receives behind it. */
function readGift({ text, words, mentions, at, verb, behind, target }: Place): Sides | null {
  for (let place = at - 1; place >= Math.max(0, at - GIFT); place -= 1) {
    const light = words[place];
    // "received no invitation to the talks": what is received stands before the preposition.
    if (light === undefined || light.clause !== verb.clause || INNER.test(light.lower)) return null;
    // "is owed two ships by Peru", "was given ships".
    if (GIVING.test(light.lower) && BE.test(lastBefore(words, place)) && isPast(light.lower)) {
      const by = behind.filter((mention) => /\bby (?:the )?$/.test(text.slice(0, mention.start)));
      const owed = namesOf(groupBefore(text, words, mentions, light));
      return { before: namesOf(by).slice(0, 1), after: owed, target: owed[0] ?? null, isRight: true, isOwned: true };
    }
    const isGetting = GETTING.test(light.lower);
    if (!isGetting && !GIVING.test(light.lower)) continue;
    const subject = namesOf(groupBefore(text, words, mentions, light));
    const between = namesOf(mentions.filter(({ start, end }) => start >= light.end && end <= verb.start));
    const [receiver] = between;
    if (isGetting) return { before: between.slice(0, 1), after: subject, target: subject[0] ?? null, isRight: true, isOwned: true };
    return { before: subject, after: [...between, ...namesOf(behind)], target: receiver ?? target, isRight: true, isOwned: true };
  }
  return null;
}

/** "its purchase": of the first actor before it that no preposition stands before. */
function readOwned({ text, words, mentions, at, verb, behind, target }: Place): Sides | null {
  if (!OWN.test(words[at - 1]?.lower ?? '') && !OWN.test(words[at - 2]?.lower ?? '')) return null;
  const owner = mentions.find((mention) => mention.end <= verb.start && !isBehindPreposition(text, mention));
  if (owner === undefined) return { before: [], after: [], target: null };
  const after = namesOf(behind).filter((actor) => actor !== owner.actor);
  return { before: [owner.actor], after, target, isRight: true, isOwned: true };
}

/** "was appointed": who stands before is acted on, by whom is not told. */
function readPassive({ text, words, mentions, at, verb, next, near }: Place): Sides | null {
  const nearest = near.at(-1);
  if (nearest === undefined || !isPast(verb.lower)) return null;
  // "talks, brokered with Peruvian help": who does it is not told either.
  const [last, behind] = [words[at - 1], words[at + 2]];
  if (last !== undefined && last.clause !== verb.clause && STANDING_BY.test(next) && text[last.end] === ',')
    return { before: [], after: namesOf(near), target: null, isPassive: true };
  // "was expected to come", but "was invited to the talks".
  if (!BE.test(lastBefore(words, at)) || (next === 'to' && !isNounly(behind))) return null;
  if (!isSubject(words, mentions, nearest, verb) || /^['’]/.test(text.slice(nearest.end))) return null;
  return { before: [], after: namesOf(near), target: null, isPassive: true };
}

const STANDING_BY = /^(?:with|in|at|under|through|near|during|last|earlier|late|early|without|after|before|since|between|among)$/;
const isNounly = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:the|an?|its|his|her|their|this|that|these|those)$|^\p{Lu}/u.test(word.text);

function readPlain({ text, words, mentions, at, next, near, behind, verb, target }: Place): Sides | null {
  // "invited to the meeting of Peru and Chile": who meets stands behind.
  if (next === 'of' && /^(?:the|an?|this|that)$/.test(words[at - 1]?.lower ?? '') && !isPast(verb.lower)) return null;
  // "Russian minister Ana Soto is expected": acted on.
  const isAim = next === 'to' && !/^\d/.test(words[at + 2]?.lower ?? '');
  if (BE.test(lastBefore(words, at)) && isPast(verb.lower) && !isAim && next !== 'by') return null;
  // "those invited", "at the government's invitation", "slowed by the war": acted on, or done by whom no name tells.
  const last = words[at - 1];
  if (isPast(verb.lower) && (next === 'by' || THOSE.test(last?.lower ?? ''))) return null;
  if (last !== undefined && last.clause === verb.clause && isPlainOwner(text, mentions, last)) return null;
  const nearest = near.at(-1);
  const after = namesOf(behind);
  if (nearest === undefined) return target === null ? null : { before: [], after, target };
  const before = namesOf(near);
  const isOwned = /^['’]s? /.test(text.slice(nearest.end, nearest.end + 3));
  if (!isOwned && before.some((actor) => after.includes(actor))) return null;
  const gap = words.filter(({ start, end }) => start >= nearest.end && end <= verb.start);
  // "Peru, which fought a war with Chile, protested": right behind the insert.
  const isInsert =
    /^, (?:which|who|whose) /.test(text.slice(nearest.end, nearest.end + 8)) &&
    isPast(verb.lower) &&
    text[words[at - 1]?.end ?? 0] === ',' &&
    nearest === mentions[0];
  const isNear = gap.filter(({ lower }) => !LIGHT.test(lower)).length <= RIGHT_BEHIND;
  const isRight = (isNear || isInsert) && !isBehindPreposition(text, near[0] ?? nearest);
  // "talks that Ankara facilitated": what is acted on stands in front.
  const isRelative = /\b(?:that|which|whom) (?:the )?$/.test(text.slice(0, near[0]?.start));
  return { before, after: isRelative ? [] : after, target: isRelative ? null : target, isRight, isOwned };
}

/** "those invited". */
const THOSE = /^(?:those|anyone|anybody|everyone|everybody|nobody|people|persons|states|countries)$/;

/** "the government's": who owns a noun without being named. */
const isPlainOwner = (text: string, mentions: readonly Mention[], { start, end, lower }: Word): boolean =>
  (/['’]s$/.test(lower) || /^['’]s?(?: |$)/.test(text.slice(end, end + 3))) &&
  !mentions.some((mention) => mention.start < end && start < mention.end);

function isVerbAt(words: readonly Word[], at: number): boolean {
  const last = lastBefore(words, at);
  return MODAL.test(last) || (BE.test(last) && /ing$/.test(words[at]?.lower ?? ''));
}

/** Right before the verb, or at the head of the sentence with an insert between: "Peru, which had waited, was invited". */
function isSubject(words: readonly Word[], mentions: readonly Mention[], mention: Mention | undefined, verb: Word): boolean {
  if (mention === undefined) return false;
  const between = words.filter(({ start, end }) => start >= mention.end && end <= verb.start);
  const opener = words.find(({ clause }) => clause === verb.clause);
  const isInsert = mention === mentions[0] && opener !== undefined && BE.test(opener.lower);
  return (
    isInsert || between.filter(({ lower }) => !BE.test(lower) && !/ly$|^(?:has|have|had|also|then)$/.test(lower)).length <= RIGHT_BEHIND
  );
}

/** The word before, adverbs passed over. */
function lastBefore(words: readonly Word[], at: number): string {
  const before = words.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return (/ly$/.test(before.at(-1) ?? '') ? before[0] : before.at(-1)) ?? '';
}

const isBehindPreposition = (text: string, { start }: Pick<Mention, 'start'>): boolean =>
  /\b(?:to|of|for|in|from|with|by|on|at) (?:the )?$/.test(text.slice(Math.max(0, start - 12), start));

/** Who is right behind a word, or behind a preposition right behind it. */
function targetOf(text: string, verb: Word, behind: readonly Mention[]): string | null {
  const [first] = behind;
  if (first === undefined || first.use === 'adjective') return null;
  return /^ (?:(?:to|from|against|toward|towards|on|upon) )?(?:the )?$/.test(text.slice(verb.end, first.start)) ? first.actor : null;
}

/** The actor stands right behind a word. */
const isRightBehind = (words: readonly Word[], at: number, mention: Mention | undefined): boolean => {
  const word = words[at];
  return (
    mention !== undefined && word !== undefined && words.filter(({ start, end }) => start >= word.end && end <= mention.start).length <= 2
  );
};
