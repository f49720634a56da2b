// A lone capitalised word that opens a sentence and acts as a name: "Lavrov led", "Airbus gets an order".
import type { Span } from '../../base/span.js';
import { isCommonNoun } from '../../corpus/quotations/common-nouns.js';

/** The first word of a text or of a sentence in it, with a capital and small letters. */
const OPENER = /(?:^|[.!?]["']? |[:;|] )["']?(\p{Lu}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]+)*)('s|’s)?(?=[ ,])/gu;

const AUXILIARY = 'is|was|has|had|will|would|may|might|can|cannot|could|should|must|does|did';
/** Past forms that no ending tells, and present forms that are no plural of a noun. */
const VERBS =
  `met|held|went|took|gave|made|sent|left|lost|won|sold|bought|rose|fell|grew|began|broke|chose|came|became|drew|drove|fought|found|kept|led|
  paid|said|saw|shot|spoke|stood|struck|thought|told|withdrew|wrote|built|brought|sought|flew|forbade|froze|ran|understood|sued|got|shut|put|let|quit|bid|
  hit|says|tells|wants|gets|gives|takes|holds|lends|sells|buys|loses|seeks|keeps|makes|sends|joins|leaves|meets|becomes|remains|expects|accuses|
  urges|warns|agrees|refuses|denies|rejects|owes|pays|builds|begins|opens|chairs|argues|believes|insists|describes|calls for|threatens|promises to|offers to|
  plans to|hopes to|fears that|claims that|visits|speaks|thinks|sees|goes|comes|brings|accepts|receives|announces|declares|proposes|decides`.replace(
    /\s+/g,
    '',
  );
const ADVERB = '(?:(?:also|now|then|still|again|later|never|already|even|once|recently|today|soon|first|only|not|\\p{L}{3,}ly) )?';
/** "Vale lends $850 million", "Boeing supplies the engines": a verb has its object behind it. */
const WITH_OBJECT = '\\p{Ll}{2,}s (?:an?|the|its|his|her|their|that|no|[$€£¥]?\\d)';
const ACTS = new RegExp(
  `^(?: ${ADVERB}(?:(?:${AUXILIARY}|${VERBS})\\b|\\p{Ll}{2,}ed\\b(?! by\\b)|${WITH_OBJECT}(?![\\p{L}]))|, (?:who|whose|\\d{2})\\b| and \\p{Lu}\\p{Ll}+ (?:${VERBS}|\\p{Ll}{2,}ed)\\b)`,
  'u',
);
/** Verbs that a plural cannot have. */
const SINGULAR = new RegExp(`^ (?:(?:is|was|has|does|says|tells|wants|gets|gives|takes|holds|sends|${WITH_OBJECT}))`, 'u');

/** Words that open sentences and are no names: what stands for others, counts, joins and points in time, and things without a plural. */
const COMMON: ReadonlySet<string> = new Set(
  `i you he she it we they one this that these those there here who what which whoever whatever when where why how if whether while although though because since
  as at by for from in into of off on onto out over per than through to toward towards under until up upon via with within without about above across after against along
  amid among around before behind below beneath beside besides between beyond despite down during except inside like near outside past
  a an the and but or nor so yet both either neither each every any all some many much more most few fewer less least several such same other others another
  none nobody noone nothing anybody anyone anything everybody everyone everything somebody someone something half twice once thrice double
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions first second third fourth fifth sixth seventh
  eighth ninth tenth last next final former latter not no yes never always often seldom sometimes again also too even just only still already now then today yesterday
  tomorrow tonight soon later earlier afterwards meanwhile instead however moreover furthermore nevertheless nonetheless therefore thus hence otherwise elsewhere
  abroad overseas overall together alone perhaps maybe indeed rather quite almost far further ahead back away ago apart according monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter
  morning noon midday afternoon evening night midnight dawn dusk day week month year decade century time
  people police government parliament congress army navy military staff crew media press public opposition labour labor business industry industries agriculture farming
  fishing mining shipping banking trade commerce finance money cash capital credit debt income wealth aid help relief support pressure progress success failure
  growth output production consumption demand supply cost price value worth inflation deflation unemployment employment work pay turnover revenue profit loss
  oil gas coal fuel petrol diesel electricity power energy water rain rainfall snow ice wind heat cold weather drought famine hunger food bread wheat grain rice
  maize corn flour milk butter cheese meat beef pork fish poultry salt honey wine beer tobacco opium heroin cocaine hashish cannabis sugar coffee tea cocoa cotton wool wood timber steel iron copper zinc tin lead gold silver nickel lithium uranium cement paper land soil sand
  freight cargo traffic transport rail air sea space ground fire smoke flooding war warfare peace violence crime terror terrorism fighting shelling bombing fear anger
  hope hate trust mistrust doubt concern alarm criticism praise blame faith religion islam christianity law order justice evidence proof truth news word talk debate
  dialogue diplomacy policy strategy security defence defense safety health medicine education research science technology software hardware history culture art music sport
  football language english russian french arabic turkish spanish chinese marriage birth death life youth age access entry exit travel tourism migration immigration
  asylum exile membership leadership ownership friendship turnout voting campaigning polling counting nature damage harm risk danger blood corruption fraud bribery
  smuggling theft rape torture murder abuse hardship poverty misery chaos calm silence noise speed room part parts much nato opec russian-led turkish-led
  everyday officialdom mankind humanity society democracy freedom liberty independence sovereignty unity solidarity cooperation competition interest attention
  agreement disagreement consensus compromise confidence patience tension relief reform change work start end rest result results data information advice guidance
  annual total gross net average median minimum maximum peak main chief top major minor overall
  absence abundance accuracy advantage aim allowance amount amusement anxiety apathy applause appetite arrogance arson assent authority awareness bail balance ballast
  boredom bravery brevity burden care caution censorship chance charity charm choice clarity comfort commodity compassion complacency contempt contraband courage courtesy
  cruelty curiosity custom custody damp darkness deceit decency defeat delay delight demeanour dependence depth despair devotion difference dignity disagreement disbelief
  disdain disgust dismay disorder distance distrust disuse drink dust duty ease effect effort electrification embarrassment envy essence euphoria evil excess expense
  expertise exposure faction fallout fashion fatigue favour feeling fervour flattery flight foliage folly force foresight forgiveness form fortune frost fun fury
  gain gap generosity glory gloom goodwill gossip grace gratitude gravity greed grief guilt gunfire habit half happiness haste hatred heating height help hesitation
  honesty honour horror hostility humility humour hurry hypocrisy ignorance impatience impetus impunity inaction indecision indifference indignation inertia influence
  injustice insistence insolence instinct insurance integrity intent intervention irony isolation jealousy joy judgement knowledge lack laughter laziness leave length
  leverage liability linguistics logic longing looting loss love loyalty luck machinery malice management maintenance manpower merit might mockery moderation modesty money
  mood morale motion motive mourning mystery necessity need neglect negligence neutrality noise nonsense nostalgia number oath obedience object odds opinion opportunity
  optimism outrage panic parity passage past patience payment penalty permission persistence persuasion pessimism piracy pity plenty poison possession practice praise
  precedent prejudice presence pretence prevention pride privacy privilege procedure process proceeds propaganda protection protest prudence punishment purpose quality
  quantity quarantine quiet rage range rank rate reach reality reason recognition regret reluctance reliance remorse repair repetition reputation resentment reserve
  resilience resistance resolve respect response restraint reticence retreat revenge reward rhetoric ridicule rivalry rule rumour sabotage sadness sarcasm satire scandal
  scarcity scepticism scope scorn scrutiny secrecy self-interest sense sentiment service severity shade shame share shelter shock shortage sickness size skill slack
  slavery sleep sloth sorrow spite staffing stamina status stigma stock storage strength stress stubbornness substance suffering sum superstition surplus surprise
  surrender suspicion sympathy tact talent taste technique temptation terror texture thirst thought thrift timing tolerance tone total transparency treachery treason
  treatment trouble tyranny urgency usage use utility vanity variety vengeance vigilance vision vulnerability waste weakness weight welfare will wisdom wit wrath zeal
  legislation equipment furniture luggage infrastructure bank central foreign domestic local national regional federal state private joint mutual bilateral`.split(
    /\s+/,
  ),
);
/** Endings of words for qualities, acts and groups. */
const SUFFIX =
  /^\p{L}{2,}(?:[ts]ion|[^l]ment|ness|ility|ology|ship|hood|ism|ography|ically|[^s]ally|[aeiu]bly|ously|ively|ently|antly|edly|ingly|ately|tic|ical|able|ible|ous|ful|less)$/u;
const LONG_SUFFIX = /^(?:\p{L}{2,}ing|\p{L}{4,}(?:ance|ence|ity|ure|ics|ed))$/u;

/**
 * Words that open a sentence of a folded text, that a verb of a single subject follows, and that are no common noun. A guess:
 * every sentence begins with a capital. `isWord` tells the words that a source writes small.
 */
export function readOpeners(text: string): readonly Span[] {
  return [...text.matchAll(OPENER)].flatMap((match): readonly Span[] => {
    const [whole, word = '', ending = ''] = match;
    const start = match.index + whole.length - word.length - ending.length;
    const end = start + word.length;
    const behind = text.slice(end + ending.length);
    if (!/\p{Ll}/u.test(word) || word.length < 3) return [];
    // "Lavrov's visit": of somebody or something.
    const isOwner = ending !== '' && /^ \p{Ll}/u.test(behind);
    if (!(isOwner || (ending === '' && ACTS.test(behind))) || isCommon(word.toLowerCase(), behind)) return [];
    return [{ start, end }];
  });
}

/** True for a word that is no name whatever its first letter; `next` stands behind it. */
export const isCommonWord = (lower: string, next?: string): boolean =>
  COMMON.has(lower) || COMMON.has(lower.replace(/s$/, '')) || SUFFIX.test(lower) || LONG_SUFFIX.test(lower) || isCommonNoun(lower, next);

function isCommon(lower: string, behind: string): boolean {
  const next = /^ (\p{L}+)/u.exec(behind)?.[1];
  if (isCommonWord(lower, next)) return true;
  const [first = ''] = lower.split('-');
  if (lower.includes('-') && (COMMON.has(first) || /(?:based|led|backed|born|run|owned|wide|style|made|ed)$/.test(lower))) return true;
  // "Miners lifted the blockade": a plural takes the same past as a name.
  return /[^siuao']s$/.test(lower) && !SINGULAR.test(behind);
}
