// What is done told as still to come: "plans to raise" of "raised", "yet to be finished" of "completed this month".
import { around } from '../read/around.js';
import { readTerse } from '../read/read-terse.js';
import { readUnits, type Unit } from '../read/read-units.js';
import type { SaidOf, Trap, Word } from '../types.js';
import { LEAVES_ROOM } from '../words/outlook.js';
import { wordsAhead } from './find-status.js';

/** What is done told as still to come, by the same verb or in any words. */
export function findDelayed(said: SaidOf, known: SaidOf): Trap | null {
  // "Of the 20 wells, 9 had been finished": eleven are yet to be.
  if (/\b(?:of the|out of|of its|of their|only|half|part) \d/i.test(known.text) && tellsRest(said.text, known.text)) return null;
  return findOpenEnd(said, known) ?? findAhead(said, known);
}

/** A number of its own, or what is left. */
const tellsRest = (statement: string, evidence: string): boolean =>
  /\b(?:rest|others?|remain\p{L}*|more|further|still|yet|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/u.test(
    statement,
  ) || (statement.match(/\d+/g) ?? []).some((number) => !evidence.includes(number));

const NOT = /^(?:not|never|no|without|nobody|yet|\p{L}+n't)$/u;
const LOOKING =
  /^(?:will|would|may|might|could|should|if|plan(?:s|ned|ning)?|expect\p{L}*|propos\p{L}*|agree\p{L}*|promis\p{L}*|pledg\p{L}*|next)$/u;

/** What a statement tells as still ahead: not permissions, duties and requests. */
const TOLD_AHEAD =
  /\b(?:will|plans|expect(?:s|ed|ing)?|anticipat(?:e[sd]?|ing)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)|hop(?:e[sd]?|ing)|scheduled|slated|pending|await(?:s|ed|ing)?|(?<!not )consider(?:s|ing)|mull(?:s|ing)|weigh(?:s|ing)|contemplat(?:es|ing)|eyeing|proposed|threat(?:s|en(?:s|ed|ing)?)?|impending|looming|prospective|(?:due|set|scheduled) for|preparing (?=an?\b|the\b|its\b)|planned (?=an?\b|the\b|its\b|\d|two\b|three\b|four\b|five\b|six\b)|(?<!\b(?:(?:aim|goal|task|job|purpose|idea|intention|point|plan|role|mission|target|duty|ambition|object|objective|hope|wish|answer|choice|step|thing|way|strategy|policy|priority)s?\b[^,;.]{0,40}|it|who|which|that|what) )(?:was|were) to (?!be (?:blamed|seen|found|had)\b|blame\b)|(?:yet|set|due|planned|still|poised|about|bound|ready|prepar(?:e[sd]?|ing)|tipped|plans?|offers?|proposals?|threats?|promises?) to|(?:offers?|prospects?|promises?) of|tipped (?:as|for)|in (?:line (?:to|for)|the running|the works|the offing|the pipeline|preparation)\b|under (?:consideration|discussion|negotiation|construction|review|study)|(?<!\b(?:was|were) )under way|being (?:considered|discussed|debated|weighed|planned|prepared|drafted|examined|negotiated)|(?:only|merely|still|just|no more than) (?:an? )?(?:proposal|plan|draft|idea|project)|a candidate (?:for|to)|still (?:needs?|has to|have to|must|lacks?)|one (?:option|possibility)|(?:looking into|debating|examining|discussing) whether|toying with|on the verge of)\b/g;
const IS_TO =
  /\b(?:is|are|was|were|agreed?) to\b|\bto be\b|\b(?:accord|agreement|deal|contract|pact|treaty|vote)s?\b[^.;]{0,40} to \p{Ll}/u;
/** Units of the statement's clause that the evidence must have. */
const FEWEST = 2;

/** Words that look ahead in the statement, and none in the evidence that leaves room for it. */
function findAhead(said: SaidOf, known: SaidOf): Trap | null {
  if (/\bsubject to\b/.test(known.text)) return null;
  const cues = [...said.text.matchAll(TOLD_AHEAD)].map(({ index }) => index);
  if (cues.length === 0 || IS_TO.test(known.text)) return null;
  const told = readUnits(said);
  const held = readUnits(known);
  // "cancelled a planned trip".
  const isPlan = /\b(?:plans?|offers?|proposals?|promises?) (?:to|of)\b/.test(said.text);
  const isNoun = (at: number): boolean =>
    !isPlan && /^planned$/.test(held[at]?.word.lower ?? '') && /^(?:an?|the|his|her|its|their)$/.test(held[at - 1]?.word.lower ?? '');
  if (held.some(({ word }, at) => LEAVES_ROOM.test(word.lower) && word.text !== 'May' && !isNoun(at) && !isUnderNoun(held, at)))
    return null;
  const heldUnits = new Set(held.flatMap(({ unit }) => unit ?? []));
  const isTerse = readTerse(said.text) !== null;
  for (const { word } of told) {
    if (!cues.includes(word.start)) continue;
    // "Groupings under construction" of groupings that "are being created".
    if (word.lower === 'under' && /\b(?:being|is|are|be|been) (?:\p{L}+ed|built|\p{L}+ing)\b/u.test(known.text)) continue;
    const isBeside = (other: Word): boolean => isTerse || other.clause === word.clause;
    const shared = told.filter(({ word: other, unit: one }) => isBeside(other) && one !== null && heldUnits.has(one));
    const first = shared.find(({ word: other }) => other.start > word.start) ?? shared[0];
    if (shared.length < FEWEST || first === undefined) continue;
    const other = held.find(({ unit: one }) => one === first.unit)?.word;
    if (other !== undefined) return trap(said, word, known, other);
  }
  return null;
}

/** "has yet to decide", "awaits its approval", "under construction". */
const OPEN_END =
  /\b(?:(?:yet|still) to (?:be )?\p{L}+|lies? before|(?:lies?|still|is|are) ahead|awaits?|awaiting|pending|(?:close|closer|nearer|near) to (?:an?|the)|(?:is|are|still|now|be|been|keeps?) negotiating|in sight|within reach|(?:seek|hope|push|press|campaign|bargain|negotiate)s for|seeks|under (?:consideration|discussion|negotiation|construction|review)|(?:has|have) (?:promised|pledged|offered)|undecided)\b/iu;
const ENDED =
  /^(?:completed|finished|concluded|finali[sz]ed|approved|adopted|endorsed|passed|rejected|decided|ruled|ratified|sold|signed|delivered|opened|launched|built|held|received|granted|handed|shipped)$/;

/** Something told as open whose end the evidence tells in a clause of its own, whatever it goes on with. */
function findOpenEnd(said: SaidOf, known: SaidOf): Trap | null {
  const open = OPEN_END.exec(said.text);
  if (open === null) return null;
  const told = readUnits(said);
  const held = readUnits(known);
  const given = held.map(({ word }) => word);
  const ended = given.find((word, at) => ENDED.test(word.lower) && isEnded(given, at));
  if (ended === undefined) return null;
  const verb = told.findLast(({ word: { end } }) => end <= open.index + open[0].length)?.word;
  const isToCome = given.some(
    ({ stem }, at) => stem === verb?.stem && /^(?:will|would|may|might|could|to)$/.test(given[at - 1]?.lower ?? ''),
  );
  const isKnown = /(?:promis|pledg|offer)ed$/.test(open[0]) && given.some(({ stem }) => stem === verb?.stem);
  if (isToCome || isKnown || wordsAhead(given).has(ended)) return null;
  // "The north line, 40 km, completed in May".
  const isNear = ({ word }: Unit): boolean => word.clause <= ended.clause + 1 && word.clause >= ended.clause - 2;
  if (held.some((unit) => isNear(unit) && NOT.test(unit.word.lower))) return null;
  const near = new Set(held.filter(isNear).flatMap(partsOf));
  const shared = new Set(told.flatMap(partsOf).filter((part) => near.has(part)));
  const word = told.find(({ word: { end } }) => end > open.index)?.word;
  return shared.size < FEWEST || word === undefined ? null : trap(said, word, known, ended);
}

/** "Under the quota": no work is under way. */
const isUnderNoun = (held: readonly Unit[], at: number): boolean =>
  held[at]?.word.lower === 'under' && /^(?:an?|the|its|his|her|their|this|that)$/.test(held[at + 1]?.word.lower ?? '');

/** What a word tells of, and the parts of one with dashes: "Oslo-Bergen", "110-km". */
const partsOf = ({ unit, word }: Unit): readonly string[] =>
  unit === null ? [] : word.lower.includes('-') ? word.lower.split('-') : unit.startsWith('@') ? [unit, word.lower] : [unit];

/** No participle of what is not so: "was not approved", "to be signed", "before it is signed". */
const isEnded = (words: readonly Word[], at: number): boolean =>
  !words
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ lower, clause }) =>
        clause === words[at]?.clause &&
        (NOT.test(lower) || LOOKING.test(lower) || /^(?:be|being|half|partly|until|when|once|before|not|to)$/.test(lower)),
    );

const trap = (said: SaidOf, word: Word, known: SaidOf, other: Word): Trap => ({
  rule: 'status',
  stated: around(said.text, word),
  given: around(known.text, other),
});
