// Speakers of quotations whose own sentence does not tell: from the sentences and paragraphs around them.

import type { OuterSentence } from './read-tokens.js';
import { type Discourse, resolveSpeaker, type Speaker } from './resolve-speaker.js';
import type { Party, Saying, Token } from './types.js';

/** What leads from a quotation to its speaker. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly reason: string;
  readonly quotedIn: string | null;
  /** Range of tokens that the speaker was read from, in a sentence; null where the speaker was carried over. */
  readonly words: { readonly sentence: number; readonly from: number; readonly to: number } | null;
  /** How directly the words hang on a verb of saying. */
  readonly link: 'direct' | 'sentence' | 'carried' | 'none';
  /** What kind of verb, where it is in the same sentence. */
  readonly by: Saying['kind'] | null;
}

/** A quotation at its place. */
export interface Attributed extends Attribution {
  readonly paragraph: number;
  /** Index among the quotations of the paragraph. */
  readonly quote: number;
  readonly continues: boolean;
  /** Whether it carries on the quotation of the paragraph before. */
  readonly goesOn: boolean;
}

/** A sentence with what it tells of saying. */
export interface Told {
  readonly sentence: OuterSentence;
  readonly at: number;
  readonly sayings: readonly Saying[];
  readonly clause: Party | null;
  readonly hasQuote: boolean;
  /** Whether it has words outside quotations. */
  readonly hasWords: boolean;
}

/** Words that make a sentence without quotation one that brings the next: `X spoke to reporters.` */
const SPEAKING =
  /^(?:spoke|speaking|speaks|interview|interviewed|briefing|remarks?|comments?|statement|tweet|tweeted|speech|address|addressed|asked|letter|message|replied|reply|answer|answered|response|responded|reaction|reacted|explained|explanation|view|words?|warning|warned|twitter|facebook|telegram|testimony|testified|blunt|clear|defiant|adamant|optimistic|sceptical|skeptical|disagreed|agreed|dismissed|denied|rejected|criticised|criticized|welcomed|praised|condemned|hailed|apologised|apologized|defended|recalled|remembers?|argument|pledged|vowed|confirmed)$/;
const SPEAKING_AFTER = /^(?:speaking|spoke|comments|remarks|referring|talking|responding)$/;
/** Tokens at the beginning and the end of a sentence that are looked through. */
const REACH = 60;

/** Nobody, and why. */
export const NOBODY: Attribution = {
  speaker: null,
  reason: 'no verb of saying leads to a name',
  quotedIn: null,
  words: null,
  link: 'none',
  by: null,
};

/** The speaker of the quotation before, under a reason. */
export const carry = (last: Attributed, reason: string): Attribution => ({
  ...NOBODY,
  speaker: last.speaker,
  reason: last.speaker === null ? NOBODY.reason : reason,
  link: last.speaker === null ? 'none' : 'carried',
});

/** The speaker of a quotation that stands alone: from the next sentence if it only says who spoke, else from what came before. */
export function fromAround(here: Told, index: number, told: readonly Told[], state: Discourse, last: Attributed | undefined): Attribution {
  const { paragraph, tokens } = here.sentence;
  const following = told[here.at + 1];
  const isLast = index === tokens.length - 1 || tokens[index + 1]?.kind === 'stop';
  const next = isLast && following?.sentence.paragraph === paragraph ? following : undefined;
  const bare = next === undefined ? null : bareAttribution(next);
  if (next !== undefined && bare?.party != null) return named(bare.party, next, `${bare.reason} in the next sentence`, state);
  const previous = told[here.at - 1];
  const isSameParagraph = previous?.sentence.paragraph === paragraph;
  const isKnown = last !== undefined && last.speaker !== null;
  if (isKnown && last.paragraph === paragraph && last.link !== 'none' && isSameParagraph && previous.hasQuote)
    return carry(last, 'same speaker as the quotation before');
  const introduced = previous === undefined ? null : introducedBy(previous, isSameParagraph, state);
  if (introduced !== null) return introduced;
  const clause = next?.clause;
  if (next !== undefined && clause != null && !clause.isGuess && speaksBehind(next.sentence.tokens, clause))
    return named(clause, next, 'subject of the next sentence', state);
  const isNear = isKnown && (last.paragraph === paragraph || last.paragraph === paragraph - 1);
  return isNear && last.link !== 'sentence' ? carry(last, 'same speaker as the quotation before') : NOBODY;
}

