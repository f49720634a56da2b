// What follows a stop: the next word, and whether it visibly begins a sentence.
import type { SentenceRules } from './types.js';

export interface NextWord {
  /** Without opening marks; empty before a figure with a sign, a bullet and the like. */
  readonly word: string;
  readonly isLower: boolean;
  /** Whether a quotation mark or bracket stands before it. */
  readonly isOpened: boolean;
  /** Whether a round bracket does: what follows is an aside. */
  readonly isAside: boolean;
  readonly isNumber: boolean;
  readonly isStarter: boolean;
  /** Whether it goes on after `5 p.m.`: a day, a month, a time zone, `Moscow time`. */
  readonly isAfterClock: boolean;
}

const REACH = 32;
/** How far a name and its verb are looked for. */
const CLAUSE_REACH = 120;
/** Small words inside names. */
const PARTICLES = new Set(['of', 'the', 'and', 'al', 'bin', 'ibn', 'de', 'del', 'la', 'von', 'van', 'der', 'du', 'for']);
const ADVERB = /^\p{Lu}\p{Ll}{4,}ly$/u;
const NO_ADVERBS = new Set([
  'Italy',
  'Emily',
  'Kelly',
  'Sally',
  'Billy',
  'Molly',
  'Reilly',
  'Assembly',
  'Family',
  'Weekly',
  'Daily',
  'Monthly',
]);

/** The word at an offset. */
export function nextWord(text: string, at: number, rules: SentenceRules): NextWord {
  let from = at;
  while (from < text.length && /["'([{¿¡-]/.test(text[from] ?? '')) from += 1;
  // A dash between spaces opens what it introduces.
  if (from > at && text[from] === ' ' && text[from - 1] === '-') from += 1;
  while (from < text.length && /["'([{¿¡]/.test(text[from] ?? '')) from += 1;
  const window = text.slice(from, from + REACH);
  const word = /^[\p{L}\p{N}'-]+/u.exec(window)?.[0] ?? '';
  const behind = window.slice(word.length);
  const isInitial = /^\p{Lu}$/u.test(word) && behind.startsWith('.');
  return {
    word,
    isLower: /^\p{Ll}/u.test(word),
    isOpened: from > at,
    isAside: text[at] === '(',
    isNumber: /^(?:\d|[IVXLC]+$)/.test(word),
    isStarter: !isInitial && (rules.starters.has(word) || (rules.starters.size > 0 && ADVERB.test(word) && !NO_ADVERBS.has(word))),
    isAfterClock:
      text[at] === '(' ||
      rules.afterClock.has(word) ||
      /^\s(?:[Tt]ime|[Ss]tandard|[Dd]aylight)\b/.test(behind) ||
      (/^\d/.test(word) && isDay(behind, rules)),
  };
}

const isDay = (behind: string, rules: SentenceRules): boolean => rules.months.has(/^ (\p{L}+)/u.exec(behind)?.[1] ?? '');

/** Whether what follows an abbreviation begins a sentence: a word that does, or a name with its verb. */
export function opensSentence(text: string, at: number, next: NextWord, rules: SentenceRules): boolean {
  if (next.isStarter) return true;
  if (next.isNumber || next.isAside || next.word === '' || rules.followers.has(next.word)) return false;
  const words = text
    .slice(at, at + CLAUSE_REACH)
    .split(' ')
    .slice(0, 8);
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    const plain = word.replace(/^["'(]+/, '');
    if (/^\p{Lu}/u.test(plain)) {
      capitals += 1;
      if (capitals > 5) return false;
      if (/(?:'s|s')$/.test(plain)) return true;
      if (plain.endsWith(',')) return /^(?:who|which|whose|where|an?|the|\d+)\b/.test(words[index + 1] ?? '');
    } else if (capitals === 0) return false;
    else if (!PARTICLES.has(plain)) return isVerb(plain.replace(/[,.;:]+$/, ''), rules);
  }
  return false;
}

const isVerb = (word: string, rules: SentenceRules): boolean =>
  rules.verbs.has(word) || rules.saying.has(word) || /^\p{Ll}{2,}(?:ed)$/u.test(word);

/** Whether a speaker and a verb of saying follow a question in quotation marks: the sentence goes on. */
export function saidBehind(text: string, at: number, rules: SentenceRules): boolean {
  const words = text
    .slice(at, at + CLAUSE_REACH)
    .split(' ')
    .slice(0, 10);
  let isAside = false;
  for (const [index, word] of words.entries()) {
    const plain = word.replace(/[,.;:]+$/, '');
    if (index > 0 && rules.saying.has(plain))
      return !(index === 1 && rules.starters.has(words[0] ?? '') && !/^(?:He|She|They|I|We|It)$/.test(words[0] ?? ''));
    if (isAside) isAside = !word.endsWith(',');
    else if (!/^\p{Lu}/u.test(plain) && !PARTICLES.has(plain) && !/^\d+$/.test(plain)) return false;
    else if (word.endsWith(',')) isAside = true;
  }
  return false;
}
