// Quoted words that a statement lets somebody else say than the evidence: "Lorang urged … “the last of its kind”" of Haddad's words.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { sayersIn } from './find-attribution.js';
import { nameSayers } from './name-sayers.js';

const QUOTED = /["“]([^"”]{6,200})["”]/g;
const URGING =
  /^(?:urg(?:es?|ed|ing)|demand(?:s|ed|ing)|plead(?:s|ed|ing)|call(?:s|ed)|ask(?:s|ed|ing)|appeal(?:s|ed|ing)|propos(?:es?|ed)|lament(?:s|ed)|mourn(?:s|ed)|joked?|vow(?:s|ed))$/;
const LONGEST_GAP = 12;

/** A quoted phrase behind somebody's urging or saying that the evidence has in somebody else's words, whom the statement does not name. */
export function findQuotedSpeaker(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const words = readWords(statement.text);
  for (const match of statement.text.matchAll(QUOTED)) {
    const speaker = statement.mentions.find(({ end, use }) => {
      const verb = words.find(({ start }) => start >= end);
      return end <= match.index && use !== 'place' && verb !== undefined && verb.start - end < LONGEST_GAP && URGING.test(verb.lower);
    });
    if (speaker === undefined) continue;
    const given = speakersOf(match[1] ?? '', evidence);
    const isNamed = given.some((actor) => statement.mentions.some((mention) => isSame(mention.actor, actor)));
    if (given.length > 0 && !isNamed)
      return { rule: 'attribution', stated: around(statement.text, speaker), given: `said by ${nameSayers(given, evidence)}` };
  }
  return null;
}

/** Who says a phrase in the sentence of the evidence that holds it, before it. */
function speakersOf(phrase: string, { text, mentions }: SaidOf): readonly string[] {
  const at = text.indexOf(phrase.replace(/[.,;:!?]+$/, ''));
  if (at === -1) return [];
  const sentence = splitSentences(text).find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return [];
  const before = text.slice(sentence.start, at);
  const inside = mentions
    .filter((mention) => mention.start >= sentence.start && mention.end <= at)
    .map((mention) => ({ ...mention, start: mention.start - sentence.start, end: mention.end - sentence.start }));
  return sayersIn(readWords(before), inside).flatMap(({ actor, others }) => [actor, ...others]);
}
