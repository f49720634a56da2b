// Names on lines of their own, or cut off as datelines, in front of a quoted paragraph: "MARIA LOPEZ:".

import { pronounOf } from '../actors/names/given-names.js';
import type { FoldedParagraph } from '../text/fold-paragraphs.js';
import { plainWords, type Register } from './register-names.js';

/** Characters in front of a paragraph that a label stands in. */
const REACH = 90;
const LABEL = /(?:^|[\n*_])(?<name>\p{Lu}[\p{L}.'’ -]{1,60}):[*_\s]*["“«]?$/u;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|President|Minister|Senator)\.? /;

/** The name that stands in front of each quoted paragraph, by its index; only names of people that the text or a given name shows to be such. */
export function readLabels(raw: string, paragraphs: readonly FoldedParagraph[], register: Register): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const [index, { folded }] of paragraphs.entries()) {
    const start = folded.starts[0];
    if (start === undefined || !folded.text.startsWith('"')) continue;
    const name = LABEL.exec(raw.slice(Math.max(0, start - REACH), start))
      ?.groups?.['name']?.trim()
      .replace(TITLE, '');
    if (name !== undefined && isPerson(name, register)) labels.set(index, name);
  }
  return labels;
}

function isPerson(name: string, { people }: Register): boolean {
  const words = plainWords(name);
  const isNamed = people.get(words.at(-1) ?? '')?.some((person) => words.every((word) => person.words.includes(word))) === true;
  return isNamed || (words.length > 1 && words.length < 5 && pronounOf(words[0] ?? '') !== null);
}
