// Who came told as away, and who stayed away as there, in whatever words: "was represented at the talks" of "was invited but stayed away".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { findOneOfList } from './find-one-of-list.js';

/** Words of being there, as a verb's or behind one. */
const THERE =
  /\b(?:attend(?:s|ed|ing)?|attendance|t(?:ook|akes?|aking|aken) part|participa(?:t(?:es?|ed|ing)|nts?)|(?:came|comes?|coming)(?! (?:from|into|under|as|with|down|up|out|after|before|amid|when|off|through|back|close))|(?:is|are|was|were|be|been) (?:also |both |all )?(?:present|there|represented|at|among|in)|represented|(?:had|has|have|got|given) (?:a|an|its|his|her|their) (?:seat|place|chair) (?:at|in|on)|kept (?:its|his|her|their) (?:appointment|date)|confirmed (?:its|his|her|their) (?:place|seat|attendance|participation|presence)|(?<!\b(?:the|this|that|its|their|his|her|at) )present(?=$|[.,;:)]| (?:at|in|among|when|for|too|there|as|on|all|throughout)\b)|among (?:those|the \p{L}+(?: \p{L}+)?) (?:present|there|at|in|who (?:came|attended))|attending|t(?:ook|akes?|aking|aken) (?:up )?(?:its|a|his|her|their|the|this|that) (?:seats?|places?|invitation)|accept(?:s|ed|ing)? (?:the|an|its|his|her|their) invitation|heed(?:s|ed|ing)? the (?:call|invitation)|s(?:ent|ends?|ending)|travel(?:s|l?ed|l?ing)|(?:went|goes|going|go) to (?!war|court|waste|work|press|the polls)|join(?:s|ed|ing)?|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|appear(?:s|ed|ing)?|sat in|visited|visiting|guests?|delegations?)\b/giu;
const AWAY =
  /\b(?:stay(?:s|ed|ing)? (?:away|out|at home)|(?:keep|kept|keeps) (?:away|out)|declin(?:e[sd]?|ing) (?:the|an|its|his|her|their) invitation|turn(?:s|ed|ing)? down (?:the|an|its|his|her|their) invitation|cancel(?:s|l?ed|l?ing)?|boycott(?:s|ed|ing)?|skip(?:s|ped|ping)?|call(?:s|ed|ing)? (?:(?:the|its|his|her|their) (?:\p{L}+ ){1,2})?off|against (?:attending|going|taking part)|withdr[ae]w\w*|absent|absence|absentees?|miss(?:es|ed|ing)? (?:the|both|all|its|his|her)|withdr(?:ew|aws|awn)|pull(?:s|ed|ing)? out|g[ai]ve[sn]? (?:\p{L}+ ){1,4}(?:a miss|a wide berth)|uninvited|no-show|shun(?:s|ned)?|abstain(?:s|ed)?|ignored (?:the|its|his|her|their) invitation)\b/giu;
