// A statement that looks ahead nowhere, though all that it tells is still to come in the evidence: "work is under way" of "is due to start".
import { around } from './find-negation.js';
import { keeps, wordsAhead } from './find-status.js';
import { readTerse } from './read-terse.js';
import { readUnits } from './read-units.js';
import { EMPTY, isPast } from './read-words.js';
import type { SaidOf, Trap, Word } from './types.js';

/** Words with a meaning that must look ahead in the evidence, and how many of the statement's own they make at least. */
const FEWEST = 2;
const LEAST_SHARE = 0.5;
const FINITE = /^(?:is|are|was|were|has|have|had|does|did|do)$/;
/** What keeps the sense besides the words that look ahead: an aim, a day to come, an office for it. */
const OPEN =
  /^(?:next|cancel\p{L}*|postpon\p{L}*|offer\p{L}*|hop(?:e[sd]?|ing)|dream\p{L}*|draft\p{L}*|tentative\p{L}*|condition\p{L}*|provision\p{L}*|yet|await\p{L}*|pending|open|future|later|soon|tomorrow|candidat\p{L}*|bid\p{L}*|options?|target\p{L}*|agree\p{L}*|order\p{L}*|decid\p{L}*|decision|resol\p{L}*|deal|rest(?:s|ed)|depend\p{L}*|discuss\p{L}*|debat\p{L}*|talks?|consider\p{L}*|want\p{L}*|wish\p{L}*|eye[sd]?|favou?r\p{L}*|back(?:s|ed)|seek\p{L}*|thinks?|believ\p{L}*|sees?|ahead|makings|sketch\p{L}*|agenda|schedule\p{L}*|outlook|deadline|mandate\p{L}*|allow(?:s|ed)|permit\p{L}*|until|unless|if|once|when|would|could|invit\p{L}*|guarantee\p{L}*|commit\p{L}*|stand(?:s|ing)|set|outline[sd]?|envisage\p{L}*|foresee\p{L}*|question|scenario|let|lets|potential\p{L}*|able|capable|opportunit\p{L}*|oppose\p{L}*|against|lack\p{L}*|not|no|never|without|insist\p{L}*|calls?|called|asks?|asked|urge[sd]?|remind\p{L}*|tell|tells|told|promot\p{L}*|champion\p{L}*|advoca\p{L}*|request\p{L}*|requir\p{L}*|demand\p{L}*|enabl\p{L}*|facing|faces?|threat\p{L}*|argu\p{L}*|claim\p{L}*|deem\p{L}*|look\p{L}*|vision\p{L}*|reckon\p{L}*|count\p{L}*|view\p{L}*)$/u;
const DATE =
  /^(?:(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|quarter)$/;
const SAYING = /^(?:sa(?:id|ys)|statement|ministry|announc\p{L}*|add(?:s|ed)|according|year|years|month|week|time)$/u;

/** The statement tells plainly what the evidence has only behind "will", "may", "is to", "plans to" and the like. */
export function findOpen(statement: SaidOf, evidence: SaidOf): Trap | null {
  const told = readUnits(statement);
  const stated = told.map(({ word }) => word);
  if (stated.some((word, at) => isOpen(stated, word, at))) return null;
  const isLabel = readTerse(statement.text) !== null;
  const verb = stated.find(
    (word, at) =>
      (at > 0 || isLabel) && (FINITE.test(word.lower) || (isPast(word.lower) && !EMPTY.has(word.lower)) || isPresent(stated, at)),
  );
  if (verb === undefined) return null;
  // "supplies gas as of 2026": a present with a date may be to come.
  const isPastTold = stated.some(({ lower }) => isPast(lower) || /^(?:was|were|has|have|had|did)$/.test(lower));
  if (!isPastTold && stated.some(({ lower }) => DATE.test(lower))) return null;
  const held = readUnits(evidence);
  const given = held.map(({ word }) => word);
  const ahead = reachOn(given, evidence.text);
  if (ahead.size === 0) return null;
  const before = leadingTo(given, ahead);
  const isContent = (unit: string | null, word: Word): boolean =>
    unit !== null && !unit.startsWith('@') && !SAYING.test(word.lower) && !/^\d/.test(word.lower);
  const own = new Set(told.flatMap(({ unit, word }) => (isContent(unit, word) ? [unit ?? ''] : [])));
  const shared = held.filter(({ unit, word }) => isContent(unit, word) && own.has(unit ?? ''));
  const inside = shared.filter(({ word }) => ahead.has(word));
  const first = inside[0] ?? (STARTED.test(statement.text) ? shared[0] : undefined);
  const units = new Set(inside.map(({ unit }) => unit));
  const numbers = stated.filter(({ lower }) => /^\d/.test(lower) && given.some((other) => other.lower === lower && ahead.has(other)));
  const isEnough = units.size + Math.min(1, numbers.length) >= FEWEST || STARTED.test(statement.text);
  if (first === undefined || !isEnough || units.size < own.size * (STARTED.test(statement.text) ? 0 : LEAST_SHARE)) return null;
  if (shared.some(({ word }) => !ahead.has(word) && !before.has(word))) return null;
  return { rule: 'status', stated: around(statement.text, verb), given: around(evidence.text, first.word) };
}

/** "is under way": told of the subject alone. */
const STARTED =
  /\balready\b|\b(?:is|are|was|were|has been|have been) (?:now |already |all )?(?:under ?way|over|complete|completed|finished|in place|in force|out|done)\b(?! of)/;

/** Cues besides those of every statement, with what stands behind them in their clause: an offer of something, an order, what depends on a yes. */
const CUE = /^(?:offer(?:s|ed|ing)?|order(?:s|ed|ing)?|subject|conditional|instruct(?:s|ed)|pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing))$/;
const CUE_TO =
  /^(?:agreements?|deals?|accords?|contracts?|bids?|attempts?|efforts?|plans?|mandates?|options?|motions?|moves?|vote[sd]?|resolved|hopes?|talks|pacts?|memorand\p{L}+)$/u;

