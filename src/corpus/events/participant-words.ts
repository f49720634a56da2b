// Words around the names of those who take part: posts, groups of people, prepositions, and words that open no name.
import { CALENDAR, GROUPS, PORTFOLIOS, ROLE_MODIFIERS, ROLES } from '../quotations/word-lists.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns of people, one or many, that stand before or behind a name: "Turkish officials", "the presidents of". */
const PEOPLE = words(`
  presidents prime-ministers chancellors kings queens princes emirs envoys delegation delegations delegates heads representatives negotiators
  mediators counterparts government governments ministry ministries side sides team teams leadership authorities generals commanders chiefs
  secretaries directors speakers premiers monarch monarchs ruler rulers officer officers governors mayors guests troika trio pm fm diplomat
  negotiation deputies lawmakers parliamentarians military army mission missions foreign-ministers observers party parties state contingent
  nobody none nationals politicians group groups handful number dozens`);

/** A post or a group of people. */
export const isPeople = (word: string): boolean => ROLES.has(word) || GROUPS.has(word) || PEOPLE.has(word);

/** A post that one person holds, as it stands before or behind that person's name. */
export const isPost = (word: string): boolean => (ROLES.has(word) || word === 'pm' || word === 'fm') && !word.endsWith('s');

/** A word that qualifies a post, or an article. */
export const isQualifier = (word: string): boolean =>
  QUALIFIERS.has(word) || (word !== 'and' && ROLE_MODIFIERS.has(word)) || PORTFOLIOS.has(word) || /^(?:\d+|\p{Ll}+-\p{Ll}+)$/u.test(word);

const QUALIFIERS = words(`
  the a an its his her their our both two three four five six seven eight nine ten all several many some other most more than various
  regional neighbouring neighboring visiting high-level rival warring dozen dozens fellow
  high ranking high-ranking newly own official joint young old ageing aging`);

/** Prepositions, with what else leads a name: "including Chad". */
export const PREPOSITIONS = words(`
  in at near outside inside across around through via into onto to from of on over against about for with between among amongst by without
  including like namely alongside after before since during under toward towards within versus upon as despite than beside besides behind
  throughout concerning regarding beyond amid following excluding except`);

/** What may stand before the subject of a clause, or before those somebody meets. */
export const OPEN_LEADS = words('including like namely alongside with between among amongst by');

/** Words that a sentence begins with, and that belong to no name. */
const OPENERS = words(`
  but and yet so as if both then since while neither nor also still meanwhile however later now here there this that these those he she it they his
  her its their for from with without by to among because despite instead only even last next some many most several all no not one two three four
  five six a an the in on at after before earlier during when where although though until once according following amid between under over our we i
  you what who why how today yesterday tomorrow another other others former ex-president then-president speaking asked talks leaders officials
  meeting negotiations delegations representatives every each either never recently previously separately ahead thus hence moreover nonetheless nevertheless
  western eastern northern southern arab african asian european latin first second third final late early mid`);

/** Never part of a person's name: where the run of capital words begins or ends with one, it is cut off. */
export const isCutOff = (word: string): boolean =>
  OPENERS.has(word) ||
  PEOPLE.has(word) ||
  CALENDAR.has(word) ||
  word === 'may' ||
  (ROLES.has(word) && word !== 'shah') ||
  ROLE_MODIFIERS.has(word) ||
  PORTFOLIOS.has(word);

/** A day or month, which AP style sets behind a name: "Doe Monday met". */
export const isCalendar = (word: string): boolean => CALENDAR.has(word) || word === 'may';

/** Words of bodies, places, events and texts: a run of capital words with one of them is no person. */
export const NO_PERSON = words(`
  summit conference council forum assembly ministry parliament university street sea river union nations bank court party agreement treaty palace house
  hotel city island islands day war service affairs group games cup airport committee commission organization organisation association federation
  republic kingdom process talks accord accords initiative dialogue plan declaration protocol doctrine times post journal prize award week project
  agency authority fund front movement league alliance coalition army brotherhood congress institute foundation cross company corp inc ltd square
  square road avenue building center centre base camp valley desert mountains peninsula strait canal province region district county state states
  office department bureau news television radio press quartet troika charter convention resolution partnership pact belt corridor pipeline stream
  north south east west gulf ocean bay coast heights strip bridge tower church mosque cathedral olympics championship festival eve christmas easter
  ramadan act bill law code constitution world economic security cooperation development`);

/** First words of places. */
export const PLACE_OPENERS = words(
  'new san los las port fort mount lake camp cape hong tel buenos rio kuala addis phnom nay sharm abu santa santo saint st el great lower upper',
);

/** Heads of bodies that meet others. */
export const BODIES = words(
  'front movement party league alliance coalition commission federation organization organisation brotherhood association council union authority',
);

/** Acronyms that are nobody. */
export const NOBODIES = words(
  'GMT UTC GDP CEO CFO AFP CNN BBC NPR PBS NBC CBS ABC COVID COVID-19 CET CEST EST EDT IST BST NGO LNG TASS IRNA ISNA XINHUA DPA ANSA EFE RIA SPA WAFA USD EUR MOU GPS HIV AIDS MEP',
);
