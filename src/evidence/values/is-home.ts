// Whether a document is about one state, so that a statement may say whose what it tells is.

import { findMentions } from '../../corpus/actors/find-mentions.js';
import { GAZETTEER } from '../../corpus/actors/gazetteer.js';
import type { Support } from './match-values.js';
import type { Passage, StatedValue } from './types.js';

/** A document that names a state once may only mention it. */
const FEWEST = 2;
const STATES: ReadonlySet<string> = new Set(GAZETTEER.flatMap(({ name, kind }) => (kind === 'state' ? [name] : [])));

/** "Peru's envoys"; "Peruvian envoys", but not "Peru refuses"; "in Peru", "payments to Peru". */
const POSSESSIVE = /^['’]s? \p{L}/u;
const BEFORE_NOUN = /^ \p{Ll}/u;
const PLACED = /\b(?:in|to|of|for|from|across|throughout|inside|within|outside|into|around|leaving|left|entered|reached) (?:the )?$/iu;
const REACH = 20;
/** What a state itself says or does. */
const ACTING = /^ (?:is|are|was|were|has|have|had|will|would|says?|said|did|does|\p{L}+ed)\b/u;

/** "Peruvian households" of "households", in a document that is about Peru, where the quoted sentences name no other state. */
export function isHome(value: StatedValue & { readonly actor: string }, text: string, { passages, index }: Support): boolean {
  const { actor, words, start, end } = value;
  const behind = text.slice(end);
  const isOwner = POSSESSIVE.test(behind) || (words !== actor && BEFORE_NOUN.test(behind) && !ACTING.test(behind));
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!isOwner && !PLACED.test(before)) return false;
  const isInside = !isOwner && /\b(?:in|across|throughout|inside|within) (?:the )?$/i.test(before);
  // "no peace in Peru" of what Chile's envoy said of a place that he did not name.
  const isOther = (words: string, at: number): boolean => !isInside || PLACED.test(words.slice(Math.max(0, at - REACH), at));
  return passages.some(
    ({ findings, sentenceWords }) =>
      homeOf(findings) === actor &&
      !findMentions(sentenceWords, index).some((mention) => STATES.has(mention.actor) && isOther(sentenceWords, mention.start)),
  );
}

const homes = new WeakMap<Passage['findings'], string | null>();

/** The state that a document names most; null where it names another as often. */
function homeOf(findings: Passage['findings']): string | null {
  const known = homes.get(findings);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { actor } of findings.names) if (STATES.has(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const [[home, times] = ['', 0], [, next] = ['', 0]] = [...counts].toSorted(([, one], [, other]) => other - one);
  const found = times >= FEWEST && times > next ? home : null;
  homes.set(findings, found);
  return found;
}
