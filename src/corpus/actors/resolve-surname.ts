// Bare surnames: fathers, sons and namesakes kept apart by who was last named in full.
import { GIVEN_NAMES } from './names/given-names.js';
import { DAYS_AND_MONTHS, isParticle, TITLES } from './names/titles.js';
import { gapBefore, isAllCapitals, isCapitalised, startsSentence, type Words, wordAt } from './scan-words.js';
import type { Entry, MentionIndex, Person } from './types.js';

/** Whom a document has named so far. */
export interface NamedSoFar {
  /** By surname: who was last named in full; null for somebody whom the corpus does not know. */
  readonly inFull: Map<string, string | null>;
  /** Persons named at all. */
  readonly named: Set<string>;
}

export const nobodyYet = (): NamedSoFar => ({ inFull: new Map(), named: new Set() });

/** Where a person is found: the words from `first` on. */
export interface FoundPerson {
  readonly actor: string;
  readonly first: number;
}

/** Words that make a full name an aside, after which the surname still means somebody else. */
const ASIDE =
  /\b(?:(?:son|sons|daughter|widow|wife|husband|brother|sister|nephew|heir|successor|grandson|grandfather|cousin) (?:of|to) (?:[a-z]+ ){0,3}|(?:his|her|whose|their) (?:[a-z]+ ){0,2}(?:father|mother|brother|sister|wife|husband|son|daughter|uncle|cousin|predecessor|grandfather),? (?:and predecessor,? )?(?:[a-z]+ ){0,2}|\blate (?:[a-z]+ )?)(?:President |King |Prime Minister )?$/;
/** Behind a person's name: the name of a thing. */
const NAMED_AFTER =
  /^ (?:International|Airport|Foundation|Center|Centre|University|Institute|Library|Street|Avenue|Square|Boulevard|Prize|Tower|Towers|Stadium|Museum|Palace|Park|School|Hospital|Bridge|Organization|Organisation|Presidential Library)\b/;

/** Whether a full name stands in passing only: somebody's father, the eponym of an airport. */
export const isAside = (text: string, start: number, end: number): boolean =>
  ASIDE.test(text.slice(Math.max(0, start - 60), start)) || NAMED_AFTER.test(text.slice(end, end + 24));

/** Notes that a person was named in full. */
export function noteFullName(words: Words, at: number, end: number, entry: Entry, index: MentionIndex, so: NamedSoFar): void {
  if (entry.actor === null) return;
  if (
    isAside(words.text, words.starts[at] ?? 0, end) &&
    [...so.named].some((other) => other !== entry.actor && shares(index, other, entry.actor ?? ''))
  )
    return;
  so.named.add(entry.actor);
  for (const surname of index.surnamesOf.get(entry.actor) ?? []) so.inFull.set(surname, entry.actor);
}

const shares = (index: MentionIndex, one: string, other: string): boolean =>
  (index.surnamesOf.get(one) ?? []).some((surname) => index.surnamesOf.get(other)?.includes(surname));

/** The person whom a surname at a place in the text means, with the given name or initials before it; null for nobody known. */
export function resolveSurname(
  words: Words,
  at: number,
  persons: readonly Person[],
  index: MentionIndex,
  so: NamedSoFar,
): FoundPerson | null {
  const surname = wordAt(words, at);
  if (isFollowedByName(words, at, persons)) return null;
  const { given, initials, first } = namesBefore(words, at, index);
  if (given === null && initials === '') return bare(words, at, surname, index, so);
  const fitting = persons.filter((person) => fits(person, given, initials));
  const actor = choose(fitting, surname, index, so);
  if (actor === null) {
    // A namesake takes the surname over only where nobody known has it yet.
    if (fitting.length === 0 && !persons.some((person) => so.named.has(person.actor))) so.inFull.set(surname, null);
    return null;
  }
  so.named.add(actor);
  so.inFull.set(surname, actor);
  return { actor, first };
}

function bare(words: Words, at: number, surname: string, index: MentionIndex, so: NamedSoFar): FoundPerson | null {
  const last = so.inFull.get(surname);
  const actor = last === undefined ? (index.listed.get(surname) ?? null) : last;
  if (actor === null || NAMED_AFTER.test(words.text.slice(words.ends[at] ?? 0, (words.ends[at] ?? 0) + 24))) return null;
  so.named.add(actor);
  return { actor, first: at };
}

/** Of several persons the one named last in full, else the one the name is listed for. */
function choose(persons: readonly Person[], surname: string, index: MentionIndex, so: NamedSoFar): string | null {
  if (persons.length < 2) return persons[0]?.actor ?? null;
  const has = (actor: string | null | undefined): actor is string => persons.some((person) => person.actor === actor);
  const last = so.inFull.get(surname);
  const listed = index.listed.get(surname);
  return has(last) ? last : has(listed) ? listed : null;
}

function fits(person: Person, given: string | null, initials: string): boolean {
  if (given !== null && !person.words.has(given)) return false;
  if (initials === '') return true;
  if (given !== null) return person.initials.has(initials) || [...person.initials].every((own) => own === '');
  return [...person.words].some((word) => word.length > 1 && word.charAt(0) === initials.charAt(0));
}

/** Given name and initials in front of a surname; titles, countries and sentence openers are none. */
function namesBefore(words: Words, at: number, index: MentionIndex): { given: string | null; initials: string; first: number } {
  let initials = '';
  let first = at;
  let hasParticle = false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const word = wordAt(words, back);
    const gap = gapBefore(words, back + 1);
    const isInitial = word.length === 1 && isCapitalised(words, back) && (gap === '.' || gap === '. ' || gap === ' ');
    if (isInitial && word !== 'I' && word !== 'A') {
      initials = word + initials;
      first = back;
    } else if (isParticle(word, gap)) {
      first = back;
      hasParticle = true;
    } else if (gap !== ' ' || !isGivenName(words, back, hasParticle, index)) {
      break;
    } else {
      return { given: word, initials, first: back };
    }
  }
  return { given: null, initials, first: initials === '' ? at : first };
}

function isGivenName(words: Words, at: number, hasParticle: boolean, index: MentionIndex): boolean {
  const word = wordAt(words, at);
  if (!isCapitalised(words, at) || word.length < 2 || isAllCapitals(word)) return false;
  if (TITLES.has(word) || DAYS_AND_MONTHS.has(word) || index.surnames.has(word)) return false;
  if (index.base.entriesOf(word)?.some((entry) => entry.words.length === 1)) return false;
  if (GIVEN_NAMES.has(word) || hasParticle) return true;
  return !startsSentence(words, at) && gapBefore(words, at) !== "'";
}

/** `Kim Yo Jong` where Kim Jong Un is known: a family name in front of other names. */
function isFollowedByName(words: Words, at: number, persons: readonly Person[]): boolean {
  if (gapBefore(words, at + 1) !== ' ' || !isCapitalised(words, at + 1)) return false;
  const surname = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const isFamilyFirst = surname.length <= 4 && persons.some((person) => [...person.words][0] === surname);
  return isFamilyFirst && !TITLES.has(next) && !DAYS_AND_MONTHS.has(next) && !isAllCapitals(next);
}
