// Whether a stop ends its sentence: what stands before it weighed against what follows.
import { type NextWord, nextWord, opensSentence, saidBehind } from './next-words.js';
import type { SentenceRules } from './types.js';

/** Stops from `first` to `last` of folded text, closed by marks up to `end`, in a sentence that began at `start`. */
export interface Stop {
  readonly text: string;
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** No abbreviation is longer. */
const TOKEN_REACH = 24;
/** `(!)`, `(sic!)`: remarks in brackets are at most this long. */
const REMARK = 12;
/** Articles of Arabic names, and names such as iPhone: lower case that begins sentences too. */
const LOWER_NAME = /^(?:(?:al|el|as|ash|an|ar|at|ad|az)-\p{L}|\p{Ll}{1,2}\p{Lu})/u;
/** Words that, in lower case behind an ordinary word and a stop, begin a sentence carelessly typed. */
const SLIPS = new Set(['the', 'he', 'she', 'it', 'they', 'this', 'we']);

/** Whether stops that a space follows end their sentence. */
export function endsSentence(stop: Stop, rules: SentenceRules): boolean {
  const { text, start, first, last, end } = stop;
  const next = nextWord(text, end + 1, rules);
  const run = text.slice(first, last + 1);
  const token = tokenBefore(text, first, start);
  const isClosed = end > last + 1;
  if (next.isLower) {
    if (run !== '.' || isClosed || !isOrdinary(token, rules)) return false;
    return LOWER_NAME.test(next.word) || next.isOpened || (token.length >= 5 && SLIPS.has(next.word));
  }
  if (/[^. ]/.test(run)) {
    if (!isClosed) return !rules.marked.has(token) || next.isStarter;
    return !isRemark(text, end) && !(text[end - 1] !== ')' && saidBehind(text, end + 1, rules));
  }
  if (run.length > 2) {
    if (text[first - 1] !== ' ') return true;
    return next.word !== 'I' && (next.isStarter || isClosed);
  }
  return endsAfter(token, stop, next, rules);
}

/** Whether a stop that no space follows ends a sentence, `agreed.The`; addresses and abbreviations go on. */
export function isJoined({ text, start, first, last, end }: Stop, rules: SentenceRules): boolean {
  const right = /^["'([]*(\p{Lu}[\p{L}'-]*)(.?)/u.exec(text.slice(end, end + TOKEN_REACH));
  const word = right?.[1] ?? '';
  if (right === null || last - first > 2 || /^(?:Com|Org|Net|Gov|Edu|Info|Io|Co|Tv|Fm|Js)$/i.test(word)) return false;
  const before = text.slice(Math.max(start, first - 60), first);
  const chunk = /\S*$/.exec(before.slice(-40))?.[0] ?? '';
  if (/[/@\\]|www\.|^\S*\.\S*\.\S/.test(chunk)) return false;
  const isStarter = rules.starters.has(word);
  if (word.length < 2 && !(isStarter && right[2] === ' ')) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(word) && !isStarter) return false;
  const token = /[\p{L}\p{N}.'%)"]*$/u.exec(chunk)?.[0] ?? '';
  if (/["')%]$/.test(token) || /^(?:19|20)\d{2}$/.test(token)) return true;
  if (text[first] !== '.' && rules.marked.has(token)) return false;
  if (!/^\p{L}+(?:'\p{L}+)?$/u.test(token) || isAbbreviation(token, rules)) return false;
  if (isStarter) return token.length >= 2;
  return /\p{Ll}$/u.test(token) && token.length >= (/^\p{Lu}/u.test(token) ? 4 : 3);
}

/** Whether one stop behind a token ends the sentence; what follows is no lower case. */
function endsAfter(token: string, { text, start, first, last, end }: Stop, next: NextWord, rules: SentenceRules): boolean {
  const isFirst = first - token.length <= start || /^["'([]+$/.test(text.slice(start, first - token.length));
  const before = wordBefore(text, first - token.length);
  if (/^\d/.test(token)) return endsAfterNumber(token, isFirst, before, next, rules);
  if (/^\p{L}$/u.test(token)) {
    if (isFirst) return false;
    if (rules.labels.has(before)) return true;
    if (rules.withNumber.has(token)) return !next.isNumber;
    if (rules.neverLast.has(token)) return false;
    if (rules.rarelyLast.has(token)) return opensSentence(text, end + 1, next, rules);
    if (rules.oftenLast.has(token)) return true;
    return /^\p{Ll}/u.test(token) ? true : next.isStarter;
  }
  if (has(rules.neverLast, token)) return false;
  if (has(rules.beforeNames, token)) return next.isStarter;
  if (has(rules.withNumber, token)) return !next.isNumber || (/^no$/i.test(token) && next.word === 'I');
  if (has(rules.oftenLast, token)) return !next.isAfterClock;
  const isDotted = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(token);
  if (!isDotted && !has(rules.rarelyLast, token)) return true;
  if (end > last + 1 && text[last + 1] === ')') return false;
  if (isDotted && !has(rules.rarelyLast, token) && before !== 'the') return next.isStarter;
  return opensSentence(text, end + 1, next, rules);
}

/** `1. The …`, `goals: 1. Peace`, `14. March`, `2. Dünya Savaşı` go on; `in 2014. The …` ends. */
function endsAfterNumber(token: string, isFirst: boolean, before: string, next: NextWord, rules: SentenceRules): boolean {
  const isShort = /^\d{1,3}$/.test(token);
  if (isFirst && /^\d{1,2}(?:\.\d{1,2})*$/.test(token)) return false;
  if (isShort && (/[:;,]$/.test(before) || rules.months.has(next.word))) return false;
  return !(isShort && rules.hasOrdinals) || next.isStarter;
}

function isAbbreviation(token: string, rules: SentenceRules): boolean {
  return [rules.neverLast, rules.beforeNames, rules.withNumber, rules.rarelyLast, rules.oftenLast].some((words) => has(words, token));
}

/** A word of three letters or more that is no abbreviation. */
const isOrdinary = (token: string, rules: SentenceRules): boolean => /^[\p{L}\p{N}']{3,}$/u.test(token) && !isAbbreviation(token, rules);

/** An entry in lower case is meant in any case, a capitalised one as it stands or all in capitals. */
function has(words: ReadonlySet<string>, token: string): boolean {
  if (words.has(token) || words.has(token.toLowerCase())) return true;
  return token.length > 1 && token === token.toUpperCase() && words.has(token.charAt(0) + token.slice(1).toLowerCase());
}

/** Whether a bracket that closes at `end` holds a remark of a word at most. */
function isRemark(text: string, end: number): boolean {
  if (text[end - 1] !== ')') return false;
  const open = text.lastIndexOf('(', end);
  return open >= end - REMARK && !text.slice(open, end).includes(' ');
}

/** Letters, digits, apostrophes and inner stops right before an offset. */
function tokenBefore(text: string, at: number, start: number): string {
  const token = /[\p{L}\p{N}.']*$/u.exec(text.slice(Math.max(start, at - TOKEN_REACH), at))?.[0] ?? '';
  return token.replace(/^['.]+/, '');
}

/** The word before an offset, with the mark behind it. */
function wordBefore(text: string, at: number): string {
  return /(\S+) ["'([]*$/.exec(text.slice(Math.max(0, at - TOKEN_REACH), at))?.[1] ?? '';
}
