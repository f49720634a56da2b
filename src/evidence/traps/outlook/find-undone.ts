// What is only possible, planned or offered told in the perfect or as a state, in words that the evidence has not.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { isNoOutlook, LEAVES_OPEN, looksAheadAt, MAY_BE_TO_COME, tellsPlan } from '../words/outlook.js';
import { wordsAhead } from './find-status.js';
import { isKnown, MODAL } from './split-tellings.js';

/** Things that both must tell of. */
const FEWEST = 2;
/** Letters that a verb shares with its noun: "approved", "approval". */
const ROOT = 6;

/** The sentence of the evidence that shares most with a statement, and what they share. */
interface Nearest {
  readonly units: readonly Unit[];
  readonly shared: ReadonlySet<string>;
}

/** "has shrunk", "has since been put into service" where the sentence of the evidence that tells of it has no past, and words that look ahead. */
export function findUndone(said: SaidOf, known: SaidOf): Trap | null {
  const told = readUnits(said);
  const verb = perfectIn(told);
  if (verb === null || tellsPlan(said.text) || told.some((_, at) => leavesOpen(told, at))) return null;
  const near = nearestIn(said, known);
  if (near === null || near.shared.size < FEWEST) return null;
  const place = cueOf(near);
  const cue = near.units[place]?.word;
  if (cue === undefined || !isAboutIt(near, place) || tellsPast(near.units)) return null;
  // What "could become" by the same verb is still ahead.
  const ahead = wordsAhead(near.units.map(({ word }) => word));
  if (near.units.some(({ word }) => word.stem === verb.stem && !ahead.has(word))) return null;
  return { rule: 'status', stated: around(said.text, verb), given: around(known.text, cue) };
}

