// "Peru wanted the fair, Chile the race" of "Chile pushed for the fair, while Peru preferred the race": names before the other one's clause.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';

/** A clause with the one it is told of. */
interface Clause {
  readonly sentence: number;
  readonly subject: string;
  readonly word: Word;
  readonly told: ReadonlySet<string>;
}

/** Words before the name at the head of a clause. */
const OPENING =
  /^(?:while|whereas|but|and|yet|the|then|when|although|though|instead|conversely|meanwhile|however|by|contrast|for|its|part)$/;
/** By how many words another one's clause must be nearer than the own, and how many it must share. */
const MARGIN = 2;
const FEWEST = 2;

/** What the statement tells of one the evidence tells of another, and of the one something else beside it. */
export function findOrderOfClauses(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const given = clausesIn(evidence);
  for (const { subject, told, word } of clausesIn(statement)) {
    const nearness = (clause: Clause): number => [...told].filter((unit) => clause.told.has(unit)).length;
    const own = given.filter((clause) => isSame(clause.subject, subject));
    for (const other of given) {
      if (isSame(other.subject, subject) || told.has(`@${other.subject}`) || other.told.has(`@${subject}`)) continue;
      const beside = own.filter(({ sentence }) => sentence === other.sentence);
      if (
        beside.length === 0 ||
        given.some((clause) => !beside.includes(clause) && clause !== other && nearness(clause) >= nearness(other))
      )
        continue;
      if (nearness(other) >= FEWEST && nearness(other) >= Math.max(...own.map(nearness)) + MARGIN)
        return { rule: 'order', stated: around(statement.text, word), given: around(evidence.text, other.word) };
    }
  }
  return findCrossed(statement, evidence, isSame);
}

/** By how many words two clauses must lie nearer when crossed, where they stand in different sentences. */
const CROSSED = 3;

/** "Peru wants the fair, while Chile wants the race" of "Peru wants the race. Chile wants the fair": two that have changed places. */
function findCrossed(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const [told, given] = [clausesIn(statement), clausesIn(evidence)];
  const [one, other] = told;
  if (one === undefined || other === undefined || told.length > 2 || isSame(one.subject, other.subject)) return null;
  const nearest = ({ told: units }: Clause, { subject }: Clause): number =>
    Math.max(
      -1,
      ...given
        .filter((clause) => isSame(clause.subject, subject))
        .map((clause) => [...units].filter((unit) => !unit.startsWith('@') && clause.told.has(unit)).length),
    );
  const [crossed, back] = [nearest(one, other), nearest(other, one)];
  const straight = [nearest(one, one), nearest(other, other)];
  const isTurned = crossed > 0 && back > 0 && straight.every((shared) => shared >= 0);
  return isTurned && crossed + back >= straight.reduce((sum, shared) => sum + shared, CROSSED)
    ? { rule: 'order', stated: around(statement.text, one.word), given: around(evidence.text, given[0]?.word ?? one.word) }
    : null;
}

function clausesIn(said: SaidOf): readonly Clause[] {
  const units = readUnits(said);
  return splitSentences(said.text).flatMap(({ start, end }, sentence) => {
    const own = units.filter(({ word }) => word.start >= start && word.end <= end);
    const heads = own.flatMap((_, at) => (isHead(own, at, said) ? [at] : []));
    return heads.flatMap((at, place): readonly Clause[] => {
      const head = own[at];
      if (head === undefined) return [];
      const subject = head.unit?.slice(1) ?? '';
      const rest = own.slice(at, heads[place + 1] ?? own.length);
      const told = new Set(rest.flatMap(({ unit }) => (unit === null || unit === head.unit ? [] : [unit])));
      return [{ sentence, subject, word: head.word, told }];
    });
  });
}

/** A name at the head of a clause, with a verb right behind rather than another name or "of". */
function isHead(units: readonly Unit[], at: number, { mentions, text }: SaidOf): boolean {
  const { word, unit } = units[at] ?? {};
  if (word === undefined || unit === null || !unit?.startsWith('@') || units[at - 1]?.unit === unit) return false;
  const mention = mentions.find(({ start, end }) => start <= word.start && end >= word.end);
  // "and Norway." ends a list.
  if (units[at + 1]?.word.clause !== word.clause) return false;
  if (mention === undefined || mention.use === 'adjective' || /^(?:,| and\b|['’]s?\b)/.test(text.slice(mention.end))) return false;
  let first = at;
  while (first > 0 && units[first - 1]?.word.clause === word.clause && OPENING.test(units[first - 1]?.word.lower ?? '')) first -= 1;
  // "Peru and Chile will meet": the last of a list.
  if (
    units[first]?.word.lower === 'and' &&
    units[first - 1]?.unit?.startsWith('@') === true &&
    units[first - 1]?.word.clause === word.clause
  )
    return false;
  const joined = /^(?:while|whereas|but|and)$/.test(units[first]?.word.lower ?? '');
  return joined || first === 0 || units[first - 1]?.word.clause !== word.clause;
}
