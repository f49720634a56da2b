// Who has which part in one event: "hosted by Peru" of "hosted by Chile and co-chaired by Peru".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import type { Mention } from '../../../corpus/types.js';
import { around } from '../read/around.js';
import { readTerse } from '../read/read-terse.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { findChoice } from './find-choice.js';
import { findClient } from './find-client.js';
import { findMediation } from './find-mediation.js';

/** Parts, each with its verb and its noun, the passive or the past and the plain form apart. */
const PARTS: Readonly<Record<string, RegExp>> = {
  host: /^host(?:s|ed|ing)?$/,
  'co-chair': /^co-(?:chair(?:s|ed|ing)?|host(?:s|ed|ing)?)$/,
  chair: /^(?:chair(?:s|ed|ing)?|presid(?:es?|ed|ing)|led|head(?:s|ed))$/,
  attend: /^attend(?:s|ed|ing)?$/,
  mediate: /^(?:mediat(?:es?|ed|ing|ors?|ion)|broker(?:s|ed|ing)?|facilitat(?:es?|ed|ing|ors?))$/,
  observe: /^observers?$/,
  fund: /^(?:fund(?:s|ed|ing)|financ(?:es?|ed|ing)|financiers?|funders?|bankroll(?:s|ed|ing)?)$/,
  sponsor: /^(?:co-)?sponsor(?:s|ed|ing)?$/,
  sign: /^(?:sign(?:s|ed|ing)|signator(?:y|ies))$/,
  propose: /^(?:propos(?:es?|ed|ing|ers?)|propounded)$/,
};
/** Nouns of a part: "as observers", "Host: Peru". */
const NOUN =
  /^(?:hosts?|chairs?|co-chairs?|mediators?|facilitators?|observers?|financiers?|funders?|sponsors?|signator(?:y|ies)|proposers?|brokers?)$/;

interface Part {
  readonly part: string;
  readonly word: Word;
  readonly actors: readonly string[];
}

/** A part that the statement gives somebody to whom the evidence gives another, and the evidence somebody else; who mediates, who is chosen, and for whom one speaks. */
export const findParts = (statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null =>
  findGivenParts(statement, evidence, isSame) ??
  findMediation(statement, evidence, isSame) ??
  findChoice(statement, evidence, isSame) ??
  findClient(statement, evidence);

function findGivenParts(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const given = partsIn(evidence);
  if (given.length === 0) return null;
  for (const { part, word, actors } of partsIn(statement)) {
    // Hosts attend too.
    if (part === 'attend') continue;
    const same = given.filter((other) => other.part === part);
    const has = (others: readonly Part[], actor: string): boolean => others.some((other) => other.actors.some((it) => isSame(actor, it)));
    const wrong = actors.filter((actor) => !has(same, actor));
    const [other] = given.filter((it) => it.part !== part && wrong.some((actor) => has([it], actor)));
    // Who chairs may be said of whoever chairs together.
    const isNear = other !== undefined && [part, other.part].every((it) => /chair|host/.test(it)) && part === 'chair';
    if (same.length === 0 || other === undefined || isNear) continue;
    return { rule: 'order', stated: around(statement.text, word), given: around(evidence.text, other.word) };
  }
  return null;
}

function partsIn({ text, mentions }: SaidOf): readonly Part[] {
  const all = readWords(text);
  return splitSentences(text).flatMap(({ start, end }) => {
    const words = all.filter((word) => word.start >= start && word.end <= end);
    const named = mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.use !== 'place');
    return words.flatMap((word, at) => {
      // "Peru shared the chair with Chile".
      const isShared = /^chair$/.test(word.lower) && /^shar(?:es?|ed|ing)$/.test(words[at - 2]?.lower ?? '');
      const part = isShared ? 'co-chair' : Object.keys(PARTS).find((name) => PARTS[name]?.test(word.lower));
      const list = part === undefined ? [] : holders(text, words, named, at);
      return part === undefined || list.length === 0 ? [] : [{ part, word, actors: list.map(({ actor }) => actor) }];
    });
  });
}

/** Characters in which those who attended may be listed. */
const LONGEST_LIST = 120;

