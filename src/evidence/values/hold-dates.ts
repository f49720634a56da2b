// Whether a date of a statement stands in its evidence.
import type { CorpusDocument } from '../../corpus/types.js';
import { holdsMonths } from './hold-months.js';
import type { Support } from './match-values.js';
import { agrees, datesOfIso, isWeekday } from './read-dates.js';
import { touches } from './read-passage.js';
import type { GivenDate, Passage, StatedDate, StatedValue } from './types.js';

/** Words that say that the sources themselves are spoken of. */
export const SOURCES =
  /\b(?:articles?|documents?|sources?|accounts?|papers?|reports?|pieces?|texts?|authors?|analys(?:i|e)s|commentar(?:y|ies)|writ(?:es|ing|ten)|published|dated|undated)\b/i;
/** "at that time": the date stands before. */
const LOOKING_BACK =
  /\b(?:(?:at|by|since|until) (?:that|the) time|then|(?:that|the same|this) (?:year|month|day|week|date|period)|(?:year|month|week|day)s? (?:earlier|before|later))\b/i;
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening)|here)\b/i;

/** Part by part: in the sentences of the evidence, else as its document dates what the statement only names. */
export function holdsDate({ date, start, end }: StatedValue & { readonly date: StatedDate }, text: string, support: Support): boolean {
  const { passages, told } = support;
  const standsIn = ({ findings, sentences, surroundings, sentenceWords }: Passage): boolean =>
    findings.dates.some(
      (given) =>
        (touches(given, sentences) || (LOOKING_BACK.test(sentenceWords) && touches(given, surroundings))) &&
        agrees(date, given.date) &&
        (date.day === null || /\bweeks?\b|\//i.test(text) || !isEndOfWeek(given, findings.document)),
    );
  if (passages.some(standsIn) || passages.some((passage) => isInShort(date, passage))) return true;
  if (told.some(({ values }) => values.some((value) => value.kind === 'date' && agrees(date, value.date)))) return true;
  // "January to November" of "the first eleven months".
  const isBare = date.day === null && date.year === null && date.month !== null;
  if (isBare && passages.some(({ sentenceWords }) => holdsMonths({ start, end }, text, sentenceWords))) return true;
  if (isWeekday(date)) return holdsWeekday(date, passages);
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

/** "28/1", "1/28" of a document of that year. */
function isInShort({ year, month, day, weekday }: StatedDate, { sentenceWords, findings }: Passage): boolean {
  if (month === null || day === null || (weekday !== null && year === null) || !sentenceWords.includes('/')) return false;
  if (year !== null && findings.document.date?.startsWith(`${year}`) !== true) return false;
  return [...sentenceWords.matchAll(SHORT)].some(({ 1: one, 2: other }) =>
    Number(one) > LAST_MONTH || Number(other) <= LAST_MONTH
      ? Number(one) === day && Number(other) === month
      : Number(one) === month && Number(other) === day,
  );
}

const SHORT = /(?<![\d/.,-])([0-3]?\d)\/([0-3]?\d)(?![\d/]|[.,]\d)/g;
const LAST_MONTH = 12;

/** The first or last day of "that same week", which tells neither. */
export const isEndOfWeek = ({ words, start, end }: GivenDate, document: CorpusDocument): boolean =>
  words.includes('/') && !/\d/.test(document.text.slice(start, end));

/** The day of a document that says "today", or the text around sentences that tell no day of their own. */
function holdsWeekday(date: StatedDate, passages: readonly Passage[]): boolean {
  return passages.some(({ findings, sentences, surroundings, sentenceWords }) => {
    const within = findings.dates.filter((given) => touches(given, sentences));
    if (TODAY.test(sentenceWords) && isDayOf(date, findings.document)) return true;
    // "had no power at noon; it will be back by Thursday": what tells no day of its own is told on that of its document.
    const isDeadline = ({ start }: GivenDate): boolean => DEADLINE.test(findings.document.text.slice(Math.max(0, start - 24), start));
    if (within.every(isDeadline) && !LOOKING_BACK.test(sentenceWords) && isDayOf(date, findings.document)) return true;
    return (
      !within.some((given) => given.date.weekday !== null) &&
      findings.dates.some((given) => touches(given, surroundings) && agrees(date, given.date))
    );
  });
}

const DEADLINE = /\b(?:by|until|till|before) (?:early |late |next )?$/i;
const isDayOf = (date: StatedDate, { date: day }: CorpusDocument): boolean =>
  datesOfIso(day ?? '', ZERO).some((given) => agrees(date, given.date));

const ZERO = { start: 0, end: 0 };

export const documentsOf = (passages: readonly Passage[]): readonly CorpusDocument[] => [
  ...new Set(passages.map(({ findings }) => findings.document)),
];
