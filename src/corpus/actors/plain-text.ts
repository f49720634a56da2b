// Letters without accents, letter for letter, so that offsets stay.
import { STROKED_LETTERS } from '../text/stroked-letters.js';

/** Letters and marks that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...STROKED_LETTERS,
  ['ə', 'e'],
  ['Ə', 'E'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['\u00a0', ' '],
]);

const known = new Map<string, string>();

/** Folded text without accents: `Türkiye` → `Turkiye`, `ё` → `е`; a letter that does not come apart keeps its place. */
export function plainText(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.replace(/[^\0-\x7f]/g, plainLetter) : text;
}

function plainLetter(letter: string): string {
  const made = known.get(letter);
  if (made !== undefined) return made;
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const flat = LETTERS.get(base) ?? base;
  const plain = flat.length === letter.length ? flat : letter;
  known.set(letter, plain);
  return plain;
}
