// Words by which prose tells that somebody says, thinks, sees, links, accuses, denies or announces something.
import type { Word } from '../types.js';

/** Verbs that tell so by themselves. */
const TELLING =
  /^(?:sa(?:ys?|id|ying)|t(?:ells?|old|elling)|stat(?:ed|ing)|claim(?:s|ed|ing)|argu(?:es?|ed|ing)|accus(?:es?|ed|ing)|alleg(?:es?|ed|ing)|assert(?:s|ed|ing)|contend(?:s|ed|ing)|insist(?:s|ed|ing)?|maintain(?:s|ed|ing)|declar(?:es?|ed|ing)|stress(?:es|ed|ing)|emphasi[sz](?:es?|ed|ing)|underlin(?:es?|ed|ing)|underscor(?:es?|ed|ing)|highlight(?:s|ed|ing)|suggest(?:s|ed|ing)|propos(?:es?|ed|ing)|add(?:s|ed)|adding|not(?:es|ed|ing)|observ(?:es?|ed|ing)|remark(?:s|ed|ing)|comment(?:s|ed|ing)|warn(?:s|ed|ing)?|caution(?:s|ed|ing)|predict(?:s|ed|ing)?|describ(?:es?|ed|ing)|prais(?:es?|ed|ing)|welcom(?:es|ed|ing)|hail(?:s|ed|ing)|mock(?:s|ed|ing)|belie(?:ves?|ved|ving)|think(?:s|ing)?|thought|reckon(?:s|ed|ing)?|suspect(?:s|ed|ing)?|doubt(?:s|ed|ing)?|fear(?:s|ed|ing)?|deem(?:s|ed|ing)?|regard(?:s|ed|ing)?|conced(?:es?|ed|ing)|admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|conclud(?:es?|ed|ing)|indicat(?:es?|ed|ing)|signal(?:s|l?ed|l?ing)|hint(?:s|ed|ing)|impl(?:y|ies|ied|ying)|announc(?:es?|ed|ing)|reveal(?:s|ed|ing)|disclos(?:es?|ed|ing)|report(?:s|ed|ing)|recall(?:s|ed|ing)?|confirm(?:s|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)?|assur(?:es?|ed|ing)|urg(?:es?|ed|ing)|press(?:es|ed)|remind(?:s|ed|ing)?|complain(?:s|ed|ing)?|lament(?:s|ed|ing)|jok(?:es?|ed|ing)|quip(?:s|ped)?|sigh(?:s|ed)|retort(?:s|ed)|explain(?:s|ed|ing)?|answer(?:s|ed|ing)|repl(?:y|ies|ied|ying)|writes?|wrote|opin(?:es?|ed)|consider(?:s|ed)?|want(?:s|ed)|hop(?:es|ed)|expect(?:s|ed)|intend(?:s|ed)|prefer(?:s|red)|estimat(?:es?|ed)|forecast(?:s|ed)?|judg(?:es?|ed|ing)|blam(?:es?|ed|ing)|dismiss(?:es|ed|ing)|testif(?:y|ies|ied)|dubb(?:s|ed|ing)|likened?|likens|compar(?:es?|ed)|critici[sz](?:es?|ed|ing)|condemn(?:s|ed|ing)|denounc(?:es?|ed|ing)|recount(?:s|ed|ing)|voic(?:es|ed|ing)|rat(?:es|ed)|assess(?:es|ed|ing)|apprais(?:es|ed)|outlin(?:es|ed|ing)|affirm(?:s|ed|ing)|reaffirm(?:s|ed|ing)|reiterat(?:es|ed|ing)|repeated|boast(?:s|ed|ing)|brag(?:s|ged)|grumbl(?:es|ed|ing)|gripe[sd]|bemoan(?:s|ed|ing)|deplor(?:es|ed|ing)|decri(?:es|ed)|derid(?:es|ed|ing)|ridicul(?:es|ed|ing)|scoff(?:s|ed|ing)|sneer(?:s|ed)|chid(?:es|ed)|rebuk(?:es|ed)|slammed|lambast(?:s|ed)|applaud(?:s|ed|ing)|laud(?:s|ed|ing)|extol(?:s|led)|tout(?:s|ed|ing)|counter(?:s|ed)|rejoin(?:s|ed)|vouch(?:es|ed)|sw(?:ears|ore)|attest(?:s|ed)|conjectur(?:es|ed)|surmis(?:es|ed)|speculat(?:es|ed|ing)|assum(?:es|ed)|foresees?|foresaw|envisag(?:es|ed)|advis(?:es|ed|ing)|counsel(?:s|l?ed)|demand(?:s|ed)|mention(?:s|ed)|allud(?:es|ed)|downplay(?:s|ed)|protest(?:s|ed)|object(?:s|ed)|appeal(?:s|ed)|plead(?:s|ed)|rul(?:es|ed)|disput(?:es|ed)|inform(?:s|ed))$/;
