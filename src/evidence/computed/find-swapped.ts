// A comparison that names its sides the other way round than its operands stand.
import { stemsOf } from '../../corpus/text/stem-word.js';
import type { Compute } from './reckon.js';

/** What parts the side that is told of from the side that it is measured by. */
const PIVOT = /\b(?:than|as (?:much|many|large|big|high|long|great|far|old|expensive|heavy) as|that of|those of|times|of)\b/i;
/** Told from the smaller side: "4 km shorter than". */
const SMALLER = /\b(?:less|fewer|smaller|shorter|lower|cheaper|weaker|younger|lighter|slower|narrower|below|behind|short of)\b/i;
const EMPTY = new Set(
  'the and for with from was were are has had its their that this those these all over more than much many some about'.split(' '),
);

/**
 * Whether a statement puts the second operand's words before "than" and the first one's behind it: "the rail contract is twice as
 * large as that of the port" over the port's amount by the rail's. Words that both items share tell nothing.
 */
export function isSwapped(compute: Compute, say: string, items: readonly string[]): boolean {
  const pivot = PIVOT.exec(say);
  if (pivot === null || items.length !== 2 || (compute !== 'difference' && compute !== 'ratio' && compute !== 'share')) return false;
  const [first = new Set<string>(), second = new Set<string>()] = items.map(stemsIn);
  const before = stemsIn(say.slice(0, pivot.index));
  const behind = stemsIn(say.slice(pivot.index + pivot[0].length));
  const isOf = (side: ReadonlySet<string>, item: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...side].some((stem) => item.has(stem) && !other.has(stem));
  const isTurned =
    isOf(before, second, first) && !isOf(before, first, second) && isOf(behind, first, second) && !isOf(behind, second, first);
  const isStraight =
    isOf(before, first, second) && !isOf(before, second, first) && isOf(behind, second, first) && !isOf(behind, first, second);
  return compute === 'difference' && SMALLER.test(say.slice(0, pivot.index)) ? isStraight : isTurned;
}

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap((word) => (EMPTY.has(word) ? [] : [stemsOf(word)[0] ?? word])));
