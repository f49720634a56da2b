// Facts told like a key figure: "New tariff: adopted on 1 May".

/** The two sides of a colon: what is told of, and what is told of it. */
export interface Terse {
  readonly label: string;
  /** Where what is told begins in the text. */
  readonly start: number;
  readonly told: string;
}

const LONGEST_LABEL = 90;
const LONGEST_TOLD = 70;
const SENTENCE = /\b(?:is|are|was|were|has|have|had|will|would|says?|said|writes?|wrote)\b|["“]/;

/** A text of one label, a colon and a few words; null where either side is a sentence of its own. */
export function readTerse(text: string): Terse | null {
  const at = text.indexOf(': ');
  if (at < 3 || at > LONGEST_LABEL || text.length - at > LONGEST_TOLD) return null;
  const [label, told] = [text.slice(0, at), text.slice(at + 2)];
  return SENTENCE.test(label) || SENTENCE.test(told) || /[.;] /.test(text) || told.includes(': ') ? null : { label, start: at + 2, told };
}
