// Whether what a statement says stands in its evidence, value by value.
import { findMentions, type MentionIndex } from '../../corpus/actors/find-mentions.js';
import { compareQuantities } from '../../corpus/quantities/compare-quantities.js';
import type { Quantity } from '../../corpus/quantities/types.js';
import { foldQuery } from '../../corpus/text/fold-text.js';
import type { CorpusDocument } from '../../corpus/types.js';
import { comparable, holdsWords, isFormOf, wordsOf } from './compare-text.js';
import { agrees, datesOfIso } from './read-dates.js';
import { touches } from './read-passage.js';
import { readValues } from './read-values.js';
import type { Passage, StatedDate, StatedValue, Tie } from './types.js';

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
      return holdsQuantity(value.quantity, support) || isCount(value.quantity, text, support);
    case 'name':
      if (value.actor === null) return holdsUnknownName(value.words, support);
      return holdsActor(value.actor, value.words, support) && !(value.isPlace && isElsewhere(value, text, support));
    case 'number':
      return VAGUE[value.words.toLowerCase()] === undefined
        ? holdsNumber(value.words, support)
        : holdsVague(value.words.toLowerCase(), support);
    case 'misspelling':
      return false;
  }
}

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

/** Words that say that the sources themselves are spoken of. */
const SOURCES =
  /\b(?:articles?|documents?|sources?|accounts?|papers?|reports?|pieces?|texts?|authors?|analys(?:i|e)s|commentar(?:y|ies)|writ(?:es|ing|ten)|published|dated|undated)\b/i;

function holdsDate({ date, end }: StatedValue & { readonly date: StatedDate }, text: string, { passages, told }: Support): boolean {
  const isGiven = passages.some(({ findings, sentences }) =>
    findings.dates.some((given) => touches(given, sentences) && agrees(date, given.date)),
  );
  if (isGiven || told.some(({ values }) => values.some((value) => value.kind === 'date' && agrees(date, value.date)))) return true;
  // "the July talks" only names what the document dates elsewhere.
  if (
    date.day === null &&
    date.year === null &&
    /^ (?!(?:and|or|to|that|when|the|a|an|in|on|at|by|for|as|of|with|after|before)\b)\p{Ll}/u.test(text.slice(end)) &&
    passages.some(({ findings }) => findings.dates.some((given) => agrees(date, given.date)))
  )
    return true;
  // "One July article": the date of a document, where the statement speaks of documents.
  return (
    SOURCES.test(text) &&
    documentsOf(passages).some((document) => datesOfIso(document.date ?? '', ZERO).some((given) => agrees(date, given.date)))
  );
}

const ZERO = { start: 0, end: 0 };

export const documentsOf = (passages: readonly Passage[]): readonly CorpusDocument[] => [
  ...new Set(passages.map(({ findings }) => findings.document)),
];

function holdsQuantity(quantity: Quantity, { passages, told }: Support): boolean {
  const given = [
    ...passages.flatMap(({ quantities }) => quantities),
    ...told.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'quantity' ? value.quantity : []))),
  ];
  // A range stands for itself: its ends are not rounded.
  const isSameRange = (other: Quantity): boolean => quantity.valueMax === null || compareQuantities(other, quantity) !== 'different';
  // What is exact is not "more than" itself.
  const isPushed = (other: Quantity): boolean =>
    other.bound === 'exact' && other.value === quantity.value && (quantity.bound === 'more-than' || quantity.bound === 'less-than');
  return given.some((other) => compareQuantities(quantity, other) !== 'different' && isSameRange(other) && !isPushed(other));
}

/** The largest number that a reader counts at a glance. */
const GLANCE = 12;

/** Counts of what the evidence lists: its documents, "two articles", its sides, or names in a row, "three states: A, B and C". */
function isCount({ value, valueMax, unit, of, start, end }: Quantity, text: string, { passages, told, index }: Support): boolean {
  if (unit === 'times') return isRatio(value, passages);
  if (!Number.isInteger(value) || value > GLANCE || valueMax !== null || (unit !== 'count' && unit !== 'person')) return false;
  const documents = documentsOf(passages).length;
  if (SOURCES.test(of ?? text.slice(end, end + 24)) && value <= Math.max(documents, told.length)) return true;
  const here = new Set(findMentions(text, index).map(({ actor }) => actor));
  const texts = [...passages.map(({ sentenceWords }) => sentenceWords), ...told.map((it) => it.text)];
  if (value === 2 && SIDES.test(text.slice(start, end + 12)))
    return passages.some((passage) => new Set(findMentions(passage.surroundingWords, index).map(({ actor }) => actor)).size >= 2);
  // "Azerbaijan and four others" of a list of five.
  return texts.some((words) =>
    listsOf(words, index).some((list) => list.size === value || list.size - [...list].filter((actor) => here.has(actor)).length === value),
  );
}

const SIDES =
  /\b(?:sides|part(?:y|ies)|countries|states|leaders|governments|capitals|neighbou?rs|nations|rivals|presidents|delegations)\b/i;

