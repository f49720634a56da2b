// Every quotation of a document with who is said to have spoken it, sentence by sentence.
import { clauseSubject, findSayings, type Saying } from './find-sayings.js';
import type { Known } from './known-names.js';
import { isVerbBetween, readRight } from './read-party.js';
import type { OuterSentence } from './read-tokens.js';
import { type Discourse, resolveSpeaker, type Speaker } from './resolve-speaker.js';
import type { Party, Token } from './types.js';
import { CLOSED } from './word-lists.js';

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
}

/** A sentence with what it tells of saying. */
interface Told {
  readonly sentence: OuterSentence;
  readonly at: number;
  readonly sayings: readonly Saying[];
  readonly clause: Party | null;
}

/** Words that make a sentence without quotation one that brings the next: `X spoke to reporters.` */
const SPEAKING =
  /^(?:spoke|speaking|speaks|interview|interviewed|briefing|remarks?|comments?|statement|tweet|tweeted|speech|address|addressed|asked|letter|message|replied|reply|answer|answered|response|responded|reaction|reacted|explained|explanation|view|words?|warning|warned|twitter|facebook|telegram|testimony|testified|blunt|clear|defiant|adamant|optimistic|sceptical|skeptical|disagreed|agreed|dismissed|denied|rejected|criticised|criticized|welcomed|praised|condemned|hailed|apologised|apologized|defended|recalled|remembers?|argument|message|pledged|vowed|confirmed)$/;
const NOBODY = { speaker: null, reason: 'no verb of saying leads to a name', quotedIn: null, words: null, link: 'none', by: null } as const;

/** Attributes the quotations of all sentences; `goesOn` tells which carry on that of the paragraph before. */
export function attributeQuotes(
  sentences: readonly OuterSentence[],
  discourse: Omit<Discourse, 'subjects'>,
  goesOn: (paragraph: number, quote: number) => boolean,
): readonly Attributed[] {
  const told = sentences.map((sentence, at): Told => {
    const { tokens } = sentence;
    return { sentence, at, sayings: findSayings(tokens, discourse.known), clause: clauseSubject(tokens, discourse.known) };
  });
  const subjects: (readonly Speaker[])[] = [];
  const found: Attributed[] = [];
  for (const here of told) {
    const state: Discourse = { ...discourse, subjects };
    const { tokens, paragraph } = here.sentence;
    for (const [index, token] of tokens.entries()) {
      if (token.quote === undefined) continue;
      const last = found.at(-1);
      const isNextParagraph = goesOn(paragraph, token.quote);
      const attribution =
        isNextParagraph && last !== undefined
          ? { ...carry(last, 'goes on from the paragraph before'), quotedIn: last.quotedIn }
          : attribute(here, index, told, state, found);
      found.push({
        ...attribution,
        paragraph,
        quote: token.quote,
        continues: isNextParagraph || isSplit(tokens, index, attribution, last, paragraph),
      });
    }
    subjects.push(speakersIn(here, state));
  }
  return found;
}

/** Whether a quotation carries on one in the same sentence: `“…,” he said, “…”`. */
function isSplit(
  tokens: readonly Token[],
  index: number,
  { speaker, link }: Attribution,
  last: Attributed | undefined,
  paragraph: number,
): boolean {
  if (last === undefined || last.paragraph !== paragraph || last.speaker?.name !== speaker?.name || speaker === null || link === 'none')
    return false;
  const comma = tokens[index - 1]?.kind === 'comma' || tokens[index - 1]?.kind === 'dash';
  return comma && tokens.slice(0, index).some(({ kind }) => kind === 'quote');
}

/** Those who act in a sentence, in order. */
function speakersIn({ sentence: { tokens }, at, sayings, clause }: Told, state: Discourse): readonly Speaker[] {
  const speakers: Speaker[] = [];
  const add = (party: Party | null): void => {
    const speaker = party === null ? null : resolveSpeaker(party, tokens, at, state, speakers);
    if (speaker !== null) speakers.push(speaker);
  };
  add(clause);
  for (const { party, kind } of sayings.slice(0, 12)) if (party !== clause && kind !== 'noun' && party?.isGuess !== true) add(party);
  return speakers;
}

