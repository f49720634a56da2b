// Who presides, who stands second and who is a member among others: "chairs the board" of "a rank-and-file member of the board".
import { around } from '../read/around.js';
import { baseOf, EMPTY, readWords } from '../read/read-words.js';
import type { SaidOf, Trap } from '../types.js';

/** Bodies that somebody presides over. */
const BODY =
  'committee|board|council|commission|panel|court|tribunal|union|association|federation|league|party|parliament|assembly|senate|chamber|bank|fund|agency|authority|bureau|institute|club|society|ministry|department|delegation|mission|guild|cooperative|company|foundation|forum|bench|guard|force|army|service|staff';
const TO_BODY = `(?:(?: (?:of|on|in|at|for|to))? (?:the|its|their|his|her|a|an) (?:[\\p{L}'’-]+ ){0,3}?(?<body>${BODY})(?!\\p{L}))?`;
const FROM_BODY = `(?:(?<own>${BODY})(?:['’]s?)? )?`;

type Level = 'top' | 'second' | 'member';

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'second',
    new RegExp(
      `(?<!\\p{L})${FROM_BODY}(?:(?:first |senior )?(?:deputy|vice)[ -](?:chair(?:man|woman|person)?|president|head|chief|director|leader|commander|governor|speaker|representative)|second[ -]in[ -]command|number two|no\\. 2|(?:chair(?:man|woman|person)?|president|head|chief|director)['’]s deputy|deputy to (?:the|its) \\p{L}+|deputy commander)(?!\\p{L})${TO_BODY}`,
      'giu',
    ),
  ],
  [
    'member',
    new RegExp(
      `(?<!\\p{L})${FROM_BODY}(?:(?:rank-and-file|ordinary|simple|mere|plain|junior|regular|common) (?:\\p{L}+ )?member|backbencher|(?:just|only|merely) a member|one (?:of the )?members? among (?:many|others)|no more than a member|(?:just|only|merely|simply) (?:to )?(?:sit(?:s|ting)? in|attend(?:s|ed|ing)?|be present|join(?:s|ed|ing)?|listen(?:s|ed|ing)?)(?: on| at)?)(?!\\p{L})${TO_BODY}`,
      'giu',
    ),
  ],
  [
    'top',
    new RegExp(
      `(?<!\\p{L})(?<!(?:deputy|vice|former|assistant|co)[ -])${FROM_BODY}(?:presid(?:es|ed|ing) over|co-chair(?:s|ed|ing)?|chair(?:s|ed|ing|man|woman|person)|heads|headed by|heading|leads|runs|president|head|chief|director|leader|commander|in charge|at the (?:helm|head)|in the chair)(?!\\p{L})(?:(?: of)? it(?!\\p{L}))?${TO_BODY}`,
      'giu',
    ),
  ],
];
const ANY =
  /presid|chair|head|lead|run|chief|direct|command|deputy|vice|second|member|bench|charge|helm|number two|merely|only|just|simply/i;

interface Told {
  readonly level: Level;
  readonly body: string | null;
  /** Whose name stands beside it. */
  readonly actor: string | null;
  readonly start: number;
  readonly end: number;
}

/** How far an office or a body reaches, one line a reach. */
const REACHES: readonly RegExp[] = [
  /^(?:national|federal|nationwide|countrywide|central)$/,
  /^(?:regional|provincial|departmental|state-level)$/,
  /^(?:local|municipal|city|town|village|district|county|communal)$/,
  /^(?:international|global|worldwide|multinational)$/,
];
const ANY_REACH =
  /national|federal|wide|central|regional|provincial|department|local|municipal|city|town|village|district|county|communal|global/i;

interface Reach {
  readonly reach: number;
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** "the national police chief" of "the regional police chief": the same words behind another reach, and nowhere behind this one. */
function findReach(said: SaidOf, known: SaidOf): Trap | null {
  if (!ANY_REACH.test(said.text) || !ANY_REACH.test(known.text)) return null;
  const given = reachesIn(known.text);
  for (const one of reachesIn(said.text)) {
    const same = given.filter(({ head }) => head === one.head);
    const [first] = same;
    // "the federal and the regional police": the words stand alone as often.
    const isSame = given.some(({ reach }) => reach === one.reach);
    if (first !== undefined && !isSame) return { rule: 'opposite', stated: around(said.text, one), given: around(known.text, first) };
  }
  return null;
}

function reachesIn(text: string): readonly Reach[] {
  const words = readWords(text);
  return words.flatMap((word, at): readonly Reach[] => {
    const reach = REACHES.findIndex((pattern) => pattern.test(word.lower));
    const next = words[at + 1];
    const isHeaded = reach !== -1 && next !== undefined && next.clause === word.clause && /^\p{Ll}/u.test(next.text);
    return isHeaded && !EMPTY.has(next.lower) ? [{ reach, head: next.stem, start: word.start, end: word.end }] : [];
  });
}

/** A level told of a body of which the evidence gives another level alone, where both name the same one. */
export const findLevel = (said: SaidOf, known: SaidOf): Trap | null => findReach(said, known) ?? findSeat(said, known);

function findSeat(said: SaidOf, known: SaidOf): Trap | null {
  if (!ANY.test(said.text) || !ANY.test(known.text)) return null;
  const told = levelsIn(said);
  if (told.length !== 1 || DENIED.test(said.text)) return null;
  const given = levelsIn(known);
  const [one] = told;
  const [first] = given;
  if (one === undefined || first === undefined || given.some(({ level }) => level === one.level)) return null;
  const isBody = given.some(({ body, actor }) => (body !== null && body === one.body) || (actor !== null && actor === one.actor));
  // Of a body named in one text alone only who is named in both tells.
  const isNamed = said.mentions.some(({ actor }) => known.mentions.some((other) => other.actor === actor));
  const isOne = given.length === 1 && (isBody || (isNamed && one.body !== null && known.text.toLowerCase().includes(one.body)));
  return isOne ? { rule: 'opposite', stated: around(said.text, one), given: around(known.text, first) } : null;
}

const DENIED = /\b(?:not|no longer|once|former|formerly|used to|acting|stands? in|standing in|in place of|on behalf of)\b/i;

/** "heads UNICEF", "UNICEF's deputy head". */
function besideOf({ text, mentions }: SaidOf, start: number, end: number): string | null {
  const behind = mentions.find((mention) => mention.start >= end && /^ (?:of )?(?:the )?$/.test(text.slice(end, mention.start)));
  const before = mentions.find((mention) => mention.end <= start && /^['’]s? $/.test(text.slice(mention.end, start)));
  return (behind ?? before)?.actor ?? null;
}

function levelsIn(said: SaidOf): readonly Told[] {
  const { text } = said;
  const found: Told[] = [];
  for (const [level, pattern] of LEVELS)
    for (const { 0: words, index, groups } of text.matchAll(pattern)) {
      const [start, end] = [index, index + words.length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const body = groups?.own ?? groups?.body ?? null;
      found.push({ level, body: body === null ? null : baseOf(body.toLowerCase()), actor: besideOf(said, start, end), start, end });
    }
  return found;
}
