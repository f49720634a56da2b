// Sentences of folded English prose: stops that end one, told from stops of abbreviations, initials and numbers.
import type { Span } from '../../base/span.js';
import { NEVER_LAST, RARELY_LAST, STARTERS, WITH_NUMBER } from './abbreviations.js';

const isStop = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
const CLOSER = /["')\]}]/;
/** A speaker and a verb right behind a question or an exclamation in quotation marks: the sentence goes on. */
const SAID_BEHIND = /(?:\p{Lu}[\p{L}.'-]*\s+){1,3}(?:said|says|asked|asks|added|wrote|told|replied|exclaimed|wondered|declared|warned)\b/uy;
/** No abbreviation is longer. */
const TOKEN_REACH = 24;

/**
 * Sentences of folded text (one space between words, straight quotation marks), trimmed, in order.
 * Takes time in proportion to the length.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    const first = at;
    while (at + 1 < text.length && isStop(text.charCodeAt(at + 1))) at += 1;
    let end = at + 1;
    while (end < text.length && CLOSER.test(text[end] ?? '')) end += 1;
    const isWide = /[。！？]/.test(text[at] ?? '');
    if (!isWide && end < text.length && text[end] !== ' ') continue;
    if (end < text.length && !isWide && !endsSentence(text, first, at, end, start)) continue;
    sentences.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
    at = end - 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Whether the stops from `first` to `last`, closed at `end` and followed by a space, end a sentence that began at `start`. */
function endsSentence(text: string, first: number, last: number, end: number, start: number): boolean {
  const next = nextWord(text, end + 1);
  if (/^\p{Ll}/u.test(next)) return false;
  if (text[last] !== '.') {
    SAID_BEHIND.lastIndex = end + 1;
    return end === last + 1 || !SAID_BEHIND.test(text);
  }
  if (last > first) return true; // an ellipsis before a capital letter
  const token = tokenBefore(text, first, start);
  const isStarter = STARTERS.has(next);
  if (/^\d{1,2}$/.test(token) && first - token.length <= start) return false; // "1. The …"
  if (/^\p{Lu}$/u.test(token)) return isStarter && token !== 'A'; // an initial
  if (/^\p{L}(?:\.\p{L})+$/u.test(token)) return !NEVER_LAST.has(token.toLowerCase()) && isStarter; // U.S., a.m., e.g.
  const word = token.toLowerCase();
  if (NEVER_LAST.has(word)) return false;
  if (WITH_NUMBER.has(word)) return !/^[\dIVXLC]/.test(next);
  if (RARELY_LAST.has(word)) return isStarter;
  return true;
}

/** The word at an offset, without opening marks. */
function nextWord(text: string, at: number): string {
  let from = at;
  while (from < text.length && /["'([{-]/.test(text[from] ?? '')) from += 1;
  return /^[\p{L}\p{N}'-]+/u.exec(text.slice(from, from + TOKEN_REACH))?.[0] ?? '';
}

/** Letters, digits and inner stops right before an offset. */
function tokenBefore(text: string, at: number, start: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(start, at - TOKEN_REACH), at))?.[0] ?? '';
}