/** What somebody writes or has made, with who does behind "by" or before "'s": "an article by Lorang". */
export const WRITTEN_NOUN =
  /^(?:articles?|columns?|essays?|op|ed|commentar(?:y|ies)|editorials?|blog|posts?|tweets?|speech(?:es)?|letters?|memos?|memorandum|interviews?|reports?|stud(?:y|ies)|papers?|surveys?|polls?|communiqu[eé]s?)$/;
/** Verbs that tell so with the words behind them: "sees … as", "linked … to", "let it be known", "spoke of". */
const WITH: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:see[sn]?|saw|view(?:s|ed)?|consider(?:s|ed)?|present(?:s|ed)?|portray(?:s|ed)?|cast(?:s)?|depict(?:s|ed)?|paint(?:s|ed)?|read(?:s)?|treat(?:s|ed)?|characteri[sz](?:es?|ed))$/,
    /^(?:as|that)$/,
  ],
  [/^(?:see[sn]?|saw)$/, /^(?:in|that)$/],
  [/^(?:finds?|found|holds?|held)$/, /^that$/],
  [/^(?:finds?|found)$/, /^be$/],
  [/^(?:linked|tied|trac(?:es?|ed)|attribut(?:es?|ed)|ascrib(?:es?|ed)|connected)$/, /^(?:to|with)$/],
  [
    /^(?:is|are|was|were|remain(?:s|ed)|stay(?:s|ed)|feels?|felt|seem(?:s|ed)|appear(?:s|ed))$/,
    /^(?:s[ck]eptical|convinced|sure|certain|confident|adamant|optimistic|pessimistic|upbeat|doubtful|(?:un)?impressed|unconvinced|unpersuaded|wary|mistrustful|distrustful|suspicious|alarmed|worried|concerned|uneasy|dismissive|hopeful|enthusiastic|lukewarm|critical|satisfied|dissatisfied|disappointed)$/,
  ],
  [/^puts?$/, /^(?:at|down|it)$/],
  [/^(?:complain(?:s|ed)?|warn(?:s|ed)?)$/, /^of$/],
  // "spoke in July of".
  [/^(?:sp(?:eaks?|oken?)|talk(?:s|ed))$/, /^of$/],
  [
    /^(?:grant(?:s|ed)|allow(?:s|ed)|own(?:s|ed)|agree[sd]|hold(?:s)?|held|figure[sd]|guess(?:es|ed)|ventur(?:es|ed)|objects?|learn(?:s|ed)|understood|repeat(?:s|ed))$/,
    /^that$/,
  ],
  // "set out in an article", "laid out", "put forward", "played down".
  [/^(?:sets?|lays?|laid|spell(?:s|ed)|spelt|map(?:s|ped))$/, /^out$/],
  [/^play(?:s|ed)$/, /^down$/],
  [/^(?:shrug(?:s|ged)|brush(?:es|ed)|wave[sd]?|laugh(?:s|ed))$/, /^(?:off|aside|away)$/],
  [/^(?:go(?:es)?|went)$/, /^(?:alleg|accus|claim|argu|say|suggest|warn|call|declar|describ)/],
  [/^let$/, /^(?:known?|slip)$/],
  [/^ask(?:s|ed|ing)$/, /^for$/],
  [/^charg(?:es|ed|ing)$/, /^with$/],
  [/^summ(?:ed|ing)$|^sums$/, /^up$/],
  [/^g(?:ives?|ave)$/, /^(?:word|notice|number|figure|toll|count|total)$/],
  [/^t(?:ook|akes?)$/, /^view$/],
  [/^(?:publish(?:es|ed)|pens|penned|tweet(?:s|ed)|delivered)$/, WRITTEN_NOUN],
  [/^count(?:s|ed)$/, /^(?:\d.*|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:dozens?|hundreds?|thousands?))$/],
  [/^ma(?:kes?|de)$/, /^(?:clear|plain|known)$/],
  [/^point(?:s|ed|ing)$/, /^(?:out|to)$/],
  [/^(?:call(?:s|ed|ing)|term(?:s|ed)|nam(?:es)|label(?:s|l?ed)|brand(?:s|ed))$/, /^(?!off$|by$|after$|in$|at$|to$|and$|out$).+$/],
];
/** How far "as" may stand behind "sees", and what must stand right behind. */
const FAR = 12;
const RIGHT_BEHIND =
  /^(?:ask|call|count|term|nam|label|brand|point|spel|is|are|w[ae]|remain|stay|feel|felt|seem|appear|sum|sets?$|la(?:ys?|id|ugh)|map|play|shrug|brush|grant|allow|own|agree|figure|guess|ventur|object|learn|understood|repeat)/;
