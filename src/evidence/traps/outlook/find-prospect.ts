// What the evidence only looks ahead to told without any word that looks ahead, whatever the words.
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { hasFallen, isNear, isNoOutlook, LOOKS_AHEAD, LOOKS_AHEAD_PAIR, MAY_LEAVE_OPEN, tellsPlan } from '../words/outlook.js';

const REACH = 6;
const BE = /^(?:is|are|was|were|be|been)$/;
const MODAL = /^(?:will|would|may|might|could|should|shall)$/;
const FEWEST = 2;

/** Places of the units that words which look ahead reach. */
function aheadIn(units: readonly Unit[]): readonly { readonly word: Word; readonly scope: readonly number[] }[] {
  const words = units.map(({ word }) => word);
  return units.flatMap(({ word }, at) => {
    const next = units[at + 1]?.word.lower ?? '';
    // "could not fly" is over.
    if (word.text === 'May' || word.text === 'March' || isNoOutlook(words, at)) return [];
    if (word.lower === 'would' && /^(?:require|need)$/.test(next)) return [];
    const last = units[at - 1]?.word.lower ?? '';
    const isDue = word.lower === 'due' && next === 'to' && BE.test(last);
    const isClose = isNear(word, units[at - 1]?.word);
    if (!isDue && !isClose && !LOOKS_AHEAD.test(word.lower) && !LOOKS_AHEAD_PAIR.test(`${word.lower} ${next}`)) return [];
    const scope: number[] = [];
    // "agreed: to reopen".
    const clause = next === 'to' ? (units[at + 1]?.word.clause ?? word.clause) : word.clause;
    // Who or what will: the words right before a modal.
    for (let place = at - 1; MODAL.test(word.lower) && place >= Math.max(0, at - 3); place -= 1) {
      const unit = units[place];
      if (unit === undefined || unit.word.clause !== word.clause || unit.word.lower === 'and') break;
      if (unit.unit !== null && !unit.unit.startsWith('@')) scope.push(place);
    }
    const first = scope.length;
    for (let place = at + 1; place < units.length && scope.length < first + REACH; place += 1) {
      const unit = units[place];
      if (unit === undefined || unit.word.clause !== clause) break;
      if (unit.unit !== null) scope.push(place);
    }
    // "another meeting is expected": what stands before.
    const isBehind =
      (isClose && next !== 'to') || (BE.test(last) && /^(?:expected|anticipated|planned|scheduled|likely|proposed|due)$/.test(word.lower));
    for (let place = at - 1; isBehind && place >= 0; place -= 1) {
      const unit = units[place];
      if (unit === undefined || unit.word.clause !== word.clause) break;
      if (unit.unit !== null) scope.push(place);
    }
    return [{ word, scope }];
  });
}

const SAYING =
  /^(?:said|told|announced|added|noted|reported|stated|declared|stressed|warned|argued|insisted|explained|confirmed|wrote|hinted|signalled)$/;

/** What is still ahead in the evidence told with no word that leaves it open. */
export function findProspect(said: SaidOf, known: SaidOf): Trap | null {
  const told = readUnits(said);
  if (!isToldAsSo(said.text, told) || isSameEnd(said, known)) return null;
  const held = readUnits(known);
  // "an alleged call to storm it".
  if (told.some(({ word }) => ALLEGED.test(word.lower)) && held.some(({ word }) => ALLEGED.test(word.lower))) return null;
  const all = aheadIn(held);
  if (all.length === 0) return null;
  const toldUnits = new Set(told.flatMap(({ unit }) => unit ?? []));
  const reached = new Set(all.flatMap(({ scope }) => scope));
  const plain = new Set(held.flatMap(({ unit }, place) => (unit !== null && !reached.has(place) ? [unit] : [])));
  if (tellsKnownPast(said, known)) return null;
  const isStarted = STARTED.test(said.text);
  const isNow = isToldNow(told);
  for (const { word, scope } of all) {
    // "plans to withdraw its observers": it has some.
    if (isNow && tellsChange(held.slice(held.findIndex((unit) => unit.word === word) + 1))) continue;
    // "Another meeting is expected": the one there was is told of plainly.
    const isNext =
      isStarted && ANOTHER.test(said.text) && scope.some((place) => /^(?:another|next)$/.test(held[place - 1]?.word.lower ?? ''));
    const only = new Set(
      scope.flatMap((place) => held[place]?.unit ?? []).filter((unit) => toldUnits.has(unit) && (!plain.has(unit) || isNext)),
    );
    const inClause = new Set(
      held.flatMap(({ word: other, unit }) => (other.clause === word.clause && unit !== null && toldUnits.has(unit) ? [unit] : [])),
    );
    if (only.size === 0 || (new Set([...only, ...inClause]).size < FEWEST && !isStarted)) continue;
    // "the rift should serve as a warning": the rift itself is there.
    const isSubject =
      MODAL.test(word.lower) &&
      !scope.some((place) => place > held.findIndex((it) => it.word === word) && only.has(held[place]?.unit ?? ''));
    if (isSubject && only.size < FEWEST) continue;
    const first = told.find(({ unit }) => unit !== null && only.has(unit))?.word;
    if (first !== undefined) return trap(said, first, known, word);
  }
  return null;
}

