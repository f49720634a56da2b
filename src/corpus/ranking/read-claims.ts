// What an English sentence says was done, was not done, will be done or will not be done, by the verb.
import { stemsOf } from '../text/stem-word.js';

/** A verb of a sentence with what it claims. */
export interface Claim {
  /** Of the verb; of irregular verbs that of the infinitive. */
  readonly stem: string;
  readonly mode: 'done' | 'denied' | 'ahead' | 'ahead-denied';
  /** The words, with the auxiliary: "did not sign". */
  readonly words: string;
  /** The last capital word before the verb; null where its clause has none. */
  readonly subject: string | null;
  /** Stems of the words right behind the verb. */
  readonly object: readonly string[];
}

/** The claims of one sentence. */
export interface SentenceClaims {
  /** Where the sentence starts in the source. */
  readonly start: number;
  readonly claims: readonly Claim[];
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `met meet,held hold,left leave,took take,taken take,won win,lost lose,paid pay,sent send,sold sell,bought buy,built build,began begin,begun begin,
   broke break,broken break,fell fall,fallen fall,rose rise,risen rise,gave give,given give,withdrew withdraw,withdrawn withdraw,struck strike,shot shoot,
   led lead,brought bring,found find,spoke speak,spoken speak,cut cut,hit hit,shut shut,split split,quit quit,stood stand,fled flee,flew fly,flown fly,
   sank sink,sunk sink,overthrew overthrow,overthrown overthrow,chose choose,chosen choose,froze freeze,frozen freeze,fought fight,sought seek,laid lay,
   drew draw,drawn draw,wrote write,written write,swore swear,sworn swear,came come,went go,gone go,kept keep`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
/** Verbs that say nothing of what was done. */
const EMPTY =
  /^(?:said|told|added|been|have|had|being|reported|stated|noted|need|indeed|needed|called|based|according|used|asked|seemed|appeared|continued|tried|wanted|hundred|related|planned|expected|scheduled|united|alleged|armed|so-called|limited|agreed|decided|refused|declined|failed|pledged|vowed|promised|intended)$/;
const ADVERBS = '(?: (?:yet|been|even|formally|officially|also|already|finally|jointly|be|ever|now|soon|immediately|again)){0,2}';
const PAST = `(?:[a-z]{2,}ed|${[...IRREGULAR.keys()].join('|')})`;
const CLAIM = new RegExp(
  `(?<![\\p{L}-])(?:(?<aheadDenied>(?:will not|won't|would not|wouldn't|(?:is|are) not (?:going )?to|(?:has|have|had) no plans? to|(?:decided|agreed|vowed) not to)${ADVERBS} (?<v1>[a-z]{3,}))|(?<denied>(?:did not|didn't|(?:has|have|had|was|were) (?:not|never)|hasn't|haven't|hadn't|wasn't|weren't|never|(?:failed|refused|declined) to)${ADVERBS} (?<v2>[a-z]{3,}))|(?<ahead>(?:will|would|(?:is|are|was|were) (?:to|set to|due to|expected to|scheduled to|about to)|(?:plans?|planned|agreed|intends?|intended|vowed|pledged|promised|expects|expected|scheduled|due) to)${ADVERBS} (?<v3>[a-z]{3,}))|(?<done>(?:(?:has|have|had|was|were|been)${ADVERBS} )?(?<v4>${PAST})))(?![\\p{L}-])`,
  'gu',
);
/** What makes of a past form an adjective. */
const NO_VERB = /\b(?:the|an?|its|his|her|their|of|most|more|many|newly|not|by|with|for|to) $/;
const NO_NAME =
  /^(?:The|This|That|These|Those|On|In|At|After|Before|It|He|She|They|But|And|While|When|As|If|Its|His|Her|Their|Both|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const MODES = [
  ['aheadDenied', 'ahead-denied', 'v1'],
  ['denied', 'denied', 'v2'],
  ['ahead', 'ahead', 'v3'],
  ['done', 'done', 'v4'],
] as const;

/** Reads the claims of a folded sentence in order. */
export function readClaims(text: string): readonly Claim[] {
  return [...text.matchAll(CLAIM)].flatMap((match): readonly Claim[] => {
    const found = MODES.find(([group]) => match.groups?.[group] !== undefined);
    if (found === undefined) return [];
    const verb = match.groups?.[found[2]] ?? '';
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    if (EMPTY.test(verb) || (found[1] === 'done' && match[0] === verb && NO_VERB.test(before))) return [];
    const end = match.index + match[0].length;
    return [
      {
        stem: stemsOf(IRREGULAR.get(verb) ?? verb)[0] ?? verb,
        mode: found[1],
        words: match[0],
        subject: subjectBefore(before),
        object: stemsOf((text.slice(end, end + 60).split(/[,;.]/)[0] ?? '').split(' ').slice(0, 7).join(' ')).filter(
          (stem) => stem.length > 3,
        ),
      },
    ];
  });
}

function subjectBefore(before: string): string | null {
  const names = (before.split(/[;:]/).at(-1) ?? '').match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  return names.findLast((name) => !NO_NAME.test(name)) ?? null;
}
