// Words of one party told as those of another, by whatever words either text tells who says, thinks or announces them.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { EMPTY, isPast, readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { isAuxiliary } from '../words/telling.js';
import { findNumberVoice } from './find-number-voice.js';
import { findQualified } from './find-qualified.js';
import { isKnown, isOne, isOther, type Known, resolved } from './match-voices.js';
import { nameSayers } from './name-sayers.js';
import { readLabelVoices } from './read-label-voices.js';
import { readVoices, type Voice } from './read-voices.js';

/** Words between the head of a clause and its verb. */
const FAR = 4;
const LONGEST_CLAUSE = 30;
/** What a plan, a visit or a raid may do too. */
const WEAK = /^(?:suggest|indicat|signal|impl|reveal|highlight|underlin|underscor|confirm|hint|show|mean|link|tied|report|not)/;

/** What a thing that somebody tells of shows. */
const SHOWING = /^(?:suggest|indicat|signal|impl|reveal|highlight|underlin|underscor|show|mean|point|hint)/;

/** A party of the statement whom the evidence lets somebody else say it, or give its number, or whose people it has as another's. */
export const findVoice = (statement: SaidOf, evidence: SaidOf, known: Known): Trap | null =>
  findStranger(statement, evidence, known) ??
  findNumberVoice(statement, evidence, known) ??
  findQualified(statement, evidence, known.isSame);

/** A party that does nothing in the evidence, where somebody else says it. */
function findStranger(statement: SaidOf, evidence: SaidOf, known: Known): Trap | null {
  const voices = [...readVoices(statement), ...readLabelVoices(statement)].filter(isKnown);
  // "Lorang warned that the talks with Chile signalled": what is behind says nothing.
  const told = voices.filter(({ at }, place) => place === 0 || !SHOWING.test(at.lower));
  if (told.length === 0) return null;
  const all = resolved(readVoices(evidence), evidence).filter(isVoice);
  const { near, close } = sentencesNear(statement, evidence, all, told);
  const beside = told.length > 1 ? all : all.filter(({ sentence }) => sentence === near);
  const held = told.length > 1 ? all : all.filter(({ sentence }) => close.has(sentence));
  if (beside.length === 0 || beside.some((voice) => !isKnown(voice))) return null;
  const acting = told.length > 1 ? evidence : sentenceOf(evidence, near);
  const voice = told.find(
    (one) =>
      !isThere(one, evidence, known) &&
      (isSaidAlike(one, beside) || !isActing(one, acting, known)) &&
      !isGiven(one, beside, known) &&
      held.every((other) => isOther(one, other, evidence, known)),
  );
  if (voice === undefined) return null;
  const names = beside.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
  const shown = names.length > 0 ? nameSayers(names, evidence) : (beside[0]?.words ?? []).map(({ text }) => text).join(' ');
  const speaker = nameSayers(
    voice.mentions.map(({ actor }) => actor),
    statement,
  );
  const stated = around(statement.text, voice.at);
  const sides = speaker === '' ? {} : { sides: { stated: `said by ${speaker}`, given: '' } };
  return { rule: 'attribution', stated, given: `said by ${shown}`, ...sides };
}

/** What shows something without a voice, and what somebody quoted says of themselves, tells of no speaker. */
const isVoice = (voice: Voice): boolean =>
  isKnown(voice) ||
  (!WEAK.test(voice.at.lower) && !voice.words.some(({ lower }) => /^(?:i|we|you|nobody|everybody|everyone)$/.test(lower)));

/** "For Lima the quay was a gift": whom the evidence tells it of may be meant. */
const isThere = ({ at, mentions, words }: Voice, evidence: SaidOf, known: Known): boolean =>
  /^(?:for|to)$/.test(at.lower) &&
  (evidence.mentions.some(({ actor }) => mentions.some((mention) => isOne(mention.actor, actor, known))) ||
    readWords(evidence.text).some(({ stem, lower }) => !EMPTY.has(lower) && words.some((word) => word.stem === stem)));

/** "Lima, Boateng complained, has not paid": the verb of the one who speaks is no deed of the other. */
const isSaidAlike = ({ at }: Voice, beside: readonly Voice[]): boolean =>
  !DEED.test(at.lower) && beside.some((other) => other.at.stem === at.stem);

