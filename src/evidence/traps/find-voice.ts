// Words of one party told as those of another, by whatever words either text tells who says, thinks or announces them.
import { splitSentences } from '../../corpus/sentences/split-sentences.js';
import { around } from './find-negation.js';
import { isKnown, isOne, isOther, type Known, resolved } from './match-voices.js';
import { nameSayers } from './name-sayers.js';
import { readLabelVoices } from './read-label-voices.js';
import { readVoices, type Voice } from './read-voices.js';
import { EMPTY, isPast, readWords } from './read-words.js';
import type { SaidOf, Trap } from './types.js';
import { isAuxiliary } from './words/telling.js';

/** Words between the head of a clause and its verb. */
const FAR = 4;
/** What a plan, a visit or a raid may do too. */
const WEAK = /^(?:suggest|indicat|signal|impl|reveal|highlight|underlin|underscor|confirm|hint|show|mean|link|tied|report|not)/;

/** A party of the statement whom the evidence lets somebody else say it, and who does nothing there. */
export function findVoice(statement: SaidOf, evidence: SaidOf, known: Known): Trap | null {
  const told = [...readVoices(statement), ...readLabelVoices(statement)].filter(isKnown);
  if (told.length === 0) return null;
  const all = resolved(readVoices(evidence), evidence).filter(isVoice);
  const { near, close } = sentencesNear(statement, evidence, all);
  const beside = told.length > 1 ? all : all.filter(({ sentence }) => sentence === near);
  const held = told.length > 1 ? all : all.filter(({ sentence }) => close.has(sentence));
  if (beside.length === 0 || beside.some((voice) => !isKnown(voice))) return null;
  const acting = told.length > 1 ? evidence : sentenceOf(evidence, near);
  const voice = told.find(
    (one) => !isActing(one, acting, known) && !isGiven(one, known) && held.every((other) => isOther(one, other, evidence, known)),
  );
  if (voice === undefined) return null;
  const names = beside.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
  const shown = names.length > 0 ? nameSayers(names, evidence) : (beside[0]?.words ?? []).map(({ text }) => text).join(' ');
  return { rule: 'attribution', stated: around(statement.text, voice.at), given: `said by ${shown}` };
}

/** What shows something without a voice, and what somebody quoted says of themselves, tells of no speaker. */
const isVoice = (voice: Voice): boolean =>
  isKnown(voice) ||
  (!WEAK.test(voice.at.lower) && !voice.words.some(({ lower }) => /^(?:i|we|you|nobody|everybody|everyone)$/.test(lower)));

const isGiven = ({ mentions, words }: Voice, known: Known): boolean =>
  known.given.some((other) => mentions.some(({ actor }) => isOne(actor, other, known)) || words.some(({ lower }) => lower === other));

/** Who does something in the evidence, as the head of a clause: what they do may be told as said. */
function isActing({ mentions }: Voice, { text, mentions: all }: SaidOf, known: Known): boolean {
  const words = readWords(text);
  return all.some((mention) => {
    if (!mentions.some(({ actor }) => isOne(actor, mention.actor, known)) || mention.use === 'place' || mention.use === 'adjective')
      return false;
    const at = words.findIndex(({ end }) => end > mention.start);
    // "the Chile-Peru border".
    if ((words[at]?.end ?? 0) > mention.end + 2 || (words[at]?.start ?? 0) < mention.start) return false;
    const clause = words.slice(at).filter((word) => word.clause === words[at]?.clause && word.start >= mention.end);
    const before = words[at - 1];
    const isHead = before === undefined || before.clause !== words[at]?.clause || /^(?:the|but|that|while|as)$/.test(before.lower);
    const reach = clause.slice(0, isHead ? FAR : 1);
    return reach.some(({ lower }) => isPast(lower) || isAuxiliary(lower)) || /^['’]/.test(text.slice(mention.end));
  });
}

/** The sentence of the evidence that holds the quoted words, or the one before it where somebody speaks, or the one that shares most words with the statement; and those that share about as many. */
function sentencesNear(
  statement: SaidOf,
  { text }: SaidOf,
  voices: readonly Voice[],
): { readonly near: number; readonly close: ReadonlySet<number> } {
  const spans = splitSentences(text);
  const quoted = [...statement.text.matchAll(/["“]([^"”]{6,})["”]/g)].map(([, words = '']) => words.replace(/[.,;:!?]+$/, ''));
  const holding = spans.findIndex(({ start, end }) => quoted.some((words) => text.slice(start, end).includes(words)));
  const speaking = voices.findLast(({ sentence }) => sentence <= holding && holding - sentence <= 1)?.sentence ?? holding;
  if (holding !== -1) return { near: speaking, close: new Set([speaking]) };
  const wanted = new Set(readWords(statement.text).flatMap(({ stem, lower }) => (EMPTY.has(lower) ? [] : [stem])));
  const shared = spans.map(
    ({ start, end }) => new Set(readWords(text.slice(start, end)).flatMap(({ stem }) => (wanted.has(stem) ? [stem] : []))).size,
  );
  const most = Math.max(...shared);
  return { near: shared.indexOf(most), close: new Set(shared.flatMap((count, at) => (count >= most - 2 ? [at] : []))) };
}

function sentenceOf({ text, mentions }: SaidOf, at: number): SaidOf {
  const { start, end } = splitSentences(text)[at] ?? { start: 0, end: text.length };
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return {
    text: text.slice(start, end),
    mentions: inside.map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
  };
}
