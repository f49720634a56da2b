// Who a sentence names that may take part in something: actors, and people and bodies that no list knows.
import type { Span } from '../../base/span.js';
import type { Mention } from '../types.js';
import { findPersons, type NamedOne, type PersonsSoFar } from './find-persons.js';
import { isPeople, isPost, isQualifier, PREPOSITIONS } from './participant-words.js';

/** Somebody who may take part. */
export interface Participant extends Span {
  /** English name of the actor, else the name as written, in the fullest form so far. */
  readonly name: string;
  readonly isPerson: boolean;
  /** The preposition that leads the name, or the list it stands in; of "with officials from Chad" it is "with". */
  readonly lead: string | null;
  /** The name belongs to the list that the one before it belongs to. */
  readonly isListed: boolean;
  /** Something of theirs takes part: "Niger's president", "Merkel's visit". */
  readonly isOwner: boolean;
}

interface Candidate extends NamedOne {
  readonly use: Mention['use'] | null;
}

/**
 * Finds participants in the order of the text, and remembers people's full names in `so`. A country before or behind the name of
 * its office-holder is left out, as are adjectives that stand for nobody, places, and the names of occasions.
 */
export function findParticipants(
  text: string,
  mentions: readonly Mention[],
  persons: ReadonlySet<string>,
  so: PersonsSoFar,
): readonly Participant[] {
  const known = mentions.map(
    ({ start, end, actor, use }): Candidate => ({ start, end, name: actor, use, isPerson: persons.has(actor) && use === 'name' }),
  );
  const others = findPersons(text, mentions, so).map((one): Candidate => ({ ...one, use: null }));
  const all = [...known, ...others].sort((a, b) => a.start - b.start);
  return withLeads(
    text,
    all.filter((one, at) => isSomebody(text, one) && !isOfNext(text, one, all.slice(at + 1, at + 3)) && !isOfLast(text, one, all[at - 1])),
  );
}

/** "the China-Uzbekistan cooperation committee": countries in the name of a body. */
const JOINT_BODY = /^(?:-\p{Lu}\p{L}+)? (?:[\p{L}-]+ ){0,3}(?:committee|commission|working group|council|chamber)\b/u;

function isSomebody(text: string, { start, end, use }: Candidate): boolean {
  if ((text[end] === '-' || text[start - 1] === '-') && JOINT_BODY.test(text.slice(end, end + 80))) return false;
  if (use === 'place' || isOccasion(text, end)) return false;
  if (use === 'adjective') return standsForPeople(text, start, end);
  if (
    use === 'name' &&
    /^ (?:agencies|forces|troops|sanctions|soldiers|aid|companies|firms|weapons|jets|membership|resolutions?|peacekeepers|citizens|markets?)\b/.test(
      text.slice(end, end + 15),
    )
  )
    return false;
  return !ownsSomething(text, end);
}