/** "the attacks, which have sunk two ships": every past of the statement is told plainly, whatever else may come. */
export function tellsKnownPast(said: SaidOf, known: SaidOf): boolean {
  const held = readUnits(known);
  const reached = new Set(aheadIn(held).flatMap(({ scope }) => scope));
  const verbs = readUnits(said).filter(
    ({ word, unit }) => unit !== null && word.text === word.lower && isPast(word.lower) && !SAYING.test(word.lower),
  );
  const isPlain = ({ word }: Unit): boolean =>
    held.some(
      (other, place) =>
        other.word.stem === word.stem && isPast(other.word.lower) && !reached.has(place) && held[place - 1]?.word.lower !== 'be',
    );
  return verbs.length > 0 && verbs.every(isPlain);
}

const BARRED = /\b(?:barred|banned|forbidden|prohibited|excluded)\b/;
const NOT_LET = /\bnot (?:permit|allow|let|admit)|\bforbid|\bprohibit|\bbars\b/;

/** "settled on a fund" of "agreed to set up a fund"; "is barred" of what is "not permitted". */
export const isSameEnd = (said: SaidOf, known: SaidOf): boolean =>
  (BARRED.test(said.text) && NOT_LET.test(known.text)) ||
  hasFallen(said.text, known.text) ||
  (/\b(?:settled|decided) (?:up)?on\b|\bopted for\b/.test(said.text) &&
    /\b(?:agreed|decided|resolved|chose|opted|settled)\b/.test(known.text));

/** What is to change is there. */
export const CHANGES =
  /^(?:lift|end|eas|scrap|clos|abolish|suspend|widen|extend|expand|enlarg|review|chang|cut|reduc|lower|rais|repeal|revok|cancel|terminat|withdraw|leav|quit|replac|renew|tighten|loosen|relax|prolong|upgrad|modif|amend|rescind|halt|stop|drop|remov|dismantl|shut|reopen|resum|restor|grow)/;
const CHANGED = /^(?:already|now|gone|over|back|again|no|more|less|way|underway)$/;

/** A state of the present, no change. */
export const isToldNow = (told: readonly Unit[]): boolean => !told.some(({ word }) => isPast(word.lower) || CHANGED.test(word.lower));

/** The first thing told in some words is a change. */
const tellsChange = (units: readonly Unit[]): boolean => CHANGES.test(units.find(({ unit }) => unit !== null)?.word.lower ?? '');

const ALLEGED = /^alleg(?:e[sd]?|edly|ing|ations?)$/;
/** "is under way", "already held". */
const STARTED =
  /\balready\b|\bsince been\b|\bno longer\b|\bany ?more\b|\bsince (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|then|January|February|March|April|May|June|July|August|September|October|November|December|last|(?:19|20)\d\d)\b|\b(?:is|are|was|were|has been|have been) (?:now |already |all )?(?:under ?way|over|complete|completed|finished|in place|in force|out|done)\b(?! of)|: (?:done|made|held|over|complete|finished|under ?way|achieved|in service|in operation)\b/;
/** Who tells of it leaves nothing open that is so already; nor do limits. */
const VOICED =
  /^(?:says?|said|warn(?:s|ed|ing)?|argu(?:es?|ed|ing)|suggest(?:s|ed|ing)?|announc(?:es?|ed|ing)|signs?|signal(?:s|l?ed|l?ing)?)$/;
const ALREADY = /\balready (?:been |being )?\p{L}+(?:ed|ing|ld|nt|ne|de|n)\b/u;
const NO_LONGER = /\bno longer\b|\bany ?more\b/;
const LIMIT = /^(?:more|less|fewer|later|longer|earlier|sooner|higher|lower|further)$/;
const ANOTHER = /\b(?:another|next|further|second|follow-?up)\b/i;
const FINITE = /^(?:is|are|has|have|was|were|now|already|back|today|currently|presently)$/;
/** Of these what stands beside no date to come. */
const FIRM = /^(?:has|have|was|were|now|already|back|today|currently|presently)$/;
const DATE =
  /^(?:(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|quarter)$/;

/** A past; "hosts" stands in the present. */
const isOver = (lower: string): boolean => isPast(lower) && !/^host(?:s|ing)$/.test(lower);

/** "Start of the halt: 1 March". */
const DATE_ALONE =
  /: (?:on |from |in |by )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)(?: (?:\d{1,2}|(?:19|20)\d\d))?\.?$/;

