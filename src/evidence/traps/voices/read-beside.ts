// Who says it where the name does not stand in the clause of its verb: between commas, in brackets, before "which", or behind the verb.
import type { Word } from '../types.js';
import { isGroupOf } from './is-other-group.js';
import { POST } from './posts.js';
import { DETERMINER, type Line, LONGEST_PHRASE, phraseBefore, phraseBehind, SAID, STOP } from './read-phrases.js';

/** What ties those who speak to somebody: "channels close to the Kremlin". */
const TYING =
  /^(?:aligned|allied|loyal|close|linked|tied|opposed|sympathetic|friendly|affiliated|hostile|subordinate|owned|run|financed|backed|funded)$/;
const PLACING =
  /^(?:in|at|on|near|to|with|about|against|after|before|over|towards?|into|during|behind|amid|despite|by|from|for|through|via|among)$/;

/** "Rumours spread on channels close to the Kremlin, which called": the last phrase of the clause before, where it names those who speak. */
export function beforeWhich({ words, mentions }: Line, at: number): readonly Word[] | null {
  const verb = words[at];
  let head = at - 1;
  while (head > 0 && LIGHT.test(words[head]?.lower ?? '')) head -= 1;
  const isWhich = /^(?:which|who)$/.test(words[head]?.lower ?? '') && words[head]?.clause === verb?.clause;
  if (verb === undefined || !isWhich || words[head - 1]?.clause !== verb.clause - 1) return null;
  const all = words.filter(({ clause }) => clause === verb.clause - 1);
  const cut = all.findLastIndex(
    ({ lower }, place) => STOP.test(lower) || (PLACING.test(lower) && !TYING.test(all[place - 1]?.lower ?? '')),
  );
  const found = all.slice(cut + 1).slice(-LONGEST_PHRASE);
  const isKind = ({ lower }: Word): boolean => isGroupOf(lower) || POST.test(lower);
  const last = found.findLastIndex(isKind);
  // "a geologist at the Lima college, who": not the college.
  const rest = all.slice(0, Math.max(0, cut));
  if (last === -1 && rest.length > 0 && /^(?:at|in|with|from)$/.test(all[cut]?.lower ?? '') && rest.some(isKind))
    return rest.slice(-LONGEST_PHRASE);
  const isNamed = mentions.some(
    ({ start, end, use }) => use === 'name' && start >= (found[0]?.start ?? end) && end <= (found.at(-1)?.end ?? 0),
  );
  return last !== -1 || (isNamed && found.length <= NAME_ALONE) ? found : null;
}
const LIGHT = /ly$|^(?:has|have|had|is|are|was|were|also|even|then|later|now|still|once|again)$/;
/** A name, perhaps with a title. */
const NAME_ALONE = 3;

/** "the Federal Service (Faro) announced": the short name in brackets as well. */
export function inBrackets({ text, words }: Line, verb: Word): readonly Word[] {
  const match = /\(([^()]{2,40})\)(?: [\p{L}]+ly| also| has| had| have)?(?: then| also)? $/u.exec(
    text.slice(Math.max(0, verb.start - 70), verb.start),
  );
  if (match === null) return [];
  const start = Math.max(0, verb.start - 70) + match.index;
  return words.filter((word) => word.start > start && word.end <= start + (match[1]?.length ?? 0) + 1);
}

/** Nothing but a name. */
const isNameOf = (list: readonly Word[], mentions: Line['mentions']): boolean =>
  list.length > 0 &&
  mentions.some(({ start, end }) =>
    list.every((word) => (word.start >= start && word.end <= end) || /^(?:mr|mrs|ms|dr|sir)$/.test(word.lower)),
  );