function attribute(here: Told, index: number, told: readonly Told[], state: Discourse, found: readonly Attributed[]): Attribution {
  const { tokens } = here.sentence;
  const chosen = chooseSaying(here.sayings, tokens, index);
  if (chosen !== null) {
    const { saying, isDirect, place } = chosen;
    if (saying.party === null)
      return { ...NOBODY, link: isDirect ? 'direct' : 'sentence', by: saying.kind, reason: 'passive without a name' };
    const speaker = resolveSpeaker(saying.party, tokens, here.at, state, before(here, saying.party, state));
    return {
      speaker,
      reason: speaker === null ? `${describe(saying)}, which leads to no name` : `${describe(saying)} ${place}`,
      quotedIn: saying.quotedIn ?? mediumOf(here.sayings, saying),
      words: { sentence: here.at, from: saying.party.from, to: saying.party.to },
      link: isDirect ? 'direct' : 'sentence',
      by: saying.kind,
    };
  }
  const beside = besideQuote(tokens, index, state.known);
  if (beside !== null) {
    const speaker = resolveSpeaker(beside, tokens, here.at, state, before(here, beside, state));
    const words = { sentence: here.at, from: beside.from, to: beside.to };
    if (speaker !== null) return { speaker, reason: 'named right after the quotation', quotedIn: null, words, link: 'direct', by: 'verb' };
  }
  return standsAlone(tokens, index) ? fromAround(here, index, told, state, found) : fromSentence(here, index, told, state, found);
}

/** `“…,” sighed Jane Doe`, `“…,” Doe deadpanned.`: whoever stands between the quotation and a verb of any kind. */
function besideQuote(tokens: readonly Token[], index: number, known: Known): Party | null {
  const start = tokens[index + 1]?.kind === 'comma' ? index + 2 : index + 1;
  const first = tokens[start];
  if (first?.kind !== 'word') return null;
  if (/(?:ed|s)$/.test(first.lower) && !first.isName && !CLOSED.has(first.lower) && tokens[start + 1]?.kind === 'word') {
    const inverted = readRight(tokens, start + 1, tokens.length, known);
    return inverted !== null && (inverted.kind === 'person' || inverted.kind === 'role') && !inverted.isGuess ? inverted : null;
  }
  const party = readRight(tokens, start, tokens.length, known);
  const isPerson = party !== null && (party.kind === 'person' || /^s?he$/.test(party.name));
  return isPerson &&
    /(?:ed|s)$/.test(tokens[party.to]?.lower ?? '') &&
    tokens[party.to]?.isName !== true &&
    start === index + 1 &&
    first.start > 0
    ? party
    : null;
}

const describe = ({ party, reason }: Saying): string =>
  party?.kind === 'pronoun' ? `${reason}: pronoun \`${party.name}\`, last fitting name,` : reason;

/** Those of the sentence who are named before a party. */
function before({ sentence: { tokens }, at, sayings, clause }: Told, party: Party, state: Discourse): readonly Speaker[] {
  if (party.kind !== 'pronoun') return [];
  const earlier = [clause, ...sayings.slice(0, 12).map((saying) => saying.party)].filter(
    (other): other is Party => other !== null && other.kind !== 'pronoun' && other.to <= party.from && !other.isGuess,
  );
  return earlier.flatMap((other) => resolveSpeaker(other, tokens, at, state) ?? []);
}

/** `X told Y …, according to Interfax`, `…, the agency reported`: the source beside the speaker. */
function mediumOf(sayings: readonly Saying[], chosen: Saying): string | null {
  if (chosen.kind === 'according' || chosen.party === null) return null;
  const source = sayings.find(
    ({ kind, party, isReport }) =>
      (kind === 'according' || isReport) && party !== null && (party.kind === 'body' || party.kind === 'document'),
  );
  const reporter = sayings.find((saying) => saying !== chosen && saying.quotedIn !== null && Math.abs(saying.at - chosen.at) < NEAR);
  const name = source?.party?.name ?? reporter?.quotedIn ?? null;
  return name === chosen.party.name ? null : name;
}

const NEAR = 12;

interface Choice {
  readonly saying: Saying;
  readonly isDirect: boolean;
  readonly place: string;
}

