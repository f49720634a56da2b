// Names of actors prepared for one pass over a text.
import type { Actor, Mention } from '../types.js';
import { capitalised, declineRussian, declineRussianAdjective } from './decline-russian.js';
import { isPlace } from './gazetteer.js';
import { AZERBAIJANI } from './names/az.js';
import { DECOYS } from './names/en-decoys.js';
import { RUSSIAN } from './names/ru.js';
import { PARTICLES } from './names/titles.js';
import { TURKISH } from './names/tr.js';
import { cell, parseNames } from './parse-names.js';
import { plainText } from './plain-text.js';
import { gapBefore, isWordUnit, scanWords, wordAt } from './scan-words.js';
import type { Entry, Lexicon, MentionIndex, NameLanguage, Person } from './types.js';

const TABLES: Readonly<Record<NameLanguage, string>> = { tr: TURKISH, az: AZERBAIJANI, ru: RUSSIAN };
const indexes = new WeakMap<readonly Actor[], MentionIndex>();

/** Prepares the names of actors for `findMentions`; of two actors with one name the later has it. Done once for each list. */
export function indexActors(actors: readonly Actor[]): MentionIndex {
  const known = indexes.get(actors);
  if (known !== undefined) return known;
  const lexicons = new Map<NameLanguage, Lexicon>();
  const index: MentionIndex = {
    base: baseLexicon(actors),
    ...peopleOf(actors),
    lexiconOf: (language) => {
      const lexicon = lexicons.get(language) ?? foreignLexicon(actors, language);
      lexicons.set(language, lexicon);
      return lexicon;
    },
  };
  indexes.set(actors, index);
  return index;
}

type Use = Mention['use'];
type Meaning = Pick<Entry, 'actor' | 'kind' | 'use' | 'isPlace'>;

/** English names, what actors.yaml lists, and words that only look like them. */
function baseLexicon(actors: readonly Actor[]): Lexicon {
  const rows: RawName[] = cell(DECOYS.replace(/\n/g, ' ')).map((name) => ({ name, meaning: DECOY }));
  for (const { name, kind, names, metonyms, adjectives } of actors) {
    const add = (word: string, use: Use): void => {
      rows.push({ name: word, meaning: { actor: name, kind, use, isPlace: use === 'metonym' && isPlace(word) } });
    };
    for (const word of adjectives) add(word, 'adjective');
    for (const word of metonyms) add(word, 'metonym');
    for (const word of names) if (kind !== 'person' || isOfSeveralWords(word)) add(word, 'name');
  }
  return makeLexicon(rows, false);
}

const DECOY: Meaning = { actor: null, kind: 'group', use: 'name', isPlace: false };

/** Names in another language, of those actors that the list holds. */
function foreignLexicon(actors: readonly Actor[], language: NameLanguage): Lexicon {
  const kinds = new Map(actors.map(({ name, kind }) => [name, kind]));
  const bothCases = (word: string): readonly string[] => [word, capitalised(word)];
  const nameForms = language === 'ru' ? declineRussian : bothCases;
  const adjectiveForms = language === 'ru' ? declineRussianAdjective : bothCases;
  const rows: RawName[] = [];
  for (const { actor, names, capitals, seats, adjectives } of parseNames(TABLES[language])) {
    const kind = kinds.get(actor);
    if (kind === undefined) continue;
    for (const name of adjectives) rows.push({ name, meaning: { actor, kind, use: 'adjective', isPlace: false }, forms: adjectiveForms });
    for (const name of capitals) rows.push({ name, meaning: { actor, kind, use: 'metonym', isPlace: true }, forms: nameForms });
    for (const name of seats) rows.push({ name, meaning: { actor, kind, use: 'metonym', isPlace: false }, forms: nameForms });
    for (const name of names) rows.push({ name, meaning: { actor, kind, use: 'name', isPlace: false }, forms: nameForms });
  }
  return makeLexicon(rows, language !== 'ru');
}

interface RawName {
  readonly name: string;
  readonly meaning: Meaning;
  /** Its case forms; they begin with the same two letters. */
  readonly forms?: (name: string) => readonly string[];
}

/** Names are made ready when a text has a word that begins as they do, because most texts name few actors. */
function makeLexicon(names: readonly RawName[], hasSuffixes: boolean): Lexicon {
  const waiting = new Map<number, RawName[]>();
  const smallStarts = new Set<number>();
  for (const row of names) {
    const start = row.name.startsWith('!') ? 1 : 0;
    const first = plainText(row.name.charAt(start));
    if (first === first.toLowerCase()) smallStarts.add(first.charCodeAt(0));
    const key = bucketOf(plainText(row.name.slice(start, start + 2)));
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [row]);
    else list.push(row);
  }
  const ready = new Map<number, ReadonlyMap<string, readonly Entry[]>>();
  const entriesOf = (word: string): readonly Entry[] | undefined => {
    const key = bucketOf(word);
    const known = ready.get(key);
    if (known !== undefined) return known.get(word);
    const rows = waiting.get(key);
    if (rows === undefined) return undefined;
    const bucket = prepare(rows);
    ready.set(key, bucket);
    return bucket.get(word);
  };
  return { entriesOf, smallStarts, hasSuffixes };
}

