// Who acts: two actors who have changed places, whatever the verb.
import type { Mention } from '../../../corpus/types.js';
import { around } from '../read/around.js';
import { readTerse } from '../read/read-terse.js';
import { readUnits } from '../read/read-units.js';
import { isPast, readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { nearestSentence } from '../voices/nearest-sentence.js';

/** Words behind which an actor does not act. */
const PREPOSITION =
  /^(?:of|to|in|on|at|by|for|from|with|into|onto|over|under|about|as|after|before|during|since|until|against|toward|towards|within|without|between|among|despite|unlike|behind|through|per|via|like|than|and|or|because|according|once|when|if|unless)$/;
/** Between a preposition and a name, or before a name that only qualifies: "under Prime Minister Soto", "senior Kremlin figures". */
const TITLE =
  /^(?:Prime|Deputy|Vice|Foreign|Finance|Defen[cs]e|Interior|Minister|President|Premier|Chancellor|King|Queen|General|Mr|Mrs|Ms|Dr|Secretary|Ambassador|Governor|Senator|the)$/;
const QUALIFYING = /^(?:senior|top|leading|high-ranking|unnamed|former|several|many|some|other|key|two|three)$/;
const ACTING =
  /^(?:is|are|was|were|has|have|had|will|would|may|might|could|should|must|can|did|does|do|also|then|now|first|reportedly|initially|repeatedly|since|\p{L}{3,}s)$/u;
/** "X's downing of Y": a noun of doing. */
const DOING = /(?:ing|tion|sion|ment|al|ance|ence|ure)$/;
const REACH = 2;

/** Words that both clauses must tell behind their actors, names and counts apart. */
const FEWEST_SHARED = 2;
const COUNT =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|first|hours?|days?|weeks?|months?|years?|today|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Who gets it stands before these. */
const RECEIVING =
  /^(?:receiv(?:es?|ed)|accept(?:s|ed)|inherit(?:s|ed)|hears?|heard|hosts?|hosted|welcom(?:es?|ed)|enjoys?|enjoyed|faces?|faced)$/;

/** "comes under pressure". */
const UNDERGOING = /^(?:comes?|came|coming|falls?|fell|fallen|is|are|was|were|be|been|put)$/;

/** The statement's actor is acted on in the evidence, and the evidence's actor in the statement, where both tell of the same deed. */
export function findSubject(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  if (readTerse(statement.text) !== null) return null;
  const nearest = nearestSentence(statement, evidence);
  const own = subjectsOf(statement);
  const [stated] = own;
  const subjects = subjectsOf(nearest);
  const [given] = subjects;
  if (stated === undefined || given === undefined) return null;
  // A second one who acts, perhaps in a list, may do what the first is told to do.
  const isActor = (actor: string, list: readonly Mention[], said: SaidOf): boolean =>
    withListed(list, said).some((other) => isSame(actor, other.actor));
  if (isActor(stated.actor, subjects, nearest) || isActor(given.actor, own, statement)) return null;
  const [told, held] = [toldBehind(statement, stated), toldBehind(nearest, given)];
  if ([...told].filter((unit) => held.has(unit)).length < FEWEST_SHARED) return null;
  const isAmong = (actor: string, { mentions }: SaidOf, subject: Mention): boolean =>
    mentions.some((mention) => mention !== subject && isSame(mention.actor, actor));
  return isAmong(stated.actor, nearest, given) && isAmong(given.actor, statement, stated)
    ? {
        rule: 'order',
        stated: around(statement.text, stated),
        given: around(nearest.text, given),
        sides: { stated: `${stated.actor} acts`, given: `${given.actor} acts` },
      }
    : null;
}

/** Words behind an actor among which its verb stands. */
const NEAR = 7;
/** "is the main supplier": what the other does has another verb. */
const ROLE =
  /^(?:suppliers?|sellers?|buyers?|customers?|importers?|exporters?|lenders?|borrowers?|donors?|recipients?|hosts?|guests?|targets?)$/;

/** "Peru, Chile and Brazil": all of a list with one who acts. */
function withListed(subjects: readonly Mention[], { text, mentions }: SaidOf): readonly Mention[] {
  const isJoined = (one: Mention | undefined, other: Mention | undefined): boolean =>
    one !== undefined && other !== undefined && /^(?:,|,? and) (?:the )?$/.test(text.slice(one.end, other.start));
  const isTogether = (at: number): boolean => {
    let [first, last] = [at, at];
    while (isJoined(mentions[first - 1], mentions[first])) first -= 1;
    while (isJoined(mentions[last], mentions[last + 1])) last += 1;
    const isList = / and /.test(text.slice(mentions[first]?.end ?? 0, mentions[last]?.start ?? 0));
    return (isList ? mentions.slice(first, last + 1) : mentions.slice(at, at + 1)).some((mention) => subjects.includes(mention));
  };
  return mentions.filter((_, at) => isTogether(at));
}

/** What a sentence tells behind its actor; nothing of one who only gets it, or of "who". */
function toldBehind(said: SaidOf, { end }: Mention): ReadonlySet<string> {
  const behind = readUnits(said).filter(({ word }) => word.start >= end);
  const verbs = behind.slice(0, NEAR).map(({ word }) => word.lower);
  if (
    verbs.some((lower, at) => RECEIVING.test(lower) || (lower === 'under' && UNDERGOING.test(verbs[at - 1] ?? ''))) ||
    (/^(?:is|was|are|were)$/.test(verbs[0] ?? '') && verbs.some((lower) => ROLE.test(lower)))
  )
    return new Set();
  return new Set(behind.flatMap(({ word, unit }) => (unit === null || unit.startsWith('@') || COUNT.test(word.lower) ? [] : [unit])));
}

/** The actors that act: names at the head of their clause with a verb right behind, or those whose doing a noun tells. None in the passive. */
function subjectsOf({ text, mentions }: SaidOf): readonly Mention[] {
  const words = readWords(text);
  if (PASSIVE.test(text)) return [];
  return mentions.filter((mention) => {
    // "pro-Kremlin outlets", "which Lima has promoted".
    if (mention.use === 'adjective' || text[mention.start - 1] === '-' || text[mention.end] === '-') return false;
    const own = words.find(({ end }) => end > mention.start);
    const earlier = words.filter(({ end }) => end <= mention.start);
    const before = earlier.findLast(({ text: word }) => !TITLE.test(word));
    if (QUALIFYING.test(earlier.at(-1)?.lower ?? '')) return false;
    const behind = words.filter(({ start }) => start >= mention.end);
    if (/^['’]s? /.test(text.slice(mention.end, mention.end + 3))) return mention === mentions[0] && isDoing(text, behind);
    if (before !== undefined && RELATIVE.test(before.lower)) return false;
    const [next, second] = behind;
    // ", and Chile cancelled": behind a comma "and" begins a clause of its own.
    const isListed = (end: number): boolean => mentions.some((other) => other !== mention && other.end === end);
    const opening = /,? and (?:the )?$/.exec(text.slice(Math.max(0, mention.start - 10), mention.start));
    const isJoint = opening?.[0].startsWith(',') === true && !isListed(Math.max(0, mention.start - 10) + opening.index);
    if (before !== undefined && before.clause === own?.clause && PREPOSITION.test(before.lower) && !isJoint) return false;
    // "other union members had": a noun in the plural.
    if (next !== undefined && /s$/.test(next.lower) && second !== undefined && isPlural(next, second)) return false;
    // "Turkey, one of few states, could become": what opens the sentence goes on behind the comma.
    return (
      (next?.clause === own?.clause && isActing(behind)) || (before === undefined && next !== undefined && next.clause !== own?.clause)
    );
  });
}

const PASSIVE =
  /\b(?:is|are|was|were|been|being|be) (?:\p{L}+ly )?(?:\p{L}+(?:ed|en)|sold|told|held|paid|laid|built|made|brought|bought|caught|sent|lent|won|lost|led|struck|shot)\b/u;
const isPlural = (noun: Word, next: Word): boolean =>
  !isPast(noun.lower) &&
  !/^(?:is|was|has|does)$/.test(noun.lower) &&
  next.clause === noun.clause &&
  (isPast(next.lower) || AUXILIARY.test(next.lower) || /^(?:in|of|from|at|more|room)$/.test(next.lower));
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|should|must|can|did|does|do)$/;
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
