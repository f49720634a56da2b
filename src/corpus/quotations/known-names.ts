// What the gazetteer knows about words of a document.
import { findMentions, type MentionIndex } from '../actors/find-mentions.js';
import { GAZETTEER } from '../actors/gazetteer.js';

/** Answers about names, each worked out once. */
export interface Known {
  /** Whether a word is an adjective or demonym: `Turkish`. */
  isAdjective(word: string): boolean;
  /** English name of the actor that a whole name stands for, or null. */
  actorOf(name: string): string | null;
  /** English name of the first actor in some words, adjectives included, or null: `Turkish` → `Turkey`. */
  countryOf(words: string): string | null;
  /** Whether a whole name is that of a state, a capital or an organisation. */
  isBody(name: string): boolean;
  /** Whether a whole name is that of an organisation or a movement of the gazetteer, and no state. */
  isOrganisation(name: string): boolean;
}

const PERSONS: ReadonlySet<string> = new Set(GAZETTEER.filter(({ kind }) => kind === 'person').map(({ name }) => name));
const ORGANISATIONS: ReadonlySet<string> = new Set(
  GAZETTEER.filter(({ kind }) => kind === 'organisation' || kind === 'group').map(({ name }) => name),
);
const BUILT_IN: ReadonlySet<string> = new Set(GAZETTEER.map(({ name }) => name));
const PEOPLES =
  /^(?:Western|European|Arab|Asian|African|Latin|Jewish|Muslim|Christian|Kurdish|Soviet|Eastern|Northern|Southern|Ex|Then|Pro-\p{L}+|\p{L}+-born|\p{L}+-based|\p{L}+-backed)$/u;

/** Asks an index of actors. */
export function knownNames(index: MentionIndex): Known {
  const adjectives = new Map<string, boolean>();
  const actors = new Map<string, string | null>();
  const actorOf = (name: string): string | null => {
    const told = actors.get(name);
    if (told !== undefined) return told;
    const bare = name.replace(/^the /i, '');
    const mention = findMentions(bare, index).find(({ start, end, use }) => start === 0 && end >= bare.length - 1 && use !== 'adjective');
    actors.set(name, mention?.actor ?? null);
    return mention?.actor ?? null;
  };
  return {
    isAdjective(word) {
      const told = adjectives.get(word);
      if (told !== undefined) return told;
      const mentions = findMentions(word, index);
      const answer = mentions.some(({ use }) => use === 'adjective') || PEOPLES.test(word);
      adjectives.set(word, answer);
      return answer;
    },
    actorOf,
    countryOf: (words) => findMentions(words, index)[0]?.actor ?? null,
    isBody(name) {
      const actor = actorOf(name);
      return actor !== null && BUILT_IN.has(actor) && !PERSONS.has(actor);
    },
    isOrganisation: (name) => ORGANISATIONS.has(actorOf(name) ?? ''),
  };
}