/** The first two letters or digits without case as one number, or one where it stands alone: `U.S.`, `G-7`. */
function bucketOf(word: string): number {
  const second = word.length > 1 ? word.charCodeAt(1) : 0;
  return smallCode(word.charCodeAt(0)) * 65536 + (isWordUnit(second) ? smallCode(second) : 0);
}

const smallCode = (code: number): number =>
  code < 0x80 ? (code >= 65 && code <= 90 ? code + 32 : code) : String.fromCharCode(code).toLowerCase().charCodeAt(0);

function prepare(rows: readonly RawName[]): ReadonlyMap<string, readonly Entry[]> {
  const byText = new Map<string, Entry>();
  for (const { name, meaning, forms } of rows) {
    for (const form of forms === undefined ? [name] : forms(name)) {
      const text = plainText(form);
      add(byText, text, meaning);
      // `al-Shabaab` begins sentences too.
      if (/^(?:al|el|as|ash|bin|van|von|de|da|di|der)[ -]/.test(text)) add(byText, capitalised(text), meaning);
    }
  }
  const entries = new Map<string, Entry[]>();
  for (const entry of byText.values()) {
    const first = entry.words[0] ?? '';
    const list = entries.get(first);
    if (list === undefined) entries.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
  return entries;
}

function add(byText: Map<string, Entry>, text: string, meaning: Meaning): void {
  const words = scanWords(text);
  const { length } = words.starts;
  if (length === 0) return;
  const isAbbreviation = words.starts.every((_, at) => wordAt(words, at).length === 1);
  byText.set(text, {
    words: words.starts.map((_, at) => wordAt(words, at)),
    gaps: words.starts.map((_, at) => (at === 0 ? [] : gapsLike(gapBefore(words, at), isAbbreviation))),
    text,
    ...meaning,
    isFullName: meaning.kind === 'person' && length > 1,
  });
}

const isOfSeveralWords = (name: string): boolean => /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(name);

/** What may stand for a gap of the list in a text: `U. S.` for `U.S.`, `Guinea Bissau` for `Guinea-Bissau`; `A U.S. envoy` is no `A.U.`. */
function gapsLike(gap: string, isAbbreviation: boolean): readonly string[] {
  switch (gap) {
    case ' ':
    case '-':
      return [' ', '-'];
    case '.':
    case '. ':
      return isAbbreviation ? ['.', '. '] : ['.', '. ', ' '];
    case "'":
      return ["'"];
    case "' ":
      return ["' ", ' '];
    default:
      return [gap];
  }
}

/** Persons by surname, and the words that are listed for one person. */
function peopleOf(actors: readonly Actor[]): Pick<MentionIndex, 'surnames' | 'listed' | 'surnamesOf'> {
  const surnames = new Map<string, Person[]>();
  const listed = new Map<string, string>();
  const surnamesOf = new Map<string, readonly string[]>();
  for (const { name, kind, names } of actors) {
    if (kind !== 'person') continue;
    const split = names.map((each) => plainText(each).match(/[\p{L}\p{N}]+/gu) ?? []);
    const words = new Set(split.flat());
    const initials = new Set(
      split.map((each) =>
        each
          .slice(1, -1)
          .filter((word) => word.length === 1)
          .join(''),
      ),
    );
    const keys = new Set<string>();
    for (const each of split) {
      const [only] = each;
      if (each.length === 1 && only !== undefined) {
        keys.add(only);
        listed.set(only, name);
      } else {
        const surname = surnameOf(each);
        if (surname !== null) keys.add(surname);
      }
    }
    for (const key of keys) surnames.set(key, [...(surnames.get(key) ?? []), { actor: name, words, initials }]);
    surnamesOf.set(name, [...keys]);
  }
  return { surnames, listed, surnamesOf };
}

const BEHIND = new Set(['Jr', 'Sr', 'II', 'III', 'IV']);

/** The last word of a full name; null where a particle belongs to it, as in `bin Salman`. */
function surnameOf(words: readonly string[]): string | null {
  const kept = words.filter((word) => !BEHIND.has(word));
  const last = kept.at(-1) ?? '';
  const before = kept.at(-2) ?? '';
  const isPart = PARTICLES.has(before) && !['al', 'el', 'as', 'ad', 'ash'].includes(before);
  return last.length < 2 || kept.length < 2 || isPart ? null : last;
}
