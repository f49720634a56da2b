// What is only alleged or suspected told as so: "the group lit the fire" of "the police suspect the group".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';

/** What lays a deed to somebody's charge, up to the end of its sentence. */
const ALLEGED =
  /\b(?:alleges? that|alleging that|alleged that|suspects? |according to whom|(?:is|are|was|were) (?:said|alleged|suspected|rumou?red|reputed) to (?:have|be (?!\p{L}+ing\b))|(?:is|are|was|were) (?:accused|suspected) of|(?:denies|deny|denied) having)\b/u;
/** Words of a statement that own that somebody holds it so. */
const VOICED =
  /\b(?:sa(?:id|ys?|ying)|tells?|told|accord|alleg\p{L}*|accus\p{L}*|suspect\p{L}*|suspicion\p{L}*|claim\p{L}*|charg\p{L}*|believ\p{L}*|thought|thinks?|report\p{L}*|view|eyes|opinion|words|held|holds|argu\p{L}*|maint\p{L}*|insist\p{L}*|testi\p{L}*|den(?:y|ies|ied|ial)|critic\p{L}*|sued?|suing|suit|court|trial|complain\p{L}*|conten\p{L}*|assert\p{L}*|calls?|called|describ\p{L}*|rumou?r\p{L}*|supposed\p{L}*|reput\p{L}*|appar\p{L}*|doubt\p{L}*|blam\p{L}*|sees?|saw|seen|put|puts|according|accounts?|version|points?|reproach\p{L}*|held|lays?|laid|faults?|feels?|felt|evidence|story|hears?|heard|purport\p{L}*|question\p{L}*|cast|casts|wrote|writes|finds|found|judg\p{L}*|inquir\p{L}*|investigat\p{L}*|disput\p{L}*|contest\p{L}*|whether|open|unanswered|unclear|unknown|proof|proven?|proved|convict\p{L}*|probe\p{L}*|police|search\p{L}*|seek|seeks|sought|wanted|arrest\p{L}*|detain\p{L}*|name[ds]?|identif\p{L}*)\b|: /iu;
/** Things that only what is alleged tells of. */
const FEWEST = 2;

/** A statement without a voice of which the evidence tells only in an allegation. */
export function findAlleged(said: SaidOf, known: SaidOf): Trap | null {
  if (VOICED.test(said.text)) return null;
  const told = readUnits(said);
  if (told.some(({ word }) => MODAL.test(word.lower))) return null;
  const spans = splitSentences(known.text).flatMap(({ start, end }) => {
    const match = ALLEGED.exec(known.text.slice(start, end));
    return match === null ? [] : [{ start: start + match.index, from: start + match.index + match[0].length, end }];
  });
  const [first] = spans;
  if (first === undefined) return null;
  const own = new Set(told.flatMap(({ unit }) => unit ?? []));
  const held = readUnits(known).filter(({ unit }) => unit !== null && own.has(unit));
  const isInside = (start: number): boolean => spans.some(({ from, end }) => start >= from && start < end);
  const plain = new Set(held.flatMap(({ unit, word }) => (isInside(word.start) ? [] : [unit])));
  const only = held.filter(({ unit, word }) => isInside(word.start) && !plain.has(unit) && !/^\d|day$/.test(word.lower));
  const word = told.find(({ unit }) => unit === only[0]?.unit)?.word;
  // As much of it stands in the open.
  if (word === undefined || new Set(only.map(({ unit }) => unit)).size < Math.max(FEWEST, plain.size)) return null;
  return { rule: 'status', stated: around(said.text, word), given: around(known.text, { start: first.start, end: first.from }) };
}

const MODAL = /^(?:may|might|could|would|should|if|whether|perhaps|possibl[ey]|likely|seem\p{L}*|presum\p{L}*|believ\p{L}*)$/u;
