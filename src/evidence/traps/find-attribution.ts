// Words given to somebody else than their speaker, and what is only said told as a fact.
import type { Mention } from '../../corpus/types.js';
import { around } from './find-negation.js';
import { EMPTY, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

const SAYING =
  /^(?:said|says?|told|tells|stated?|states|warn(?:s|ed|ing)|claim(?:s|ed|ing)|argu(?:es?|ed|ing)|accus(?:es?|ed|ing)|alleg(?:es?|ed|ing)|declar(?:es?|ed|ing)|insist(?:s|ed|ing)|stress(?:es|ed|ing)|emphasi[sz](?:es?|ed|ing)|underlin(?:es?|ed|ing)|suggest(?:s|ed|ing)|add(?:s|ed)|not(?:es|ed)|call(?:s|ed|ing)|describ(?:es?|ed|ing)|prais(?:es?|ed|ing)|urg(?:es?|ed|ing)|vow(?:s|ed)|pledg(?:es?|ed)|predict(?:s|ed)|believ(?:es?|ed)|think(?:s)?|thought|threaten(?:s|ed|ing)|conced(?:es?|ed)|admit(?:s|ted)|den(?:ies|ied|y)|hail(?:s|ed)|highlight(?:s|ed|ing)|point(?:s|ed)|quip(?:s|ped)|writ(?:es?|ing)|wrote|maintain(?:s|ed)|announc(?:es?|ed)|indicat(?:es?|ed))$/;
/** What somebody only holds: told without them it would be a fact. */
const HOLDING =
  /^(?:warn(?:s|ed|ing)|claim(?:s|ed|ing)|argu(?:es?|ed|ing)|accus(?:es?|ed|ing)|alleg(?:es?|ed|ing|edly)|insist(?:s|ed|ing)|suggest(?:s|ed|ing)|predict(?:s|ed)|believ(?:es?|ed)|threaten(?:s|ed|ing)|rumou?red|reportedly|purported(?:ly)?|supposed(?:ly)?)$/;
const KEEPING =
  /^(?:said|says?|saying|told|tells|stat(?:es?|ed)|warn\p{L}*|claim\p{L}*|argu\p{L}*|accus\p{L}*|alleg\p{L}*|declar\p{L}*|insist\p{L}*|stress\p{L}*|emphas\p{L}*|suggest\p{L}*|call(?:s|ed|ing)|describ\p{L}*|urg\p{L}*|predict\p{L}*|believ\p{L}*|think\p{L}*|threat\p{L}*|accord\p{L}*|report\p{L}*|articles?|authors?|sources?|accounts?|voices?|commentator\p{L}*|analysts?|experts?|observers?|critics?|sees?|seen|saw|holds?|finds?|found|reads?|credit\p{L}*|view\p{L}*|opinion\p{L}*|suspect\p{L}*|charg\p{L}*|fear\p{L}*|expect\p{L}*|may|might|could|would|praise\p{L}*|writ\p{L}*|wrote|voic\p{L}*|propos\p{L}*|indicat\p{L}*|imagin\p{L}*|reckon\p{L}*|judg\p{L}*|term\p{L}*|label\p{L}*|consider\p{L}*|impli\p{L}*|in \p{L}+ view|point\p{L}*|announc\p{L}*)$/u;

/** The actor right before a saying verb, or behind "according to". */
function sayersIn(words: readonly Word[], mentions: readonly Mention[]): readonly { readonly actor: string; readonly verb: Word }[] {
  return words.flatMap((verb, at) => {
    if (!SAYING.test(verb.lower) && !(verb.lower === 'to' && words[at - 1]?.lower === 'according')) return [];
    if (verb.lower === 'to') {
      const behind = mentions.find(({ start }) => start >= verb.end && start - verb.end < 30);
      return behind === undefined ? [] : [{ actor: behind.actor, verb }];
    }
    const before = mentions.filter(({ end, use }) => end <= verb.start && use !== 'place').at(-1);
    const gap = before === undefined ? [] : words.filter(({ start, end }) => start >= before.end && end <= verb.start);
    return before !== undefined && gap.length <= 3 && gap.every(({ clause }) => clause === verb.clause || gap.length === 0)
      ? [{ actor: before.actor, verb }]
      : [];
  });
}

export interface SaidOf {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** `speakers` are those that the quotation finder or the author gives for the words of the evidence. */
export function findAttribution(statement: SaidOf, evidence: SaidOf, speakers: readonly string[]): Trap | null {
  const stated = readWords(statement.text);
  const given = readWords(evidence.text);
  const givenSayers = [...sayersIn(given, evidence.mentions).map(({ actor }) => actor), ...speakers];
  for (const { actor, verb } of sayersIn(stated, statement.mentions)) {
    if (givenSayers.length > 0 && !givenSayers.includes(actor))
      return { rule: 'attribution', stated: around(statement.text, verb), given: `said by ${[...new Set(givenSayers)].join(', ')}` };
  }
  if (stated.some(({ lower }) => KEEPING.test(lower)) || statement.text.includes('"')) return null;
  return findBareClaim(stated, given, statement.text, evidence.text);
}

/** Words that the evidence has only behind "warned that" and its like. */
function findBareClaim(stated: readonly Word[], given: readonly Word[], statement: string, evidence: string): Trap | null {
  const at = given.findIndex(({ lower }) => HOLDING.test(lower));
  const verb = given[at];
  if (verb === undefined) return null;
  const held = new Set(
    given
      .slice(at + 1)
      .filter(({ lower }) => !EMPTY.has(lower))
      .map(({ stem }) => stem),
  );
  const open = new Set(given.slice(0, at).map(({ stem }) => stem));
  const taken = stated.filter(({ lower, stem }) => !EMPTY.has(lower) && held.has(stem) && !open.has(stem));
  const [first] = taken;
  return first !== undefined && taken.length >= 2
    ? { rule: 'attribution', stated: around(statement, first), given: around(evidence, verb) }
    : null;
}
