// Who does it, where no name tells: "robots replaced the miners" of "robots were replaced by miners".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { isBothWays } from '../words/both-ways.js';

/** A verb with the words of who does it and of what else its clause tells. */
interface Deed {
  readonly verb: Word;
  readonly unit: string;
  readonly isPassive: boolean;
  readonly agent: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
}

/** "118 billion lost to investors": who loses stands behind. */
export const TAKEN = /^(?:lost|sold|paid|given|lent|granted|owed|sent|offered|promised|left|awarded|pledged)$/;
/** "by 48 cents", "by eight sen": how much, not who. */
export const AMOUNT =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|about|almost|nearly|roughly|around|over|more|less|scarcely|barely|hardly|just|only|some|up|well|half|at|under)$/;
/** "called off by", "wiped out by". */
export const PARTICLE = /^(?:off|out|up|down|away|for|over|back|through|in)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Where a subject begins anew. */
const BOUNDARY = /^(?:that|which|who|whom|whose|while|whereas|but|and|as|when|where|because|if|since|after|before|than)$/;
/** Before these a word is no verb. */
const NOUNLY = /^(?:a|an|the|of|in|on|at|by|for|from|with|its|his|her|their|this|that|these|those|no|any|some|every|each|more|most)$/;
const AUXILIARY = /^(?:has|have|had|will|would|may|might|can|could|should|must|to|did|does|do|also|now|not|never)$/;
/** Verbs that say little by themselves, or act on nobody. */
const LIGHT = /^(?:take|make|give|get|put|set|let|have|keep|hold|come|go|become|find|see|leave|fall|rise|travel|stand|say)$/;
/** Of themselves, by how much. */
const MOVING =
  /^(?:r(?:ise|isen|ose)|fall(?:en)?|fell|gr(?:ew|own?)|dropp?|slipp?|climb|increas|declin|shr[aiu]nk|jump|surg|eas|gain|slid|plung|soar|tripl|doubl|halv|widen|narrow|slow|weaken|strengthen)(?:e?s|e?d|ing)?$/;
/** What both sides do. */
const MUTUAL =
  /^(?:m(?:ee|e)ts?|meeting|talk(?:s|ed|ing)?|spoke|speaks?|join(?:s|ed)?|clash(?:es|ed)?|marr(?:y|ies|ied)|agree[sd]?|border(?:s|ed)?|involv(?:es?|ed|ing)|includ(?:es?|ed|ing))$/;
const WITHOUT_OBJECT =
  /^(?:of|in|on|at|by|for|from|with|between|among|over|about|to|is|are|was|were|has|have|had|will|would|may|might|can|could|and|or|but)$/;
const NOUN_PHRASE = 4;
const FEWEST_CROSSED = 2;

/** The one who does it in the statement is acted on in the evidence, and the one who does it there in the statement. */
export function findOrderOfAgents(statement: SaidOf, evidence: SaidOf): Trap | null {
  const given = deedsIn(evidence);
  const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((unit) => other.has(unit)).length;
  for (const deed of deedsIn(statement)) {
    const same = given.filter(({ unit, verb }) => unit === deed.unit && (isPast(verb.lower) || isPast(deed.verb.lower)));
    if (same.some(({ agent }) => meets(agent, deed.agent) > 0)) continue;
    const turned = same.find((it) => {
      const [crossed, back] = [meets(it.agent, deed.rest), meets(deed.agent, it.rest)];
      return crossed > 0 && (back > 0 || (it.isPassive !== deed.isPassive && crossed >= FEWEST_CROSSED));
    });
    if (turned !== undefined)
      return { rule: 'order', stated: around(statement.text, deed.verb), given: around(evidence.text, turned.verb) };
  }
  return null;
}

function deedsIn(said: SaidOf): readonly Deed[] {
  const all = readUnits(said);
  return splitSentences(said.text).flatMap(({ start, end }) => {
    const units = all.filter(({ word }) => word.start >= start && word.end <= end);
    return units.flatMap((_, at) => deedAt(units, at) ?? []);
  });
}

function deedAt(units: readonly Unit[], at: number): Deed | null {
  const { word: verb, unit } = units[at] ?? {};
  if (verb === undefined || unit === null || unit === undefined || unit.startsWith('@')) return null;
  const lower = (place: number): string => units[place]?.word.lower ?? '';
  // "slipped by 48 cents" tells how much.
  const by = PARTICLE.test(lower(at + 1)) && lower(at + 2) === 'by' ? 1 : 0;
  const isBy = lower(at + 1 + by) === 'by' && isPast(verb.lower) && !AMOUNT.test(lower(at + 2 + by));
  const isBe = BE.test(lower(at - 1)) || (/ly$/.test(lower(at - 1)) && BE.test(lower(at - 2)));
  if (lower(at + 1) === 'to' && TAKEN.test(verb.lower)) return null;
  if (lower(at + 1) === 'by' && (AMOUNT.test(lower(at + 2)) || MOVING.test(verb.lower))) return null;
  if (LIGHT.test(unit) || MUTUAL.test(verb.lower) || (!isBy && (isBe || NOUNLY.test(lower(at - 1))))) return null;
  // "talks between": without an object it may be a noun.
  if (!isBy && !isPast(verb.lower) && (WITHOUT_OBJECT.test(lower(at + 1)) || units[at + 1]?.word.clause !== verb.clause)) return null;
  // "the ferry sank": whoever sank it.
  if (!isBy && isBothWays(verb.stem) && (units[at + 1]?.word.clause !== verb.clause || WITHOUT_OBJECT.test(lower(at + 1)))) return null;
  const inClause = (it: Unit): boolean => it.word.clause === verb.clause;
  const before = units.slice(0, at).filter(inClause);
  const behind = units.slice(at + 1).filter(inClause);
  const told = (list: readonly Unit[]): readonly string[] => list.flatMap((it) => it.unit ?? []);
  const own = isBy ? phraseOf(behind.slice(1 + by)) : before.slice(before.findLastIndex(({ word }) => isBoundary(word)) + 1);
  const agent = isBy ? told(own).slice(0, NOUN_PHRASE) : told(own.filter(({ word }) => !/ly$/.test(word.lower))).slice(-NOUN_PHRASE);
  if (agent.length === 0) return null;
  const rest = told(isBy ? before : behind).filter((it) => !agent.includes(it));
  return { verb, unit, isPassive: isBy, agent: new Set(agent), rest: new Set(rest) };
}

/** Up to the next verb or clause. */
function phraseOf(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(({ word }, at) => at > 0 && (BOUNDARY.test(word.lower) || AUXILIARY.test(word.lower)));
  return end === -1 ? units : units.slice(0, end);
}

/** "Peru said that", "the vacuum which": what stands before is no subject of the verb. */
const isBoundary = ({ lower }: Word): boolean => BOUNDARY.test(lower) || (isPast(lower) && !AUXILIARY.test(lower));
