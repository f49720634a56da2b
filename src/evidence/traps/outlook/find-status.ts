// What is announced, planned, possible or expected, told as done.
import { around } from '../read/around.js';
import { EMPTY, isPast, readWords } from '../read/read-words.js';
import type { Trap, Word } from '../types.js';
import { hasFallen, isNoOutlook, LEAVES_VERB_OPEN, tellsPlan } from '../words/outlook.js';

/** Words behind which nothing has happened yet. */
const AHEAD =
  /^(?:will|would|may|might|could|should|shall|plan(?:s|ned|ning)?|propos(?:e[sd]?|ing|als?)|set|expect(?:s|ed|ing)?|anticipat(?:e[sd]?|ing)|intend(?:s|ed)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e[sd]?|ing)|fear(?:s|ed|ing)?|want(?:s|ed)?|wish(?:es|ed)?|likely|unlikely|possibl[ey]|potential(?:ly)?|if|due|scheduled|slated|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed)?|agree[sd]?|ready|willing|poised|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?|urg(?:e[sd]?|ing)|call(?:s|ed)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|invit(?:e[sd]?|ing)|prepar(?:e[sd]?|ing)|conceivabl[ey]|risk(?:s|ing)?|prospect|must|needs?)$/;
/** Of these the next word tells whether they look ahead: "set to", not "set conditions". */
const NEEDS_TO = /^(?:set|call(?:s|ed)?|ask(?:s|ed|ing)?|agree[sd]?|offer(?:s|ed|ing)?|need|needs|due|plan|propos(?:als?))$/;
/** "is anticipated to follow": what stands before is still to come. */
const EXPECTED =
  /^(?:expected|anticipated|planned|scheduled|due|likely|possible|slated|forecast|proposed|pending|outstanding|overdue|awaited)$/;
const REACH = 6;
const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december|next|(?:19|20)\d\d)$/;
/** How many content words a clause must share with the evidence where no verb is the same, and how many in a hundred may be told plainly there. */
const FEWEST_SHARED = 2;
const LARGEST_PLAIN_SHARE = 0.34;

