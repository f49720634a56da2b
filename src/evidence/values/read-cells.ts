// Values behind a label, "Seat of the court: Utrecht", "Votes in favour: eight of 12", and in the cells of a row.
import type { Span } from '../../base/span.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import { isPersonNoun } from '../../corpus/quantities/person-nouns.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { isDatelineCity } from '../../corpus/structure/dateline-cities.js';
import { isCommonWord } from './read-openers.js';
import { isKnownCity } from './regions.js';

/** From a colon or a bar to the end of the cell; a colon within a number or a time is none. */
const CELL = /(?::|(?<=\S) \|) +([^|;:]{1,60}?)(?=[.!?]?$|[.!?] \p{Lu}|;| \||\s\()/gu;
const LONE = /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u;
/** What a cell says that is no name: "Status: Open". */
const SAID: ReadonlySet<string> = new Set(
  `yes none nil open shut hostile friendly calm tense high low higher lower flat steady strong weak good bad fair poor large small big great long short full empty complete done over ready
  early late slow fast slower faster better worse medium minor main chief sole daily weekly monthly yearly public secret neutral likely wartime peacetime
  north south east west centre center coast border river water power letter order number winter summer paper either neither never under after before against
  stalemate deadlock standoff blackmail barter bribe fog ban boycott embargo blockade truce ceasefire armistice treaty pact deal accord draft bill vote veto
  victory defeat draw collapse retreat advance withdrawal dismissal arrest trial fine acquittal appeal recession boom crisis drones missiles tanks rifles shells
  ships trains buses cars trucks planes ferries bridges tunnels ports roads houses schools hospitals villages towns islands mountains students workers miners
  farmers fishermen women men children everyone tea vodka diamonds gems cattle sheep pigs horses bees birds seeds fruit timber bricks marble granite flood
  drought earthquake landslide avalanche storm hurricane cyclone tornado wildfire epidemic measles cholera malaria polio influenza flu covid rabies`.split(
    /\s+/,
  ),
);
/** Endings and beginnings of such words: "Rejected", "Unclear". */
const STATE =
  /^(?:un|non-)\p{L}+$|(?:ed|ing|ive|al|ary|ory|ist|most|wards?|where|ous|ful|ic|ish|age|ment|ence|ance|ency|ancy|ure|ity|ry|\p{L}{3}(?:ent|ant))$/u;

/** Labels that no name answers. */
const OF_THINGS =
  /(?:^|[.;|] )(?:[\p{L}-]+ ){0,2}(?:cause|reason|motive|outcome|result|effect|mood|tone|aim|goal|purpose|method|means|status|state|condition|trend|verdict|type|kind|form|nature|weather|crime|charge|topic|theme|issue|stage|step|phase|cargo|weapon|product|commodity|material|damage|risk|disease|answer|reply|stance|view|position|role|lesson|quality|level|degree|pace|change)s?\b[^:;|]*: $/iu;
const LONGEST_LABEL = 90;

/** Cells with one word that is written like a name and no common one: a guess. Behind a bar only cities: every cell has a capital there. */
export function readNamesOfCells(text: string): readonly Span[] {
  return cellsOf(text).filter(({ words, start }) => {
    if (!LONE.test(words)) return false;
    if (isDatelineCity(words) || isKnownCity(words)) return true;
    const lower = words.toLowerCase();
    if (OF_THINGS.test(text.slice(Math.max(0, start - LONGEST_LABEL), start))) return false;
    return !(text.slice(0, start).endsWith('| ') || SAID.has(lower) || STATE.test(lower) || isPersonNoun(words) || isCommonWord(lower));
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Cells that hold a month and nothing else. */
export function readMonthsOfCells(text: string): readonly (Span & { readonly month: number })[] {
  return cellsOf(text).flatMap(({ words, start, end }) => {
    const month = MONTHS.indexOf(words) + 1;
    return month === 0 ? [] : [{ start, end, month }];
  });
}

/** The rest of "eight of 12". */
const PARTS = / (?:out )?of (?:the )?(?=\S+$)/;

/** Numbers of cells that hold nothing else, as counts with their limit: "exactly 50", "eight of 12"; never those of years. */
export function readNumbersOfCells(text: string): readonly Quantity[] {
  return cellsOf(text).flatMap(({ words, start }) => {
    const [first = '', second] = words.split(PARTS);
    const whole = second === undefined ? [] : numberOf(second, start + words.length - second.length);
    return second !== undefined && whole.length === 0 ? [] : [...numberOf(first, start), ...whole];
  });
}

const FIGURE = /^\+?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\+?$|^\+?\d+(?:\.\d+)?\+?$/;

/** A number reads best with something to count behind it. */
function numberOf(words: string, start: number): readonly Quantity[] {
  const bare = words.replace(/^(?:exactly|precisely|just|only|even) /i, '');
  const offset = words.length - bare.length;
  if (/^(?:1[5-9]|20)\d\d$/.test(bare) || /[%$€£¥]/.test(bare)) return [];
  const [found, ...more] = findQuantitiesIn(`${bare} things`);
  if (found === undefined || more.length > 0 || found.unit !== 'count' || found.of !== 'things') return [];
  if (found.start > 0 && found.bound === 'exact') return [];
  if (/\d/.test(bare) && !bare.split(' ').some((word) => FIGURE.test(word))) return [];
  return [{ ...found, of: null, start: start + offset, end: start + words.length }];
}

function cellsOf(text: string): readonly (Span & { readonly words: string })[] {
  return [...text.matchAll(CELL)].map((match) => {
    const [whole, words = ''] = match;
    const end = match.index + whole.length;
    return { start: end - words.length, end, words };
  });
}