/** "spoke in July of": a few words between. */
const NEAR_BEHIND = /^(?:sp|talk)/;
const NEAR = 5;
/** "gave word", "takes the view": at most a word between. */
const CLOSE_BEHIND = /^(?:g(?:ives?|ave)|t(?:ook|akes?))$/;

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Verbs of a state of mind: it may stand a word behind. */
const STATE = /^(?:is|are|was|were|remain|stay|feel|felt|seem|appear)/;

/** Forms that stand between a subject and its verb. */
export const isAuxiliary = (lower: string): boolean =>
  /^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|could|should|must|can|did|does|do)$/.test(lower);

/** "was deemed". */
export const isPassive = (words: readonly Word[], at: number): boolean => {
  const before = words
    .slice(Math.max(0, at - 4), at)
    .filter(({ lower }) => !/ly$|^(?:also|then|often|long|now|more|and|most|thus)$/.test(lower));
  return /(?:ed|n|ld|ght|id|cast|put)$/.test(words[at]?.lower ?? '') && BE.test(before.at(-1)?.lower ?? '');
};

/** Plain forms, which may be nouns, and what a plural looks like. */
const BARE =
  /^(?:count|put|speak|dispute|warn|claim|argue|allege|assert|contend|maintain|declare|stress|emphasi[sz]e|suggest|propose|note|describe|conclude|announce|report|confirm|deny|reject|hope|expect|estimate|blame|dismiss|complain|admit|acknowledge|see)$/;
