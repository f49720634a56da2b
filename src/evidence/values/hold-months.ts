// Spells of months in a year, however they are told: "January to November" and "the first eleven months", "July to December" and "the second half".
import type { Span } from '../../base/span.js';

/** First and last month, 1 to 12. */
interface Months {
  readonly first: number;
  readonly last: number;
}

const NAMES = 'january february march april may june july august september october november december'.split(' ');
const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PLACES = 'first second third fourth'.split(' ');
const MONTH = `(?:${NAMES.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const SPELL = new RegExp(
  `(?<between>\\bbetween )?\\b(?<from>${MONTH}) ?(?<link>to|through|until|till|and|-|–) ?(?:the end of )?(?<to>${MONTH})(?![\\p{L}])` +
    `|\\b(?<end>first|last|final) (?<count>${COUNTS.join('|')}|\\d{1,2}) months\\b` +
    `|\\b(?<count2>${COUNTS.join('|')}|\\d{1,2}) months (?:to|through|until|ending in|ended in) (?<until>${MONTH})(?![\\p{L}])` +
    `|\\b(?<place>${PLACES.join('|')}|last|final) (?<part>quarter|half)(?:-year|-yearly)?\\b|\\b(?<three>first three quarters)\\b`,
  'giu',
);

/** Spells of months that a text tells. */
function readMonths(text: string): readonly Months[] {
  return [...text.matchAll(SPELL)].flatMap(({ groups = {} }): readonly Months[] => {
    const { between, from, link, to, end, count, count2, until, place, part, three } = groups;
    if (three !== undefined) return [{ first: 1, last: 9 }];
    if (from !== undefined && to !== undefined) {
      const [first, last] = [monthOf(from), monthOf(to)];
      // "in January and June" are two months, "in January and February" a spell of two.
      return link?.toLowerCase() === 'and' && between === undefined && last !== first + 1 ? [] : [{ first, last }];
    }
    if (count !== undefined)
      return [end?.toLowerCase() === 'first' ? { first: 1, last: countOf(count) } : { first: 13 - countOf(count), last: 12 }];
    if (count2 !== undefined && until !== undefined) return [{ first: monthOf(until) - countOf(count2) + 1, last: monthOf(until) }];
    const length = part?.toLowerCase() === 'half' ? 6 : 3;
    const at = PLACES.indexOf(place?.toLowerCase() ?? '');
    const last = at === -1 ? 12 : (at + 1) * length;
    return last > 12 ? [] : [{ first: last - length + 1, last }];
  });
}

const monthOf = (name: string): number => NAMES.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;
const countOf = (word: string): number => {
  const at = COUNTS.indexOf(word.toLowerCase());
  return at === -1 ? Number(word) : at + 1;
};

/** Whether the spell of months that a statement tells at a place is one that a text tells, in whatever words. */
export function holdsMonths({ start, end }: Span, text: string, given: string): boolean {
  const [told] = readMonths(text.slice(Math.max(0, start - BEFORE), end));
  return told !== undefined && readMonths(given).some(({ first, last }) => first === told.first && last === told.last);
}

/** "first " before a count of months, "between " before two. */
const BEFORE = 8;
