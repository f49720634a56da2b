// Who says, thinks, sees or announces something in a text: by verbs, nouns, "in Lima's eyes", "word from Lima".
import type { Span } from '../../../base/span.js';
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import type { Mention } from '../../../corpus/types.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Word } from '../types.js';
import { isPassive, isTelling, OPINION, TELLING_NOUN, WRITTEN_NOUN } from '../words/telling.js';
import { isGroupOf } from './is-other-group.js';
import { POST } from './posts.js';
import { beforeQuote, beforeWhich, besideTitle, inBrackets, invertedBehind } from './read-beside.js';
import { DETERMINER, type Line, LONGEST_PHRASE, phraseBefore, phraseBehind, SAID } from './read-phrases.js';
import { subjectOf } from './subject-of.js';

/** A party with the words that name it: "Carnegie analyst Ama Boateng". */
export interface Voice {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** The word that tells of it. */
  readonly at: Word;
  /** Which sentence of the text it stands in. */
  readonly sentence: number;
}

const ELSEWHERE = /^(?:in|at|on|near|to|with|about|against|after|before|over|towards?|into|during|behind|amid|despite)$/;

/** Everybody who says something in a text, in its order. */
export function readVoices({ text, mentions }: SaidOf): readonly Voice[] {
  const all = readWords(text);
  const marks = [...text.matchAll(/["“”]/g)].map(({ index }) => index);
  const wordsIn = within(all);
  const mentionsIn = within(mentions);
  let open = 0;
  return splitSentences(text).flatMap(({ start, end }, sentence) => {
    const line: Line = { text, words: wordsIn(end), mentions: mentionsIn(end) };
    return line.words.flatMap((word, at): readonly Voice[] => {
      while ((marks[open] ?? text.length) < word.start) open += 1;
      // What is said between marks somebody else says.
      if (word.start < start || open % 2 === 1) return [];
      const phrase =
        behindAccording(line, at) ??
        atHead(line, at) ??
        byOpinion(line, at) ??
        byNoun(line, at) ??
        byOrigin(line, at) ??
        byVerb(line, at) ??
        beforeQuote(line, at) ??
        [];
      // "In 2022 the mayor told".
      // "In May she wrote".
      const whole = phrase.slice(phrase.findLastIndex(({ lower }) => /\d/.test(lower)) + 1);
      const spoken = /^(?:he|she|they)$/.test(whole.at(-1)?.lower ?? '') ? whole.slice(-1) : whole;
      const found = spoken.length === 0 ? spoken : [...spoken, ...inBrackets(line, word).filter((one) => !spoken.includes(one))];
      const named = namedIn(line, found);
      if (found.length === 0 || isThing(line, found, named)) return [];
      return [{ words: found, mentions: named.length > 0 ? named : placedBefore(line, found), at: word, sentence }];
    });
  });
}

/** Those that end before a place and behind the one asked for last: each is read once. */
function within<Piece extends Span>(pieces: readonly Piece[]): (end: number) => readonly Piece[] {
  let first = 0;
  return (end) => {
    let next = first;
    while (next < pieces.length && (pieces[next]?.end ?? 0) <= end) next += 1;
    const found = pieces.slice(first, next);
    first = next;
    return found;
  };
}

/** "Lima Forum" is not Lima. */
function isPartOfName({ end, use }: Mention, phrase: readonly Word[]): boolean {
  const next = phrase.find(({ start }) => start >= end);
  return (
    use !== 'adjective' &&
    next !== undefined &&
    next.start === end + 1 &&
    /^\p{Lu}/u.test(next.text) &&
    !POST.test(next.lower) &&
    !TITLE.test(next.lower)
  );
}
const TITLE = /^(?:prime|foreign|deputy|energy|finance|defen[cs]e|interior|transport|trade|general|mr|mrs|ms|dr|sir|vice)$/;

/** "Proposals for talks with Peru showed": no name but behind a preposition, and nobody who speaks before it. */
const isThing = ({ text }: Line, found: readonly Word[], named: readonly Mention[]): boolean =>
  named.length > 0 &&
  !found.some(({ lower }) => isGroupOf(lower) || POST.test(lower)) &&
  named.every(({ start }) =>
    /\b(?:of|for|on|with|between|in|against) (?:the |regular )?$/.test(text.slice(found[0]?.start ?? start, start)),
  );

/** "In Lima, officials said": officials of Lima. A lone word at the head of a sentence is a name where it may be one: "Mensah, however, warned". */
export function placedBefore({ text, words, mentions }: Line, found: readonly Word[]): readonly Mention[] {
  const [first] = found;
  if (first === undefined) return [];
  if (
    found.length === 1 &&
    first === words[0] &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(first.text) &&
    !/s$/.test(first.text) &&
    !NO_NAME.test(first.lower)
  )
    return [{ start: first.start, end: first.end, actor: first.lower, use: 'name' }];
  if (!found.some(({ lower }) => isGroupOf(lower))) return [];
  const place = mentions.filter(({ end }) => end <= first.start).at(-1);
  const isBeside = place !== undefined && /^, (?:the |some |local )*$/.test(text.slice(place.end, first.start));
  return place !== undefined && isBeside && /^(?:In|At) $/.test(text.slice(words[0]?.start ?? 0, place.start)) ? [place] : [];
}

const NO_NAME =
  /^(?:nobody|everybody|everyone|someone|somebody|police|people|both|others|some|many|most|they|this|that|these|what|research|evidence|data|opposition|management)$/;

/** Names among the words that are no place where it was said. */
function namedIn({ mentions }: Line, phrase: readonly Word[]): readonly Mention[] {
  const inside = mentions.filter(
    (mention) => phrase.some((word) => mention.start < word.end && word.start < mention.end) && !isPartOfName(mention, phrase),
  );
  const acting = inside.filter((mention) => {
    const before = phrase.filter(({ end, lower }) => end <= mention.start && lower !== 'the').at(-1);
    if (before === undefined || mention.start - before.end > 6 || !ELSEWHERE.test(before.lower)) return true;
    // "the ministry in Lima": Peru's.
    return (
      before.lower === 'in' &&
      /^(?:ministr(?:y|ies)|government|parliament|authorities)$/.test(phrase[phrase.indexOf(before) - 1]?.lower ?? '')
    );
  });
  return acting.length > 0 || !phrase.some(({ lower }) => /^\p{Ll}{3,}s$/u.test(lower)) ? acting : inside;
}

/** "according to the union", "according to a report by the union". */
function behindAccording(line: Line, at: number): readonly Word[] | null {
  const { words } = line;
  if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') return null;
  const by = words.slice(at + 2, at + 2 + FAR_WRITER).findIndex(({ lower }) => /^(?:by|from|of)$/.test(lower));
  const isWritten = by > 0 && WRITTEN_NOUN.test(words[at + 1 + by]?.lower ?? '') && words[at + 2 + by]?.clause === words[at]?.clause;
  return phraseBehind(line, isWritten ? at + 3 + by : at + 2);
}
/** "a fresh annual report by": words up to the one behind which its writer stands. */
const FAR_WRITER = 6;

/** "Word of … came from Lima", "From Lima came word", "Seen from Lima": where it comes from. */
function byOrigin(line: Line, at: number): readonly Word[] | null {
  const { words } = line;
  if (words[at]?.lower !== 'from') return null;
  const before = words[at - 1]?.lower ?? '';
  const isSeen = /^(?:seen|viewed|judged|regarded)$/.test(before);
  const isCome = COMING.test(before) && words.slice(0, at).some(({ lower }) => TELLING_NOUN.test(lower) || WRITTEN_NOUN.test(lower));
  if (isSeen || isCome) return phraseBehind(line, at + 1);
  if (at !== 0) return null;
  const come = words.findIndex(({ lower }) => COMING.test(lower));
  const isTold = come > 1 && come <= LONGEST_PHRASE && words.slice(come, come + 5).some(({ lower }) => TELLING_NOUN.test(lower));
  return isTold ? words.slice(1, come).filter(({ clause }) => clause === words[1]?.clause) : null;
}
const COMING = /^(?:c(?:ame|omes?|oming)|issued|emanat(?:es|ed)|stem(?:s|med)|heard|arriv(?:es|ed)|reached)$/;

/** "For Lima the quay was a gift". */
function atHead(line: Line, at: number): readonly Word[] | null {
  if (at !== 0 || !/^(?:for|to)$/.test(line.words[0]?.lower ?? '')) return null;
  const found = phraseBehind(line, 1);
  const isNamed = namedIn(line, found).some(
    ({ start, end }) => found.at(-1) !== undefined && start < (found.at(-1)?.end ?? 0) && (found.at(-1)?.start ?? 0) < end,
  );
  return isNamed || isGroupOf(found.at(-1)?.lower ?? '') ? found : null;
}

/** "in Lima's eyes", "by the count of the union". */
function byOpinion(line: Line, at: number): readonly Word[] | null {
  const { words } = line;
  const noun = words[at];
  if (noun === undefined || !OPINION.test(noun.lower)) return null;
  const head = words.slice(Math.max(0, at - LONGEST_PHRASE), at).findLastIndex(({ lower }) => /^(?:in|by|to|from|on)$/.test(lower));
  if (head === -1) return null;
  const before = words.slice(Math.max(0, at - LONGEST_PHRASE) + head + 1, at);
  const owner = before.findLastIndex(({ text }) => /['’]s?$/.test(text));
  const owned = before.filter(({ clause }) => clause === noun.clause);
  if (owner !== -1) return owned.slice(0, owner + 1);
  // "by police figures", "on army estimates".
  if (owned.length > 0 && owned.length <= 2 && isGroupOf(owned.at(-1)?.lower ?? '')) return owned;
  const isOf = words[at + 1]?.lower === 'of' && before.length <= 2 && before[0]?.lower === 'the';
  return isOf ? phraseBehind(line, at + 2) : null;
}

/** "Word from Lima", "a warning by the union", "Lima's warning". */
function byNoun(line: Line, at: number): readonly Word[] | null {
  const { words } = line;
  const noun = words[at]?.lower ?? '';
  const isWritten = WRITTEN_NOUN.test(noun);
  if (!TELLING_NOUN.test(noun) && !isWritten) return null;
  const next = words[at + 1];
  if (isWritten && next?.lower === 'of' && /^(?:article|column|essay|op|ed|speech)$/.test(noun)) return phraseBehind(line, at + 2);
  // "Verdict of the hosts": at the head, where nobody else can hold it.
  if (next?.lower === 'of' && at <= 1 && /^(?:verdict|opinion|testimony)$/.test(words[at]?.lower ?? '')) return phraseBehind(line, at + 2);
  const isFrom = next?.lower === 'from' && !/^(?:demand|call|charge|signal|account)/.test(words[at]?.lower ?? '');
  if (next !== undefined && (next.lower === 'by' || isFrom) && next.clause === words[at]?.clause) return phraseBehind(line, at + 2);
  const before = phraseBefore(line, at) ?? [];
  // "Lima's tax authority estimates": a verb.
  const last = before.at(-1);
  const isBody = last !== undefined && (isGroupOf(last.lower) || /^(?:authority|office|navy|coastguard)$/.test(last.lower));
  if (
    isBody &&
    /^estimates|^claims|^demands|^warns/.test(noun) &&
    !/['’]s?$/.test(last.text) &&
    !/^['’]/.test(line.text.slice(last.end, last.end + 1))
  )
    return null;
  const owner = before.findLastIndex(({ end }) => /^['’]/.test(line.text.slice(end)) || /['’]s?$/.test(line.text.slice(0, end)));
  return owner === -1 || before.length - owner > 3 ? null : before.slice(0, owner + 1);
}

/** Before its verb, behind it, behind "by", or at the head of the sentence that goes on. */
function byVerb(line: Line, at: number): readonly Word[] | null {
  const { words } = line;
  const verb = words[at];
  if (verb === undefined || !isTelling(words, at)) return null;
  // "Peru. Announced in July": another cell tells of its own.
  if (at > 0 && /^\p{Lu}/u.test(verb.text)) return null;
  const by = words.slice(at + 1, at + 3).findIndex(({ lower, clause }) => lower === 'by' && clause === verb.clause);
  if (isPassive(words, at)) return by === -1 ? placeBehind(line, at) : voiceOnly(phraseBehind(line, at + by + 2));
  if (by === 0 && /ed$|t$|n$/.test(verb.lower)) return phraseBehind(line, at + 2);
  if (DETERMINER.test(words[at - 1]?.lower ?? '')) return null;
  const which = beforeWhich(line, at);
  if (which !== null) return which;
  const before = phraseBefore(line, at);
  if (before === null) return null;
  if (/ing$/.test(verb.lower))
    return before.length > 0 && words[at - 1]?.clause === verb.clause && !isGoingOn(words, at) ? null : subjectOf(line, at);
  // "Lorang rated the talks with Chile as fruitful and reported": nobody who speaks stands before.
  // "Residents reached by phone said": the phrase behind "by" is nobody.
  const isMeans = words[words.indexOf(before[0] ?? verb) - 1]?.lower === 'by' && before.length === 1 && !isSomebody(line, before);
  if (isMeans) return subjectOf(line, at) ?? before;
  const isPlain = /^(?:and|but)$/.test(words[at - 1]?.lower ?? '') && !isSomebody(line, before);
  if (before.length > 0) return isPlain ? (subjectOf(line, at) ?? before) : before;
  // "… were upbeat but stressed": the subject of the sentence goes on.
  if (words[at - 1]?.clause === verb.clause && isGoingOn(words, at)) return subjectOf(line, at);
  return besideTitle(line, at) ?? (SAID.test(verb.lower) ? invertedBehind(line, at) : subjectOf(line, at));
}

/** Whether a phrase names or means somebody, other than behind a preposition. */
const isSomebody = ({ mentions }: Line, found: readonly Word[]): boolean =>
  found.some(
    ({ lower, start, end }, place) =>
      /^(?:he|she|they|it|we|i|both|all|some|many|others|one|each)$/.test(lower) ||
      isGroupOf(lower) ||
      POST.test(lower) ||
      (mentions.some((mention) => start >= mention.start && end <= mention.end) &&
        !found
          .slice(Math.max(0, place - 2), place)
          .some((word) => ELSEWHERE.test(word.lower) || /^(?:across|through|of|for|from|by)$/.test(word.lower))),
  );

/** "warned by radio": nobody says so. */
const voiceOnly = (found: readonly Word[]): readonly Word[] | null =>
  found.some(
    ({ lower, text }) =>
      /^\p{Lu}|^(?:him|her|them|me|us|an?|one|both|several|many|some)$/u.test(text) || isGroupOf(lower) || POST.test(lower),
  )
    ? found
    : null;

/** "was viewed in Lima as": by those who govern there. */
function placeBehind(line: Line, at: number): readonly Word[] | null {
  const { words } = line;
  if (!/^(?:seen|viewed|deemed|regarded|perceived|read|considered|welcomed|treated|interpreted|taken)$/.test(words[at]?.lower ?? ''))
    return null;
  const isPlace = words[at + 1]?.lower === 'in' && /^\p{Lu}/u.test(words[at + 2]?.text ?? '');
  return isPlace ? phraseBehind(line, at + 2).filter(({ text }) => /^\p{Lu}/u.test(text)) : null;
}

const isGoingOn = (words: readonly Word[], at: number): boolean => /^(?:while|by|and|in|but|though|when)$/.test(words[at - 1]?.lower ?? '');
