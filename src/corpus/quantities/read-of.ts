// What a measured amount measures: “35 percent of exports”, “$2 billion in aid”, “a three-day visit”.
import { MONTHS, STOPS, WEEKDAYS } from './context-words.js';
import type { Token } from './read-tokens.js';

const WORDS = 4;
const DETERMINERS = /^(?:the|its|their|his|her|our|all|a|an|this|that|these|those|such)$/;

/** The words measured, from the token behind an amount; null where the text does not say. */
export function readOf(text: string, tokens: readonly Token[], at: number, isMoney: boolean, isAttribute: boolean): string | null {
  const link = tokens[at]?.lower ?? '';
  if (link === 'of' || (isMoney && link === 'in')) return nounPhrase(text, tokens, at + 1);
  if (isMoney && link === 'worth' && tokens[at + 1]?.lower === 'of') return nounPhrase(text, tokens, at + 2);
  return isAttribute && tokens[at]?.glued === false ? nounPhrase(text, tokens, at) : null;
}

/** Days and months tell when, not what: “passed the $700 billion bill Thursday night”. */
const isTimeWord = ({ text }: Token): boolean => MONTHS.has(text) || WEEKDAYS.has(text);

function nounPhrase(text: string, tokens: readonly Token[], at: number): string | null {
  let from = at;
  while (from < at + 2 && DETERMINERS.test(tokens[from]?.lower ?? '')) from += 1;
  let to = from;
  while (to < from + WORDS) {
    const token = tokens[to];
    const isHyphen = token?.text === '-' && token.glued && tokens[to + 1]?.glued === true && to > from;
    if (
      token === undefined ||
      (token.kind !== 'word' && !isHyphen) ||
      (!token.glued &&
        (isTimeWord(token) || STOPS.has(token.lower) || /^(?:cost|costs|\p{Ll}{3,}ed)$/u.test(token.text)) &&
        token.text !== 'US')
    )
      break;
    to += 1;
  }
  const last = tokens[to - 1];
  const first = tokens[from];
  if (to === from || first === undefined || last === undefined || last.text === '-') return null;
  const written = text.slice(first.start, last.end);
  return written.length > 80 ? null : written;
}
