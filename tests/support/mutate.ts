// One character of a text changed, so that no normalisation calls it harmless: a letter for a letter, a digit for a digit.

/** Numbers from 0 to 1, the same in every run (a linear congruential generator, Park and Miller 1988 for the manner). */
export function randomFrom(seed: number): () => number {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
};

const SMALL = 'abcdefghijklmnopqrstuvwxyz';

/** Places of letters and digits in a text. */
export const changeable = (text: string): readonly number[] => [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index);

/** The text with another letter or digit of the same kind and case at a place. */
export function changeAt(text: string, at: number, random: () => number): string {
  const old = text[at] ?? '';
  const letters = /\d/.test(old) ? '0123456789' : /[A-Z]/.test(old) ? SMALL.toUpperCase() : SMALL;
  const others = [...letters].filter((letter) => letter !== old);
  return `${text.slice(0, at)}${pick(others, random)}${text.slice(at + 1)}`;
}
