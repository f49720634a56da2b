// Ordinals, rhythms and offices of a statement beside those of its evidence.
import type { Span } from '../../base/span.js';
import { foldParagraphs } from '../../corpus/text/fold-paragraphs.js';
import { findRoles, isSameOffice, type Role } from './find-roles.js';
import type { Support } from './match-values.js';
import type { Office } from './offices.js';
import { rhythmsOf } from './read-frequencies.js';
import { readOrdinals } from './read-ordinals.js';
import { isSameStanding, readStandings, type Standing } from './read-standings.js';
import type { Passage, StatedValue } from './types.js';

/**
 * The same place in the order, or as many told of: "a second term" of "another term". Where the evidence gives the same thing another
 * place, that counts.
 */
export function holdsOrdinal({ value, end }: Span & { readonly value: number }, text: string, { passages, told }: Support): boolean {
  const texts = [
    ...passages.map(({ sentenceWords }) => sentenceWords),
    ...passages.map(({ findings }) => findings.document.title),
    ...told.map((it) => it.text),
  ];
  // "Three articles agree; a fourth does not": it counts on.
  if (holdsNumberWord(text, value - 1)) return true;
  const given = texts.flatMap((it) => readOrdinals(it).map((other) => ({ value: other.value, noun: nounBehind(it, other.end) })));
  const noun = nounBehind(text, end);
  const alike = given.filter((other) => noun !== null && other.noun === noun);
  // "The second strike ended" of "During the second, …".
  const isAlone = texts.some((it) =>
    readOrdinals(it).some((other) => other.value === value && /^(?:[,.;:]| (?:was|were|is|had)\b)/.test(it.slice(other.end))),
  );
  if (alike.length > 0 && !isAlone) return alike.some((other) => other.value === value);
  // "the third month" of "the third quarter".
  const isOfTime = noun !== null && TIMES.test(noun);
  const same = given.filter((other) => other.value === value);
  if (same.length > 0 && !(isOfTime && same.every((other) => other.noun !== null && TIMES.test(other.noun)))) return true;
  // "the fourth plan" of a document that counts its plans elsewhere.
  if (noun !== null && passages.some(({ findings }) => countsIn(findings).has(`${value} ${noun}`))) return true;
  return texts.some((it) => {
    if (value === 2 && /\b(?:another|again|once more|twice|two|both|latter)\b/iu.test(it)) return true;
    return holdsNumberWord(it, value);
  });
}

const TIMES = /^(?:hour|day|week|month|quarter|year|decade|century)$/;

const counted = new WeakMap<Passage['findings'], ReadonlySet<string>>();

/** What a document counts by its place, `4 plan`, read where a statement asks for it. */
function countsIn(findings: Passage['findings']): ReadonlySet<string> {
  const known =
    counted.get(findings) ??
    new Set(
      foldParagraphs(findings.document).flatMap(({ folded: { text } }) =>
        readOrdinals(text).map(({ value, end }) => `${value} ${nounBehind(text, end)}`),
      ),
    );
  counted.set(findings, known);
  return known;
}

/** A whole number as a word or in digits. */
export const holdsNumberWord = (text: string, value: number): boolean =>
  new RegExp(`\\b(?:${value}|${WORDS[value] ?? value})\\b`, 'i').test(text);

/** The stem of the word behind an ordinal: `summit`. */
export const nounBehind = (text: string, end: number): string | null =>
  (/^[ -](\p{L}{3,})/u.exec(text.slice(end, end + 30))?.[1] ?? null)?.toLowerCase().replace(/s$/, '') ?? null;

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Where the evidence tells a rhythm, it is the same; where it tells none, the statement's own is let through. */
export function holdsFrequency(every: string, { passages, told }: Support): boolean {
  const given = [...passages.map(({ sentenceWords }) => sentenceWords), ...told.map(({ text }) => text)].map(rhythmsOf);
  return given.every(({ size }) => size === 0) || given.some((rhythms) => rhythms.has(every));
}

const roles = new WeakMap<Passage['findings'], readonly Role[]>();

/** Offices that a document gives to persons, read where a statement gives one. */
export function rolesOf(findings: Passage['findings']): readonly Role[] {
  const known = roles.get(findings) ?? foldParagraphs(findings.document).flatMap(({ folded }) => findRoles(folded.text));
  roles.set(findings, known);
  return known;
}

type WrongOffice = StatedValue & { readonly kind: 'office' };

/** Offices that a statement gives to persons whom the documents of its evidence give others. */
export function findWrongOffices(text: string, passages: readonly Passage[]): readonly WrongOffice[] {
  const stated = findRoles(text);
  const given =
    stated.length === 0 ? [] : passages.flatMap(({ findings, surroundingWords }) => [...rolesOf(findings), ...findRoles(surroundingWords)]);
  const wrong = stated.flatMap(({ person, office, words, start, end }): readonly WrongOffice[] => {
    const known: readonly Role[] = given.filter((role) => role.person === person);
    if (known.length === 0 || known.some((role) => isSameOffice(office, role.office))) return [];
    return [{ kind: 'office' as const, person, office, words, start, end }];
  });
  return [...wrong, ...findWrongStandings(text, passages).filter(({ person }) => !wrong.some((other) => other.person === person))];
}

const standings = new WeakMap<Passage['findings'], readonly Standing[]>();

function standingsOf(findings: Passage['findings']): readonly Standing[] {
  const known = standings.get(findings) ?? foldParagraphs(findings.document).flatMap(({ folded }) => readStandings(folded.text));
  standings.set(findings, known);
  return known;
}

/** Offices that a verb tells too: "heads", "commands". */
const HEADING: ReadonlySet<string> = new Set(['head', 'director', 'general', 'chairperson', 'leader', 'editor', 'governor', 'president']);

const isAkin = (one: Office, other: Office): boolean => one === other || one.also.has(other.name) || other.also.has(one.name);

/** What a statement calls somebody of whom the quoted sentences say otherwise, and their documents nowhere the same. */
function findWrongStandings(text: string, passages: readonly Passage[]): readonly WrongOffice[] {
  return readStandings(text).flatMap((told): readonly WrongOffice[] => {
    const isHis = ({ person }: Standing): boolean => person === told.person;
    const near = passages.flatMap(({ sentenceWords }) => readStandings(sentenceWords).filter(isHis));
    if (!near.some(({ isPerson }) => isPerson || told.isPerson)) return [];
    // "General Soto heads the fleet": the title says nothing of it.
    const all = [...near, ...passages.flatMap(({ findings }) => standingsOf(findings).filter(isHis))].filter(
      ({ isTitle }) => !told.isVerb || !isTitle,
    );
    // What a verb tells is held against a former, acting or deputy holder alone.
    if (told.isVerb && !near.some(({ rank, office }) => rank.size > 0 && HEADING.has(office.name) && isAkin(told.office, office)))
      return [];
    // "Ana Soto, author of the book" of who wrote it.
    if (
      told.office.name === 'journalist' &&
      passages.some(({ sentenceWords }) => /\b(?:wrote|writes|author(?:s|ed)?)\b/.test(sentenceWords))
    )
      return [];
    if (all.some((given) => isSameStanding(told, given))) return [];
    return [{ kind: 'office', person: told.person, office: told.office.name, words: told.words, start: told.start, end: told.end }];
  });
}
