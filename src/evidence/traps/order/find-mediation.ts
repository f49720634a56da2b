// Who stands between two others, told as one of the two: "Go-between of Peru and Brazil: Chile" of "Peru mediated between Chile and Brazil".
import { splitSentences } from '../../../corpus/sentences/split-sentences.js';
import type { Mention } from '../../../corpus/types.js';
import { around } from '../read/around.js';
import { readWords } from '../read/read-words.js';
import type { SaidOf, Trap, Word } from '../types.js';

/** One who mediates, and the two between whom. */
interface Mediation {
  readonly word: Word;
  readonly agent: string;
  readonly parties: readonly string[];
}

const MEDIATING =
  /^(?:mediat(?:e[sd]?|ing|ors?|ion)|facilitat(?:e[sd]?|ing|ors?|ion)|broker(?:s|ed|ing)?|go-betweens?|intermediar(?:y|ies)|arbitrat(?:e[sd]?|ing|ors?|ion)|reconcil(?:e[sd]?|ing)|peacemakers?|conciliators?)$/;
const ANY = /mediat|facilitat|broker|go-between|intermediar|arbitrat|reconcil|peacemaker|conciliator/i;
const BEHIND = /\b(?:of|to|in|on|at|by|for|from|with|between|among|and|than|over) (?:the )?$/;
const JOINING = /^(?:['’]s?)? (?:and|with) (?:the )?$/;
const OPENING = /\b(?:between|among|of|reconcil(?:e[sd]?|ing)) (?:the )?$/;

/** The one who mediates in each text is one of the two of the other. */
export function findMediation(statement: SaidOf, evidence: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  if (!ANY.test(evidence.text) || statement.mentions.length < 2) return null;
  const given = mediationsIn(evidence, true);
  if (given.length === 0) return null;
  const has = (list: readonly string[], actor: string): boolean => list.some((other) => isSame(other, actor));
  for (const stated of mediationsIn(statement, ANY.test(statement.text))) {
    const [first] = given;
    const isTurned = given.every(({ agent, parties }) => has(parties, stated.agent) && has(stated.parties, agent));
    if (first !== undefined && isTurned)
      return { rule: 'order', stated: around(statement.text, stated.word), given: around(evidence.text, first.word) };
  }
  return null;
}

/** Sentences with two between whom somebody stands; `isNamed` where a word of mediation must tell so. */
function mediationsIn({ text, mentions }: SaidOf, isNamed: boolean): readonly Mediation[] {
  const all = readWords(text);
  return splitSentences(text).flatMap(({ start, end }): readonly Mediation[] => {
    const own = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const words = all.filter((word) => word.start >= start && word.end <= end);
    const word = isNamed ? words.find(({ lower }) => MEDIATING.test(lower)) : words.find(({ lower }) => lower === 'between');
    const pair = own.findIndex((mention, at) => isPair(text, mention, own[at + 1]));
    const [one, other] = [own[pair], own[pair + 1]];
    if (word === undefined || one === undefined || other === undefined) return [];
    const agent = agentOf(text.slice(0, end), own, word, one);
    const parties = [one.actor, other.actor];
    return agent === undefined || parties.includes(agent.actor) ? [] : [{ word, agent: agent.actor, parties }];
  });
}

const NEAR = 20;
const before = (text: string, { start }: Pick<Mention, 'start'>): string => text.slice(Math.max(0, start - NEAR), start);

/** "between Chile and Brazil", "of Chile with Brazil", "Chile-Brazil". */
function isPair(text: string, one: Mention, other: Mention | undefined): boolean {
  if (other === undefined || one.actor === other.actor) return false;
  const gap = text.slice(one.end, other.start);
  return gap === '-' || gap === '–' || (JOINING.test(gap) && OPENING.test(before(text, one)));
}

/** Behind "by" or the colon of a label, or the first one before the word that no preposition stands before. */
function agentOf(text: string, own: readonly Mention[], word: Word, pair: Mention): Mention | undefined {
  const by = own.find(({ start }) => start > word.end && /\bby (?:the )?$/.test(text.slice(word.end, start)));
  const label = own.find(
    ({ start, end }) =>
      /: (?:the )?$/.test(text.slice(Math.max(0, start - NEAR), start)) && start > pair.end && /^\W*$/.test(text.slice(end)),
  );
  const subject = own.find(
    ({ start, end, use }) =>
      use !== 'adjective' &&
      end <= Math.min(word.start, pair.start) &&
      !BEHIND.test(text.slice(Math.max(0, start - NEAR), start)) &&
      !/^['’]/.test(text.slice(end)),
  );
  // "In the talks between Chile and Brazil, Peru was the go-between".
  const late = own.find(
    ({ start, end, use }) =>
      use !== 'adjective' &&
      start > pair.end &&
      end <= word.start &&
      /, (?:the )?$/.test(before(text, { start })) &&
      /^ \p{Ll}/u.test(text.slice(end)),
  );
  return label ?? by ?? subject ?? late;
}
