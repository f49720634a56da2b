// Words that look ahead, and words that leave it open whether a thing is so.
import type { Word } from '../types.js';
import { matchWords } from './index-words.js';

/** Words behind which nothing has happened yet. */
export const LOOKS_AHEAD = matchWords(`
will would may might could should shall plans propose proposes proposed proposing expect expects expected expecting anticipate anticipates
anticipated anticipating intend intends intended intending aim aims aimed aiming seek seeks seeking sought hope hopes hoped hoping wants wanted
likely scheduled promise promises promised promising pledge pledges pledged pledging vow vows vowed poised threaten threatens threatened
threatening offer offers offered offering urge urges urged urging demand demands demanded demanding invite invites invited inviting order orders
ordered ordering conditional instruct instructs instructed advise advises advised advising recommend recommends recommended recommending`);

/** The same with "to" or "for" behind. */
export const LOOKS_AHEAD_PAIR =
  /^(?:(?:set|planned|plan|agreed?|agreements?|deals?|accords?|contracts?|pacts?|bids?|mandates?|options?|motions?|resolved|vote[sd]?|hopes?|ready|willing|bound|about|needs?|call(?:s|ed)?|ought|course|track|yet|is|are|was|were|remains?|remained|subject) to|(?:verge|brink) of|(?:inch|edg|mov|head|driv)ing (?:towards?|for)|(?:call(?:s|ed|ing)?|fil(?:e[sd]?|ing)|appl(?:y|ies|ied|ying)|petition(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|campaign(?:s|ed|ing)?|bids?|eligible) for)$/;

/** Words that leave it open whether a thing is so. */
const OPEN = `
can cannot will would may might could should shall must plan plans planned planning propos* expect* anticipat* intend* intent* aim aims
aimed aiming seek seeks seeking sought hope hopes hoped hoping hopeful* want* wish* likely unlikely possib* potential* if due schedul*
promis* pledg* vow* ready willing* poised threat* urge urges urged urging call calls called calling demand* ask asks asked asking invit* appeal* plead* implor* exhort*
prepar* risk* prospect* forecast* foresee* predict* warn* fear* eventual* ambition* goal goals need* push pushes pushed pushing idea*
suggest* recommend* envis* upcoming coming chance* condition* insist* await* until unless
`;
/** What tells of a wish, a worry or an estimate beside them. */
const TOLD = `
advis* alarm* announc* budget* concern* estimat* had mean means meant presses pressed pressing projected reckon* said says sees worr*
`;
/** What has begun, is meant or denied, beside them. */
const BEGUN = `
advoca* begin* consider* continu* draft* eager* forthcoming future must never next no not offer* ongoing opportunit* pending perceiv*
plot* request* say says start* still strategy target* under view* vision weigh* yet sentenc*
`;
/** Any other word beside which a thing may not be so. */
const DOUBTFUL = `
when once yet soon next future intens* likel* offer* urg* request* announc* target* presses pressed pressing push* advis* advoca* mean
means meant forthcoming alarm* worr* concern* budgeted estimat* project projected projects projection projections draft* consider* study
studied studies weigh* pending opportunit* able capab* design* purpose* ordered ordering orders seem* perhaps presum* suppos* believ*
think* thought argu* view* eye eyes eyed favour* favor* going scenario* deadline requir* look* option bid bids attempt* try
tries tried trying effort* agree agrees agreed agreeing conceiv* destined bound say says close closer nearer inching toward towards tentativ* provisional*
question* depend* insofar provided nearing near verge way track course sign signs
allow* pave paves paved paving desir* vision* dream* contemplat* foreshadow* signal* hint*
prefer* makings ruled refus* stops stopped kept keeps prevent* away not no never
nobody without silent exchange ahead outstanding overdue unconfirmed
count counts hang hangs hinge* rely relies mind reach path lead leads leading led doubt* appl* candida* notice bargain memorand* bill motion petition preliminar* advice counsel* reckon* sees contract contracts contractor* assign* mandate* task*
agenda program programme timetable calendar undertak* undertook vouch* sights danger* jeopard* peril* stake assur* swore oath commit* objective* imagin*
obligat* duty precondition* prerequisite* afraid dread* brink threshold aspir* moot* earmark* prognos* assum* guess* remain remains remained unsolved
`;

/** Words that leave it open by themselves. */
export const LEAVES_OPEN = matchWords(OPEN);
/** What leaves the verb of its clause open. */
export const LEAVES_VERB_OPEN = matchWords(OPEN + TOLD);
/** What in the evidence leaves room for telling it as still to come. */
export const LEAVES_ROOM = matchWords(OPEN + BEGUN);
/** Any word of a statement that may leave what it tells open. */
export const MAY_LEAVE_OPEN = matchWords(OPEN + DOUBTFUL);

/** "The Commission for Planning", "two fewer than planned", "would not sign", "will continue to patrol": words that look ahead elsewhere. */
export function isNoOutlook(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined) return false;
  // "the first thing they did was to call".
  if (/^(?:is|was|were|to)$/.test(word.lower) && isDeed(words, word.lower === 'to' ? at - 1 : at)) return true;
  if (/^\p{Lu}/u.test(word.text) && before !== undefined && before.clause === word.clause && /^\p{Lu}|^(?:for|of)$/u.test(before.text))
    return true;
  if (/^(?:could|would)$/.test(word.lower) && next?.lower === 'not') return true;
  if (/^(?:will|would|shall)$/.test(word.lower) && /^(?:continue|remain)$/.test(next?.lower ?? '')) return true;
  const measured = /^(?:first|originally|initially|once|previously|had|was|were)$/.test(before?.lower ?? '') ? words[at - 2] : before;
  return MEASURE.test(word.lower) && /^(?:than|as)$/.test(measured?.lower ?? '') && measured?.clause === word.clause;
}
/** "did was to", "the second was to". */
const isDeed = (words: readonly Word[], at: number): boolean =>
  /^(?:is|was|were)$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'to' &&
  /^(?:did|first|second|third|next|last|other)$/.test(words[at - 1]?.lower ?? '');
