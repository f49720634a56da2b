// Whether what a statement says stands in its evidence, value by value.
import type { MentionIndex } from '../../corpus/actors/find-mentions.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import { comparable, holdsWords, wordsOf } from './compare-text.js';
import { holdsNumberWithoutNoun } from './hold-counts.js';
import { holdsDate } from './hold-dates.js';
import { holdsName } from './hold-names.js';
import { holdsPoints, holdsQuantity, holdsVague, isVague } from './hold-quantities.js';
import { holdsFrequency, holdsOrdinal } from './hold-ranks.js';
import { isDesignation } from './is-designation.js';
import { holdsClockTime } from './read-clock-times.js';
import { holdsDistance, holdsYearsBetween } from './read-distances.js';
import { FALLING, isTurnedIn, isTurnedSign } from './read-signs.js';
import { readValues } from './read-values.js';
import type { Passage, StatedValue, Tie } from './types.js';

/** What a statement may take its values from. */
export interface Support {
  readonly passages: readonly Passage[];
  /** The statements that it rests on: each is held against evidence of its own. */
  readonly told: readonly Told[];
  readonly index: MentionIndex;
  /** Whose person somebody is, as the sources say. */
  readonly ties: readonly Tie[];
}

/** A statement that another rests on, read once. */
export interface Told {
  /** Folded. */
  readonly text: string;
  readonly values: readonly StatedValue[];
  readonly keys: ReadonlySet<string>;
}

/** Reads a statement that others rest on. */
export function readTold(statement: string, index: MentionIndex): Told {
  const text = foldQuery(statement);
  return { text, values: readValues(text, index), keys: wordsOf(comparable(text)) };
}

/** Whether a value of a statement stands in its support; `text` is the folded statement. */
export function isSupported(value: StatedValue, text: string, support: Support): boolean {
  switch (value.kind) {
    case 'phrase':
      return holdsPhrase(value.words, support);
    case 'date':
      return holdsDate(value, text, support);
    case 'quantity':
      return holdsQuantity(value.quantity, text, support);
    case 'name':
      return holdsName(value, text, support);
    case 'number':
      if (isVague(value.words)) return holdsVague(value.words.toLowerCase(), support);
      return (
        !isAgainstSign(value, text, support) &&
        (holdsNumber(value.words, support) ||
          holdsPoints(value, text, support) ||
          holdsDesignation(value.words, support) ||
          support.passages.some(({ sentenceWords }) => holdsClockTime(value.words, sentenceWords)) ||
          isNumberOfName(value, text, support) ||
          // "3 of 38 licensed" of "three produce".
          (WHOLE.test(value.words) &&
            holdsSign(value.words, support) &&
            holdsNumberWithoutNoun({ ...value, value: Number(value.words.replace(/^[+-]|,/g, '')) }, text, support)))
      );
    case 'count':
      return holdsNumberWithoutNoun(value, text, support);
    case 'distance':
      return (
        support.passages.some((passage) => holdsDistance(value.quantity, passage)) ||
        holdsYearsBetween(value.quantity, support.passages) ||
        support.told.some(({ values }) => values.some((other) => other.kind === 'distance' && other.words === value.words)) ||
        holdsQuantity(value.quantity, text, support)
      );
    case 'ordinal':
      return holdsOrdinal(value, text, support);
    case 'frequency':
      return holdsFrequency(value.every, support);
    // Made from what was found to be otherwise.
    case 'office':
    case 'limit':
    case 'misspelling':
      return false;
  }
}

/** "-8 sen" of "fell eight sen". */
const holdsSign = (words: string, { passages }: Support): boolean =>
  !words.startsWith('-') || passages.some(({ sentenceWords }) => FALLING.test(sentenceWords));

/** "(+3.5%)" of "3.5% lower": each number of that size in the evidence tells of a fall, or the sentences do. */
function isAgainstSign({ start, end, words }: StatedValue, text: string, { passages }: Support): boolean {
  const value = Number(words.replace(/^[+-]|,/g, ''));
  if (!Number.isFinite(value)) return false;
  const stated = { quantity: { start, end, value, valueMax: null, unit: 'count', of: null, per: null, bound: 'exact' as const }, text };
  const same = passages.flatMap(({ quantities, words: given }) =>
    quantities.flatMap((quantity) => (Math.abs(quantity.value) === value ? [{ quantity, text: given }] : [])),
  );
  return same.length === 0
    ? isTurnedIn(
        stated,
        passages.map(({ sentenceWords }) => sentenceWords),
      )
    : same.every((given) => isTurnedSign(stated, given));
}

/** Digits of a count; four without a comma may be a year. */
const WHOLE = /^[+-]?[1-9]\d{0,2}(?:,\d{3})*$/;

/** To the letter, but for a capital at its beginning and the stop at its end. */
function holdsPhrase(words: string, { passages, told }: Support): boolean {
  const wanted = words.replace(/[.,;:!?]+$/, '').trim();
  const forms = [wanted, swapCase(wanted)];
  return [...passages.map((passage) => passage.words), ...told.map(({ text }) => text)].some((text) =>
    forms.some((form) => holdsWords(text, form)),
  );
}

const swapCase = (words: string): string => {
  const first = words.charAt(0);
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + words.slice(1);
};

/** `Kambarata-1` is a name: it stands in the sentences, or around them where these lean on it. */
const holdsDesignation = (words: string, { passages }: Support): boolean =>
  isDesignation(words) &&
  passages.some(({ sentenceWords, surroundingWords, leans }) =>
    holdsWords(comparable(leans ? surroundingWords : sentenceWords), comparable(words)),
  );

/** "Estlink 3": the number of a name that the document has with it, where the sentences lean on what stands before: "the cable". */
const isNumberOfName = ({ start, end }: StatedValue, text: string, { passages }: Support): boolean => {
  const [, name = ''] = /(?<![\p{L}])(\p{Lu}[\p{L}-]{2,}) $/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  const whole = comparable(`${name} ${text.slice(start, end)}`);
  return (
    name !== '' &&
    passages.some(({ findings: { document }, surroundingWords, sentenceWords }) => {
      if (holdsWords(comparable(sentenceWords), comparable(name))) return false;
      return holdsWords(comparable(surroundingWords), whole) || holdsWords(comparable(document.text).replace(/\s+/g, ' '), whole);
    })
  );
};

/** `S-400`, `2025`, `3.5`: as written, else as the same number. */
function holdsNumber(words: string, { passages, told }: Support): boolean {
  const wanted = comparable(words);
  return [...passages.map((passage) => passage.words), ...told.map(({ text }) => text)].some((text) =>
    holdsWords(comparable(text), wanted),
  );
}
