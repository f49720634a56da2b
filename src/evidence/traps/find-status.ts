// What is announced, planned, possible or expected, told as done.
import { around } from './find-negation.js';
import { EMPTY, readWords } from './read-words.js';
import type { Trap, Word } from './types.js';

/** Words behind which nothing has happened yet. */
const AHEAD =
  /^(?:will|would|may|might|could|should|shall|plan(?:s|ned|ning)?|propos(?:e[sd]?|ing|als?)|set|expect(?:s|ed|ing)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e[sd]?|ing)|want(?:s|ed)?|likely|unlikely|possibl[ey]|potential(?:ly)?|if|due|scheduled|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed)?|agree[sd]? to|ready|willing|poised|consider(?:s|ed|ing)?|threaten(?:s|ed|ing)?|offer(?:s|ed)?|urg(?:e[sd]?|ing)|call(?:s|ed)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|invit(?:e[sd]?|ing)|prepar(?:e[sd]?|ing)|begin|considering|conceivabl[ey]|risk(?:s|ing)?|prospect|wish(?:es)?|must|needs?)$/;
/** What a statement may say to keep the sense: any of these, or that it was only said. */
const KEEPING =
  /^(?:will|would|may|might|could|should|shall|can|must|plan(?:s|ned|ning)?|propos\p{L}*|expect\p{L}*|intend\p{L}*|intent\p{L}*|aim\p{L}*|seek\p{L}*|sought|hop\p{L}*|want\p{L}*|likely|unlikely|possib\p{L}*|potential\p{L}*|if|due|schedul\p{L}*|promis\p{L}*|pledg\p{L}*|vow\p{L}*|ready|willing|poised|consider\p{L}*|threat\p{L}*|offer\p{L}*|urg\p{L}*|call\p{L}*|demand\p{L}*|ask\p{L}*|invit\p{L}*|prepar\p{L}*|risk\p{L}*|prospect\p{L}*|wish\p{L}*|announc\p{L}*|forecast\p{L}*|foresee\p{L}*|predict\p{L}*|project\p{L}*|warn\p{L}*|fear\p{L}*|prospective|future|eventual\p{L}*|further|ambition\p{L}*|goals?|agenda|condition\p{L}*|need\p{L}*|tend\p{L}*|open\p{L}*|before|until|unless|press\p{L}*|push\p{L}*|idea|options?|suggest\p{L}*|recommend\p{L}*|advis\p{L}*|anticipat\p{L}*|envisag\p{L}*|envision\p{L}*|mean\p{L}*|tomorrow|soon|next|upcoming|coming|set|chance|hopes?)$/u;
const REACH = 6;
/** Past and present forms that tell of something done; `-ing` and bare forms tell nothing by themselves. */
const DONE = /(?:ed|[^s]s|aught|ought|ent|old|eld|ook|ave|ade|ame|an|ew|ot|ell|et|oke|ose|ote|ut)$/;

/** A verb told plainly that the evidence has only behind "will", "may", "is set to" and the like. */
export function findStatus(statement: string, evidence: string): Trap | null {
  const stated = readWords(statement);
  if (stated.some(({ lower }) => KEEPING.test(lower))) return null;
  const given = readWords(evidence);
  const ahead = wordsAhead(given);
  for (const word of stated) {
    if (EMPTY.has(word.lower) || word.lower.length < 3 || !DONE.test(word.lower)) continue;
    const others = given.filter(({ stem }) => stem === word.stem);
    const [first] = others;
    if (first !== undefined && others.every((other) => ahead.has(other)))
      return { rule: 'status', stated: around(statement, word), given: around(evidence, first) };
  }
  return null;
}

function wordsAhead(words: readonly Word[]): ReadonlySet<Word> {
  const ahead = new Set<Word>();
  words.forEach((word, at) => {
    if (!AHEAD.test(word.lower)) return;
    // "set conditions" sets something; "is set to" looks ahead.
    if (
      /^(?:set|begin|call(?:s|ed)?|ask(?:s|ed|ing)?|agree[sd]?|consider(?:s|ed)?)$/.test(word.lower) &&
      !/^(?:to|for|on)$/.test(words[at + 1]?.lower ?? '')
    )
      return;
    let left = REACH;
    for (let next = at + 1; next < words.length && left > 0; next += 1) {
      const other = words[next];
      if (other === undefined || other.clause !== word.clause) break;
      if (!EMPTY.has(other.lower)) left -= 1;
      ahead.add(other);
    }
  });
  return ahead;
}
