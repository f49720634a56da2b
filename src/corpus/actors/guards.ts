// Words that are an actor's name here and something else there: Jordan, Chad, Georgia, Turkey, Congo, US.
import { GIVEN_NAMES } from './names/given-names.js';
import { NO_SURNAMES } from './names/titles.js';
import { gapBefore, isAllCapitals, isCapitalised, type Words, wordAt } from './scan-words.js';
import type { Entry } from './types.js';

/** The text of a whole document, asked whether it has words that settle what a name means there. */
export type WholeText = (pattern: RegExp) => boolean;

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Ala\\.|Ariz\\.|Ark\\.|Calif\\.|Colo\\.|Conn\\.|Fla\\.|Ga\\.|Ill\\.|Ind\\.|Kan\\.|Ky\\.|La\\.|Md\\.|Mass\\.|Mich\\.|Minn\\.|Miss\\.|Mo\\.|Neb\\.|N\\.H\\.|N\\.J\\.|N\\.M\\.|N\\.Y\\.|N\\.C\\.|Okla\\.|Ore\\.|Pa\\.|R\\.I\\.|S\\.C\\.|Tenn\\.|Tex\\.|Vt\\.|Va\\.|Wash\\.|W\\.Va\\.|Wis\\.';
/** `Lebanon, Pennsylvania`. */
const IN_A_STATE = new RegExp(`^,? (?:${STATES})(?![\\p{L}])`, 'u');
const PAPER = /^ (?:Times|Post|Daily|Herald|Tribune|Gazette|Telegraph|Today|Airlines|Airways|Examiner|Hayom|Independent|Observer)\b/;
const ADDRESS = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Sir|Lady|Lord|Air|Miss)\.? $/;
/** Countries that are given names: another capitalised word behind them is a surname. */
const ALSO_GIVEN = new Set([
  'Chad',
  'Jordan',
  'Israel',
  'Georgia',
  'Kenya',
  'India',
  'Cuba',
  'Ireland',
  'Holland',
  'America',
  'Finn',
  'Dane',
]);

interface Guard {
  /** Straight before or behind the name: it is not the actor. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** In the document, without anything of `unless`: it is not the actor. */
  readonly against?: RegExp;
  readonly unless?: RegExp;
}

