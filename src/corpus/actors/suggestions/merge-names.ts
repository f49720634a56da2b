// Forms of one name brought together: full name and surname, name and abbreviation, spellings that differ in accents only.
import type { Span } from '../../../base/span.js';
import { GIVEN_NAMES } from '../names/given-names.js';
import { PARTICLES } from '../names/titles.js';
import { plainText } from '../plain-text.js';
import type { FoundName, KindVotes } from './types.js';

const KINDS = ['person', 'organisation', 'place', 'state'] as const;

/** A name with all its forms. */
export interface MergedName {
  readonly key: string;
  /** Forms as written, with how often each stands. */
  readonly forms: Map<string, number>;
  readonly documents: Set<string>;
  votes: Record<keyof KindVotes, number>;
  count: number;
  /** Mentions where no head of a sentence explains the capital. */
  inside: number;
  readonly example: { readonly document: string; readonly span: Span };
}

/** An occurrence in a document; `span` is raw. */
export interface Occurrence {
  readonly document: string;
  readonly span: Span;
  readonly found: FoundName;
}

/** Merges the occurrences of a corpus, in order. */
export function mergeNames(occurrences: readonly Occurrence[]): readonly MergedName[] {
  const merged = new Map<string, MergedName>();
  const shorts = abbreviationsOf(occurrences);
  const alone: Occurrence[] = [];
  /** By document and last word: the full name that came last. */
  let document = '';
  let lastNamed = new Map<string, string>();
  for (const occurrence of occurrences) {
    if (occurrence.document !== document) lastNamed = new Map();
    document = occurrence.document;
    const key = keyOf(occurrence.found.name);
    const words = key.split(/[ -]/);
    const target = shorts.get(key) ?? (words.length === 1 ? lastNamed.get(key) : key);
    if (target === undefined) {
      alone.push(occurrence);
      continue;
    }
    add(merged, target, occurrence);
    if (words.length > 1 && isNameOfPerson(occurrence.found) && !occurrence.found.isAside) {
      for (const surname of surnamesIn(key)) lastNamed.set(surname, key);
    }
  }
  joinShorterNames(merged);
  const bySurname = uniqueSurnames(merged);
  for (const occurrence of alone) {
    const key = keyOf(occurrence.found.name);
    add(merged, bySurname.get(key) ?? key, occurrence);
  }
  return [...merged.values()];
}

/** A name without accents and possessive. */
const keyOf = (name: string): string => plainText(name).replace(/'s?$/, '');

const isNameOfPerson = ({ votes }: FoundName): boolean => votes.organisation < 4 && votes.place <= Math.max(0, votes.person);

/** The last word, with particles before it too: `al-Assad`, `von der Leyen`; the first where it is no given name: `Xi`. */
function surnamesIn(key: string): readonly string[] {
  const words = key.replace(/ (?:Jr|Sr|II|III|IV)$/, '').split(' ');
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  const names = [last, words.slice(from).join(' '), last.replace(/^[a-z]+-/, '')];
  return [...new Set(GIVEN_NAMES.has(first) || first.length < 2 ? names : [...names, first])];
}

function abbreviationsOf(occurrences: readonly Occurrence[]): ReadonlyMap<string, string> {
  const shorts = new Map<string, string>();
  for (const { found } of occurrences)
    if (found.abbreviation !== null && !shorts.has(found.abbreviation)) shorts.set(found.abbreviation, keyOf(found.name));
  return shorts;
}

function add(merged: Map<string, MergedName>, key: string, { document, span, found }: Occurrence): void {
  const known = merged.get(key);
  const entry = known ?? {
    key,
    forms: new Map<string, number>(),
    documents: new Set<string>(),
    votes: { person: 0, organisation: 0, place: 0, state: 0 },
    count: 0,
    inside: 0,
    example: { document, span },
  };
  if (known === undefined) merged.set(key, entry);
  const form = found.name.replace(/'s?$/, '');
  entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
  if (found.abbreviation !== null) entry.forms.set(found.abbreviation, entry.forms.get(found.abbreviation) ?? 0);
  entry.documents.add(document);
  entry.count += 1;
  if (!found.opensSentence) entry.inside += 1;
  for (const kind of KINDS) entry.votes[kind] += found.votes[kind];
}

/** `Tayyip Erdogan` goes to `Recep Tayyip Erdogan`, `J. Doe` to `Jane Doe`, where one name only is meant. */
function joinShorterNames(merged: Map<string, MergedName>): void {
  const byLast = new Map<string, MergedName[]>();
  for (const entry of merged.values()) {
    const last = entry.key.split(/[ -]/).at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), entry]);
  }
  joinCompanies(merged);
  for (const entries of byLast.values()) {
    if (entries.length < 2 || entries.length > 50) continue;
    for (const short of entries) {
      const longer = entries.filter((entry) => entry !== short && isShortOf(short.key, entry.key));
      const [only] = longer;
      if (only === undefined || longer.length > 1 || !merged.has(short.key) || !merged.has(only.key)) continue;
      absorb(only, short);
      merged.delete(short.key);
    }
  }
}

/** `Andina Zinc` goes to `Andina Zinc Corp`. */
function joinCompanies(merged: Map<string, MergedName>): void {
  for (const long of [...merged.values()]) {
    const short = merged.get(
      long.key.replace(/ (?:Corp|Corporation|Inc|Ltd|Limited|Co|Company|Group|Holding|PJSC|JSC|LLC|PLC|Plc|AG|GmbH)$/, ''),
    );
    if (short === undefined || short === long) continue;
    absorb(long, short);
    merged.delete(short.key);
  }
}

function isShortOf(short: string, long: string): boolean {
  const few = short.split(' ');
  const many = long.split(' ');
  if (few.length < 2 || few.length >= many.length)
    return (
      few.length === many.length &&
      few.length > 1 &&
      /^\p{L}\.?$/u.test(few[0] ?? '') &&
      many[0]?.charAt(0) === few[0]?.charAt(0) &&
      few[0] !== many[0]
    );
  return few.every((word) => many.includes(word) || (/^\p{L}\.?$/u.test(word) && many.some((other) => other.startsWith(word.charAt(0)))));
}

function absorb(entry: MergedName, other: MergedName): void {
  for (const [form, count] of other.forms) entry.forms.set(form, (entry.forms.get(form) ?? 0) + count);
  for (const document of other.documents) entry.documents.add(document);
  for (const kind of KINDS) entry.votes[kind] += other.votes[kind];
  entry.count += other.count;
  entry.inside += other.inside;
}

/** Surnames that one person of the corpus has; the person named most where one is named far more than the others. */
function uniqueSurnames(merged: ReadonlyMap<string, MergedName>): ReadonlyMap<string, string> {
  const owners = new Map<string, MergedName[]>();
  for (const entry of merged.values()) {
    const { person, organisation, place } = entry.votes;
    if (!entry.key.includes(' ') || person <= Math.max(organisation, place)) continue;
    for (const surname of surnamesIn(entry.key)) owners.set(surname, [...(owners.get(surname) ?? []), entry]);
  }
  return new Map(
    [...owners].flatMap(([surname, [only, ...others]]) => (only === undefined || others.length > 0 ? [] : [[surname, only.key] as const])),
  );
}
