// How a text limits a number, from the words before and behind it.
import type { Token } from './read-tokens.js';
import type { QuantityBound } from './types.js';

/** Phrases before a number, the longest first within a bound; words apart by one space. */
const BEFORE: ReadonlyMap<string, QuantityBound> = new Map(
  (
    [
      [
        'more-than',
        'more than|over|above|exceeding|in excess of|upwards of|upward of|greater than|just over|well over|north of|higher than|exceeded|exceeds|surpassing|topping|beyond|longer than|larger than|deeper than|taller than|older than|wider than|heavier than|bigger than',
      ],
      [
        'at-least',
        'at least|no fewer than|no less than|not less than|a minimum of|minimum of|not fewer than|minimum|as few as|as little as',
      ],
      ['less-than', 'less than|fewer than|under|below|just under|just short of|short of|just below|well under|shy of|lower than|within'],
      [
        'at-most',
        'up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|as long as|as high as|as far as|as large as|maximum|up to as many as|no longer than|capped at',
      ],
      [
        'about',
        'about|around|approximately|roughly|some|nearly|almost|close to|circa|an estimated|estimated|near|approx|approx .|virtually|practically|around about|~|≈|perhaps|well-nigh|or so',
      ],
    ] as const
  ).flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [phrase, bound] as const)),
);
const REACH = 4;
const SPELL = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))$/;

/** A bound and the token it begins at. */
export interface ReadBound {
  readonly bound: QuantityBound;
  readonly from: number;
}

/** The bound in front of a token; `exact` where there is none. “Over three days” is a spell of time and no more than three. */
export function readBoundBefore(tokens: readonly Token[], at: number): ReadBound {
  const isSpell = SPELL.test(tokens[at + 1]?.lower ?? '') || SPELL.test(tokens[at + 2]?.lower ?? '');
  let phrase = '';
  let best: ReadBound = { bound: 'exact', from: at };
  for (let from = at - 1; from >= Math.max(0, at - REACH); from -= 1) {
    const word = tokens[from]?.lower ?? '';
    if (word.length > 16) break;
    phrase = phrase === '' ? word : `${word} ${phrase}`;
    const bound = BEFORE.get(phrase);
    if (bound !== undefined && !(isSpell && /^(?:over|within)$/.test(phrase)) && !isPreposition(tokens, from, at)) best = { bound, from };
  }
  // “about”, “the” and the like may stand further in front: “at least some 300”.
  if (best.bound === 'about' && best.from > 0) {
    const further = readBoundBefore(tokens, best.from);
    if (further.bound !== 'exact' && further.bound !== 'about') return further;
  }
  return best;
}

/** Numbers so small that “ran over two mines” and “under three presidents” are more likely than a limit. */
const FEW = /^(?:\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const CROSSING =
  /^(?:r[au]n(?:s|ning)?|dr(?:ive|ives|ove|iven|iving)|fl(?:y|ies|ew|own|ying)|roll(?:s|ed|ing)?|pass(?:es|ed|ing)?|presid(?:e|es|ed|ing)|(?:dis)?agree(?:s|d|ment|ments)?|differ(?:s|ed|ences?)?|fight(?:s|ing)?|fought|quarrel(?:s|led|ling)?|clash(?:es|ed|ing)?|argu(?:e|es|ed|ing)|argument|rows?|disputes?|talks|feuds?|war|wars|control|sovereignty|jurisdiction|authority|resigned|quit|sacked|dismissed|sued|doubts?|concerns?|tensions?|protest(?:s|ed|ing)?|hand(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|bridges?|airspace|skies)$/;
const GOING = /^(?:go|goes|going|went|gone|moves?|moved|climbs?|climbed|crept|driven|drove|pushed|brought|stepped|risen|rose)$/;
const UNDER_IT =
  /^(?:agreements?|treat(?:y|ies)|laws?|acts?|schemes?|program(?:me)?s?|plans?|headings?|contracts?|names?|flags?|roofs?|mandates?|presidents?|ministers?|governments?|rulers?|leaders?|conditions?|sanctions|resolutions?|licen[cs]es?|articles?|accords?|deals?|options?|scenarios?|bridges?)$/;

/** “ran over two mines”, “under three presidents”: a place or a matter, no limit. */
function isPreposition(tokens: readonly Token[], from: number, at: number): boolean {
  // “goes up to five times what it was”
  if (tokens[from]?.lower === 'up' && tokens[from + 1]?.lower === 'to') return GOING.test(tokens[from - 1]?.lower ?? '');
  if (at - from !== 1 || !FEW.test(tokens[at]?.lower ?? '')) return false;
  const word = tokens[from]?.lower ?? '';
  if (word === 'over' || word === 'about') return CROSSING.test(tokens[from - 1]?.lower ?? '');
  return (word === 'under' || word === 'within') && [1, 2].some((step) => UNDER_IT.test(tokens[at + step]?.lower ?? ''));
}

/** The bound behind a number or its unit: “-odd”, “-plus”, “or more”, “or so”. */
export function readBoundBehind(tokens: readonly Token[], at: number): QuantityBound {
  const word = tokens[at]?.text === '-' ? (tokens[at + 1]?.lower ?? '') : (tokens[at]?.lower ?? '');
  if (word === '+' || word === 'plus') return 'at-least';
  if (word === 'odd') return 'about';
  if (word !== 'or') return 'exact';
  const next = tokens[at + 1]?.lower;
  return next === 'more' ? 'at-least' : next === 'so' ? 'about' : next === 'less' || next === 'fewer' ? 'at-most' : 'exact';
}
