// What is announced, planned, possible or expected, told as done.
import { around } from './find-negation.js';
import { EMPTY, isPast, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

/** Words behind which nothing has happened yet. */
const AHEAD =
  /^(?:will|would|may|might|could|should|shall|plan(?:s|ned|ning)?|propos(?:e[sd]?|ing|als?)|set|expect(?:s|ed|ing)?|anticipat(?:e[sd]?|ing)|intend(?:s|ed)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e[sd]?|ing)|want(?:s|ed)?|wish(?:es|ed)?|likely|unlikely|possibl[ey]|potential(?:ly)?|if|due|scheduled|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed)?|agree[sd]?|ready|willing|poised|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?|urg(?:e[sd]?|ing)|call(?:s|ed)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|invit(?:e[sd]?|ing)|prepar(?:e[sd]?|ing)|conceivabl[ey]|risk(?:s|ing)?|prospect|must|needs?)$/;
/** Of these the next word tells whether they look ahead: "set to", not "set conditions". */
const NEEDS_TO = /^(?:set|call(?:s|ed)?|ask(?:s|ed|ing)?|agree[sd]?|offer(?:s|ed|ing)?|need|needs|due|propos(?:als?))$/;
/** "is anticipated to follow": what stands before is still to come. */
const EXPECTED = /^(?:expected|anticipated|planned|scheduled|due|likely|possible|slated|forecast|proposed|pending)$/;
/** What keeps the sense where it stands in the clause of the verb. */
const KEEPING =
  /^(?:will|would|may|might|could|should|shall|must|plan(?:s|ned|ning)?|propos\p{L}*|expect\p{L}*|anticipat\p{L}*|intend\p{L}*|intent\p{L}*|aim\p{L}*|seek\p{L}*|sought|hop(?:e[sd]?|ing)|want\p{L}*|likely|unlikely|possib\p{L}*|potential\p{L}*|if|due|schedul\p{L}*|promis\p{L}*|pledg\p{L}*|vow\p{L}*|ready|willing|poised|threat\p{L}*|urg(?:e[sd]?|ing)|call(?:s|ed|ing)?|demand\p{L}*|ask(?:s|ed|ing)?|invit\p{L}*|prepar\p{L}*|risk\p{L}*|prospect\p{L}*|wish\p{L}*|announc\p{L}*|forecast\p{L}*|foresee\p{L}*|predict\p{L}*|warn\p{L}*|fear\p{L}*|eventual\p{L}*|ambition\p{L}*|goals?|need\p{L}*|until|unless|press(?:e[sd]|ing)?|push(?:e[sd]|ing)?|idea|suggest\p{L}*|recommend\p{L}*|advis\p{L}*|envis\p{L}*|meant?|upcoming|coming|chance|conditions?|insist\p{L}*|said|says|had)$/u;
const REACH = 6;
/** How many content words both texts must share, and how many of these in a hundred must look ahead, where no verb is the same. */
const FEWEST_SHARED = 4;
const LARGEST_PLAIN_SHARE = 0.4;

/** A verb told plainly that the evidence has only behind "will", "may", "is set to" and the like; or most of what is told. */
export function findStatus(statement: string, evidence: string): Trap | null {
  const stated = readWords(statement);
  const given = readWords(evidence);
  const ahead = wordsAhead(given);
  const isKept = (word: Word): boolean => {
    // "may revive its ties, and offer": what "and" joins is kept with what stands before.
    const goesOn = /^(?:and|or|but)$/.test(stated.find(({ clause }) => clause === word.clause)?.lower ?? '');
    return stated.some(
      (other) =>
        (other.clause === word.clause || (goesOn && other.clause === word.clause - 1)) && other !== word && KEEPING.test(other.lower),
    );
  };
  for (const word of stated) {
    if (EMPTY.has(word.lower) || word.lower.length < 3 || !isPast(word.lower) || AHEAD.test(word.lower) || isKept(word)) continue;
    const others = given.filter(({ stem }) => stem === word.stem);
    const [first] = others;
    if (first !== undefined && others.every((other) => ahead.has(other)))
      return { rule: 'status', stated: around(statement, word), given: around(evidence, first) };
  }
  return findPlainTelling(stated, given, ahead, statement, evidence);
}

/** Nothing in the statement looks ahead, and most of what it shares with the evidence does so there. */
function findPlainTelling(
  stated: readonly Word[],
  given: readonly Word[],
  ahead: ReadonlySet<Word>,
  statement: string,
  evidence: string,
): Trap | null {
  if (stated.some(({ lower }) => KEEPING.test(lower)) || wordsAhead(stated).size > 0 || statement.includes('"')) return null;
  const verb = stated.find(({ lower }) => isPast(lower) && !EMPTY.has(lower));
  if (given.some((word) => word.stem === verb?.stem && !ahead.has(word))) return null;
  const shared = given.filter((word) => !EMPTY.has(word.lower) && stated.some(({ stem }) => stem === word.stem));
  const clauses = new Set([...ahead].map(({ clause }) => clause));
  const plain = shared.filter(({ clause }) => !clauses.has(clause));
  const [first] = shared;
  return verb !== undefined && first !== undefined && shared.length >= FEWEST_SHARED && plain.length <= shared.length * LARGEST_PLAIN_SHARE
    ? { rule: 'status', stated: around(statement, verb), given: around(evidence, first) }
    : null;
}

/** The words that a cue reaches. */
function wordsAhead(words: readonly Word[]): ReadonlySet<Word> {
  const ahead = new Set<Word>();
  words.forEach((word, at) => {
    if (!AHEAD.test(word.lower)) return;
    const next = words[at + 1]?.lower ?? '';
    if (NEEDS_TO.test(word.lower) && !/^(?:to|for|on)$/.test(next)) return;
    // "largely due to its wars" gives a reason.
    if (word.lower === 'due' && next === 'to' && !/^\p{L}+$/u.test(verbBehind(words, at))) return;
    let left = REACH;
    for (let place = at + 1; place < words.length && left > 0; place += 1) {
      const other = words[place];
      if (other === undefined || other.clause !== word.clause) break;
      if (!EMPTY.has(other.lower)) left -= 1;
      ahead.add(other);
    }
    if (EXPECTED.test(word.lower) && /^(?:is|are|was|were|be|been|remains?)$/.test(words[at - 1]?.lower ?? ''))
      for (const other of words.slice(0, at)) if (other.clause === word.clause) ahead.add(other);
  });
  return ahead;
}

/** The verb behind "due to"; empty where an article or a possessive shows that a noun follows. */
const verbBehind = (words: readonly Word[], at: number): string => {
  const lower = words[at + 2]?.lower ?? '';
  return EMPTY.has(lower) || /^\p{Lu}/u.test(words[at + 2]?.text ?? '') ? '' : lower;
};
