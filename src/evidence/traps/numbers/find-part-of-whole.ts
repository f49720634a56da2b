// A part told as its whole, or the whole as its part: "children drowned: 24" of "24 people, 18 of them children, have drowned".
import { around } from '../read/around.js';
import { readTerse } from '../read/read-terse.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { type Figure, isSameFigure, readFigures } from './read-figures.js';

/** Two numbers of one thing, each with the words that are told of it alone. */
interface Share {
  readonly whole: Figure;
  readonly part: Figure;
  readonly ofWhole: ReadonlySet<string>;
  readonly ofPart: ReadonlySet<string>;
}

/** "38 in its first six months, 21 of which": no whole. */
const isSpell = ({ quantity }: Figure): boolean => quantity !== null && /^(?:second|minute|hour|day|week|month|year)$/.test(quantity.unit);

/** "of which", "of whom", "18 of them". */
const BEHIND = /\bof (?:which|whom|them|these|those)\b/g;
/** "Of the 214 promised, 89 were finished". */
const OPENING = /(?:^|[.!?] )Of (?:the|a|an|its|their|some|about|all)\b/g;
/** "420 MW of a planned 1,900". */
const BETWEEN = /^ of (?:the|a|its|their|an?) (?:\p{L}+ ){0,2}$/u;
/** What says that a part is meant. */
const PARTLY =
  /\b(?:most(?:ly)?|many|some|several|few|majority|minority|mainly|largely|including|included?s?|among|half|thirds?|quarters?|fifths?|percent|per cent|part(?:ly)?|not all|only|rest|others?|remaining|left)\b|%/i;
const VERB = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|should|must|can)$/;
const NEAREST = 60;

/** The statement has one number of a part and its whole with what the evidence tells of the other. */
export function findPartOfWhole(statement: SaidOf, evidence: SaidOf): Trap | null {
  const shares = sharesIn(evidence);
  if (shares.length === 0) return null;
  // "Promised: 214; finished: 89": each by itself.
  const cells = statement.text.split('; ');
  if (cells.length > 1 && cells.every((cell) => /: [^:]*$/.test(cell)))
    return cells.map((text) => findPartOfWhole({ text, mentions: [] }, evidence)).find((trap) => trap !== null) ?? null;
  const stated = readFigures(statement.text);
  const told = readUnits(statement);
  const held = readUnits(evidence);
  const isTerse = readTerse(statement.text) !== null;
  const find = (number: Figure): Figure | undefined => stated.find((it) => isSameFigure(it, number));
  const has = (words: ReadonlySet<string>): Unit | undefined => told.find(({ unit }) => unit !== null && words.has(unit));
  for (const { whole, part, ofWhole, ofPart } of shares) {
    const [all, some] = [find(whole), find(part)];
    if ((all === undefined) === (some === undefined) || PARTLY.test(statement.text)) continue;
    if (all !== undefined && isWholeOf(statement.text, all)) continue;
    const hasMuch = told.filter(({ unit }) => unit !== null && ofWhole.has(unit)).length >= MUCH;
    const isPartAsWhole = some !== undefined && (isTerse ? has(ofWhole) !== undefined : hasMuch) && has(ofPart) === undefined;
    const isWholeAsPart =
      all !== undefined && has(ofPart) !== undefined && (isTerse || has(ofWhole) === undefined || isOfAll(statement.text));
    // "stop 20 turbines" of "stop two of its 20 turbines".
    const isAllDone = all !== undefined && part.end < whole.start && isSameLead(told, all, held, part);
    if (isPartAsWhole || isWholeAsPart || isAllDone)
      return {
        rule: 'pairing',
        stated: around(statement.text, some ?? all ?? whole),
        given: around(evidence.text, isPartAsWhole ? part : whole),
      };
  }
  return null;
}