/** What a word tells of, nouns and verbs of one root together. */
export const rootOf = ({ unit }: Unit): string | null =>
  unit !== null && /^(?:rely|reli|relian\p{L}*)$/u.test(unit)
    ? 'depend'
    : unit === null || /^[@#]/.test(unit)
      ? unit
      : /^(?:inter|trans|under|super)/.test(unit)
        ? unit
        : unit.slice(0, ROOT);

/** The sentence that shares most roots with what is told. */
function nearestIn(said: SaidOf, known: SaidOf): Nearest | null {
  const told = new Set(readUnits(said).flatMap((unit) => rootOf(unit) ?? []));
  const held = readUnits(known);
  let nearest: Nearest | null = null;
  for (const { start, end } of splitSentences(known.text)) {
    const units = held.filter(({ word }) => word.start >= start && word.end <= end);
    const shared = new Set(units.flatMap((unit) => rootOf(unit) ?? []).filter((root) => told.has(root)));
    if (nearest === null || shared.size > nearest.shared.size) nearest = { units, shared };
  }
  return nearest;
}

/** The participle of a perfect: "has shrunk", "have now been opened". */
function perfectIn(told: readonly Unit[]): Word | null {
  for (const [at, { word }] of told.entries()) {
    if (!/^(?:has|have)$/.test(word.lower)) continue;
    for (let place = at + 1; place <= at + 4; place += 1) {
      const other = told[place]?.word;
      if (other === undefined || other.clause !== word.clause) break;
      if (isPast(other.lower) || /^(?:be|over)?come$/.test(other.lower))
        return BROUGHT_UP.test(other.lower) || /^(?:up|forward|out)$/.test(told[place + 1]?.word.lower ?? '') ? null : other;
      if (!/^(?:been|now|already|since|also|just|\p{L}+ly)$/u.test(other.lower)) break;
    }
  }
  return null;
}

/** Verbs that do no more than bring something up. */
const BROUGHT_UP =
  /^(?:set|named|raised|floated|tabled|outlined|discussed|signall?ed|hinted|spoken|said|told|written|drafted|drawn|had|seen|been|found|asked|called|announced|expressed|shown)$/;

/** Words of the statement that keep it open, "once more" not among them. */
function leavesOpen(told: readonly Unit[], at: number): boolean {
  const word = told[at]?.word;
  if (word === undefined || word.text === 'May') return false;
  return (
    LEAVES_OPEN.test(word.lower) ||
    KEEPS.test(word.lower) ||
    (word.lower === 'to' && /^(?:is|are|was|were)$/.test(told[at - 1]?.word.lower ?? ''))
  );
}

const KEEPS =
  /^(?:not|no|never|yet|offer\p{L}*|appear\p{L}*|seem\p{L}*|open(?:s|ed|ing)?|opportunit\p{L}*|able|bids?|option\p{L}*|agree\p{L}*|order\p{L}*|potential\p{L}*|potent|future|believ\p{L}*|think\p{L}*|argu\p{L}*|view\p{L}*|consider\p{L}*|request\p{L}*|support\p{L}*|project\p{L}*|draft\p{L}*|clear\p{L}*|given?|gave|le[dt]|made|begun|started|launch\p{L}*|signal\p{L}*|require\p{L}*|target\p{L}*|interest\p{L}*|refus\p{L}*|declin\p{L}*|reject\p{L}*)$/u;

/** A word of the sentence that looks ahead, and the place of it. */
function cueOf({ units }: Nearest): number {
  const words = units.map(({ word }) => word);
  return words.findIndex((word, at) => looksAheadAt(words, at) || (MAY_BE_TO_COME.test(word.lower) && !isNoOutlook(words, at)));
}

/** How it is for now, beside what may come. */
const FOR_NOW = /^(?:still|currently|presently|now)$/;

/** Two things that both tell of stand in the clause that looks ahead, none of "which may sue"; or the sentence tells how it is for now. */
function isAboutIt({ units, shared }: Nearest, at: number): boolean {
  const cue = units[at]?.word;
  const clause = units.filter(({ word }) => word.clause === cue?.clause);
  if (/^(?:who|which|whose|where)$/.test(clause[0]?.word.lower ?? '')) return false;
  if (units.some(({ word }) => FOR_NOW.test(word.lower) && word.clause !== cue?.clause)) return true;
  // "The rift between Peru and Chile could last": there is one.
  const from = clause.findLastIndex(({ word }) => word.lower === 'that' && word.start < (cue?.start ?? 0));
  const isThere = MODAL.test(cue?.lower ?? '') && isKnown(clause.slice(from + 1).filter(({ word }) => word.start < (cue?.start ?? 0)));
  const told = isThere ? clause.filter(({ word }) => word.start > (cue?.start ?? 0)) : clause;
  const within = new Set(told.flatMap((unit) => rootOf(unit) ?? []).filter((root) => shared.has(root)));
  // "If the West is to shape it, it needs to change".
  const leaning = /^(?:it|they|he|she)$/.test(clause[0]?.word.lower ?? '') ? 1 : 0;
  return within.size + leaning >= (isThere ? 1 : FEWEST);
}

const TOLD =
  /^(?:said|told|announced|added|noted|reported|stated|declared|stressed|revealed|indicated|suggested|warned|argued|insisted|explained|confirmed|wrote|resolved|urged|invited|discussed|considered|mentioned|included|involved|based|related|linked|led|proposed|planned|agreed|offered|pledged|promised|decided|ordered|called|asked|voted|expected|scheduled|poised|set|due|supposed|intended|wanted|hoped|sought|aimed|vowed|threatened|needed|limited|so-called|united)$/;

/** A verb of the past, or one that goes on, that the sentence tells with nothing before it in its clause that looks ahead. */
function tellsPast(units: readonly Unit[]): boolean {
  const words = units.map(({ word }) => word);
  let open = -1;
  return words.some((word, at) => {
    if (looksAheadAt(words, at) || word.lower === 'whether') open = word.clause;
    if (/^(?:and|but)$/.test(word.lower) && /^(?:has|have|had|was|were)$/.test(words[at + 1]?.lower ?? '')) open = -1;
    const last = words[at - 1];
    const before = last !== undefined && last.clause === word.clause ? last.lower : '';
    if (/ing$/.test(word.lower) && /^(?:is|are|been)$/.test(before) && !MAY_BE_TO_COME.test(word.lower) && !looksAheadAt(words, at))
      return true;
    if (!isPast(word.lower) || TOLD.test(word.lower) || open === word.clause) return false;
    return !/^(?:|an?|the|of|its|his|her|their|be|by|and|as|if|for|in|on|with|to|from|at)$/.test(before);
  });
}