const GUARDS: Readonly<Record<string, Guard>> = {
  Georgia: {
    before:
      /\b(?:Atlanta|Athens|Rome|Augusta|Savannah|Macon|Columbus|Albany|Marietta|Decatur|Valdosta|Dalton|Brunswick), $|\b(?:[Nn]orth|[Ss]outh|[Cc]oastal|[Rr]ural) $/,
    behind:
      /^ (?:Republicans?|Democrats?|Gov\b|governor|Governor|Secretary of State|Senate|runoffs?|state|Power|Bulldogs|Supreme|peach|Institute|voters|Legislature)|^'s (?:Senate|governor|Republican|Secretary of State|electoral|Fulton)/,
    against:
      /\b(?:Atlanta|Savannah|Fulton County|Alabama|Tennessee|South Carolina|North Carolina|Brian Kemp|Stacey Abrams|Raffensperger|Warnock|Ossoff|Bulldogs|Fort Benning|Peachtree)\b/,
    unless:
      /\b(?:Tbilisi|Georgian Dream|Saakashvili|Abkhazia|Ossetia|Caucasus|Ivanishvili|Batumi|Zourabichvili|Margvelashvili|Kobakhidze|Garibashvili|Shevardnadze)\b/,
  },
  Turkey: {
    before: /\b(?:[Rr]oast(?:ed)?|Butterball|[Ww]ild|[Ss]moked|[Ff]rozen) $/,
    behind: /^ (?:sandwich|dinner|breast|stuffing|farm|Trot|trot|Hill|Point|vulture|meat)/,
    against: /\b(?:stuffing|cranberry|poultry|drumstick|gravy)\b/,
    unless: /\b(?:Ankara|Turkish|Turks|Istanbul|Erdogan|NATO|EU)\b/,
  },
  Jordan: { against: /\b(?:NBA|Bulls|basketball|Nike|Peterson)\b/, unless: /\b(?:Amman|Jordanians?|Abdullah|Hashemite)\b/ },
  Chad: { unless: /\b(?:N'Djamena|Ndjamena|Chadians?|Deby|Darfur|Sahel)\b/, against: /\b(?:hanging chads?)\b/ },
  Congo: {
    against: /\b(?:Brazzaville|Sassou|Republic of (?:the )?Congo)\b/,
    unless: /\b(?:Kinshasa|DRC|DR Congo|Democratic Republic|Kabila|Tshisekedi|Goma|Kivu)\b/,
  },
  Polish: { behind: /^ (?:your|the|it|up|off|his|her|their|my|a)\b/ },
  Pole: { behind: /^ position\b/i },
  'Security Council': {
    before:
      /(?:[a-z]'s?|(?:ian|ish|ese|ani|raqi|aeli|stani|zakh|yz|[Cc]ountry's|[Nn]ational|[Ss]upreme|State|Iran|Turkey|its|his|the Russian)) $/,
    behind: /^ (?:[Ss]ecretary|of (?:Russia|the Russian|Ukraine|Armenia|Kazakhstan|Belarus|Azerbaijan))/,
  },
  ICC: { against: /\b(?:cricket|wickets?|batsm[ae]n|Test match|T20)\b/i, unless: /\b(?:Hague|prosecutor|arrest warrant|war crimes)\b/i },
  PIF: { against: /\b(?:Public Investment Fund|sovereign wealth|Saudi)\b/ },
  Emirates: { behind: /^ (?:[Aa]irlines?|flight|Stadium|Palace|NBD|[Aa]ir)\b/ },
  Holland: { behind: /^ (?:Tunnel|America)/ },
  Isis: { behind: /^ (?:Pharmaceuticals|Innovation)/ },
  America: { behind: /^ (?:Ferrera|Movil|Latina|Online)/ },
  Colombo: { before: /\b(?:Furio|Joe|Lieutenant|Inspector) $/ },
  Westminster: { behind: /^ (?:Abbey|Kennel|Cathedral|College|Palace|Bank)/ },
  Pentagon: { behind: /^ (?:Papers|shape)/ },
  Soviets: { before: /\bSupreme $/ },
};
/** `US$3 bn`, `U.S. dollars`: money. */
const MONEY = /^(?: ?\$|\.? dollars?\b)/;
/** Abbreviations that are words where a whole line is in capitals. */
const SHOUTED = new Set(['US', 'IS', 'WHO', 'CAR', 'ETA']);

/** Whether the name is part of something else here, so that the actor is not meant. */
export function isSomethingElse(words: Words, at: number, entry: Entry, end: number, whole: WholeText): boolean {
  const { text } = words;
  const start = words.starts[at] ?? 0;
  const behind = text.slice(end, end + 32);
  if (MONEY.test(behind)) return true;
  if (SHOUTED.has(entry.text) && isShouted(words, at)) return true;
  const guard = GUARDS[entry.text];
  if (guard !== undefined && isGuarded(guard, text.slice(Math.max(0, start - 32), start), behind, whole)) return true;
  if (entry.kind === 'organisation' || entry.kind === 'group' || entry.kind === 'person' || entry.use === 'adjective') return false;
  if (IN_A_STATE.test(behind) || PAPER.test(behind)) return true;
  return entry.words.length === 1 && ADDRESS.test(text.slice(Math.max(0, start - 6), start));
}

/** Whether a single word is part of a person's name here: `Michael Jordan`, `Chad Smith`. */
export function isPersonsName(words: Words, at: number, entry: Entry): boolean {
  if (entry.words.length > 1 || entry.kind === 'organisation' || entry.kind === 'group' || entry.kind === 'person') return false;
  const word = entry.text;
  if (isAllCapitals(word)) return false;
  if (gapBefore(words, at) === ' ' && entry.use !== 'adjective' && GIVEN_NAMES.has(wordAt(words, at - 1))) return true;
  if (/^\.? $/.test(gapBefore(words, at)) && entry.use !== 'adjective' && isInitialed(words, at)) return true;
  if (!ALSO_GIVEN.has(word) || gapBefore(words, at + 1) !== ' ' || !isCapitalised(words, at + 1)) return false;
  const next = wordAt(words, at + 1);
  return !NO_SURNAMES.has(next) && !isAllCapitals(next) && next.length > 1;
}

/** `Michael B. Jordan`. */
const isInitialed = (words: Words, at: number): boolean =>
  /^[A-Z]$/.test(wordAt(words, at - 1)) && gapBefore(words, at - 1) === ' ' && GIVEN_NAMES.has(wordAt(words, at - 2));

function isGuarded({ before, behind, against, unless }: Guard, left: string, right: string, whole: WholeText): boolean {
  if (before?.test(left) || behind?.test(right)) return true;
  return against !== undefined && whole(against) && !(unless !== undefined && whole(unless));
}

/** Whether both neighbours are words in capitals: TELL US NOW. */
const isShouted = (words: Words, at: number): boolean =>
  gapBefore(words, at) === ' ' &&
  gapBefore(words, at + 1) === ' ' &&
  isAllCapitals(wordAt(words, at - 1)) &&
  isAllCapitals(wordAt(words, at + 1));
