// Names of people, bodies and groups that no list knows, from runs of capital words, and the full name behind a bare surname.
import type { Span } from '../../base/span.js';
import { pronounOf } from '../actors/names/given-names.js';
import { BODIES, isCalendar, isCutOff, isPost, NO_PERSON, NOBODIES, PLACE_OPENERS } from './participant-words.js';

/** A name no list has. */
export interface NamedOne extends Span {
  /** The fullest form the document has given so far. */
  readonly name: string;
  readonly isPerson: boolean;
}

/** Full names of people a document has named so far, by surname. */
export type PersonsSoFar = Map<string, string>;

const RUN =
  /(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}'-]*\.?(?: (?:(?:al|bin|bint|ibn|de|della|di|da|dos|van|von|der|den|el|le|la|ul|ould)[ -])?(?:a[dlnrst]-|ash-|e[lz]-)?\p{Lu}[\p{L}'-]*\.?)*/gu;
/** “Jan Egeland”: short forms of months before another name. */
const GIVEN = /^(?:Jan|Mar) \p{Lu}\p{Ll}/u;
/** So many words a name has at most. */
const MOST_WORDS = 5;

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * Finds the people, bodies and acronyms a sentence names outside of the given spans, which come in order, and remembers full names in `so`. A single
 * word is a person only behind a title, or where the document has given the full name before.
 */
export function findPersons(text: string, taken: readonly Span[], so: PersonsSoFar): readonly NamedOne[] {
  // Words come in order, as the spans do.
  let at = 0;
  const isTaken = ({ start, end }: Span): boolean => {
    while ((taken[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (taken[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
  const found: NamedOne[] = [];
  for (const run of text.matchAll(RUN)) {
    let part: Word[] = [];
    let title: string | null = titleBefore(text, run.index);
    const close = (): void => {
      found.push(...readRun(part, title, text, so));
      part = [];
      title = null;
    };
    for (const word of wordsOf(run[0], run.index)) {
      if (isTaken(word)) close();
      else if (GIVEN.test(text.slice(word.start, word.start + 24))) part.push(word);
      else if (part.length === 0 && isCutOff(word.lower)) title = isPost(word.lower) ? word.lower : title;
      else if (isCalendar(word.lower) && !(word.lower === 'may' && part.length > 0 && !/^ \d/.test(text.slice(word.end, word.end + 2))))
        close();
      else part.push(word);
      if (/'s$/.test(text.slice(word.start, word.end + 2)) || (word.text.length > 2 && text[word.end] === '.')) close();
    }
    close();
  }
  return found.sort((a, b) => a.start - b.start);
}

function* wordsOf(run: string, from: number): Generator<Word> {
  for (const match of run.matchAll(/[^ ]+/g)) {
    const bare = match[0].replace(/'s$/, '').replace(/'$/, '');
    const text = bare.length > 2 ? bare.replace(/\.$/, '') : bare;
    yield { text, lower: text.toLowerCase(), start: from + match.index, end: from + match.index + text.length };
  }
}

/** "president Gul", "rebel leader Haftar". */
function titleBefore(text: string, start: number): string | null {
  const word = /(\p{Ll}[\p{L}-]*) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return word !== undefined && isPost(word) ? word : null;
}

function readRun(part: readonly Word[], title: string | null, text: string, so: PersonsSoFar): readonly NamedOne[] {
  const [first, last] = [part[0], part.at(-1)];
  if (first === undefined || last === undefined || part.length > MOST_WORDS) return [];
  const span = { start: first.start, end: last.end };
  if (part.length === 1) return readWord(first, title, so, text);
  if (BODIES.has(last.lower)) return [{ ...span, name: text.slice(span.start, span.end), isPerson: false }];
  if (part.some(({ lower }) => NO_PERSON.has(lower)) || PLACE_OPENERS.has(first.lower) || last.lower === 'park') return [];
  if (!/\p{Ll}/u.test(first.text) || (!/\p{Ll}/u.test(last.text) && last.text.length > 1 && !/^[IVX]+$/.test(last.text))) return [];
  const name = text.slice(span.start, span.end);
  return [{ ...span, name: remember(name, so), isPerson: true }];
}

const ROYAL = /^(?:king|queen|prince|princess|emir|sheikh|sultan|pope|emperor)$/;
const surnameOf = (word: string): string => word.replace(/^(?:[Aa]l|[Ee]l)-/, '');

function readWord(word: Word, title: string | null, so: PersonsSoFar, text: string): readonly NamedOne[] {
  const { start, end } = word;
  if (/^[A-Z][A-Z-]{2,7}$/.test(word.text)) {
    const isBracketed = text[start - 1] === '(';
    return NOBODIES.has(word.text) || isBracketed ? [] : [{ start, end, name: word.text, isPerson: false }];
  }
  const known = so.get(surnameOf(word.text));
  if (known !== undefined) return [{ start, end, name: known, isPerson: true }];
  const pair = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u.exec(word.text);
  const names = [so.get(pair?.[1] ?? ''), so.get(pair?.[2] ?? '')];
  if (names[0] !== undefined && names[1] !== undefined) return names.map((name = '') => ({ start, end, name, isPerson: true }));
  if (title === null || word.text.length < 2 || NO_PERSON.has(word.lower) || !/\p{Ll}/u.test(word.text)) return [];
  const royal = ROYAL.test(title) ? [...so.values()].find((name) => name.startsWith(`${word.text} `)) : undefined;
  return [{ start, end, name: royal ?? word.text, isPerson: true }];
}

/** Puts a full name under its surname; "Kim", "Xi" and the like, which stand first, too. Gives the fullest form. */
function remember(name: string, so: PersonsSoFar): string {
  const list = name.split(' ');
  const [first = '', last = ''] = [list[0], list.at(-1)];
  const known = so.get(surnameOf(last));
  if (known !== undefined && known.length > name.length && list.every((word) => known.includes(word))) return known;
  so.set(surnameOf(last), name);
  if (first.length <= 5 && pronounOf(first) === null && list.length <= 3 && !so.has(first)) so.set(first, name);
  return name;
}