/** "the Vienna talks", "the UN General Assembly", "the Arab League summit", but not "Norway hosted the summit". */
const isOccasion = (text: string, end: number): boolean =>
  /^(?:['’]s?)? (?:\p{Lu}[\p{L}-]+ |annual |special |emergency |leaders'? ){0,3}(?:[Ss]ummit|[Cc]onference|Council|[Ff]orum|General Assembly|Security|[Mm]embership|[Cc]harter)\b/u.test(
    text.slice(end, end + 70),
  );

const OWNED =
  /^['’]s? (?:[\p{Ll}-]+ ){0,2}?(?:president|leaders?|leadership|ministers?|king|emir|envoys?|delegations?|invitation|participation|attendance|representatives?|negotiators?|chancellor|premier|foreign|defen[cs]e|prime|governments?|officials|visit|trip|meetings?|talks|arrival|ambassador|absence|presence|chief|team|decision not|refusal|boycott|(?:recent |first |latest |official |state )?(?:visit|trip))\b/u;

/** "Russia's downing of", "Norway's envoy Jane Doe": another is meant; "Niger's president" stands for Niger. */
const ownsSomething = (text: string, end: number): boolean => {
  const next = text.slice(end, end + 60);
  return /^['’](?:s? |s$)/.test(next) && !OWNED.test(next);
};

const STANDS =
  /^(?:(?:,|,? and|,? or|-| -) ?\p{Lu}[\p{L}-]+){0,6}(?: [a-z-]+){0,3}? (?:representatives|delegations?|leaders?|officials|negotiators?|negotiations|talks|diplomats|envoys?|ministers?|presidents?|sides?|counterparts?|delegates|teams?|meetings?|encounter|ministry|government|authorities|king|premier|chancellor|lawmakers|mediators|mediation|monarch|ambassadors?|leadership|summit|consultations|participation|involvement|foreign secretary|parliamentarians|PM)\b/u;

/** "Russian and Ukrainian representatives", "Turkish officials": the adjective stands for those who came. */
const standsForPeople = (text: string, start: number, end: number): boolean =>
  STANDS.test(text.slice(end, end + 100)) ||
  /\b(?:heads|chiefs|ministers|leaders|directors|commanders) of (?:the )?(?:\p{Lu}[\p{L}-]+(?:,| and) ){0,2}$/u.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** Longer than this nothing is one noun phrase. */
const LONGEST_GAP = 90;

/** Words of a gap; null where it is more than a noun phrase holds. */
function wordsOf(gap: string): readonly string[] | null {
  if (gap.length > LONGEST_GAP || /[;:()"“”]/.test(gap)) return null;
  return gap.split(/[ ,]+/).filter((word) => word !== '');
}

/** Posts and what qualifies them, with "of" and "for" between. */
const isOfficePhrase = (list: readonly string[]): boolean =>
  list.every((word) => isPost(word.toLowerCase()) || isQualifier(word.toLowerCase()) || /^(?:of|for|to|on)$/.test(word));
const hasPost = (list: readonly string[]): boolean => list.some((word) => isPost(word.toLowerCase()));

/** "Turkish President Doe", "the president of Chad, Doe", "UN special envoy for Libya Doe": the office-holder takes part. */
function isOfNext(text: string, { start, end, isPerson }: Candidate, behind: readonly Candidate[]): boolean {
  const next = behind.find((one) => one.isPerson);
  if (next === undefined) return false;
  const gap = text.slice(end, next.start);
  if (isPerson)
    return /^(?:['’]s?)? (?:special |top |senior |chief |national security |foreign policy )*(?:envoy|aide|adviser|advisor|spokesman|spokeswoman|deputy|ally) $/.test(
      gap,
    );
  if (gap === ', ')
    return /\b(?:president|minister|premier|chancellor|king|queen|emir|leader|head|envoy) of (?:the )?$/i.test(
      text.slice(Math.max(0, start - 24), start),
    );
  const between = behind[0] === next || behind[0] === undefined ? '' : text.slice(behind[0].start, behind[0].end);
  const list = wordsOf(gap.replace(/^['’]s?/, '').replace(between, ''));
  if (list === null) return false;
  if (list.length === 0) return /^['’]s $/.test(gap);
  return isOfficePhrase(list) && hasPost(list) && !list.some((word) => /s$/.test(word) && isPeople(word.toLowerCase()));
}

/** "Doe, the Turkish president", "Presidents Doe of Chad", "Doe, chancellor of Austria". */
function isOfLast(text: string, { start, end, isPerson, use }: Candidate, last: Candidate | undefined): boolean {
  if (isPerson || last === undefined || !last.isPerson) return false;
  const gap = text.slice(last.end, start);
  if (/^ of (?:the )?$/.test(gap)) return true;
  const list = wordsOf(gap.replace(/^['’]s?/, ''));
  if (list === null || !/^,/.test(gap) || list.includes('and')) return false;
  if (!isOfficePhrase(list)) return false;
  if (hasPost(list)) return true;
  return (use === 'adjective' || /^['’]s/.test(text.slice(end))) && (list.length > 0 || gap === ', ') && isPostBehind(text, end);
}

/** "'s foreign minister," in an apposition, but not "Turkish officials" nor "Turkish President Doe". */
const isPostBehind = (text: string, end: number): boolean => {
  const phrase = /^(?:['’]s?)?((?: \p{Ll}[\p{L}-]*){1,4})(?=[,.]| (?:and|who|for)\b)/u.exec(text.slice(end, end + 60))?.[1];
  return phrase?.split(' ').some(isPost) ?? false;
};

/** Tells how each is led, those of a list as the first of it. */
function withLeads(text: string, all: readonly Candidate[]): readonly Participant[] {
  const made: Participant[] = [];
  for (const { start, end, name, isPerson } of all) {
    const last = made.at(-1);
    const gap = text.slice(last?.end ?? 0, start);
    // "the minister of Chad, Doe," names one, not two.
    const isListed = last !== undefined && isListGap(gap) && !(isPerson && !last.isPerson && gap === ', ');
    const lead = isListed && last !== undefined ? last.lead : leadOf(text, start);
    made.push({ start, end, name, isPerson, lead, isListed, isOwner: /^['’]/.test(text.slice(end, end + 1)) });
  }
  return made;
}

const GLUE = /^(?:and|or|nor|&|plus|as|well|but|also|together|along|with|including|then|of|from|for|by)$/;

/** Whether two names stand in one list: between them are commas or "and", and what a noun phrase begins with. */
export const isListGap = (gap: string): boolean =>
  gap === '' || (/,|\band\b|\bn?or\b|-|\/|&|\bas well as\b|\balong with\b|\btogether with\b|\bplus\b/.test(gap) && isNounGap(gap));

/** Whether nothing but posts, groups of people, articles, prepositions of belonging, "and" and capital words stands there. */
export function isNounGap(gap: string): boolean {
  return (
    wordsOf(gap.replace(/^['’]s?/, ''))?.every((word) => {
      const lower = word.toLowerCase().replace(/['’]s?$/, '');
      return GLUE.test(lower) || isPeople(lower) || isQualifier(lower) || /^\p{Lu}/u.test(word) || word === '-' || word === '/';
    }) ?? false
  );
}

/** Many people, who are no delegation. */
const MASSES =
  /^(?:refugees?|migrants?|people|survivors?|victims?|soldiers?|troops|workers?|students?|fighters?|forces|army|military|voters?|residents?|villagers?|passengers?|protesters?|families|relatives|crowds?|farmers?|patients|users|readers)$/;

/** The preposition before a noun phrase; of "with officials from Chad" the first. */
function leadOf(text: string, start: number): string | null {
  const list = text
    .slice(Math.max(0, start - LONGEST_GAP), start)
    .trimEnd()
    .split(' ');
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const word = list[at] ?? '';
    const lower = word.toLowerCase().replace(/['’]s?$/, '');
    if (/[,;:)]$/.test(word)) return null;
    const before = (list[at - 1] ?? '').toLowerCase();
    if (lower === 'as' && before === 'such') return 'including';
    if (lower === 'them' && before === 'among') return 'including';
    if (/^(?:of|from|for)$/.test(lower) && isPeople(before) && !MASSES.test(before)) continue;
    if (PREPOSITIONS.has(lower)) return lower;
    if (!isPeople(lower) && !isQualifier(lower) && !(/^\p{Lu}/u.test(word) && at > 0)) return null;
  }
  return null;
}
