// Who spoke the quotations of a text in Turkish, Azerbaijani or Russian, by the verbs, posts and cases of the language.
import { type Attributed, type Attribution, NOBODY } from './carry-speaker.js';
import { type ForeignNames, fullName, inNominative, type NameRun, nameRuns, readForeignNames } from './foreign-names.js';
import type { Known } from './known-names.js';
import type { QuotationRules } from './languages/types.js';
import type { OuterSentence } from './read-tokens.js';
import type { Speaker } from './resolve-speaker.js';
import type { Token } from './types.js';

/** Tokens between a quotation and its verb, where subjects stand in front of verbs and where behind. */
const FAR = 14;
const NEAR = 6;
/** Tokens in front of a quotation that its verb and subject stand in. */
const BEFORE = 40;

interface Sentence {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly runs: readonly NameRun[];
  readonly names: ForeignNames;
}

/** Who acted last, for pronouns, posts, and verbs without a subject. */
interface Memory {
  readonly person: Speaker | null;
  readonly last: Attributed | undefined;
}

/** Attributes the quotations of all sentences; those that nobody is said to have spoken have no speaker and no link. */
export function attributeForeign(
  sentences: readonly OuterSentence[],
  rules: QuotationRules,
  known: Known,
  goesOn: (paragraph: number, quote: number) => boolean,
): readonly Attributed[] {
  const names = readForeignNames(
    sentences.map(({ tokens }) => tokens),
    rules,
    known,
  );
  const found: Attributed[] = [];
  let person: Speaker | null = null;
  for (const [at, { tokens, paragraph }] of sentences.entries()) {
    const runs = nameRuns(tokens, names);
    let first = 0;
    let spoken: Speaker | null = null;
    for (const [index, { quote }] of tokens.entries()) {
      if (quote === undefined) continue;
      const last = found.at(-1);
      while ((runs[first]?.to ?? Number.POSITIVE_INFINITY) < index - BEFORE) first += 1;
      const sentence: Sentence = { tokens, at, runs: near(runs, first, index), names };
      const isNext = last !== undefined && goesOn(paragraph, quote);
      const attribution: Attribution = isNext
        ? carried(last, 'goes on from the part before')
        : attribute(sentence, index, paragraph, { person, last });
      found.push({ ...attribution, paragraph, quote, goesOn: isNext, continues: isNext });
      if (attribution.speaker?.kind === 'person') spoken = attribution.speaker;
    }
    const actor = runs.find((run) => run.isPerson && !run.isOblique);
    person = spoken ?? (actor === undefined ? person : toSpeaker(actor, names));
  }
  return found;
}

/** The names around a quotation. */
function near(runs: readonly NameRun[], first: number, index: number): readonly NameRun[] {
  let end = first;
  while (end < runs.length && (runs[end]?.from ?? 0) < index + 2 * FAR) end += 1;
  return runs.slice(first, end);
}

const carried = (last: Attributed, reason: string): Attribution => ({
  ...NOBODY,
  speaker: last.speaker,
  reason,
  link: last.speaker === null ? 'none' : 'carried',
});

const toSpeaker = (run: NameRun, names: ForeignNames): Speaker => ({
  name: fullName(run, names),
  kind: run.isPerson ? 'person' : 'body',
  gender: null,
});

function attribute(sentence: Sentence, index: number, paragraph: number, memory: Memory): Attribution {
  const { tokens, runs, names } = sentence;
  const { rules } = names;
  const hasOpening = tokens[index - 1]?.kind === 'colon' || [1, 2].some((back) => rules.opens.has(tokens[index - back]?.lower ?? ''));
  const behind = findVerb(tokens, index + 1, 1, rules);
  const before = findVerb(tokens, index - 1, -1, rules);
  const source = findSource(sentence, index);
  if (hasOpening && before !== -1) return fromBefore(sentence, before, index, memory);
  if (behind !== -1) return fromBehind(sentence, index, behind, memory);
  if (source !== null) return named(inNominative(source, names), sentence, 'named as the source');
  const label = hasOpening ? runs.findLast(({ to, isOblique }) => to <= index && !isOblique) : undefined;
  if (label !== undefined) return named(label, sentence, 'subject in front of the colon');
  if (before !== -1 && index - before <= NEAR + 2) return fromBefore(sentence, before, index, memory);
  const isAlone = tokens.length < NEAR && tokens.every(({ kind }) => kind !== 'word');
  const { last } = memory;
  const isNear = last !== undefined && last.speaker !== null && paragraph - last.paragraph <= 1;
  return isAlone && isNear ? carried(last, 'same speaker as the quotation before') : NOBODY;
}

/** Index of the nearest verb of saying on one side of a quotation, none of another clause; -1 without one. */
function findVerb(tokens: readonly Token[], start: number, step: 1 | -1, rules: QuotationRules): number {
  const reach = step === -1 ? BEFORE : rules.hasSubjectBehind ? NEAR : FAR;
  for (let count = 0; count < reach; count += 1) {
    const at = start + count * step;
    const token = tokens[at];
    if (token === undefined || token.kind === 'semicolon' || token.kind === 'quote') return -1;
    if (token.kind === 'stop' || (token.kind === 'colon' && count > 0)) return -1;
    if (rules.verbs.has(token.lower) || rules.passives.has(token.lower) || (step === 1 && rules.participles.has(token.lower))) return at;
  }
  return -1;
}

