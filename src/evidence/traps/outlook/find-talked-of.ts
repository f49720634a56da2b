// What talks are only about told as what they brought: "sealed a truce" of "focusing on a truce".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { findWords, indexWords, linesOf } from '../words/index-words.js';

/** What is talked of, and what comes of it. */
const TOPICS = indexWords(
  linesOf(`
focus_on focus_of focal centre_on center_on centered_on centred_on discuss discussion debate address cover explore examine review topic agenda talks_on talks_about talks_over negotiate negotiation consultation exchange_views exchanged_views raise touch_on touched_on dwell_on dwelt_on deal_with dealt_with concentrate_on revolve_around turn_to consider spoke_about speak_about talked_about talk_about spoke_of on_the_table broach discussing | agree agreed agreement settle seal secure clinch =signed =signing strike struck hammer_out hammered_out thrash_out finalise finalize conclude accord resolve reach reached obtain win won achieve adopt approve produce yield deliver brought_about bring_about brought end_in ended_in lead_to led_to result_in deal pact treaty compromise consensus breakthrough commit pledge promise grant concede decide decision endorse ratify accept arrange`),
);

/** A sentence that only has topics, told as an outcome of them. */
export function findTalkedOf(said: SaidOf, known: SaidOf): Trap | null {
  const told = readUnits(said);
  const stated = findWords(wordsOf(told), TOPICS);
  const end = stated.find(({ side, first }) => side === 1 && isOutcome(told[first]?.word.lower ?? ''));
  if (end === undefined || stated.some(({ side }) => side === 0)) return null;
  if (told.some(({ word }) => OPEN.test(word.lower))) return null;
  const verb = told[end.first]?.word;
  if (verb === undefined) return null;
  const held = readUnits(known);
  const given = findWords(wordsOf(held), TOPICS);
  if (!given.some(({ side }) => side === 0)) return null;
  const own = new Set(told.slice(end.last + 1).flatMap(({ unit }) => unit ?? []));
  const passive = new Set(told.slice(0, end.first).flatMap(({ unit }) => unit ?? []));
  for (const { start, end: stop } of splitSentences(known.text)) {
    const units = held.filter(({ word }) => word.start >= start && word.end <= stop);
    const found = findWords(wordsOf(units), TOPICS);
    const topic = found.find(({ side }) => side === 0);
    const cue = units[topic?.first ?? -1]?.word;
    if (topic === undefined || cue === undefined || found.some(({ side }) => side === 1)) continue;
    const shared = (among: ReadonlySet<string>): number =>
      new Set(units.flatMap(({ unit }) => (unit !== null && !unit.startsWith('@') && among.has(unit) ? [unit] : []))).size;
    if (Math.max(shared(own), shared(passive)) >= FEWEST && given.every(({ side, first }) => side === 0 || isFar(held, first, start, stop)))
      return { rule: 'status', stated: around(said.text, verb), given: around(known.text, cue) };
  }
  return null;
}

const FEWEST = 2;
/** A past, or a noun of what was reached. */
const isOutcome = (lower: string): boolean =>
  isPast(lower) ||
  lower === 'signed' ||
  /^(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|compromises?|consensus|breakthroughs?|decisions?)$/.test(lower);
const OPEN =
  /^(?:not|no|never|without|if|whether|may|might|could|would|will|should|can|to|yet|hop\p{L}*|aim\p{L}*|seek\p{L}*|sought|until|unless|before|fail\p{L}*|talk\p{L}*|subjects?|issues?|matters?|questions?)$/u;

const wordsOf = (units: readonly Unit[]): readonly Word[] => units.map(({ word }) => word);

/** Outside of the sentence with the topic. */
const isFar = (held: readonly Unit[], at: number, start: number, stop: number): boolean => {
  const word = held[at]?.word;
  return word === undefined || word.start < start || word.end > stop;
};
