// What the evidence only looks ahead to told without any word that looks ahead, and the other way round, whatever the words.
import { around } from './find-negation.js';
import { readUnits, type Unit } from './read-units.js';
import { isPast } from './read-words.js';
import type { SaidOf, Trap, Word } from './types.js';

/** Words behind which nothing has happened yet. */
const AHEAD =
  /^(?:will|would|may|might|could|should|shall|plans|propos(?:e[sd]?|ing)|expect(?:s|ed|ing)?|anticipat(?:e[sd]?|ing)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e[sd]?|ing)|wants|wanted|likely|scheduled|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed)?|poised|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?|urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|invit(?:e[sd]?|ing))$/;
/** The same with the word behind. */
const AHEAD_PAIR =
  /^(?:(?:set|planned|plan|agreed?|ready|willing|bound|about|needs?|call(?:s|ed)?|ought) to|call(?:s|ed|ing)? for|(?:is|are|was|were) to|subject to)$/;
/** Any word that may leave a thing open. */
const ANY =
  /^(?:will|would|may|might|could|should|shall|can|must|if|unless|until|when|once|yet|soon|next|future|plan\p{L}*|propos\p{L}*|expect\p{L}*|anticipat\p{L}*|intend\p{L}*|inten[ts]\p{L}*|aim\p{L}*|seek\p{L}*|sought|hop(?:e[sd]?|ing)|want\p{L}*|wish\p{L}*|likely|unlikely|likel\p{L}*|possib\p{L}*|potential\p{L}*|due|schedul\p{L}*|promis\p{L}*|pledg\p{L}*|vow\p{L}*|ready|willing\p{L}*|poised|threat\p{L}*|offer\p{L}*|urg\p{L}*|call(?:s|ed|ing)?|demand\p{L}*|ask(?:s|ed|ing)?|request\p{L}*|invit\p{L}*|prepar\p{L}*|risk\p{L}*|prospect\p{L}*|announc\p{L}*|forecast\p{L}*|foresee\p{L}*|foreseen|predict\p{L}*|warn\p{L}*|fear\p{L}*|eventual\p{L}*|ambition\p{L}*|goals?|target\p{L}*|need\p{L}*|press(?:e[sd]|ing)?|push\p{L}*|idea\p{L}*|suggest\p{L}*|recommend\p{L}*|advis\p{L}*|advoca\p{L}*|envis\p{L}*|mean(?:s|t)?|upcoming|forthcoming|coming|chance\p{L}*|condition\p{L}*|insist\p{L}*|alarm\p{L}*|worr\p{L}*|concern\p{L}*|budget\p{L}*|estimat\p{L}*|project(?:ed|s|ions?)|draft\p{L}*|consider\p{L}*|stud(?:y|ied|ies)|weigh\p{L}*|pending|await\p{L}*|open|opening|opportunit\p{L}*|able|capab\p{L}*|design\p{L}*|purpose\p{L}*|order|meant|appear\p{L}*|seem\p{L}*|perhaps|presum\p{L}*|suppos\p{L}*|believ\p{L}*|think\p{L}*|thought|argu\p{L}*|view\p{L}*|eyes|favou?r\p{L}*|support\p{L}*|going|scenario\p{L}*|deadline|require\p{L}*|look(?:s|ed|ing)?|option\p{L}*|bid|attempt\p{L}*|tr(?:y|ies|ied|ying)|effort\p{L}*|agree\p{L}*|under|conceiv\p{L}*|could|down|destined|bound|say|says|said|towards?|tentativ\p{L}*|provisional\p{L}*|question\p{L}*|depend\p{L}*|give[sn]?|gave|let|lead\p{L}*|led|insofar|provided|nearing|near|verge|way|track|course|sign\p{L}*|trend\p{L}*|tend\p{L}*|help\p{L}*|allow\p{L}*|pave[sd]?|paving|desir\p{L}*|strategy|strategic\p{L}*|vision|dream\p{L}*|contemplat\p{L}*|foreshadow\p{L}*|signal\p{L}*|hint\p{L}*|prefer\p{L}*|calls?)$/u;
/** What a statement tells as still ahead: not permissions, duties and requests. */
const TOLD_AHEAD =
  /^(?:will|plans|expect(?:s|ed|ing)?|anticipat(?:e[sd]?|ing)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)|hop(?:e[sd]?|ing)|scheduled|pending|await(?:s|ed|ing)?|considering|proposed)$/;
const TOLD_AHEAD_PAIR =
  /^(?:(?:yet|set|due|planned|still|poised) to|under (?:consideration|discussion|negotiation|construction|review|study|way))$/;
/** What in the evidence leaves room for it. */
const ROOM =
  /^(?:will|would|may|might|could|should|shall|plan(?:s|ned|ning)?|propos\p{L}*|expect\p{L}*|anticipat\p{L}*|intend\p{L}*|inten[ts]\p{L}*|aim\p{L}*|seek\p{L}*|sought|hop(?:e[sd]?|ing|eful\p{L}*)|want\p{L}*|wish\p{L}*|likely|unlikely|possib\p{L}*|potential\p{L}*|if|due|schedul\p{L}*|promis\p{L}*|pledg\p{L}*|vow\p{L}*|ready|willing\p{L}*|poised|threat\p{L}*|offer\p{L}*|urg\p{L}*|call(?:s|ed|ing)?|demand\p{L}*|ask(?:s|ed|ing)?|request\p{L}*|invit\p{L}*|prepar\p{L}*|risk\p{L}*|prospect\p{L}*|forecast\p{L}*|foresee\p{L}*|predict\p{L}*|warn\p{L}*|fear\p{L}*|ambition\p{L}*|goals?|target\p{L}*|need\p{L}*|push\p{L}*|suggest\p{L}*|recommend\p{L}*|advoca\p{L}*|envis\p{L}*|upcoming|forthcoming|coming|chance\p{L}*|condition\p{L}*|insist\p{L}*|draft\p{L}*|consider\p{L}*|weigh\p{L}*|pending|await\p{L}*|opportunit\p{L}*|until|unless|next|future|eventual\p{L}*|perceiv\p{L}*|view\p{L}*|idea|strategy|vision|eager\p{L}*|must|under|yet|continu\p{L}*|ongoing|still|begin\p{L}*|start\p{L}*|say|says|plot\p{L}*|not|no|never|without)$/u;
