// Capitalised words of a statement that no catalogue knows: names to be looked for as they are written.
import type { Span } from '../../base/span.js';
import { isDatelineCity } from '../../corpus/structure/dateline-cities.js';

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** A run of names may go on over these. */
const PARTICLES = new Set('de da del della der den di do dos du el al bin bint ibn la le van von ter ten zu of and'.split(' '));
/** Written with a capital, and no names by themselves: titles of persons, days, and words that open a sentence behind a colon. */
const NO_NAMES = new Set(
  `i a an the president prime minister ministers foreign defence defense deputy vice chancellor king queen prince princess emir sultan sheikh
  ambassador envoy secretary general speaker senator governor mayor chairman chairwoman chair director head chief mr mrs ms dr prof professor
  sir lord lady monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december gdp ceo one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred both all many most some few several such other another no neither
  half twice`.split(/\s+/),
);

/**
 * Runs of capitalised words: `Sergei Lavrov`, `Victory Day`. The first word of a sentence counts only where more of a name follows it
 * or a city is called so, since every sentence begins with a capital; `withOpeners` also where a verb of saying does.
 */
export function readUnknownNames(text: string, withOpeners = false): readonly Span[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const names: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !isNameWord(word.text)) continue;
    let last = at;
    for (let next = at + 1; next < words.length; next += 1) {
      const candidate = words[next];
      if (candidate === undefined || !/^[ -]$/.test(text.slice(words[next - 1]?.end, candidate.start))) break;
      // "Central Asia's Fergana": whose it is ends a name.
      if (/['’]s$/.test(words[next - 1]?.text ?? '')) break;
      if (isNameWord(candidate.text)) last = next;
      else if (!PARTICLES.has(candidate.text) || next - last > 1) break;
    }
    const isLone = last === at;
    if (
      !(opensSentence(text, word.start) && isLone && !isAbbreviation(word.text) && !isDatelineCity(word.text)) ||
      (withOpeners && isSpeaking(text, word.end))
    )
      names.push({ start: word.start, end: words[last]?.end ?? word.end });
    at = last;
  }
  return names;
}

/** "Dubnov holds that": a verb behind the first word of a sentence makes a name of it. */
const isSpeaking = (text: string, end: number): boolean =>
  /^,? (?:who|said|says|told|tells|holds|held|argue[sd]|warn(?:s|ed)|claim(?:s|ed)|accuse[sd]|call(?:s|ed)|wr(?:ites|ote)|chair(?:s|ed)|spoke|observe[sd]|allege[sd])\b/.test(
    text.slice(end, end + 16),
  );

const isAbbreviation = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);

function isNameWord(word: string): boolean {
  return CAPITAL.test(word) && !NO_NAMES.has(word.toLowerCase().replace(/['’]s?$/, ''));
}

/** At the start, or behind the end of a sentence, a colon, the bar of a table or an opening mark; behind a semicolon only names are written so. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:|][)"']?|["'])\s*$/.test(text.slice(Math.max(0, at - 4), at)) && !TITLED.test(text.slice(Math.max(0, at - 8), at));
}

/** "A. Soto", "Mr. Soto": a stop that ends no sentence. */
const TITLED = /(?<![\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Sen|Gov)\.\s*$/u;