/** The act of saying that a quotation hangs on, if any in its sentence. */
function chooseSaying(sayings: readonly Saying[], tokens: readonly Token[], index: number): Choice | null {
  const strong = sayings.filter(({ kind }) => kind !== 'noun' && kind !== 'clause');
  const ahead = strong.findLast(({ at, to }) => at < index && to <= index && !hasKind(tokens, at, index - 1, 'semicolon'));
  const isBeside = ahead !== undefined && isDirectBefore(tokens, ahead, index);
  if (ahead !== undefined && isBeside) return { saying: ahead, isDirect: true, place: 'before the quotation' };
  const behind = strong.find(({ from, at }) => from > index && at > index);
  const close = behind !== undefined && isDirectBehind(tokens, index, behind);
  if (behind !== undefined && close) return { saying: behind, isDirect: true, place: 'after the quotation' };
  const passive = strong.find(({ at, isPassive, party }) => at < index && isPassive && party !== null);
  if (ahead !== undefined)
    return { saying: ahead.party === null && passive !== undefined ? passive : ahead, isDirect: false, place: 'earlier in the sentence' };
  const weak = sayings.findLast(({ kind, at }) => (kind === 'noun' || kind === 'clause') && at < index);
  if (weak !== undefined) return { saying: weak, isDirect: index - weak.at <= 2, place: 'before the quotation' };
  if (behind !== undefined && !hasKind(tokens, index, behind.at, 'semicolon'))
    return { saying: behind, isDirect: false, place: 'later in the sentence' };
  return null;
}

function hasKind(tokens: readonly Token[], from: number, to: number, kind: Token['kind']): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === kind) return true;
  return false;
}

/** Only `that`, an object or a comma stands between a verb and the quotation. */
function isDirectBefore(tokens: readonly Token[], { to, kind, at }: Saying, index: number): boolean {
  const reach = kind === 'call' ? 8 : 1;
  let words = 0;
  for (let next = Math.max(to, at + 1); next < index; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'quote' || token.kind === 'semicolon') return false;
    if (token.kind === 'comma' || token.kind === 'colon' || token.lower === 'that' || token.kind === 'dash') continue;
    words += 1;
  }
  return words <= reach || tokens[index - 1]?.kind === 'colon';
}

/** Only a comma or adverbs stand between the quotation and whoever spoke it. */
function isDirectBehind(tokens: readonly Token[], index: number, { from }: Saying): boolean {
  for (let next = index + 1; next < from; next += 1) {
    const token = tokens[next];
    if (
      token === undefined ||
      !(
        token.kind === 'comma' ||
        token.kind === 'dash' ||
        token.kind === 'stop' ||
        isVerbBetween(token) ||
        /^(?:as|is|was|how|what|the|a|an)$/.test(token.lower)
      )
    )
      return false;
  }
  return true;
}

/** A quotation that is all of its sentence, or opens it like one. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  return tokens.every(({ kind }, at) => at === index || kind !== 'word') || index === 0;
}

const carry = (last: Attributed, reason: string): Attribution => ({
  speaker: last.speaker,
  reason: last.speaker === null ? NOBODY.reason : reason,
  quotedIn: null,
  words: null,
  link: last.speaker === null ? 'none' : 'carried',
  by: null,
});

/** The speaker of a quotation that stands alone: from the next sentence if it only says who spoke, else from what came before. */
function fromAround(here: Told, index: number, told: readonly Told[], state: Discourse, found: readonly Attributed[]): Attribution {
  const { paragraph, tokens } = here.sentence;
  const next = told[here.at + 1];
  const isLast = index === tokens.length - 1 || tokens[index + 1]?.kind === 'stop';
  if (isLast && next?.sentence.paragraph === paragraph) {
    const bare = bareAttribution(next);
    if (bare !== null) return named(bare.party, next, bare.reason, 'in the next sentence', state);
  }
  const previous = told[here.at - 1];
  const last = found.at(-1);
  const isSameParagraph = previous?.sentence.paragraph === paragraph;
  if (last?.paragraph === paragraph && last.speaker !== null && last.link !== 'none' && isSameParagraph && hasQuote(previous))
    return carry(last, 'same speaker as the quotation before');
  const introduced = previous === undefined ? null : introducedBy(previous, isSameParagraph, state);
  if (introduced !== null) return introduced;
  if (isLast && next?.sentence.paragraph === paragraph) {
    const party = next.clause;
    if (
      party !== null &&
      !party.isGuess &&
      next.sentence.tokens
        .slice(party.to, party.to + 8)
        .some(({ lower }) => /^(?:speaking|spoke|comments|remarks|referring|talking|responding)$/.test(lower))
    )
      return named(party, next, 'subject of the next sentence', '', state);
  }
  const isNear = last !== undefined && (last.paragraph === paragraph || last.paragraph === paragraph - 1);
  if (isNear && last.speaker !== null && last.link !== 'sentence') return carry(last, 'same speaker as the quotation before');
  return NOBODY;
}

