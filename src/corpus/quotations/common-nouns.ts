// Common nouns told from names at the beginning of a sentence, where both have a capital letter.
import { pronounOf } from '../actors/names/given-names.js';
import { SAYING_VERBS } from './saying-verbs.js';
import { MEDIA } from './word-lists.js';

/** Verbs in a form that only plurals have. */
const PLURAL_VERBS = /^(?:have|are|were|do|remain|continue|keep|need|seem|appear|tend|come|go|take|make)$/;
/** What amounts do, and people seldom. */
const MOVES =
  /^(?:rose|fell|soared|plunged|plummeted|(?:doubl|tripl|quadrupl|surg|slump|dropp|jump|climb|tumbl|declin|increas|decreas|slow|eas|rebound|recover|stall|spik|halv)ed|shrank|grew|sank|slid|shot)$/;
/** Endings of nouns for a quality or an act: `inflation`, `unemployment`. */
const ABSTRACT = /^\p{L}{3,}(?:[ts]ion|[^l]ment|ility|ology)s?$/u;
/** Words of the economy and of war that open sentences without an article. */
const NOUNS: ReadonlySet<string> = new Set(
  `exports imports prices costs sales shares stocks profits losses wages salaries rates yields bonds revenues revenue earnings taxes tariffs rents debts
   debt loans deposits orders supplies supply stockpiles reserves shipments deliveries flows volumes goods markets futures dividends savings
   remittances subsidies fees fines jobs layoffs output growth trade demand turnover spending oil gas crude coal wheat grain grains rice food fuel
   petrol diesel electricity power water money cash credit poverty hunger famine violence war peace crime traffic weather rain rains floods drought
   talks elections negotiations sanctions tensions relations ties protests strikes clashes attacks airstrikes casualties deaths cases infections
   births arrivals arrests killings kidnappings blackouts outages shortages queues schools hospitals shops roads bridges homes houses ports
   airports factories plants pipelines refineries mines weapons missiles rockets drones tanks ships vessels tankers trucks trains flights planes
   crops harvests emissions temperatures glaciers forests fires wildfires vaccines tests ballots votes results polls turnout surveys figures data fishermen gunmen policemen servicemen businessmen firemen`.split(
    /\s+/,
  ),
);

/** Whether a word that opens a sentence, in lower case, is a common noun by itself or by the word behind it. */
export function isCommonNoun(lower: string, next: string | undefined): boolean {
  if (next !== undefined && /^\p{Lu}/u.test(next)) return false;
  const isPlural = /^\p{Ll}{2,}[^siu']s$/u.test(lower);
  // Who says something is somebody: `Rice said`.
  if (NOUNS.has(lower)) return isPlural || !SAYING_VERBS.has(next ?? '');
  if (MEDIA.has(lower) || pronounOf(lower) !== null) return false;
  if (ABSTRACT.test(lower)) return true;
  return isPlural && next !== undefined && (PLURAL_VERBS.test(next) || MOVES.test(next));
}
