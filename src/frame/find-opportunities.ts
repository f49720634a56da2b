// Where a line may end: Unicode's rules, and the places where a careful typesetter would rather not.
import LineBreaker from 'linebreak';
import { createMemory } from '../base/remember.js';

/** A place where a line may end, after any spaces. */
export interface Opportunity {
  /** UTF-16 units from the start of the text. */
  readonly position: number;
  /** A `discouraged` break serves only where a line cannot be filled otherwise. */
  readonly kind: 'required' | 'allowed' | 'discouraged';
}

/** The longest word that stays with the number before it, e.g. `4 thousand`. */
const LONGEST_UNIT = 8;
/** The longest word with a slash that stays whole, e.g. `and/or`; longer ones are usually addresses. */
const LONGEST_SLASHED = 12;

/** Signs and short words that announce a number, or a name: `§ 5`, `No. 7`, `Mr. Fidan`. */
const ANNOUNCER =
  /(^|[\s([“‘«])(§{1,2}|№|No\.|Nos\.|p\.|pp\.|Art\.|Fig\.|Ch\.|ch\.|vol\.|Vol\.|para\.|ca\.|c\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.|St\.)\s+$/u;
/** An initial before a name: `R. T. Erdoğan`. */
const INITIAL = /(^|[\s.(“])\p{Lu}\.\s+$/u;
const NUMBER = /(^|[\s([“‘«])(\p{L}{0,3}[\p{Sc}~≈<>≤≥±+−-]?\d(?:[\d.,'’]*\d)?)\s+$/u;
const YEAR = /(^|[\s([“‘«])(1[5-9]|20)\d\d\s+$/u;
const UNIT = /^(\p{L}+|[%‰°\p{Sc}])(?![\p{L}\d])/u;
/** Words that follow numbers without belonging to them. */
const NO_UNIT = /^(a|an|and|are|as|at|but|by|for|from|in|is|of|on|or|than|that|the|to|was|were|which|while|who|with)$/u;
/** Marks that belong to what stands before them, even after a space. */
const TRAILING_MARK = /^[–—…·→]\s/u;
const CLOSING_QUOTE_THEN_OPENING = /\S["'”’“»]\s+(?=[([])/gu;
/** How an announcer may end. */
const ANNOUNCER_END = /[§№.rs]/u;
const DIGIT = /\d/u;

/** Texts kept: the same one is tried in several sizes and widths, on slides and on pages. */
const MOST = 5000;
const remember = createMemory<readonly Opportunity[]>(MOST);

/**
 * Finds where the lines of a text may end, in order (Unicode Standard Annex 14).
 *
 * Discouraged are breaks that part a number from its unit (`4 | billion`), a sign from its number (`§ | 5`),
 * a title or initial from its name, a spaced dash from the words before it, and the halves of `and/or`,
 * `X-ray`, `2014–2020`.
 */
export const findOpportunities = (text: string): readonly Opportunity[] => remember(text, () => readOpportunities(text));

function readOpportunities(text: string): readonly Opportunity[] {
  const found: Opportunity[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (required && position < text.length) found.push({ position, kind: 'required' });
    else if (position < text.length) found.push({ position, kind: isDiscouraged(text, position) ? 'discouraged' : 'allowed' });
  }
  return withBreaksAfterQuotes(text, found);
}

/** The rule for ambiguous quotation marks keeps `” (` together; a closing mark and a space end a word all the same. */
function withBreaksAfterQuotes(text: string, found: readonly Opportunity[]): readonly Opportunity[] {
  const positions = new Set(found.map(({ position }) => position));
  const added = [...text.matchAll(CLOSING_QUOTE_THEN_OPENING)]
    .map((match) => match.index + match[0].length)
    .filter((position) => !positions.has(position));
  if (added.length === 0) return found;
  const more = added.map((position): Opportunity => ({ position, kind: 'allowed' }));
  return [...found, ...more].sort((one, other) => one.position - other.position);
}

function isDiscouraged(text: string, position: number): boolean {
  // No rule looks further back than a word of this many characters.
  const before = text.slice(Math.max(0, position - 40), position);
  const after = text.slice(position, position + 40);
  const words = before.trimEnd();
  if (words.length === before.length) return isInsideWord(before, after);
  // How the last word ends tells which rules are worth asking.
  const last = words.at(-1) ?? '';
  return (
    TRAILING_MARK.test(after) ||
    (ANNOUNCER_END.test(last) && ANNOUNCER.test(before)) ||
    (last === '.' && isInitial(before, after)) ||
    (DIGIT.test(last) && isNumberWithUnit(before, after))
  );
}

const isInitial = (before: string, after: string): boolean => INITIAL.test(before) && /^\p{Lu}/u.test(after);

function isNumberWithUnit(before: string, after: string): boolean {
  const unit = UNIT.exec(after)?.[1];
  if (unit === undefined || unit.length > LONGEST_UNIT || NO_UNIT.test(unit)) return false;
  return NUMBER.test(before) && !YEAR.test(before);
}

function isInsideWord(before: string, after: string): boolean {
  // A soft hyphen shows only where the writer draws a hyphen, which ours do not.
  if (before.endsWith('\u00AD')) return true;
  if (/\d[–—-]$/u.test(before) && /^\d/u.test(after)) return true;
  if (/(^|[^\p{L}\d])\p{L}-$/u.test(before)) return true;
  const word = (/\S*$/u.exec(before)?.[0] ?? '') + (/^\S*/u.exec(after)?.[0] ?? '');
  return before.endsWith('/') && word.length <= LONGEST_SLASHED;
}