const MANY = /(?:[^s'’]s|police|media|men|people)$/;

const NOUNS = /^(?:remarks|comments|claims|reports|demands|appeals|protests|doubts|fears|hopes|estimates|forecasts|complaints)$/;

/** A word that ends its clause, which another stands before. */
const isLast = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.clause !== words[at]?.clause && (words[at]?.clause ?? 0) > (words[0]?.clause ?? 0);

/** A plain form behind "does" and "do not", or at the head of what goes on behind an insert of more than one. */
function isPlainForm(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause ?? 0;
  const before = words[at - 1]?.lower === 'not' ? words[at - 2] : words[at - 1];
  if (/^(?:does|do|did)$/.test(before?.lower ?? '') && before?.clause === clause) return true;
  const isHead = words[at - 1]?.clause === clause - 1 && words[at + 1]?.clause === clause;
  const opener = words.find((word) => word.clause === clause - 1)?.lower ?? '';
  return isHead && /^(?:an?|the|who|which)$/.test(opener) && MANY.test(words.find((word) => word.clause === clause - 2)?.lower ?? '');
}

/** Whether a word tells that somebody says or thinks so. */
export function isTelling(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (verb === undefined) return false;
  // "drafts and remarks": a noun.
  // "would like to see it", "asked them to admit": nobody says anything there.
  if (
    /^to$/.test(words[at - 1]?.lower ?? '') &&
    !/^(?:content|on|continu\p{L}+|pains|quick|keen|careful)$/u.test(words[at - 2]?.lower ?? '')
  )
    return false;
  if (NOUNS.test(verb.lower) && words[at - 1]?.lower === 'and' && MANY.test(words[at - 2]?.lower ?? '')) return false;
  // "claimed 23 lives", "its declared exports".
  if (/^claim/.test(verb.lower) && words.slice(at + 1, at + 4).some(({ lower }) => /^\d|^lives?$/.test(lower))) return false;
  if (/ed$/.test(verb.lower) && /['’]s?$/.test(words[at - 1]?.text ?? '')) return false;
  if (TELLING.test(verb.lower)) return true;
  // "growers claim": behind more than one.
  if (BARE.test(verb.lower) && MANY.test(words[at - 1]?.lower ?? '') && words[at - 1]?.clause === verb.clause) return true;
  // "does not expect"; "analysts at a bank, an Austrian one, expect".
  if (BARE.test(verb.lower) && isPlainForm(words, at)) return true;
  // "…, the court found": at the end of what is said.
  if (/^(?:finds?|found|holds?|held|feels?|felt|sees?)$/.test(verb.lower) && isLast(words, at)) return true;
  // "put forward a scheme": not "the scheme that Lima put forward".
  const isForward = /^puts?$/.test(verb.lower) && words[at + 1]?.lower === 'forward';
  if (isForward && /^(?:an?|the|its|his|her|their)$/.test(words[at + 2]?.lower ?? '')) return true;
  const behind = words.slice(at + 1, at + 1 + FAR);
  return WITH.some(([first, second]) => {
    if (!first.test(verb.lower)) return false;
    if (/^count/.test(verb.lower)) return behind.slice(0, 3).some(({ lower }) => second.test(lower));
    const own = RIGHT_BEHIND.test(verb.lower)
      ? behind.slice(0, STATE.test(verb.lower) ? 2 : 1)
      : CLOSE_BEHIND.test(verb.lower)
        ? behind.slice(0, 2)
        : NEAR_BEHIND.test(verb.lower)
          ? behind.slice(0, NEAR).filter(({ clause }) => clause === verb.clause)
          : behind;
    // "be put under a ban of at least ten years".
    return own.some(({ lower }, place) => second.test(lower) && !(lower === 'at' && /^(?:least|most)$/.test(own[place + 1]?.lower ?? '')));
  });
}

/** What somebody holds, behind "in", "by", "to" and "from": "in Lima's eyes". */
export const OPINION =
  /^(?:eyes|view|opinion|judge?ment|estimation|account|telling|reading|assessment|words|mind|count|reckoning|admission|estimate|perspective|viewpoint|version|belief|verdict|analysis|calculations?|figures)$/;
/** What somebody says, as a noun: "word from Lima", "Lima's warning". */
export const TELLING_NOUN =
  /^(?:word|warnings?|claims?|statements?|accusations?|allegations?|assertions?|announcements?|demands?|calls?|appeals?|promises?|pledges?|denials?|admissions?|complaints?|remarks?|suggestions?|proposals?|verdict|views?|opinions?|testimony|predictions?|forecasts?|estimates?|assurances?|hints?|signals?|criticisms?|messages?|comments?|charges?|doubts?|accounts?|threats?)$/;