/** "each bereaved family". */
const isBeforeNoun = (told: readonly Unit[], at: number): boolean => /^(?:an?|the|each|every)$/.test(told[at - 1]?.word.lower ?? '');

/** A statement that tells something as done or as it is, without a word that leaves it open. */
export function isToldAsSo(text: string, told: readonly Unit[]): boolean {
  if (tellsPlan(text) || DATE_ALONE.test(text)) return false;
  const isSo =
    STARTED.test(text) ||
    told.some(({ word: { lower } }, at) => (isOver(lower) && !isBeforeNoun(told, at)) || FINITE.test(lower) || isPresent(told, at));
  // "supplies gas as of 2026": a present with a date may be to come.
  const isDated =
    !STARTED.test(text) &&
    !told.some(({ word: { lower } }) => isOver(lower) || FIRM.test(lower)) &&
    told.some(({ word }) => DATE.test(word.lower) || word.text === 'May');
  return isSo && !isDated && !told.some((_, at) => isLeftOpen(text, told, at));
}

/** "is to", "to be", "may"; not "under way", "had its say". */
export function isLeftOpen(text: string, told: readonly Unit[], at: number): boolean {
  const word = told[at]?.word;
  const last = told[at - 1]?.word.lower ?? '';
  const next = told[at + 1]?.word.lower ?? '';
  if (word === undefined || word.text === 'May') return false;
  if (/^(?:under|way|underway)$/.test(word.lower) && STARTED.test(text)) return false;
  // "already being held, are a sign, she warned"; "by no more than ten".
  if (VOICED.test(word.lower) && ALREADY.test(text)) return false;
  // "looks after the port"; "may no longer leave".
  if (/^look(?:s|ed)?$/.test(word.lower) && next === 'after') return false;
  if (/^(?:no|not|may|can)$/.test(word.lower) && NO_LONGER.test(text)) return false;
  if (/^(?:no|not|never)$/.test(word.lower) && LIMIT.test(told[at + 1]?.word.lower ?? '') && told[at + 2]?.word.lower === 'than')
    return false;
  // "once more at work".
  if (word.lower === 'once' && /^(?:again|more)$/.test(told[at + 1]?.word.lower ?? '')) return false;
  if (word.lower === 'say' && /^(?:its|their|his|her|a)$/.test(last)) return false;
  // "half of what it had wanted", "as planned"; "the project has given work".
  if (MEASURE.test(word.lower) && isMeasure(told, at)) return false;
  if (SCHEME.test(word.lower) && /^(?:the|this|its)$/.test(last) && isActing(told, at)) return false;
  // "for the next 18 months"; "…, the minister said".
  if (word.lower === 'next' && /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|few|several)$/.test(told[at + 1]?.word.lower ?? ''))
    return false;
  if (word.lower === 'said' && at === told.length - 1 && told.some(({ word: { lower } }, place) => place < at && BE.test(lower)))
    return false;
  // "the pledging conference".
  if (word.lower === 'pledging' && /^(?:conference|meeting|event|session|round)$/.test(told[at + 1]?.word.lower ?? '')) return false;
  // "talks on when to meet".
  if (word.lower === 'when' && /^(?:on|of|about|over)$/.test(last)) return false;
  // "the 5 percent on which the bank had counted".
  if (word.lower === 'counted' && (next === 'on' || told.some(({ word: one }) => one.lower === 'which'))) return true;
  // "a leading supplier".
  if (word.lower === 'leading' && !/^(?:to|towards?)$/.test(next)) return false;
  return (
    MAY_LEAVE_OPEN.test(word.lower) ||
    WITH_BEHIND.test(`${word.lower} ${next}`) ||
    (word.lower === 'forward' && next === 'that') ||
    (word.lower === 'open' && /^(?:left|leaves|is|are|was|were|remains?|remained)$/.test(last)) ||
    (word.lower === 'talk' && /^(?:of|about)$/.test(next) && last !== 'to') ||
    (word.lower === 'to' && /^(?:is|are|was|were|still)$/.test(last)) ||
    (word.lower === 'be' && last === 'to') ||
    // "has the firm's word on it"; "puts the toll at up to 50".
    // "is before the board".
    (word.lower === 'before' && /^(?:is|are|lies?|goes|comes?|now|still)$/.test(last)) ||
    (word.lower === 'advance' && last === 'in') ||
    (word.lower === 'word' && /^(?:its|his|her|their|s)$|'s?$/.test(last)) ||
    (/^puts?$/.test(word.lower) && isRatedAt(told, at)) ||
    // "members have to report".
    (next === 'to' && /^(?:has|have)$/.test(word.lower) && /^\p{Ll}+$/u.test(told[at + 2]?.word.text ?? '')) ||
    // "a bridge had to come first".
    (next === 'to' && /^(?:has|have|had)$/.test(word.lower) && /^(?:be|come|go|precede|wait)$/.test(told[at + 2]?.word.lower ?? ''))
  );
}