/** The word right before a number, "stop", stands right before the other one too. */
function isSameLead(told: readonly Unit[], one: Figure, held: readonly Unit[], other: Figure): boolean {
  const lead = told.findLast(({ word }) => word.end <= one.start);
  const before = held.findLast(({ word }) => word.end <= other.start);
  return lead !== undefined && lead.unit !== null && lead.unit === before?.unit;
}

/** Words of the whole that a sentence has at least. */
const MUCH = 2;

/** "Twelve of the 38 stay shut": another part of the same whole. */
const isWholeOf = (text: string, { start }: Figure): boolean =>
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?))(?: \p{L}+)? (?:out )?of (?:the |its |their )?[^\s\d]?$/iu.test(
    text.slice(0, start),
  );

/** "all of them", "the 24 were". */
const isOfAll = (text: string): boolean => /\b(?:all|every|each|entire|whole|full|without exception)\b|\bthe \d/i.test(text);

function sharesIn(evidence: SaidOf): readonly Share[] {
  const { text } = evidence;
  const links = [...text.matchAll(BEHIND)];
  const openings = [...text.matchAll(OPENING)];
  if (links.length === 0 && openings.length === 0 && !/ of (?:the|a|its|their|an) (?:\p{L}+ ){0,2}\d/u.test(text)) return [];
  const quantities = readFigures(text);
  const units = readUnits(evidence);
  const pairs: (readonly [Figure | undefined, Figure | undefined])[] = [];
  for (const { index, 0: words } of links) {
    const end = index + words.length;
    const behind = quantities.find(({ start }) => start >= end && start <= end + NEAREST && !/[.;,]/.test(text.slice(end, start)));
    const right = quantities.findLast((it) => it.end <= index && /^\s*$/.test(text.slice(it.end, index)));
    const part = right ?? behind;
    pairs.push([
      part === undefined ? undefined : quantities.findLast((it) => it.end <= Math.min(index, part.start) && it !== part && !isSpell(it)),
      part,
    ]);
  }
  for (const { index } of openings) {
    const [whole] = quantities.filter(({ start }) => start >= index);
    const comma = whole === undefined ? -1 : text.indexOf(', ', whole.end);
    pairs.push([whole, comma === -1 ? undefined : quantities.find(({ start }) => start > comma)]);
  }
  quantities.forEach((part, at) => {
    const whole = quantities[at + 1];
    if (whole !== undefined && BETWEEN.test(text.slice(part.end, whole.start))) pairs.push([whole, part]);
  });
  return pairs.flatMap(([whole, part]) =>
    whole === undefined || part === undefined || isSameFigure(whole, part) ? [] : shareOf(text, units, whole, part),
  );
}

function shareOf(text: string, units: readonly Unit[], whole: Figure, part: Figure): readonly Share[] {
  const clauseOf = ({ start, end }: Figure): number => units.find(({ word }) => word.end > start && word.start < end)?.word.clause ?? -1;
  const told = (clause: number, from: number, to: number): ReadonlySet<string> =>
    new Set(
      units.flatMap(({ word, unit }) =>
        word.clause === clause && word.start >= from && word.end <= to && unit !== null && !/^\d/.test(unit) ? [unit] : [],
      ),
    );
  const [first, second] = [clauseOf(whole), clauseOf(part)];
  const isOneClause = first === second;
  const ofPart = told(second, part.end, text.length);
  const ofWhole = isOneClause
    ? told(first, Math.min(part.end, whole.start), part.start > whole.end ? part.start : whole.start)
    : told(first, 0, text.length);
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...one].filter((it) => !other.has(it)));
  // What is told of both tells neither from the other.
  const verb = units.find(({ word }) => word.start >= whole.end && word.clause === second && VERB.test(word.lower));
  const later = part.start < whole.start ? told(second, verb?.word.start ?? whole.end, text.length) : ofPart;
  const own = isOneClause ? later : ofPart;
  return [{ whole, part, ofWhole: only(ofWhole, own), ofPart: only(own, ofWhole) }];
}
