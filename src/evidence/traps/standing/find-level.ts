// How far an office or a body reaches, told otherwise: "the national police chief" of "the regional police chief".
import { around } from '../read/around.js';
import { EMPTY, readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

/** How far an office or a body reaches, one line a reach. */
const REACHES: readonly RegExp[] = [
  /^(?:national|federal|nationwide|countrywide|central)$/,
  /^(?:regional|provincial|departmental|state-level)$/,
  /^(?:local|municipal|city|town|village|district|county|communal)$/,
  /^(?:international|global|worldwide|multinational)$/,
];
const ANY_REACH =
  /national|federal|wide|central|regional|provincial|department|local|municipal|city|town|village|district|county|communal|global/i;

interface Reach {
  readonly reach: number;
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** "the national police chief" of "the regional police chief": the same words behind another reach, and nowhere behind this one. */
export function findLevel(said: SaidOf, known: SaidOf): Trap | null {
  if (!ANY_REACH.test(said.text) || !ANY_REACH.test(known.text)) return null;
  const given = reachesIn(known.text);
  for (const one of reachesIn(said.text)) {
    const same = given.filter(({ head }) => head === one.head);
    const [first] = same;
    // "the federal and the regional police": the words stand alone as often.
    const isSame = given.some(({ reach }) => reach === one.reach);
    if (first !== undefined && !isSame) return { rule: 'opposite', stated: around(said.text, one), given: around(known.text, first) };
  }
  return null;
}

function reachesIn(text: string): readonly Reach[] {
  const words = readWords(text);
  return words.flatMap((word, at): readonly Reach[] => {
    const reach = REACHES.findIndex((pattern) => pattern.test(word.lower));
    const next = words[at + 1];
    const isHeaded = reach !== -1 && next !== undefined && next.clause === word.clause && /^\p{Ll}/u.test(next.text);
    return isHeaded && !EMPTY.has(next.lower) ? [{ reach, head: next.stem, start: word.start, end: word.end }] : [];
  });
}
