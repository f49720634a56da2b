// Who did it to whom: two actors on the wrong sides of a verb.
import type { Mention } from '../../corpus/types.js';
import type { SaidOf } from './find-attribution.js';
import { around } from './find-negation.js';
import { EMPTY, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

interface Turn {
  readonly before: string;
  readonly after: string;
  readonly verb: Word;
}

/** A word that both texts have between the same two actors, but with the actors changed over. */
export function findOrder(statement: SaidOf, evidence: SaidOf): Trap | null {
  const given = turnsOf(evidence);
  for (const turn of turnsOf(statement)) {
    const same = given.filter(({ verb }) => verb.stem === turn.verb.stem);
    const swapped = same.find(({ before, after }) => before === turn.after && after === turn.before);
    if (swapped !== undefined && !same.some(({ before, after }) => before === turn.before && after === turn.after))
      return { rule: 'order', stated: around(statement.text, turn.verb), given: around(evidence.text, swapped.verb) };
  }
  return null;
}

/** Each word with the actor before it and the one behind; "by" behind a verb changes them over. */
function turnsOf({ text, mentions }: SaidOf): readonly Turn[] {
  const words = readWords(text);
  return words.flatMap((verb, at) => {
    if (EMPTY.has(verb.lower) || mentions.some(({ start, end }) => start < verb.end && verb.start < end)) return [];
    const before = lastBefore(mentions, verb);
    const after = mentions.find(({ start }) => start >= verb.end);
    if (before === undefined || after === undefined || before.actor === after.actor) return [];
    if (words.some((word) => word.start > before.end && word.end < after.start && /^and$/.test(word.lower))) return [];
    const isPassive = words[at + 1]?.lower === 'by' && /(?:ed|en|n|t)$/.test(verb.lower);
    return [isPassive ? { before: after.actor, after: before.actor, verb } : { before: before.actor, after: after.actor, verb }];
  });
}

const lastBefore = (mentions: readonly Mention[], verb: Word): Mention | undefined =>
  mentions.filter(({ end }) => end <= verb.start).at(-1);