/** "twice": one number of the evidence by another. */
function isRatio(value: number, passages: readonly Passage[]): boolean {
  return passages.some(({ quantities }) =>
    quantities.some((one) => quantities.some((other) => one !== other && one.unit === other.unit && one.value === other.value * value)),
  );
}

/** The names of each list of a text: "A, B and C". */
function listsOf(text: string, index: MentionIndex): readonly ReadonlySet<string>[] {
  const lists: ReadonlySet<string>[] = [];
  const mentions = findMentions(text, index);
  let list = new Set<string>();
  mentions.forEach(({ actor, start }, at) => {
    const previous = mentions[at - 1];
    const gap = previous === undefined ? '' : text.slice(previous.end, start);
    if (previous === undefined || !/^(?:'s)?(?:, ?(?:and )?(?:the )?| and (?:the )?|, as well as )$/.test(gap)) {
      list = new Set();
      lists.push(list);
    }
    list.add(actor);
  });
  return lists.filter(({ size }) => size > 1);
}

function holdsActor(actor: string, words: string, { passages, told, index, ties }: Support): boolean {
  // What stands around the sentences is meant only where these lean on it: "he", "the two leaders".
  const isNear = ({ findings, surroundings, sentences, leans }: Passage, wanted: string): boolean =>
    findings.names.some((name) => name.actor === wanted && touches(name, leans ? surroundings : sentences));
  const isSaid = ({ speaker }: Passage): boolean =>
    speaker !== null &&
    (comparable(speaker) === comparable(actor) || findMentions(speaker, index).some((mention) => mention.actor === actor));
  return (
    passages.some(
      (passage) =>
        isNear(passage, actor) ||
        isSaid(passage) ||
        (passage.leans && passage.findings.headNames.has(actor)) ||
        ties.some((tie) => tie.state === actor && isNear(passage, tie.person)),
    ) ||
    told.some(({ values }) => values.some((value) => value.kind === 'name' && value.actor === actor)) ||
    // A part of another name: "the UN" of "the UN General Assembly".
    passages.some(
      ({ sentenceKeys }) =>
        [...wordsOf(comparable(words.replace(/['’]s?$/, '')))].every((word) => sentenceKeys.has(word)) ||
        sentenceKeys.has(initialsOf(actor)),
    )
  );
}

/** `un` of United Nations; nothing of a single word. */
const initialsOf = (name: string): string => {
  const capitals = comparable((name.match(/\p{Lu}/gu) ?? []).join(''));
  return capitals.length > 1 ? capitals : name;
};

/** "in Tashkent" of what happened "in Samarkand": the evidence has places, and none that the statement names. */
function isElsewhere({ words, start }: StatedValue, text: string, { passages }: Support): boolean {
  if (!/\b(?:in|at|near) $/.test(text.slice(0, start))) return false;
  const places = passages.flatMap((passage) => [...passage.sentenceWords.matchAll(PLACE)].map(([, name = '']) => comparable(name)));
  const stated = comparable(text);
  return (
    places.length > 0 &&
    !places.some((place) => holdsWords(stated, place)) &&
    !passages.some(({ sentenceKeys }) => sentenceKeys.has(comparable(words)))
  );
}

const PLACE = /\b(?:in|at|near) (\p{Lu}[\p{L}\p{M}]+)(?= |,|\.|$)/gu;

/** Every word of the name, in one of its forms, stands near the evidence or over its document. */
function holdsUnknownName(words: string, { passages, told }: Support): boolean {
  const wanted = [...wordsOf(comparable(words.replace(/['’]s?$/, '')))].filter(
    (word) => word.length > 1 && !/^(?:of|the|and|for|de|al|s)$/.test(word),
  );
  return [...passages, ...told].some(({ keys }) =>
    wanted.every((word) => keys.has(word) || [...keys].some((other) => isFormOf(word, other))),
  );
}

/** Least and most that a round number without a figure stands for. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 200],
  hundreds: [200, 10_000],
  thousands: [2000, 1_000_000],
  millions: [1_500_000, 1_000_000_000],
  billions: [1_500_000_000, 1e12],
  trillions: [1_500_000_000_000, 1e15],
};

/** "hundreds": in the same word, or of a number of that size. */
function holdsVague(word: string, { passages, told }: Support): boolean {
  const [least, most] = VAGUE[word] ?? [0, 0];
  const numbers = [
    ...passages.flatMap(({ quantities }) => quantities),
    ...told.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'quantity' ? value.quantity : []))),
  ];
  return (
    [...passages.map((passage) => passage.words), ...told.map(({ text }) => text)].some((text) => holdsWords(comparable(text), word)) ||
    numbers.some(({ value, valueMax }) => (valueMax ?? value) >= least && value <= most)
  );
}

/** `S-400`, `2025`, `3.5`: as written, else as the same number. */
function holdsNumber(words: string, { passages, told }: Support): boolean {
  const wanted = comparable(words);
  return [...passages.map((passage) => passage.words), ...told.map(({ text }) => text)].some((text) =>
    holdsWords(comparable(text), wanted),
  );
}