const hasQuote = (told: Told | undefined): boolean => told?.sentence.tokens.some(({ kind }) => kind === 'quote') === true;

/** `Doe said.`: a sentence of a speaker and a verb only. */
function bareAttribution({ sentence: { tokens }, sayings }: Told): { readonly party: Party; readonly reason: string } | null {
  const [saying] = sayings;
  if (
    saying?.party == null ||
    tokens.length > 24 ||
    tokens.some(({ kind }) => kind === 'quote') ||
    saying.from > 1 ||
    saying.kind !== 'verb'
  )
    return null;
  const rest = tokens.slice(saying.to);
  const isBare =
    rest.every(({ kind }) => kind !== 'word') ||
    /^(?:in|on|at|to|during|after|told|reporters|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      rest.find(({ kind }) => kind === 'word')?.lower ?? '',
    );
  return isBare && !rest.some(({ lower }) => lower === 'that') ? { party: saying.party, reason: saying.reason } : null;
}

/** The speaker whom the sentence before brings: it tells of speaking, or ends with a colon. */
function introducedBy(previous: Told, isSameParagraph: boolean, state: Discourse): Attribution | null {
  const { tokens } = previous.sentence;
  const endsOpen = tokens.at(-1)?.kind === 'colon';
  const place = isSameParagraph ? 'in the sentence before' : 'at the end of the paragraph before';
  const saying = previous.sayings.findLast(({ party, kind }) => party !== null && !(kind === 'noun' && !endsOpen));
  if (saying?.party != null && !saying.party.isGuess) return named(saying.party, previous, describe(saying), place, state);
  if (previous.clause === null || previous.clause.isGuess) return null;
  const isPerson = isSameParagraph && !hasQuote(previous) && (previous.clause.kind === 'person' || /^s?he$/.test(previous.clause.name));
  const speaks = endsOpen || isPerson || tokens.some(({ lower }) => SPEAKING.test(lower));
  return speaks ? named(previous.clause, previous, 'subject', place, state) : null;
}

function named(party: Party, told: Told, reason: string, place: string, state: Discourse): Attribution {
  const speaker = resolveSpeaker(
    party,
    told.sentence.tokens,
    told.at,
    { ...state, subjects: state.subjects.slice(0, told.at) },
    before(told, party, state),
  );
  if (speaker === null) return NOBODY;
  const words = { sentence: told.at, from: party.from, to: party.to };
  return { speaker, reason: `${reason} ${place}`.trim(), quotedIn: null, words, link: 'carried', by: null };
}

/** The speaker of words in the middle of a sentence that has no verb of saying: its subject, or who spoke in the sentence before. */
function fromSentence(here: Told, index: number, told: readonly Told[], state: Discourse, found: readonly Attributed[]): Attribution {
  const { clause, sentence } = here;
  if (clause !== null && clause.to <= index && !clause.isGuess) {
    const speaker = resolveSpeaker(clause, sentence.tokens, here.at, state);
    if (speaker === null && clause.kind === 'pronoun') return NOBODY;
    const words = { sentence: here.at, from: clause.from, to: clause.to };
    if (speaker !== null) return { speaker, reason: 'subject of the sentence', quotedIn: null, words, link: 'sentence', by: null };
  }
  const previous = told[here.at - 1];
  if (previous?.sentence.paragraph !== sentence.paragraph) return NOBODY;
  const last = found.at(-1);
  if (last?.paragraph === sentence.paragraph && hasQuote(previous) && last.link === 'direct' && last.speaker !== null)
    return carry(last, 'goes on from the sentence before');
  const saying = previous.sayings.findLast(({ party, kind }) => party !== null && kind !== 'noun');
  return saying?.party == null || saying.party.isGuess
    ? NOBODY
    : named(saying.party, previous, saying.reason, 'in the sentence before', state);
}