/** "Ama Boateng, who heads the port, said": both phrases between the commas. */
export function besideTitle({ words, mentions }: Line, at: number): readonly Word[] | null {
  const verb = words[at];
  if (verb === undefined || !words.slice(0, at).every(({ clause, lower }) => clause !== verb.clause || LIGHT.test(lower))) return null;
  const all = (clause: number): readonly Word[] => words.filter((word) => word.clause === clause);
  const own = (clause: number): readonly Word[] => all(clause).filter((word) => !STOP.test(word.lower));
  // "Ama Boateng, who travels with the admiral, Kofi Mensah, said": what stands between is no title.
  if (/^(?:who|whose|which)$/.test(all(verb.clause - 2)[0]?.lower ?? '')) {
    const head = own(verb.clause - 3);
    return isNameOf(head, mentions) ? head : null;
  }
  // "a survivor, Ama Boateng, 26, said": how old tells of nobody.
  const age = own(verb.clause - 1);
  const shift = age.length === 1 && /^\d\d?$/.test(age[0]?.lower ?? '') ? 1 : 0;
  const [inside, outside] = [own(verb.clause - 1 - shift), own(verb.clause - 2 - shift)];
  if (shift === 1 && isNameOf(inside, mentions) && outside.some(({ lower }) => isGroupOf(lower))) return [...outside, ...inside];
  // "Dikko, however, warned".
  if (inside.length > 0 && inside.every(({ lower }) => /^(?:however|meanwhile|too|though|again|for|his|her|its|part)$/.test(lower)))
    return outside;
  // "a move Lima and Quito, which share the dam, have called": the names that end what stands before.
  if (words.find(({ clause }) => clause === verb.clause - 1)?.lower === 'which') {
    const name = (word: Word): boolean => mentions.some(({ start, end }) => word.start >= start && word.end <= end);
    const cut = outside.findLastIndex((word) => !name(word) && word.lower !== 'and');
    return cut === outside.length - 1 || outside.some(({ lower }) => SAID.test(lower)) ? null : outside.slice(cut + 1);
  }
  const isNamed = (list: readonly Word[]): boolean =>
    list.some(({ start, end }) => mentions.some((mention) => mention.start < end && start < mention.end));
  const opener = words.find(({ clause }) => clause === verb.clause - 1)?.lower ?? '';
  // "Her colleague, Ama Boateng, whose port has closed, warned": the name with what stands before it.
  if (/^(?:whose|who)$/.test(opener) && isNameOf(outside, mentions)) {
    const title = own(verb.clause - 3);
    return title.some(({ lower }) => POST.test(lower)) && title.length <= LONGEST_PHRASE ? [...title, ...outside] : outside;
  }
  if (opener === 'whose' && outside.some(({ lower }) => POST.test(lower))) return outside.slice(-LONGEST_PHRASE);
  // "Ama Boateng, a geologist in Lima, says": what stands between the commas tells who that is.
  const last = outside.at(-1);
  const isTold = /^(?:an?|the)$/.test(opener) && last !== undefined && mentions.some(({ end }) => end >= last.end && end <= last.end + 2);
  const isTitle = opener === 'who' || isTold || inside.some(({ lower }) => POST.test(lower));
  const isSomebody = isNamed(outside) || /^(?:an?|one|his|her|their|its)$/.test(outside[0]?.lower ?? '');
  const isBeside = isNameOf(inside, mentions) ? outside.some(({ lower }) => POST.test(lower)) : isTitle && isSomebody;
  // "Ama Boateng, the officer who took over, told": what the officer did tells of nobody.
  const who = all(verb.clause - 1).findIndex(({ lower }, place) => place > 0 && /^(?:who|which|that|whose)$/.test(lower));
  const told = who === -1 ? inside : all(verb.clause - 1).slice(0, who);
  return isBeside && told.length + outside.length <= 2 * LONGEST_PHRASE ? [...outside, ...told] : null;
}

/** "…,” said the harbour master Ama Boateng". */
export function invertedBehind(line: Line, at: number): readonly Word[] | null {
  const verb = line.words[at];
  const previous = line.words[at - 1];
  // "… told reporters": told to them.
  if (verb === undefined || previous === undefined || previous.clause === verb.clause || /^t(?:old|ells)$/.test(verb.lower)) return null;
  const behind = phraseBehind(line, at + 1);
  return behind.length > 0 && (DETERMINER.test(behind[0]?.lower ?? '') || /^\p{Lu}/u.test(behind[0]?.text ?? '')) ? behind : null;
}

/** "The mayor was cooler: “…”": no verb of saying, but a colon before the quoted words. */
export function beforeQuote(line: Line, at: number): readonly Word[] | null {
  const { words, text } = line;
  const verb = words[at];
  if (verb === undefined || !/^(?:was|were|is|are|went)$/.test(verb.lower)) return null;
  const last = words.filter(({ clause }) => clause === verb.clause).at(-1);
  if (last === undefined || !/^: ?["“‘']/.test(text.slice(last.end, last.end + 3))) return null;
  const before = phraseBefore(line, at);
  return before !== null && before.length > 0 ? before : besideTitle(line, at);
}
