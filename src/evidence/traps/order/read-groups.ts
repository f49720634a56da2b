// Actors before a word or behind it that a list joins.
import type { Mention } from '../../../corpus/types.js';
import type { Word } from '../types.js';

const isJoined = (text: string, one: Mention | undefined, other: Mention): boolean =>
  one !== undefined && /^(?:, ?(?:and )?(?:the )?| (?:and|or|nor) (?:the )?)$/.test(text.slice(one.end, other.start));

/** "Peru, Chile and others", "Peru, Chile, among others". */
const OTHERS = /^,? (?:and|or|among) (?:(?:the|some|several|many|a few) )?(?:others?|more|elsewhere)\b/;

/** "Peru, Chile and Brazil": commas join only what "and" ends. */
const isList = (text: string, list: readonly Mention[]): boolean => {
  const gap = text.slice(list.at(-2)?.end ?? 0, list.at(-1)?.start ?? 0);
  // "by Peru, and Chile uses it": a comma between two begins a clause.
  return (/ (?:and|or|nor) /.test(gap) && !(list.length === 2 && gap.startsWith(','))) || OTHERS.test(text.slice(list.at(-1)?.end));
};

/** The first mention with those joined to it. */
export function joined(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const end = mentions.findIndex((mention, place) => place > 0 && !isJoined(text, mentions[place - 1], mention));
  const list = end === -1 ? mentions : mentions.slice(0, end);
  return isList(text, list) ? list : list.slice(0, 1);
}

/** "chose Peru - not Chile - as mediator". */
const PASSED_OVER = /\b(?:not|rather than|instead of|in preference to|as opposed to) (?:the )?$/;

/** The last mention before a word, with those joined to it in a list; "Hajiyev, an aide to Aliyev, visited": who stands in an insert is passed over. */
export function groupBefore(text: string, words: readonly Word[], mentions: readonly Mention[], verb: Word): readonly Mention[] {
  const all = mentions.filter(({ start, end }) => end <= verb.start && !PASSED_OVER.test(text.slice(Math.max(0, start - 24), start)));
  const clauseOf = (mention: Mention): number => words.find(({ end }) => end > mention.start)?.clause ?? 0;
  const isInsert = (mention: Mention): boolean =>
    clauseOf(mention) > 0 &&
    clauseOf(mention) < verb.clause &&
    /\b(?:to|of|for|in|from|with|by) (?:the )?(?:\p{L}+ ){0,2}$/u.test(text.slice(0, mention.start)) &&
    (all.some((other) => clauseOf(other) < clauseOf(mention)) || isWho(mention));
  // "Ana Soto, who used to be president of Peru, may mediate": a name that no catalogue has.
  function isWho(mention: Mention): boolean {
    const opener = words.find(({ clause }) => clause === clauseOf(mention));
    return opener !== undefined && /^(?:who|once|formerly)$/.test(opener.lower);
  }
  const outside = all.filter((mention) => !isInsert(mention));
  const before = outside.length > 0 ? outside : all.filter((mention) => !isWho(mention));
  let first = before.length - 1;
  for (
    let mention = before[first];
    first > 0 && mention !== undefined && isJoined(text, before[first - 1], mention);
    mention = before[first]
  )
    first -= 1;
  const list = before.slice(Math.max(0, first));
  return isList(text, list) ? list : list.slice(-1);
}
