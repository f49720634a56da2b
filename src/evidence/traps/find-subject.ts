// Who acts: two actors who have changed places, whatever the verb.
import type { Mention } from '../../corpus/types.js';
import { nearestSentence, type SaidOf } from './find-attribution.js';
import { around } from './find-negation.js';
import { isPast, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

/** Words behind which an actor does not act. */
const PREPOSITION =
  /^(?:of|to|in|on|at|by|for|from|with|into|onto|over|under|about|as|after|before|during|since|until|against|toward|towards|within|without|between|among|despite|unlike|behind|through|per|via|like|than|and|or|because|according)$/;
const ACTING =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|could|should|must|can|did|does|do|also|then|now|first|reportedly|initially|repeatedly|since|\p{L}{3,}s)$/u;
/** "X's downing of Y": a noun of doing. */
const DOING = /(?:ing|tion|sion|ment|al|ance|ence|ure)$/;
const REACH = 2;

/** The statement's actor is acted on in the evidence, and the evidence's actor in the statement. */
export function findSubject(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const nearest = nearestSentence(statement, evidence);
  const stated = subjectOf(statement);
  const given = subjectOf(nearest);
  if (stated === null || given === null || isSame(stated.actor, given.actor)) return null;
  const isAmong = (actor: string, { mentions }: SaidOf, subject: Mention): boolean =>
    mentions.some((mention) => mention !== subject && isSame(mention.actor, actor));
  return isAmong(stated.actor, nearest, given) && isAmong(given.actor, statement, stated)
    ? { rule: 'order', stated: around(statement.text, stated), given: around(nearest.text, given) }
    : null;
}

/** The first actor that acts: a name at the head of its clause with a verb right behind, or one whose doing a noun tells. Null in the passive. */
function subjectOf({ text, mentions }: SaidOf): Mention | null {
  const words = readWords(text);
  if (/\b(?:is|are|was|were|been|being|be) (?:\p{L}+ly )?\p{L}+(?:ed|en)\b/u.test(text)) return null;
  for (const mention of mentions) {
    if (mention.use === 'adjective') continue;
    const own = words.find(({ end }) => end > mention.start);
    const before = words.filter(({ end }) => end <= mention.start).at(-1);
    const behind = words.filter(({ start }) => start >= mention.end);
    if (/^['’]s? /.test(text.slice(mention.end, mention.end + 3))) {
      if (mention === mentions[0] && isDoing(text, behind)) return mention;
      continue;
    }
    if (before !== undefined && before.clause === own?.clause && PREPOSITION.test(before.lower)) continue;
    const [next] = behind;
    if (next?.clause === own?.clause && isActing(behind)) return mention;
    // "Turkey, one of few states, could become": what opens the sentence goes on behind the comma.
    if (before === undefined && next !== undefined && next.clause !== own?.clause) return mention;
  }
  return null;
}

const isActing = ([first]: readonly Word[]): boolean => first !== undefined && (isPast(first.lower) || ACTING.test(first.lower));

/** "'s retaliatory cancellation of": a noun of doing within a few words, with "of" behind. */
function isDoing(text: string, behind: readonly Word[]): boolean {
  const at = behind.slice(0, REACH + 2).findIndex(({ lower }) => DOING.test(lower));
  const noun = behind[at];
  return noun !== undefined && /^ of\b/.test(text.slice(noun.end));
}
