// What somebody only says told as a fact: "The dyke broke over bad cement" of "The dyke broke over bad cement, residents say".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { EMPTY, isPast, readWords } from '../read/read-words.js';
import type { Trap, Word } from '../types.js';
import { endOfSaying } from './end-of-saying.js';
import { isToldAsSaid } from './told-as-said.js';

const TELLING =
  /^(?:said|says?|told|tells?|claim(?:s|ed)?|alleg(?:es?|ed|ing)|argu(?:es?|ed)|insist(?:s|ed)?|believ(?:es?|ed)|complain(?:s|ed)?|assert(?:s|ed)?|contend(?:s|ed)?|testif(?:y|ies|ied)|observ(?:es?|ed)|maintain(?:s|ed)?|describ(?:es?|ed)|recall(?:s|ed)?)$/;
/** Of these only with "that" or quoted words behind. */
const NEEDS_THAT = /^(?:told|tells?|observ|maintain|recall|believ|argu|testif)/;
const CALLING = /^describ/;
const REPUTED = /^(?:believed|thought|said|understood|reported|rumou?red|alleged|suspected|presumed|reputed)$/;
/** Whose own figures and dates may be taken from them. */
const OFFICE =
  /^(?:ministr(?:y|ies)|minister|compan(?:y|ies)|bank|government|agency|office|firm|bureau|service|council|committee|commission|authorit(?:y|ies)|court|airline|operator|organi[sz]ers?|institute|department|parliament|exchange|union|federation|president|police|army|navy|un|un's|spokes\p{L}+|officials?|statistics)$/u;
const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|quarter|dozen|hundred|thousand|million|billion)\b/i;

/** Content words taken from what is reported, fewer of "described as"; and how much of the statement they make at least. */
const FEWEST = 3;
const FEWEST_CALLED = 2;
const LEAST_SHARE = 0.5;
/** Words before "say" and behind it where it stands behind what is said. */
const LONGEST_SPEAKER = 7;
const LONGEST_REST = 3;

/** "Length of the line: 40 km", "Ships: 14 now, nine in 2010": a label with its figures and no verb of its own. */
const isKeyFigure = (text: string): boolean =>
  /^[^:.;]{3,90}: [^:]{1,90}$/.test(text) &&
  /\d/.test(text.slice(text.indexOf(':'))) &&
  !/\b(?:is|are|was|were|has|have|had|will|would)\b/.test(text);
/** Whose figures of a fight are those of a side. */
const ARMED = /^(?:organi[sz]ers?|army|navy|president|spokes\p{L}+)$/u;
const LETTERS = /^\p{Lu}{3,}$/u;
const CLAIMING = /^(?:claim|alleg|accus|insist|believ|complain|assert|contend|maintain)/;
/** Figures of these are given by those who fight, march or count, each another. */
const DISPUTED =
  /^(?:kill\p{L}*|dead|deaths?|die[sd]?|slain|toll|casualt\p{L}*|wound\p{L}*|injur\p{L}*|hurt|los(?:t|s|ses)|neutrali[sz]\p{L}*|eliminat\p{L}*|destroy\p{L}*|attack\p{L}*|shell\p{L}*|bomb\p{L}*|raid\p{L}*|rebels?|fighters?|militants?|terrorists?|bandits?|insurgents?|march\p{L}*|protest\p{L}*|demonstrat\p{L}*|rall(?:y|ies)|crowd|fraud\p{L}*|stol(?:e|en)|rigg\p{L}*|tortur\p{L}*|rap(?:e[sd]?|ing)|prisoners?|captur\p{L}*|seiz\p{L}*|shot|civilians?)$/u;

interface Report {
  readonly verb: Word;
  readonly held: readonly Word[];
  readonly speaker: readonly Word[];
}