const MEASURE = /^(?:planned|expected|scheduled|anticipated|forecast|hoped|intended|proposed|promised|pledged|agreed|demanded|envisaged)$/;

/** Whether the word at a place looks ahead, by itself or with the one behind it. */
export function looksAheadAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.text === 'May') return false;
  const next = words[at + 1]?.lower ?? '';
  if (isNoOutlook(words, at)) return false;
  // "would require a vote" states a rule.
  if (word.lower === 'would' && /^(?:require|need)$/.test(next)) return false;
  // "a deal is close", "is close to collapse".
  if (isNear(word, words[at - 1])) return true;
  return LOOKS_AHEAD.test(word.lower) || LOOKS_AHEAD_PAIR.test(`${word.lower} ${next}`);
}

/** "is close", "are near": not there yet. */
export const isNear = ({ lower }: Word, before: Word | undefined): boolean =>
  /^(?:close|closer|near|nearer|imminent)$/.test(lower) && /^(?:is|are|was|were|be)$/.test(before?.lower ?? '');

/** Adjectives and verbs in -ing behind which nothing has happened yet. */
export const MAY_BE_TO_COME = matchWords(`
potential potentially possible possibly prospective eventual eventually planned proposed planning considering mulling weighing contemplating
exploring eyeing studying pending envisaged projected upcoming forthcoming hoped-for would-be`);

const WHEN =
  '(?:(?:the|an?|some|about|around) ){0,3}(?:first|second|third|fourth|last|next|this|early|mid|late|end|start|beginning|middle|spring|summer|autumn|fall|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|year|time|date|(?:19|20)\\d\\d|\\d{1,2} \\p{Lu})';
/** Wordings for what is planned that no single word gives away: "booked for May", "in the diary", "the date given for it". */
const PLAN_PHRASE = new RegExp(
  [
    '\\bpencill?ed in\\b|\\b(?:slated|lined up|put down|billed|timed|tipped|earmarked|marked out|in line|on course|on track|in store) (?:for|to)\\b',
    `\\b(?:fixed|booked|chosen|convened|called|arranged|announced|reserved|set aside|picked|named|listed|put|marked|organi[sz]ed) (?:for|on|in|into|at|to) ${WHEN}\\b`,
    `\\bsettled (?:for|on) ${WHEN}\\b`,
    `\\b${WHEN}[^,;.]{0,40} (?:has|have|had|is|are|was|were) (?:been )?(?:fixed|booked|chosen|reserved|set aside|picked|named|put down|settled|agreed)\\b`,
    '\\b(?:date|venue|deadline|timetable)s? (?:given|named|chosen|fixed|set|put)\\b|\\bas the (?:date|venue|seat)\\b',
    '\\bin the (?:works|offing|pipeline|diary|calendar|making|air)\\b|\\bin (?:store|prospect|sight|the planning)\\b|\\bon the (?:cards|horizon|drawing board|books|programme|program)\\b',
    '\\b(?:before|until|by the time|once|as soon as) [^,;.]{2,40} (?:is|are) (?:out|over|up|there|ready|in place|complete)\\b',
    '\\b(?:days?|weeks?|months?|years?|hours?) (?:off|away|ahead)\\b|\\b(?:banking|betting|counting) on\\b|\\b(?:imminent|impending|tomorrow|shortly)\\b|\\b(?:looms?|looming)\\b',
  ].join('|'),
  'iu',
);

/** Whether a text tells of a plan in one of these wordings. */
export const tellsPlan = (text: string): boolean => PLAN_PHRASE.test(text);

/** What was to be and came to nothing. */
const MISSED = /\b(?:(?:had been|was|were) (?:due|set|scheduled|expected|planned|supposed|meant)|(?:was|were) to|would have)\b/;
const FALLEN =
  /\b(?:fell victim|fallen victim|f[ae]ll(?:en)? (?:through|flat|by the wayside)|c[ao]me to (?:nothing|naught)|called off|put off|went (?:unsigned|unheld|undone)|lapsed|dropped|shelved|missed|forgone|forwent|scuppered|foiled|thwarted|cancell?ed|postponed|cost him|cost her|cost them|lost out|never came|nothing came of|(?:not|never) (?:take|took|taken) place|(?:not|never) (?:be |been )?held)\b/i;

/** Whether a statement tells that a thing came to nothing that by the evidence was once to be: "the signing fell victim to it". */
export const hasFallen = (statement: string, evidence: string): boolean => MISSED.test(evidence) && FALLEN.test(statement);
