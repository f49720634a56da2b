// Who acts: two actors who have changed places, whatever the verb.
import type { Mention } from '../../corpus/types.js';
import { nearestSentence } from './find-attribution.js';
import { around } from './find-negation.js';
import { isPast, readWords } from './read-words.js';
import type { SaidOf, Trap, Word } from './types.js';

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
  const [stated] = subjectsOf(statement);
  const subjects = subjectsOf(nearest);
  const [given] = subjects;
  if (stated === undefined || given === undefined || subjects.some(({ actor }) => isSame(stated.actor, actor))) return null;
  const isAmong = (actor: string, { mentions }: SaidOf, subject: Mention): boolean =>
    mentions.some((mention) => mention !== subject && isSame(mention.actor, actor));
  return isAmong(stated.actor, nearest, given) && isAmong(given.actor, statement, stated)
    ? { rule: 'order', stated: around(statement.text, stated), given: around(nearest.text, given) }
    : null;
}

/** The actors that act: names at the head of their clause with a verb right behind, or those whose doing a noun tells. None in the passive. */
function subjectsOf({ text, mentions }: SaidOf): readonly Mention[] {
  const words = readWords(text);
  if (PASSIVE.test(text)) return [];
  return mentions.filter((mention) => {
    // "pro-Kremlin outlets", "which Lima has promoted".
    if (mention.use === 'adjective' || text[mention.start - 1] === '-') return false;
    const own = words.find(({ end }) => end > mention.start);
    const before = words.filter(({ end }) => end <= mention.start).at(-1);
    const behind = words.filter(({ start }) => start >= mention.end);
    if (/^['’]s? /.test(text.slice(mention.end, mention.end + 3))) return mention === mentions[0] && isDoing(text, behind);
    if (before !== undefined && RELATIVE.test(before.lower)) return false;
    if (before !== undefined && before.clause === own?.clause && PREPOSITION.test(before.lower)) return false;
    const [next] = behind;
    // "Turkey, one of few states, could become": what opens the sentence goes on behind the comma.
    return (
      (next?.clause === own?.clause && isActing(behind)) || (before === undefined && next !== undefined && next.clause !== own?.clause)
    );
  });
}

const PASSIVE =
  /\b(?:is|are|was|were|been|being|be) (?:\p{L}+ly )?(?:\p{L}+(?:ed|en)|sold|told|held|paid|laid|built|made|brought|bought|caught|sent|lent|won|lost|led|struck|shot)\b/u;
const RELATIVE = /^(?:which|that|whom|whose)$/;
const isActing = (behind: readonly Word[]): boolean => {
  const first = behind.find(({ lower }) => !/ly$|^(?:often|still|already|now|later|also|then|never|always|soon)$/.test(lower));
  return first !== undefined && (isPast(first.lower) || ACTING.test(first.lower));
};

/** "'s retaliatory cancellation of": a noun of doing within a few words, with "of" behind. */
function isDoing(text: string, behind: readonly Word[]): boolean {
  const at = behind.slice(0, REACH + 2).findIndex(({ lower }) => DOING.test(lower));
  const noun = behind[at];
  return noun !== undefined && /^ of\b/.test(text.slice(noun.end));
}