const speaksBehind = (tokens: readonly Token[], { to }: Party): boolean =>
  tokens.slice(to, to + 8).some(({ lower }) => SPEAKING_AFTER.test(lower));

/** `Doe said.`: a sentence of a speaker and a verb only. */
function bareAttribution({ sentence: { tokens }, sayings, hasQuote }: Told): Saying | null {
  const [saying] = sayings;
  if (saying === undefined || saying.party === null || tokens.length > 24 || hasQuote || saying.from > 1 || saying.kind !== 'verb')
    return null;
  if (tokens[saying.at - 1]?.lower === 'to') return null;
  const rest = tokens.slice(saying.to).filter(({ kind }) => kind === 'word');
  const isBare = rest.length === 0 || /^(?:in|on|at|to|during|after|told|reporters|\p{L}+day)$/u.test(rest[0]?.lower ?? '');
  return isBare && !rest.some(({ lower }) => lower === 'that') ? saying : null;
}

/** The speaker whom the sentence before brings: it tells of speaking, names a person, or ends with a colon. */
function introducedBy(previous: Told, isSameParagraph: boolean, state: Discourse): Attribution | null {
  const { tokens } = previous.sentence;
  const endsOpen = tokens.at(-1)?.kind === 'colon';
  const place = isSameParagraph ? 'in the sentence before' : 'at the end of the paragraph before';
  const saying = previous.sayings.slice(-12).findLast(({ party, kind }) => party !== null && !(kind === 'noun' && !endsOpen));
  if (saying !== undefined && saying.party !== null && !saying.party.isGuess)
    return named(saying.party, previous, `${describe(saying)} ${place}`, state);
  const { clause } = previous;
  if (clause === null || clause.isGuess) return null;
  const isPerson = isSameParagraph && !previous.hasQuote && (clause.kind === 'person' || /^s?he$/.test(clause.name));
  const speaks = endsOpen || isPerson || [...tokens.slice(0, REACH), ...tokens.slice(-REACH)].some(({ lower }) => SPEAKING.test(lower));
  return speaks ? named(clause, previous, `subject ${place}`, state) : null;
}

/** The speaker of words in the middle of a sentence that has no verb of saying: its subject, or who spoke in the sentence before. */
export function fromSentence(
  here: Told,
  index: number,
  told: readonly Told[],
  state: Discourse,
  last: Attributed | undefined,
): Attribution {
  const { clause, sentence } = here;
  if (clause !== null && clause.to <= index && !clause.isGuess) {
    const speaker = resolveSpeaker(clause, sentence.tokens, here.at, state);
    if (speaker !== null) return { ...named(clause, here, 'subject of the sentence', state), link: 'sentence' };
    if (clause.kind === 'pronoun') return NOBODY;
  }
  const previous = told[here.at - 1];
  if (previous === undefined || previous.sentence.paragraph !== sentence.paragraph) return NOBODY;
  if (last?.paragraph === sentence.paragraph && previous.hasQuote && last.link === 'direct' && last.speaker !== null)
    return carry(last, 'goes on from the sentence before');
  const saying = previous.sayings.slice(-12).findLast(({ party, kind }) => party !== null && kind !== 'noun');
  if (saying === undefined || saying.party === null || saying.party.isGuess) return NOBODY;
  return named(saying.party, previous, `${describe(saying)} in the sentence before`, state);
}

/** What leads to a speaker, for people. */
export const describe = ({ party, reason }: Saying): string =>
  party?.kind === 'pronoun' ? `${reason}: pronoun \`${party.name}\`, last fitting name,` : reason;

function named(party: Party, told: Told, reason: string, state: Discourse): Attribution {
  const speaker = resolveSpeaker(party, told.sentence.tokens, told.at, state, namedBefore(told, party, state));
  if (speaker === null) return NOBODY;
  return { speaker, reason, quotedIn: null, words: { sentence: told.at, from: party.from, to: party.to }, link: 'carried', by: null };
}

/** Those who act in a sentence before a pronoun. */
export function namedBefore({ sentence: { tokens }, at, sayings, clause }: Told, party: Party, state: Discourse): readonly Speaker[] {
  if (party.kind !== 'pronoun') return [];
  const earlier = [clause, ...sayings.slice(0, 12).map((saying) => saying.party)].filter(
    (other): other is Party => other !== null && other.kind !== 'pronoun' && other.to <= party.from && !other.isGuess,
  );
  return earlier.flatMap((other) => resolveSpeaker(other, tokens, at, state) ?? []);
}
