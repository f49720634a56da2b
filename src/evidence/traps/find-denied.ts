// A statement without any denial whose words the evidence has only where it denies something: "job cuts are possible" of "ruled out job cuts".
import { splitSentences } from '../../corpus/sentences/split-sentences.js';
import { around } from './find-negation.js';
import { readUnits, type Unit } from './read-units.js';
import { isPast } from './read-words.js';
import type { SaidOf, Trap, Word } from './types.js';
import { findWords } from './words/index-words.js';
import { OPPOSITES, SIDES } from './words/opposites.js';

/** Words that deny what stands behind them to the end of the clause. */
const DENYING =
  /^(?:not|never|cannot|\p{L}+n't|nobody|neither|den(?:y|ies|ied|ying)|refus(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|fail(?:s|ed|ing)?|without|lack(?:s|ed|ing)?)$/u;
const DENYING_PAIR =
  /^(?:rul(?:e[sd]?|ing) out|declin(?:e[sd]?|ing) to|stop(?:s|ped)? short|far from|no (?:intention|plans?|wish|need|reason|sign|evidence|longer))$/;
/** "no ships", "none of the ships": at the head of a clause or behind a verb. */
const NONE = /^(?:no|none|nothing|nobody)$/;
/** Behind these a denial is none: "not only", "no fewer than", "not until". */
const ANY = /\bno|\bne|n't|\bcannot|\bden|\brefus|\breject|\bdismiss|\bfail|without|\black|\brul|\bdeclin|\bstop|\bfar\b/i;
const NO_DENIAL =
  /^(?:only|just|least|merely|simply|quite|even|until|yet|so|fewer|less|more|later|earlier|doubt|before|all|every|everyone|everybody|always|other|oppose|counting|including)$/;
/** Where what is denied ends within a clause. */
const END = /^(?:but|while|although|whereas|who|which|until|unless|before|because|except|than)$/;
/** What tells of a denial in other words than the evidence's. */
const DENIAL =
  /^(?:un\p{L}{4,}|non|no|nobody|none|nothing|dis(?:miss|agree|put|sat|own|claim|cont)\p{L}*|in(?:complete|valid|secure)|only|except\p{L}*|exclu\p{L}*|barr(?:ed|ing)|against|away|out|off|end(?:s|ed)?|stop(?:s|ped)?|contrary|unlike|instead|former(?:ly)?|once|contradict\p{L}*|silen\p{L}*|miss(?:es|ed|ing)?|ignor\p{L}*|forgo\p{L}*|free|beyond|above|below|until|before|still|remain\p{L}*|ceas\p{L}*|barely|scarce\p{L}*|short|impossible|empty|dry|clos(?:e[sd]|ure)|abandon\p{L}*|drop(?:s|ped)?|doubt\p{L}*|despite|too|less|fewer|lower|zero|los\p{L}+|ban(?:s|ned)?|forb\p{L}*|prohibit\p{L}*|prevent\p{L}*|stop\p{L}*|block\p{L}*|le(?:ave|aves|ft|aving)|behind|resist\p{L}*|shel(?:ve[sd]?|ving)|if|unless|cancel\p{L}*|question\p{L}*|open|neglect\p{L}*|exempt\p{L}*|spare[sd]?|every|always|whenever|overdue|owe[sd]?|wait\p{L}*|late|slow\p{L}*|delay\p{L}*|lag\p{L}*|hard|difficult|hinder\p{L}*|last|disput\p{L}*|challeng\p{L}*|oppos\p{L}*|rival\p{L}*|otherwise|exceed\p{L}*|alone|solely|sole|quash\p{L}*|denial\p{L}*|refusal|rejection|failure|absen\p{L}*|gap|wrong\p{L}*|rare\p{L}*|little|few|minus|neutral\p{L}*|avert\p{L}*|avoid\p{L}*|contest\p{L}*|distan\p{L}*|depart\p{L}*|quit\p{L}*|withdr\p{L}*|surrender\p{L}*|forfeit\p{L}*|sacrific\p{L}*|held|hold\p{L}*|keep\p{L}*|kept|wary|reluct\p{L}*|condition\p{L}*|warn\p{L}*|surpris\p{L}*|first|new)$/u;
const SAYING =
  /^(?:sa(?:id|ys?|ying)|tells?|told|reporters?|statement|interview|conference|add(?:s|ed)|according|spokes\p{L}+|call(?:s|ed)|comment\p{L}*)$/u;
/** Words with a meaning that must stand behind the denial, names apart, and how many of the statement's own they make at least. */
const FEWEST = 2;
const LEAST_SHARE = 0.34;

/** Every word that a statement shares with the evidence, names apart, stands there behind a denial, and the statement denies nothing. */
export function findDenied(statement: SaidOf, evidence: SaidOf): Trap | null {
  if (!ANY.test(evidence.text)) return null;
  const told = readUnits(statement);
  const stated = told.map(({ word }) => word);
  if (stated.some(({ lower }) => DENIAL.test(lower) || DENYING.test(lower) || NONE.test(lower))) return null;
  const held = readUnits(evidence);
  const denials = denialsIn(evidence, held);
  if (denials.size === 0) return null;
  const own = new Set(told.flatMap(({ unit, word }) => (isContent(unit, word) ? [unit ?? ''] : [])));
  const names = new Set(told.flatMap(({ unit }) => (unit?.startsWith('@') ? [unit] : [])));
  const shared = held.filter(({ unit, word }) => isContent(unit, word) && own.has(unit ?? ''));
  const first = shared.find(({ word }) => denials.get(word) === 'behind');
  const inside = new Set(
    held.flatMap(({ unit, word }) => (denials.get(word) === 'behind' && (own.has(unit ?? '') || names.has(unit ?? '')) ? [unit] : [])),
  );
  if (first === undefined || inside.size < FEWEST || inside.size < own.size * LEAST_SHARE) return null;
  if (shared.some(({ word }) => !denials.has(word)) || isTurnedTwice(stated, held, denials)) return null;
  return {
    rule: 'negation',
    stated: around(statement.text, told.find(({ unit }) => unit === first.unit)?.word ?? first.word),
    given: around(evidence.text, first.word),
  };
}

const isContent = (unit: string | null, word: Word): boolean =>
  unit !== null && !unit.startsWith('@') && !SAYING.test(word.lower) && !/^\d/.test(word.lower);

/** "stayed in the guild" of "did not leave it". */
function isTurnedTwice(stated: readonly Word[], held: readonly Unit[], denials: ReadonlyMap<Word, string>): boolean {
  const given = held.map(({ word }) => word);
  const denied = findWords(given, OPPOSITES).filter(({ first, line }) => {
    const word = given[first];
    return word !== undefined && SIDES[line] === 2 && denials.has(word);
  });
  return findWords(stated, OPPOSITES).some((one) => denied.some((other) => other.line === one.line && other.side !== one.side));
}

/** Words that stand behind a denial in its clause, and those before it there, which only say what it is denied of. */
function denialsIn({ text }: SaidOf, units: readonly Unit[]): ReadonlyMap<Word, 'behind' | 'before'> {
  const found = new Map<Word, 'behind' | 'before'>();
  for (const { start, end } of splitSentences(text)) {
    const words = units.flatMap(({ word }) => (word.start >= start && word.end <= end ? [word] : []));
    words.forEach((word, at) => {
      const next = words[at + 1]?.lower ?? '';
      const isDenying = DENYING.test(word.lower) || DENYING_PAIR.test(`${word.lower} ${next}`) || NONE.test(word.lower);
      if (!isDenying || NO_DENIAL.test(next)) return;
      const clause = words.filter((other) => other.clause === word.clause);
      // "no village will be left without": two that take each other back.
      const others = clause.filter((other) => other !== word && (DENYING.test(other.lower) || NONE.test(other.lower)));
      if (others.length > 0) return;
      const isNoun = /^(?:no|without)$/.test(word.lower);
      let isPlain = false;
      for (const [place, other] of clause.entries()) {
        if (other.start < word.start) {
          if (!isNoun || !found.has(other)) found.set(other, 'before');
          continue;
        }
        const after = clause[place + 1];
        if (END.test(other.lower) || (other.lower === 'and' && after !== undefined && isPast(after.lower))) isPlain = true;
        if (!isPlain) found.set(other, 'behind');
      }
    });
  }
  return found;
}
