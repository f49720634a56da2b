// Whether a sentence speaks against a statement, and by which words.
import type { MentionIndex } from '../../corpus/actors/find-mentions.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import { findQuantitiesIn } from '../../corpus/quantities/find-quantities-in.js';
import { judgePair } from '../../corpus/ranking/judge-pair.js';
import { readClaims } from '../../corpus/ranking/read-claims.js';
import { stemsOf } from '../../corpus/text/stem-word.js';
import { findNegation } from '../../evidence/traps/denial/find-negation.js';
import { findStatus } from '../../evidence/traps/outlook/find-status.js';
import { findParties } from '../../evidence/traps/read/find-parties.js';
import { findOpposite } from '../../evidence/traps/sense/find-opposite.js';
import type { Trap } from '../../evidence/traps/types.js';
import { agrees } from '../../evidence/values/read-dates.js';
import { touches } from '../../evidence/values/read-passage.js';
import type { Passage, StatedValue } from '../../evidence/values/types.js';

/** What is held against a sentence. */
export interface Told {
  /** Folded. */
  readonly text: string;
  readonly values: readonly StatedValue[];
}

/** Sentences that share less of what is said may speak of something else. */
const ALIKE = 0.3;
const MUCH_ALIKE = 0.45;

/** Reasons, in words; none where the sentence says nothing against the statement. `closeness` is the share of it that the sentence has. */
export function findContrary(
  told: Told,
  passage: Passage,
  closeness: number,
  actors: readonly string[],
  index: MentionIndex,
): readonly string[] {
  if (closeness < ALIKE) return [];
  const { text } = told;
  const { words } = passage;
  const said = (folded: string) => ({ text: folded, mentions: findParties(folded, index) });
  const negation = findNegation(said(text), said(words));
  const opposite = findOpposite(said(text), said(words));
  const status = closeness < MUCH_ALIKE ? null : findStatus(text, words);
  const claims = judgePair(
    { toldOn: null, claims: readClaims(text), events: [], quantities: [], meeting: null },
    { toldOn: null, claims: readClaims(words), events: [], quantities: [], meeting: null },
    Math.max(closeness, 0.4),
    actors,
  );
  return [
    ...(negation === null ? [] : [`the other side of “not”: “${wordsOf(negation)}”`]),
    ...(claims.kind === 'contradicts' && negation === null ? [`says otherwise: ${claims.reason}`] : []),
    ...(opposite === null ? [] : [`the opposite word: “${wordsOf(opposite)}”`]),
    ...(status === null ? [] : [`planned or expected, not told as done: “${wordsOf(status)}”`]),
    ...otherNumbers(told, passage),
    ...(closeness < MUCH_ALIKE ? [] : otherDates(told, passage)),
  ];
}

/** The words of a passage that turn it, as they stand there. */
const wordsOf = ({ given }: Trap): string => (typeof given === 'string' ? given : given.words);

/** The same thing counted or measured differently. */
function otherNumbers({ text }: Told, { words, quantities }: Passage): readonly string[] {
  return findQuantitiesIn(text).flatMap((stated) => {
    const alike = quantities.filter(({ unit, per, of }) => unit === stated.unit && per === stated.per && isSameThing(of, stated.of, unit));
    const [first] = alike;
    if (first === undefined || alike.some((given) => compareQuantities(stated, given) !== 'different')) return [];
    return [`another number: “${words.slice(first.start, first.end)}”, not “${text.slice(stated.start, stated.end)}”`];
  });
}

/** Money and measures need no name; what is counted does. */
function isSameThing(one: string | null, other: string | null, unit: string): boolean {
  if (one === null || other === null) return one === other && unit !== 'count';
  return stemsOf(one).at(-1) === stemsOf(other).at(-1);
}

/** The same dated differently: a day against another day, near enough to mean one event. */
function otherDates({ values }: Told, { findings, span }: Passage): readonly string[] {
  return values.flatMap((value) => {
    if (value.kind !== 'date' || value.date.month === null) return [];
    const { date } = value;
    const given = findings.dates.filter((one) => touches(one, span) && one.date.month !== null);
    if (given.some((one) => agrees(date, one.date))) return [];
    const near = given.find((one) => date.year === null || one.date.year === null || one.date.year === date.year);
    return near === undefined ? [] : [`another date: ${near.words}, not ${value.words}`];
  });
}