const NOT =
  /^(?:not|never|no|cannot|neither|nor|none|nobody|without|\p{L}+n't|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed)?|unable|unlikely|against|rul(?:ed|es) out|instead|rather)$/u;
/** What one comes to is an event: without one the words tell of goods and places. */
const EVENT =
  /\b(?:talks?|meetings?|summits?|conference|session|forum|rounds?|gathering|consultations?|ceremony|parade|negotiations?|invit\p{L}+|host\p{L}*|delegat\p{L}+|represent\p{L}+|observers?|envoys?|ministers?|leaders?|chiefs?|presidents?|anyone|event|dinner|congress|council|workshop|hearing|council|commission|visit\p{L}*|trip|briefing|funeral|inauguration|exercises?|drills?|games|race|vote)\b/iu;
/** What was meant to be. */
const PLANNED =
  /\b(?:(?:was|were|been) (?:(?:due|set|supposed|expected|scheduled|meant|about) )?|(?:planned|meant|intended|wanted|hoped) )to (?:\p{L}+ly )?$/u;
/** Who is asked to come may yet stay away. */
const ASKED = /\b(?:asked|invited|urged|called upon|bidden) to $/;
/** What is left open. */
const WHETHER = /\bwhether\b[^.;]*$/u;
const LONGEST_OPEN = 120;
const LONGEST_PLAN = 40;
const LONGEST_GIVEN_UP = 60;
/** "scrapped his plan to go". */
const GIVEN_UP =
  /\b(?:scrap(?:s|ped)|drop(?:s|ped)|abandon(?:s|ed)|shelv(?:es|ed)|cancel(?:s|l?ed)|g[ai]ve[sn]? up|call(?:s|ed) off) (?:\p{L}+ ){0,3}(?:plans?|ideas?|intentions?) (?:\p{L}+ )?$/u;
/** Words before a verb of coming that a denial may stand in. */
const REACH = 5;

/** "Rumours that he would come proved wrong." */
const BELIED = /\b(?:wrong|false|untrue|unfounded|baseless|mistaken|belied)\b/;

interface Presence {
  readonly actor: string;
  readonly isThere: boolean;
  readonly isSending: boolean;
  /** Who sends somebody in their own place is not there. */
  readonly isStandIn: boolean;
  readonly word: Word;
}

/** "sent his deputy instead". */
const SENDING = /^s(?:ent|ends?|ending)$/;
const IN_PLACE = /\b(?:instead|in (?:his|her|its|their) (?:place|stead|name)|on (?:his|her|its|their) behalf|rather than)\b/;
/** "By taking its seat at the council, Peru pleased Chile": who comes stands behind. */
const OPENING =
  /^(?:(?:by|after|in|on|upon|while|before|through|with|for|without|instead of|despite) )?(?:not )?\p{L}+ing\b[^,;:]{0,120}, /iu;
/** "Soto in Lima for the summit", "Soto at the summit in Lima": no verb at all. */
const HEADLINE =
  /^ (?:back |again )?(?:in (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} for|at (?:the )?(?:\p{L}+ ){0,5}(?:talks?|meetings?|summits?|conference|session|forum|ceremony|parade|hearing|council|congress|funeral|inauguration|exercises?|drills?|games|dinner))\b/u;
const VERB = /\b(?:is|are|was|were|be|been|has|have|had|will|would|may|might|could|can|should|must|do|does|did|to)\b/;

/** Somebody whom the statement has there and the evidence only away, or the other way round. */
export function findPresence(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  if (BELIED.test(statement.text)) return null;
  const listed = findOneOfList(statement, evidence, isSame);
  if (listed !== null || !EVENT.test(evidence.text)) return listed;
  const stated = presencesIn(statement);
  const given = stated.length === 0 ? [] : presencesIn(evidence);
  for (const one of stated) {
    if (isSetApart(evidence, one, isSame)) continue;
    const others = given.filter(
      ({ actor, isSending, isStandIn }) => isSame(actor, one.actor) && !(isStandIn !== one.isStandIn && isSending && one.isSending),
    );
    const [first] = others;
    if (first !== undefined && others.every(({ isThere }) => isThere !== one.isThere))
      return { rule: 'negation', stated: around(statement.text, one.word), given: around(evidence.text, first.word) };
  }
  return null;
}

/** "all were represented, except for Mali": what is told of the others is not told of that one. */
const isSetApart = ({ text, mentions }: SaidOf, one: Presence, isSame: (one: string, other: string) => boolean): boolean =>
  mentions.some(({ actor, start }) => EXCEPT.test(text.slice(Math.max(0, start - LONGEST_PLAN), start)) && isSame(actor, one.actor));
const EXCEPT =
  /\b(?:except(?:ing)?(?: for)?|apart from|aside from|with the exception of|other than|save(?: for)?|but for|but not|unlike) (?:the )?$/iu;

/** The first word of coming or staying away behind each name, up to the next name that has one. */
function presencesIn(said: SaidOf): readonly Presence[] {
  const all = readWords(said.text);
  let next = 0;
  return splitSentences(said.text).flatMap(({ start, end }) => {
    const text = said.text.slice(start, end);
    while (next < all.length && (all[next]?.start ?? 0) < start) next += 1;
    const first = next;
    while (next < all.length && (all[next]?.end ?? 0) <= end) next += 1;
    const words = all.slice(first, next);
    const cues = [
      ...[...text.matchAll(THERE)].map((match) => ({ match, isThere: true })),
      ...[...text.matchAll(AWAY)].map((match) => ({ match, isThere: false })),
    ]
      .map(({ match, isThere }) => ({ at: start + match.index, isThere, word: words.find((it) => it.end > start + match.index) }))
      .sort((one, other) => one.at - other.at);
    const opening = OPENING.exec(text)?.[0].length ?? 0;
    const parties = partiesIn(said, words, start, end);
    const opener = opening === 0 ? undefined : parties.find(({ at }) => at >= start + opening);
    return parties.flatMap(({ actor, at: place, from: behind, to }): readonly Presence[] => {
      const from = place === opener?.at ? start : behind;
      const own = cues.filter(({ at }) => at >= from && at < to && !ASKED.test(said.text.slice(Math.max(0, at - LONGEST_PLAN), at)));
      // "whether Peru would come": nobody knows.
      if (own.some(({ at }) => WHETHER.test(said.text.slice(Math.max(start, at - LONGEST_OPEN), at)))) return [];
      // "who was to attend, called the trip off": what became of it stands behind.
      const cue = own.find(({ at }) => !PLANNED.test(said.text.slice(Math.max(0, at - LONGEST_PLAN), at))) ?? own[0];
      if (cue?.word === undefined) {
        const isHeadline = !VERB.test(text) && HEADLINE.test(said.text.slice(behind, end));
        const word = words.find((it) => it.end > behind);
        return isHeadline && word !== undefined ? [{ actor, isThere: true, isSending: false, isStandIn: false, word }] : [];
      }
      const isSending = SENDING.test(cue.word.lower);
      const isStandIn = isSending && IN_PLACE.test(said.text.slice(cue.at, end));
      const isThere = cue.isThere && !isStandIn;
      return [{ actor, isThere: isThere !== isDenied(said.text, words, cue.word, from), isSending, isStandIn, word: cue.word }];
    });
  });
}

/** Names and "the army" with where what is told of them begins and ends: at the next that "and", a comma or a semicolon sets beside them. */
function partiesIn(
  { text, mentions }: SaidOf,
  words: readonly Word[],
  start: number,
  end: number,
): readonly { readonly actor: string; readonly at: number; readonly from: number; readonly to: number }[] {
  const named = mentions
    .filter(
      (mention) =>
        mention.start >= start &&
        mention.end <= end &&
        (OF_OFFICE.test(text.slice(start, mention.start)) || !BEHIND.test(text.slice(start, mention.start))),
    )
    .map(({ actor, start: at, end: from }) => ({ actor, at, from }));
  const common = words
    .filter((word) => word.start >= start && word.end <= end && COMMON.test(word.lower) && !BEHIND.test(text.slice(start, word.start)))
    .filter((word) => !named.some(({ at, from }) => at < word.end && word.start < from))
    .map((word) => ({ actor: word.stem, at: word.start, from: word.end }));
  const all = [...named, ...common].sort((one, other) => one.at - other.at);
  const groups = all.map((one, place) => {
    let next = place + 1;
    // "Kazakhstan, Turkmenistan and Azerbaijan came": one list.
    while (next < all.length && LISTED.test(text.slice(all[next - 1]?.from, all[next]?.at))) next += 1;
    return { actor: one.actor, at: one.at, from: one.from, to: all[next]?.at ?? end };
  });
  return groups;
}

const COMMON = /^(?:army|opposition|government|ministers?|presidents?|delegation|ambassador|teachers|unions?|mayors?|miners|rebels?)$/;
/** Who stands behind these does not act. */
const BEHIND =
  /(?:\b(?:of|to|in|on|at|by|for|from|with|against|near|via|its|his|her|their|attend(?:s|ed|ing)?|visit(?:s|ed|ing)?|skip(?:s|ped|ping)?|boycott(?:s|ed|ing)?)(?: the| a| an)? |\bthe \p{L}+ )$/u;
/** "the leader of Chad". */
const OF_OFFICE =
  /\b(?:leader|president|premier|minister|head|envoy|delegation|delegate|representative|king|chief|chancellor|ambassador|secretary)s? of (?:the )?$/u;
const LISTED = /^(?:, ?| and |, and )(?:the )?$/;

function isDenied(text: string, words: readonly Word[], verb: Word, from: number): boolean {
  const before = words.filter((word) => word.start >= from && word.end <= verb.start).slice(-REACH);
  // "Neither Peru nor Chile came", "No Chilean envoy came".
  if (words.some((word) => word.end <= from && word.clause === verb.clause && /^(?:neither|nor|no|none|nobody)$/.test(word.lower)))
    return true;
  const behind = words.find(({ start }) => start >= verb.end);
  if (GIVEN_UP.test(text.slice(Math.max(from, verb.start - LONGEST_GIVEN_UP), verb.start))) return true;
  return before.some(({ lower }) => NOT.test(lower)) || (behind !== undefined && /^(?:no|nobody|none|neither)$/.test(behind.lower));
}
