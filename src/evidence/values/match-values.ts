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
import type { Passage, StatedDate, StatedValue } from './types.js';

/** What a statement may take its values from. */
export interface Support {
  readonly passages: readonly Passage[];
  /** The statements that it rests on: each is held against evidence of its own. */
  readonly told: readonly Told[];
  readonly index: MentionIndex;
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
      return holdsDate(value.date, text, support);
    case 'quantity':
      return holdsQuantity(value.quantity, text, support) || isCount(value.quantity, text, support);
    case 'name':
      return value.actor === null ? holdsUnknownName(value.words, support) : holdsActor(value.actor, value.words, support);
    case 'number':
      return holdsNumber(value.words, support);
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

function holdsDate(date: StatedDate, text: string, { passages, told }: Support): boolean {
  const isGiven = passages.some(({ findings, sentences }) =>
    findings.dates.some((given) => touches(given, sentences) && agrees(date, given.date)),
  );
  if (isGiven || told.some(({ values }) => values.some((value) => value.kind === 'date' && agrees(date, value.date)))) return true;
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

function holdsQuantity(quantity: Quantity, _text: string, { passages, told }: Support): boolean {
  const given = [
    ...passages.flatMap(({ quantities }) => quantities),
    ...told.flatMap(({ values }) => values.flatMap((value) => (value.kind === 'quantity' ? value.quantity : []))),
  ];
  return given.some((other) => compareQuantities(quantity, other) !== 'different');
}

/** The largest number that a reader counts at a glance. */
const GLANCE = 12;

/** Counts of what the evidence lists: its documents, "two articles", or names in a row, "three states: A, B and C". */
function isCount({ value, valueMax, unit, of, end }: Quantity, text: string, { passages, told, index }: Support): boolean {
  if (!Number.isInteger(value) || value > GLANCE || valueMax !== null || (unit !== 'count' && unit !== 'person')) return false;
  const documents = documentsOf(passages).length;
  if (SOURCES.test(of ?? text.slice(end, end + 24)) && value <= Math.max(documents, told.length)) return true;
  return [...passages.map(({ sentenceWords }) => sentenceWords), ...told.map((it) => it.text)].some((words) =>
    listLengths(words, index).includes(value),
  );
}

/** How many names stand in each list of a text: "A, B and C" has three. */
function listLengths(text: string, index: MentionIndex): readonly number[] {
  const lengths: number[] = [];
  let length = 1;
  const mentions = findMentions(text, index);
  for (let at = 1; at <= mentions.length; at += 1) {
    const gap = text.slice(mentions[at - 1]?.end ?? 0, mentions[at]?.start ?? 0);
    if (at < mentions.length && /^(?:'s)?(?:, ?(?:and )?(?:the )?| and (?:the )?|, as well as )$/.test(gap)) length += 1;
    else {
      if (length > 1) lengths.push(length);
      length = 1;
    }
  }
  return lengths;
}

function holdsActor(actor: string, words: string, support: Support): boolean {
  const { passages, told, index } = support;
  const isNear = ({ findings, surroundings }: Passage, wanted: string): boolean =>
    findings.names.some((name) => name.actor === wanted && touches(name, surroundings));
  const isSaid = ({ speaker }: Passage): boolean =>
    speaker !== null &&
    (comparable(speaker) === comparable(actor) || findMentions(speaker, index).some((mention) => mention.actor === actor));
  return (
    passages.some(
      (passage) =>
        isNear(passage, actor) ||
        isSaid(passage) ||
        passage.findings.headNames.has(actor) ||
        passage.findings.ties.some((tie) => tie.state === actor && isNear(passage, tie.person)),
    ) ||
    told.some(({ values }) => values.some((value) => value.kind === 'name' && value.actor === actor)) ||
    holdsUnknownName(words, support)
  );
}

/** Every word of the name, in one of its forms, stands near the evidence or over its document. */
function holdsUnknownName(words: string, { passages, told }: Support): boolean {
  const wanted = [...wordsOf(comparable(words.replace(/['’]s?$/, '')))].filter(
    (word) => word.length > 1 && !/^(?:of|the|and|for|de|al|s)$/.test(word),
  );
  return [...passages, ...told].some(({ keys }) =>
    wanted.every((word) => keys.has(word) || [...keys].some((other) => isFormOf(word, other))),
  );
}

/** `S-400`, `2025`, `3.5`: as written, else as the same number. */
function holdsNumber(words: string, { passages, told }: Support): boolean {
  const wanted = comparable(words);
  return [...passages.map((passage) => passage.words), ...told.map(({ text }) => text)].some((text) =>
    holdsWords(comparable(text), wanted),
  );
}
