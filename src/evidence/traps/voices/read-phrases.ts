// The phrase that names somebody, before a word of a sentence or from one on.
import type { Mention } from '../../../corpus/types.js';
import { isPast } from '../read/read-words.js';
import type { Word } from '../types.js';
import { isAuxiliary } from '../words/telling.js';
import { POST } from './posts.js';

/** One sentence with its words. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** Where a phrase that names somebody ends. */
export const STOP =
  /^(?:that|but|while|whereas|because|when|if|since|although|though|which|what|who|whom|whose|where|than|how|why|whether|so|as|then|by|to|or)$/;
/** Verbs that stand before their subject, too: "…, said Lorang". */
export const SAID =
  /^(?:sa(?:id|ys)|told|added|adds|warn(?:s|ed)|explain(?:s|ed)|argu(?:es|ed)|remark(?:s|ed)|observ(?:es|ed)|not(?:es|ed)|report(?:s|ed)|quip(?:s|ped)|jok(?:es|ed)|sigh(?:s|ed)|complain(?:s|ed)|lament(?:s|ed)|insist(?:s|ed)|claim(?:s|ed)|recall(?:s|ed)|conced(?:es|ed)|caution(?:s|ed)|declar(?:es|ed)|wr(?:ites|ote)|believ(?:es|ed)|thinks|thought|reckon(?:s|ed)|asserts|alleges|maintains|contends|predicts|forecasts|estimates|finds|concludes|confirms|denies|admits|acknowledges|affirms|announces|stresses|emphasi[sz]es|underlines|suspects|fears|hopes|hints|indicates|promises|pledges|vow(?:s|ed))$/;
export const DETERMINER = /^(?:the|a|an|its|his|her|their|this|these|those|both|some|many|no)$/;
const LIGHT =
  /ly$|^(?:also|even|then|later|now|once|never|not|again|still|himself|herself|itself|themselves|since|just|first|twice|often)$/;
export const LONGEST_PHRASE = 9;

/** The phrase that ends right before a word of its clause. */
export function phraseBefore({ words }: Line, at: number): readonly Word[] | null {
  const clause = words[at]?.clause;
  let last = at - 1;
  while (last >= 0 && words[last]?.clause === clause && (LIGHT.test(words[last]?.lower ?? '') || isAuxiliary(words[last]?.lower ?? '')))
    last -= 1;
  let first = last;
  while (first >= 0 && words[first]?.clause === clause && !STOP.test(words[first]?.lower ?? '') && last - first < LONGEST_PHRASE)
    first -= 1;
  const stop = words[first];
  const whole = words.slice(first + 1, last + 1).filter(({ lower }) => !/^(?:and|however|meanwhile)$/.test(lower));
  // "said the government had promised": behind the verb before.
  const behind = whole.slice(whole.findLastIndex(({ lower }) => SAID.test(lower)) + 1);
  // "it will not accept the outcome and has called": the one before the first verb.
  // "In May she wrote": no verb.
  const verb = behind.findIndex(
    ({ lower, text }, place) =>
      (isAuxiliary(lower) && text !== 'May') ||
      // "The President thanked Ghana and said".
      (isPast(lower) && /^(?:and|but)$/.test(words[at - 1]?.lower ?? '') && POST.test(behind[place - 1]?.lower ?? '')),
  );
  const found = verb > 0 ? behind.slice(0, verb) : behind;
  if (stop === undefined || stop.clause !== clause) return found;
  // "It was Mensah who": the one before; "the man whom Mensah chose said": nobody knows.
  if (/^(?:who|that)$/.test(stop.lower) && found.length === 0) {
    const before = words.slice(0, first).filter((word) => word.clause === clause);
    const cleft = before.findIndex(({ lower }, place) => /^(?:was|is)$/.test(lower) && before[place - 1]?.lower === 'it');
    return cleft === -1 ? null : before.slice(cleft + 1);
  }
  return found;
}

/** The phrase that begins with a word, in its clause, and a bare name between the commas behind it. */
export function phraseBehind({ words, mentions }: Line, from: number): readonly Word[] {
  const clause = words[from]?.clause;
  const found: Word[] = [];
  for (let at = from; at < words.length && found.length < LONGEST_PHRASE; at += 1) {
    const word = words[at];
    if (word === undefined || word.clause !== clause || STOP.test(word.lower) || isAuxiliary(word.lower)) break;
    const isNewPhrase = DETERMINER.test(word.lower) && found.length > 0 && !/^(?:of|for|from|at|in)$/.test(found.at(-1)?.lower ?? '');
    if (isNewPhrase && found.some(({ lower }) => !DETERMINER.test(lower))) break;
    found.push(word);
  }
  const next = words.filter((word) => clause !== undefined && word.clause === clause + 1);
  const isApposed = next.length > 0 && mentions.some(({ start, end }) => next.every((word) => word.start >= start && word.end <= end));
  return isApposed && found.at(-1) === words.filter((word) => word.clause === clause).at(-1) ? [...found, ...next] : found;
}
