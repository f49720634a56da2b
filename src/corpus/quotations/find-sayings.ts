// Acts of saying in a sentence: who is told to say something, where, and how directly a quotation hangs on it.
import { type Clause, lazyClauseSubject } from './clause-subject.js';
import type { Known } from './known-names.js';
import { readMedium } from './read-medium.js';
import { readLeft, readRight, readSubject } from './read-party.js';
import { BE, findBy, readAccording, readColon, readNoun, readPut, readQuoting, skipBe } from './read-phrases.js';
import { needsQuote, SAYING_VERBS, type SayingVerb } from './saying-verbs.js';
import type { Party, Saying, Token } from './types.js';

/** What goes on with a relative clause behind `and` or `but`. */
const GOES_ON = /^(?:is|was|has|had|did|does|declined|spoke|asked|wished|requested|insisted|refused|who)$/;
/** Participles behind a text, as in `a letter seen by Reuters said`. */
const REDUCED =
  /^(?:issued|released|published|signed|adopted|posted|obtained|seen|sent|drafted|carried|broadcast|circulated|agreed|approved|leaked|reviewed|prepared|commissioned|on|after|from|by|in|for|to)$/;
/** How far a quotation may stand from a verb that counts only beside one. */
const NEAR = 14;
/** How many acts of saying a further one may take its subject from. */
const MEMORY = 8;

/** Sayings of a sentence, in order. */
export function findSayings(tokens: readonly Token[], known: Known): readonly Saying[] {
  const found: Saying[] = [];
  const clause = lazyClauseSubject(tokens, known);
  let lastQuoteEnd = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'quote') lastQuoteEnd = at + 1;
    const saying =
      token.kind === 'colon'
        ? readColon(tokens, at, found, clause, known)
        : token.kind !== 'word'
          ? null
          : (readAccording(tokens, at, known) ??
            readPut(tokens, at, lastQuoteEnd, known) ??
            readQuoting(tokens, at, lastQuoteEnd, known) ??
            readVerb(tokens, at, lastQuoteEnd, found, clause, known) ??
            readNoun(tokens, at, known));
    if (saying !== null) found.push(saying);
  }
  return found;
}

function readVerb(
  tokens: readonly Token[],
  at: number,
  low: number,
  found: readonly Saying[],
  clause: Clause,
  known: Known,
): Saying | null {
  const token = tokens[at];
  const verb = token === undefined ? undefined : SAYING_VERBS.get(token.lower);
  if (token === undefined || verb === undefined || (token.isName && tokens[at - 1]?.kind !== 'quote' && tokens[at - 1]?.kind !== 'comma'))
    return null;
  if (isHearsay(tokens, at)) return null;
  if (tokens[at - 1]?.lower === 'as' && found.at(-1)?.to === at + 1) return null;
  if (/^(?:so|as)$/.test(tokens[at - 1]?.lower ?? '') && token.lower === 'called') return null;
  const behindQuote = isBehindQuote(tokens, at);
  const beforeQuote = isBeforeQuote(tokens, at, verb);
  if (needsQuote(verb) && !behindQuote && (!beforeQuote || isReportedAct(tokens, at, verb, found))) return null;
  if (verb.isNoun && !behindQuote && !isPronounAt(tokens, at - 1) && !isVerbHere(tokens, at, verb.bringsTerms)) return null;
  const quotedIn = readMedium(tokens, at, verb, known);
  const kind = verb.bringsTerms ? 'call' : 'verb';
  const base = { at, quotedIn, kind, isPassive: false, isReport: verb.verb === 'report' || verb.verb === 'quote' } as const;
  if (behindQuote && verb.class !== 'call') {
    const right = readRight(tokens, at + 1, tokens.length, known);
    if (right !== null && !(verb.class === 'tell') && !(verb.form === 'participle'))
      return { ...base, from: at, to: right.to, party: right, reason: `subject of \`${token.lower}\`` };
  }
  // “…, says the landlord of the inn, ‘…’”
  if (tokens[at - 1]?.kind === 'comma' && verb.class === 'say' && verb.form !== 'participle') {
    const right = readRight(tokens, at + 1, tokens.length, known);
    if (right !== null && !right.isGuess && tokens[right.to]?.kind === 'comma' && tokens[right.to + 1]?.kind === 'quote')
      return { ...base, from: at, to: right.to, party: right, reason: `subject of \`${token.lower}\`` };
  }
  const before = skipBe(tokens, at);
  if (
    (before < at && BE.test(tokens[before]?.lower ?? '') && verb.form === 'past') ||
    (/^(?:been|being)$/.test(tokens[at - 1]?.lower ?? '') && verb.form === 'past')
  ) {
    const by = findBy(tokens, at + 1, at + NEAR, known);
    const reason = `named after \`${token.lower} by\``;
    return { ...base, from: at, to: by?.party.to ?? at + 1, party: by?.party ?? null, reason, isPassive: true };
  }
  const subject =
    verb.form === 'participle'
      ? participleSubject(tokens, low, at, found, clause, known)
      : verbSubject(tokens, low, at, found, clause, known);
  if (subject === null && isInverted(tokens, at)) {
    const right = readRight(tokens, at + 1, tokens.length, known);
    if (right !== null && !right.isGuess) return { ...base, from: at, to: right.to, party: right, reason: `subject of \`${token.lower}\`` };
  }
  if (subject === null || (subject.isGuess && verb.isNoun)) return null;
  if (verb.form === 'base' && !isBaseFit(tokens, at, subject)) return null;
  return {
    ...base,
    from: Math.min(subject.begins ?? subject.from, at),
    to: at + 1,
    party: subject,
    reason: `subject of \`${token.lower}\``,
  };
}

