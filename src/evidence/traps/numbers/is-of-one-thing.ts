// Two numbers that are told of one thing: a part and its whole, what it was and what it became.
import type { Region } from './read-regions.js';

/** "971 km, of which 520", "355, up from 210", "from 3 million to 5": two numbers of one thing; which is which others tell. */
export function isOfOneThing(text: string, one: Region, other: Region): boolean {
  return one.anchors.some((a) =>
    other.anchors.some((b) => {
      if (a.kind !== 'number' || b.kind !== 'number') return false;
      const [first, second] = a.start < b.start ? [a, b] : [b, a];
      const between = text.slice(first.end, second.start);
      if (between.length > LONGEST_LINK || /[.;] /.test(between)) return false;
      return (
        LINK.test(between) ||
        (FROM.test(text.slice(0, first.start)) && TO.test(between)) ||
        (TO.test(text.slice(0, first.start)) && FROM.test(between)) ||
        (/(?:^|[.] )Of (?:the|a|an|its|their|some|about|all) [^\d]{0,40}$/.test(text.slice(0, first.start)) && between.includes(', '))
      );
    }),
  );
}

const LONGEST_LINK = 80;
const LINK = /\bof (?:which|whom|them|these|those)\b|,? (?:up|down) (?:sharply |slightly )?(?:from|on) (?:\p{L}+ ){0,3}[^\s]?$/u;
const TO = /\bto (?:about |some |around |nearly |over |just )?[^\s]?$/;
const FROM = /\bfrom (?:about |some |around |nearly |over )?[^\s]?$/i;
