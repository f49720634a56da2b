// What one of two speakers says told as the other's: "the union counts nine dead" where a hospital does, and the union says something else.
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import { around } from '../read/around.js';
import { readUnits, type Unit } from '../read/read-units.js';
import { EMPTY } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';
import { isOtherSide } from './find-number-voice.js';
import { isKnown, isOne, isOther, type Known, resolved } from './match-voices.js';
import { nameSayers } from './name-sayers.js';
import { readLabelVoices } from './read-label-voices.js';
import { readVoices, type Voice } from './read-voices.js';

/** So many of the words of a statement, and so large a share of them, must be another's alone. */
const FEWEST = 2;
const LEAST_SHARE = 0.4;
/** For each that is the speaker's own so many must be the other's. */
const MANIFOLD = 3;
/** Where what one says ends and what the next says begins. */
const PARTED = /;|: |, (?:while|whereas|but|and|though|although|yet)\b/g;

/** A statement of one speaker, who speaks in the evidence too, with nothing of what that speaker says there and much of what another does. */
export function findSwappedVoice(statement: SaidOf, evidence: SaidOf, known: Known): Trap | null {
  const told = [...readVoices(statement), ...readLabelVoices(statement)].filter(isKnown);
  const [one] = told;
  if (one === undefined || told.some((voice) => !isAlike(voice, one, known)) || isAside(statement, one)) return null;
  const all = resolved(readVoices(evidence), evidence);
  if (all.length < 2 || !all.every(isKnown) || !all.some((voice) => isAlike(one, voice, known))) return null;
  const others = all.filter(
    (voice) => !isAlike(one, voice, known) && isOtherSide(one.words, voice.words, isOther(one, voice, evidence, known)),
  );
  if (others.length === 0) return null;
  const theirs = new Set<string>();
  const own = new Set<string>();
  const units = readUnits(evidence);
  for (const { words, voice } of partsOf(evidence, all, units))
    for (const { unit } of words) if (unit !== null) (voice !== null && others.includes(voice) ? theirs : own).add(unit);
  const content = readUnits(statement).filter(
    ({ unit, word }) => unit !== null && !EMPTY.has(word.lower) && !told.some(({ words, at }) => at === word || words.includes(word)),
  );
  const taken = content.filter(({ unit }) => unit !== null && theirs.has(unit) && !own.has(unit));
  const kept = content.filter(({ unit }) => unit !== null && own.has(unit) && !theirs.has(unit));
  const many = new Set(taken.map(({ unit }) => unit)).size;
  if (many < FEWEST || many < kept.length * MANIFOLD || taken.length < content.length * LEAST_SHARE) return null;
  const names = others.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
  const shown = names.length > 0 ? nameSayers(names, evidence) : (others[0]?.words ?? []).map(({ text }) => text).join(' ');
  return { rule: 'attribution', stated: around(statement.text, one.at), given: `said by ${shown}` };
}

/** "the truce that a statement from Lima speaks of": who is named aside. */
const isAside = ({ text }: SaidOf, { words, at }: Voice): boolean =>
  /\b(?:that|which|whom)(?: [\p{L}'’-]+){0,3} $/u.test(text.slice(0, Math.min(words[0]?.start ?? at.start, at.start)));

/** One party: the same actor, or a word with a meaning that both are called by. */
const isAlike = (one: Voice, other: Voice, known: Known): boolean =>
  one.mentions.some(({ actor }) => other.mentions.some((mention) => isOne(actor, mention.actor, known))) ||
  one.words.some(({ stem, lower }) => !EMPTY.has(lower) && other.words.some((word) => word.stem === stem));

interface Part {
  readonly words: readonly Unit[];
  readonly voice: Voice | null;
}

/** Each sentence, or what stands between two who speak in it, with who says it; null where nobody does or nobody can tell. */
function partsOf({ text }: SaidOf, voices: readonly Voice[], units: readonly Unit[]): readonly Part[] {
  return splitSentences(text).flatMap(({ start, end }, at): readonly Part[] => {
    const here = voices.filter(({ sentence }) => sentence === at);
    const cuts = here.slice(1).map((voice, place) => {
      const from = here[place]?.at.end ?? start;
      const to = Math.max(from, Math.min(voice.at.start, voice.words[0]?.start ?? voice.at.start));
      const parted = [...text.slice(from, to).matchAll(PARTED)].at(-1);
      return parted === undefined ? null : from + parted.index;
    });
    const isSure = cuts.every((cut) => cut !== null);
    const edges = [start, ...(isSure ? cuts.flatMap((cut) => cut ?? []) : []), end];
    return edges.slice(1).map((edge, place) => ({
      words: units.filter(({ word }) => word.start >= (edges[place] ?? start) && word.end <= edge),
      voice: isSure ? (here[place] ?? null) : null,
    }));
  });
}