/** The `reported` of `is reported to have told`. */
const isHearsay = (tokens: readonly Token[], at: number): boolean =>
  HEARSAY.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'to' &&
  tokens[at + 2]?.lower === 'have' &&
  BE.test(tokens[skipBe(tokens, at)]?.lower ?? '');

const HEARSAY = /^(?:reported|reportedly|said|alleged|rumou?red|believed|understood|thought|claimed|known|supposed)$/;

/** `said the two had found “…”`: what somebody is told to have done, in the words of whoever tells it. */
const isReportedAct = (tokens: readonly Token[], at: number, { form }: SayingVerb, found: readonly Saying[]): boolean => {
  const before = found.at(-1);
  const isPerfect = form === 'past' && /^(?:had|have|has)$/.test(tokens[at - 1]?.lower ?? '');
  return (
    isPerfect && before !== undefined && before.kind === 'verb' && before.party !== null && before.to < at - 1 && at - before.at <= NEAR
  );
};

/** `notes that`, `claims: “…”`: a form that is a noun as often is a verb right in front of these. */
const isVerbHere = (tokens: readonly Token[], at: number, isCall: boolean): boolean => {
  const next = tokens[at + 1];
  if (next?.lower === 'that' || next?.kind === 'quote') return true;
  if (isCall && /^(?:a|an|the|it|them|this|him|her|for)$/.test(next?.lower ?? '')) return true;
  return (next?.kind === 'comma' || next?.kind === 'colon') && tokens[at + 2]?.kind === 'quote';
};
const isPronounAt = (tokens: readonly Token[], at: number): boolean => /^(?:he|she|it|they|who)$/.test(tokens[at]?.lower ?? '');

/** A quotation, or it and a comma, right in front. */
function isBehindQuote(tokens: readonly Token[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && /^(?:later|also|once|then)$/.test(tokens[left]?.lower ?? '')) left -= 1;
  if (tokens[left]?.kind === 'comma' || tokens[left]?.kind === 'dash') left -= 1;
  return tokens[left]?.kind === 'quote';
}

/** A quotation to the right, near enough for the verb, and none of its own clause in between. */
function isBeforeQuote(tokens: readonly Token[], at: number, verb: SayingVerb): boolean {
  const reach = verb.class === 'call' || verb.class === 'tell' ? NEAR : 5;
  for (let next = at + 1; next < tokens.length && next - at <= reach; next += 1) {
    const token = tokens[next];
    if (token?.kind === 'quote') return true;
    if (token?.kind === 'semicolon' || token?.kind === 'stop') break;
  }
  // Behind a quotation with its subject in between: “…,” X tweeted.
  for (let left = at - 1; left >= 0 && at - left <= NEAR; left -= 1)
    if (tokens[left]?.kind === 'quote') return verb.class === 'say' || verb.class === 'tell';
  return false;
}

const isInverted = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.kind === 'quote';

