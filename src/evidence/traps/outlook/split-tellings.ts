// A sentence as stretches that tell what is so, that look ahead, or that tell nothing by themselves.
import type { Unit } from '../read/read-units.js';
import { EMPTY, isPast } from '../read/read-words.js';
import type { Word } from '../types.js';
import { isNoOutlook, looksAheadAt, MAY_BE_TO_COME } from '../words/outlook.js';

/** A stretch of a sentence with one verb: `plain` tells what is or was, `open` what is still to come, `none` has no verb of its own. */
export interface Telling {
  readonly units: readonly Unit[];
  readonly kind: 'open' | 'plain' | 'none';
  /** A plain one whose verb stands in the past. */
  readonly isPast: boolean;
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|did|does|do)$/;
const JOINING = /^(?:after|because|while|which|who|whose|where|although|though|whereas|but|when|if|that)$/;
const MODAL = /^(?:will|would|may|might|could|should|shall)$/;
const TIME =
  /^(?:week|month|year|quarter|spring|summer|autumn|fall|winter|session|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const AWAITED =
  /^(?:expected|anticipated|planned|scheduled|due|likely|possible|slated|forecast|proposed|pending|outstanding|overdue|awaited|tipped|shortlisted)$/;
/** Words that the verb behind "to" has before its date. */
const FAR = 6;
const ARTICLE = /^(?:an?|the|its|his|her|their|of)$/;
/** What only qualifies the noun behind it where a verb stands before: "cancelled a planned trip". */
const BEFORE_NOUN =
  /^(?:planned|proposed|possible|potential|expected|scheduled|conditional|eventual|likely|projected|upcoming|forthcoming|prospective|promised|pledged|offer|demand|plans?|order|hopes?|threat)$/;
/** Pasts that tell of words and wishes, which leave it open whether a thing came of them. */
const WORDS_ONLY =
  /^(?:said|told|added|noted|reported|stated|declared|stressed|revealed|indicated|suggested|warned|argued|insisted|explained|confirmed|wrote|proposed|planned|offered|pledged|promised|expected|scheduled|poised|due|supposed|intended|wanted|hoped|sought|aimed|vowed|threatened|needed|limited|so-called|united|based|related|linked|led|set|agreed|announced|feared)$/;
const NO_VERB_BEHIND = /^(?:|an?|the|of|its|his|her|their|be|by|and|as|if|for|in|on|with|to|from|at)$/;

/** The stretches of one sentence, in order. */
export function splitTellings(units: readonly Unit[]): readonly Telling[] {
  const words = units.map(({ word }) => word);
  const joint = words.findIndex(({ lower }, at) => at > 0 && /^(?:which|where|who|whose|after|because|since)$/.test(lower));
  const hasPast = words.slice(0, joint < 0 ? words.length : joint).some((word, at) => isPast(word.lower) && tellsPlainly(words, at));
  const tellings: Telling[] = [];
  let [own, kind, past]: [Unit[], Telling['kind'], boolean] = [[], 'none', false];
  const close = (next: Telling['kind'] = 'none'): void => {
    if (own.length > 0) tellings.push({ units: own, kind, isPast: past });
    [own, kind, past] = [[], next, false];
  };
  // "Next month: Kuwait decides on it": the sense goes on behind the colon.
  let isLabel = false;
  for (const [at, unit] of units.entries()) {
    const { word } = unit;
    const next = words[at + 1];
    const isNext = word.lower === 'next' && TIME.test(next?.lower ?? '') && !hasPast;
    const isLook = isNext || isCue(words, at, kind === 'plain');
    if (at > 0 && word.clause !== words[at - 1]?.clause) close(isLabel ? 'open' : 'none');
    else if (isJoint(word, next)) close();
    if (word.clause !== words[at - 1]?.clause) isLabel = false;
    if (isNext && words[at + 2]?.clause !== word.clause && at < 2) isLabel = true;
    // "The rift should serve as a warning": who or what will is there.
    if (isLook && !isNext && (kind === 'plain' || (kind === 'none' && MODAL.test(word.lower) && isKnown(own)))) close();
    if (isLook) kind = 'open';
    else if (kind === 'none' && tellsPlainly(words, at))
      [kind, past] = [
        'plain',
        isPast(word.lower) || /^(?:was|were|had|did)$/.test(word.lower) || (/^(?:has|have)$/.test(word.lower) && isPast(next?.lower ?? '')),
      ];
    own.push(unit);
  }
  close();
  return tellings.map((telling, at) => (isSubjectOf(telling, tellings.slice(at + 1)) ? { ...telling, kind: 'open' as const } : telling));
}

/** "A cabinet of 24, eight from each side, is expected": who or what stands before, in stretches without a verb. */
function isSubjectOf({ kind, units }: Telling, behind: readonly Telling[]): boolean {
  if (kind !== 'none' || isKnown(units) || units.every(({ unit }) => unit === null)) return false;
  if (units.some(({ word }) => /^(?:which|who|whose|where|that)$/.test(word.lower))) return false;
  const next = behind.find((other) => other.kind !== 'none');
  return next?.kind === 'open' && (AUXILIARY.test(next.units[0]?.word.lower ?? '') || MODAL.test(next.units[0]?.word.lower ?? ''));
}

const isJoint = ({ lower }: Word, next: Word | undefined): boolean =>
  JOINING.test(lower) ||
  (lower === 'and' && AUXILIARY.test(next?.lower ?? '')) ||
  (lower === 'as' && !/^(?:an?|the|well|of|its)$/.test(next?.lower ?? ''));

/** "The rift", "Peru's offer": nobody doubts that there is one. */
function isKnown(units: readonly Unit[]): boolean {
  const first = units[0]?.word.lower ?? '';
  return /^(?:the|this|that|these|those|its|his|her|their)$/.test(first) || units.some(({ word }) => /'s$|s'$/.test(word.text));
}

function isCue(words: readonly Word[], at: number, isBehindVerb: boolean): boolean {
  const word = words[at];
  if (word === undefined || word.text === 'March' || isNoOutlook(words, at)) return false;
  const isNoun = ARTICLE.test(words[at - 1]?.lower ?? '');
  if (isNoun && /ing$/.test(word.lower)) return false;
  if (isNoun && isBehindVerb && BEFORE_NOUN.test(word.lower) && words[at + 1]?.lower !== 'to') return false;
  const isTrying = /^(?:appl(?:y|ies|ied)|tipped|bids?|bidding)$/.test(word.lower) && /^(?:to|for|as)$/.test(words[at + 1]?.lower ?? '');
  const next = words[at + 1];
  // "a joint post, to open in May"; "has until Friday to pay"; "on the agenda of the summit".
  const isDated = words
    .slice(at + 2, at + 2 + FAR)
    .some((other, place) => other.clause === word.clause && (TIME.test(other.lower) || /^(?:19|20)\d\d$/.test(other.lower)) && place > 0);
  const isToDo = word.lower === 'to' && at > 0 && words[at - 1]?.clause !== word.clause && isDated && !EMPTY.has(next?.lower ?? 'the');
  const isTerm =
    word.lower === 'until' && words.slice(at + 1, at + 5).some(({ lower, clause }) => lower === 'to' && clause === word.clause);
  const isOnTable = word.lower === 'on' && next?.lower === 'the' && /^(?:agenda|table|cards|drawing)$/.test(words[at + 2]?.lower ?? '');
  const isInLine = word.lower === 'line' && words[at - 1]?.lower === 'in' && /^(?:to|for)$/.test(next?.lower ?? '');
  const isDraft =
    /^(?:memorandum|memoranda|bill|draft|motion|petition)$/.test(word.lower) && /^(?:of|on|for|before|to)$/.test(next?.lower ?? '');
  return (
    isTrying ||
    isToDo ||
    isTerm ||
    isOnTable ||
    isInLine ||
    isDraft ||
    looksAheadAt(words, at) ||
    (word.text !== 'May' && (MAY_BE_TO_COME.test(word.lower) || /^(?:if|perhaps|unless|whether|shortlisted)$/.test(word.lower)))
  );
}

/** A verb that tells what is or was: "closed", "has closed", "closes the mill", not "is expected". */
function tellsPlainly(words: readonly Word[], at: number): boolean {
  const [word, last, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined) return false;
  const before = last !== undefined && last.clause === word.clause ? last.lower : '';
  if (AUXILIARY.test(word.lower)) {
    const behind = words.slice(at + 1, at + 4);
    return next?.lower !== 'to' && !behind.some(({ lower }, place) => AWAITED.test(lower) || isCue(words, at + 1 + place, false));
  }
  // "Benin, the third of them, left the bank".
  if (isPast(word.lower) && before === '' && last !== undefined && /^(?:an?|the|its|his|her|their)$/.test(next?.lower ?? '')) return true;
  if (isPast(word.lower)) return !WORDS_ONLY.test(word.lower) && !NO_VERB_BEHIND.test(before);
  return (
    before !== '' &&
    word.text === word.lower &&
    /[^s]s$/.test(word.lower) &&
    !EMPTY.has(word.lower) &&
    !/^(?:or|\d.*)$/.test(before) &&
    !NO_VERB_BEHIND.test(before) &&
    (/^(?:an?|the|its|his|her|their|in|on|at|with|over|to|up|down|that|\d.*)$/.test(next?.lower ?? '') || /^\p{Lu}/u.test(next?.text ?? ''))
  );
}