/** A statement whose words the evidence has only in what somebody says there, and which tells of no saying and does not name who says it. */
export function findReported(statement: string, evidence: string): Trap | null {
  // "had to come first for Lima": as somebody sees it.
  if (/["“‘]/.test(statement) || /\b[Ff]or (?:the )?\p{Lu}|^For (?:one|an?|the|its|both) /u.test(statement)) return null;
  const stated = readWords(statement);
  if (isToldAsSaid(stated)) return null;
  const content = stated.filter(({ lower }) => !EMPTY.has(lower));
  const given = readWords(evidence);
  const isTerse = isKeyFigure(statement);
  for (const { verb, held, speaker } of reportsIn(evidence, given)) {
    const inside = new Set(held.map(({ stem }) => stem));
    const open = new Set(given.filter((word) => !held.includes(word)).map(({ stem }) => stem));
    // Names say who is meant, not what is said of them.
    const taken = content.filter(
      (word) => inside.has(word.stem) && !open.has(word.stem) && (word === stated[0] || !/^\p{Lu}/u.test(word.text)),
    );
    const [first] = taken;
    // What stands outside it may be all that is told.
    const plain = new Set(content.flatMap(({ stem }) => (open.has(stem) ? [stem] : [])));
    const isQuoted = taken.length > 0 && taken.every(({ stem }) => held.some((word) => word.stem === stem && isInQuotes(evidence, word)));
    const fewest = isQuoted || isTerse || CALLING.test(verb.lower) ? FEWEST_CALLED : FEWEST;
    // Of quoted words only what is nowhere told plainly counts.
    const least = (isQuoted ? content.filter(({ stem }) => !open.has(stem)) : content).length * LEAST_SHARE;
    if (plain.size > taken.length) continue;
    if (first === undefined || new Set(taken.map(({ stem }) => stem)).size < fewest || taken.length < least) continue;
    const isFigure = stated.some(({ lower, stem }) => NUMBER.test(lower) && inside.has(stem));
    const isDisputed = CLAIMING.test(verb.lower) || [...stated, ...held].some(({ lower }) => DISPUTED.test(lower));
    // "The army killed 13" of "the army says": who says it is told as who does it.
    const isOfSide = isDisputed && speaker.some(({ lower }) => ARMED.test(lower));
    if (!isOfSide && speaker.some(({ stem }) => content.some((word) => word.stem === stem))) continue;
    if (isFigure && speaker.some(({ lower }) => OFFICE.test(lower) && !(isDisputed && ARMED.test(lower)))) continue;
    // "The minister will not come, his ministry said": what an office says of its own doings.
    if (
      /^(?:said|says?)$/.test(verb.lower) &&
      !isDisputed &&
      held.some(({ lower }) => /^will$/.test(lower)) &&
      speaker.some(({ lower }) => OFFICE.test(lower))
    )
      continue;
    // A body known by its letters, and a key figure, whose label leaves out who gives it: unless it is of what is fought over.
    if (isFigure && !isDisputed && (isTerse || speaker.some(({ text }) => LETTERS.test(text)))) continue;
    return { rule: 'attribution', stated: around(statement, first), given: around(evidence, verb) };
  }
  return null;
}

/** What is said in each sentence, with who says it. */
function reportsIn(text: string, all: readonly Word[]): readonly Report[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const words = all.filter((word) => word.start >= start && word.end <= end);
    return words.flatMap((verb, at): readonly Report[] => {
      const own = words.filter(({ clause }) => clause === verb.clause);
      const place = own.indexOf(verb);
      const [before, behind] = [own.slice(0, place), own.slice(place + 1)];
      const next = words[at + 1]?.lower ?? '';
      if (verb.lower === 'according' && next === 'to') {
        const speaker = behind.slice(1);
        return [{ verb, held: words.filter((word) => word.clause !== verb.clause || word.start < verb.start), speaker: told(speaker) }];
      }
      if (REPUTED.test(verb.lower) && next === 'to' && /^(?:is|are|was|were|be|been)$/.test(words[at - 1]?.lower ?? ''))
        return [{ verb, held: words.filter((word) => word !== verb), speaker: [] }];
      // "the alleged violence": no verb.
      if (!TELLING.test(verb.lower) || /^(?:an?|the|its|his|her|their|these|those)$/.test(words[at - 1]?.lower ?? '')) return [];
      // "…, residents say.": behind what they say.
      const isBehind =
        before.length <= LONGEST_SPEAKER && behind.length <= LONGEST_REST && words.some(({ clause }) => clause < verb.clause);
      if (isBehind && before.length > 0 && !/^(?:as|that|who|which)$/.test(before[0]?.lower ?? ''))
        return [{ verb, held: words.filter(({ clause }) => clause !== verb.clause), speaker: told(before) }];
      const rest = words.slice(at + 1);
      const isThat = rest.slice(0, 4).some(({ lower }) => lower === 'that');
      const isQuoted = /^(?:,|:)? ?["“‘]/.test(text.slice(verb.end, verb.end + 3));
      if (NEEDS_THAT.test(verb.lower) && !isThat && !isQuoted) return [];
      // "The bank, which had left in May, said": the head of the sentence says it.
      const speaker = before.length > 0 ? before : words.filter(({ clause }) => clause === words[0]?.clause);
      const stop = endOfSaying(text, verb);
      return isPast(verb.lower) || before.length > 0
        ? [{ verb, held: rest.filter((word) => word.start < stop), speaker: told(speaker) }]
        : [];
    });
  });
}

/** Between marks that open and close. */
function isInQuotes(text: string, { start, end }: Word): boolean {
  const before = text.slice(0, start);
  const isSingle = [...text.matchAll(/(?<![\p{L}\d])'[^']{3,120}'(?![\p{L}\d])/gu)].some(
    ({ 0: words, index }) => start > index && end < index + words.length,
  );
  if (isSingle) return true;
  return (before.match(/["“”]/g) ?? []).length % 2 === 1 && /["”]/.test(text.slice(end));
}

const told = (words: readonly Word[]): readonly Word[] => words.filter(({ lower }) => !EMPTY.has(lower));
