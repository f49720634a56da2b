// On whose side somebody stands: in government or in opposition, an ally or a rival.
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

const WHO =
  '(?:camp|bench(?:es)?|side|party|parties|coalition|bloc|majority|alliance|ranks|activists?|members?|mps?|lawmakers?|legislators?|parliamentarians?|deput(?:y|ies)|politicians?|senators?|leaders?|figures?|supporters?|loyalists?|candidates?|whip|caucus)';
/** Who governs, and who stands with them. */
const GOVERNING = new RegExp(
  `\\b(?:(?:(?:governing|ruling|pro-government|government-aligned|loyalist)[ -](?:[\\p{L}-]+ )?${WHO}|(?:governing|ruling)-party)|government(?:['’]s)?(?: own)? (?:camp|bench(?:es)?|side|activists?|mps?|lawmakers?|deput(?:y|ies)|loyalists?|supporters?|backbenchers?|whip)|government party|government[- ](?:ally|allies|loyal(?:ist)?s?)|(?:supporters?|backers?|loyalists?|all(?:y|ies)|followers?|partisans?|friends?) of (?:the |its )?(?:[\\p{L}'’-]+ )?(?:government|authorities|cabinet|leadership|prime minister|president)|(?:close|loyal|friendly|sympathetic) to the (?:[\\p{L}-]+ )?(?:government|authorities|cabinet|leadership)|on the government['’]s side|pro-government|treasury bench(?:es)?|majority (?:mp|lawmaker|deputy)s?)(?!\\p{L})`,
  'iu',
);
/** Who opposes them. */
const OPPOSED = new RegExp(
  `\\b(?:opposition (?:[\\p{L}-]+ )?${WHO}|(?:of|in|for|from|with|to|by) the (?:\\p{L}+ )?opposition(?! (?:to|of))|anti-government|dissidents?|government(?:['’]s)? (?:critics?|opponents?)|(?:critics?|opponents?) of the government|oppositionists?|(?:opposed|hostile) to the (?:[\\p{L}-]+ )?government)(?!\\p{L})`,
  'iu',
);
const ANY_OPPOSED = /\boppos|anti-government|dissident|critic|protest/i;
const ANY_GOVERNING = /\b(?:governing|ruling|pro-government|majority|coalition|loyalist|in power|benches)\b/i;

/** One side of the house told of who sits on the other, or allies told as rivals. */
export const findCamp = (said: SaidOf, known: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null =>
  findBench(said, known) ?? findBond(said, known, isSame);

function findBench(said: SaidOf, known: SaidOf): Trap | null {
  for (const [one, other, anyOne, anyOther] of [
    [GOVERNING, OPPOSED, ANY_GOVERNING, ANY_OPPOSED],
    [OPPOSED, GOVERNING, ANY_OPPOSED, ANY_GOVERNING],
  ] as const) {
    const [told, given] = [one.exec(said.text), other.exec(known.text)];
    if (told === null || given === null || anyOther.test(said.text) || anyOne.test(known.text)) continue;
    if (/\b(?:not|no|never|nor|neither|against|criticis\p{L}*|accus\p{L}*)\b/u.test(said.text)) continue;
    return { rule: 'opposite', stated: around(said.text, spanOf(told)), given: around(known.text, spanOf(given)) };
  }
  return null;
}

const spanOf = (match: RegExpExecArray): { readonly start: number; readonly end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});

const FRIENDS = '(?:allies|ally|partners?|friends?|backers?|supporters?|protectors?)';
const FOES = '(?:rivals?|adversar(?:y|ies)|enem(?:y|ies)|foes?|opponents?|competitors?|antagonists?)';
const NOUN = new RegExp(`(?<![\\p{L}-])(?:(?<friend>${FRIENDS})|(?<foe>${FOES}))(?![\\p{L}-])`, 'giu');

interface Bond {
  readonly actor: string;
  readonly isFriend: boolean;
  readonly start: number;
  readonly end: number;
}

/** "its allies Peru and Chile" of "its rivals, Peru and Chile". */
function findBond(said: SaidOf, known: SaidOf, isSame: (one: string, other: string) => boolean): Trap | null {
  const told = bondsIn(said);
  const given = told.length === 0 ? [] : bondsIn(known);
  for (const bond of told) {
    const own = given.filter(({ actor }) => isSame(actor, bond.actor));
    const [first] = own;
    if (first === undefined || own.some(({ isFriend }) => isFriend === bond.isFriend)) continue;
    // "the rivals Peru and Chile": of one another.
    const isOwned = [said, known].every(({ text }, at) =>
      OWNED.test(text.slice(Math.max(0, (at === 0 ? bond : first).start - 60), (at === 0 ? bond : first).start)),
    );
    if (isOwned) return { rule: 'opposite', stated: around(said.text, bond), given: around(known.text, first) };
  }
  return null;
}

/** Whose they are stands before the word, or the word counts them. */
const OWNED =
  /(?:\b(?:its|their|his|her|our|the country['’]s|both|two|closest|main|chief|old|traditional|as|an?)|['’]s?)(?: \p{L}+){0,2} $/u;
const FROM_NOUN = /^(?:,| -|:)? (?:(?:such as|like|including|among them|namely|both|above all) )?(?:the )?$/u;
const FROM_NAME =
  /^,? (?:(?:as|both|is|are|was|were|being|remain|remains) )?(?:(?:its|their|his|her|an?|the)(?: [\p{L}-]+){0,2} |[\p{Lu}][\p{L}]+['’]s? (?:[\p{L}-]+ )?)?$/u;
const JOINED = /^(?:,|,? and|,? or) (?:the )?$/;

function bondsIn({ text, mentions }: SaidOf): readonly Bond[] {
  const listFrom = (at: number, step: 1 | -1): readonly SaidOf['mentions'][number][] => {
    const list: SaidOf['mentions'][number][] = [];
    for (let place = at; ; place += step) {
      const mention = mentions[place];
      const last = list.at(-1);
      if (mention === undefined) return list;
      const between = last === undefined ? ' and ' : step === 1 ? text.slice(last.end, mention.start) : text.slice(mention.end, last.start);
      if (last !== undefined && !JOINED.test(between)) return list;
      list.push(mention);
    }
  };
  return [...text.matchAll(NOUN)].flatMap((match): readonly Bond[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const isFriend = match.groups?.friend !== undefined;
    const next = mentions.findIndex((mention) => mention.start >= end);
    const behind = mentions[next];
    const isBehind = behind !== undefined && behind.use !== 'adjective' && FROM_NOUN.test(text.slice(end, behind.start));
    const previous = mentions.findLastIndex((mention) => mention.end <= start && !/^['’]/.test(text.slice(mention.end)));
    const before = mentions[previous];
    const isBefore = before !== undefined && before.use !== 'adjective' && FROM_NAME.test(text.slice(before.end, start));
    const named = isBehind ? listFrom(next, 1) : isBefore ? listFrom(previous, -1) : [];
    return named.map(({ actor }) => ({ actor, isFriend, start, end }));
  });
}