/** What is said by doing it. */
const DEED =
  /^(?:announc|promis|pledg|vow|den(?:y|ies|ied)|reject|accus|blam|deem|regard|call|propos|press|urg|want|hop|expect|intend|prefer|see|saw|let|mak|made)/;

const isGiven = ({ mentions, words }: Voice, beside: readonly Voice[], known: Known): boolean =>
  known.given.some(
    (other) =>
      mentions.some(({ actor }) => isOne(actor, other, known)) ||
      (words.some(({ lower }) => lower === other) && beside.every((voice) => voice.mentions.length === 0)),
  );

/** Who does something in the evidence, as the head of a clause: what they do may be told as said. */
function isActing({ mentions, words: own }: Voice, { text, mentions: all }: SaidOf, known: Known): boolean {
  const words = readWords(text);
  // "parliament refused the money".
  if (
    mentions.every(({ actor }) => actor === actor.toLowerCase()) &&
    words.some((word, at) => isHeadOf(own, word) && isPast(words[at + 1]?.lower ?? ''))
  )
    return true;
  return all.some((mention) => {
    if (!mentions.some(({ actor }) => isOne(actor, mention.actor, known)) || mention.use === 'place' || mention.use === 'adjective')
      return false;
    const at = words.findIndex(({ end }) => end > mention.start);
    // "the Chile-Peru border".
    if ((words[at]?.end ?? 0) > mention.end + 2 || (words[at]?.start ?? 0) < mention.start) return false;
    const clause = words.slice(at, at + LONGEST_CLAUSE).filter((word) => word.clause === words[at]?.clause && word.start >= mention.end);
    const before = words[at - 1];
    const isHead = before === undefined || before.clause !== words[at]?.clause || /^(?:the|but|that|while|as)$/.test(before.lower);
    const reach = clause.slice(0, isHead ? FAR : 1);
    return reach.some(({ lower }) => isPast(lower) || isAuxiliary(lower)) || /^['’]/.test(text.charAt(mention.end));
  });
}

const isHeadOf = (own: readonly Word[], { stem, lower }: Word): boolean => !EMPTY.has(lower) && own.at(-1)?.stem === stem;

/** The sentence of the evidence that holds the quoted words, or the one before it where somebody speaks, or the one that shares most words with the statement; and those that share about as many. */
function sentencesNear(
  statement: SaidOf,
  { text }: SaidOf,
  voices: readonly Voice[],
  told: readonly Voice[],
): { readonly near: number; readonly close: ReadonlySet<number> } {
  const spans = splitSentences(text);
  const quoted = [...statement.text.matchAll(/["“]([^"”]{6,})["”]/g)].map(([, words = '']) => words.replace(/[.,;:!?]+$/, ''));
  const holding = spans.findIndex(({ start, end }) => quoted.some((words) => text.slice(start, end).includes(words)));
  const speakingAt = (at: number): number => voices.findLast(({ sentence }) => sentence <= at && at - sentence <= 2)?.sentence ?? at;
  if (holding !== -1) return { near: speakingAt(holding), close: new Set([speakingAt(holding)]) };
  const naming = new Set(told.flatMap(({ words, at }) => [...words, at].map(({ stem }) => stem)));
  const wanted = new Set(readWords(statement.text).flatMap(({ stem, lower }) => (EMPTY.has(lower) || naming.has(stem) ? [] : [stem])));
  const shared = spans.map(
    ({ start, end }) => new Set(readWords(text.slice(start, end)).flatMap(({ stem }) => (wanted.has(stem) ? [stem] : []))).size,
  );
  const most = Math.max(...shared);
  const best = shared.indexOf(most);
  const { start = 0 } = spans[best] ?? {};
  // "“…,” said Lorang. “We lost ten years.”": it goes on.
  const isQuoted = /^["'“‘]/.test(text.slice(start)) || (text.slice(0, start).match(/["“”]/g) ?? []).length % 2 === 1;
  if (isQuoted) return { near: speakingAt(best), close: new Set([speakingAt(best)]) };
  return { near: best, close: new Set(shared.flatMap((count, at) => (count >= Math.max(Math.min(1, most), most - 2) ? [at] : []))) };
}

function sentenceOf({ text, mentions }: SaidOf, at: number): SaidOf {
  const { start, end } = splitSentences(text)[at] ?? { start: 0, end: text.length };
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return {
    text: text.slice(start, end),
    mentions: inside.map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
  };
}
