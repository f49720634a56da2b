// Words that do not go together in one place: all lists, with how close a common word must stand.
import { indexWords, linesOf, type WordIndex } from './index-words.js';
import { CHANGE, DEGREES } from './opposites-of-change.js';
import { DEEDS, EXCHANGES } from './opposites-of-deeds.js';
import { STANCE } from './opposites-of-stance.js';

const LINES = [DEEDS, CHANGE, STANCE].flatMap(linesOf);
const NEAR_LINES = linesOf(DEGREES);
const EXCHANGE_LINES = linesOf(EXCHANGES);

/** Every line of opposites by its first word; those from `FIRST_NEAR` on turn only what stands right beside them, those from `FIRST_EXCHANGE` on only what the same one does. */
export const OPPOSITES: WordIndex = indexWords([...LINES, ...NEAR_LINES, ...EXCHANGE_LINES]);
export const FIRST_NEAR = LINES.length;
export const FIRST_EXCHANGE = LINES.length + NEAR_LINES.length;
/** Sides of each line: with more than two, "not" of one says nothing of the others. */
export const SIDES: readonly number[] = [...LINES, ...NEAR_LINES, ...EXCHANGE_LINES].map((line) => line.split('|').length);