/** A verb told plainly (in headlines, whose verbs stand where an actor of `acting` ends, in the present) that the evidence has only behind "will", "may", "is set to" and the like; or most of what is told. */
export function findStatus(statement: string, evidence: string, acting: readonly number[] = [], isRow = false): Trap | null {
  const stated = readWords(statement);
  const given = readWords(evidence);
  const ahead = wordsAhead(given);
  // "Nobody has counted it" of "is yet to be counted".
  if (/\byet to\b/.test(evidence) && /\b(?:no|not|nobody|never|none|nothing)\b|n't\b/i.test(statement)) return null;
  if (hasFallen(statement, evidence)) return null;
  // "Peru's offer: ten boats delivered".
  if (AHEAD_LABEL.test(statement) || tellsPlan(statement)) return null;
  // A row may hedge in another cell.
  if (isRow && stated.some(keeps)) return null;
  const isKept = (word: Word): boolean => isKeptIn(stated, word);
  // "was not signed" of "was to have been signed. It was not".
  const isDenied = given.some(({ lower }) => DENIES.test(lower));
  for (const word of stated) {
    if (
      EMPTY.has(word.lower) ||
      word.lower.length < 3 ||
      // "Prime Minister Yared".
      word.text !== word.lower ||
      !(isPast(word.lower) || acting.includes(word.start - 1)) ||
      // "hosts a summit in August" stands in the present.
      (word.lower === 'hosts' && stated.some(({ lower }) => MONTH.test(lower))) ||
      isUnfinished(stated, word, statement) ||
      looksAhead(stated, word) ||
      isKept(word) ||
      (isAdjective(stated, word) && statement.slice(word.start - 2, word.start) !== ': ' && !isBehindInsert(stated, word)) ||
      (isDenied && isNegated(stated, word))
    )
      continue;
    const others = given.filter(({ stem }) => stem === word.stem);
    const [first] = others;
    // "compensation for the lost herds": they are lost.
    if (others.some((other) => isPast(other.lower) && other.lower === word.lower && isAdjective(given, other))) continue;
    if (first !== undefined && others.every((other) => ahead.has(other)))
      return { rule: 'status', stated: around(statement, word), given: around(evidence, first) };
  }
  return findPlainTelling(stated, given, ahead, statement, evidence);
}

const DENIES = /^(?:not|never|no|nobody|none|nothing|failed|without|\p{L}+n't)$/u;
const isNegated = (words: readonly Word[], { clause, start }: Word): boolean =>
  words.some((other) => other.clause === clause && other.start < start && DENIES.test(other.lower));

/** "set up a fund" looks ahead no more than any past. */
const looksAhead = (words: readonly Word[], word: Word): boolean =>
  AHEAD.test(word.lower) && !(word.lower === 'set' && words[words.indexOf(word) + 1]?.lower === 'up');

/** Whether a word before the verb keeps the sense, in its clause or in the one that "and" joins it to: "may revive its ties, and offer". */
function isKeptIn(stated: readonly Word[], verb: Word): boolean {
  const goesOn = /^(?:and|or|but)$/.test(stated.find(({ clause }) => clause === verb.clause)?.lower ?? '');
  if (isToBe(stated, verb)) return true;
  // "could double now that the port has been built".
  const from = stated.findLast(
    ({ lower, start, clause }, at) =>
      start < verb.start &&
      clause === verb.clause &&
      (/^(?:because|since)$/.test(lower) || (lower === 'that' && stated[at - 1]?.lower === 'now')),
  );
  return stated.some(
    (other) =>
      other.start < verb.start &&
      other.start >= (from?.start ?? 0) &&
      (other.clause === verb.clause || (goesOn && other.clause === verb.clause - 1)) &&
      keeps(other),
  );
}

/** A label that says of the whole line that it is only aimed at, asked for or offered, before more than an end ("Offer: accepted"). */
const AHEAD_LABEL =
  /^[^:]{0,80}\b(?:offer|proposal|plan|aim|goal|target|hope|demand|idea|wish|bid|promise|pledge|call|request|appeal|threat|ambition|intention|forecast|suggestion|condition)s?(?: (?:of|by|from|for|to|that|which|set|named) [^:]{1,60})?: (?:\S+ ){2}\S/iu;

/** "kept it from being sold", "asked that it be sold", "the clinics backed by the fund would close": nobody tells there that it is done. */
function isUnfinished(words: readonly Word[], verb: Word, text: string): boolean {
  const at = words.indexOf(verb);
  const last = words[at - 1]?.lower ?? '';
  if (/^(?:be|being)$/.test(last)) return true;
  if (words[at + 1]?.lower !== 'by' || TO_BE.test(last) || /^(?:has|have|had)$/.test(last)) return false;
  return words.slice(at).some((word) => keeps(word) && !text.slice(verb.end, word.start).includes(':'));
}

const isMay = ({ text }: Word): boolean => text === 'May';
/** "was to be removed". */
const isToBe = (words: readonly Word[], verb: Word): boolean => {
  const at = words.indexOf(verb);
  return words[at - 1]?.lower === 'be' && words[at - 2]?.lower === 'to';
};
const keeps = (word: Word): boolean => LEAVES_VERB_OPEN.test(word.lower) && !isMay(word);

/** "Renewed guarantees": at the head of its clause or behind an article a participle is an adjective. */
function isAdjective(words: readonly Word[], word: Word): boolean {
  const before = words[words.indexOf(word) - 1];
  return (
    before === undefined ||
    before.clause !== word.clause ||
    /^(?:a|an|the|of|for|its|his|her|their|each|every|all|no|any|some|many|most|few|these|those|this|that|both|several)$/.test(before.lower)
  );
}

/** "A mill, the only one announced, opened at Lima". */
function isBehindInsert(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before === undefined || next === undefined || before.clause !== word.clause - 1 || word.clause !== INSERTED) return false;
  return next.clause === word.clause && /^(?:in|on|at|the|an?|its|his|her|their)$/.test(next.lower);
}
/** The third clause: subject, insert, verb. */
const INSERTED = 2;

/** A clause tells something done, and all that it shares with the evidence is still to come there. */
function findPlainTelling(
  stated: readonly Word[],
  given: readonly Word[],
  ahead: ReadonlySet<Word>,
  statement: string,
  evidence: string,
): Trap | null {
  const own = wordsAhead(stated);
  for (const verb of stated) {
    if (
      verb.text !== verb.lower ||
      !isPast(verb.lower) ||
      EMPTY.has(verb.lower) ||
      AHEAD.test(verb.lower) ||
      own.has(verb) ||
      isUnfinished(stated, verb, statement) ||
      isStill(stated, verb) ||
      (/^(?:settled|decided|opted)$/.test(verb.lower) && given.some(({ lower }) => /^(?:agreed|decided|resolved|chose)$/.test(lower)))
    )
      continue;
    if (stated.some((word) => word.clause === verb.clause && keeps(word)) || isAdjective(stated, verb) || isKeptIn(stated, verb)) continue;
    if (given.some((word) => word.stem === verb.stem && !ahead.has(word))) continue;
    // "is barred by" of what it "does not permit".
    if (/^(?:barred|banned|forbidden|prohibited|excluded)$/.test(verb.lower) && DENIED.test(evidence)) continue;
    // "voted for a tax" of who "approved a law that would tax".
    if (PASSED.test(verb.lower) && given.some((word) => PASSED.test(word.lower) && !ahead.has(word))) continue;
    const clause = stated.filter((word) => word.clause === verb.clause && !EMPTY.has(word.lower) && !/^\p{Lu}/u.test(word.text));
    const shared = given.filter((word) => clause.some(({ stem }) => stem === word.stem));
    const plain = shared.filter((word) => !ahead.has(word));
    const [first] = shared;
    // "a meeting was held" of a meeting that "is expected".
    const awaited = shared.find((word) => isAwaited(given, word));
    if (awaited !== undefined && plain.length === 0)
      return { rule: 'status', stated: around(statement, verb), given: around(evidence, awaited) };
    if (
      first !== undefined &&
      new Set(shared.map(({ stem }) => stem)).size >= FEWEST_SHARED &&
      plain.length <= shared.length * LARGEST_PLAIN_SHARE
    )
      return { rule: 'status', stated: around(statement, verb), given: around(evidence, first) };
  }
  return null;
}

const DENIED = /\bnot (?:permit|allow|let|admit)|\bforbid|\bprohibit|\bbars\b/;
const PASSED = /^(?:voted|approved|adopted|passed|backed|endorsed|enacted)$/;

/** "stayed at home", "put forward": nothing is done by it. */
const isStill = (words: readonly Word[], verb: Word): boolean =>
  /^(?:known|hosts|hosting|stayed|remained|kept|missed|ignored|lacked|cautioned|noted|recalled|stressed|argued|replied|answered|explained|reminded|remarked|observed|emphasi[sz]ed|underlined|insisted|objected|vouched|assured|undertook|guaranteed|swore|reckoned|assumed|estimated|rated|claimed|maintained|contended|asserted|complained|conceded|admitted|acknowledged)$/.test(
    verb.lower,
  ) ||
  (/^(?:built|designed|meant|made)$/.test(verb.lower) && words[words.indexOf(verb) + 1]?.lower === 'to') ||
  // "put its growth at 15 per cent".
  (verb.lower === 'put' && words.some(({ lower, clause, start }) => lower === 'at' && clause === verb.clause && start > verb.start)) ||
  (verb.lower === 'left' && words[words.indexOf(verb) + 1]?.lower === 'open') ||
  // "let it be known".
  (/^(?:let|made)$/.test(verb.lower) && words.slice(words.indexOf(verb) + 1, words.indexOf(verb) + 4).some(isKnown)) ||
  (/^(?:put|pointed|laid|set|spelt|spelled)$/.test(verb.lower) && /^(?:forward|out)$/.test(words[words.indexOf(verb) + 1]?.lower ?? ''));

const isKnown = ({ lower }: Word): boolean => /^(?:known|plain|clear|public)$/.test(lower);

/** "Another meeting is expected": right before what looks back on it. */
function isAwaited(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  return /^(?:is|are|was|were|remains?)$/.test(words[at + 1]?.lower ?? '') && EXPECTED.test(words[at + 2]?.lower ?? '');
}

/** "remained to be decided": what stands before is open. */
const isRemaining = (words: readonly Word[], at: number): boolean =>
  /^remain/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'to' && words[at + 2]?.lower === 'be';

const TO_BE = /^(?:is|are|was|were|be|been|remain|remains|remained)$/;

/** Words that look ahead, and "is to meet". */
function isCue(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "could not fly" is over.
  if (word === undefined || isMay(word) || isNoOutlook(words, at)) return false;
  return (
    AHEAD.test(word.lower) ||
    (word.lower === 'to' &&
      /^(?:is|are|was|were|course|track|yet|about|bound|slated)$/.test(words[at - 1]?.lower ?? '') &&
      (/^\p{Ll}+$/u.test(verbBehind(words, at - 1)) || /^(?:be|have|do)$/.test(words[at + 1]?.lower ?? '')))
  );
}

/** The words that a cue reaches. */
export function wordsAhead(words: readonly Word[]): ReadonlySet<Word> {
  const ahead = new Set<Word>();
  words.forEach((word, at) => {
    if (isRemaining(words, at)) for (const other of words.slice(0, at)) if (other.clause === word.clause) ahead.add(other);
    const isOpen = /^(?:outstanding|overdue|awaited|pending)$/.test(word.lower);
    const last = words[at - (/^(?:still|yet|now|long)$/.test(words[at - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '';
    if (isOpen && TO_BE.test(last)) for (const other of words.slice(0, at)) if (other.clause === word.clause) ahead.add(other);
    if (!isCue(words, at)) return;
    const next = words[at + 1]?.lower ?? '';
    if (NEEDS_TO.test(word.lower) && !/^(?:to|for|on)$/.test(next) && !isAskedTo(words, at)) return;
    // "largely due to its wars" gives a reason.
    if (word.lower === 'due' && next === 'to' && !/^\p{L}+$/u.test(verbBehind(words, at))) return;
    let left = REACH;
    for (let place = at + 1; place < words.length && left > 0; place += 1) {
      const other = words[place];
      if (other === undefined || other.clause !== word.clause) break;
      if (other.lower === 'but') break;
      // "will attend talks hosted by the bishop".
      if (isPast(other.lower) && words[place + 1]?.lower === 'by' && !TO_BE.test(words[place - 1]?.lower ?? '')) break;
      // "would close the mill and had sold the quay": the second is done.
      if (other.lower === 'and' && /^(?:had|has|have|was|were)$/.test(words[place + 1]?.lower ?? '')) break;
      // "feared a strike and closed the mill".
      if (other.lower === 'and' && word.lower === 'feared' && isPast(words[place + 1]?.lower ?? '')) break;
      if (!EMPTY.has(other.lower)) left -= 1;
      ahead.add(other);
    }
    // "signed a deal that is expected to end it" is signed.
    const isRelative = /^(?:that|which)$/.test(words[at - 2]?.lower ?? '');
    // "has declined the offer and the envoy is expected": only what stands behind "and" is.
    if (!isRelative && EXPECTED.test(word.lower) && /^(?:is|are|was|were|be|been|remains?)$/.test(words[at - 1]?.lower ?? ''))
      for (const other of words.slice(subjectOf(words, at), at)) if (other.clause === word.clause) ahead.add(other);
  });
  return ahead;
}

/** "asking our friends to see us through". */
const isAskedTo = (words: readonly Word[], at: number): boolean =>
  /^ask/.test(words[at]?.lower ?? '') &&
  words.slice(at + 2, at + 5).some(({ lower, clause }) => lower === 'to' && clause === words[at]?.clause);

/** Where the subject of "is due" begins: behind "and" where a verb stands before it, "the minister has declined and the envoy is due". */
function subjectOf(words: readonly Word[], at: number): number {
  const and = words.findLastIndex(({ lower, clause }, place) => place < at && lower === 'and' && clause === words[at]?.clause);
  const isJoining = words
    .slice(0, Math.max(0, and))
    .some(({ lower, clause }) => clause === words[at]?.clause && (isPast(lower) || /^(?:has|have|had|is|are|was|were)$/.test(lower)));
  return isJoining ? and : 0;
}

/** The verb behind "due to"; empty where an article or a possessive shows that a noun follows. */
const verbBehind = (words: readonly Word[], at: number): string => {
  const lower = words[at + 2]?.lower ?? '';
  return EMPTY.has(lower) || /^\p{Lu}/u.test(words[at + 2]?.text ?? '') ? '' : lower;
};
