// The words around a date: the sentence, or a piece of one that is longer than anybody writes.
import type { FoundDate } from '../dates/types.js';
import { readCues, type SentenceCues } from './find-outlook.js';

/** A date in a text short enough to be looked at for each of its dates. */
export interface DateWindow {
  readonly text: string;
  /** The date, its span in `text`. */
  readonly date: FoundDate;
  readonly cues: SentenceCues;
}

const LONGEST = 1_500;
const PIECE = 600;
const MARGIN = 200;

/** Gives each date of a sentence its window; cues of a window are read once, so that time grows with the length. */
export function windowsOf(text: string): (date: FoundDate) => DateWindow {
  const known = new Map<number, SentenceCues>();
  return (date) => {
    const index = text.length <= LONGEST ? 0 : Math.floor(date.start / PIECE);
    const from = Math.max(0, index * PIECE - MARGIN);
    const cues = known.get(index) ?? readCues(text.length <= LONGEST ? text : text.slice(from, (index + 1) * PIECE + MARGIN));
    known.set(index, cues);
    const offset = text.length <= LONGEST ? 0 : from;
    return { text: cues.text, cues, date: offset === 0 ? date : { ...date, start: date.start - offset, end: date.end - offset } };
  };
}