/** Those behind "by", before a verb that says it of them, before "as observers", or behind "Host:". */
function holders(text: string, words: readonly Word[], named: readonly Mention[], at: number): readonly Mention[] {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (word === undefined) return [];
  const behindOf = (from: number): readonly Mention[] => {
    const first = named.findIndex(({ start }) => start >= from);
    return /^ (?:the )?(?:\p{Lu}\p{L}+ ){0,3}$/u.test(text.slice(from, named[first]?.start ?? from))
      ? joined(text, named.slice(first))
      : [];
  };
  // "attended by senior figures and advisers such as Soto and Lind": all of them.
  if (next?.lower === 'by' && /^attend/.test(word.lower))
    return named.filter(({ start }) => start > next.end && start < next.end + LONGEST_LIST);
  if (next?.lower === 'by' && !/ing$/.test(word.lower)) return behindOf(next.end);
  // "Peru was the host", "Peru acted as host", "the host was Peru".
  if (/^(?:hosts?|chairs?|co-chairs?|mediators?|sponsors?|facilitators?)$/.test(word.lower)) {
    const lead =
      /(?<= )(?:(?:was|were|is|are|had been|acted as|served as|plays|played|playing) (?:(?:the|an?|its|joint|sole) ){0,2})$/.exec(
        text.slice(Math.max(0, word.start - 30), word.start),
      );
    if (lead !== null) return lastBefore(word.start - lead[0].length - 1, /^$/);
    const naming = /^ (?:[^.;,]{1,40} )?(?:was|were|is|are) (?:the )?$/.exec(
      text.slice(word.end, named.find(({ start }) => start > word.end)?.start ?? word.end),
    );
    if (naming !== null && before?.lower === 'the') return behindOf(word.end + naming[0].length - 1);
  }
  if (NOUN.test(word.lower) && before !== undefined && /^(?:as|an?)$/.test(before.lower))
    return lastBefore(before.lower === 'as' ? before.start : words[at - 2]?.lower === 'as' ? (words[at - 2]?.start ?? 0) : -1);
  if (word.lower === 'chair' && /^shar/.test(words[at - 2]?.lower ?? '')) return lastBefore(words[at - 2]?.start ?? 0, /^ $/);
  // "had Peru's envoy for their host".
  if (NOUN.test(word.lower) && /^(?:its|their)$/.test(before?.lower ?? '') && words[at - 2]?.lower === 'for')
    return lastBefore(words[at - 2]?.start ?? 0, /^,? $/);
  const terse = NOUN.test(word.lower) && at < 2 ? readTerse(text) : null;
  if (terse !== null) return named.filter(({ start }) => start >= terse.start);
  if (
    !/(?:ed|s)$/.test(word.lower) ||
    /^(?:to|into|off)$/.test(next?.lower ?? '') ||
    /^(?:is|are|was|were|be|been|being|the|a|an|of)$/.test(before?.lower ?? '')
  )
    return [];
  return lastBefore(word.start, /^(?:, (?:who|which))? (?:had |has |have |also |then |first )?$/);

  /** The list of names that ends right before a place. */
  function lastBefore(place: number, gap = /^ (?:attended |were |was |came |took part )?$/): readonly Mention[] {
    const list = named.filter((mention) => mention.end <= place);
    const last = list.at(-1);
    if (last === undefined || !gap.test(text.slice(last.end, place)) || text.slice(last.end, place).length > 12) return [];
    const first = list.findLastIndex((mention, index) => {
      const previous = list[index - 1];
      return previous === undefined || !isJoined(text, previous, mention);
    });
    const head = list[first];
    return head === undefined || /\b(?:to|of|for|in|from|by|on|at|between) (?:the )?$/.test(text.slice(0, head.start))
      ? []
      : list.slice(first);
  }
}

function joined(text: string, list: readonly Mention[]): readonly Mention[] {
  const end = list.findIndex((mention, at) => at > 0 && !isJoined(text, list[at - 1], mention));
  return end === -1 ? list : list.slice(0, end);
}

const isJoined = (text: string, one: Mention | undefined, other: Mention): boolean =>
  one !== undefined && /^(?:,|, and| and|,? as well as|,? together with) (?:the )?$/.test(text.slice(one.end, other.start));