const REACH = 6;
const BE = /^(?:is|are|was|were|be|been)$/;
const MODAL = /^(?:will|would|may|might|could|should|shall)$/;
const FEWEST = 2;

/** Places of the units that words which look ahead reach. */
function aheadIn(units: readonly Unit[]): readonly { readonly word: Word; readonly scope: readonly number[] }[] {
  return units.flatMap(({ word }, at) => {
    const next = units[at + 1]?.word.lower ?? '';
    if (word.text === 'May' || word.text === 'March') return [];
    const last = units[at - 1]?.word.lower ?? '';
    const isDue = word.lower === 'due' && next === 'to' && BE.test(last);
    if (!isDue && !AHEAD.test(word.lower) && !AHEAD_PAIR.test(`${word.lower} ${next}`)) return [];
    const scope: number[] = [];
    // Who or what will: the words right before a modal.
    for (let place = at - 1; MODAL.test(word.lower) && place >= Math.max(0, at - 3); place -= 1) {
      const unit = units[place];
      if (unit === undefined || unit.word.clause !== word.clause) break;
      if (unit.unit !== null && !unit.unit.startsWith('@')) scope.push(place);
    }
    const first = scope.length;
    for (let place = at + 1; place < units.length && scope.length < first + REACH; place += 1) {
      const unit = units[place];
      if (unit === undefined || unit.word.clause !== word.clause) break;
      if (unit.unit !== null) scope.push(place);
    }
    // "another meeting is expected": what stands before.
    const isBehind = BE.test(last) && /^(?:expected|anticipated|planned|scheduled|likely|proposed|due)$/.test(word.lower);
    for (let place = at - 1; isBehind && place >= 0; place -= 1) {
      const unit = units[place];
      if (unit === undefined || unit.word.clause !== word.clause) break;
      if (unit.unit !== null) scope.push(place);
    }
    return [{ word, scope }];
  });
}

/** What is still ahead in the evidence told with no word that leaves it open. */
export function findProspect(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  const toldUnits = new Set(told.flatMap(({ unit }) => unit ?? []));
  if (
    told.some(({ word: { lower } }) => isPast(lower) || /^(?:is|are|has|have|was|were|now|already|back)$/.test(lower)) &&
    !told.some(({ word }) => ANY.test(word.lower) && word.text !== 'May') &&
    !/\b(?:is|are|was|were) to\b|\bto be\b/.test(said.text)
  ) {
    const all = aheadIn(held);
    const reached = new Set(all.flatMap(({ scope }) => scope));
    const plain = new Set(held.flatMap(({ unit }, place) => (unit !== null && !reached.has(place) ? [unit] : [])));
    for (const { word, scope } of all) {
      const only = new Set(scope.flatMap((place) => held[place]?.unit ?? []).filter((unit) => toldUnits.has(unit) && !plain.has(unit)));
      const inClause = new Set(
        held.flatMap(({ word: other, unit }) => (other.clause === word.clause && unit !== null && toldUnits.has(unit) ? [unit] : [])),
      );
      if (only.size === 0 || new Set([...only, ...inClause]).size < FEWEST) continue;
      // "the rift should serve as a warning": the rift itself is there.
      const isSubject =
        MODAL.test(word.lower) &&
        !scope.some((place) => place > held.findIndex((it) => it.word === word) && only.has(held[place]?.unit ?? ''));
      if (isSubject && only.size < FEWEST) continue;
      const first = told.find(({ unit }) => unit !== null && only.has(unit))?.word;
      if (first !== undefined) return trap(said, first, known, word);
    }
  }
  return null;
}

/** What the evidence has as done told as still to come. */
export function findDelayed(said: SaidOf, known: SaidOf): Trap | null {
  const [told, held] = [readUnits(said), readUnits(known)];
  if (held.some(({ word }) => ROOM.test(word.lower) && word.text !== 'May') || /\b(?:is|are|was|were) to\b|\bto be\b/.test(known.text))
    return null;
  const heldUnits = new Set(held.flatMap(({ unit }) => unit ?? []));
  for (const [at, { word }] of told.entries()) {
    if (!TOLD_AHEAD.test(word.lower) && !TOLD_AHEAD_PAIR.test(`${word.lower} ${told[at + 1]?.word.lower ?? ''}`)) continue;
    const around = told.filter(({ word: other, unit }) => other.clause === word.clause && unit !== null && heldUnits.has(unit));
    const first = around.find(({ word: other }) => other.start > word.start) ?? around[0];
    if (around.length < FEWEST || first === undefined) continue;
    const other = held.find(({ unit }) => unit === first.unit)?.word;
    if (other !== undefined) return trap(said, word, known, other);
  }
  return null;
}

const trap = (said: SaidOf, word: Word, known: SaidOf, other: Word): Trap => ({
  rule: 'status',
  stated: around(said.text, word),
  given: around(known.text, other),
});
