// What a number was told as what it became: "from 88 to 115 metres" of "from 115 metres to 88", "355 in 2005" of "355, up from 210 in 2005".
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';
import { isOneKind } from './compare-figures.js';
import { type Figure, isSameFigure, readFigures } from './read-figures.js';
import { readTime } from './read-times.js';

/** Two numbers of one thing, the earlier and the later. */
interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** Told by words that can stand for nothing else. */
  readonly isClear: boolean;
}

/** What may stand between a word and its number. */
const SOFT = "(?:(?:about|some|around|nearly|almost|over|only|just|more than|less than|the|an?|a planned|last year's) )*[\\p{L}$€£¥]{0,3}";
const FROM = new RegExp(`\\bfrom ${SOFT}$`, 'iu');
const TO = new RegExp(`\\b(?:in)?to ${SOFT}$`, 'iu');
const AND_TO = new RegExp(`\\band (?:then |later )?to ${SOFT}$`, 'iu');
const UP_FROM = new RegExp(`\\b(?:up|down) (?:sharply |slightly |steeply )?(?:from|on) ${SOFT}$`, 'iu');
const INSTEAD = new RegExp(`\\b(?:instead of|rather than|where it had been|in place of) ${SOFT}$`, 'iu');
const AGAINST = new RegExp(`\\b(?:against|compared (?:with|to)|after) ${SOFT}$`, 'iu');
const LONGEST = 60;

/** The statement turns a change round, or has the later number at the time of the earlier, or the other way round. */
export function findChange(statement: SaidOf, evidence: SaidOf): Trap | null {
  const stated = readFigures(statement.text);
  const given = stated.length === 0 ? [] : changesIn(evidence.text);
  if (given.length === 0) return null;
  const told = changesIn(statement.text);
  for (const change of given) {
    const isHeldToo = told.some((it) => isSameFigure(it.from, change.from) && isSameFigure(it.to, change.to));
    const turned = told.find(
      (it) => (it.isClear || change.isClear) && isSameFigure(it.from, change.to) && isSameFigure(it.to, change.from),
    );
    if (turned !== undefined && !isHeldToo) return trapOf(statement, turned.from, evidence, change.from);
    const dated =
      misdated(statement.text, stated, evidence.text, change.to, change.from) ??
      misdated(statement.text, stated, evidence.text, change.from, change.to);
    if (dated !== undefined) return trapOf(statement, dated, evidence, change.from);
  }
  return null;
}

/** The number told at the time that the evidence gives the other one alone. */
function misdated(statement: string, stated: readonly Figure[], evidence: string, one: Figure, other: Figure): Figure | undefined {
  const time = readTime(evidence, other);
  if (time === null || readTime(evidence, one) === time) return undefined;
  if (stated.some((it) => isSameFigure(it, other) && [null, time].includes(readTime(statement, it)))) return undefined;
  return stated.find((it) => isSameFigure(it, one) && readTime(statement, it) === time);
}

const trapOf = (statement: SaidOf, one: Figure, evidence: SaidOf, other: Figure): Trap => ({
  rule: 'pairing',
  stated: around(statement.text, one),
  given: around(evidence.text, other),
});

function changesIn(text: string): readonly Change[] {
  const figures = readFigures(text);
  return figures.flatMap((one, at) => {
    const other = figures[at + 1];
    if (other === undefined || !isKin(one, other)) return [];
    const change = changeOf(text, one, other);
    return change === null ? [] : [change];
  });
}

/** A number without a unit takes that of the one beside it. */
const isKin = (one: Figure, other: Figure): boolean =>
  !isSameFigure(one, other) && (one.quantity === null || other.quantity === null || isOneKind(one.quantity, other.quantity));

/** A year, now or before. */
const isYear = (time: number): boolean => time === 0 || time > LAST_MONTH;
const LAST_MONTH = 12;

function changeOf(text: string, one: Figure, other: Figure): Change | null {
  const before = text.slice(Math.max(0, one.start - LONGEST), one.start);
  const between = text.slice(one.end, other.start);
  if (between.length > LONGEST || /[.;] |\bwhile\b|\bbut\b/.test(between)) return null;
  if ((FROM.test(before) && TO.test(between)) || (TO.test(before) && AND_TO.test(between))) return { from: one, to: other, isClear: true };
  if (UP_FROM.test(between) || INSTEAD.test(between) || (TO.test(before) && FROM.test(between)))
    return { from: other, to: one, isClear: true };
  if (AGAINST.test(between)) return { from: other, to: one, isClear: false };
  const [first, second] = [readTime(text, one), readTime(text, other)];
  // Months and seasons may be of two years.
  if (first === null || second === null || first === second || !isYear(first) || !isYear(second)) return null;
  return first < second ? { from: one, to: other, isClear: true } : { from: other, to: one, isClear: true };
}
