// The stems of the words of a text that carry a meaning.
import { createMemory } from '../../base/remember.js';
import { stemsOf } from '../../corpus/text/stem-word.js';

/** Words without a meaning of their own, of which any two sentences share some. */
const EMPTY = new Set(
  `the and for with from into over under about were was has have had does did this that these those which who whose what when where while but nor than then
  also only just even all any each some such more most much many very still not will would may might can could should must its their his her they them there here
  out off down through between among after before during since until against toward without upon per nearly almost around some least said says`.split(
    /\s+/,
  ),
);

/** Lines above the same passages ask for the same surroundings. */
const remember = createMemory<ReadonlySet<string>>(500);

/** Stems of words of three letters and more, names among them. */
export const stemsIn = (text: string): ReadonlySet<string> =>
  remember(
    text,
    () =>
      new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !EMPTY.has(word)).map((word) => stemsOf(word)[0] ?? word)),
  );
