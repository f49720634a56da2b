// Who is the subject of a sentence that goes on: "Ama Boateng, the mayor, confirmed the talks but denied".
import { isPast } from '../read/read-words.js';
import type { Word } from '../types.js';
import { isGroupOf } from './is-other-group.js';
import { POST } from './posts.js';
import { besideTitle } from './read-beside.js';
import type { Line } from './read-phrases.js';

/** The first phrase of the sentence that holds a name, a pronoun or a kind of those who speak. */
export function subjectOf({ text, words, mentions }: Line, at: number): readonly Word[] | null {
  const marks = text.includes('"') ? [...text.matchAll(/"/g)].map(({ index }) => index) : [];
  const from = Math.max(0, text.slice(0, words[at]?.start ?? 0).lastIndexOf(';'));
  const before = words
    .slice(0, at)
    .filter(({ start }) => start >= from && (marks.length === 0 || marks.findLastIndex((mark) => mark < start) % 2 !== 0));
  // "Ama Boateng, the mayor, confirmed the talks but denied": the one who confirmed.
  const first = before.findIndex(
    (word, place) => before[place - 1]?.clause === word.clause - 1 && isPast(word.lower) && word.clause <= LATEST,
  );
  const beside = first === -1 || from > 0 ? null : besideTitle({ text, words, mentions }, first);
  if (beside?.some((word) => mentions.some(({ start, end }) => word.start >= start && word.end <= end))) return beside;
  return headOf({ text, words, mentions }, before);
}
/** "Her colleague, Ama Boateng, warned": the clause of the verb behind what stands between commas. */
const LATEST = 3;

/** The first phrase that holds a name, a pronoun or a kind of those who speak. */
function headOf({ text, mentions }: Line, before: readonly Word[]): readonly Word[] | null {
  const first = before.findIndex(
    (word, place) =>
      // "It was Mensah who, in May, proposed".
      (/^(?:he|she|they|it|we|i)$/.test(word.lower) && !isCleft(before, place)) ||
      isGroupOf(word.lower) ||
      (mentions.some(({ start, end }) => word.start >= start && word.end <= end) &&
        !/^(?:in|at|on|from|to|with|for|of|by|about|against|after)$/.test(before[place - 1]?.lower ?? '')),
  );
  const word = before[first];
  if (word === undefined) return null;
  const mention = mentions.find(({ start, end }) => word.start >= start && word.end <= end);
  // "Prime Minister Jorge Salas": to the end of the name.
  const after = mentions.find(({ start }) => start >= word.end && start - word.end < 2 && mention === undefined);
  const at = before.indexOf(word);
  const rest = before.slice(at + 1);
  // "Opposition leader Willie Sope": through posts to the end of the name.
  const isOn = (other: Word): boolean =>
    other.clause === word.clause &&
    (POST.test(other.lower) || mentions.some(({ start, end, use }) => use === 'name' && other.start >= start && other.end <= end));
  const stop = rest.findIndex((other) => !isOn(other));
  const last =
    isGroupOf(word.lower) || (mention !== undefined && /^['’]/.test(text.charAt(mention.end)))
      ? rest.slice(0, stop === -1 ? rest.length : stop).at(-1)
      : undefined;
  const end = Math.max(last?.end ?? 0, mention?.end ?? after?.end ?? word.end);
  return before.filter((other) => other.clause === word.clause && other.end <= end);
}

const isCleft = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'it' && /^(?:was|is)$/.test(words[at + 1]?.lower ?? '') && words.slice(at + 2).some(({ lower }) => lower === 'who');
