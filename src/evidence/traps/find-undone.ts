// A key figure that tells as done what the evidence expects or promises: "Opening of the dam: held in spring".
import { around } from './find-negation.js';
import { keeps, wordsAhead } from './find-status.js';
import { readTerse } from './read-terse.js';
import { EMPTY, isPast, readWords } from './read-words.js';
import type { Trap } from './types.js';

const DONE = /^(?:done|made|finished|over|complete|under(?:way)?|achieved)$/;
/** Of what was planned these are told as done. */
const OFF = /^(?:cancel|postpon|abandon|scrap|shelv|drop|reject|declin|refus|suspend)/;
/** Content words that the label shares with the evidence. */
const FEWEST_SHARED = 1;

/** A label, a colon and a participle, where the evidence has every word of the label or the participle itself only behind "is expected to", "promised to" and the like. */
export function findUndone(statement: string, evidence: string): Trap | null {
  const terse = readTerse(statement);
  if (terse === null) return null;
  const stated = readWords(statement);
  const verb = stated.find(({ start, lower }) => start >= terse.start && (isPast(lower) || DONE.test(lower)));
  const opens = stated.find(({ start }) => start >= terse.start);
  if (verb === undefined || verb !== opens || stated.some(keeps) || OFF.test(verb.lower)) return null;
  const given = readWords(evidence);
  const ahead = wordsAhead(given);
  const same = given.filter(({ stem }) => stem === verb.stem);
  // "Formal opening of the dam": the opening is meant.
  const head = / of /.exec(terse.label)?.index ?? terse.label.length;
  const label = stated.filter(({ start, lower }) => start < head && !EMPTY.has(lower));
  const told = given.filter(({ stem }) => label.some((word) => word.stem === stem));
  const held = same.length > 0 ? same : told;
  const [first] = held;
  if (first === undefined || told.length < FEWEST_SHARED || !held.every((word) => ahead.has(word))) return null;
  return { rule: 'status', stated: around(statement, verb), given: around(evidence, first) };
}
