// Names of actors in text: the longest name at a place wins, so that one actor's name inside another's counts once.

import type { Actor, Mention } from '../types.js';
import { isPlace } from './gazetteer.js';

interface Entry {
  readonly words: readonly string[];
  /** The name as written in the gazetteer, without accents, for the characters between its words. */
  readonly text: string;
  readonly actor: string;
  readonly use: Mention['use'];
  readonly isPlace: boolean;
}

/** Entries by their first word, the longest first. */
export type MentionIndex = ReadonlyMap<string, readonly Entry[]>;

const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of a name: at most a stop, a hyphen or an apostrophe, and a space. */
const GAP = /^(?:[.'-]? ?|\.-)$/;

/** Prepares the names of actors for `findMentions`; of two actors with one name the later has it. */
export function indexActors(actors: readonly Actor[]): MentionIndex {
  const byName = new Map<string, Entry>();
  for (const actor of actors) {
    const add = (name: string, use: Mention['use']): void => {
      const text = plain(name);
      const words = text.match(WORD) ?? [];
      if (words.length > 0) byName.set(text, { words, text, actor: actor.name, use, isPlace: use === 'metonym' && isPlace(name) });
    };
    for (const name of actor.adjectives) add(name, 'adjective');
    for (const name of actor.metonyms) add(name, 'metonym');
    for (const name of actor.names) add(name, 'name');
  }
  const index = new Map<string, Entry[]>();
  for (const entry of byName.values()) {
    const first = entry.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length);
  return index;
}

/** Mentions in folded text, in order, not overlapping; spans are into that text. Case counts, accents do not. */
export function findMentions(text: string, index: MentionIndex): readonly Mention[] {
  const flat = plain(text);
  const words = [...flat.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const entry = index.get(word.text)?.find((candidate) => fits(candidate, at));
    if (entry === undefined) continue;
    const last = words[at + entry.words.length - 1] ?? word;
    // The last stop of `U.S.` belongs to it.
    const end = entry.text.endsWith('.') && flat[last.end] === '.' ? last.end + 1 : last.end;
    const isLocal = entry.isPlace && /\b[Ii]n (?:[a-z]+ly )?$/.test(flat.slice(Math.max(0, word.start - 24), word.start));
    found.push({ start: word.start, end, actor: entry.actor, use: isLocal ? 'place' : entry.use });
    at += entry.words.length - 1;
  }
  return found;

  function fits(entry: Entry, at: number): boolean {
    return entry.words.every((wanted, offset) => {
      const word = words[at + offset];
      if (word?.text !== wanted) return false;
      const before = words[at + offset - 1];
      return offset === 0 || (before !== undefined && GAP.test(flat.slice(before.end, word.start)));
    });
  }
}

/** Without accents, letter for letter, so that offsets stay; a letter that does not come apart keeps its place. */
function plain(text: string): string {
  return text.replace(/[^\u0000-\u007f]/gu, (letter) => {
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    const flat = LETTERS.get(base) ?? base;
    return flat.length === letter.length ? flat : letter;
  });
}

/** Letters and marks that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ə', 'e'],
  ['Ə', 'E'],
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
]);
