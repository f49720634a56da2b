// A span or an amount told to the other side of what it is measured from: "two weeks later than" of "two weeks earlier than".
import { findQuantitiesIn } from '../../../corpus/quantities/find-quantities-in.js';
import type { Quantity } from '../../../corpus/quantities/types.js';
import { around } from '../read/around.js';
import { readUnits } from '../read/read-units.js';
import type { SaidOf, Trap } from '../types.js';
import { isOneKind } from './compare-figures.js';

/** Two sides, and whether they are told of two things that may change places without a "than". */
const SIDES: readonly (readonly [RegExp, RegExp, boolean])[] = [
  [/^(?:earlier|sooner|before|ahead of)$/, /^(?:later|after)$/, true],
  [/^(?:more|higher|above|up|larger|bigger|greater)$/, /^(?:less|fewer|lower|below|under|down|smaller)$/, false],
  [/^longer$/, /^shorter$/, false],
  [/^older$/, /^younger$/, false],
  [/^(?:faster|quicker)$/, /^slower$/, false],
  [/^heavier$/, /^lighter$/, false],
  [/^(?:dearer|costlier|more expensive)$/, /^cheaper$/, false],
  [/^deeper$/, /^shallower$/, false],
  [/^wider$/, /^narrower$/, false],
  [/^(?:warmer|hotter)$/, /^(?:colder|cooler)$/, false],
];
const WORDS =
  /^ (earlier|sooner|before|ahead of|later|after|more expensive|more|higher|above|up|larger|bigger|greater|less|fewer|lower|below|under|down|smaller|longer|shorter|older|younger|faster|quicker|slower|heavier|lighter|dearer|costlier|cheaper|deeper|shallower|wider|narrower|warmer|hotter|colder|cooler)\b/i;

interface Directed {
  readonly quantity: Quantity;
  readonly pair: number;
  readonly side: number;
  /** What it is measured from; nothing where the text leaves that open. */
  readonly from: ReadonlySet<string>;
}

/** A quantity told on one side where the evidence has it only on the other of the same thing. */
export function findDirection(said: SaidOf, known: SaidOf): Trap | null {
  const stated = directedIn(said);
  if (stated.length === 0) return null;
  const given = directedIn(known);
  for (const one of stated) {
    const same = given.filter(
      (other) => other.pair === one.pair && isOneKind(one.quantity, other.quantity) && one.quantity.value === other.quantity.value,
    );
    const [first] = same;
    if (first !== undefined && same.every((other) => other.side !== one.side && isOneThing(one, other)))
      return { rule: 'figure', stated: around(said.text, one.quantity), given: around(known.text, first.quantity) };
  }
  return null;
}

function isOneThing(one: Directed, other: Directed): boolean {
  if (one.from.size === 0 || other.from.size === 0) return SIDES[one.pair]?.[2] !== true && one.from.size === other.from.size;
  return [...one.from].some((unit) => other.from.has(unit));
}

function directedIn(said: SaidOf): readonly Directed[] {
  const { text } = said;
  const units = readUnits(said);
  return findQuantitiesIn(text).flatMap((quantity): readonly Directed[] => {
    const word = WORDS.exec(text.slice(quantity.end, quantity.end + LONGEST))?.[1]?.toLowerCase();
    if (word === undefined) return [];
    const pair = SIDES.findIndex(([one, other]) => one.test(word) || other.test(word));
    const end = quantity.end + 1 + word.length;
    const clause = units.find((unit) => unit.word.end >= end)?.word.clause;
    const behind = units.filter((it) => it.word.start >= end && it.word.clause === clause).slice(0, REACH);
    const isFrom = /^ than\b/.test(text.slice(end)) || /^(?:before|after|ahead of|above|below|under)$/.test(word);
    const from = new Set(isFrom ? behind.flatMap(({ unit }) => unit ?? []) : []);
    return [{ quantity, pair, side: SIDES[pair]?.[0].test(word) === true ? 0 : 1, from }];
  });
}

const LONGEST = 20;
const REACH = 5;
