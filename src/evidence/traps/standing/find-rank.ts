// An office without the "deputy", "former" or "acting" that the evidence always has before it, or with one that it never has.
import { around } from '../read/around.js';
import type { SaidOf, Trap } from '../types.js';

const NOUN =
  /(?<lead>(?:[\p{L}'’]+[ -]){0,4})(?<under>(?<!\p{L})(?:under|vice)-?)?(?<noun>minister|president|chair(?:man|woman|person)?|director|commander|governor|head|mayor|prosecutor|ambassador|chancellor|speaker|chief|envoy|editor|treasurer|manager|commissioner|representative|coordinator|secretary(?![ -]general))(?<plural>s?)(?<coming>[- ](?:elect|designate))?(?![\p{L}])/giu;
const ANY =
  /minister|president|chair|director|commander|governor|head|mayor|prosecutor|ambassador|chancellor|speaker|chief|envoy|editor|treasurer|manager|commissioner|representative|coordinator|secretary/i;
const RANKS: readonly (readonly [string, RegExp])[] = [
  ['former', /\b(?:former|ex|one-time|onetime|erstwhile|past|retired|ousted|dismissed)[ -]/i],
  ['acting', /\b(?:acting|interim|caretaker|provisional)[ -]/i],
  ['deputy', /\b(?:(?:deputy|vice|assistant|junior)[ -]|under-)/i],
  ['coming', /\b(?:incoming|future|next|designated)[ -]/i],
];
/** Words before an office that do not go with it. */
const BREAK = /\b(?:of|to|in|on|at|by|for|from|with|and|or|the|a|an|its|his|her|their|that|which|who|is|was|said)[ -]/giu;
const SERVING = /\b(?:serving|sitting|current|incumbent|present|present-day)[ -]/i;
/** Somebody is told to hold it now: "holds a ministry at present", "who commands the guard". */
const HOLDING =
  /(?<!\p{L})(?:(?:holds?|holding|has|occup(?:y|ies)|retains?|keeps?) (?:the |a |an )?(?:[\p{L}-]+ ){0,3}(?:post|office|ministry|portfolio|seat|position|presidency|governorship)|(?:who|now|currently|still) (?:\p{L}+ )?(?:heads|commands|leads|runs|directs|chairs|governs|presides)|who (?:works (?:for|at|in)|serves (?:in|as|on|under|with)|is employed (?:by|at))|(?:in office|in post|in the job|in charge)|(?:serving|sitting|incumbent|current|present)(?: [\p{L}-]+){1,4}|(?:is|are) (?:currently|at present|still|now) (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:minister|official|officer|head|chief|commander|director|judge|ambassador))(?!\p{L})/iu;
const LEFT =
  /\b(?:former|ex|one-time|onetime|erstwhile|past|retired|ousted|dismissed|then|once|used to|formerly|no longer|until|had been|previous(?:ly)?|till)\b/i;
const FORMER_HOLDER =
  /\b(?:former|ex|one-time|onetime|erstwhile|retired|ousted|dismissed)[ -](?:[\p{L}-]+ ){0,4}?(?:ministers?|officials?|officers?|heads?|chiefs?|commanders?|directors?|judges?|ambassadors?|presidents?|governors?|mayors?|chair(?:man|woman|person)?|leaders?|generals?|advisers?|envoys?|diplomats?|prosecutors?|editors?|managers?)(?!\p{L})/iu;

/** The rank told in a clause of its own: "who once headed". */
const IN_WORDS =
  /\b(?:once|used to|formerly|no longer|until|stands? in|standing in|stood in|in place of|on behalf of|deputy (?:of|to)|second to)\b/i;

/** "who is to be the next": right before an office. */
const BECOMING =
  /\b(?:(?:to|will|would|shall|may) be|to become|becomes?|became|will become|about to)(?: (?:the|an?|its|their|his|her|next|new|[\p{L}]+['’]s))*(?: [\p{L}-]+){0,2} $/iu;

interface Office {
  readonly noun: string;
  readonly rank: string;
  readonly isServing: boolean;
  readonly start: number;
  readonly end: number;
}

/** Of a person without a name: those with one are held against all that their document calls them. */
export function findRank(statement: SaidOf, evidence: SaidOf): Trap | null {
  const holding = findHolding(statement.text, evidence.text);
  if (holding !== null || !ANY.test(statement.text) || !ANY.test(evidence.text)) return holding;
  const given = officesIn(evidence);
  if (given.length === 0 || IN_WORDS.test(statement.text)) return null;
  for (const office of officesIn(statement)) {
    if (BECOMING.test(statement.text.slice(Math.max(0, office.start - 60), office.start))) continue;
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

/** One who still holds it told of whom the evidence has only as a former one. */
function findHolding(statement: string, evidence: string): Trap | null {
  const [told, given] = [HOLDING.exec(statement), FORMER_HOLDER.exec(evidence)];
  if (told === null || given === null || LEFT.test(statement) || HOLDING.test(evidence)) return null;
  const spanOf = ({ 0: words, index }: RegExpExecArray): { start: number; end: number } => ({ start: index, end: index + words.length });
  return { rule: 'opposite', stated: around(statement, spanOf(told)), given: around(evidence, spanOf(given)) };
}

function officesIn({ text }: SaidOf): readonly Office[] {
  return [...text.matchAll(NOUN)].map(({ 0: words, index, groups }): Office => {
    const lead = groups?.lead ?? '';
    const last = [...lead.matchAll(BREAK)].at(-1);
    const own = last === undefined ? lead : lead.slice((last.index ?? 0) + last[0].length);
    const coming = groups?.coming === undefined ? [] : ['coming'];
    // "the next ministers' meeting": the meeting is the next.
    const isNext = (rank: string): boolean => rank === 'coming' && groups?.plural !== '';
    const isUnder = (rank: string): boolean => rank === 'deputy' && groups?.under !== undefined;
    const ranks = [
      ...RANKS.flatMap(([rank, pattern]) => (isUnder(rank) || (pattern.test(own) && !isNext(rank)) ? [rank] : [])),
      ...coming,
    ].sort();
    const noun = (groups?.noun ?? '').toLowerCase().replace(/^chair.*/, 'chair');
    return { noun, rank: ranks.join(' '), isServing: SERVING.test(own), start: index + lead.length, end: index + words.length };
  });
}
