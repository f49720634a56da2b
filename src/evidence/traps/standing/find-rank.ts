// An office without the "deputy", "former" or "acting" that the evidence always has before it, or with one that it never has.
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

const NOUN =
  /(?<lead>(?:[\p{L}'’]+[ -]){0,4})(?<noun>minister|president|chair(?:man|woman|person)?|director|commander|governor|head|mayor|prosecutor|ambassador|chancellor|speaker|chief|envoy|editor|treasurer|manager)(?<plural>s?)(?<coming>[- ](?:elect|designate))?(?![\p{L}])/giu;
const ANY =
  /minister|president|chair|director|commander|governor|head|mayor|prosecutor|ambassador|chancellor|speaker|chief|envoy|editor|treasurer|manager/i;
const RANKS: readonly (readonly [string, RegExp])[] = [
  ['former', /\b(?:former|ex|one-time|onetime|erstwhile|past|retired|ousted|dismissed|then)[ -]/i],
  ['acting', /\b(?:acting|interim|caretaker|provisional)[ -]/i],
  ['deputy', /\b(?:deputy|vice|assistant|under|junior)[ -]/i],
  ['coming', /\b(?:incoming|future|next|designated)[ -]/i],
];
/** Words before an office that do not go with it. */
const BREAK = /\b(?:of|to|in|on|at|by|for|from|with|and|or|the|a|an|its|his|her|their|that|which|who|is|was|said)[ -]/giu;
const SERVING = /\b(?:serving|sitting|current|incumbent)[ -]/i;

/** The rank told in a clause of its own: "who is to be minister", "who once headed". */
const IN_WORDS =
  /\b(?:to be|to become|will be|will become|would be|about to|once|used to|formerly|no longer|until|stands? in|standing in|stood in|in place of|on behalf of|deputy (?:of|to)|second to)\b/i;

interface Office {
  readonly noun: string;
  readonly rank: string;
  readonly isServing: boolean;
  readonly start: number;
  readonly end: number;
}

/** Of a person without a name: those with one are held against all that their document calls them. */
export function findRank(statement: SaidOf, evidence: SaidOf): Trap | null {
  if (!ANY.test(statement.text) || !ANY.test(evidence.text)) return null;
  const given = officesIn(evidence);
  if (given.length === 0 || IN_WORDS.test(statement.text)) return null;
  for (const office of officesIn(statement)) {
    const same = given.filter(({ noun }) => noun === office.noun);
    const [first] = same;
    if (first === undefined || same.some(({ rank }) => rank === office.rank)) continue;
    // Who holds an office may have left it since.
    if (office.rank === 'former' && same.some(({ rank }) => rank === '')) continue;
    return { rule: 'opposite', stated: around(statement.text, office), given: around(evidence.text, first) };
  }
  const wrong = officesIn(statement).find(
    (office) => office.isServing && given.some(({ noun, rank }) => noun === office.noun && rank === 'former'),
  );
  return wrong === undefined
    ? null
    : { rule: 'opposite', stated: around(statement.text, wrong), given: around(evidence.text, given[0] ?? wrong) };
}

function officesIn({ text }: SaidOf): readonly Office[] {
  return [...text.matchAll(NOUN)].map(({ 0: words, index, groups }): Office => {
    const lead = groups?.lead ?? '';
    const last = [...lead.matchAll(BREAK)].at(-1);
    const own = last === undefined ? lead : lead.slice((last.index ?? 0) + last[0].length);
    const coming = groups?.coming === undefined ? [] : ['coming'];
    // "the next ministers' meeting": the meeting is the next.
    const isNext = (rank: string): boolean => rank === 'coming' && groups?.plural !== '';
    const ranks = [...RANKS.flatMap(([rank, pattern]) => (pattern.test(own) && !isNext(rank) ? [rank] : [])), ...coming].sort();
    const noun = (groups?.noun ?? '').toLowerCase().replace(/^chair.*/, 'chair');
    return { noun, rank: ranks.join(' '), isServing: SERVING.test(own), start: index + lead.length, end: index + words.length };
  });
}
