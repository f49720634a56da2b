// The noun that a number counts: “12 Russian fighter jets”, “35 Ukrainians”, “12-member”.
import { HYPHEN_COUNTS, MONTHS, NO_PLURALS, PLURAL_MODIFIERS, PLURALS_WITHOUT_S, STOPS, WEEKDAYS } from './context-words.js';
import { CARDINALS } from './number-words.js';
import { isPersonNoun } from './person-nouns.js';
import { joins, type Token } from './read-tokens.js';

/** A counted noun phrase that ends before token `to`. */
export interface ReadCounted {
  readonly to: number;
  readonly unit: 'person' | 'count';
  /** The noun with the nouns before it, adjectives of peoples left out. */
  readonly of: string;
}

/** Words between a number and its noun at most. */
const REACH = 6;
const LONGEST_WORD = 30;

/** Reads the plural noun behind a number. Stops at prepositions, pronouns, verbs and marks. */
export function readCounted(text: string, tokens: readonly Token[], at: number): ReadCounted | undefined {
  let place = at;
  let first = -1;
  for (let words = 0; words < REACH; words += 1) {
    if (/^["'“‘]$/.test(tokens[place]?.text ?? '') && words < 2 && tokens[place + 1]?.kind === 'word' && !tokens[place]?.glued) place += 1;
    // “40 Leopard 2 tanks”
    if (words > 0 && /^\d{1,3}$/.test(tokens[place]?.text ?? '') && /^\p{Lu}/u.test(tokens[place - 1]?.text ?? '')) place += 1;
    const to = endOfCompound(tokens, place);
    const token = tokens[place];
    if (to === undefined || token === undefined) return undefined;
    const compound = text.slice(token.start, tokens[to - 1]?.end);
    if (compound.length > LONGEST_WORD) return undefined;
    const head = tokens[to - 1]?.text ?? '';
    const isPlain = to === place + 1;
    if (isPlain && isBarrier(tokens, place)) return undefined;
    if (first === -1 && !isSkipped(token)) first = token.start;
    if (isPlain && isPeople(tokens, place)) return counted(text, tokens, first, place, to, head);
    if (isPlural(head, isPlain) && !(isPlain && modifies(text, tokens, place))) return counted(text, tokens, first, place, to, head);
    if (/'s$/.test(head)) return undefined;
    // “12 small, fast boats”
    const comma =
      tokens[to]?.text === ',' &&
      isPlain &&
      /(?:ed|ing|al|ic|ive|ous|ful|y|small|large|new|old|fast|big)$/.test(token.lower) &&
      tokens[to + 1]?.kind === 'word';
    const joint =
      /^(?:and|or)$/.test(tokens[to]?.lower ?? '') && isPlain && !STOPS.has(tokens[to + 1]?.lower ?? '') && tokens[to + 1]?.kind === 'word';
    place = comma || joint ? to + 1 : to;
  }
  return undefined;
}

/** Peoples without a plural s and with nothing to describe: “three Chinese were held”. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!/^\p{Lu}.*[^s]$/u.test(word) || !isPersonNoun(word)) return false;
  const behind = tokens[at + 1];
  return behind === undefined || (behind.kind === 'mark' && !joins(tokens, at + 1)) || STOPS.has(behind.lower);
}

/** Whether a word cannot stand between a number and its noun. */
function isBarrier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  // “to 41 billion six months earlier”: the next number begins.
  if (CARDINALS.has(token.lower)) return true;
  if (token.lower === 'more') return tokens[at + 1]?.lower === 'than';
  // “140 such missions”
  if (token.lower === 'such') return false;
  // Acronyms are no pronouns: “five US bases”, “two IT firms”.
  if (/^(?:US|IT|IS|WHO)$/.test(token.text)) return false;
  return STOPS.has(token.lower) || MONTHS.has(token.text) || WEEKDAYS.has(token.text);
}

const isSkipped = ({ lower }: Token): boolean => /^(?:more|other|additional|new|further|extra|so|such)$/.test(lower);

/** The end of a word with what hyphens tie to it: “long-range”. */
function endOfCompound(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  let to = at + 1;
  while (to < at + 8 && joins(tokens, to) && tokens[to + 1]?.kind !== 'mark') {
    to += 2;
    if (tokens[to]?.kind === 'word' && tokens[to]?.glued === true) to += 1;
  }
  // “F-16s” ends in a number and a letter.
  return to;
}

function isPlural(word: string, isPlain: boolean): boolean {
  const lower = word.toLowerCase();
  // “F-35As”
  if (!isPlain && /^\p{Lu}{0,2}s$/u.test(word)) return true;
  if (PLURALS_WITHOUT_S.has(lower)) return true;
  if (lower === 's') return !isPlain;
  if (NO_PLURALS.has(lower) || lower.length < 3 || !/[^s']s$/.test(lower)) return false;
  if (lower.endsWith('us')) return /^(?:menus|gurus|emus)$/.test(lower);
  // Latin and Greek singulars end so; Iraqis, jihadis and taxis do not.
  if (lower.endsWith('is'))
    return (/^\p{Lu}\p{Ll}/u.test(word) && lower.length > 5) || /(?:jihad|tax|sk|rabb|safar|tsunam|al[iy]b|feday|qad)is$/.test(lower);
  return /\p{Ll}/u.test(word);
}

const TIMES = /^(?:minutes|hours|days|weeks|months|years)$/;

/** Whether a plural only describes the plural behind it: “arms deals”, “police officers”. */
function modifies(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const to = endOfCompound(tokens, at + 1);
  const head = to === undefined ? undefined : tokens[to - 1];
  if (token === undefined || to === undefined || head === undefined || text[token.end] !== ' ') return false;
  if (STOPS.has(tokens[at + 1]?.lower ?? '') || !isPlural(head.text, to === at + 2)) return false;
  // “killing three people hours before the vote”, “eleven United Nations monitors”
  if (TIMES.test(head.text)) return false;
  if (tokens[at - 1]?.text === 'United' && /^\p{Lu}/u.test(token.text)) return true;
  return PLURAL_MODIFIERS.has(token.lower) || (PLURALS_WITHOUT_S.has(token.lower) && !/men$/.test(token.lower));
}

function counted(text: string, tokens: readonly Token[], first: number, place: number, to: number, head: string): ReadCounted | undefined {
  const behind = tokens[to];
  let of = text.slice(first === -1 ? (tokens[place]?.start ?? 0) : first, tokens[to - 1]?.end).replace(/^["'“‘]/, '');
  const words = of.split(' ');
  while (words.length > 1 && /^(?:\p{Lu}\p{Ll}+(?:n|ish|ese|i|ch|an|ek|sh)|and)$/u.test(words[0] ?? '')) words.shift();
  of = words.join(' ');
  const lower = head.toLowerCase();
  if (lower === 'heads' && behind?.lower === 'of' && /^(?:state|government|delegation)s?$/.test(tokens[to + 1]?.lower ?? ''))
    return { to: to + 2, unit: 'person', of: text.slice(first, tokens[to + 1]?.end) };
  if (lower === 'members') return { to, unit: isBodyMember(text, tokens, first, place, to) ? 'count' : 'person', of };
  // Contractors are firms, except those that soldier or work for an army.
  if (
    lower === 'contractors' &&
    /\b(?:civilian|military|security|private|defen[cs]e|American|foreign|Pentagon)\b/.test(text.slice(first, tokens[place]?.start))
  )
    return { to, unit: 'person', of };
  const modifiers = text.slice(first, tokens[place]?.start);
  const isCraft =
    (/^(?:bombers|fighters)$/.test(lower) && isTraded(tokens, place)) ||
    (lower === 'bombers' && !/suicide|car|would-be|failed|accused/.test(modifiers)) ||
    (lower === 'fighters' && /\b(?:jet|stealth|F-\d+\w*|Su-\d+|MiG-\d+|Sukhoi|Typhoon|Rafale|combat)\b/.test(modifiers));
  // “13 armed elements”
  if (
    lower === 'elements' &&
    /\b(?:armed|terrorist|takfiri|militant|rebel|extremist|criminal|hostile|enemy|insurgent|jihadist)\b/.test(
      text.slice(first, tokens[place]?.start),
    )
  )
    return { to, unit: 'person', of };
  // Sources that speak are people.
  if (lower === 'sources' && /^(?:said|say|told|tell|close|familiar|briefed|involved|confirmed|who|added|in|at)$/.test(behind?.lower ?? ''))
    return { to, unit: 'person', of };
  const isInstrument =
    isCraft || (/^(?:fighters|officers|marines|observers|guards)$/.test(lower) && /^(?:jets?|planes?|aircraft)$/.test(behind?.lower ?? ''));
  return { to, unit: !isInstrument && isPersonNoun(to === place + 1 ? head : lower) ? 'person' : 'count', of };
}

/** “plans to buy 36 fighters”: who is bought is a machine. */
function isTraded(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 5); place -= 1)
    if (
      /^(?:buy|buys|buying|bought|order|orders|ordered|ordering|purchase|purchased|acquire|acquired|sell|sells|sold|deliver|delivered|lease|procure|export)$/.test(
        tokens[place]?.lower ?? '',
      )
    )
      return true;
  return false;
}

const BODIES =
  /^(?:council|union|alliance|bloc|organi[sz]ation|eu|nato|un|u\.n\.|g7|g20|g8|group|asean|league|association|community|eurozone|opec|cooperation|commonwealth|zone|pact|coalition|sco|brics|gcc|wto|eurasian|euro)$/;

/** Whether “members” are states: those of the Security Council, of NATO, of a bloc. */
function isBodyMember(text: string, tokens: readonly Token[], first: number, place: number, to: number): boolean {
  const before = text.slice(first, tokens[place]?.start).toLowerCase().trim().split(' ');
  if (before.some((word) => BODIES.test(word) || word === 'permanent' || word === 'non-permanent')) return true;
  if (tokens[to]?.lower !== 'of') return false;
  for (let at = to + 1; at < to + 6; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word') return false;
    if (BODIES.test(word.lower)) return true;
  }
  return false;
}

/** Whether a body of states follows: “15-member Security Council”, “10-member bloc”. */
function isBodyAhead(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + 4; place += 1) {
    const word = tokens[place];
    if (word?.kind !== 'word') return false;
    if (word.lower === 'council') return /^(?:security|cooperation|rights)$/.test(tokens[place - 1]?.lower ?? '');
    if (BODIES.test(word.lower) && word.lower !== 'group') return true;
  }
  return false;
}

/** What a hyphen counts behind a number: “12-member”, “27-nation”; small number words are taken for members, nations and people only. */
export function readHyphenCounted(tokens: readonly Token[], at: number, isWords: boolean): ReadCounted | undefined {
  if (!joins(tokens, at)) return undefined;
  const noun = tokens[at + 1];
  if (noun?.kind !== 'word' || (tokens[at + 2]?.text === '-' && tokens[at + 2]?.glued === true && tokens[at + 3]?.glued === true))
    return undefined;
  const { lower } = noun;
  if (lower === 'strong')
    return { to: at + 2, unit: 'person', of: tokens[at + 2]?.kind === 'word' ? (tokens[at + 2]?.lower ?? '') : 'strong' };
  if (lower === 'member' && isBodyAhead(tokens, at + 2)) return { to: at + 2, unit: 'count', of: lower };
  const isPeople = isPersonNoun(lower) && !/^(?:child|other|parent|major|leader)$/.test(lower);
  if (!isPeople && !HYPHEN_COUNTS.has(lower)) return undefined;
  if (isWords && !isPeople && !/^(?:member|nation|country|person|ship|vehicle)$/.test(lower)) return undefined;
  return { to: at + 2, unit: isPeople ? 'person' : 'count', of: lower };
}