/** Plain forms belong to plurals, pronouns, and what stands behind `to` and `would`. */
function isBaseFit(tokens: readonly Token[], at: number, subject: Party): boolean {
  if (/^(?:to|would|will|could|can|may|might|did|not|should|must|and)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return (
    subject.kind === 'group' ||
    /^(?:they|we|i|you|who)$/.test(subject.name) ||
    / and /.test(subject.name) ||
    /s$/.test(subject.name) ||
    /ly$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** `The communiqué issued after the talks said`: only what tells more of a text or a body stands between it and what looks like a subject. */
const isModified = (tokens: readonly Token[], whole: Party, from: number): boolean =>
  (whole.kind === 'document' || whole.kind === 'body') &&
  whole.to <= from &&
  REDUCED.test(tokens[whole.to]?.lower ?? '') &&
  tokens.slice(whole.to, from).every(({ kind, lower }) => kind === 'word' && !/^(?:and|but|that)$/.test(lower));

/** `An engineer who survived the attack told`: whoever stands in front of a relative clause that no comma parts from its verb. */
function readRelative(tokens: readonly Token[], low: number, at: number, known: Known): Party | null {
  for (let who = at - 2; who > low && at - who <= NEAR; who -= 1) {
    const token = tokens[who];
    if (token?.kind !== 'word' && token?.kind !== 'number' && token?.kind !== 'possessive') return null;
    if (/^(?:that|as|while|when|if|because|he|she|they|it|i|we)$/.test(token.lower)) return null;
    if (/^(?:and|but)$/.test(token.lower) && !GOES_ON.test(tokens[who + 1]?.lower ?? '')) return null;
    if (token.lower !== 'who') continue;
    const party = at - who > 2 ? readLeft(tokens, low, who, known) : null;
    const isSomebody = party !== null && (!party.isGuess || /^(?:a|an|one|another)$/.test(tokens[party.from]?.lower ?? ''));
    return isSomebody ? party : null;
  }
  return null;
}

function verbSubject(
  tokens: readonly Token[],
  low: number,
  at: number,
  found: readonly Saying[],
  clause: Clause,
  known: Known,
): Party | null {
  if (tokens[at - 1]?.lower === 'have' && tokens[at - 2]?.lower === 'to' && isHearsay(tokens, at - 3))
    return readSubject(tokens, low, skipBe(tokens, at - 3), known);
  let left = at - 1;
  while (
    left >= low &&
    /^(?:also|then|to|would|will|could|went|on|even|later|not|did|further|as|far|so|publicly|has|have|had)$/.test(tokens[left]?.lower ?? '')
  )
    left -= 1;
  const before = tokens[left];
  const isLinked = before !== undefined && /^(?:and|but|or|then|before|by|while|when)$/.test(before.lower);
  const goesOn = tokens[at - 1]?.lower === 'to' || isLinked || (left < low && low > 0 && found.length > 0);
  if (!goesOn) {
    const subject = readSubject(tokens, low, at, known);
    if (subject?.name === 'who') return whoIs(tokens, low, subject.from, known);
    const relative = readRelative(tokens, low, at, known);
    if (relative !== null) return relative;
    if (subject?.isGuess === true || subject?.kind === 'group') {
      const whole = clause(at);
      if (whole !== null && isModified(tokens, whole, subject.from)) return whole;
    }
    if (subject !== null) return subject;
  }
  return (
    found.slice(-MEMORY).findLast(({ party, isPassive }) => party !== null && !isPassive)?.party ??
    (goesOn || before?.kind === 'comma' ? clause(at) : null)
  );
}

/** `saying` has the subject of the verb before it, unless a name stands right in front: `with Doe saying`. */
function participleSubject(
  tokens: readonly Token[],
  low: number,
  at: number,
  found: readonly Saying[],
  clause: Clause,
  known: Known,
): Party | null {
  const near = tokens[at - 1]?.kind === 'word' ? readSubject(tokens, low, at, known) : null;
  if (
    near !== null &&
    !near.isGuess &&
    near.kind !== 'document' &&
    near.kind !== 'pronoun' &&
    /^(?:with|and|while|shows?|showed|showing|saw|heard)$/.test(tokens[near.from - 1]?.lower ?? '')
  )
    return near;
  if (near?.kind === 'pronoun' && near.name !== 'who') return near;
  const before = found.slice(-MEMORY).findLast(({ party, isPassive, kind }) => party !== null && !isPassive && kind !== 'noun')?.party;
  if (before !== undefined && before !== null) return before;
  const subject = clause(at);
  if (subject !== null) return subject;
  return near !== null && !near.isGuess ? near : null;
}

/** Whom a relative pronoun stands for: the name in front of it, across a comma. */
function whoIs(tokens: readonly Token[], low: number, who: number, known: Known): Party | null {
  const end = tokens[who - 1]?.kind === 'comma' ? who - 1 : who;
  const near = readLeft(tokens, low, end, known);
  if (near === null) return null;
  if (near.kind === 'person') return near;
  const across = tokens[near.from - 1]?.kind === 'comma' ? readSubject(tokens, low, end + 1, known) : null;
  return across ?? near;
}
