// How far something changed told as where it arrived: "fell by 2,000" of "fell to 2,000".
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';
import { type Figure, isSameFigure, readFigures } from './read-figures.js';

const SOFT =
  '(?:(?:about|some|around|nearly|almost|over|under|below|above|only|just|more than|less than|fewer than|at least|up to|roughly|as (?:much|many|low|high) as|an estimated|barely|well) )*[\\p{L}$€£¥]{0,3}';
const BY = new RegExp(`\\bby ${SOFT}$`, 'iu');
const TO = new RegExp(`(?<!\\bup )\\bto ${SOFT}$`, 'iu');
const CHANGE =
  /\b(?:r[io]se[ns]?|rising|gr[eo]wn?|grows|growing|fell|fall(?:s|en|ing)?|dropp\w+|drops?|increas\w+|decreas\w+|declin\w+|climb\w*|jump\w*|slump\w*|slid|slides?|shrank|shrunk|shrinks?|plung\w+|tumbl\w+|cut|cuts|cutting|reduc\w+|rais\w+|lower\w*|lift\w*|boost\w*|dwindl\w+|widen\w*|narrow\w*|ease[sd]?|slow\w*|came down|went up|gone up|brought down|swell\w*|swollen|surg\w+|soar\w*|sank|sunk|sinks?|expand\w*|contract(?:s|ed)?|strengthen\w*|weaken\w*|devalu\w+|trim\w*|halv\w+|up|down)\b/i;
/** Characters before a number in which the verb may stand. */
const REACH = 80;

/** "lowered its forecast to 2.8 percent" of "expects it to grow by 2.8 percent": how fast something changes is a number of its own. */
const PACE = /\b(?:forecasts?|estimates?|projections?|predictions?|expectations?|outlook|rates?|growth|inflation|pace|targets?)\b/i;

/** A number behind "by" that the evidence has only behind "to", or the other way round, both behind a verb of change. */
export function findExtent(said: SaidOf, known: SaidOf): Trap | null {
  const stated = readFigures(said.text).flatMap((figure) => {
    const way = wayOf(said.text, figure);
    return way === null ? [] : [{ figure, way }];
  });
  if (stated.length === 0) return null;
  const given = readFigures(known.text);
  for (const { figure, way } of stated) {
    const same = given.filter((other) => isSameFigure(figure, other));
    const [first] = same;
    if (first !== undefined && !PACE.test(said.text) && same.every((other) => ![null, way].includes(wayOf(known.text, other))))
      return { rule: 'figure', stated: around(said.text, figure), given: around(known.text, first) };
  }
  return null;
}

/** Whether a number says how far or where to; null where it says neither. */
function wayOf(text: string, { start }: Figure): 'by' | 'to' | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(before.search(/[^.;]*$/));
  if (!CHANGE.test(clause)) return null;
  return BY.test(clause) ? 'by' : TO.test(clause) ? 'to' : null;
}
