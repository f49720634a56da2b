// Every quotation of a document with who is said to have spoken it, sentence by sentence.
import { type Attributed, type Attribution, describe, fromAround, fromSentence, NOBODY, namedBefore, type Told } from './carry-speaker.js';
import { chooseSaying } from './choose-saying.js';
import { clauseSubject } from './clause-subject.js';
import { findIssuedTexts } from './find-issued-text.js';
import { findSayings } from './find-sayings.js';
import { isSecondHalf, nextPart, secondHalf } from './join-parts.js';
import type { Known } from './known-names.js';
import { readRight } from './read-party.js';
import type { OuterSentence } from './read-tokens.js';
import { type Discourse, type IssuedText, resolveSpeaker, type Speaker } from './resolve-speaker.js';
import type { Party, Token } from './types.js';
import { CLOSED } from './word-lists.js';

/** Sayings of one sentence that may be meant by pronouns in the next. */
const MOST_SUBJECTS = 12;

/** Sentences behind a pronoun in which its name may first come. */
const AHEAD = 3;
/** Tokens of a name in front of an answer, and its colon. */
const LONGEST_LABEL = 8;

/** Attributes the quotations of all sentences; `goesOn` tells which carry on that of the paragraph before. */
export function attributeQuotes(
  sentences: readonly OuterSentence[],
  discourse: Omit<Discourse, 'subjects'>,
  goesOn: (paragraph: number, quote: number) => boolean,
): readonly Attributed[] {
  const told = sentences.map((sentence, at): Told => {
    const { tokens } = sentence;
    const hasQuote = tokens.some(({ kind }) => kind === 'quote');
    const hasWords = tokens.some(({ kind }) => kind === 'word');
    return {
      sentence,
      at,
      sayings: findSayings(tokens, discourse.known),
      clause: clauseSubject(tokens, discourse.known),
      hasQuote,
      hasWords,
    };
  });
  const subjects: (readonly Speaker[])[] = [];
  const issued: IssuedText[] = [];
  const found: Attributed[] = [];
  let self = discourse.self ?? null;
  for (const here of told) {
    if (here.sentence.paragraph !== told[here.at - 1]?.sentence.paragraph)
      self = discourse.self ?? answerer(here, { ...discourse, subjects });
    const state: Discourse = { ...discourse, subjects, self, issued };
    const { tokens, paragraph } = here.sentence;
    const direct: Speaker[] = [];
    let before = -1;
    for (const [index, token] of tokens.entries()) {
      if (token.quote === undefined) continue;
      const last = found.at(-1);
      const isNext = last !== undefined && goesOn(paragraph, token.quote);
      const own = attribute(here, index, told, state, last);
      const attribution = isNext ? nextPart(own, last, found) : isSecondHalf(here, before, index, own, last) ? secondHalf(last) : own;
      const { speaker, link } = attribution;
      const isSplit =
        before !== -1 && /^(?:comma|dash)$/.test(tokens[index - 1]?.kind ?? '') && speaker !== null && speaker.name === last?.speaker?.name;
      found.push({ ...attribution, paragraph, quote: token.quote, goesOn: isNext, continues: isNext || isSplit });
      if (speaker !== null && (link === 'direct' || link === 'sentence') && direct.length < MOST_SUBJECTS) direct.push(speaker);
      before = index;
    }
    issued.push(...findIssuedTexts(here, state));
    subjects.push([...speakersIn(here, state), ...direct]);
  }
  return found;
}

/** `Jane Doe: I told them “…”`: whoever an interview names in front of an answer says `I` in it. */
function answerer({ sentence: { tokens }, at }: Told, discourse: Discourse): Speaker | null {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ kind }) => kind === 'colon');
  const party = colon < 1 ? null : readRight(tokens, 0, colon, discourse.known);
  return party?.kind === 'person' && party.to === colon && tokens[colon - 1]?.isName ? resolveSpeaker(party, tokens, at, discourse) : null;
}

/** Those who act in a sentence, the main subject last. */
function speakersIn({ sentence: { tokens }, at, sayings, clause }: Told, state: Discourse): readonly Speaker[] {
  const speakers: Speaker[] = [];
  // The last is the first thought of: who is quoted, then the subject of the sentence, then those further in.
  const add = (party: Party | null): void => {
    const speaker = party === null ? null : resolveSpeaker(party, tokens, at, state, speakers);
    if (speaker !== null) speakers.unshift(speaker);
  };
  add(clause);
  for (const { party, kind } of sayings.slice(0, MOST_SUBJECTS)) {
    const isSomebody = party?.isGuess !== true || /^(?:a|an|one|another)$/i.test(tokens[party.from]?.lower ?? '');
    if (party !== clause && kind !== 'noun' && isSomebody) add(party);
    if (party?.kind === 'person' && state.known.isOrganisation(party.of)) speakers.unshift({ name: party.of, kind: 'body', gender: null });
  }
  return speakers;
}