/** What a thing is measured by, no outlook of its own. */
const MEASURE = /^(?:want|ask|hop|seek|sought|plann|promis|pledg|expect|schedul|need|requir|request|demand)(?!ing)\p{L}*$/u;
const isMeasure = (told: readonly Unit[], at: number): boolean =>
  told
    .slice(Math.max(0, at - 4), at)
    .some(({ word }, place, before) =>
      word.clause !== told[at]?.word.clause
        ? false
        : word.lower === 'what'
          ? /^(?:of|than|to)$/.test(before[place - 1]?.word.lower ?? '')
          : /^(?:than|as)$/.test(word.lower),
    );

/** "The project for the north has brought". */
const SCHEME = /^(?:project|plan|programme|program|scheme|agenda|strategy)$/;
const isActing = (told: readonly Unit[], at: number): boolean => {
  const clause = told[at]?.word.clause;
  const behind = told.slice(at + 1, at + 6).filter(({ word }) => word.clause === clause);
  const has = behind.findIndex(({ word }) => /^(?:has|have)$/.test(word.lower));
  return has >= 0 && isPast(behind[has + 1]?.word.lower ?? '') && !BROUGHT_UP.test(behind[has + 1]?.word.lower ?? '');
};
const BROUGHT_UP = /^(?:been|met|found|drawn|set|put|had|raised|won|caused|sparked|said)$/;

/** Whether a number is what something is put at. */
const isRatedAt = (told: readonly Unit[], at: number): boolean =>
  told.some(
    ({ word }, place) =>
      place > at &&
      word.lower === 'at' &&
      word.clause === told[at]?.word.clause &&
      /^(?:\d.*|up|some|about|around|nearly|over|more|least|most)$/.test(told[place + 1]?.word.lower ?? ''),
  );

/** Words that leave it open with those behind them: "declined to", not "declined". */
const WITH_BEHIND =
  /^(?:declin\p{L}* to|set (?:themselves|itself|himself|herself)|is certain|open (?:to|for|whether|question)|order (?:to|for)|rules? (?:out|on|that)|appear\p{L}* (?!before |in |at |on |with |as )\p{L}+)$/u;

/** A word in -s right behind a noun, as verbs of the present stand. */
function isPresent(units: readonly Unit[], at: number): boolean {
  const [word, before, next] = [units[at]?.word, units[at - 1]?.word, units[at + 1]?.word];
  // "Peru and Chile run a ferry".
  const isOfTwo =
    /^\p{Ll}{3,}$/u.test(word?.text ?? '') &&
    /^\p{Lu}/u.test(before?.text ?? '') &&
    units[at - 2]?.word.lower === 'and' &&
    /^(?:an?|the|their)$/.test(next?.lower ?? '') &&
    !EMPTY.has(word?.lower ?? '');
  // "the ban cost the north 3,000 jobs".
  const isCost =
    word?.lower === 'cost' &&
    /^(?:\p{Ll}{3,}|\p{Lu}.*)$/u.test(before?.text ?? '') &&
    !/^(?:the|its|their|his|her|for|and|can|low|high|total|per|would|will|could|may|might|should|this|that|each|no|any)$/.test(
      before?.lower ?? '',
    ) &&
    /^(?:an?|the|its|his|her|their|\d.*)$|^\p{Lu}/u.test(next?.text ?? '');
  if (isOfTwo || isCost) return true;
  return (
    word !== undefined &&
    before !== undefined &&
    next !== undefined &&
    next.clause === word.clause &&
    word.text === word.lower &&
    /[^s]s$/.test(word.lower) &&
    word.lower !== 'besides' &&
    before.clause === word.clause &&
    !/^(?:a|an|the|of|in|on|at|by|with|its|his|her|their|and|or|to|for|from)$/.test(before.lower) &&
    (/^(?:a|an|the|its|his|her|their|in|on|at|with|over|to|up|down|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/.test(next.lower) ||
      /^\p{Lu}/u.test(next.text) ||
      (/^\p{Lu}.*(?<!'s)$/u.test(before.text) && !EMPTY.has(next.lower)))
  );
}

const trap = (said: SaidOf, word: Word, known: SaidOf, other: Word): Trap => ({
  rule: 'status',
  stated: around(said.text, word),
  given: around(known.text, other),
});
