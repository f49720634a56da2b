// Who did it to whom: two actors on the wrong sides of a verb.

import { splitSentences } from '../../corpus/sentences/split-sentences.js';
import type { Mention } from '../../corpus/types.js';
import type { SaidOf } from './find-attribution.js';
import { around } from './find-negation.js';
import { EMPTY, isPast, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

interface Turn {
  /** The actor before the verb, with those that "and" and commas join to it. */
  readonly before: readonly string[];
  /** All actors behind it. */
  readonly after: readonly string[];
  readonly verb: Word;
  /** It stands behind "to", "will" or their like. */
  readonly isVerb: boolean;
  /** The actor stands right before the verb. */
  readonly isRight: boolean;
}

/**
 * A verb or a role that both texts have, with the actors on its two sides changed over; or with another actor right before it, where
 * both texts name both.
 */
export function findOrder(statement: SaidOf, evidence: SaidOf): Trap | null {
  const given = turnsOf(evidence);
  const names = ({ mentions }: SaidOf): ReadonlySet<string> => new Set(mentions.map(({ actor }) => actor));
  const [stated, others] = [names(statement), names(evidence)];
  for (const turn of turnsOf(statement)) {
    const same = given.filter((it) => it.verb.stem === turn.verb.stem && isTelling(turn, it));
    if (same.length === 0 || same.some(({ before }) => before.some((actor) => turn.before.includes(actor)))) continue;
    const swapped = same.find(
      ({ before, after, isRight }) =>
        (turn.before.some((actor) => after.includes(actor)) && before.some((actor) => turn.after.includes(actor))) ||
        (isRight && turn.isRight && turn.before.every((actor) => others.has(actor)) && before.every((actor) => stated.has(actor))),
    );
    if (swapped !== undefined)
      return { rule: 'order', stated: around(statement.text, turn.verb), given: around(evidence.text, swapped.verb) };
  }
  return null;
}

const ROLE = /^(?:mediator|facilitator|guarantor|aggressor|supplier|buyer|host|guest|guarantee|donor|lender|importer|exporter)s?$/;

/** Verbs that say little by themselves. */
const LIGHT = /^(?:take|make|give|get|put|set|let|have|keep|hold|come|go|become|find|see)$/;

/** Verbs in the past on either side, verbs behind "to" or "will", and roles. */
const isTelling = (one: Turn, other: Turn): boolean =>
  !LIGHT.test(one.verb.stem) &&
  (isPast(one.verb.lower) || isPast(other.verb.lower) || one.isVerb || other.isVerb || ROLE.test(one.verb.lower));

/** Words between an actor and the verb that is right behind. */
const RIGHT_BEHIND = 1;

/** Each word with the actor before it and those behind, sentence by sentence; "by" behind a verb changes them over. */
function turnsOf(said: SaidOf): readonly Turn[] {
  return splitSentences(said.text).flatMap(({ start, end }) =>
    turnsIn(
      said.text.slice(start, end),
      said.mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
    ),
  );
}

function turnsIn(text: string, mentions: readonly Mention[]): readonly Turn[] {
  const words = readWords(text);
  return words.flatMap((verb, at) => {
    if (EMPTY.has(verb.lower) || mentions.some(({ start, end }) => start < verb.end && verb.start < end)) return [];
    const near = groupBefore(text, mentions, verb.start);
    const nearest = near.at(-1);
    const behind = mentions.filter(({ start }) => start >= verb.end);
    const after = [...new Set(behind.map(({ actor }) => actor))];
    const before = near.map(({ actor }) => actor);
    if (nearest === undefined || before.some((actor) => after.includes(actor))) return [];
    const isVerb = /^(?:to|will|would|may|might|could|should|must|can)$/.test(words[at - 1]?.lower ?? '');
    const isPassive = words[at + 1]?.lower === 'by' && isPast(verb.lower);
    if (isPassive) {
      const [first] = behind;
      const agents =
        first === undefined ? [] : behind.filter((mention, place) => place === 0 || isJoined(text, behind[place - 1], mention));
      return agents.length === 0 ? [] : [{ before: agents.map(({ actor }) => actor), after: before, verb, isVerb, isRight: false }];
    }
    // "talks that Ankara facilitated": what is acted on stands in front.
    const isRelative = /\b(?:that|which|whom) (?:the )?$/.test(text.slice(0, near[0]?.start));
    if (isRelative) return [];
    const gap = words.filter(({ start, end }) => start >= nearest.end && end <= verb.start).length;
    return [{ before, after, verb, isVerb, isRight: gap <= RIGHT_BEHIND }];
  });
}

const isJoined = (text: string, one: Mention | undefined, other: Mention): boolean =>
  one !== undefined && /^(?:, ?(?:and )?(?:the )?| and (?:the )?)$/.test(text.slice(one.end, other.start));

/** The last mention before a place, with those joined to it in a list. */
function groupBefore(text: string, mentions: readonly Mention[], place: number): readonly Mention[] {
  const before = mentions.filter(({ end }) => end <= place);
  let first = before.length - 1;
  for (
    let mention = before[first];
    first > 0 && mention !== undefined && isJoined(text, before[first - 1], mention);
    mention = before[first]
  )
    first -= 1;
  return before.slice(Math.max(0, first));
}