function attribute(here: Told, index: number, told: readonly Told[], state: Discourse, last: Attributed | undefined): Attribution {
  const { tokens } = here.sentence;
  const choice = chooseSaying(here.sayings, tokens, index);
  if (choice !== null) {
    const { saying, isDirect, place, quotedIn } = choice;
    const link = isDirect ? 'direct' : 'sentence';
    const { party, kind: by } = saying;
    if (party === null) return { ...NOBODY, link, by, reason: 'passive without a name' };
    const known = resolveSpeaker(party, tokens, here.at, state, namedBefore(here, party, state));
    const speaker = known ?? namedLater(party, here, told, state);
    const reason = speaker === null ? `${describe(saying)} which leads to no name` : `${describe(saying)} ${place}`;
    return { speaker, reason, quotedIn, words: { sentence: here.at, from: party.from, to: party.to }, link, by };
  }
  const beside = besideQuote(tokens, index, state.known);
  const speaker = beside === null ? null : resolveSpeaker(beside, tokens, here.at, state, namedBefore(here, beside, state));
  if (beside !== null && speaker !== null) {
    const words = { sentence: here.at, from: beside.from, to: beside.to };
    return { speaker, reason: 'named right after the quotation', quotedIn: null, words, link: 'direct', by: 'verb' };
  }
  const signed = signedBehind(tokens, index, state.known);
  const signer = signed === null ? null : resolveSpeaker(signed, tokens, here.at, state);
  if (signed !== null && signer !== null) {
    const words = { sentence: here.at, from: signed.from, to: signed.to };
    return { speaker: signer, reason: 'named behind a dash', quotedIn: null, words, link: 'direct', by: 'verb' };
  }
  const labelled = index === 0 ? byLabel(here, told, state) : null;
  if (labelled !== null) return labelled;
  const standsAlone = index === 0 || !here.hasWords;
  return standsAlone ? fromAround(here, index, told, state, last) : fromSentence(here, index, told, state, last);
}

/** `“We ran,” she said. Aisha Bello, 34, has four children.`: the first person to act behind a pronoun that nothing before it explains. */
function namedLater({ name }: Party, { at }: Told, told: readonly Told[], state: Discourse): Speaker | null {
  if (name !== 'he' && name !== 'she') return null;
  for (const { clause, sentence, at: next } of told.slice(at + 1, at + 1 + AHEAD)) {
    if (clause === null || clause.kind === 'pronoun' || clause.isGuess) continue;
    if (clause.kind !== 'person') return null;
    const speaker = resolveSpeaker(clause, sentence.tokens, next, state);
    const isFull = speaker?.kind === 'person' && speaker.name.includes(' ') && !speaker.name.includes(' and ');
    return isFull && (speaker.gender === null || speaker.gender === name) ? speaker : null;
  }
  return null;
}

/** `JANE DOE:` on a line of its own. */
function byLabel({ sentence: { paragraph }, at }: Told, told: readonly Told[], state: Discourse): Attribution | null {
  const name = told[at - 1]?.sentence.paragraph === paragraph ? undefined : state.labels?.get(paragraph);
  if (name === undefined) return null;
  const party: Party = { kind: 'person', name, role: '', of: '', gender: null, isGuess: false, from: 0, to: 0 };
  return {
    ...NOBODY,
    speaker: resolveSpeaker(party, [], at, state),
    reason: 'name in front of the paragraph',
    link: 'direct',
    by: 'clause',
  };
}

/** `“…” – Jane Doe, mayor of Riga`: a quotation at the beginning of a sentence that a dash and a name close. */
function signedBehind(tokens: readonly Token[], index: number, known: Known): Party | null {
  if (index !== 0 || tokens[1]?.kind !== 'dash') return null;
  const party = readRight(tokens, tokens[2]?.kind === 'dash' ? 3 : 2, tokens.length, known);
  if (party?.kind !== 'person' || party.isGuess || !party.name.includes(' ')) return null;
  const behind = tokens[party.to];
  const isApposed = behind?.kind === 'comma' && !tokens.slice(party.to).some(({ kind }) => kind === 'quote');
  return behind === undefined || (behind.kind === 'stop' && party.to === tokens.length - 1) || isApposed ? party : null;
}

/** `“…,” sighed Jane Doe`, `“…,” Doe deadpanned.`: whoever stands between the quotation and a verb of any kind. */
function besideQuote(tokens: readonly Token[], index: number, known: Known): Party | null {
  const start = tokens[index + 1]?.kind === 'comma' ? index + 2 : index + 1;
  const first = tokens[start];
  if (first?.kind !== 'word') return null;
  const isVerb = (token: Token | undefined): boolean =>
    token !== undefined && /(?:ed|s)$/.test(token.lower) && !token.isName && !CLOSED.has(token.lower);
  if (isVerb(first)) {
    const isSplitVerb = /^(?:in|out|back|up|on)$/.test(tokens[start + 1]?.lower ?? '');
    const party = readRight(tokens, start + (isSplitVerb ? 2 : 1), tokens.length, known);
    return party !== null && /^(?:person|role)$/.test(party.kind) && !party.isGuess ? party : null;
  }
  const party = readRight(tokens, start, tokens.length, known);
  const isPerson = party !== null && (party.kind === 'person' || /^s?he$/.test(party.name));
  return isPerson && isVerb(tokens[party.to]) && start === index + 1 ? party : null;
}
