// What a noun or an adjective only looks ahead to, told as so: "summits that it holds" of "proposals for summits", "opened talks" of "ready to open talks".
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { isLeftOpen, isToldAsSo } from './find-prospect.js';

/** Nouns of what may come, with the small word behind them. */
const NOUN =
  /^(?:proposals?|plans?|bids?|drafts?|hopes?|readiness|willingness|intentions?|desire|eagerness|wish(?:es)?|offers?|calls?|appeals?|requests?|demands?|pleas?|prospects?|pledges?|promises?|threats?|advice|possibility|option|ambitions?|aspirations?|goals?|aims?|visions?|chances?|invitations?|suggestions?|recommendations?|preparedness|determination|push|lobbying|preparations|candidacy|blueprint|commitments?|rumou?rs?|fears?|risks?|dangers?|speculation|suspicions?|allegations?|accusations?|whispers?|gossip) (?:to|for|of|on|that|about)$/;
/** States of mind in which nothing is done yet. */
const MIND = /^(?:ready|willing|keen|eager|prepared|inclined|hoping|hopeful|determined|tempted) (?:to|in|for)$/;
/** Words with a meaning that they reach, and how many of them both must tell of. */
const REACH = 7;
const FEWEST = 2;
/** Words of a statement that leave open what a noun does. */
const KEPT =
  /^(?:forward|propos\p{L}*|plans?|bids?|drafts?|read(?:y|iness)|willing\p{L}*|inten\p{L}*|desir\p{L}*|eager\p{L}*|wish\p{L}*|offer\p{L}*|appeal\p{L}*|plea\p{L}*|prospect\p{L}*|advi[cs]e\p{L}*|interest\p{L}*|effort\p{L}*|attempt\p{L}*|try|tr(?:ies|ied|ying)|seek\p{L}*|sought|keen|pushed|committed|resolve\p{L}*|determin\p{L}*|encourag\p{L}*|press\p{L}*|lobb\p{L}*|campaign\p{L}*|back(?:s|ed|ing)|support\p{L}*|oppos\p{L}*|reject\p{L}*|refus\p{L}*|rumou?r\p{L}*|fear\p{L}*|suspec\p{L}*|suspicion\p{L}*|alleg\p{L}*|accus\p{L}*|claim\p{L}*|charg\p{L}*|report\p{L}*|talk\p{L}*|speculat\p{L}*|whisper\p{L}*|gossip|without|failed|den(?:y|ies|ied))$/u;
/** Of these a statement may tell what is so. */
const NO_OUTLOOK = /^(?:signs?|signal\p{L}*|reach|path|track|leading|led|lead|way|going|provisional\p{L}*|stop\p{L}*|kept|start\p{L}*)$/u;

/** A statement without any outlook that tells of what the evidence has only behind such a noun. */
export function findNounAhead(said: SaidOf, known: SaidOf): Trap | null {
  const told = readUnits(said);
  if (
    !isToldAsSo(
      said.text,
      told.filter(({ word }) => !NO_OUTLOOK.test(word.lower)),
    )
  )
    return null;
  if (told.some((unit, at) => KEPT.test(unit.word.lower) || (isLeftOpen(said.text, told, at) && !NO_OUTLOOK.test(unit.word.lower))))
    return null;
  const held = readUnits(known);
  const cues = held.flatMap((_, at) => (isCue(held, at) ? [at] : []));
  if (cues.length === 0) return null;
  const scopes = cues.map((at) => scopeOf(held, at));
  const reached = new Set(scopes.flat());
  const plain = new Set(held.flatMap((unit, at) => (unit.unit !== null && !reached.has(at) ? [unit.unit] : [])));
  for (const [which, scope] of scopes.entries()) {
    const units = new Set(scope.flatMap((at) => held[at]?.unit ?? []));
    const only = told.filter(({ unit }) => unit !== null && units.has(unit) && !plain.has(unit));
    const things = only.filter(({ unit }) => unit?.startsWith('@') === false);
    const [first] = things;
    const cue = held[cues[which] ?? -1]?.word;
    if (first === undefined || cue === undefined || new Set(only.map(({ unit }) => unit)).size < FEWEST) continue;
    return { rule: 'status', stated: around(said.text, first.word), given: around(known.text, cue) };
  }
  return null;
}

function isCue(held: readonly Unit[], at: number): boolean {
  const [word, next] = [held[at]?.word, held[at + 1]?.word];
  if (word === undefined || next === undefined || next.clause !== word.clause) return false;
  // "the proposal by Peru to send".
  const joint = next.lower === 'by' ? held.slice(at + 2, at + 6).find(({ word: other }) => other.lower === 'to')?.word : next;
  const pair = `${word.lower} ${joint?.clause === word.clause ? joint.lower : next.lower}`;
  // "interest in joining"; in a thing that is there it looks nowhere.
  const isWish = /^interest(?:ed)? in$/.test(pair) && /ing$/.test(held[at + 2]?.word.lower ?? '');
  return isWish || NOUN.test(pair) || MIND.test(pair);
}

/** The words behind a cue, up to the next verb that tells plainly. */
function scopeOf(held: readonly Unit[], at: number): readonly number[] {
  const scope: number[] = [];
  for (let place = at + 2; place < held.length && scope.length < REACH; place += 1) {
    const unit = held[place];
    if (unit === undefined || unit.word.clause !== held[at]?.word.clause) break;
    if (isPast(unit.word.lower) || /^(?:is|are|was|were|has|have|had)$/.test(unit.word.lower)) break;
    if (unit.unit !== null) scope.push(place);
  }
  return scope;
}