/** The words that look ahead, each to the end of its clause, and the subject of "…, is expected". */
function reachOn(words: readonly Word[], text: string): ReadonlySet<Word> {
  const ahead = new Set(wordsAhead(words));
  let isAhead = false;
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    if (last === undefined || last.clause !== word.clause) isAhead = false;
    if (last !== undefined && last.clause === word.clause && ahead.has(last)) isAhead = true;
    if (word.lower === 'and' && isPast(words[at + 1]?.lower ?? '')) isAhead = false;
    // "a utility that had promised 90 million pulled out".
    if (
      isAhead &&
      !ahead.has(word) &&
      isPast(word.lower) &&
      !/^(?:be|been|being|is|are|was|were|the|a|an|of|its|in|by|to|and|or)$/.test(last?.lower ?? '')
    )
      isAhead = false;
    if (/^(?:while|but|although|whereas)$/.test(word.lower)) isAhead = false;
    if (isAhead) ahead.add(word);
    if (CUE.test(word.lower) || (CUE_TO.test(word.lower) && words[at + 1]?.lower === 'to')) isAhead = true;
    const isLate = /^(?:is|are|was|were)$/.test(word.lower) && EXPECTED.test(words[at + 1]?.lower ?? '');
    if (isLate && last !== undefined && last.clause !== word.clause)
      for (const other of words.slice(0, at))
        if (other.clause >= word.clause - 2 && !/[.!?] /.test(text.slice(other.end, word.start))) ahead.add(other);
  }
  return ahead;
}

const EXPECTED = /^(?:expected|due|planned|scheduled|likely|slated|anticipated|proposed)$/;

const isOpen = (words: readonly Word[], word: Word, at: number): boolean =>
  (keeps(word) && !/^(?:said|says|had|estimat\p{L}*|budget\p{L}*)$/u.test(word.lower)) ||
  OPEN.test(word.lower) ||
  (word.lower === 'to' && /^(?:is|are|was|were|still|yet|has|have|had)$/.test(words[at - 1]?.lower ?? ''));

/** A word in -s right behind a noun, as verbs of the present stand. */
function isPresent(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  return (
    word !== undefined &&
    before !== undefined &&
    word.text === word.lower &&
    /[^s]s$/.test(word.lower) &&
    before.clause === word.clause &&
    next !== undefined &&
    !/^(?:a|an|the|of|in|on|at|by|with|its|his|her|their|and|or|to|for|from)$/.test(before.lower) &&
    (/^(?:a|an|the|its|his|her|their|in|on|at|with|over|to|up|down|\d.*)$/.test(next.lower) || /^\p{Lu}/u.test(next.text))
  );
}

/** Words before what looks ahead in its clause, and in the clauses before it where that one begins with the verb. */
function leadingTo(words: readonly Word[], ahead: ReadonlySet<Word>): ReadonlySet<Word> {
  const before = new Set<Word>();
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    if (!ahead.has(word) || last === undefined || ahead.has(last)) continue;
    const clause = words.filter((other) => other.clause === word.clause && other.start < word.start);
    for (const other of clause) before.add(other);
    // "A new tariff, which they have promised, may lower prices".
    if (clause.length <= 1) for (const other of words) if (other.start < word.start && other.clause >= word.clause - 2) before.add(other);
  }
  return before;
}