/** `По словам Лаврова, «…»`, `Fidan'a göre "…"`. */
function findSource({ tokens, runs, names: { rules } }: Sentence, index: number): NameRun | null {
  for (let at = index - 1; at >= 0 && index - at <= FAR; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (rules.sourceBefore.has(lower)) return runs.findLast(({ from, to }) => from > at && to <= index) ?? null;
    if (rules.sourceBehind.has(lower)) return runs.findLast(({ to }) => to <= at) ?? null;
  }
  return null;
}

function fromBehind(sentence: Sentence, index: number, verb: number, memory: Memory): Attribution {
  const { tokens, runs, names } = sentence;
  const { rules } = names;
  const lower = tokens[verb]?.lower ?? '';
  const reason = `subject of \`${lower}\` behind the quotation`;
  const clauseEnd = endOfClause(tokens, verb + 1);
  const later = runs.filter(({ from, to }) => from > verb && to <= clauseEnd);
  if (rules.participles.has(lower)) return namedOr(later[0], sentence, reason, memory);
  const passive = rules.passives.has(lower);
  if (passive) return { ...NOBODY, reason: 'passive without a name', link: 'direct', by: 'verb' };
  const said = tokens.slice(verb, clauseEnd).findIndex((token) => rules.wordsOf.has(token.lower));
  if (said !== -1) {
    const owner = later.find(({ from }) => from > verb + said);
    return namedOr(owner === undefined ? undefined : inNominative(owner, names), sentence, reason, memory);
  }
  const between = runs.findLast(({ from, to, isOblique }) => from > index && to <= verb && !isOblique);
  if (between !== undefined && (between.name !== '' || !rules.hasSubjectBehind)) return namedOr(between, sentence, reason, memory);
  if (rules.hasSubjectBehind) {
    const isPlural = rules.plurals.has(lower);
    const subject =
      later.findLast(({ isPerson, isOblique }) => isPerson && !isOblique) ??
      (isPlural ? later.find(({ isBehindPreposition }) => isBehindPreposition) : undefined) ??
      later.find(({ isOblique }) => !isOblique);
    if (subject !== undefined) return namedOr(subject, sentence, reason, memory);
    const common = commonSubject(sentence, verb + 1, clauseEnd, memory);
    if (common !== null) return { ...common, reason };
  }
  const post = commonSubject(sentence, index + 1, verb, memory);
  if (post !== null) return { ...post, reason };
  return namedOr(subjectOf(sentence, 0, index), sentence, reason, memory);
}

function fromBefore(sentence: Sentence, verb: number, index: number, memory: Memory): Attribution {
  const { tokens, runs, names } = sentence;
  const { rules } = names;
  const lower = tokens[verb]?.lower ?? '';
  const reason = `subject of \`${lower}\` in front of the quotation`;
  if (rules.passives.has(lower)) return { ...NOBODY, reason: 'passive without a name', link: 'direct', by: 'verb' };
  const subject = subjectOf(sentence, 0, verb);
  if (subject !== undefined) return namedOr(subject, sentence, reason, memory);
  const behind = rules.hasSubjectBehind ? subjectOf(sentence, verb + 1, index) : undefined;
  if (behind !== undefined) return namedOr(behind, sentence, reason, memory);
  const body = rules.plurals.has(lower) ? runs.find(({ to, isBehindPreposition }) => to <= verb && isBehindPreposition) : undefined;
  if (body !== undefined) return namedOr(body, sentence, reason, memory);
  const common = commonSubject(sentence, 0, verb, memory);
  return common === null ? namedOr(undefined, sentence, reason, memory) : { ...common, reason };
}

/** The name nearest to the right end of a stretch that can be its subject, a person before anything else. */
function subjectOf({ runs }: Sentence, from: number, to: number): NameRun | undefined {
  const inside = runs.filter((run) => run.from >= from && run.to <= to && !run.isOblique);
  return inside.findLast(({ isPerson }) => isPerson) ?? inside.findLast(({ name }) => name === '') ?? inside.at(-1);
}

/** A pronoun or a post without a name: whoever acted last, else the words as they stand. */
function commonSubject({ tokens, at, names: { rules } }: Sentence, from: number, to: number, { person }: Memory): Attribution | null {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const isPronoun = rules.pronouns.has(token.lower);
    const isBody = /^(?:в|во)$/.test(tokens[index - 1]?.lower ?? '') && index - from <= 1;
    if (!isPronoun && !rules.roles.has(token.lower) && !isBody) continue;
    const speaker = isBody || person === null ? (isPronoun ? null : { name: token.text, kind: 'group' as const, gender: null }) : person;
    return { ...NOBODY, speaker, words: { sentence: at, from: index, to: index + 1 }, link: 'direct', by: 'verb' };
  }
  return null;
}

/** Where a clause ends: at a comma, a stop or a quotation. */
function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < FAR && !/^(?:comma|stop|semicolon|colon|quote|dash)$/.test(tokens[at]?.kind ?? '')) at += 1;
  return at;
}

function named(run: NameRun, { at, names }: Sentence, reason: string): Attribution {
  return {
    ...NOBODY,
    speaker: toSpeaker(run, names),
    reason,
    words: { sentence: at, from: run.from, to: run.to },
    link: 'direct',
    by: 'verb',
  };
}

/** A name, or whoever acted last where there is only a post or nothing. */
function namedOr(run: NameRun | undefined, sentence: Sentence, reason: string, { person }: Memory): Attribution {
  if (run !== undefined && run.name !== '') return named(run, sentence, reason);
  return { ...NOBODY, speaker: person, reason: `${reason}, who acted last`, link: 'direct', by: 'verb' };
}
