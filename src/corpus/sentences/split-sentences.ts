// Sentences of folded prose: stops that end one, told from stops of abbreviations, initials, numbers and addresses.
import type { Span } from '../../base/span.js';
import { endsSentence, isJoined } from './ends-sentence.js';
import { rulesFor } from './languages/index.js';

/** `. ! ? 。 ！ ？ ؟ ।` */
const STOPS = new Set([46, 33, 63, 0x3002, 0xff01, 0xff1f, 0x61f, 0x964]);
const WIDE = new Set([0x3002, 0xff01, 0xff1f]);
const CLOSERS = new Set(['"', "'", ')', ']', '}']);
const QUOTE = 34;
const SPACE = 32;

/**
 * Sentences of folded text (one space between words, straight quotation marks), trimmed, in order; `language` is a BCP 47
 * tag. Takes time in proportion to the length.
 */
export function splitSentences(text: string, language = 'en'): readonly Span[] {
  const rules = rulesFor(language);
  const sentences: Span[] = [];
  let start = 0;
  let hasWord = false;
  let quotes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quotes += 1;
    if (!STOPS.has(code)) {
      hasWord ||= isWordCode(code);
      continue;
    }
    const first = at;
    at = lastOfRun(text, at);
    const end = closedAt(text, at + 1, quotes);
    const isWide = WIDE.has(text.charCodeAt(at));
    const stop = { text, start, first, last: at, end };
    const isEnd =
      hasWord && end < text.length && (isWide || (text.charCodeAt(end) === SPACE ? endsSentence(stop, rules) : isJoined(stop, rules)));
    for (let mark = at + 1; mark < end; mark += 1) if (text.charCodeAt(mark) === QUOTE) quotes += 1;
    at = end - 1;
    if (!isEnd) continue;
    sentences.push({ start, end });
    start = text.charCodeAt(end) === SPACE ? end + 1 : end;
    hasWord = false;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Offset of the last stop of a run, `?!` or `...` or `. . .`. */
function lastOfRun(text: string, first: number): number {
  let last = first;
  for (;;) {
    if (STOPS.has(text.charCodeAt(last + 1))) last += 1;
    else if (text.startsWith(' .', last + 1) && !isWordCode(text.charCodeAt(last + 3))) last += 2;
    else return last;
  }
}

/** Offset behind the quotation marks and brackets that close after a stop; a mark glued to a word may open instead. */
function closedAt(text: string, from: number, quotesBefore: number): number {
  let end = from;
  let quotes = quotesBefore;
  while (CLOSERS.has(text[end] ?? '')) {
    if (text.charCodeAt(end) === QUOTE) {
      if (quotes % 2 === 0 && isWordCode(text.charCodeAt(end + 1))) return end;
      quotes += 1;
    }
    end += 1;
  }
  // French and tokenised texts set a space before the mark.
  const isSpaced = text.startsWith(' "', end) && quotes % 2 === 1 && (end + 2 === text.length || text.charCodeAt(end + 2) === SPACE);
  return isSpaced ? end + 2 : end;
}

/** Letters and digits, roughly: everything that is neither ASCII punctuation nor in the blocks of punctuation. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code > 0xbf && (code < 0x2000 || code > 0x206f);
}
